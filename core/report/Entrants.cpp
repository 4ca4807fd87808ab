// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Moment.h"

namespace jalon::report {

namespace {

using enum IndicatorId;

/// The convention's delay, the same under every rule set (A3.1: "en 1 mois et moins").
constexpr int kConventionMonths = 1;
constexpr int kReturnMonths = 12;

/// Met until the last day allowed, still running, or missed.
void countDelay(IndicatorId id, std::optional<Date> metOn, Date lastDay, const Moment& moment, const Hit& hit,
                Tally& tally)
{
    const bool met = metOn && *metOn <= lastDay;
    if (!met && moment.asOf <= lastDay) {
        tally.add(id, Part::Running, hit);
        return;
    }
    tally.add(id, Part::Denominator, hit);
    if (met) {
        tally.add(id, Part::Numerator, hit);
    }
}

/// The first appointment the person came to.
std::optional<Date> firstMet(const PathwayView& pathway, Date asOf)
{
    std::optional<Date> first;
    for (const auto& row : pathway.appointments) {
        const auto day = heldOn(row);
        if (statusAsOf(row, asOf) == casefile::AppointmentStatus::Attended && day <= asOf
            && (!first || day < *first)) {
            first = day;
        }
    }
    return first;
}

void countReturn(const PersonView& person, const PathwayView& pathway, const Hit& hit, Tally& tally)
{
    if (&pathway == &person.pathways.front()) {
        return;
    }
    tally.add(E2, Part::Numerator, hit);
    std::optional<Date> lastExit;
    for (const auto* earlier = &person.pathways.front(); earlier != &pathway; ++earlier) {
        for (const auto& exit : earlier->exits) {
            if (exit.exitedOn <= hit.day && (!lastExit || exit.exitedOn > *lastExit)) {
                lastExit = exit.exitedOn;
            }
        }
    }
    if (lastExit && hit.day <= lastExit->addMonths(kReturnMonths)) {
        tally.add(E2, {Detail::ReturnWithin12Months}, hit);
    }
}

void countEntrant(const Moment& moment, const PersonView& person, const PathwayView& pathway, Hit hit,
                  Tally& tally)
{
    const auto notified = hit.day;
    tally.add(E1, Part::Numerator, hit);
    if (moment.wants(E2)) {
        countReturn(person, pathway, hit, tally);
    }
    const auto* first = pathway.firstOrientation();
    const auto oriented = first ? std::optional{first->decidedOn} : std::nullopt;
    hit.days = first ? std::optional{first->decidedOn - notified} : std::nullopt;
    const auto oneMonth = notified.addMonths(kConventionMonths);
    if (oriented && *oriented <= oneMonth) {
        tally.add(O1, Part::Numerator, hit);
    }
    countDelay(O2, oriented, oneMonth, moment, hit, tally);
    const auto* rule = moment.reference.ruleFor(notified);
    if (rule == nullptr || !rule->orientation) {
        return;
    }
    const auto lastDay = rule->orientation->lastDay(notified);
    countDelay(O2r, oriented, lastDay, moment, hit, tally);
    if (moment.wants(O2v)) {
        const auto met = firstMet(pathway, moment.asOf);
        hit.days = met ? std::optional{*met - notified} : std::nullopt;
        countDelay(O2v, met, lastDay, moment, hit, tally);
    }
}

} // namespace

void countEntrants(const Moment& moment, const PersonView& person, Tally& tally)
{
    for (const auto& pathway : person.pathways) {
        if (!pathway.notifiedOn || !moment.period.contains(*pathway.notifiedOn)) {
            continue;
        }
        const auto notified = *pathway.notifiedOn;
        if (person.isSddOn(notified) && person.inBaseOn(notified)) {
            const Hit hit{.person = person.id,
                          .pathway = pathway.id,
                          .day = notified,
                          .days = {},
                          .where = whereOn(moment, person, &pathway, notified)};
            countEntrant(moment, person, pathway, hit, tally);
        }
    }
}

} // namespace jalon::report
