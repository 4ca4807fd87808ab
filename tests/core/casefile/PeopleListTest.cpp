// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/PeopleBase.h"
#include "casefile/Search.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::casefile;
using namespace jalon::test;

TEST_CASE("people are listed by territory; those outside are the rest", "[casefile][list]")
{
    PeopleBase base;
    const auto valence = base.territory("Autour de Valence", "26999");
    base.lives(base.someone("Abadie"), "0000001", "Valence", "26999");
    base.lives(base.someone("Barbier"), "0000002", "Crest", "99000");
    base.someone("Caron");
    const auto moved = base.someone("Dumas");
    base.lives(moved, "0000003", "Valence", "26999");
    base.write([&](auto& tx) {
        const auto home = addHousehold(tx, {"0000004", "CAF", "SEF"});
        REQUIRE(joinHousehold(tx, {home, moved, "CJT", day("2026-03-01"), {}}));
    });
    CHECK(base.listed({.territory = valence}) == Names{"Abadie"});
    CHECK(base.listed({.territory = TerritoryId{}}) == Names{"Barbier", "Caron", "Dumas"});
    CHECK(base.listed({}) == Names{"Abadie", "Barbier", "Caron", "Dumas"});
}

TEST_CASE("who has left a household without another one is still placed there", "[casefile][list]")
{
    PeopleBase base;
    const auto valence = base.territory("Autour de Valence", "26999");
    const auto person = base.someone("Abadie");
    base.lives(person, "0000001", "Valence", "26999");
    base.write([&](auto& tx) {
        const auto member = store::currentWhere<HouseholdMember>(tx.database(), "person_id = ?1", person);
        auto left = member.front().value;
        left.endsOn = day("2026-06-01");
        store::replace(tx, member.front().id, left);
    });
    CHECK(base.listed({.territory = valence}) == Names{"Abadie"});
    CHECK(personRows(base.database, std::array{person}, base.today).front().territory == "Autour de Valence");
    CHECK(base.listed({.territory = TerritoryId{}}).empty());
}

TEST_CASE("people are listed by the référent unique of today", "[casefile][list]")
{
    PeopleBase base;
    const auto durand = base.referent("Durand");
    const auto martin = base.referent("Martin");
    const auto assign = [&](PathwayId pathway, ReferentId referent, ReferentRole role, const char* from) {
        REQUIRE(base.record(ReferentAssignment{pathway, referent, role, day(from), {}}));
    };
    assign(base.followed("Abadie"), durand, ReferentRole::Unique, "2026-02-01");
    const auto changed = base.followed("Barbier");
    assign(changed, durand, ReferentRole::Unique, "2026-02-01");
    assign(changed, martin, ReferentRole::Unique, "2026-11-05"); // from today
    assign(base.followed("Caron"), durand, ReferentRole::CoAccompagnant, "2026-02-01");
    assign(base.followed("Dumas"), durand, ReferentRole::Unique, "2026-11-06"); // tomorrow
    const auto gone = base.followed("Emery");
    assign(gone, durand, ReferentRole::Unique, "2026-02-01");
    REQUIRE(base.record(Exit{gone, day("2026-11-05"), ""})); // today: no running pathway any more
    CHECK(base.listed({.referent = durand}) == Names{"Abadie"});
    CHECK(base.listed({.referent = martin}) == Names{"Barbier"});
    CHECK(base.listed({.referent = ReferentId{}}) == Names{"Caron", "Dumas", "Emery"});
}

TEST_CASE("people are listed by the orientation in force today", "[casefile][list]")
{
    PeopleBase base;
    const auto ccas = base.organisation("CCAS de Crest");
    const auto mission = base.organisation("Mission locale");
    base.oriented("Abadie", "2026-02-01", PathType::Social, ccas);
    const auto twice = base.oriented("Barbier", "2026-02-01", PathType::Social, ccas);
    auto next = base.orientation(twice, day("2026-06-01"));
    next.path = PathType::Emploi;
    next.organisation = mission;
    REQUIRE(base.record(next));
    base.oriented("Caron", "2026-02-01", PathType::SocioProfessionnel); // without an organisation
    base.followed("Dumas");
    const auto gone = base.oriented("Emery", "2026-02-01", PathType::Social, ccas);
    REQUIRE(base.record(Exit{gone, day("2026-05-01"), ""}));
    base.someone("Faure"); // without a pathway

    CHECK(base.listed({.organisation = ccas}) == Names{"Abadie"});
    CHECK(base.listed({.organisation = mission}) == Names{"Barbier"});
    CHECK(base.listed({.organisation = OrganisationId{}}) == Names{"Caron", "Dumas", "Emery", "Faure"});
    CHECK(base.listed({.path = PathType::Social}) == Names{"Abadie"});
    CHECK(base.listed({.path = PathType::Emploi}) == Names{"Barbier"});
    CHECK(base.listed({.path = PathType::SocioProfessionnel}) == Names{"Caron"});
    CHECK(base.listed({.neverOriented = true}) == Names{"Dumas"});
}

TEST_CASE("people found by something else are listed alone, with what else is asked for", "[casefile][list]")
{
    PeopleBase base;
    const auto abadie = base.someone("Abadie");
    base.someone("Barbier");
    const auto caron = base.someone("Caron");
    base.rights(caron, "2", true);

    CHECK(base.listed({.among = std::vector{caron, abadie}}) == Names{"Abadie", "Caron"});
    CHECK(base.listed({.rights = RightsFilter::Open, .among = std::vector{caron, abadie}}) == Names{"Caron"});
    CHECK(base.listed({.text = "abadie", .among = std::vector{abadie}}) == Names{"Abadie"});
    CHECK(base.listed({.text = "abadie", .among = std::vector{caron}}).empty());
    CHECK(base.listed({.among = std::vector<PersonId>{}}).empty());
    CHECK(countPeople(base.database, {.among = std::vector{caron, PersonId{999'999}}}, base.today) == 1);
}

TEST_CASE("people are listed by their rights", "[casefile][list]")
{
    PeopleBase base;
    base.rights(base.someone("Abadie"), "2", true);
    base.rights(base.someone("Barbier"), "4", false);
    base.rights(base.someone("Caron"), "5", true);
    base.rights(base.someone("Dumas"), "2", true, "2026-01-01", day("2026-11-05")); // ended today
    base.rights(base.someone("Emery"), "0", true);
    base.someone("Faure");
    CHECK(base.listed({.rights = RightsFilter::Open}) == Names{"Abadie", "Barbier"});
    CHECK(base.listed({.rights = RightsFilter::SubjectToDuties}) == Names{"Abadie"});
    CHECK(base.listed({.rights = RightsFilter::Ended}) == Names{"Caron", "Dumas", "Emery", "Faure"});
}

TEST_CASE("people are listed by the contract in force, its last day included", "[casefile][list]")
{
    PeopleBase base;
    const auto sign = [&](const char* name, const char* from, std::optional<Date> to) {
        REQUIRE(
            base.record(Contract{base.oriented(name), ContractKind::Cer, day(from), day(from), to, {}, ""}));
    };
    sign("Abadie", "2026-03-01", day("2026-11-05")); // last day today
    sign("Barbier", "2026-03-01", day("2026-11-04"));
    sign("Caron", "2026-11-06", {}); // begins tomorrow
    sign("Dumas", "2026-03-01", {});
    CHECK(base.listed({.contract = ContractFilter::InForce}) == Names{"Abadie", "Dumas"});
    CHECK(base.listed({.contract = ContractFilter::None}) == Names{"Barbier", "Caron"});
}

TEST_CASE("people are listed by the latest level of a barrier", "[casefile][list]")
{
    PeopleBase base;
    const auto seen = [&](PathwayId pathway, BarrierTheme theme, int level, const char* on) {
        REQUIRE(base.record(Barrier{pathway, theme, level, day(on)}));
    };
    seen(base.followed("Abadie"), BarrierTheme::Sante, 2, "2026-02-01");
    const auto resolved = base.followed("Barbier");
    seen(resolved, BarrierTheme::Sante, 3, "2026-02-01");
    seen(resolved, BarrierTheme::Sante, 0, "2026-05-01");
    seen(resolved, BarrierTheme::Langue, 1, "2026-01-15");
    const auto twice = base.followed("Caron"); // twice on one day: the last entry holds
    seen(twice, BarrierTheme::Sante, 0, "2026-02-01");
    seen(twice, BarrierTheme::Sante, 1, "2026-02-01");
    seen(base.followed("Dumas"), BarrierTheme::Sante, 1, "2026-12-01"); // not yet
    CHECK(base.listed({.barrier = BarrierTheme::Sante}) == Names{"Abadie", "Caron"});
    CHECK(base.listed({.barrier = BarrierTheme::Langue}) == Names{"Barbier"});
    CHECK(base.listed({.barrier = BarrierTheme::Logement}).empty());
}

TEST_CASE("several filters: those who meet all of them", "[casefile][list]")
{
    PeopleBase base;
    const auto ccas = base.organisation("CCAS de Crest");
    base.oriented("Abadie", "2026-02-01", PathType::Social, ccas);
    base.oriented("Barbier", "2026-02-01", PathType::Social);
    base.followed("Caron", "2026-01-01", "2", false);
    CHECK(base.listed({.organisation = ccas, .path = PathType::Social}) == Names{"Abadie"});
    CHECK(base.listed({.organisation = ccas, .path = PathType::Emploi}).empty());
    CHECK(base.listed({.neverOriented = true, .rights = RightsFilter::Open}) == Names{"Caron"});
    CHECK(base.listed({.neverOriented = true, .rights = RightsFilter::SubjectToDuties}).empty());
}

TEST_CASE("a typed text: the order of find, within what other filters leave", "[casefile][list]")
{
    PeopleBase base;
    base.followed("Martineau", "2026-01-05");
    base.rights(base.someone("Abadie-Martin"), "2", true);
    base.followed("Martin", "2026-01-03");
    base.someone("Martinet");
    base.someone("Durand");
    CHECK(base.listed({.text = "martin"}) == Names{"Martin", "Martineau", "Martinet", "Abadie-Martin"});
    CHECK(listPeople(base.database, {.text = "martin"}, {}, base.today)
          == findIds(base.database, "martin", 99));
    CHECK(base.listed({.text = "martin", .neverOriented = true}) == Names{"Martin", "Martineau"});
    CHECK(base.listed({.text = "martin", .rights = RightsFilter::SubjectToDuties})
          == Names{"Martin", "Martineau", "Abadie-Martin"});
    CHECK(base.listed({.text = "martin"}, {.key = SortKey::Name, .descending = true})
          == Names{"Martinet", "Martineau", "Martin", "Abadie-Martin"});
    CHECK(base.listed({.text = "martin"}, {.key = SortKey::NextDue})
          == Names{"Martin", "Martineau", "Abadie-Martin", "Martinet"});
    CHECK(base.listed({.text = "personne"}).empty());
    CHECK(base.listed({.text = "%"}).empty());
    CHECK(base.listed({.text = "'"}).empty());
}
