// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/oracle/SimulatedWriting.h"

namespace jalon::test::oracle {

using store::Transaction;

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

} // namespace jalon::test::oracle
