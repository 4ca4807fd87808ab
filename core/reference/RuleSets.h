// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/Entities.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jalon::reference {

/// The rule sets of a base, by the notification date they start from (domain.md, "Rules with a date").
class RuleSets {
public:
    explicit RuleSets(const store::Database& database);
    /// Throws std::invalid_argument without any rule set.
    explicit RuleSets(std::vector<RuleSet> sets);

    /// The one that a pathway follows; an unknown notification follows the first.
    const RuleSet& forNotification(std::optional<Date> notifiedOn) const;

    /// In order; the first one has no start.
    const std::vector<RuleSet>& all() const { return m_sets; }

    /// SQL condition: the pathways that the rule set at this place applies to.
    std::string appliesSql(std::size_t place, std::string_view notifiedColumn) const;

private:
    std::vector<RuleSet> m_sets;
};

/// The target of an indicator ("O2"), nothing when the rule set has none.
std::optional<double> target(const RuleSet& rules, std::string_view indicator);

} // namespace jalon::reference
