// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// caf-lists.md, "Authority": the list decides identity, rights and address; staff decide what they typed of
// contact details; an empty cell never erases a value; a difference is shown.
#include "caf/Told.h"
#include "casefile/People.h"
#include "casefile/Search.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::caf;
using namespace jalon::caf::test;
using jalon::test::day;

namespace {

constexpr std::string_view kAuthorityHeader =
    "Identifiant Iodas;Civilité;Nom;Nom de naissance;Prénom;Date de naissance;NIR;Identifiant France Travail;"
    "Matricule;Rôle;Adresse;Complément adresse;Code postal;Ville;Téléphone;Mail;NATPF;SITFAM;Pré-orientation;"
    "Etat du dossier;SDD\n";
constexpr std::string_view kWhole =
    "A1;MME;Martin;Petit;Anne;12/07/1985;2850775056151;1234567E;1234567;DEM;1 rue Basse;Bât B;26000;Valence;"
    "0611111111;anne@exemple.fr;RSD;CEL;social;2;O\n";
constexpr std::string_view kEmpty = "A1;;Martin;;Anne;;;;;;;;;;;;;;;;\n";

struct AuthorityBase : ImportBase {
    AuthorityBase() { clock.set(day("2027-06-01")); }

    ImportPlan stock(std::string_view rows, std::string_view listedOn)
    {
        return import(std::string{kAuthorityHeader} + std::string{rows}, ListKind::Stock, listedOn).plan;
    }
    casefile::Identity identity() const
    {
        return casefile::identityOf(database, personOf(*this, "A1")).value();
    }
    casefile::Contact contact() const { return casefile::contactOf(database, personOf(*this, "A1")).value(); }

    /// What staff type over what the list gave.
    void type(const std::function<void(casefile::Contact&)>& change)
    {
        write([&](store::Transaction& tx) {
            auto typed = contact();
            change(typed);
            casefile::setContact(tx, personOf(*this, "A1"), typed);
        });
    }
};

void typed(std::string& value, std::optional<casefile::Source>& by, std::string_view text)
{
    value = text;
    by = casefile::Source::Staff;
}

} // namespace

TEST_CASE("an empty cell erases nothing", "[caf][authority]")
{
    AuthorityBase base;
    base.stock(kWhole, "2026-11-01");
    const auto before = base.currentViews();
    const auto plan = base.stock(kEmpty, "2026-12-01");
    CHECK(plan.counts.unchanged == 1);
    CHECK(base.currentViews() == before);
}

TEST_CASE("a list says each value that it changed, from what to what", "[caf][authority]")
{
    AuthorityBase base;
    base.stock(kWhole, "2026-11-01");
    const auto plan =
        base.stock("A1;M;Durand;Grand;Anna;12/07/1985;2850775056151;7654321E;1234567;CJT;2 rue Haute;;26100;"
                   "Romans-sur-Isère;0622222222;anna@exemple.fr;RSI;MAR;emploi;2;O\n",
                   "2026-12-01");
    REQUIRE(plan.updated.size() == 1);
    CHECK(plan.updated.front().line == 2);
    CHECK(plan.updated.front().person == personOf(base, "A1"));
    const std::vector<FieldChange> expected = {
        {"last_name", "Martin", "Durand"},
        {"birth_name", "Petit", "Grand"},
        {"first_name", "Anne", "Anna"},
        {"france_travail_id", "1234567E", "7654321E"},
        {"civility", "MME", "M"},
        {"phone_1", "+33611111111", "+33622222222"},
        {"email", "anne@exemple.fr", "anna@exemple.fr"},
        {"role", "DEM", "CJT"},
        {"family_situation", "CEL", "MAR"},
        {"street", "1 rue Basse, Bât B, 26000, Valence", "2 rue Haute, 26100, Romans-sur-Isère"},
        {"pre_orientation", "social", "emploi"},
        {"rights_state", "2", "2"},
    };
    CHECK(plan.updated.front().changes == expected);
    CHECK(base.stock(kWhole, "2027-01-01").counts.updated == 1);
}

TEST_CASE("the list decides identity and address, whoever wrote them before", "[caf][authority]")
{
    AuthorityBase base;
    base.stock(kWhole, "2026-11-01");
    base.write([&](store::Transaction& tx) {
        auto identity = base.identity();
        identity.lastName = "Martin-Leroux";
        identity.birthOn = day("1985-07-12");
        REQUIRE(casefile::correctIdentity(tx, personOf(base, "A1"), identity));
        casefile::Residence moved;
        moved.household = base.one<HouseholdId>("SELECT household_id FROM household_member_now");
        moved.line1 = "9 place du Marché";
        moved.startsOn = day("2026-11-15");
        REQUIRE(casefile::moveHousehold(tx, moved));
    });
    const auto plan = base.stock(kWhole, "2026-12-01");
    CHECK(plan.counts.updated == 1);
    CHECK(base.identity().lastName == "Martin");
    CHECK(residencesOf(base, "A1").back() == "1 rue Basse, Bât B, 26000 Valence 2026-12-01..");
    CHECK(plan.warnings.empty());
}

TEST_CASE("what staff typed of a contact stays, and each difference is told with its line",
          "[caf][authority]")
{
    AuthorityBase base;
    base.stock(kWhole, "2026-11-01");
    base.type([](casefile::Contact& contact) {
        typed(contact.mobile, contact.mobileBy, "+33699999999");
        typed(contact.landline, contact.landlineBy, "+33475999999");
        typed(contact.email, contact.emailBy, "personnel@exemple.fr");
    });
    const std::string calls = "A1;;Martin;;Anne;;;;;;;;;;0622222222 / 0475010203;autre@exemple.fr;;;;;\n";
    const auto plan = base.stock(calls, "2026-12-01");
    CHECK(base.contact().mobile == "+33699999999");
    CHECK(base.contact().landline == "+33475999999");
    CHECK(base.contact().email == "personnel@exemple.fr");
    CHECK(plan.counts.unchanged == 1);
    CHECK(plan.warnings
          == std::vector<RowNote>{{2, "phone_1", "Téléphone", "+33622222222", "typed-by-staff"},
                                  {2, "phone_2", "", "+33475010203", "typed-by-staff"},
                                  {2, "email", "Mail", "autre@exemple.fr", "typed-by-staff"}});
}

TEST_CASE("a list that says the same as staff leaves it theirs", "[caf][authority]")
{
    AuthorityBase base;
    base.stock(kWhole, "2026-11-01");
    base.type([](casefile::Contact& contact) { typed(contact.email, contact.emailBy, "anne@exemple.fr"); });
    CHECK(base.stock(kWhole, "2026-12-01").warnings.empty());
    CHECK(base.contact().emailBy == casefile::Source::Staff);
}

TEST_CASE("a contact detail that staff emptied is the list's again", "[caf][authority]")
{
    AuthorityBase base;
    base.stock(kWhole, "2026-11-01");
    base.type([](casefile::Contact& contact) { typed(contact.email, contact.emailBy, ""); });
    CHECK(base.stock(kWhole, "2026-12-01").counts.updated == 1);
    CHECK(base.contact().email == "anne@exemple.fr");
    CHECK(base.contact().emailBy == casefile::Source::List);
}

TEST_CASE("a landline never takes the place of a mobile", "[caf][authority]")
{
    AuthorityBase base;
    base.stock(kWhole, "2026-11-01");
    base.stock("A1;;Martin;;Anne;;;;;;;;;;0475010203;;;;;;\n", "2026-12-01");
    CHECK(base.contact().mobile == "+33611111111");
    CHECK(base.contact().landline == "+33475010203");
    base.stock("A1;;Martin;;Anne;;;;;;;;;;0633333333;;;;;;\n", "2027-01-01");
    CHECK(base.contact().mobile == "+33633333333");
    CHECK(base.contact().landline == "+33475010203");
}

TEST_CASE("an older list changes neither identity nor contact nor address; it fills what is unknown",
          "[caf][authority]")
{
    AuthorityBase base;
    base.stock(
        "A1;MME;Martin;;Anne;12/07/1985;;;1234567;DEM;1 rue Basse;;26000;Valence;0611111111;;RSD;;;2;O\n",
        "2026-12-01");
    auto older = base.request(
        base.list(
            "vieille.csv",
            std::string{kAuthorityHeader}
                + "A1;M;Marti;Petit;Ane;12/07/1985;2850775056151;;1234567;DEM;5 rue Vieille;;26400;Crest;"
                  "0655555555;vieux@exemple.fr;RSD;CEL;social;2;O\n"),
        ListKind::Stock, "2026-10-01");
    older.force = true;
    const auto plan = base.import(older).plan;
    CHECK(plan.counts.updated == 1);
    CHECK(base.identity().lastName == "Martin");
    CHECK(base.identity().firstName == "Anne");
    CHECK(base.identity().civility == casefile::Civility::Madame);
    CHECK(base.identity().birthName == "Petit");
    CHECK(base.identity().nir == "2850775056151");
    CHECK(base.contact().mobile == "+33611111111");
    CHECK(base.contact().email.empty());
    CHECK(residencesOf(base, "A1") == Lines{"1 rue Basse, 26000 Valence 2026-12-01.."});
    CHECK(base.one<std::string>("SELECT family_situation FROM household_file_now") == "CEL");
    CHECK(base.one<std::string>("SELECT pre_orientation FROM pathway_file_now") == "social");
}

TEST_CASE("codes that are not known are kept as written, and told", "[caf][authority]")
{
    AuthorityBase base;
    const auto plan =
        base.stock("A1;MME;Martin;;Anne;12/07/1985;;;1234567;Enfant;;;;;;;XYZ;Coloc;;9;O\n", "2026-11-01");
    CHECK(plan.counts.added == 1);
    CHECK(plan.counts.warnings == 4);
    for (const auto& warning : plan.warnings) {
        CHECK(warning.reason == "unknown-code");
    }
    CHECK(linesOf(base, "A1", "SELECT state, benefit FROM rights_period_now WHERE person_id = ?1")
          == Lines{"9 XYZ"});
    CHECK(householdsOf(base, "A1") == Lines{"1234567 Enfant 2026-11-01.."});
    CHECK(base.one<std::string>("SELECT family_situation FROM household_file_now") == "Coloc");
}

TEST_CASE("a new benefit is noted in the period, which goes on", "[caf][authority]")
{
    AuthorityBase base;
    base.stock(kWhole, "2026-11-01");
    base.stock("A1;;Martin;;Anne;;;;;;;;;;;;RSI;;;;\n", "2026-12-01");
    CHECK(linesOf(base, "A1",
                  "SELECT benefit, " + iso("starts_on") + " FROM rights_period_now WHERE person_id = ?1")
          == Lines{"RSI 2026-11-01"});
}

TEST_CASE("the search follows what a list changed", "[caf][authority]")
{
    AuthorityBase base;
    base.stock(kWhole, "2026-11-01");
    REQUIRE(casefile::find(base.database, "martin valence", 5).size() == 1);
    base.stock("A1;;Durand;;Anne;;;;;;2 rue Haute;;26400;Crest;;;;;;;\n", "2026-12-01");
    CHECK(casefile::find(base.database, "martin valence", 5).empty());
    CHECK(casefile::find(base.database, "durand crest", 5).size() == 1);
}
