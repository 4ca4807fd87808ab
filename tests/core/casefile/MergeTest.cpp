// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/Merge.h"

#include "casefile/CaseBase.h"
#include "casefile/Invariants.h"
#include "casefile/Rights.h"
#include "casefile/Search.h"
#include "casefile/Undo.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::casefile;
using namespace jalon::test;

namespace {

/// Two files of one person, and what becomes of them.
struct TwoFiles : CaseBase {
    PersonId keep = person(named("Sorel", "Julie"));
    PersonId absorbed = person(named("Sorel", "Juliette"));

    TxId merged()
    {
        const auto done =
            write([this](auto& tx) { merge(tx, keep, absorbed).value(); }, store::TxKind::Merge);
        CHECK(checkInvariants(database) == std::vector<std::string>{});
        return done;
    }
    FileView file() const { return fileOf(database, keep).value(); }
    void rights(PersonId person, const char* from, std::optional<Date> to = {},
                const std::string& state = "2")
    {
        write([&](auto& tx) {
            store::add(tx, RightsPeriod{person, state, true, "", day(from), to, false, false});
        });
    }
};

} // namespace

TEST_CASE("two files of one person become one, and undo gives both back", "[casefile][merge]")
{
    CaseBase base;
    auto first = base.named("Sorel", "Julie");
    first.ownId = "IOD1";
    const auto keep = base.person(first);
    auto second = base.named("Sorel-Blanc", "Julie");
    second.nir = "2800526362001";
    const auto absorbed = base.person(second);
    const auto home = base.household(keep, "7654321");
    const auto otherHome = base.household(absorbed, "1112223", "Crest");
    base.write([&](auto& tx) {
        Contact contact;
        contact.email = "julie@exemple.fr";
        contact.emailBy = Source::Staff;
        setContact(tx, absorbed, contact);
        REQUIRE(changeRights(tx, {keep, "2", true, "", day("2026-01-01"), {}, false, false}));
        REQUIRE(changeRights(tx, {absorbed, "2", false, "", day("2025-06-01"), {}, false, false}));
    });
    const auto earlier = base.pathway(absorbed, day("2026-01-02"));
    const auto later = base.pathway(keep, day("2026-02-01"));
    const auto theirs = base.record(base.orientation(earlier, day("2026-01-10"))).value();
    const auto ours = base.record(base.orientation(later, day("2026-02-10"))).value();
    REQUIRE(base.record(Note{absorbed, day("2026-02-03"), "R. Martin", false, "vue"}));
    const auto before = base.currentViews();
    const auto foreseen = mergedView(base.session, keep, absorbed).value();
    CHECK(base.currentViews() == before);

    const auto merged =
        base.write([&](auto& tx) { REQUIRE(merge(tx, keep, absorbed)); }, store::TxKind::Merge);
    const auto view = fileOf(base.database, keep).value();
    CHECK(foreseen.identity == view.identity);
    CHECK(foreseen.contact == view.contact);
    CHECK(foreseen.pathways[0].events.size() == view.pathways[0].events.size());
    CHECK(view.identity.lastName == "Sorel");
    CHECK(view.identity.nir == "2800526362001");
    CHECK(view.identity.ownId == "IOD1");
    CHECK(view.contact.email == "julie@exemple.fr");
    CHECK(view.household->id == home);
    CHECK_FALSE(store::current<HouseholdFile>(base.database, FactId{otherHome.value}));
    REQUIRE(view.pathways.size() == 1);
    CHECK(view.pathways[0].pathway.id == earlier);
    CHECK(base.now<Orientation>(theirs).endsOn == day("2026-02-10"));
    CHECK(base.now<Orientation>(ours).pathway == earlier);
    REQUIRE(view.rights.size() == 2);
    CHECK(view.rights[0].value.endsOn == day("2026-01-01"));
    CHECK(view.notes.size() == 1);
    CHECK_FALSE(fileOf(base.database, absorbed));
    CHECK(find(base.database, "2800526362001", 5).size() == 1);
    CHECK(find(base.database, "blanc", 5).empty());
    CHECK(checkInvariants(base.database) == std::vector<std::string>{});

    REQUIRE(undo(base.session, merged));
    CHECK(base.currentViews() == before);
    CHECK(find(base.database, "blanc", 5).size() == 1);
    CHECK(checkInvariants(base.database) == std::vector<std::string>{});
}

TEST_CASE("pathways that follow one another stay two; exits are kept when both have left",
          "[casefile][merge]")
{
    CaseBase base;
    const auto keep = base.person(base.named("Sorel", "Julie"));
    const auto absorbed = base.person(base.named("Sorel", "Julie"));
    const auto former = base.pathway(absorbed, day("2024-01-01"));
    REQUIRE(base.record(Exit{former, day("2024-06-30"), "autre"}));
    const auto present = base.pathway(keep, day("2025-01-01"));
    REQUIRE(base.record(Exit{present, day("2025-06-30"), "autre"}));
    const auto overlapping = base.pathway(absorbed, day("2025-02-01"));
    REQUIRE(base.record(Exit{overlapping, day("2025-09-30"), "demenagement"}));
    base.write([&](auto& tx) { REQUIRE(merge(tx, keep, absorbed)); });
    const auto all = pathways(base.database, keep);
    REQUIRE(all.size() == 2);
    CHECK(all[0].id == former);
    CHECK(all[1].id == present);
    CHECK(all[1].exitedOn == day("2025-09-30"));
    CHECK(all[1].exitReason == "demenagement");
    CHECK(checkInvariants(base.database) == std::vector<std::string>{});
}

TEST_CASE("what cannot be one person is not merged", "[casefile][merge]")
{
    CaseBase base;
    auto one = base.named("Sorel", "Julie");
    one.nir = "2800526362001";
    auto two = one;
    two.nir = "2800526362002";
    const auto first = base.person(one);
    const auto second = base.person(two);
    base.write([&](auto& tx) {
        CHECK(merge(tx, first, first).error().code == ErrorCode::MergeSamePerson);
        CHECK(merge(tx, first, PersonId{9999}) == failure(ErrorCode::PersonUnknown, "9999"));
        CHECK(merge(tx, first, second) == failure(ErrorCode::MergeTwoNirs, one.nir, two.nir));
    });
    CHECK(mergedView(base.session, first, second).error().code == ErrorCode::MergeTwoNirs);
}

TEST_CASE("what the kept file does not know of identity and contact is taken, what it knows stays",
          "[casefile][merge]")
{
    CaseBase base;
    auto ours = base.named("Sorel", "Julie", std::nullopt);
    ours.ownId = "A1";
    auto theirs = base.named("Sorel-Blanc", "Juliette");
    theirs.civility = Civility::Madame;
    theirs.birthName = "Blanc";
    theirs.ownId = "A2";
    theirs.franceTravailId = "1234567E";
    const auto keep = base.person(ours);
    const auto absorbed = base.person(theirs);
    base.write([&](auto& tx) {
        setContact(tx, keep, {"+33611111111", Source::Staff, "", {}, "", {}});
        setContact(
            tx, absorbed,
            {"+33622222222", Source::List, "+33475010203", Source::List, "j@exemple.fr", Source::List});
    });
    base.write([&](auto& tx) { REQUIRE(merge(tx, keep, absorbed)); });
    const auto identity = identityOf(base.database, keep).value();
    CHECK(identity.lastName == "Sorel");
    CHECK(identity.firstName == "Julie");
    CHECK(identity.ownId == "A1");
    CHECK(identity.birthOn == theirs.birthOn);
    CHECK(identity.birthName == "Blanc");
    CHECK(identity.civility == Civility::Madame);
    CHECK(identity.franceTravailId == "1234567E");
    CHECK(contactOf(base.database, keep)
          == Contact{"+33611111111", Source::Staff, "+33475010203", Source::List, "j@exemple.fr",
                     Source::List});
    CHECK_FALSE(contactOf(base.database, absorbed));
}

TEST_CASE("the absorbed household goes when nobody is left in it, and completes the kept one",
          "[casefile][merge]")
{
    TwoFiles base;
    HouseholdId nameless;
    base.write([&](auto& tx) {
        nameless = addHousehold(tx, {});
        joinHousehold(tx, {nameless, base.keep, "DEM", day("2024-01-01"), {}}).value();
    });
    const auto theirs = base.household(base.absorbed, "7654321");
    base.merged();
    CHECK(base.file().household->id == nameless);
    CHECK(base.file().household->file.matricule == "7654321");
    CHECK(base.file().household->file.familySituation == "SEF");
    CHECK_FALSE(store::current<HouseholdFile>(base.database, FactId{theirs.value}));
    CHECK(base.database.value<int>("SELECT count(*) FROM residence_now WHERE household_id = ?1", theirs)
          == 0);
}

TEST_CASE("the absorbed household stays for those who live in it", "[casefile][merge]")
{
    TwoFiles base;
    base.household(base.keep, "1111111");
    const auto theirs = base.household(base.absorbed, "7654321");
    const auto other = base.person(base.named("Blanc", "Luc"));
    base.write([&](auto& tx) { joinHousehold(tx, {theirs, other, "CJT", day("2024-01-01"), {}}).value(); });
    base.merged();
    CHECK(fileOf(base.database, other)->household->file.matricule == "7654321");
    CHECK(fileOf(base.database, other)->residences.size() == 1);
    CHECK(fileOf(base.database, other)->household->others.empty());
}

TEST_CASE("somebody without household gets the absorbed one's, two of one household stay in it once",
          "[casefile][merge]")
{
    TwoFiles base;
    const auto theirs = base.household(base.absorbed, "7654321");
    SECTION("none")
    {
        base.merged();
    }
    SECTION("the same")
    {
        base.write(
            [&](auto& tx) { joinHousehold(tx, {theirs, base.keep, "CJT", day("2024-01-01"), {}}).value(); });
        base.merged();
        CHECK(base.file().household->role == "CJT");
    }
    CHECK(base.file().household->id == theirs);
    CHECK(base.file().household->others.empty());
    CHECK(base.database.value<int>("SELECT count(*) FROM household_member_now") == 1);
}

TEST_CASE("the kept file's rights win: absorbed periods end where one starts, or go when they start inside",
          "[casefile][merge]")
{
    TwoFiles base;
    base.rights(base.keep, "2025-06-01", day("2026-01-01"));
    base.rights(base.keep, "2026-03-01");
    base.rights(base.absorbed, "2025-01-01", day("2025-09-01"), "3");
    base.rights(base.absorbed, "2025-10-01", day("2026-02-01"), "4");
    base.rights(base.absorbed, "2026-02-01", std::nullopt, "3");
    base.merged();
    std::vector<std::string> told;
    for (const auto& [id, period] : base.file().rights) {
        told.push_back(period.state + " " + period.startsOn.toIso() + ".."
                       + (period.endsOn ? period.endsOn->toIso() : ""));
    }
    CHECK(told
          == std::vector<std::string>{"3 2025-01-01..2025-06-01", "2 2025-06-01..2026-01-01",
                                      "3 2026-02-01..2026-03-01", "2 2026-03-01.."});
}

TEST_CASE("events of every kind go with their pathway, work and notes with the person", "[casefile][merge]")
{
    TwoFiles base;
    const auto ours = base.pathway(base.keep, day("2026-01-05"));
    const auto theirs = base.pathway(base.absorbed, day("2026-02-05"));
    const auto referent = base.referent("Claire Roux");
    const auto helper = base.referent("Zoé Petit");
    Diagnostic diagnostic;
    diagnostic.pathway = theirs;
    diagnostic.doneOn = day("2026-02-10");
    Appointment appointment;
    appointment.pathway = theirs;
    appointment.fixedOn = day("2026-02-11");
    Sanction sanction;
    sanction.pathway = theirs;
    sanction.notifiedOn = day("2026-02-12");
    REQUIRE(base.record(ReferentAssignment{ours, referent, ReferentRole::Unique, day("2026-01-10"), {}}));
    REQUIRE(base.record(diagnostic));
    REQUIRE(base.record(appointment));
    REQUIRE(base.record(sanction));
    REQUIRE(base.record(Barrier{theirs, BarrierTheme::Sante, 2, day("2026-02-13")}));
    REQUIRE(
        base.record(Contract{theirs, ContractKind::Cer, day("2026-02-14"), day("2026-02-14"), {}, {}, ""}));
    REQUIRE(base.record(ReferentAssignment{theirs, helper, ReferentRole::Unique, day("2026-02-15"), {}}));
    REQUIRE(base.record(
        ReferentAssignment{theirs, referent, ReferentRole::CoAccompagnant, day("2026-02-16"), {}}));
    REQUIRE(base.record(Employment{base.absorbed, day("2026-02-17"), {}, "CDD", {}, {}}));
    REQUIRE(base.record(Registration{base.absorbed, day("2026-02-18"), {}, "A", ""}));
    REQUIRE(base.record(Note{base.absorbed, day("2026-02-19"), "R. Martin", false, "vue"}));
    const auto before = base.currentViews();
    const auto tx = base.merged();
    const auto view = base.file();
    REQUIRE(view.pathways.size() == 1);
    CHECK(view.pathways[0].pathway.id == ours);
    CHECK(view.pathways[0].pathway.file.notifiedOn == day("2026-01-05"));
    CHECK(view.pathways[0].events.size() == 8);
    CHECK(view.employments.size() == 1);
    CHECK(view.registrations.size() == 1);
    CHECK(view.notes.size() == 1);
    const auto running =
        store::currentWhere<ReferentAssignment>(base.database, "ends_on IS NULL ORDER BY starts_on");
    REQUIRE(running.size() == 2);
    CHECK(running[0].value.referent == helper);
    CHECK(running[1].value.role == ReferentRole::CoAccompagnant);
    REQUIRE(undo(base.session, tx));
    CHECK(base.currentViews() == before);
}

TEST_CASE("an exit of one of two overlapping pathways does not end the one that goes on", "[casefile][merge]")
{
    TwoFiles base;
    const auto left = base.pathway(base.keep, day("2026-01-05"));
    REQUIRE(base.record(Exit{left, day("2026-04-01"), "autre"}));
    base.pathway(base.absorbed, day("2026-02-05"));
    base.merged();
    const auto all = pathways(base.database, base.keep);
    REQUIRE(all.size() == 1);
    CHECK(all[0].id == left);
    CHECK_FALSE(all[0].exitedOn);
}
