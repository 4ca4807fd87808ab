// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/Search.h"
#include "casefile/CaseBase.h"
#include "casefile/Invariants.h"
#include "casefile/Undo.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::casefile;
using namespace jalon::test;

namespace {

/// The names found, in order.
std::vector<std::string> found(const CaseBase& base, std::string_view text, int limit = 20)
{
    std::vector<std::string> names;
    for (const auto& one : find(base.database, text, limit)) {
        names.push_back(one.lastName + " " + one.firstName);
    }
    return names;
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("a person is found by folded names, whatever is typed of them", "[casefile][search]")
{
    CaseBase base;
    base.person(base.named("Lefèvre", "Anaïs"));
    base.person(base.named("Œuvrard", "Jean-Pierre"));
    base.person(base.named("D'Angelo", "Zoé"));
    CHECK(found(base, "lefevre") == Names{"Lefèvre Anaïs"});
    CHECK(found(base, "LEF") == Names{"Lefèvre Anaïs"});
    CHECK(found(base, "le") == Names{"Lefèvre Anaïs"});
    CHECK(found(base, "anais lefev") == Names{"Lefèvre Anaïs"});
    CHECK(found(base, "oeuvrard") == Names{"Œuvrard Jean-Pierre"});
    CHECK(found(base, "Œuv") == Names{"Œuvrard Jean-Pierre"});
    CHECK(found(base, "jeanpierre") == Names{"Œuvrard Jean-Pierre"});
    CHECK(found(base, "jean pierre") == Names{"Œuvrard Jean-Pierre"});
    CHECK(found(base, "dangelo") == Names{"D'Angelo Zoé"});
    CHECK(found(base, "d angelo") == Names{"D'Angelo Zoé"});
    CHECK(found(base, "d'ang") == Names{"D'Angelo Zoé"});
    CHECK(found(base, "z d") == Names{"D'Angelo Zoé"});
    CHECK(found(base, "angelo zo") == Names{"D'Angelo Zoé"});
    CHECK(found(base, "lefevre zoe").empty());
    CHECK(found(base, "evre").empty());
}

TEST_CASE("a person is found by numbers, contact and place", "[casefile][search]")
{
    CaseBase base;
    auto identity = base.named("Sorel", "Julie");
    identity.birthName = "Barbier";
    identity.nir = "2800526362001";
    identity.ownId = "IOD-4411";
    identity.franceTravailId = "1234567X";
    const auto julie = base.person(identity);
    base.household(julie, "0076543", "Bourg-lès-Valence");
    Contact contact;
    contact.mobile = "+33612345678";
    contact.landline = "+262262123456";
    contact.email = "julie.sorel@exemple.fr";
    base.write([&](auto& tx) { setContact(tx, julie, contact); });
    base.person(base.named("Sorel", "Marc"));

    for (const auto* typed : {"barbier", "2800526362001", "2 80 05 26 362 001", "280052636200112", "iod4411",
                              "1234567x", "0076543", "76543", "0612345678", "06 12 34 56 78", "06 12 3",
                              "+33 6 12 34 56 78", "+33612345678", "0262123456", "julie.sorel@exemple.fr",
                              "26000", "bourg-les-val", "sorel valence", "sorel 26000 ju"}) {
        CAPTURE(typed);
        CHECK(found(base, typed) == Names{"Sorel Julie"});
    }
    const auto one = find(base.database, "sorel julie", 5).front();
    CHECK(one.person == julie);
    CHECK(one.birthOn == day("1980-05-17"));
    CHECK(one.matricule == "0076543");
    CHECK(one.city == "Bourg-lès-Valence");
}

TEST_CASE("the exact last name comes first, then last names that start so, then the others",
          "[casefile][search]")
{
    CaseBase base;
    base.person(base.named("Martineau", "Alix"));
    base.person(base.named("Abadie", "Martine"));
    base.person(base.named("Martin", "Zoé"));
    base.person(base.named("Martin", "Abel"));
    CHECK(found(base, "martin") == Names{"Martin Abel", "Martin Zoé", "Martineau Alix", "Abadie Martine"});
    CHECK(found(base, "martin", 2) == Names{"Martin Abel", "Martin Zoé"});
    CHECK(found(base, "martin", 0).empty());
    CHECK(found(base, "m") == Names{"Martin Abel", "Martin Zoé", "Martineau Alix"});
    CHECK(found(base, "martin zo") == Names{"Martin Zoé"});
}

TEST_CASE("nothing that can be typed is an error", "[casefile][search]")
{
    CaseBase base;
    base.person(base.named("Martin", "Abel"));
    for (const auto* typed :
         {"",          " ",          "\"",           "'",          "*",       "martin*",      "AND",
          "martin OR", "NOT martin", "NEAR(martin)", "martin AND", "(",       "words:martin", "-martin",
          "%",         "_",          "\xff\xfe",     "\\",         "1 2 3 4", "33",           "+",
          "00",        "😀",         "martin\nabel", "日本"}) {
        CAPTURE(typed);
        CHECK_NOTHROW(find(base.database, typed, 10));
    }
    CHECK(found(base, "martin*") == Names{"Martin Abel"});
    CHECK(found(base, "%").empty());
}

TEST_CASE("the search follows corrections, moves and undo", "[casefile][search]")
{
    CaseBase base;
    const auto julie = base.person(base.named("Sorel", "Julie"));
    const auto household = base.household(julie, "7654321", "Crest");
    const auto before = base.currentViews();
    const auto change = base.write([&](auto& tx) {
        REQUIRE(correctIdentity(tx, julie, base.named("Garnier", "Julie")));
        REQUIRE(correctHousehold(tx, household, {"1112223", "CAF", ""}));
        Residence die;
        die.household = household;
        die.city = "Die";
        die.startsOn = day("2026-01-01");
        REQUIRE(moveHousehold(tx, die));
    });
    CHECK(found(base, "sorel").empty());
    CHECK(found(base, "7654321").empty());
    CHECK(found(base, "crest").empty());
    CHECK(found(base, "garnier") == Names{"Garnier Julie"});
    CHECK(found(base, "1112223") == Names{"Garnier Julie"});
    CHECK(find(base.database, "garnier", 1).front().city == "Die");
    CHECK(checkInvariants(base.database).empty());

    REQUIRE(undo(base.session, change));
    CHECK(base.currentViews() == before);
    CHECK(found(base, "sorel crest") == Names{"Sorel Julie"});
    CHECK(found(base, "garnier").empty());
    CHECK(checkInvariants(base.database).empty());
}

TEST_CASE("words prepared by an import are taken as they are", "[casefile][search]")
{
    CaseBase base;
    const auto words = searchWords({.lastName = "De La Tour",
                                    .birthName = "",
                                    .firstName = "Ève",
                                    .nir = "",
                                    .ownId = "",
                                    .franceTravailId = "",
                                    .mobile = "",
                                    .landline = "",
                                    .email = "",
                                    .matricule = "0001234",
                                    .postcode = "26400",
                                    .city = "Crest"});
    CHECK(words.name == "de la tour  eve");
    CHECK(words.words == "de la tour delatour eve 0001234 1234 26400 crest");
    base.write([&](auto& tx) {
        const auto person = addPerson(tx, base.named("De La Tour", "Ève")).value();
        addSearchWords(tx, person, words);
    });
    CHECK(found(base, "delatour") == Names{"De La Tour Ève"});
    CHECK(found(base, "crest eve") == Names{"De La Tour Ève"});
    CHECK(checkInvariants(base.database).empty());
}

TEST_CASE("a change of very many people builds the index anew", "[casefile][search]")
{
    CaseBase base;
    constexpr int kPeople = 5200;
    const auto added = base.write([&](auto& tx) {
        for (int i = 0; i < kPeople; ++i) {
            REQUIRE(addPerson(tx, base.named("Nom" + std::to_string(i), "Ana")));
        }
    });
    CHECK(found(base, "nom5199 ana") == Names{"Nom5199 Ana"});
    CHECK(find(base.database, "ana", 50).size() == 50);
    CHECK(base.database.value<int>("SELECT count(DISTINCT segid) FROM search_index_idx") == 1);
    // Small changes are gathered and joined again as FTS5 does by itself.
    CHECK(base.database.value<int>("SELECT v FROM search_index_config WHERE k = 'automerge'") == 4);
    REQUIRE(undo(base.session, added));
    CHECK(found(base, "nom5199").empty());
    CHECK(checkInvariants(base.database).empty());
}

TEST_CASE("what is physically erased leaves no word behind", "[casefile][search]")
{
    CaseBase base;
    base.person(base.named("Sorel", "Julie"));
    const auto gone = base.person(base.named("Garnier", "Paul"));
    base.write([&](auto& tx) {
        base.database.run("DELETE FROM identity WHERE fact_id = ?1", gone);
        purgeSearch(tx);
    });
    CHECK(found(base, "garnier").empty());
    CHECK(found(base, "sorel") == Names{"Sorel Julie"});
    CHECK(base.database.value<int>("SELECT count(*) FROM search_text") == 1);
    CHECK(checkInvariants(base.database).empty());
}
