// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Events recorded, corrected and cancelled in any order: what must hold after each of them, and the way back.
#include "casefile/CaseBase.h"
#include "casefile/Invariants.h"
#include "casefile/Undo.h"
#include "store/Integrity.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <random>

using namespace jalon;
using namespace jalon::casefile;
using namespace jalon::test;

namespace {

/// One person's pathway, on which things happen that a person could do on the screen.
class Life : public CaseBase {
public:
    explicit Life(unsigned seed) : m_random(seed)
    {
        m_person = person(named("Sorel", "Julie"));
        m_pathway = pathway(m_person, day("2026-01-05"));
        m_referents = {referent("Claire Roux"), referent("Zoé Petit")};
    }

    /// One step; false when the rules refused it.
    bool step()
    {
        store::Transaction tx{session, store::TxKind::Edit};
        if (!happen(tx)) {
            return false;
        }
        tx.commit();
        m_done.push_back(tx.id());
        return true;
    }
    const std::vector<TxId>& done() const { return m_done; }

private:
    bool happen(store::Transaction& tx)
    {
        switch (pick(10)) {
        case 0:
        case 1:
            return casefile::record(tx, orientationOf(anyDay())).has_value();
        case 2:
            return casefile::record(tx, assignment(anyDay())).has_value();
        case 3:
            return casefile::record(tx, contract(anyDay())).has_value();
        case 4:
            return casefile::record(tx, Exit{m_pathway, anyDay(), "autre"}).has_value();
        case 5:
        case 6:
            return change<Orientation>(tx, orientationOf(anyDay()));
        case 7:
            return change<ReferentAssignment>(tx, assignment(anyDay()));
        case 8:
            return change<Contract>(tx, contract(anyDay()));
        default:
            return change<Exit>(tx, Exit{m_pathway, anyDay(), "autre"});
        }
    }

    /// Corrects or cancels one of those that are there.
    template <class Row>
    bool change(store::Transaction& tx, const Row& otherwise)
    {
        const auto all =
            store::currentWhere<Row>(tx.database(), "pathway_id = ?1 ORDER BY fact_id", m_pathway);
        if (all.empty()) {
            return false;
        }
        const auto& one = all[pick(all.size())];
        return pick(3) == 0 ? cancel<Row>(tx, one.id).has_value()
                            : correct(tx, one.id, moved(one.value, otherwise)).has_value();
    }

    /// The same event on another day; what a form would leave as it is stays.
    template <class Row>
    static Row moved(Row row, const Row& to)
    {
        if constexpr (std::same_as<Row, Exit>) {
            row.exitedOn = to.exitedOn;
        } else {
            row.startsOn = to.startsOn;
            if constexpr (std::same_as<Row, Orientation>) {
                row.decidedOn = to.decidedOn;
            } else if constexpr (std::same_as<Row, Contract>) {
                row.signedOn = to.signedOn;
            }
        }
        return row;
    }

    std::size_t pick(std::size_t choices) { return m_random() % choices; }
    Date anyDay() { return day("2026-01-05").addDays(static_cast<int>(pick(12)) * 10); }
    Orientation orientationOf(Date on) const { return orientation(m_pathway, on); }
    ReferentAssignment assignment(Date on)
    {
        return {m_pathway,
                m_referents.at(pick(2)),
                pick(4) == 0 ? ReferentRole::CoAccompagnant : ReferentRole::Unique,
                on,
                {}};
    }
    Contract contract(Date on)
    {
        return {m_pathway, pick(2) == 0 ? ContractKind::Cer : ContractKind::Ppae, on, on, on.addMonths(6), {},
                ""};
    }

    std::mt19937 m_random;
    PersonId m_person;
    PathwayId m_pathway;
    std::vector<ReferentId> m_referents;
    std::vector<TxId> m_done;
};

/// How many référents uniques a pathway has on one day, at the most.
int mostAtOnce(const store::Database& database)
{
    return database
        .value<int>("SELECT max(n) FROM (SELECT (SELECT count(*) FROM referent_assignment_now b"
                    " WHERE b.role = 'unique' AND b.starts_on <= a.starts_on"
                    " AND (b.ends_on IS NULL OR b.ends_on > a.starts_on)) AS n FROM referent_assignment_now a"
                    " WHERE a.role = 'unique')")
        .value_or(0);
}

} // namespace

TEST_CASE("whatever happens, orientations and référents follow one another, and all of it can be undone",
          "[casefile][random]")
{
    const auto seed = GENERATE(range(1U, 25U));
    CAPTURE(seed);
    Life life{seed};
    std::vector<std::string> before;
    for (int step = 0; step < 60; ++step) {
        auto views = life.currentViews();
        if (life.step()) {
            before.push_back(std::move(views));
        }
        CAPTURE(step);
        REQUIRE(checkInvariants(life.database) == std::vector<std::string>{});
        REQUIRE(mostAtOnce(life.database) <= 1);
    }
    REQUIRE(life.done().size() > 20);
    CHECK(store::integrityFindings(life.database).empty());
    for (auto tx = life.done().rbegin(); tx != life.done().rend(); ++tx) {
        REQUIRE(undo(life.session, *tx));
        REQUIRE(life.currentViews() == before.back());
        before.pop_back();
    }
}
