// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/oracle/SimulatedLife.h"

#include <algorithm>

namespace jalon::test::oracle {

using casefile::AppointmentKind;
using casefile::AppointmentStatus;
using casefile::ContractKind;
using store::Transaction;

namespace {

template <class Tag>
Id<Tag> newAnchor(Transaction& tx, const std::string& table)
{
    const Id<Tag> id{tx.newId()};
    tx.database().run("INSERT INTO " + table + " (id) VALUES (?1)", id);
    return id;
}

/// Writes a changed version, unless the fact has been cancelled meanwhile.
template <class Row, class Change>
void change(Transaction& tx, FactId fact, Change&& how)
{
    if (auto row = store::current<Row>(tx.database(), fact)) {
        how(*row);
        store::replace(tx, fact, *row);
    }
}

template <class Row>
void endPeriod(Transaction& tx, FactId fact, Date on)
{
    change<Row>(tx, fact, [&](Row& row) {
        if (!row.endsOn || *row.endsOn > on) {
            row.endsOn = std::max(on, Date{row.startsOn});
        }
    });
}

} // namespace

struct SimulatedLife::Stay {
    Date notifiedOn;
    std::optional<Date> decidedOn;
    Date leavesOn; ///< the end of the simulation when the person stays
    bool leaves = false;
};

SimulatedLife::SimulatedLife(const SimulatedReferences& references, Random& random,
                             std::vector<Action>& actions, std::vector<PathwayId>& pathways, DateRange span)
    : m_references(references), m_random(random), m_actions(actions), m_pathways(pathways), m_span(span)
{
}

void SimulatedLife::write(Date recordedOn, std::function<void(Transaction&)> action)
{
    if (recordedOn < m_span.to) {
        m_actions.push_back({recordedOn, std::move(action)});
    }
}

/// Most events are entered at once, some weeks or months late.
Date SimulatedLife::recordedAfter(Date event)
{
    const int lateness = m_random.chance(60)   ? m_random.between(0, 2)
                         : m_random.chance(75) ? m_random.between(3, 25)
                                               : m_random.between(26, 130);
    return std::max(m_floor, event.addDays(lateness));
}

/// Lists come on the 8th.
Date SimulatedLife::nextList(Date day) const
{
    const Date thisMonth = day.firstOfMonth().addDays(7);
    return std::max(day <= thisMonth ? thisMonth : thisMonth.addMonths(1), m_span.from.addDays(7));
}

std::shared_ptr<SimulatedHousehold> SimulatedLife::newHousehold(Date startsOn, Date recordedOn)
{
    static const std::vector<std::string> families{"MAR", "PAC", "VIM", "CEL", "ISO", "DIV", "ABA", ""};
    auto household = std::make_shared<SimulatedHousehold>();
    casefile::HouseholdFile file{"00" + std::to_string(m_random.between(10000, 99999)), "CAF",
                                 m_random.oneOf(families)};
    casefile::Residence residence;
    residence.insee = m_random.oneOf(m_references.communes);
    if (m_random.chance(70)) {
        residence.startsOn = startsOn.addDays(m_random.between(-200, 20));
    }
    write(recordedOn, [=](Transaction& tx) mutable {
        household->id = newAnchor<struct HouseholdTag>(tx, "household");
        store::addAs(tx, FactId{household->id.value}, file);
        residence.household = household->id;
        household->residence = store::add(tx, residence);
    });
    return household;
}

void SimulatedLife::live(const std::shared_ptr<SimulatedHousehold>& household, const std::string& role,
                         Date arrivesOn)
{
    const bool firstStock = arrivesOn < m_span.from;
    m_floor = firstStock ? nextList(m_span.from) : nextList(arrivesOn);
    if (!firstStock && m_random.chance(8)) {
        m_floor = m_floor.addDays(m_random.between(20, 70));
    }
    arrive(household, role, arrivesOn);
    openPathway(arrivesOn, firstStock);
    openRights(firstStock ? arrivesOn.addDays(-40) : arrivesOn.addDays(-m_random.between(0, 30)));
    auto left = walk(arrivesOn);
    while (left && m_random.chance(45)) {
        const Date back =
            m_random.chance(15) ? left->addMonths(12) : left->addDays(m_random.between(35, 560));
        m_floor = std::max(m_floor, nextList(back));
        openPathway(back, false);
        openRights(back);
        left = walk(back);
    }
    if (m_random.chance(20)) {
        moveHouse(household);
    }
}

void SimulatedLife::arrive(const std::shared_ptr<SimulatedHousehold>& household, const std::string& role,
                           Date on)
{
    casefile::Identity identity;
    identity.lastName = "Nom" + std::to_string(m_random.between(100, 999));
    identity.firstName = "Prenom" + std::to_string(m_random.between(100, 999));
    if (m_random.chance(93)) {
        identity.civility = m_random.chance(50) ? casefile::Civility::Madame : casefile::Civility::Monsieur;
    }
    if (m_random.chance(95)) {
        identity.birthOn = on.addDays(-m_random.between(18 * 365, 66 * 365));
    }
    casefile::HouseholdMember member;
    member.role = role;
    if (m_random.chance(60)) {
        member.startsOn = on.addDays(m_random.between(-300, 10));
    }
    write(m_floor, [=, person = m_person](Transaction& tx) mutable {
        person->id = newAnchor<struct PersonTag>(tx, "person");
        store::addAs(tx, FactId{person->id.value}, identity);
        member.household = household->id;
        member.person = person->id;
        store::add(tx, member);
    });
}

void SimulatedLife::moveHouse(const std::shared_ptr<SimulatedHousehold>& household)
{
    const Date on = m_span.from.addDays(m_random.between(60, 700));
    const std::string insee = m_random.oneOf(m_references.communes);
    const int gap = m_random.chance(25) ? m_random.between(1, 60) : 0;
    write(recordedAfter(on), [=](Transaction& tx) {
        const auto old = store::current<casefile::Residence>(tx.database(), household->residence);
        if (!old || (old->startsOn && *old->startsOn >= on)) {
            return;
        }
        change<casefile::Residence>(tx, household->residence, [&](auto& row) { row.endsOn = on; });
        casefile::Residence next;
        next.household = household->id;
        next.insee = insee;
        next.startsOn = on.addDays(gap);
        household->residence = store::add(tx, next);
    });
}

void SimulatedLife::openRights(Date from)
{
    casefile::RightsPeriod rights;
    rights.state = m_random.chance(85) ? "2" : m_random.chance(50) ? "3" : "0";
    rights.sdd = m_random.chance(88);
    rights.startsOn = from;
    write(m_floor, [=, person = m_person](Transaction& tx) mutable {
        rights.person = person->id;
        person->rights = store::add(tx, rights);
    });
}

/// Suspensions and changes of the duty, as lists bring them.
void SimulatedLife::changeRights(Date from, Date to)
{
    static const std::vector<std::string> states{"2", "2", "3", "4", "1"};
    for (Date day = nextList(from.addDays(m_random.between(30, 300))); day < to;
         day = nextList(day.addDays(m_random.between(30, 400)))) {
        const std::string state = m_random.oneOf(states);
        const bool sdd = m_random.chance(80);
        write(std::max(m_floor, day), [=, person = m_person](Transaction& tx) {
            endPeriod<casefile::RightsPeriod>(tx, person->rights, day);
            casefile::RightsPeriod next;
            next.person = person->id;
            next.state = state;
            next.sdd = sdd;
            next.startsOn = day;
            person->rights = store::add(tx, next);
        });
    }
}

void SimulatedLife::closeRights(Date on, Date recordedOn)
{
    const bool closedPeriod = m_random.chance(40);
    write(recordedOn, [=, person = m_person](Transaction& tx) {
        endPeriod<casefile::RightsPeriod>(tx, person->rights, on);
        if (closedPeriod) {
            casefile::RightsPeriod closed;
            closed.person = person->id;
            closed.state = "5";
            closed.startsOn = on;
            person->rights = store::add(tx, closed);
        }
    });
}

void SimulatedLife::openPathway(Date notifiedOn, bool firstStock)
{
    casefile::PathwayFile file;
    file.firstListOn = m_floor;
    if (!firstStock || m_random.chance(45)) {
        file.notifiedOn = notifiedOn;
        file.notifiedBy = casefile::NotifiedBy::List;
    }
    m_pathway = std::make_shared<SimulatedPathway>();
    write(m_floor,
          [=, person = m_person, pathway = m_pathway, pathways = &m_pathways](Transaction& tx) mutable {
              pathway->id = newAnchor<struct PathwayTag>(tx, "pathway");
              file.person = person->id;
              store::addAs(tx, FactId{pathway->id.value}, file);
              pathways->push_back(pathway->id);
          });
}

/// One pathway from its notification on; the day of the exit, if there is one.
std::optional<Date> SimulatedLife::walk(Date notifiedOn)
{
    Stay stay{notifiedOn, {}, m_span.to, m_random.chance(50)};
    if (stay.leaves) {
        stay.leavesOn = std::max(m_floor, notifiedOn).addDays(m_random.between(40, 500));
    }
    orient(stay);
    assign(stay);
    meet(stay);
    sign(stay);
    strive(stay);
    watchBarriers(stay);
    changeRights(std::max(notifiedOn, m_span.from), std::min(stay.leavesOn, m_span.to));
    if (!stay.leaves) {
        return std::nullopt;
    }
    leave(stay);
    return stay.leavesOn;
}

casefile::Orientation SimulatedLife::orientation(Date decidedOn)
{
    casefile::Orientation row;
    if (m_random.chance(95)) {
        row.path = static_cast<casefile::PathType>(m_random.below(3));
    }
    if (m_random.chance(96)) {
        row.organisation = m_random.oneOf(m_references.organisations).id;
    }
    row.support = m_random.chance(20)   ? casefile::Support::Global
                  : m_random.chance(20) ? casefile::Support::Renforce
                                        : casefile::Support::Standard;
    row.decidedOn = decidedOn;
    if (m_random.chance(60)) {
        row.requestedOn = decidedOn.addDays(-m_random.between(0, 60));
    }
    if (m_random.chance(70)) {
        row.notifiedOn = decidedOn.addDays(m_random.between(0, 12));
    }
    row.startsOn = decidedOn.addDays(m_random.chance(50) ? 0 : m_random.between(1, 10));
    return row;
}

void SimulatedLife::orient(Stay& stay)
{
    const Date notified = stay.notifiedOn;
    const int draw = m_random.below(100);
    if (draw < 12) {
        return;
    }
    stay.decidedOn = draw < 17   ? notified.addDays(-m_random.between(1, 20))
                     : draw < 25 ? notified.addMonths(1)
                     : draw < 29 ? notified.addMonths(1).addDays(1)
                     : draw < 33 ? notified.addMonths(2)
                     : draw < 37 ? notified.addDays(42 + m_random.below(2))
                     : draw < 72 ? notified.addDays(m_random.between(0, 28))
                                 : notified.addDays(m_random.between(32, 200));
    if (*stay.decidedOn >= stay.leavesOn) {
        stay.decidedOn.reset();
        return;
    }
    const Date recordedOn = recordedAfter(*stay.decidedOn);
    write(recordedOn, [row = orientation(*stay.decidedOn), pathway = m_pathway](Transaction& tx) mutable {
        row.pathway = pathway->id;
        pathway->orientation = store::add(tx, row);
    });
    if (m_random.chance(10)) {
        correctOrientation(recordedOn);
    }
    reorient(stay);
}

void SimulatedLife::correctOrientation(Date recordedOn)
{
    const int days = m_random.between(1, 6);
    write(recordedOn.addDays(m_random.between(5, 60)), [=, pathway = m_pathway](Transaction& tx) {
        change<casefile::Orientation>(tx, pathway->orientation, [&](auto& row) {
            if (!row.endsOn) {
                row.decidedOn = row.decidedOn.addDays(-days);
            }
        });
    });
}

void SimulatedLife::reorient(Stay& stay)
{
    Date day = *stay.decidedOn;
    Date floor = std::max(m_floor, day.addDays(200));
    while (m_random.chance(30)) {
        day = std::max(day, m_span.from).addDays(m_random.between(40, 400));
        if (day.addDays(10) >= stay.leavesOn) {
            return;
        }
        floor = std::max(floor, recordedAfter(day));
        write(floor, [row = orientation(day), pathway = m_pathway](Transaction& tx) mutable {
            const auto old = store::current<casefile::Orientation>(tx.database(), pathway->orientation);
            if (old && old->startsOn <= row.startsOn) {
                endPeriod<casefile::Orientation>(tx, pathway->orientation, row.startsOn);
            }
            row.pathway = pathway->id;
            pathway->orientation = store::add(tx, row);
        });
    }
}

void SimulatedLife::assign(Stay& stay)
{
    if (!m_random.chance(85)) {
        return;
    }
    const Date start = stay.decidedOn.value_or(stay.notifiedOn).addDays(m_random.between(-5, 30));
    if (start >= stay.leavesOn) {
        return;
    }
    const bool companion = m_random.chance(15);
    const auto& referents = m_random.oneOf(m_references.organisations).referents;
    write(recordedAfter(start), [=, first = m_random.oneOf(referents), pathway = m_pathway](Transaction& tx) {
        pathway->assignment = store::add(
            tx, casefile::ReferentAssignment{pathway->id, first, casefile::ReferentRole::Unique, start, {}});
        if (companion) {
            store::add(tx, casefile::ReferentAssignment{
                               pathway->id, first, casefile::ReferentRole::CoAccompagnant, start, {}});
        }
    });
    Date day = std::max(start, m_span.from);
    while (m_random.chance(45)) {
        day = day.addDays(m_random.between(150, 400));
        if (day.addDays(30) < stay.leavesOn) {
            changeReferent(day, m_random.chance(25));
        }
    }
}

void SimulatedLife::changeReferent(Date on, bool gap)
{
    const auto& referents = m_random.oneOf(m_references.organisations).referents;
    const Date endsOn = gap ? on.addDays(-m_random.between(1, 25)) : on;
    write(std::max(m_floor, on.addDays(m_random.between(0, 20))), [=, next = m_random.oneOf(referents),
                                                                   pathway = m_pathway](Transaction& tx) {
        const auto old = store::current<casefile::ReferentAssignment>(tx.database(), pathway->assignment);
        if (old && old->startsOn < endsOn) {
            endPeriod<casefile::ReferentAssignment>(tx, pathway->assignment, endsOn);
        }
        pathway->assignment = store::add(
            tx, casefile::ReferentAssignment{pathway->id, next, casefile::ReferentRole::Unique, on, {}});
    });
}

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
