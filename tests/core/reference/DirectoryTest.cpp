// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/Directory.h"

#include "store/TestBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::reference;
using namespace jalon::test;

TEST_CASE("a name announces the kind of an organisation", "[reference][directory]")
{
    using enum OrganisationKind;
    const std::vector<std::pair<const char*, OrganisationKind>> names = {
        {"France Travail Valence Est", FranceTravail},
        {"PÔLE-EMPLOI Romans", FranceTravail},
        {"Mission Locale Drôme provençale", MissionLocale},
        {"C.C.A.S. de Crest", Other},
        {"CCAS de Crest", Ccas},
        {"Cap Emploi 26", CapEmploi},
        {"PLIE du Valentinois", CapEmploi},
        {"CAF de la Drôme", Caf},
        {"MSA Ardèche Drôme Loire", Msa},
        {"Département de la Drôme", Departement},
        {"Conseil départemental", Departement},
        {"CD 26", Departement},
        {"CMS Montélimar", Departement},
        {"Association Le Tremplin", Association},
        {"Association Mission locale du Diois", MissionLocale},
        {"Cafétéria solidaire", Other},
        {"Complies", Other},
        {"", Other},
    };
    for (const auto& [name, kind] : names) {
        CAPTURE(name);
        CHECK(proposedKind(name) == kind);
    }
}

TEST_CASE("organisations and référents are found again, or created", "[reference][directory]")
{
    TestBase base;
    base.write([&](auto& tx) {
        Organisations organisations{base.database};
        const auto created = organisations.findOrCreate(tx, " CCAS de Crest ");
        CHECK(created.created);
        CHECK_FALSE(organisations.findOrCreate(tx, "ccas de crest").created);

        Referents referents{base.database};
        const auto durand = referents.findOrCreate(tx, "Claire DURAND", created.id);
        CHECK(durand.created);
        CHECK(referents.find("Durand Claire", created.id) == durand.id);
        CHECK(referents.find("Durand Claire", {}) == durand.id);
        const auto other = organisations.findOrCreate(tx, "Mission locale").id;
        CHECK(referents.findOrCreate(tx, "Durand Claire", other).created);
        CHECK_FALSE(referents.find("Claire Durand", {})); // two bear the name
    });
    const Organisations again{base.database};
    const auto ccas = again.find("CCAS-de-Crest");
    REQUIRE(ccas);
    const auto file = store::current<OrganisationFile>(base.database, FactId{ccas->value});
    CHECK(file->name == "CCAS de Crest");
    CHECK(file->kind == OrganisationKind::Ccas);
    CHECK_FALSE(again.find("CCAS de Die"));
    CHECK(Referents{base.database}.find("claire durand", *ccas));
}

TEST_CASE("each kind of organisation is announced by a name, except the private ones",
          "[reference][directory]")
{
    using enum OrganisationKind;
    const std::vector<std::pair<const char*, OrganisationKind>> names = {
        {"FRANCE-TRAVAIL", FranceTravail},
        {"FT Montélimar", FranceTravail},
        {"ML Nord", MissionLocale},
        {"CIAS du Pays de Die", Ccas},
        {"Centre communal d'action sociale", Ccas},
        {"Caisse d'allocations familiales de la Drôme", Caf},
        {"Mutualité sociale agricole", Msa},
        {"Maison des solidarités de Crest", Departement},
        {"CD26", Departement},
        {"Pôle insertion Valence", Departement},
        {"Entreprise d'insertion Le Pas", Siae},
        {"Chantier d'insertion des berges", Siae},
        {"SIAE du Diois", Siae},
        {"Asso Solidarités", Association},
        {"Ateliers de la Plaine", Other},
        {"MLange", Other},
        {"Maison de la CAF", Other},
    };
    for (const auto& [name, kind] : names) {
        CAPTURE(name);
        CHECK(proposedKind(name) == kind);
    }
    for (const auto kind : {FranceTravail, MissionLocale, CapEmploi}) {
        CHECK(isSpe(kind));
    }
    for (const auto kind : {Departement, Ccas, Caf, Msa, Association, PrivateOperator, Siae, Other}) {
        CHECK_FALSE(isSpe(kind));
    }
}

TEST_CASE("a name without any letter finds and creates one organisation", "[reference][directory]")
{
    TestBase base;
    base.write([&](auto& tx) {
        Organisations organisations{base.database};
        const auto first = organisations.findOrCreate(tx, "???");
        CHECK(first.created);
        CHECK(organisations.findOrCreate(tx, "???").id == first.id);
    });
}

TEST_CASE("an organisation renamed by staff is found under its new name", "[reference][directory]")
{
    TestBase base;
    OrganisationId organisation;
    base.write([&](auto& tx) {
        organisation = addOrganisation(tx, {"Pôle emploi Valence", OrganisationKind::FranceTravail, 40, {}});
    });
    base.write([&](auto& tx) {
        store::replace(tx, FactId{organisation.value},
                       OrganisationFile{"France Travail Valence", OrganisationKind::FranceTravail, 40, {}});
    });
    const Organisations organisations{base.database};
    CHECK(organisations.find("france travail valence") == organisation);
    CHECK_FALSE(organisations.find("Pôle emploi Valence"));
}

TEST_CASE("référents of one name in two organisations are two people", "[reference][directory]")
{
    TestBase base;
    base.write([&](auto& tx) {
        const auto ccas = addOrganisation(tx, {"CCAS de Crest", OrganisationKind::Ccas, {}, {}});
        const auto mission = addOrganisation(tx, {"Mission locale", OrganisationKind::MissionLocale, {}, {}});
        Referents referents{base.database};
        const auto first = referents.findOrCreate(tx, "Claire Roux", ccas);
        const auto second = referents.findOrCreate(tx, "ROUX Claire", mission);
        CHECK(second.created);
        CHECK(first.id != second.id);
        CHECK(referents.find("claire roux", ccas) == first.id);
        CHECK(referents.find("claire roux", mission) == second.id);
        CHECK_FALSE(referents.find("claire roux", {}));
        CHECK_FALSE(referents.find("Claire", ccas));
    });
    const auto ccas = Organisations{base.database}.find("CCAS de Crest");
    REQUIRE(ccas);
    CHECK(Referents{base.database}.find("Roux, Claire", *ccas));
}
