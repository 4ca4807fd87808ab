// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/oracle/Items.h"

#include <algorithm>
#include <functional>

namespace jalon::test::oracle {

namespace {

/// Keeps of the entrants what `met` says by the limit, with those still running.
Items withinDelay(const World& world, DateRange period,
                  const std::function<std::optional<Delay>(const PathwayFacts&)>& delayFor,
                  const std::function<bool(const PathwayFacts&, Date)>& met)
{
    Items result{Measure::Rate};
    for (const Item& entrant : entrants(world, period).items) {
        const auto& pathways = world.person(entrant.person).pathways;
        const auto& pathway = *std::ranges::find(pathways, entrant.pathway, &PathwayFacts::id);
        const auto delay = delayFor(pathway);
        if (!delay) {
            continue;
        }
        const Date lastDay = delay->after(entrant.on);
        Item item = entrant;
        item.numerator = met(pathway, std::min(lastDay, world.asOf));
        item.running = !item.numerator && world.asOf <= lastDay;
        item.denominator = !item.running;
        result.items.push_back(item);
    }
    return result;
}

std::optional<Delay> oneMonth(const PathwayFacts&)
{
    return Delay{1, 'm'};
}

std::optional<Delay> ofTheRule(const PathwayFacts& pathway)
{
    return delayOf(pathway.rules.orientationDelay);
}

bool orientedBy(const PathwayFacts& pathway, Date limit)
{
    return pathway.firstOrientation() != nullptr && pathway.firstOrientation()->decidedOn <= limit;
}

bool receivedBy(const PathwayFacts& pathway, Date limit)
{
    return std::ranges::any_of(pathway.appointments, [&](const auto& fact) {
        const auto& row = fact.value;
        const auto held = row.scheduledOn ? row.scheduledOn : row.statusOn ? row.statusOn : row.fixedOn;
        return row.status == casefile::AppointmentStatus::Attended && *held <= limit;
    });
}

bool leftWithinAYear(const PathwayFacts& earlier, Date notifiedOn)
{
    return std::ranges::any_of(earlier.exits, [&](const auto& fact) {
        const Date exitedOn = fact.value.exitedOn;
        return exitedOn <= notifiedOn && notifiedOn <= exitedOn.addMonths(12);
    });
}

Items returnsWhere(const World& world, DateRange period,
                   const std::function<bool(const PathwayFacts&, Date)>& counts)
{
    Items result;
    for (const Item& entrant : entrants(world, period).items) {
        for (const auto& earlier : world.person(entrant.person).pathways) {
            if (earlier.id == entrant.pathway) {
                break;
            }
            if (counts(earlier, entrant.on)) {
                result.items.push_back(entrant);
                break;
            }
        }
    }
    return result;
}

} // namespace

Items entrants(const World& world, DateRange period)
{
    Items result;
    forEachPathway(world, [&](const PersonFacts& person, const PathwayFacts& pathway) {
        const auto notified = pathway.file.notifiedOn;
        if (notified && period.contains(*notified) && person.sddOn(*notified)) {
            result.items.push_back(
                {.id = pathway.id, .person = person.id, .pathway = pathway.id, .on = *notified});
        }
    });
    return result;
}

Items returns(const World& world, DateRange period)
{
    return returnsWhere(world, period, [](const auto&, Date) { return true; });
}

Items returnsWithinAYear(const World& world, DateRange period)
{
    return returnsWhere(world, period, leftWithinAYear);
}

Items orientedInAMonth(const World& world, DateRange period)
{
    Items result = rateInAMonth(world, period);
    result.measure = Measure::Count;
    for (auto& item : result.items) {
        item.denominator = false;
    }
    return result;
}

Items rateInAMonth(const World& world, DateRange period)
{
    return withinDelay(world, period, oneMonth, orientedBy);
}

Items rateInTheRulesDelay(const World& world, DateRange period)
{
    return withinDelay(world, period, ofTheRule, orientedBy);
}

Items rateReceived(const World& world, DateRange period)
{
    return withinDelay(world, period, ofTheRule, receivedBy);
}

} // namespace jalon::test::oracle
