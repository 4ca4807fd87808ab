// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/Access.h"

#include "caf/ImportBase.h"
#include "casefile/PrivacyRequests.h"
#include "casefile/Search.h"
#include "document/Html.h"
#include "exchange/Shapes.h"
#include "offer/Offers.h"
#include "offer/Tables.h"
#include "retention/RetentionBase.h"
#include "store/Journal.h"

#include <catch2/catch_test_macros.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

using namespace jalon;
using namespace jalon::test;

namespace {

/// The tables of facts that name a person, a pathway or a household, as the schema says.
std::set<std::string> tablesOfPeople(const store::Database& database)
{
    const std::set<std::string> anchors = {"person", "pathway", "household"};
    std::set<std::string> tables;
    for (const auto& shape : exchange::factShapes(database)) {
        const bool names =
            std::ranges::any_of(shape.anchors, [&](const auto& one) { return anchors.contains(one); });
        if (names || anchors.contains(shape.factAnchor)) {
            tables.insert(shape.table);
        }
    }
    return tables;
}

/// Somebody of whom every table says something.
RetentionBase::Left everything(RetentionBase& base)
{
    const auto made = base.left("Zyxquvart", "Wolkemir", "2026-03-31", "7100001");
    const auto pathway = made.pathway;
    const auto on = day("2025-09-10");
    base.write([&](store::Transaction& tx) {
        store::add(tx,
                   casefile::Diagnostic{pathway, on, "hébergée", 2, "aide-soignante", true, false, "CAP"});
        store::add(tx, casefile::Barrier{pathway, casefile::BarrierTheme::Logement, 2, on});
        store::add(tx, RetentionBase::orientation(pathway, on));
        store::add(
            tx, casefile::ReferentAssignment{pathway, base.referent, casefile::ReferentRole::Unique, on, on});
        casefile::Appointment appointment;
        appointment.pathway = pathway;
        appointment.scheduledOn = on;
        appointment.scheduledAt = 545;
        appointment.place = "Salle des essais";
        store::add(tx, appointment);
        store::add(tx, casefile::Contract{pathway, casefile::ContractKind::Cer, on, on, {}, 15, "conduire"});
        store::add(tx, casefile::Sanction{pathway, on, {}, {}, "suspension", 50, 1});
        store::add(tx, casefile::ExitContact{pathway, 3, day("2026-07-01"), "en emploi"});
        store::add(tx, casefile::Employment{made.person, on, {}, "CDD", 24, true});
        store::add(tx, casefile::Registration{made.person, on, {}, "1", "nouvelle"});
        store::add(tx, casefile::Note{made.person, on, "R. Martin", true, "confidence sensible"});
        store::add(
            tx, casefile::PrivacyRequest{made.person, casefile::PrivacyKind::Objection, on, "motif", {}, {}});
        meeting::AgendaItem item;
        item.meeting = base.meeting;
        item.pathway = pathway;
        store::add(tx, item);
        meeting::Member member;
        member.meeting = base.meeting;
        member.person = made.person;
        member.role = "bénéficiaire";
        store::add(tx, member);
        store::add(tx, meeting::ReorientationRequest{pathway, on, "la personne", "trop loin"});
        offer::Offer offered;
        offered.title = "Atelier d’essai";
        const auto atelier = offer::addOffer(tx, offered).value();
        offer::Prescription prescribed;
        prescribed.pathway = pathway;
        prescribed.offer = atelier;
        prescribed.prescribedOn = on;
        store::add(tx, prescribed);
    });
    return made;
}

retention::Held held(const RetentionBase& base, PersonId person)
{
    return retention::heldOn(base.database, person, base.clock.today()).value();
}

std::string pageOf(const retention::Held& found)
{
    return document::toHtml(retention::documentOf(found));
}

} // namespace

TEST_CASE("of every table that speaks of people, what is theirs is told", "[retention][access]")
{
    RetentionBase base;
    const auto made = everything(base);
    std::set<std::string> told;
    const auto found = held(base, made.person);
    for (const auto& table : found.tables) {
        told.insert(table.table);
    }
    CHECK(told == tablesOfPeople(base.database));
    const auto page = pageOf(found);
    const auto json = retention::toJson(found).dump();
    for (const auto* said :
         {"Zyxquvart", "Wolkemir", "1800527100001", "+3367100001", "note sur Zyxquvart",
          "confidence sensible", "aide-soignante", "Salle des essais", "conduire", "suspension", "trop loin",
          "Ville-Inventée", "Claire Roux", "7100001", "testeur"}) {
        INFO(said);
        CHECK(page.contains(said));
        CHECK(json.contains(said));
    }
    CHECK(page.contains("10/09/2025"));
    CHECK(page.contains("9 h 05"));
    CHECK(page.contains("sensible\u00A0: oui"));
    CHECK(page.contains(": un agent"));
    CHECK(page.contains("Atelier"));
    CHECK(page.contains("article 16"));
    CHECK(found.meetings.size() == 1);
}

TEST_CASE("former versions are told with who wrote them and until when, merged files too",
          "[retention][access]")
{
    RetentionBase base;
    const auto made = base.left("Zyxquvart", "Wolkemir", "2026-03-31", "7100001");
    base.session.actor = "autre agent";
    base.write([&](auto& tx) {
        auto identity = casefile::identityOf(tx.database(), made.person).value();
        identity.lastName = "Brodulac";
        casefile::correctIdentity(tx, made.person, identity).value();
    });
    const auto found = held(base, made.person);
    CHECK(found.name == "Brodulac Wolkemir");
    const auto identity = std::ranges::find(found.tables, "identity", &retention::HeldTable::table);
    REQUIRE(identity != found.tables.end());
    REQUIRE(identity->facts.size() == 1);
    const auto& versions = identity->facts.front().versions;
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].by == "testeur");
    CHECK(versions[0].until == versions[1].from);
    CHECK(versions[1].by == "autre agent");
    CHECK_FALSE(versions[1].until);
    CHECK(pageOf(found).contains("Zyxquvart"));
}

TEST_CASE("of the others of a household nothing is told, nor where it moved afterwards",
          "[retention][access]")
{
    RetentionBase base;
    const auto made = base.left("Zyxquvart", "Wolkemir", "2026-03-31", "7100001");
    const auto partner = base.person(RetentionBase::named("Brodulac", "Ysaline"));
    base.write([&](auto& tx) {
        casefile::joinHousehold(tx, {made.household, partner, "CJT", day("2021-01-01"), {}}).value();
        const auto own = casefile::addHousehold(tx, {"7100099", "CAF", "SEF"});
        casefile::joinHousehold(tx, {own, made.person, "DEM", day("2025-01-01"), {}}).value();
        casefile::Residence moved;
        moved.household = made.household;
        moved.line1 = "9 rue du Secret";
        moved.startsOn = day("2025-06-01");
        casefile::moveHousehold(tx, moved).value();
    });
    base.record(casefile::Note{partner, day("2026-01-01"), "R. Martin", false, "confidence de la conjointe"});
    const auto page = pageOf(held(base, made.person));
    CHECK(page.contains("Ville-Inventée"));
    CHECK(page.contains("7100099"));
    for (const auto* others :
         {"Brodulac", "Ysaline", "confidence de la conjointe", "rue du Secret", "\u00A0: 7100001"}) {
        INFO(others);
        CHECK_FALSE(page.contains(others));
    }
    const auto theirs = pageOf(held(base, partner));
    CHECK(theirs.contains("rue du Secret"));
    CHECK_FALSE(theirs.contains("Zyxquvart"));
}

TEST_CASE("minutes give the lines that name them, and packs that left are told", "[retention][access]")
{
    RetentionBase base;
    const auto made = base.left("Zyxquvart", "Wolkemir", "2026-03-31", "7100001");
    base.write([&](auto& tx) {
        auto file = MeetingBase::held("2025-02-01");
        file.minutes = "Mme Durand est absente\nM. ZYXQUVART demande un délai\nFin";
        const auto spoke = meeting::addMeeting(tx, file, meeting::Past::Accept).value();
        meeting::AgendaItem item;
        item.meeting = spoke;
        item.pathway = made.pathway;
        store::add(tx, item);
    });
    const auto found = held(base, made.person);
    REQUIRE(found.meetings.size() == 1);
    CHECK(found.meetings.front().lines == std::vector<std::string>{"M. ZYXQUVART demande un délai"});
    CHECK_FALSE(pageOf(found).contains("Durand"));
    CHECK(found.packs.empty());
    const auto file = base.folder / "p.jalonpack";
    base.onAgenda(base.pathways[0]);
    REQUIRE(
        exchange::writePack(base.session, {.meeting = base.meeting}, "Claire Roux", file, Secret{"phrase"}));
    const auto other = base.now<casefile::PathwayFile>(FactId{base.pathways[0].value}).person;
    CHECK(held(base, other).packs.size() == 1);
    CHECK(pageOf(held(base, other)).contains("avec Claire Roux"));
}

TEST_CASE("lists and the rows that were kept are told; a namesake's row is not", "[retention][access]")
{
    caf::test::ImportBase base;
    base.clock.set(day("2027-06-01"));
    const std::string header = "Matricule;Nom;Prénom;Date de naissance;ETATDOSRSA\n";
    base.import(header + "7100001;ZYXQUVART;Wolkemir;17/05/1980;2\n7100009;MOULINDRE;Basque;03/04/1991;2\n",
                caf::ListKind::Stock, "2027-05-01");
    const auto person = casefile::find(base.database, "zyxquvart", 1).front().person;
    base.write([&](auto& tx) {
        for (const auto* cells : {R"(["","Zyxquvart","Wolkemir","17/05/1980"])", R"(["7100001","","",""])",
                                  R"(["","Zyxquvart","Wolkemir","01/01/1955"])"}) {
            tx.database().run("INSERT INTO list_row (id, list_id, line, status, reason, cells)"
                              " SELECT ?1, max(id), 2, 'rejected', 'name-missing', ?2 FROM caf_list",
                              tx.newId(), cells);
        }
    });
    const auto found = retention::heldOn(base.database, person, base.clock.today()).value();
    CHECK(found.lists.size() == 1);
    CHECK(found.rows.size() == 2);
    CHECK_FALSE(pageOf(found).contains("01/01/1955"));
    CHECK(pageOf(found).contains("17/05/1980"));
}

TEST_CASE("how often their file was read is told by month, by nobody's name", "[retention][access][journal]")
{
    RetentionBase base;
    const auto made = base.left("Zyxquvart", "Wolkemir", "2026-03-31", "7100001");
    const auto consulted = [&](PersonId person, const char* on) {
        const store::JournalLine line{.at = beginningOf(day(on)),
                                      .actor = "Claire Roux",
                                      .action = store::JournalAction::Consult,
                                      .subject = person.value};
        store::appendToJournal(base.database, {&line, 1});
    };
    CHECK(held(base, made.person).consultations.empty());
    consulted(made.person, "2026-10-31");
    consulted(made.person, "2026-11-01");
    consulted(made.person, "2026-11-30");
    consulted(PersonId{999}, "2026-11-30");
    const auto found = held(base, made.person);
    REQUIRE(found.consultations.size() == 2);
    CHECK(found.consultations[0].month == day("2026-10-01"));
    CHECK(found.consultations[0].times == 1);
    CHECK(found.consultations[1].times == 2);
    CHECK(pageOf(found).contains("consultations"));
    CHECK_FALSE(pageOf(found).contains("Claire Roux"));
    CHECK(retention::toJson(found)["consultations"][1]["month"] == "2026-11");
}

TEST_CASE("nobody, somebody anonymised, and a pack have nothing to tell", "[retention][access]")
{
    RetentionBase base;
    const auto made = base.left("Zyxquvart", "Wolkemir", "2025-03-31", "7100001");
    const auto asked = [&](PersonId person) {
        return retention::heldOn(base.database, person, base.clock.today()).error().code;
    };
    CHECK(asked(PersonId{999'999}) == ErrorCode::PersonUnknown);
    REQUIRE(retention::anonymise(base.session, {made.person}));
    CHECK(asked(made.person) == ErrorCode::PersonUnknown);
    base.database.run("UPDATE meta SET value = '3' WHERE key = 'issuer'");
    CHECK(asked(made.person) == ErrorCode::PackRefuses);
}
