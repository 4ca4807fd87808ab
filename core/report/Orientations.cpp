// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Moment.h"

namespace jalon::report {

namespace {

using enum IndicatorId;

struct Event {
    const Moment& moment;
    const PersonView& person;
    const PathwayView& pathway;

    bool counts(Date day) const { return moment.period.contains(day) && person.inBaseOn(day); }
    Hit hit(Date day, std::int64_t fact, std::optional<int> days = {}) const
    {
        return {person.id, pathway.id, fact, day, days, whereOn(moment, person, &pathway, day)};
    }
};

std::int64_t pathRank(const OrientationRow& row)
{
    return row.path ? static_cast<int>(*row.path) + 1 : 0;
}

std::int64_t speRank(const ReferenceAt& reference, const OrientationRow& row)
{
    const auto spe = reference.isSpe(row.organisation);
    if (!spe) {
        return 0;
    }
    return *spe ? 1 : 2;
}

void countFirst(const Event& event, Tally& tally)
{
    const auto* first = event.pathway.firstOrientation();
    if (first && event.pathway.notifiedOn && event.counts(first->decidedOn)) {
        tally.add(O4, Part::Numerator,
                  event.hit(first->decidedOn, first->fact, first->decidedOn - *event.pathway.notifiedOn));
    }
}

void countChanges(const Event& event, Tally& tally)
{
    const auto& assignments = event.pathway.assignments;
    for (std::size_t i = 1; i < assignments.size(); ++i) {
        if (event.counts(assignments[i].startsOn)) {
            tally.add(O5, Part::Numerator, event.hit(assignments[i].startsOn, assignments[i].fact));
        }
    }
    const auto& orientations = event.pathway.orientations;
    for (std::size_t i = 1; event.moment.lines && i < orientations.size(); ++i) {
        const auto& from = orientations[i - 1];
        const auto& to = orientations[i];
        if (!event.counts(to.decidedOn)) {
            continue;
        }
        const auto hit = event.hit(to.decidedOn, to.fact);
        const auto& reference = event.moment.reference;
        tally.add(O5, {Detail::Reorientation}, hit);
        tally.add(O5, {Detail::PathChange, pathRank(from) * 4 + pathRank(to)}, hit);
        tally.add(O5, {Detail::SpeChange, speRank(reference, from) * 3 + speRank(reference, to)}, hit);
    }
}

/// The last days of the period's months, the stock's day in place of those not reached.
std::vector<Date> monthEnds(const Moment& moment)
{
    std::vector<Date> ends;
    for (auto month = moment.period.from; month <= moment.stockDay();
         month = month.firstOfMonth().addMonths(1)) {
        ends.push_back(std::min(month.lastOfMonth(), moment.stockDay()));
    }
    return ends;
}

void countGlobal(const Event& event, const OrientationRow& row, std::span<const Date> ends, Tally& tally)
{
    if (event.counts(row.decidedOn)) {
        const auto hit = event.hit(row.decidedOn, row.fact);
        tally.add(G1, Part::Numerator, hit);
        tally.add(G1, {Detail::Adviser, hit.where.referent}, hit);
        if (row.requestedOn) {
            tally.add(G2, Part::Numerator,
                      event.hit(row.decidedOn, row.fact, row.decidedOn - *row.requestedOn));
        }
    }
    const auto holds = [&](Date day) {
        return isInForce(row, day) && event.pathway.runsOn(day) && event.person.inBaseOn(day);
    };
    if (const auto day = event.moment.stockDay(); holds(day)) {
        tally.add(G1, {Detail::InForce}, event.hit(day, row.fact));
    }
    for (const auto day : ends) {
        if (holds(day)) {
            tally.add(G1, {Detail::MonthEnds}, event.hit(day, row.fact));
        }
    }
}

} // namespace

void countOrientations(const Moment& moment, const PersonView& person, Tally& tally)
{
    for (const auto& pathway : person.pathways) {
        const Event event{moment, person, pathway};
        countFirst(event, tally);
        if (moment.wants(O5)) {
            countChanges(event, tally);
        }
        if (!moment.wants(G1, G2)) {
            continue;
        }
        for (const auto& row : pathway.orientations) {
            if (row.global) {
                const auto ends = monthEnds(moment);
                tally.setMonthEnds(static_cast<int>(ends.size()));
                countGlobal(event, row, ends, tally);
            }
        }
    }
}

} // namespace jalon::report
