// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "store/Transaction.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// Anonymising: what identifies or describes a person goes, physically and in every version; the dated codes
/// that counts are made of stay. The rooms say which is which, column by column.
namespace jalon::store {

struct PersonalColumn {
    std::string name;
    /// SQL over the row, as it was before; empty: the column stays as it is.
    std::string becomes = {};
};

/// A table that speaks of people: the rows whose `keyColumn` names one of those of `owner` ("person",
/// "pathway", or a name that whoever anonymises knows).
struct PersonalTable {
    std::string table;
    std::string keyColumn;
    std::string owner;
    std::vector<PersonalColumn> columns; ///< none: the rows go
    /// Its facts speak of others too: they lose what they say and hold on. Those of the other tables end.
    bool holdsOn = false;
};

/// By owner, the ids as a JSON array, which SQL takes as a table.
using AnonymisedRows = std::map<std::string, std::string>;

struct AnonymisePlan {
    AnonymisedRows rows;
    std::vector<PersonalTable> tables;
    /// Brings what is derived from facts (search) in step.
    std::function<void(Transaction&)> refreshDerived = {};
};

struct Anonymised {
    TxId recordedAs; ///< the journal's entry
    /// False when the disk had no room for it: the next opening of the base does it.
    bool pagesCleaned = true;
    /// False when a reader keeps the write-ahead log in use: what went leaves it when the base closes.
    bool logEmptied = true;
};

/// In one transaction that no undo reaches (ErasureFinal); then every page is written anew, so that no used
/// or free one holds what went. Copies made before keep what they hold. `session.database` writes and is not
/// within a Transaction. Errors: DiskFull, DatabaseFailure; after one nothing is anonymised.
Expected<Anonymised> anonymise(const Session& session, const AnonymisePlan& plan);

/// How many rows of a table the plan concerns.
std::int64_t rowsConcerned(const Database& database, const PersonalTable& table, const AnonymisedRows& rows);

/// SQL over the versions of a fact: the current ones, and those that ended because whom they speak of was
/// anonymised. What counts past months reads these. The "+" keeps the engine on the table itself: following
/// an index to every row is slower.
inline constexpr std::string_view kCountedVersions =
    "(+tx_out IS NULL OR +tx_out IN (SELECT id FROM tx WHERE kind = 'erase'))";

/// Those transactions, in their order: a version whose `tx_out` is one of them still counts.
std::vector<std::int64_t> erasures(const Database& database);

/// Finishes what a crash or a full disk kept from being finished: true when nothing is left to do.
bool finishCleaning(const Database& database);

} // namespace jalon::store
