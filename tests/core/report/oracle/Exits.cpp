// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/oracle/Items.h"

#include <algorithm>

namespace jalon::test::oracle {

namespace {

const reference::ExitReason* reasonOf(const World& world, const casefile::Exit& exit)
{
    const auto found = world.exitReasons.find(exit.reason);
    return found != world.exitReasons.end() ? &found->second : nullptr;
}

bool comesBackWithinAYear(const PersonFacts& person, const PathwayFacts& left, Date exitedOn)
{
    return std::ranges::any_of(person.pathways, [&](const PathwayFacts& other) {
        const auto notified = other.file.notifiedOn;
        return other.id != left.id && notified && exitedOn <= *notified
               && *notified <= exitedOn.addMonths(12);
    });
}

template <class Visit>
void forEachExit(const World& world, DateRange period, Visit&& visit)
{
    forEachPathway(world, [&](const PersonFacts& person, const PathwayFacts& pathway) {
        for (const auto& fact : pathway.exits) {
            if (period.contains(fact.value.exitedOn)) {
                const Item item{.id = fact.id.value,
                                .person = person.id,
                                .pathway = pathway.id,
                                .on = fact.value.exitedOn.addDays(-1)};
                visit(item, person, pathway, fact.value);
            }
        }
    });
}

} // namespace

Items sanctionsNotified(const World& world, DateRange period)
{
    Items result;
    forEachPathway(world, [&](const PersonFacts& person, const PathwayFacts& pathway) {
        for (const auto& fact : pathway.sanctions) {
            const auto notified = fact.value.notifiedOn;
            if (notified && period.contains(*notified)) {
                result.items.push_back(
                    {.id = fact.id.value, .person = person.id, .pathway = pathway.id, .on = *notified});
            }
        }
    });
    return result;
}

Items employmentsStarted(const World& world, DateRange period)
{
    Items result;
    for (const auto& person : world.people) {
        std::optional<Date> first;
        for (const auto& fact : person.employments) {
            const Date start = fact.value.startsOn;
            if (period.contains(start) && (!first || start < *first)) {
                first = start;
            }
        }
        if (first) {
            result.items.push_back({.id = person.id, .person = person.id, .on = *first});
        }
    }
    return result;
}

Items exitsByReason(const World& world, DateRange period)
{
    Items result;
    forEachExit(world, period, [&](Item item, const auto&, const auto&, const casefile::Exit& exit) {
        item.labels = {"reason:" + (exit.reason.empty() ? "to-qualify" : exit.reason)};
        result.items.push_back(item);
    });
    return result;
}

Items exitsToEmployment(const World& world, DateRange period)
{
    Items result{Measure::Rate};
    forEachExit(world, period, [&](Item item, const auto&, const auto&, const casefile::Exit& exit) {
        if (exit.reason.empty()) {
            return;
        }
        const auto* reason = reasonOf(world, exit);
        item.denominator = true;
        item.numerator = reason != nullptr && reason->employment;
        result.items.push_back(item);
    });
    return result;
}

Items returnsAfterPositiveExit(const World& world, DateRange period)
{
    const DateRange exitsIn{period.to.addMonths(-24), period.to.addMonths(-12)};
    Items result{Measure::Rate};
    forEachExit(
        world, exitsIn,
        [&](Item item, const PersonFacts& person, const PathwayFacts& pathway, const casefile::Exit& exit) {
            const auto* reason = reasonOf(world, exit);
            if (reason == nullptr || !reason->positive) {
                return;
            }
            item.denominator = true;
            item.numerator = comesBackWithinAYear(person, pathway, exit.exitedOn);
            result.items.push_back(item);
        });
    return result;
}

} // namespace jalon::test::oracle
