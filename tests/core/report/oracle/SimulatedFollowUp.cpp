// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/oracle/SimulatedWriting.h"

namespace jalon::test::oracle {

using casefile::AppointmentKind;
using casefile::AppointmentStatus;
using casefile::ContractKind;
using store::Transaction;

/// Planned first; what became of it is entered afterwards.
void SimulatedLife::appoint(casefile::Appointment appointment)
{
    const auto fact = std::make_shared<FactId>();
    const Date known = recordedAfter(appointment.fixedOn ? *appointment.fixedOn : *appointment.scheduledOn);
    write(known, [=, pathway = m_pathway](Transaction& tx) mutable {
        appointment.pathway = pathway->id;
        *fact = store::add(tx, appointment);
    });
    const int draw = m_random.below(100);
    if (draw >= 92) {
        return;
    }
    const auto status = draw < 55   ? AppointmentStatus::Attended
                        : draw < 65 ? AppointmentStatus::Excused
                        : draw < 82 ? AppointmentStatus::NoShow
                                    : AppointmentStatus::Cancelled;
    const Date held = appointment.scheduledOn.value_or(known);
    std::optional<Date> statusOn = held.addDays(m_random.chance(70) ? 0 : m_random.between(1, 20));
    if (m_random.chance(30)) {
        statusOn.reset();
    }
    write(std::max(known, statusOn.value_or(held).addDays(m_random.between(0, 40))), [=](Transaction& tx) {
        change<casefile::Appointment>(tx, *fact, [&](auto& row) {
            row.status = status;
            row.statusOn = statusOn;
        });
    });
}

void SimulatedLife::meet(Stay& stay)
{
    const Date notified = stay.notifiedOn;
    casefile::Appointment row;
    if (m_random.chance(50)) {
        row.kind = m_random.chance(60) ? AppointmentKind::InformationCollective
                                       : AppointmentKind::EntretienOrientation;
        row.fixedOn = notified.addDays(m_random.between(0, 20));
        row.scheduledOn =
            m_random.chance(20) ? notified.addMonths(2) : row.fixedOn->addDays(m_random.between(1, 40));
        appoint(row);
    }
    const Date oriented = stay.decidedOn.value_or(notified);
    for (int i = m_random.below(3); i > 0; --i) {
        row.kind = AppointmentKind::PremierAccompagnement;
        row.fixedOn = oriented.addDays(m_random.chance(20) ? 14 : m_random.between(-6, 40));
        row.scheduledOn = row.fixedOn->addDays(m_random.between(0, 30));
        appoint(row);
    }
    row.kind = AppointmentKind::FollowUp;
    Date day = std::max(oriented, m_span.from.addDays(-60));
    while (m_random.chance(88)) {
        day = day.addDays(m_random.between(15, 110));
        if (day >= std::min(stay.leavesOn, m_span.to)) {
            return;
        }
        row.scheduledOn = day;
        row.fixedOn.reset();
        if (m_random.chance(70)) {
            row.fixedOn = day.addDays(-m_random.between(0, 30));
        }
        appoint(row);
    }
}

void SimulatedLife::addContract(ContractKind kind, Date signedOn)
{
    casefile::Contract row;
    row.kind = kind;
    row.signedOn = signedOn;
    row.startsOn = signedOn.addDays(m_random.chance(70) ? 0 : m_random.between(1, 12));
    if (m_random.chance(85)) {
        row.endsOn = row.startsOn.addMonths(m_random.between(3, 12)).addDays(-1);
    }
    const auto fact = std::make_shared<FactId>();
    const Date recordedOn = recordedAfter(signedOn);
    write(recordedOn, [=, pathway = m_pathway](Transaction& tx) mutable {
        row.pathway = pathway->id;
        *fact = store::add(tx, row);
    });
    if (m_random.chance(6)) {
        write(recordedOn.addDays(m_random.between(1, 90)),
              [=](Transaction& tx) { store::end<casefile::Contract>(tx, *fact); });
    }
}

void SimulatedLife::sign(Stay& stay)
{
    const int draw = m_random.below(100);
    if (draw < 30 || (!stay.decidedOn && draw < 90)) {
        return;
    }
    const Date oriented = stay.decidedOn.value_or(stay.notifiedOn);
    Date day = draw < 37   ? oriented.addDays(-m_random.between(1, 30))
               : draw < 45 ? oriented.addMonths(2)
               : draw < 50 ? oriented.addMonths(1)
               : draw < 53 ? oriented.addMonths(2).addDays(1)
                           : oriented.addDays(m_random.between(0, 120));
    do {
        if (day >= stay.leavesOn) {
            return;
        }
        addContract(static_cast<ContractKind>(m_random.below(4)), day);
        day = std::max(day, m_span.from.addDays(-90)).addDays(m_random.between(20, 250));
    } while (m_random.chance(60));
}

void SimulatedLife::strive(Stay& stay)
{
    const Date from = std::max(stay.notifiedOn, m_span.from);
    for (int i = m_random.chance(30) ? m_random.between(1, 3) : 0; i > 0; --i) {
        casefile::Employment job;
        job.startsOn = from.addDays(m_random.between(0, 500));
        job.endsOn = job.startsOn.addDays(m_random.between(20, 300));
        write(recordedAfter(job.startsOn), [=, person = m_person](Transaction& tx) mutable {
            job.person = person->id;
            store::add(tx, job);
        });
    }
    if (m_random.chance(15)) {
        casefile::Sanction sanction;
        sanction.proposedOn = from.addDays(m_random.between(30, 400));
        if (m_random.chance(75)) {
            sanction.notifiedOn = sanction.proposedOn->addDays(m_random.between(5, 40));
        }
        write(recordedAfter(sanction.notifiedOn.value_or(*sanction.proposedOn)),
              [=, pathway = m_pathway](Transaction& tx) mutable {
                  sanction.pathway = pathway->id;
                  store::add(tx, sanction);
              });
    }
    if (m_random.chance(50)) {
        const Date on = from.addDays(m_random.between(0, 300));
        write(recordedAfter(on), [=, person = m_person, pathway = m_pathway](Transaction& tx) {
            store::add(tx, casefile::Diagnostic{pathway->id, on, "", {}, "", {}, {}, ""});
            store::add(tx, casefile::Note{person->id, on.addDays(3), "R. Essai", false, "vu"});
        });
    }
}

void SimulatedLife::watchBarriers(Stay& stay)
{
    const Date from = std::max(stay.notifiedOn, m_span.from);
    for (int themes = m_random.below(4); themes > 0; --themes) {
        const auto theme = static_cast<casefile::BarrierTheme>(m_random.below(11));
        Date day = from.addDays(m_random.between(0, 200));
        do {
            const int level = m_random.below(4);
            write(recordedAfter(day), [=, pathway = m_pathway](Transaction& tx) {
                store::add(tx, casefile::Barrier{pathway->id, theme, level, day});
            });
            day = day.addDays(m_random.between(20, 250));
        } while (day < stay.leavesOn && m_random.chance(70));
    }
}

/// The exit closes what is in force; some exits wait for their reason, and get it later or never.
void SimulatedLife::leave(Stay& stay)
{
    const Date on = stay.leavesOn;
    const std::string reason = m_random.oneOf(m_references.exitReasons);
    const bool toQualify = m_random.chance(30);
    const auto fact = std::make_shared<FactId>();
    m_floor =
        std::max(m_floor, on.addDays(m_random.chance(70) ? m_random.between(0, 6) : m_random.between(7, 30)));
    write(m_floor, [=, pathway = m_pathway](Transaction& tx) {
        *fact = store::add(tx, casefile::Exit{pathway->id, on, toQualify ? "" : reason});
        endPeriod<casefile::Orientation>(tx, pathway->orientation, on);
        endPeriod<casefile::ReferentAssignment>(tx, pathway->assignment, on);
    });
    if (toQualify && m_random.chance(60)) {
        write(m_floor.addDays(m_random.between(5, 100)), [=](Transaction& tx) {
            change<casefile::Exit>(tx, *fact, [&](auto& row) { row.reason = reason; });
        });
    }
    closeRights(m_random.chance(50) ? on : nextList(on), std::max(m_floor, nextList(on)));
    m_floor = std::max(m_floor, nextList(on));
}

} // namespace jalon::test::oracle
