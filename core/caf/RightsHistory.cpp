// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/RightsHistory.h"

#include "casefile/Rights.h"

#include <algorithm>

namespace jalon::caf {

namespace {

constexpr std::string_view kAssumedState = "2";

using casefile::RightsPeriod;

RightsPeriod periodFrom(PersonId person, const ListedRights& listed, Date startsOn)
{
    return {.person = person,
            .state = listed.state.empty() ? std::string{kAssumedState} : listed.state,
            .sdd = listed.sdd.value_or(true),
            .benefit = listed.benefit,
            .startsOn = startsOn,
            .endsOn = std::nullopt,
            .stateAssumed = listed.state.empty(),
            .sddAssumed = !listed.sdd.has_value()};
}

/// What the list says, completed by what was known: an assumption never goes against a known value.
RightsPeriod successor(const RightsPeriod& known, const ListedRights& listed, Date startsOn)
{
    auto next = periodFrom(known.person, listed, startsOn);
    if (listed.state.empty() && casefile::isOpen(known.state)) {
        next.state = known.state;
        next.stateAssumed = known.stateAssumed;
    }
    if (!listed.sdd) {
        next.sdd = known.sdd;
        next.sddAssumed = known.sddAssumed;
    }
    if (next.benefit.empty()) {
        next.benefit = known.benefit;
    }
    return next;
}

bool sameSituation(const RightsPeriod& one, const RightsPeriod& other)
{
    return one.state == other.state && one.sdd == other.sdd;
}

bool covers(const RightsPeriod& period, Date day)
{
    return period.startsOn <= day && (!period.endsOn || day < *period.endsOn);
}

/// Cuts a period in two around [listedOn, until), where the older list says something else.
std::vector<RightsChange> splitAround(const store::Fact<RightsPeriod>& fact, const RightsPeriod& between,
                                      std::optional<Date> until)
{
    std::vector<RightsChange> changes;
    auto before = fact.value;
    before.endsOn = between.startsOn;
    auto middle = between;
    const bool goesOn = until && (!fact.value.endsOn || *until < *fact.value.endsOn);
    middle.endsOn = goesOn ? until : fact.value.endsOn;
    if (before.startsOn < between.startsOn) {
        changes.push_back({fact.id, before});
        changes.push_back({{}, middle});
    } else {
        changes.push_back({fact.id, middle});
    }
    if (goesOn) {
        auto after = fact.value;
        after.startsOn = *until;
        changes.push_back({{}, after});
    }
    return changes;
}

} // namespace

RightsPeriod firstRights(PersonId person, const ListedRights& listed, std::optional<Date> notifiedOn,
                         Date listedOn)
{
    return periodFrom(person, listed, listed.openedOn.value_or(notifiedOn.value_or(listedOn)));
}

const store::Fact<RightsPeriod>* runningRights(const RightsFacts& facts)
{
    const store::Fact<RightsPeriod>* running = nullptr;
    for (const auto& fact : facts) {
        if (!fact.value.endsOn && (running == nullptr || running->value.startsOn < fact.value.startsOn)) {
            running = &fact;
        }
    }
    return running;
}

std::vector<RightsChange> updatedRights(const RightsFacts& facts, PersonId person, const ListedRights& listed,
                                        Date listedOn)
{
    if (const auto* running = runningRights(facts)) {
        const auto& known = running->value;
        auto next = successor(known, listed, listedOn);
        if (sameSituation(known, next)) {
            if (known.benefit == next.benefit) {
                return {};
            }
            auto corrected = known;
            corrected.benefit = next.benefit;
            return {{running->id, corrected}};
        }
        if (listedOn <= known.startsOn) {
            next.startsOn = known.startsOn;
            return {{running->id, next}};
        }
        auto ended = known;
        ended.endsOn = listedOn;
        return {{running->id, ended}, {{}, next}};
    }
    std::optional<Date> lastEnd;
    for (const auto& fact : facts) {
        lastEnd = std::max(lastEnd, fact.value.endsOn);
    }
    const bool openedSince = listed.openedOn && (!lastEnd || *listed.openedOn >= *lastEnd);
    return {{{}, periodFrom(person, listed, openedSince ? *listed.openedOn : listedOn)}};
}

std::vector<RightsChange> pastRights(const RightsFacts& facts, PersonId person, const ListedRights& listed,
                                     Date listedOn, std::optional<Date> nextListOn)
{
    const store::Fact<RightsPeriod>* next = nullptr;
    for (const auto& fact : facts) {
        if (covers(fact.value, listedOn)) {
            const auto said = successor(fact.value, listed, listedOn);
            return sameSituation(fact.value, said) ? std::vector<RightsChange>{}
                                                   : splitAround(fact, said, nextListOn);
        }
        if (fact.value.startsOn > listedOn
            && (next == nullptr || fact.value.startsOn < next->value.startsOn)) {
            next = &fact;
        }
    }
    auto past = periodFrom(person, listed, listedOn);
    past.endsOn = nextListOn;
    if (next == nullptr || (nextListOn && *nextListOn < next->value.startsOn)) {
        return {{{}, past}};
    }
    if (sameSituation(next->value, past)) {
        auto earlier = next->value;
        earlier.startsOn = listedOn;
        return {{next->id, earlier}};
    }
    past.endsOn = next->value.startsOn;
    return {{{}, past}};
}

} // namespace jalon::caf
