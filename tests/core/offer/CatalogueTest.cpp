// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The catalogue as it is looked at, a person's prescriptions, and the counts of a year.
#include "offer/Catalogue.h"

#include "offer/Counts.h"
#include "offer/OfferBase.h"
#include "programme/Plan.h"
#include "store/Reverse.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::offer;
using namespace jalon::test;

namespace {

struct ThreeOffers : OfferBase {
    OfferId garage = add([this] {
        auto row = titled("Garage solidaire");
        row.organisationName = "Roue libre";
        row.territory = valence;
        row.fiche = fiche("1");
        row.places = 2;
        row.endsOn = day("2026-06-30");
        return row;
    }());
    OfferId creche = add([this] {
        auto row = titled("Crèche à vocation d’insertion");
        row.territory = crest;
        row.fiche = fiche("2");
        row.startsOn = day("2026-03-01");
        return row;
    }());
    OfferId numerique = add(titled("Ateliers numériques"));

    std::vector<std::string> titles(const OfferFilter& filter) const
    {
        std::vector<std::string> found;
        for (const auto& entry : catalogue(database, filter, day("2026-02-01"))) {
            found.push_back(entry.file.title);
        }
        return found;
    }

    void prescribed(OfferId offer, std::string_view on, auto change)
    {
        auto row = prescription(newPathway(), offer, on);
        change(row);
        prescribe(row, Full::Accept).value();
    }
};

const auto kUntouched = [](auto&) { };

auto ended(Outcome outcome, std::string_view on)
{
    return [=](Prescription& row) {
        row.endedOn = day(on);
        row.outcome = outcome;
        row.reason = "dit";
    };
}

} // namespace

TEST_CASE("the catalogue is in the order of titles, accents aside, and says where and for which fiche",
          "[offer][catalogue]")
{
    ThreeOffers base;
    CHECK(base.titles({})
          == std::vector<std::string>{"Ateliers numériques", "Crèche à vocation d’insertion",
                                      "Garage solidaire"});
    const auto entry = catalogue(base.database, {}, day("2026-02-01")).back();
    CHECK(entry.id == base.garage);
    CHECK(entry.organisation == "Roue libre");
    CHECK(entry.territory == "Grand Valentinois");
    CHECK(entry.ficheCode == "1");
    CHECK(entry.ficheTitle == "Mobilité");
}

TEST_CASE("the catalogue is filtered by text, territory, fiche and day", "[offer][catalogue]")
{
    ThreeOffers base;
    using Titles = std::vector<std::string>;
    CHECK(base.titles({.text = "libre GARAGE"}) == Titles{"Garage solidaire"});
    CHECK(base.titles({.text = "creche"}) == Titles{"Crèche à vocation d’insertion"});
    CHECK(base.titles({.text = "garage crèche"}).empty());
    CHECK(base.titles({.text = "  "}).size() == 3);
    CHECK(base.titles({.territory = base.valence}) == Titles{"Ateliers numériques", "Garage solidaire"});
    CHECK(base.titles({.fiche = base.fiche("2")}) == Titles{"Crèche à vocation d’insertion"});
    CHECK(base.titles({.fiche = base.fiche("3")}).empty());
    CHECK(base.titles({.openOn = day("2026-02-28")}) == Titles{"Ateliers numériques", "Garage solidaire"});
    CHECK(base.titles({.openOn = day("2026-06-30")}).size() == 3);
    CHECK(base.titles({.openOn = day("2026-07-01")})
          == Titles{"Ateliers numériques", "Crèche à vocation d’insertion"});
}

TEST_CASE("each offer shows its places taken and free on the day", "[offer][catalogue]")
{
    ThreeOffers base;
    base.prescribed(base.garage, "2026-02-01", kUntouched);
    base.prescribed(base.garage, "2026-02-01", ended(Outcome::Abandoned, "2026-02-10"));
    base.prescribed(base.garage, "2026-02-05", kUntouched);
    base.prescribed(base.numerique, "2026-02-01", kUntouched);
    const auto on = [&base](std::string_view when) {
        return catalogue(base.database, {.fiche = base.fiche("1")}, day(when)).at(0);
    };
    CHECK(on("2026-01-31").freePlaces() == 2);
    CHECK(on("2026-02-09").taken == 3);
    CHECK(on("2026-02-09").freePlaces() == -1);
    CHECK(on("2026-02-10").freePlaces() == 0);
    const auto open = catalogue(base.database, {.text = "numérique"}, day("2026-02-01")).at(0);
    CHECK(open.taken == 1);
    CHECK_FALSE(open.freePlaces());
}

TEST_CASE("a person's prescriptions, the latest first, of all their pathways", "[offer][catalogue]")
{
    ThreeOffers base;
    const auto person = base.person(base.named("Blanc", "Ines"));
    const auto former = base.pathway(person, day("2026-01-01"));
    const auto first = base.prescribe(base.prescription(former, base.garage, "2026-01-10")).value();
    REQUIRE(base.record(casefile::Exit{former, day("2026-01-31"), "autre"}));
    const auto present = base.pathway(person, day("2026-03-01"));
    const auto second = base.prescribe(base.prescription(present, base.creche, "2026-03-10")).value();
    base.prescribed(base.garage, "2026-02-01", kUntouched); // somebody else's
    const auto found = prescriptionsOf(base.database, person);
    REQUIRE(found.size() == 2);
    CHECK(found[0].id == second);
    CHECK(found[0].offer == "Crèche à vocation d’insertion");
    CHECK(found[1].id == first);
    CHECK(prescriptionsOf(base.database, PersonId{1}).empty());
}

TEST_CASE("each step of a prescription counts for its fiche in its own year", "[offer][counts]")
{
    ThreeOffers base;
    base.prescribed(base.garage, "2026-12-20", [](auto& row) {
        row.prescribedOn = day("2026-05-20");
        row.receivedOn = day("2026-12-31");
        row.acceptedOn = day("2027-01-01");
        row.startedOn = day("2027-01-15");
        ended(Outcome::Completed, "2027-02-01")(row);
    });
    base.prescribed(base.garage, "2026-02-01", ended(Outcome::RefusedByPerson, "2026-02-02"));
    base.prescribed(base.garage, "2026-02-01", ended(Outcome::RefusedByOrganisation, "2026-02-03"));
    base.prescribed(base.garage, "2026-02-01", ended(Outcome::Abandoned, "2026-02-04"));
    base.prescribed(base.numerique, "2026-02-01", kUntouched);
    base.prescribed(base.numerique, "2026-02-01", [](auto& row) { row.endedOn = day("2026-02-02"); });

    const auto of2026 = countsByFiche(base.database, 2026);
    REQUIRE(of2026.size() == 3);
    const FicheCounts mobility{.fiche = base.fiche("1"),
                               .programme = of2026[0].programme,
                               .code = "1",
                               .title = "Mobilité",
                               .prescribed = 4,
                               .received = 1,
                               .refusedByPerson = 1,
                               .refusedByOrganisation = 1,
                               .abandoned = 1};
    CHECK(of2026[0] == mobility);
    CHECK(of2026[1].code == "2");
    CHECK(of2026[1].prescribed == 0);
    CHECK_FALSE(of2026[2].fiche);
    CHECK(of2026[2].prescribed == 2);
    CHECK(of2026[2].completed == 0);

    const auto of2027 = countsByFiche(base.database, 2027);
    CHECK(of2027[0].prescribed == 0);
    CHECK(of2027[0].accepted == 1);
    CHECK(of2027[0].started == 1);
    CHECK(of2027[0].completed == 1);
}

TEST_CASE("fiches stand in the order of the plan: objectives first, then the axis's own", "[offer][counts]")
{
    OfferBase base;
    base.write([](auto& tx) {
        programme::importProgramme(tx, R"({"format": "jalon-programme/1", "code": "autre", "name": "Autre",
            "axes": [{"code": "1", "title": "Axe", "fiches": [{"code": "D", "title": "Quatre"}],
            "objectives": [{"title": "Un", "fiches": [{"code": "A", "title": "Une"}, {"code": "B", "title": "Deux"}]},
                           {"title": "Deux", "fiches": [{"code": "C", "title": "Trois"}]}]}]})",
                                   "autre.json")
            .value();
    });
    for (const auto* code : {"D", "C", "B", "A", "3"}) {
        auto row = base.titled(code);
        row.fiche = base.fiche(code);
        base.add(row);
    }
    base.add(base.titled("Sans fiche"));
    std::vector<std::string> codes;
    for (const auto& counts : countsByFiche(base.database, 2026)) {
        codes.push_back(counts.code);
    }
    CHECK(codes == std::vector<std::string>{"3", "A", "B", "C", "D", ""});
}

TEST_CASE("fiches that count the same work are named, and nothing is counted twice", "[offer][counts]")
{
    OfferBase base;
    base.write([&](auto& tx) {
        programme::importProgramme(tx, R"({"format": "jalon-programme/1", "code": "autre", "name": "Autre",
            "axes": [{"code": "1", "title": "Axe", "fiches": [{"code": "A1", "title": "Se déplacer",
             "links": [{"programme": "essai", "code": "1"}]}, {"code": "A2", "title": "Autre chose"}]}]})",
                                   "autre.json")
            .value();
    });
    for (const auto* code : {"1", "A1", "A2"}) {
        auto row = base.titled(code);
        row.fiche = base.fiche(code);
        const auto id = base.add(row);
        REQUIRE(base.prescribe(base.prescription(base.newPathway(), id)));
    }
    const auto counts = countsByFiche(base.database, 2026);
    REQUIRE(counts.size() == 3);
    CHECK(counts[0].sameWork == std::vector<std::string>{"autre/A1"});
    CHECK(counts[1].sameWork == std::vector<std::string>{"essai/1"});
    CHECK(counts[2].sameWork.empty());
    int sum = 0;
    for (const auto& fiche : counts) {
        CHECK(fiche.prescribed == 1);
        sum += fiche.prescribed;
    }
    CHECK(sum == base.database.value<int>("SELECT count(*) FROM prescription_now"));
}

TEST_CASE("a base without offers has no counts", "[offer][counts]")
{
    const OfferBase base;
    CHECK(countsByFiche(base.database, 2026).empty());
    CHECK(catalogue(base.database, {}, day("2026-01-01")).empty());
}

TEST_CASE("offers of a fiche that leaves the plan stay without one, and are its own when it comes back",
          "[offer][catalogue]")
{
    OfferBase base;
    auto garage = OfferBase::titled("Garage");
    garage.fiche = base.fiche("1");
    const auto id = base.add(garage);
    REQUIRE(base.prescribe(OfferBase::prescription(base.newPathway(), id)));
    base.write([&](auto& tx) {
        programme::Activity workshop;
        workshop.fiche = garage.fiche;
        workshop.heldOn = day("2026-02-03");
        REQUIRE(programme::record(tx, workshop));
        programme::FicheLink link;
        link.fiche = base.fiche("2");
        link.other = garage.fiche;
        REQUIRE(programme::record(tx, link));
    });
    CHECK(offersByFiche(base.database) == std::map{std::pair{garage.fiche, 1}});
    const auto before = base.currentViews();
    const auto listed = [&] { return catalogue(base.database, {}, day("2026-02-01")).front(); };

    const auto removed = base.write(
        [&](auto& tx) { REQUIRE(programme::cancel<programme::FicheFile>(tx, FactId{garage.fiche.value})); });
    CHECK(listed().ficheCode.empty());
    CHECK(countsByFiche(base.database, 2026).back().fiche == programme::FicheId{});
    CHECK(countsByFiche(base.database, 2026).back().prescribed == 1);
    CHECK(base.database.value<int>("SELECT count(*) FROM activity_now").value() == 0);
    const auto link = store::currentWhere<programme::FicheLink>(base.database, "1").front().value;
    CHECK_FALSE(link.other);
    CHECK(link.title == "Mobilité");

    SECTION("given back by the undo")
    {
        base.write([&](auto& undoing) { REQUIRE(store::reverse(undoing, removed)); }, store::TxKind::Undo);
        CHECK(base.currentViews() == before);
        CHECK(listed().ficheCode == "1");
    }
    SECTION("given back after the offer was corrected meanwhile")
    {
        auto corrected = base.fileOf(id);
        corrected.contact = "04 00 00 00 00";
        REQUIRE(base.correct(id, corrected));
        base.write([&](auto& undoing) { REQUIRE(store::reverse(undoing, removed)); }, store::TxKind::Undo);
        CHECK(listed().ficheCode == "1");
        CHECK(listed().file.contact == "04 00 00 00 00");
    }
    SECTION("no other offer can be given to it, and this one can leave it")
    {
        auto other = OfferBase::titled("Autre");
        other.fiche = garage.fiche;
        CHECK(base.tryAdd(other).error().code == ErrorCode::FactUnknown);
        auto without = base.fileOf(id);
        without.fiche = {};
        CHECK(base.correct(id, without));
    }
}
