// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting/Grid.h"

#include <string_view>

namespace jalon::meeting {

namespace {

constexpr int kMostBarriers = static_cast<int>(EnumCodes<casefile::BarrierTheme>::codes.size());
constexpr int kHighestLevel = 3;
constexpr int kFarthest = 4;
constexpr int kOldest = 130;
constexpr int kMostMonths = 1200;

ConditionForm ranged(int lowest, int highest)
{
    return {.range = true, .rangeNeeded = true, .lowest = lowest, .highest = highest};
}

using Checked = Expected<void>;

Checked checkBound(const ConditionForm& form, std::optional<int> bound, const std::string& place)
{
    if (!bound) {
        return {};
    }
    if (!form.range) {
        return failure(ErrorCode::FieldUnknown, place);
    }
    if (*bound < form.lowest || *bound > form.highest) {
        return failure(ErrorCode::FieldWrong, place, std::to_string(*bound));
    }
    return {};
}

Checked checkRange(const GridCondition& condition, const std::string& place)
{
    const auto form = formOf(condition.fact);
    if (auto from = checkBound(form, condition.from, place + ".from"); !from) {
        return from;
    }
    if (auto to = checkBound(form, condition.to, place + ".to"); !to) {
        return to;
    }
    if (form.rangeNeeded && !condition.from && !condition.to) {
        return failure(ErrorCode::FieldMissing, place + ".from");
    }
    if (condition.from && condition.to && *condition.to < *condition.from) {
        return failure(ErrorCode::FieldWrong, place + ".to", std::to_string(*condition.to));
    }
    return {};
}

Checked checkCondition(const GridCondition& condition, const std::string& place)
{
    const auto form = formOf(condition.fact);
    if (condition.theme && !form.theme) {
        return failure(ErrorCode::FieldUnknown, place + ".theme");
    }
    if (condition.words.empty() == form.words) {
        return failure(form.words ? ErrorCode::FieldMissing : ErrorCode::FieldUnknown, place + ".words");
    }
    for (const auto& word : condition.words) {
        if (word.empty()) {
            return failure(ErrorCode::FieldWrong, place + ".words", word);
        }
    }
    return checkRange(condition, place);
}

Checked checkRule(const OrientationRule& rule, const std::string& place)
{
    if (rule.name.empty()) {
        return failure(ErrorCode::FieldMissing, place + ".name");
    }
    for (std::size_t at = 0; at < rule.when.size(); ++at) {
        if (auto valid = checkCondition(rule.when[at], place + ".when[" + std::to_string(at) + "]"); !valid) {
            return valid;
        }
    }
    return {};
}

} // namespace

ConditionForm formOf(GridFact fact)
{
    switch (fact) {
    case GridFact::Barrier:
        return {.theme = true, .range = true, .highest = kHighestLevel};
    case GridFact::BarrierCount:
        return ranged(0, kMostBarriers);
    case GridFact::Age:
        return ranged(0, kOldest);
    case GridFact::Distance:
        return ranged(1, kFarthest);
    case GridFact::MonthsSinceJob:
    case GridFact::MonthsInPathway:
        return ranged(0, kMostMonths);
    case GridFact::JobKind:
    case GridFact::Project:
    case GridFact::PreOrientation:
        return {.words = true};
    default:
        return {};
    }
}

Expected<void> check(const OrientationGrid& grid)
{
    if (grid.name.empty()) {
        return failure(ErrorCode::FieldMissing, "name");
    }
    if (grid.rules.empty()) {
        return failure(ErrorCode::FieldMissing, "rules");
    }
    for (std::size_t at = 0; at < grid.rules.size(); ++at) {
        if (auto valid = checkRule(grid.rules[at], "rules[" + std::to_string(at) + "]"); !valid) {
            return valid;
        }
    }
    return {};
}

} // namespace jalon::meeting
