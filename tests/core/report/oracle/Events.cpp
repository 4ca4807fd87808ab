// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/oracle/Items.h"

#include <functional>

namespace jalon::test::oracle {

using casefile::AppointmentStatus;
using casefile::Support;

namespace {

Item eventItem(const PersonFacts& person, const PathwayFacts& pathway, std::int64_t id, Date on)
{
    return {.id = id, .person = person.id, .pathway = pathway.id, .on = on};
}

std::string pathName(const casefile::Orientation& orientation)
{
    return orientation.path ? std::string{codeOf(*orientation.path)} : "unknown";
}

std::string sideOf(const World& world, const casefile::Orientation& orientation)
{
    const auto kind = world.kindOf(orientation.organisation);
    return !kind ? "unknown" : reference::isSpe(*kind) ? "spe" : "outside";
}

std::optional<Date> firstAppointmentFixed(const PathwayFacts& pathway)
{
    const auto* first = pathway.firstOrientation();
    std::optional<Date> earliest;
    for (const auto& fact : pathway.appointments) {
        const auto& row = fact.value;
        const bool counts = row.kind == casefile::AppointmentKind::PremierAccompagnement
                            && row.status != AppointmentStatus::Cancelled && row.fixedOn && first != nullptr
                            && *row.fixedOn >= first->decidedOn;
        if (counts && (!earliest || *row.fixedOn < *earliest)) {
            earliest = row.fixedOn;
        }
    }
    return earliest;
}

Items globalOn(const World& world, Date day)
{
    Items result;
    for (const auto& person : world.people) {
        const auto* pathway = person.running(day);
        if (pathway == nullptr) {
            continue;
        }
        for (const auto& fact : pathway->orientations) {
            const auto& row = fact.value;
            if (row.support == Support::Global && row.decidedOn <= day && covers(row, day)) {
                Item item = eventItem(person, *pathway, fact.id.value, day);
                item.stock = true;
                result.items.push_back(item);
            }
        }
    }
    return result;
}

/// Observations of P that bring a theme from one level down to another.
Items barriersDown(const World& world, DateRange period, const std::function<bool(int, int)>& counts)
{
    Items result;
    forEachPathway(world, [&](const PersonFacts& person, const PathwayFacts& pathway) {
        std::map<casefile::BarrierTheme, int> levels;
        for (const auto& fact : pathway.barriers) {
            const auto& row = fact.value;
            const auto before = levels.find(row.theme);
            if (before != levels.end() && period.contains(row.observedOn)
                && counts(before->second, row.level)) {
                Item item = eventItem(person, pathway, fact.id.value, row.observedOn);
                item.labels.push_back("theme:" + std::string{codeOf(row.theme)});
                result.items.push_back(item);
            }
            levels[row.theme] = row.level;
        }
    });
    return result;
}

} // namespace

Items orientationDelay(const World& world, DateRange period)
{
    Items result{Measure::Mean};
    forEachPathway(world, [&](const PersonFacts& person, const PathwayFacts& pathway) {
        const auto* first = pathway.firstOrientation();
        const auto notified = pathway.file.notifiedOn;
        if (first != nullptr && notified && period.contains(first->decidedOn)) {
            Item item = eventItem(person, pathway, pathway.id, first->decidedOn);
            item.days = first->decidedOn - *notified;
            result.items.push_back(item);
        }
    });
    return result;
}

Items referentChanges(const World& world, DateRange period)
{
    Items result;
    forEachPathway(world, [&](const PersonFacts& person, const PathwayFacts& pathway) {
        for (std::size_t rank = 1; rank < pathway.assignments.size(); ++rank) {
            const auto& fact = pathway.assignments[rank];
            if (period.contains(fact.value.startsOn)) {
                result.items.push_back(eventItem(person, pathway, fact.id.value, fact.value.startsOn));
            }
        }
    });
    return result;
}

Items reorientations(const World& world, DateRange period)
{
    Items result;
    forEachPathway(world, [&](const PersonFacts& person, const PathwayFacts& pathway) {
        for (std::size_t rank = 1; rank < pathway.orientations.size(); ++rank) {
            const auto& from = pathway.orientations[rank - 1].value;
            const auto& to = pathway.orientations[rank].value;
            if (period.contains(to.decidedOn)) {
                Item item = eventItem(person, pathway, pathway.orientations[rank].id.value, to.decidedOn);
                item.labels = {"path-change:" + pathName(from) + ">" + pathName(to),
                               "spe-change:" + sideOf(world, from) + ">" + sideOf(world, to)};
                result.items.push_back(item);
            }
        }
    });
    return result;
}

Items firstAppointments(const World& world, DateRange period)
{
    Items result;
    forEachPathway(world, [&](const PersonFacts& person, const PathwayFacts& pathway) {
        const auto fixed = firstAppointmentFixed(pathway);
        if (fixed && period.contains(*fixed)) {
            result.items.push_back(eventItem(person, pathway, pathway.id, *fixed));
        }
    });
    return result;
}

Items firstAppointmentsInTime(const World& world, DateRange period)
{
    Items result{Measure::CountOf};
    forEachPathway(world, [&](const PersonFacts& person, const PathwayFacts& pathway) {
        const auto fixed = firstAppointmentFixed(pathway);
        const auto delay = delayOf(pathway.rules.appointmentDelay);
        if (fixed && period.contains(*fixed)) {
            Item item = eventItem(person, pathway, pathway.id, *fixed);
            item.denominator = delay.has_value();
            item.numerator = delay && *fixed <= delay->after(pathway.firstOrientation()->decidedOn);
            result.items.push_back(item);
        }
    });
    return result;
}

Items absences(const World& world, DateRange period)
{
    Items result{Measure::Rate};
    forEachPathway(world, [&](const PersonFacts& person, const PathwayFacts& pathway) {
        for (const auto& fact : pathway.appointments) {
            const auto& row = fact.value;
            const bool held = row.status == AppointmentStatus::Attended
                              || row.status == AppointmentStatus::Excused
                              || row.status == AppointmentStatus::NoShow;
            if (held && row.scheduledOn && period.contains(*row.scheduledOn)) {
                Item item = eventItem(person, pathway, fact.id.value, *row.scheduledOn);
                item.denominator = true;
                item.numerator = row.status == AppointmentStatus::NoShow;
                result.items.push_back(item);
            }
        }
    });
    return result;
}

Items globalDecided(const World& world, DateRange period)
{
    Items result;
    forEachPathway(world, [&](const PersonFacts& person, const PathwayFacts& pathway) {
        for (const auto& fact : pathway.orientations) {
            if (fact.value.support == Support::Global && period.contains(fact.value.decidedOn)) {
                result.items.push_back(eventItem(person, pathway, fact.id.value, fact.value.decidedOn));
            }
        }
    });
    return result;
}

Items globalInForce(const World& world, DateRange period)
{
    return globalOn(world, period.lastDay());
}

Items globalMean(const World& world, DateRange period)
{
    Items result{Measure::MeanOfMonths};
    for (Date day = period.from.lastOfMonth(); day < period.to; day = day.addDays(1).lastOfMonth()) {
        if (day <= world.asOf) {
            ++result.months;
            const auto there = globalOn(world, day).items;
            result.items.insert(result.items.end(), there.begin(), there.end());
        }
    }
    return result;
}

Items globalDelay(const World& world, DateRange period)
{
    Items result{Measure::Mean};
    forEachPathway(world, [&](const PersonFacts& person, const PathwayFacts& pathway) {
        for (const auto& fact : pathway.orientations) {
            const auto& row = fact.value;
            if (row.support == Support::Global && row.requestedOn && period.contains(row.decidedOn)) {
                Item item = eventItem(person, pathway, fact.id.value, row.decidedOn);
                item.days = row.decidedOn - *row.requestedOn;
                result.items.push_back(item);
            }
        }
    });
    return result;
}

Items barriersLowered(const World& world, DateRange period)
{
    return barriersDown(world, period, [](int before, int now) { return now < before && now >= 1; });
}

Items barriersResolved(const World& world, DateRange period)
{
    return barriersDown(world, period, [](int before, int now) { return before >= 1 && now == 0; });
}

} // namespace jalon::test::oracle
