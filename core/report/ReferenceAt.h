// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/Delay.h"
#include "reference/RuleSets.h"
#include "report/CaseData.h"

namespace jalon::report {

/// A rule set's delays, read once.
struct Rule {
    std::optional<reference::Delay> orientation;
    std::optional<reference::Delay> appointment;
    std::optional<reference::Delay> contract;
    reference::ContractStart contractStartsAt = reference::ContractStart::Orientation;
    std::optional<reference::Delay> noNews;
};

struct ExitFlags {
    bool employment = false;
    bool positive = false;
};

/// Rules, territories, kinds and flags as the base knew them.
struct ReferenceAt {
    std::optional<reference::RuleSets> ruleSets; ///< nothing in a base without any
    std::vector<Rule> rules; ///< in the order of ruleSets
    std::vector<Index> territoryOfCommune; ///< by commune
    std::vector<std::optional<reference::OrganisationKind>> kindOfOrganisation; ///< by organisation
    std::vector<ExitFlags> flagsOfReason; ///< by reason; none for a code that is not in the list

    /// Null in a base without rule sets.
    const Rule* ruleFor(std::optional<Date> notifiedOn) const;
    bool isFranceTravail(Index organisation) const;
    /// Nothing for an organisation of which nothing is known.
    std::optional<bool> isSpe(Index organisation) const;
};

/// Adds the territories it meets to `data`.
ReferenceAt readReference(const store::Database& database, CaseData& data, Knowledge knowledge);

} // namespace jalon::report
