// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Accompaniment.h"

#include "demo/Calendar.h"

#include <algorithm>
#include <array>

namespace jalon::demo {

namespace {

using casefile::Appointment;
using casefile::AppointmentKind;
using casefile::AppointmentStatus;
using casefile::Contract;
using casefile::ContractKind;

constexpr Date kContratEngagementFrom = *Date::fromYmd(2025, 1, 1); // loi plein emploi

AppointmentStatus drawOutcome(Random& random)
{
    constexpr std::array kOutcomes = {AppointmentStatus::Attended, AppointmentStatus::Excused,
                                      AppointmentStatus::NoShow, AppointmentStatus::Cancelled};
    return kOutcomes[random.weighted(rates::kAppointmentOutcome)];
}

/// Quarters of an hour between 8:30 and 16:30.
int drawHour(Random& random)
{
    return 510 + 15 * random.between(0, 32);
}

Appointment appointmentOf(Random& random, AppointmentKind kind, Date fixedOn, Date scheduledOn)
{
    Appointment appointment;
    appointment.kind = kind;
    appointment.fixedOn = fixedOn;
    appointment.scheduledOn = scheduledOn;
    appointment.scheduledAt = drawHour(random);
    return appointment;
}

Appointment heldAs(Appointment appointment, AppointmentStatus status)
{
    appointment.status = status;
    appointment.statusOn = appointment.scheduledOn;
    return appointment;
}

AppointmentStatus meet(FileLog& log, Date fixedOn, Date scheduledOn, AppointmentKind kind, const Where& where)
{
    auto& random = log.random();
    const auto planned = appointmentOf(random, kind, fixedOn, scheduledOn);
    const auto status = drawOutcome(random);
    const auto held = heldAs(planned, status);
    // Most are written down once held; the first ones, which deadlines count, when they are fixed.
    if (!where.byPartner && (kind == AppointmentKind::PremierAccompagnement || random.chance(350))) {
        const auto former = log.add(fixedOn, planned, where);
        log.complete(former, scheduledOn, held, where);
    } else {
        log.add(scheduledOn, held, where);
    }
    return status;
}

/// Returns the day from which follow-up goes on.
Date meetFirst(FileLog& log, const Segment& segment, const Where& where)
{
    auto& random = log.random();
    if (!random.chance(rates::kFirstAppointment)) {
        return segment.from.addDays(random.between(40, 120));
    }
    const int delay = random.chance(rates::kFixedInTwoWeeks) ? random.between(1, 13) : random.between(15, 75);
    Date fixedOn = workingDayFrom(segment.from.addDays(delay));
    Date scheduledOn = workingDayFrom(fixedOn.addDays(random.between(5, 21)));
    auto kind = AppointmentKind::PremierAccompagnement;
    for (int attempt = 0; attempt < 3 && scheduledOn < segment.until; ++attempt) {
        if (meet(log, fixedOn, scheduledOn, kind, where) == AppointmentStatus::Attended) {
            break;
        }
        kind = AppointmentKind::FollowUp;
        fixedOn = workingDayFrom(scheduledOn.addDays(random.between(1, 5)));
        scheduledOn = workingDayFrom(fixedOn.addDays(random.between(6, 18)));
    }
    return scheduledOn;
}

void meetRegularly(FileLog& log, const Segment& segment, Date last, const Where& where)
{
    auto& random = log.random();
    while (true) {
        const Date scheduledOn = workingDayFrom(last.addDays(random.between(26, 68)));
        if (scheduledOn >= segment.until) {
            return;
        }
        const Date fixedOn = std::max(last, scheduledOn.addDays(-random.between(7, 21)));
        meet(log, fixedOn, scheduledOn, AppointmentKind::FollowUp, where);
        last = scheduledOn;
    }
}

ContractKind drawContractKind(Random& random, reference::OrganisationKind organisation, Date signedOn)
{
    const bool engagement = signedOn >= kContratEngagementFrom && random.chance(750);
    if (organisation == reference::OrganisationKind::MissionLocale && random.chance(450)) {
        return ContractKind::Cej;
    }
    if (engagement) {
        return ContractKind::ContratEngagement;
    }
    return organisation == reference::OrganisationKind::FranceTravail ? ContractKind::Ppae
                                                                      : ContractKind::Cer;
}

void sign(FileLog& log, const Contract& contract, const Where& where)
{
    if (!where.byPartner && log.random().chance(rates::kCorrected)) {
        auto wrong = contract;
        wrong.signedOn = contract.signedOn.addDays(-log.random().between(1, 9));
        wrong.startsOn = wrong.signedOn;
        log.addCorrected(contract.signedOn, wrong, contract, where);
    } else {
        log.add(contract.signedOn, contract, where);
    }
}

/// The first one's delay: 76 days on average.
Date drawSigning(FileLog& log, const Segment& segment)
{
    auto& random = log.random();
    if (segment.running) {
        return workingDayUntil(log.span().from.addDays(-random.between(1, 170)));
    }
    const int delay =
        random.chance(rates::kContractInTwoMonths) ? random.around(12, 60) : random.around(62, 210);
    return workingDayFrom(segment.from.addDays(delay));
}

int drawMonths(Random& random, bool franceTravail)
{
    if (franceTravail) {
        return 12;
    }
    if (random.chance(700)) {
        return 6;
    }
    return random.chance(500) ? 4 : 12;
}

void contracts(FileLog& log, const Segment& segment, reference::OrganisationKind kind, const Where& where)
{
    auto& random = log.random();
    const bool franceTravail = kind == reference::OrganisationKind::FranceTravail;
    if (!random.chance(franceTravail ? rates::kContractFranceTravail : rates::kContract)) {
        return;
    }
    Date signedOn = drawSigning(log, segment);
    do {
        Contract contract;
        contract.kind = drawContractKind(random, kind, signedOn);
        contract.signedOn = signedOn;
        contract.startsOn = signedOn;
        const int months = drawMonths(random, franceTravail);
        const Date ends = signedOn.addMonths(months).addDays(-1);
        contract.endsOn = ends;
        if (random.chance(600)) {
            contract.weeklyHours = random.between(3, 15);
        }
        sign(log, contract, where);
        signedOn = workingDayFrom(ends.addDays(random.between(-12, 15)));
    } while (signedOn < segment.until && random.chance(rates::kContractRenewed));
}

void changeReferent(FileLog& log, const World& world, const Segment& segment)
{
    auto& random = log.random();
    const auto& colleagues = world.organisations[segment.organisation].referents;
    const Date day = workingDayFrom(std::max(segment.from, log.span().from).addDays(random.between(60, 600)));
    const auto other = random.pick(colleagues);
    if (other != segment.referent && day < segment.until) {
        casefile::ReferentAssignment assignment;
        assignment.startsOn = day;
        log.add(day, assignment, {segment.organisation, other, false});
    }
}

void seeBarrier(FileLog& log, Date day, casefile::BarrierTheme theme, const Where& where)
{
    auto& random = log.random();
    casefile::Barrier barrier;
    barrier.theme = theme;
    barrier.level = random.between(1, 3);
    barrier.observedOn = day;
    log.add(day, barrier, where);
    while (barrier.level > 0 && random.chance(620)) {
        --barrier.level;
        day = workingDayFrom(day.addDays(random.between(60, 210)));
        barrier.observedOn = day;
        log.add(day, barrier, where);
    }
}

void seeBarriers(FileLog& log, Date day, const Where& where)
{
    // In the order of casefile::BarrierTheme: work, mobility and health come first.
    constexpr std::array kWeights = {11, 20, 12, 8, 12, 18, 15, 10, 7, 8, 6};
    auto weights = kWeights;
    const int count = log.random().between(1, 3);
    for (int i = 0; i < count; ++i) {
        const auto theme = log.random().weighted(weights);
        weights[theme] = 0;
        seeBarrier(log, day, static_cast<casefile::BarrierTheme>(theme), where);
    }
}

void sanction(FileLog& log)
{
    auto& random = log.random();
    casefile::Sanction sanction;
    sanction.proposedOn = workingDayFrom(log.span().from.addDays(random.between(60, 420)));
    sanction.decidedOn = workingDayFrom(sanction.proposedOn->addDays(random.between(14, 30)));
    sanction.notifiedOn = workingDayFrom(sanction.decidedOn->addDays(random.between(2, 9)));
    sanction.kind = "suspension";
    sanction.share = random.chance(700) ? 50 : 80;
    sanction.months = random.between(1, 4);
    log.add(*sanction.notifiedOn, sanction, {});
}

void work(FileLog& log)
{
    auto& random = log.random();
    casefile::Employment employment;
    employment.startsOn = log.span().from.addDays(random.between(30, 500));
    employment.endsOn = employment.startsOn.addDays(random.between(20, 170));
    employment.kind = random.chance(600) ? "CDD" : "intérim";
    employment.weeklyHours = random.between(8, 30);
    employment.withRsa = true;
    log.add(employment.startsOn, employment, {});
}

} // namespace

void accompany(FileLog& log, const World& world, const Segment& segment)
{
    auto& random = log.random();
    const Where where{segment.organisation, segment.referent, segment.partner};
    const bool lost = random.chance(rates::kNeverSeenAgain);
    const Date met =
        segment.running ? log.span().from.addDays(-random.between(0, 30)) : meetFirst(log, segment, where);
    if (!lost) {
        meetRegularly(log, segment, met, where);
    }
    contracts(log, segment, world.organisations[segment.organisation].kind, where);
    if (!segment.partner && random.chance(rates::kReferentChanged)) {
        changeReferent(log, world, segment);
    }
}

void assess(FileLog& log, Date orientedOn, std::uint32_t pole)
{
    auto& random = log.random();
    const Where where{.organisation = pole};
    const Date earliest = std::max(log.span().from, log.span().knownFrom);
    const Date seen = std::max(earliest, workingDayUntil(orientedOn.addDays(-random.between(0, 8))));
    const Date missed = seen.addDays(-14);
    constexpr auto kInterview = AppointmentKind::EntretienOrientation;
    if (missed > earliest && random.chance(160)) {
        const Date fixedOn = std::max(earliest, missed.addDays(-7));
        log.add(missed, heldAs(appointmentOf(random, kInterview, fixedOn, missed), AppointmentStatus::NoShow),
                where);
    }
    const Date fixedOn = std::max(earliest, seen.addDays(-random.between(5, 12)));
    log.add(seen, heldAs(appointmentOf(random, kInterview, fixedOn, seen), AppointmentStatus::Attended),
            where);
    casefile::Diagnostic diagnostic;
    diagnostic.doneOn = seen;
    diagnostic.distance = random.between(1, 4);
    diagnostic.licence = random.chance(580);
    diagnostic.vehicle = random.chance(450);
    log.add(seen, diagnostic, where);
    if (random.chance(rates::kBarriersSeen)) {
        seeBarriers(log, seen, where);
    }
}

void incidents(FileLog& log)
{
    if (log.random().chance(rates::kSanctioned)) {
        sanction(log);
    }
    if (log.random().chance(rates::kWorksDuringStay)) {
        work(log);
    }
}

} // namespace jalon::demo
