// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/Import.h"

#include <string>
#include <vector>

/// An ambiguous row beside those whom it may be about, so that a person can tell.
namespace jalon::caf {

enum class Agreement {
    Same, ///< without case, accents and punctuation
    Different,
    OnlyListed,
    OnlyKnown,
    Nothing, ///< neither says anything
    NotCompared, ///< what the row brings, which tells nobody apart
};

struct KnownValue {
    std::string value;
    Agreement agreement = Agreement::Nothing;

    friend bool operator==(const KnownValue&, const KnownValue&) = default;
};

/// Days in ISO 8601, codes, yes and no as `O` and `N`; the rest as the list or the base has it.
struct CaseLine {
    Field field;
    std::string listed;
    std::vector<KnownValue> known; ///< one per candidate

    friend bool operator==(const CaseLine&, const CaseLine&) = default;
};

/// Somebody of the base; or another row of the same list, about the same person, that says something else.
struct CaseCandidate {
    PersonId person; ///< none: a row
    std::size_t line = 0; ///< of the row
    std::string name;

    friend bool operator==(const CaseCandidate&, const CaseCandidate&) = default;
};

struct RowCase {
    ListKind kind = ListKind::Stock;
    Date listedOn;
    std::string fileName;
    std::size_t line = 0;
    std::string name;
    MatchReason reason = MatchReason::None;
    std::vector<CaseCandidate> candidates; ///< people first
    std::vector<CaseLine> lines; ///< fields of which somebody says something
};

/// Of a row that waits: whom the import found, and whom the base knows by the same keys since. Errors:
/// RowNotWaiting, ListUndone.
Expected<RowCase> caseOf(const store::Database& database, std::int64_t row, Date today);

/// Of a row that an import would hold.
RowCase caseOf(const store::Database& database, const ImportPlan& plan, const AmbiguousRow& row, Date today);

} // namespace jalon::caf
