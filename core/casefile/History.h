// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "store/Transaction.h"

#include <string>
#include <vector>

namespace jalon::casefile {

struct FieldChange {
    std::string field; ///< the column: "ends_on"
    /// As the base holds them: days as numbers, codes; empty: nothing.
    std::string before;
    std::string after;

    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

enum class ChangeKind { Added, Changed, Ended };

/// What one transaction did to one fact.
struct Change {
    TxId tx;
    Instant at;
    std::string actor;
    store::TxKind txKind;
    TxId reverses; ///< the transaction that this one undoes
    std::string table; ///< "orientation"
    FactId fact;
    ChangeKind kind;
    std::vector<FieldChange> fields;
};

/// Everything that happened to a person's file, oldest first: the differences of adjacent versions of each
/// fact that is, or once was, about the person, their pathways or their households. Nothing of a person out
/// of the account's sight, nor of a note that once was one that it may not read.
std::vector<Change> historyOf(const store::Database& database, PersonId person);

} // namespace jalon::casefile
