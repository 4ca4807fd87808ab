// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Moment.h"

namespace jalon::report {

namespace {

using casefile::AppointmentStatus;
using enum IndicatorId;

/// The appointment that opens the accompaniment: the first fixed after the first orientation and kept.
const AppointmentRow* firstFixed(const PathwayView& pathway, Date asOf)
{
    const auto* orientation = pathway.firstOrientation();
    if (orientation == nullptr) {
        return nullptr;
    }
    const AppointmentRow* first = nullptr;
    for (const auto& row : pathway.appointments) {
        if (row.kind == casefile::AppointmentKind::PremierAccompagnement && row.fixedOn
            && *row.fixedOn >= orientation->decidedOn && statusAsOf(row, asOf) != AppointmentStatus::Cancelled
            && (first == nullptr || *row.fixedOn < *first->fixedOn)) {
            first = &row;
        }
    }
    return first;
}

void countFirstFixed(const Moment& moment, const PersonView& person, const PathwayView& pathway, Tally& tally)
{
    const auto* first = firstFixed(pathway, moment.asOf);
    if (first == nullptr || !moment.period.contains(*first->fixedOn) || !person.inBaseOn(*first->fixedOn)) {
        return;
    }
    const auto oriented = pathway.firstOrientation()->decidedOn;
    const Hit hit{person.id,
                  pathway.id,
                  first->fact,
                  *first->fixedOn,
                  *first->fixedOn - oriented,
                  whereOn(moment, person, &pathway, *first->fixedOn)};
    tally.add(R1, Part::Numerator, hit);
    const auto* rule = moment.reference.ruleFor(pathway.notifiedOn);
    if (rule == nullptr || !rule->appointment) {
        tally.add(R2, {Detail::NoDelay}, hit);
        return;
    }
    tally.add(R2, Part::Denominator, hit);
    if (hit.day <= rule->appointment->lastDay(oriented)) {
        tally.add(R2, Part::Numerator, hit);
    }
}

void countAbsences(const Moment& moment, const PersonView& person, const PathwayView& pathway, Tally& tally)
{
    for (const auto& row : pathway.appointments) {
        const auto status = statusAsOf(row, moment.asOf);
        const bool answered = status == AppointmentStatus::Attended || status == AppointmentStatus::Excused
                              || status == AppointmentStatus::NoShow;
        if (!answered || !row.scheduledOn || !moment.period.contains(*row.scheduledOn)
            || !person.inBaseOn(*row.scheduledOn)) {
            continue;
        }
        const Hit hit{person.id,        pathway.id, row.fact,
                      *row.scheduledOn, {},         whereOn(moment, person, &pathway, *row.scheduledOn)};
        tally.add(R3, Part::Denominator, hit);
        if (status == AppointmentStatus::NoShow) {
            tally.add(R3, Part::Numerator, hit);
        }
    }
}

} // namespace

void countAppointments(const Moment& moment, const PersonView& person, Tally& tally)
{
    for (const auto& pathway : person.pathways) {
        if (moment.wants(R1, R2)) {
            countFirstFixed(moment, person, pathway, tally);
        }
        if (moment.wants(R3)) {
            countAbsences(moment, person, pathway, tally);
        }
    }
}

} // namespace jalon::report
