// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/CaseBase.h"
#include "casefile/NameKey.h"
#include "casefile/Undo.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::casefile;
using namespace jalon::test;

TEST_CASE("the name key ignores how names are written, not who they name", "[casefile][people]")
{
    const auto birth = day("1980-05-17");
    CHECK(nameKey("D'ANGELO", "Jean-Noël", birth) == nameKey("d angelo", "JEAN NOEL", birth));
    CHECK(nameKey("Petit", "Ana", birth) != nameKey("Petit", "Ana", std::nullopt));
    CHECK(nameKey("Petit", "Ana", birth) != nameKey("Petit", "Ana", day("1980-05-18")));
    CHECK(nameKey("Petita", "na", birth) != nameKey("Petit", "Ana", birth));
    // The key is stored: it may not change from one version to the next.
    CHECK(nameKey("Sorel", "Julie", birth) == static_cast<std::int64_t>(0xd5f3a10570737b2cU));
}

TEST_CASE("a person is added, corrected, and refused without a name", "[casefile][people]")
{
    CaseBase base;
    const auto person = base.person(base.named("Sorel", "Julie"));
    CHECK(identityOf(base.database, person)->matchKey == nameKey("Sorel", "Julie", day("1980-05-17")));
    base.write([&](auto& tx) {
        REQUIRE(correctIdentity(tx, person, base.named("Sorel", "Juliette")));
        CHECK(correctIdentity(tx, PersonId{999}, base.named("A", "B"))
              == failure(ErrorCode::PersonUnknown, "999"));
        CHECK(addPerson(tx, base.named("", "Julie")) == failure(ErrorCode::InvalidValue, "last_name", ""));
        CHECK(addPerson(tx, base.named("Sorel", "")) == failure(ErrorCode::InvalidValue, "first_name", ""));
        CHECK_FALSE(addPerson(tx, base.named("Sorel", "Zoé", day("2026-01-16"))));
        CHECK_FALSE(addPerson(tx, base.named("Sorel", "Zoé", day("1895-01-01"))));
    });
    CHECK(identityOf(base.database, person)->matchKey == nameKey("Sorel", "Juliette", day("1980-05-17")));
    const auto before = base.currentViews();
    base.write([&](auto& tx) { REQUIRE(correctIdentity(tx, person, base.named("Sorel", "Juliette"))); });
    CHECK(store::history<Identity>(base.database, FactId{person.value}).size() == 2);
    CHECK(base.currentViews() == before);
}

TEST_CASE("contact details are written once and then only when they differ", "[casefile][people]")
{
    CaseBase base;
    const auto person = base.person(base.named("Sorel", "Julie"));
    Contact contact;
    contact.mobile = "+33612345678";
    contact.mobileBy = Source::Staff;
    base.write([&](auto& tx) {
        setContact(tx, person, contact);
        setContact(tx, person, contact);
    });
    CHECK(contactOf(base.database, person) == contact);
    CHECK(store::history<Contact>(base.database, FactId{person.value}).size() == 1);
}

TEST_CASE("moving house ends the former residence, changing household the former membership",
          "[casefile][people]")
{
    CaseBase base;
    const auto person = base.person(base.named("Sorel", "Julie"));
    const auto first = base.household(person, "1234567");
    Residence crest;
    crest.household = first;
    crest.city = "Crest";
    crest.startsOn = day("2025-03-01");
    base.write([&](auto& tx) { REQUIRE(moveHousehold(tx, crest)); });
    auto residences =
        store::currentWhere<Residence>(base.database, "household_id = ?1 ORDER BY starts_on", first);
    REQUIRE(residences.size() == 2);
    CHECK(residences[0].value.endsOn == day("2025-03-01"));
    CHECK_FALSE(residences[1].value.endsOn);

    Residence forgotten = crest;
    forgotten.city = "Die";
    forgotten.startsOn = day("2022-01-01");
    base.write([&](auto& tx) { REQUIRE(moveHousehold(tx, forgotten)); });
    residences = store::currentWhere<Residence>(base.database, "household_id = ?1 ORDER BY starts_on", first);
    CHECK(residences[0].value.endsOn == day("2022-01-01"));
    CHECK(residences[1].value.endsOn == day("2025-03-01"));

    base.write([&](auto& tx) {
        const auto second = addHousehold(tx, {"7654321", "", ""});
        CHECK(joinHousehold(tx, {second, person, "CJT", {}, {}})
              == failure(ErrorCode::InvalidValue, "starts_on", ""));
        CHECK_FALSE(joinHousehold(tx, {second, person, "CJT", day("2025-05-01"), day("2025-04-01")}));
        REQUIRE(joinHousehold(tx, {second, person, "CJT", day("2025-05-01"), {}}));
        CHECK(correctHousehold(tx, HouseholdId{1}, {}) == failure(ErrorCode::HouseholdUnknown, "1"));
        REQUIRE(correctHousehold(tx, second, {"7654321", "MSA", "MAR"}));
    });
    const auto members =
        store::currentWhere<HouseholdMember>(base.database, "person_id = ?1 ORDER BY starts_on", person);
    REQUIRE(members.size() == 2);
    CHECK(members[0].value.endsOn == day("2025-05-01"));
}

TEST_CASE("an address that was written wrongly is corrected in its place", "[casefile][household]")
{
    CaseBase base;
    const auto household = base.household(base.person(base.named("Sorel", "Julie")), "7654321");
    Residence crest;
    crest.household = household;
    crest.city = "Crest";
    crest.startsOn = day("2025-01-01");
    FactId moved;
    base.write([&](auto& tx) { moved = moveHousehold(tx, crest).value(); });
    crest.city = "Die";
    crest.startsOn = day("2024-12-01");
    base.write([&](auto& tx) {
        REQUIRE(correctResidence(tx, moved, crest));
        CHECK(correctResidence(tx, FactId{1}, crest) == failure(ErrorCode::FactUnknown, "1"));
        auto reversed = crest;
        reversed.endsOn = day("2024-11-01");
        CHECK(correctResidence(tx, moved, reversed).error().code == ErrorCode::DatesReversed);
    });
    const auto all =
        store::currentWhere<Residence>(base.database, "household_id = ?1 ORDER BY starts_on", household);
    REQUIRE(all.size() == 2);
    CHECK(all[0].value.city == "Valence");
    CHECK(all[0].value.endsOn == day("2024-12-01"));
    CHECK(all[1].value == crest);
}

TEST_CASE("a change of state or of duties starts a new period, the same continues", "[casefile][rights]")
{
    CaseBase base;
    const auto person = base.person(base.named("Sorel", "Julie"));
    const auto at = [&](const char* on, const char* state, bool sdd, const char* benefit = "") {
        FactId fact;
        base.write([&](auto& tx) {
            fact = changeRights(tx, {person, state, sdd, benefit, day(on), {}, false, false}).value();
        });
        return fact;
    };
    const auto first = at("2026-01-01", "2", true, "RSD");
    CHECK(at("2026-02-01", "2", true, "RSI") == first);
    CHECK(base.now<RightsPeriod>(first).benefit == "RSI");
    const auto suspended = at("2026-03-01", "4", true);
    CHECK(base.now<RightsPeriod>(first).endsOn == day("2026-03-01"));
    const auto past = at("2025-06-01", "2", false);
    CHECK(base.now<RightsPeriod>(past).endsOn == day("2026-01-01"));
    CHECK(rightsOn(base.database, person, day("2026-02-28"))->id == first);
    CHECK(rightsOn(base.database, person, day("2026-03-01"))->id == suspended);

    base.write([&](auto& tx) {
        CHECK(endRights(tx, person, day("2026-04-01")));
        CHECK_FALSE(endRights(tx, person, day("2026-04-01")));
        CHECK_FALSE(changeRights(tx, {person, "", true, "", day("2026-05-01"), {}, false, false}));
    });
    CHECK_FALSE(rightsOn(base.database, person, day("2026-04-01")));
    CHECK(isOpen("3"));
    CHECK_FALSE(isOpen("5"));
}

TEST_CASE("undoing an import of people takes them out of every view and of the search", "[casefile][undo]")
{
    CaseBase base;
    const auto before = base.currentViews();
    const auto added = base.write([&](auto& tx) { REQUIRE(addPerson(tx, base.named("Sorel", "Julie"))); });
    const auto after = base.currentViews();
    const auto undone = undo(base.session, added);
    REQUIRE(undone);
    CHECK(base.currentViews() == before);
    REQUIRE(undo(base.session, *undone));
    CHECK(base.currentViews() == after);
    CHECK(undo(base.session, TxId{12345}) == failure(ErrorCode::TransactionUnknown, "12345"));
}
