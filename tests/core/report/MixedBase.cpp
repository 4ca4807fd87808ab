// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/MixedBase.h"

#include <random>

namespace jalon::test {

using namespace casefile;

namespace {

class Writer {
public:
    Writer(MixedBase& base, store::Transaction& tx, unsigned seed)
        : m_base(base), m_tx(tx), m_random(seed) { }

    void person(int rank)
    {
        const PersonId id = anchor<PersonId>("person");
        Identity identity;
        identity.lastName = "Nom" + std::to_string(rank);
        identity.firstName = "Alix";
        identity.civility = chance(80) ? std::optional{Civility::Madame} : std::nullopt;
        identity.birthOn = chance(90) ? std::optional{day("1950-01-01").addDays(below(20000))} : std::nullopt;
        store::addAs(m_tx, FactId{id.value}, identity);
        settle(id);
        const auto start = day("2022-06-01").addDays(below(700));
        const bool ends = chance(30);
        RightsPeriod rights;
        rights.person = id;
        rights.state = std::to_string(chance(90) ? 2 + below(3) : 5);
        rights.sdd = chance(85);
        rights.startsOn = start;
        rights.endsOn = ends ? std::optional{start.addDays(60 + below(300))} : std::nullopt;
        store::add(m_tx, rights);
        const bool known = chance(80);
        pathway(id, known ? std::optional{start} : std::nullopt, start, chance(40));
        if (chance(15)) {
            const auto again = start.addDays(400);
            pathway(id, again, again, false);
        }
        if (chance(20)) {
            Employment job;
            job.person = id;
            job.startsOn = start.addDays(below(500));
            store::add(m_tx, job);
        }
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    bool chance(int percent) { return below(100) < percent; }

    template <class IdType>
    IdType anchor(const std::string& table)
    {
        const IdType id{m_tx.newId()};
        m_tx.database().run("INSERT INTO " + table + " (id) VALUES (?1)", id);
        return id;
    }

    void settle(PersonId person)
    {
        if (m_household && chance(20)) {
            store::add(m_tx, HouseholdMember{m_household, person, "CJT", {}, {}});
            m_household = {};
            return;
        }
        m_household = anchor<HouseholdId>("household");
        store::addAs(m_tx, FactId{m_household.value}, HouseholdFile{"", "CAF", chance(50) ? "ISO" : ""});
        store::add(m_tx, HouseholdMember{m_household, person, chance(95) ? "DEM" : "ENF", {}, {}});
        Residence residence;
        residence.household = m_household;
        residence.insee = chance(45) ? "26001" : chance(80) ? "26002" : "";
        store::add(m_tx, residence);
    }

    void pathway(PersonId person, std::optional<Date> notified, Date start, bool exits)
    {
        const auto id = anchor<PathwayId>("pathway");
        store::addAs(
            m_tx, FactId{id.value},
            PathwayFile{person, notified, notified ? NotifiedBy::List : NotifiedBy::Unknown, start, ""});
        const auto last = start.addDays(390);
        if (chance(75)) {
            orient(id, start.addDays(below(90)));
        }
        if (exits) {
            constexpr std::array kReasons = {"emploi-durable", "formation", "demenagement", ""};
            store::add(m_tx,
                       Exit{id, last.addDays(-below(200)), kReasons[static_cast<std::size_t>(below(4))]});
        }
        if (chance(10)) {
            Sanction sanction;
            sanction.pathway = id;
            sanction.notifiedOn = start.addDays(below(200));
            store::add(m_tx, sanction);
        }
        for (int seen = 0; seen < 2; ++seen) {
            if (chance(50)) {
                store::add(m_tx, Barrier{id, chance(50) ? BarrierTheme::Mobilite : BarrierTheme::Sante,
                                         below(4), start.addDays(below(300))});
            }
        }
    }

    void orient(PathwayId pathway, Date decided)
    {
        Orientation row;
        row.pathway = pathway;
        for (int rank = 0; rank < 1 + below(2); ++rank) {
            row.path = chance(90) ? std::optional{static_cast<PathType>(below(3))} : std::nullopt;
            row.organisation = chance(40)   ? m_base.franceTravail
                               : chance(80) ? m_base.departement
                                            : OrganisationId{};
            row.support = chance(20) ? Support::Global : Support::Standard;
            row.requestedOn = decided.addDays(-below(30));
            row.decidedOn = row.startsOn = decided.addDays(rank * 100);
            row.endsOn = rank == 0 && chance(50) ? std::optional{decided.addDays(100)} : std::nullopt;
            store::add(m_tx, row);
            if (chance(70)) {
                const auto referent = m_base.referents[static_cast<std::size_t>(below(3))];
                store::add(m_tx, ReferentAssignment{
                                     pathway, referent, ReferentRole::Unique, row.startsOn.addDays(5), {}});
            }
        }
        Appointment appointment;
        appointment.pathway = pathway;
        appointment.kind = chance(70) ? AppointmentKind::PremierAccompagnement : AppointmentKind::FollowUp;
        appointment.fixedOn = decided.addDays(below(30));
        appointment.scheduledOn = appointment.fixedOn->addDays(below(40));
        appointment.status = static_cast<AppointmentStatus>(below(5));
        store::add(m_tx, appointment);
        if (chance(60)) {
            const auto signedOn = decided.addDays(below(120) - 10);
            store::add(m_tx, Contract{pathway,
                                      static_cast<ContractKind>(below(4)),
                                      signedOn,
                                      signedOn,
                                      signedOn.addDays(180),
                                      {},
                                      ""});
        }
    }

    MixedBase& m_base;
    store::Transaction& m_tx;
    std::mt19937 m_random;
    HouseholdId m_household;
};

} // namespace

MixedBase::MixedBase(int people, unsigned seed)
{
    for (const auto* name : {"Odile Ruel", "Paul Sers", "Rose Tany"}) {
        referents.push_back(newReferent(name));
    }
    // Half of the people are typed in before the months that tests report, half of them after.
    clock.set(day("2023-12-20"));
    for (int half = 0; half < 2; ++half) {
        write([&](auto& tx) {
            Writer writer{*this, tx, seed + static_cast<unsigned>(half)};
            for (int rank = 0; rank < people / 2; ++rank) {
                writer.person(rank);
            }
        });
        clock.set(day("2024-03-15"));
    }
}

} // namespace jalon::test
