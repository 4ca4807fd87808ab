// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a condition holds of somebody, and which rule is the first whose conditions all do.
#include "base/Text.h"
#include "meeting/GridFacts.h"

#include <algorithm>

namespace jalon::meeting {

namespace {

/// What a condition found; nothing at all when the base does not know.
struct Look {
    bool holds = false;
    std::optional<int> number = {};
    std::optional<Date> on = {};
    std::string text = {};
};
using Looked = std::optional<Look>;

/// The increased RSA of a lone parent: socle and activité majorés (NATPF).
constexpr std::array<std::string_view, 2> kIncreased = {"RSI", "RCI"};
/// SITFAM without a spouse (domain.md, "Family").
constexpr std::array<std::string_view, 7> kAlone = {"CEL", "DIV", "ISO", "SEF", "SEL", "VEU", "ABA"};

template <std::size_t N>
bool isAmong(const std::array<std::string_view, N>& codes, std::string_view code)
{
    return std::ranges::find(codes, code) != codes.end();
}

int wholeMonths(Date from, Date to)
{
    int months =
        (to.year() - from.year()) * 12 + static_cast<int>(to.month()) - static_cast<int>(from.month());
    return from.addMonths(months) > to ? months - 1 : months;
}

bool isWithin(const GridCondition& condition, int number)
{
    return (!condition.from || number >= *condition.from) && (!condition.to || number <= *condition.to);
}

Looked ranged(const GridCondition& condition, std::optional<int> number, std::optional<Date> on = {})
{
    return number ? Looked{{isWithin(condition, *number), number, on, {}}} : std::nullopt;
}

/// Not known is not so: nobody writes that something did not take place.
Looked happened(std::optional<Date> on)
{
    return Look{on.has_value(), {}, on, {}};
}

Looked told(std::optional<bool> value, std::optional<Date> on)
{
    return value ? Looked{{*value, {}, on, {}}} : std::nullopt;
}

Looked worded(const GridCondition& condition, const std::string& text, std::optional<Date> on = {})
{
    if (text.empty()) {
        return std::nullopt;
    }
    const auto folded = fold(text);
    const bool holds = std::ranges::any_of(condition.words, [&folded](const auto& word) {
        return folded.find(fold(word)) != std::string::npos;
    });
    return Look{holds, {}, on, text};
}

Looked barrier(const GridCondition& condition, const GridFacts& facts)
{
    const auto& highest = *std::ranges::max_element(facts.barriers, {}, &SeenBarrier::level);
    const auto& seen =
        condition.theme ? facts.barriers.at(static_cast<std::size_t>(*condition.theme)) : highest;
    const bool any = !condition.from && !condition.to;
    return Look{any ? seen.level > 0 : isWithin(condition, seen.level), seen.level, seen.on, {}};
}

int barrierCount(const GridFacts& facts)
{
    return static_cast<int>(
        std::ranges::count_if(facts.barriers, [](const auto& seen) { return seen.level > 0; }));
}

bool isEmployed(const GridFacts& facts)
{
    return facts.jobStartedOn && !facts.jobEndedOn;
}

std::optional<int> monthsSinceJob(const GridFacts& facts)
{
    if (!facts.jobStartedOn) {
        return std::nullopt;
    }
    return facts.jobEndedOn ? wholeMonths(*facts.jobEndedOn, facts.day) : 0;
}

Looked lookAtJob(const GridCondition& condition, const GridFacts& facts)
{
    switch (condition.fact) {
    case GridFact::Employed:
        return Look{
            isEmployed(facts), {}, isEmployed(facts) ? facts.jobStartedOn : std::nullopt, facts.jobKind};
    case GridFact::JobKind:
        return worded(condition, facts.jobKind, facts.jobStartedOn);
    case GridFact::MonthsSinceJob:
        return ranged(condition, monthsSinceJob(facts), facts.jobEndedOn);
    default: // NoKnownJob
        return Look{!facts.jobStartedOn, {}, facts.jobStartedOn, facts.jobKind};
    }
}

Looked lookAtPerson(const GridCondition& condition, const GridFacts& facts)
{
    switch (condition.fact) {
    case GridFact::Age:
        return ranged(condition,
                      facts.birthOn ? std::optional{ageAt(*facts.birthOn, facts.day)} : std::nullopt,
                      facts.birthOn);
    case GridFact::LoneParent:
        return facts.benefit.empty() ? Looked{}
                                     : Look{isAmong(kIncreased, facts.benefit), {}, {}, facts.benefit};
    default: // Alone
        return facts.familySituation.empty()
                   ? Looked{}
                   : Look{isAmong(kAlone, facts.familySituation), {}, {}, facts.familySituation};
    }
}

Looked lookAtDiagnostic(const GridCondition& condition, const GridFacts& facts)
{
    switch (condition.fact) {
    case GridFact::Distance:
        return ranged(condition, facts.distance, facts.diagnosedOn);
    case GridFact::Licence:
        return told(facts.licence, facts.diagnosedOn);
    case GridFact::Vehicle:
        return told(facts.vehicle, facts.diagnosedOn);
    default: // Project
        return worded(condition, facts.project, facts.diagnosedOn);
    }
}

Looked lookAtPathway(const GridCondition& condition, const GridFacts& facts)
{
    switch (condition.fact) {
    case GridFact::PreOrientation:
        return worded(condition, facts.preOrientation);
    case GridFact::EarlierPathway:
        return happened(facts.earlierExitOn);
    case GridFact::ContractSigned:
        return happened(facts.contractSignedOn);
    case GridFact::ContractEnded:
        return happened(facts.contractInForce ? std::nullopt : facts.contractEndedOn);
    case GridFact::Oriented:
        return happened(facts.orientedOn);
    default: // MonthsInPathway
        return ranged(condition,
                      facts.startedOn ? std::optional{wholeMonths(*facts.startedOn, facts.day)}
                                      : std::nullopt,
                      facts.startedOn);
    }
}

Looked look(const GridCondition& condition, const GridFacts& facts)
{
    switch (condition.fact) {
    case GridFact::Registered:
        return happened(facts.registeredOn);
    case GridFact::Barrier:
        return barrier(condition, facts);
    case GridFact::BarrierCount:
        return ranged(condition, barrierCount(facts));
    case GridFact::Employed:
    case GridFact::JobKind:
    case GridFact::MonthsSinceJob:
    case GridFact::NoKnownJob:
        return lookAtJob(condition, facts);
    case GridFact::Age:
    case GridFact::LoneParent:
    case GridFact::Alone:
        return lookAtPerson(condition, facts);
    case GridFact::Distance:
    case GridFact::Licence:
    case GridFact::Vehicle:
    case GridFact::Project:
        return lookAtDiagnostic(condition, facts);
    case GridFact::PreOrientation:
    case GridFact::EarlierPathway:
    case GridFact::ContractSigned:
    case GridFact::ContractEnded:
    case GridFact::Oriented:
    case GridFact::MonthsInPathway:
        return lookAtPathway(condition, facts);
    }
    return std::nullopt;
}

/// All that held; nothing when one did not.
std::optional<std::vector<MatchedFact>> matched(const OrientationRule& rule, const GridFacts& facts)
{
    std::vector<MatchedFact> because;
    for (const auto& condition : rule.when) {
        auto found = look(condition, facts);
        if (!found || found->holds == condition.negated) {
            return std::nullopt;
        }
        because.push_back({condition, found->number, found->on, std::move(found->text)});
    }
    return because;
}

} // namespace

std::optional<GridProposal> propose(const OrientationGrid& grid, const GridFacts& facts)
{
    for (std::size_t at = 0; at < grid.rules.size(); ++at) {
        const auto& rule = grid.rules[at];
        if (auto because = matched(rule, facts)) {
            return GridProposal{at, rule.path, rule.organisation, rule.support, std::move(*because)};
        }
    }
    return std::nullopt;
}

} // namespace jalon::meeting
