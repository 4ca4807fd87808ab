// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Moment.h"

namespace jalon::report {

namespace {

using enum IndicatorId;

constexpr int kYear = 12;

/// An exit ends the référent's assignment and the orientation on its own day: whoever held the person the day
/// before holds the exit.
Where whereOfExit(const Moment& moment, const PersonView& person, const PathwayView& pathway, Date day)
{
    auto where = whereOn(moment, person, &pathway, day.addDays(-1));
    where.territory = whereOn(moment, person, nullptr, day).territory;
    return where;
}

bool returnsWithinYear(const PersonView& person, const PathwayView& left, Date exit)
{
    return std::ranges::any_of(person.pathways, [&](const PathwayView& pathway) {
        return pathway.id != left.id && pathway.notifiedOn && *pathway.notifiedOn >= exit
               && *pathway.notifiedOn <= exit.addMonths(kYear);
    });
}

void countExit(const Moment& moment, const PersonView& person, const PathwayView& pathway,
               const ExitRow& exit, Tally& tally)
{
    const auto day = exit.exitedOn;
    // The year that ends a year before D; counted from the day after D, so that months keep their last days.
    const auto afterStock = moment.stockDay().addDays(1);
    const DateRange yearBefore{afterStock.addMonths(-2 * kYear), afterStock.addMonths(-kYear)};
    const auto flags = moment.reference.flagsOfReason[static_cast<std::size_t>(exit.reason)];
    const bool now = moment.period.contains(day);
    const bool before = moment.wants(X3) && flags.positive && yearBefore.contains(day);
    if ((!now && !before) || !person.inBaseOn(day)) {
        return;
    }
    const Hit hit{person.id, pathway.id, exit.fact, day, {}, whereOfExit(moment, person, pathway, day)};
    if (now) {
        tally.add(X1, Part::Numerator, hit);
        tally.add(X1, {Detail::ExitReason, exit.reason}, hit);
    }
    if (now && exit.reason != 0) {
        tally.add(X2, Part::Denominator, hit);
        if (flags.employment) {
            tally.add(X2, Part::Numerator, hit);
        }
    }
    if (before) {
        tally.add(X3, Part::Denominator, hit);
        if (returnsWithinYear(person, pathway, day)) {
            tally.add(X3, Part::Numerator, hit);
        }
    }
}

/// One return to employment per person and period: the first.
void countEmployment(const Moment& moment, const PersonView& person, Tally& tally)
{
    for (const auto& row : person.employments) {
        if (moment.period.contains(row.startsOn) && person.inBaseOn(row.startsOn)) {
            const auto* pathway = person.pathwayAround(row.startsOn);
            tally.add(J1, Part::Numerator,
                      {person.id,
                       pathway ? pathway->id : 0,
                       row.fact,
                       row.startsOn,
                       {},
                       whereOn(moment, person, pathway, row.startsOn)});
            return;
        }
    }
}

} // namespace

void countOutcomes(const Moment& moment, const PersonView& person, Tally& tally)
{
    if (moment.wants(J1)) {
        countEmployment(moment, person, tally);
    }
    for (const auto& pathway : person.pathways) {
        for (const auto& row : pathway.sanctions) {
            if (row.notifiedOn && *row.notifiedOn <= moment.asOf && moment.period.contains(*row.notifiedOn)
                && person.inBaseOn(*row.notifiedOn)) {
                tally.add(S1, Part::Numerator,
                          {person.id,
                           pathway.id,
                           row.fact,
                           *row.notifiedOn,
                           {},
                           whereOn(moment, person, &pathway, *row.notifiedOn)});
            }
        }
        if (moment.wants(X1, X2, X3)) {
            for (const auto& exit : pathway.exits) {
                countExit(moment, person, pathway, exit, tally);
            }
        }
    }
}

} // namespace jalon::report
