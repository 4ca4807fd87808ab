// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/PeopleBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::casefile;
using namespace jalon::test;

namespace {

PersonRow rowOf(const PeopleBase& base, PersonId person)
{
    return personRows(base.database, std::array{person}, base.today).front();
}

} // namespace

TEST_CASE("a row says what holds today", "[casefile][list]")
{
    PeopleBase base;
    base.territory("Autour de Crest", "26999");
    const auto ccas = base.organisation("CCAS de Crest");
    const auto pathway = base.oriented("Sorel", "2026-10-01", PathType::Social, ccas);
    const auto person = base.personOf(pathway);
    base.lives(person, "7654321", "Crest", "26999");
    const auto durand = base.referent("C. Durand");
    REQUIRE(base.record(ReferentAssignment{pathway, durand, ReferentRole::Unique, day("2026-10-02"), {}}));
    REQUIRE(base.record(Contract{
        pathway, ContractKind::Cer, day("2026-10-15"), day("2026-10-15"), day("2027-04-14"), {}, ""}));
    Appointment appointment;
    appointment.pathway = pathway;
    for (const auto* on : {"2026-12-01", "2026-11-20", "2026-11-01"}) {
        appointment.scheduledOn = day(on);
        REQUIRE(base.record(appointment));
    }
    REQUIRE(base.record(Barrier{pathway, BarrierTheme::Sante, 2, day("2026-10-01")}));
    REQUIRE(base.record(Barrier{pathway, BarrierTheme::Mobilite, 1, day("2026-10-01")}));

    const PersonRow expected{.person = person,
                             .pathway = pathway,
                             .lastName = "Sorel",
                             .firstName = "Ana",
                             .birthOn = day("1980-05-17"),
                             .matricule = "7654321",
                             .city = "Crest",
                             .territory = "Autour de Crest",
                             .referent = "C. Durand",
                             .organisation = "CCAS de Crest",
                             .path = PathType::Social,
                             .rightsState = "2",
                             .sdd = true,
                             .due = NextDue{Deadline::News, day("2026-12-27")},
                             .contract = ContractKind::Cer,
                             .contractEndsOn = day("2027-04-14"),
                             .nextAppointment = day("2026-11-20"),
                             .barriers = 2};
    CHECK(rowOf(base, person) == expected);
}

TEST_CASE("rows come in the order asked for, without leaving anybody out", "[casefile][list]")
{
    PeopleBase base;
    const auto one = base.someone("Abadie");
    const auto two = base.someone("Barbier");
    PersonRow nobody;
    nobody.person = PersonId{123456};
    const auto rows = personRows(base.database, std::array{two, nobody.person, one}, base.today);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].lastName == "Barbier");
    CHECK(rows[1] == nobody);
    CHECK(rows[2].lastName == "Abadie");
    CHECK_FALSE(rows[2].pathway);
    CHECK(personRows(base.database, {}, base.today).empty());
}

TEST_CASE("only those who owe something are late", "[casefile][list]")
{
    PeopleBase base;
    CHECK(rowOf(base, base.personOf(base.followed("Abadie", "2026-09-01"))).due
          == NextDue{Deadline::Orientation, day("2026-10-13")});
    CHECK_FALSE(rowOf(base, base.personOf(base.followed("Barbier", "2026-09-01", "2", false))).due);
    CHECK_FALSE(rowOf(base, base.personOf(base.followed("Caron", "2026-09-01", "5", true))).due);
    const auto exited = base.followed("Dumas", "2026-09-01");
    REQUIRE(base.record(Exit{exited, day("2026-10-01"), ""}));
    CHECK_FALSE(rowOf(base, base.personOf(exited)).due);
}
