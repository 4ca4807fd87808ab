// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Offers of the catalogue: recorded, corrected, cancelled, undone.
#include "offer/Offers.h"

#include "casefile/Undo.h"
#include "offer/OfferBase.h"
#include "store/FactTables.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::offer;
using namespace jalon::test;

namespace {

Offer wholeOffer(const OfferBase& base, OrganisationId organisation)
{
    Offer row;
    row.title = "Garage solidaire";
    row.organisation = organisation;
    row.fiche = base.fiche("1");
    row.territory = base.valence;
    row.audience = "Bénéficiaires du RSA";
    row.places = 12;
    row.startsOn = day("2026-01-01");
    row.endsOn = day("2026-12-31");
    row.contact = "04 75 00 00 00";
    row.code = "MOB-1";
    row.description = "Réparation à prix réduit";
    return row;
}

OrganisationId association(OfferBase& base)
{
    OrganisationId id;
    base.write([&](auto& tx) {
        id = reference::addOrganisation(tx, {"Roue libre", reference::OrganisationKind::Association, {}, {}});
    });
    return id;
}

template <class Row>
std::vector<std::string> columnsOfRow()
{
    std::vector<std::string> names;
    std::apply([&names](const auto&... columns) { (names.emplace_back(columns.name), ...); },
               store::FactTable<Row>::columns);
    return names;
}

} // namespace

TEST_CASE("an offer comes back as it was written, whole or with a title alone", "[offer]")
{
    OfferBase base;
    const auto row = wholeOffer(base, association(base));
    CHECK(base.fileOf(base.add(row)) == row);
    const auto bare = base.titled("Permanence numérique");
    CHECK(base.fileOf(base.add(bare)) == bare);
}

TEST_CASE("the columns of offers and prescriptions are their tables', all of them", "[offer]")
{
    const TestBase base;
    for (const auto& table : store::factTables(base.database)) {
        if (table.name == "offer_file") {
            CHECK(columnsOfRow<Offer>() == table.valueColumns);
        }
        if (table.name == "prescription") {
            CHECK(columnsOfRow<Prescription>() == table.valueColumns);
        }
    }
}

TEST_CASE("a corrected offer keeps its id and its history; the same values write nothing", "[offer]")
{
    OfferBase base;
    auto row = wholeOffer(base, {});
    const auto id = base.add(row);
    row.places = 15;
    REQUIRE(base.correct(id, row));
    REQUIRE(base.correct(id, row));
    CHECK(base.fileOf(id) == row);
    const auto versions = store::history<Offer>(base.database, FactId{id.value});
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].value.places == 12);
}

TEST_CASE("an offer that says something impossible is refused, with the field", "[offer]")
{
    OfferBase base;
    const auto refusal = [&](auto change) {
        auto row = wholeOffer(base, {});
        change(row);
        return base.tryAdd(row);
    };
    CHECK(refusal([](auto& row) { row.title.clear(); }) == failure(ErrorCode::InvalidValue, "title", ""));
    CHECK(refusal([](auto& row) { row.places = -1; }) == failure(ErrorCode::InvalidValue, "places", "-1"));
    CHECK(refusal([](auto& row) { row.endsOn = day("2025-12-31"); })
          == failure(ErrorCode::DatesReversed, "starts_on", "2026-01-01", "ends_on", "2025-12-31"));
    CHECK(refusal([](auto& row) { row.fiche = programme::FicheId{7}; })
          == failure(ErrorCode::FactUnknown, "7"));
    CHECK(refusal([](auto& row) { row.territory = TerritoryId{8}; }) == failure(ErrorCode::FactUnknown, "8"));
    CHECK(refusal([](auto& row) { row.organisation = OrganisationId{9}; })
          == failure(ErrorCode::FactUnknown, "9"));
    const auto known = association(base);
    CHECK(refusal([known](auto& row) {
              row.organisation = known;
              row.organisationName = "Une autre";
          })
          == failure(ErrorCode::InvalidValue, "organisation_name", "Une autre"));
    CHECK(refusal([](auto& row) { row.places = 0; }));
}

TEST_CASE("a code names one offer, whatever its case; several may have none", "[offer]")
{
    OfferBase base;
    const auto first = base.add(wholeOffer(base, {}));
    auto second = base.titled("Auto-école sociale");
    second.code = "mob-1";
    CHECK(base.tryAdd(second) == failure(ErrorCode::OfferCodeTaken, "mob-1", "Garage solidaire"));
    second.code = "MOB-2";
    const auto id = base.add(second);
    second.code = "MOB-1";
    CHECK(base.correct(id, second).error().code == ErrorCode::OfferCodeTaken);
    base.write([&](auto& tx) { REQUIRE(cancelOffer(tx, first)); });
    CHECK(base.correct(id, second));
    base.add(base.titled("Sans code"));
    base.add(base.titled("Sans code non plus"));
}

TEST_CASE("an offer whose fiche left the plan can still be corrected", "[offer]")
{
    OfferBase base;
    auto row = wholeOffer(base, {});
    const auto id = base.add(row);
    base.write(
        [&](auto& tx) { REQUIRE(programme::cancel<programme::FicheFile>(tx, FactId{row.fiche.value})); });
    row.contact = "04 75 11 11 11";
    CHECK(base.correct(id, row));
    CHECK(base.tryAdd(base.fileOf(id)).error().code == ErrorCode::FactUnknown);
}

TEST_CASE("an offer that was prescribed is not taken away, one that was not is", "[offer]")
{
    OfferBase base;
    const auto used = base.add(base.titled("Garage solidaire"));
    const auto unused = base.add(base.titled("Auto-école sociale"));
    const auto fact = base.prescribe(base.prescription(base.newPathway(), used)).value();
    base.write([&](auto& tx) {
        CHECK(cancelOffer(tx, used) == failure(ErrorCode::OfferPrescribed, "Garage solidaire", "1"));
        CHECK(cancelOffer(tx, unused));
        CHECK(cancelOffer(tx, unused).error().code == ErrorCode::FactUnknown);
        CHECK(correctOffer(tx, unused, Offer{}).error().code == ErrorCode::FactUnknown);
    });
    base.write([&](auto& tx) {
        REQUIRE(cancelPrescription(tx, fact));
        CHECK(cancelOffer(tx, used));
    });
}

TEST_CASE("adding an offer is undone, unless it was prescribed since", "[offer]")
{
    OfferBase base;
    const auto before = base.currentViews();
    OfferId id;
    const auto added = base.write([&](auto& tx) { id = addOffer(tx, base.titled("Garage")).value(); });
    REQUIRE(casefile::undo(base.session, added));
    CHECK(base.currentViews() == before);
    const auto again = base.write([&](auto& tx) { id = addOffer(tx, base.titled("Garage")).value(); });
    REQUIRE(base.prescribe(base.prescription(base.newPathway(), id)));
    CHECK(casefile::undo(base.session, again).error().code == ErrorCode::UndoConflict);
}
