// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/RuleSets.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <stdexcept>

namespace jalon::reference {

namespace {

std::vector<RuleSet> stored(const store::Database& database)
{
    std::vector<RuleSet> sets;
    for (auto& fact : store::currentWhere<RuleSet>(database, "1 ORDER BY notified_from, id")) {
        sets.push_back(std::move(fact.value));
    }
    return sets;
}

} // namespace

RuleSets::RuleSets(const store::Database& database) : RuleSets(stored(database)) { }

RuleSets::RuleSets(std::vector<RuleSet> sets) : m_sets(std::move(sets))
{
    if (m_sets.empty()) {
        throw std::invalid_argument("a base has at least one rule set");
    }
    std::ranges::stable_sort(m_sets, {}, &RuleSet::notifiedFrom);
}

const RuleSet& RuleSets::forNotification(std::optional<Date> notifiedOn) const
{
    // An empty optional sorts before every date, as the first rule set's start does.
    const auto after = std::ranges::upper_bound(m_sets, notifiedOn, {}, &RuleSet::notifiedFrom);
    return after == m_sets.begin() ? m_sets.front() : *std::prev(after);
}

std::string RuleSets::appliesSql(std::size_t place, std::string_view notifiedColumn) const
{
    const std::string column{notifiedColumn};
    std::string condition;
    if (place > 0) {
        condition = column + " >= " + std::to_string(m_sets[place].notifiedFrom.value_or(Date{}).days());
    }
    if (place + 1 < m_sets.size()) {
        const auto end = std::to_string(m_sets[place + 1].notifiedFrom.value_or(Date{}).days());
        condition += condition.empty() ? "(" + column + " IS NULL OR " + column + " < " + end + ")"
                                       : " AND " + column + " < " + end;
    }
    return condition.empty() ? "1" : condition;
}

std::optional<double> target(const RuleSet& rules, std::string_view indicator)
{
    if (rules.targets.empty()) {
        return std::nullopt;
    }
    const auto targets = nlohmann::json::parse(rules.targets);
    const auto found = targets.find(std::string{indicator});
    return found == targets.end() ? std::nullopt : std::optional{found->get<double>()};
}

} // namespace jalon::reference
