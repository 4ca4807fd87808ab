// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A catalogue that comes as a list: what it promises.
#include "offer/CatalogueImport.h"

#include "casefile/Undo.h"
#include "offer/Catalogue.h"
#include "offer/OfferBase.h"
#include "store/TestFiles.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <iterator>

using namespace jalon;
using namespace jalon::offer;
using namespace jalon::test;

namespace {

const std::string kCatalogue =
    "Intitulé;Organisme;Fiche-action;Territoire;Public;Nb de places;Date de début;Date de fin;Contact;Code;"
    "Descriptif;Financement\r\n"
    "Garage solidaire;Roue libre;1;Grand Valentinois;RSA;12;01/01/2026;31/12/2026;04 75 00 00 00;MOB-1;"
    "Réparer;FSE\r\n"
    "Crèche d'insertion;;2;vallee de la drome;;;;;;;;\r\n"
    "Ateliers numériques;CCAS de Crest;;Département;;8;;;;;;\r\n";

struct ListedOffers : OfferBase {
    std::filesystem::path file = folder / "catalogue.csv";
    std::filesystem::path rejects = folder / "rejets.csv";

    CataloguePlan prepared(const std::string& text)
    {
        writeBytes(file, text);
        const auto plan = prepareCatalogue(database, file).value();
        const auto& counts = plan.counts;
        CHECK(counts.rows == counts.added + counts.updated + counts.unchanged + counts.rejected);
        return plan;
    }
    CatalogueImport imported(const std::string& text)
    {
        writeBytes(file, text);
        return importCatalogue(session, file).value();
    }
    std::vector<OfferEntry> all() const { return catalogue(database, {}, day("2026-02-01")); }
    std::string savedRejects(const CataloguePlan& plan)
    {
        REQUIRE(writeRejects(plan, rejects, [](const auto& row) { return std::string{codeOf(row.reason)}; }));
        std::ifstream stream{rejects, std::ios::binary};
        return {std::istreambuf_iterator<char>{stream}, {}};
    }
    /// Of a catalogue with a title, dates, places, a fiche, a territory and a code.
    RowProblem problemOf(const std::string& row)
    {
        const auto plan = prepared("Titre;Début;Fin;Places;Fiche;Territoire;Code\n" + row + "\n");
        REQUIRE(plan.rejected.size() == 1);
        return plan.rejected.front().reason;
    }
};

} // namespace

TEST_CASE("a catalogue comes in whole, after a dry run that wrote nothing", "[offer][import]")
{
    ListedOffers base;
    const auto before = base.currentViews();
    const auto plan = base.prepared(kCatalogue);
    CHECK(plan.counts == CatalogueCounts{.rows = 3, .added = 3});
    CHECK(plan.unknownColumns == std::vector<std::string>{"Financement"});
    CHECK(base.currentViews() == before);

    const auto done = base.imported(kCatalogue);
    REQUIRE(done.tx);
    CHECK(done.plan.counts == plan.counts);
    const auto all = base.all();
    REQUIRE(all.size() == 3);
    CHECK(all[0].organisation == "CCAS de Crest");
    CHECK_FALSE(all[0].file.territory);
    CHECK(all[1].territory == "Vallée de la Drôme");
    const auto& garage = all[2];
    CHECK(garage.ficheCode == "1");
    CHECK(garage.file.places == 12);
    CHECK(garage.file.startsOn == day("2026-01-01"));
    CHECK(garage.file.endsOn == day("2026-12-31"));
    CHECK(garage.file.contact == "04 75 00 00 00");
    CHECK(garage.file.code == "MOB-1");
    CHECK(garage.file.audience == "RSA");
    CHECK(garage.file.description == "Réparer");
}

TEST_CASE("a catalogue is known by its header", "[offer][import]")
{
    ListedOffers base;
    const auto looks = [&](const std::string& text) {
        writeBytes(base.file, text);
        return looksLikeCatalogue(base.file);
    };
    CHECK(looks(kCatalogue));
    CHECK(looks("Guide des offres 2027;;\n;;\nPrestation;Porteur;Public visé\n"));
    CHECK_FALSE(looks("Titre;Couleur\nGarage;bleu\n"));
    CHECK_FALSE(looks("Nom;Prénom;Date de naissance;Structure;Référent\nRoux;Éric;01/02/1970;CCAS;\n"));
    CHECK_FALSE(looks(""));
    CHECK_FALSE(looksLikeCatalogue(base.folder / "absent.csv"));
}

TEST_CASE("the same catalogue again changes nothing, and the import is undone as a whole", "[offer][import]")
{
    ListedOffers base;
    const auto before = base.currentViews();
    const auto first = base.imported(kCatalogue);
    CHECK(lastCatalogueImport(base.database) == first.tx);
    const auto after = base.currentViews();
    const auto again = base.imported(kCatalogue);
    CHECK_FALSE(again.tx);
    CHECK(again.plan.counts == CatalogueCounts{.rows = 3, .unchanged = 3});
    CHECK(base.currentViews() == after);
    REQUIRE(casefile::undo(base.session, *first.tx));
    CHECK(base.currentViews() == before);
    CHECK_FALSE(lastCatalogueImport(base.database));
}

TEST_CASE("an import whose undo is undone is the last one again, and is undone again", "[offer][import]")
{
    ListedOffers base;
    const auto before = base.currentViews();
    const auto first = base.imported(kCatalogue);
    const auto undone = casefile::undo(base.session, *first.tx).value();
    REQUIRE(casefile::undo(base.session, undone));
    CHECK(lastCatalogueImport(base.database) == first.tx);
    REQUIRE(casefile::undo(base.session, *first.tx));
    CHECK(base.currentViews() == before);
    CHECK_FALSE(lastCatalogueImport(base.database));
}

TEST_CASE("a row updates the offer of its code, else of its title and organisation; nothing is erased",
          "[offer][import]")
{
    ListedOffers base;
    base.imported(kCatalogue);
    const auto plan = base.prepared("Titre;Organisme;Code;Places;Contact\n"
                                    "Garage;Roue libre;mob-1;15;\n"
                                    "ATELIERS NUMERIQUES;ccas de crest;NUM;;04 75 11 11 11\n"
                                    "Garage solidaire;Roue libre;MOB-2;;\n");
    CHECK(plan.counts == CatalogueCounts{.rows = 3, .added = 1, .updated = 2});
    REQUIRE(plan.updated.size() == 2);
    CHECK(plan.updated[0].fields == std::vector{OfferField::Title, OfferField::Places, OfferField::Code});
    CHECK(plan.updated[0].file.contact == "04 75 00 00 00");
    CHECK(plan.updated[1].file.places == 8);
    CHECK(plan.updated[1].file.code == "NUM");
    CHECK(plan.added[0].line == 4);
}

TEST_CASE("the territory tells offers of one name apart", "[offer][import]")
{
    ListedOffers base;
    const std::string both =
        "Titre;Territoire\nPermanence;Grand Valentinois\nPermanence;Vallée de la Drôme\n";
    CHECK(base.imported(both).plan.counts.added == 2);
    CHECK(base.imported(both).plan.counts.unchanged == 2);
    const auto plan = base.prepared("Titre;Places\nPermanence;3\n");
    REQUIRE(plan.rejected.size() == 1);
    CHECK(plan.rejected[0].reason == RowProblem::SeveralOffers);
}

TEST_CASE("an organisation that came into the base since is the same one", "[offer][import]")
{
    ListedOffers base;
    base.imported(kCatalogue);
    OrganisationId ccas;
    base.write([&](auto& tx) {
        ccas = reference::addOrganisation(tx, {"CCAS de Crest", reference::OrganisationKind::Ccas, {}, {}});
    });
    CHECK(base.imported(kCatalogue).plan.counts == CatalogueCounts{.rows = 3, .updated = 1, .unchanged = 2});
    CHECK(base.all()[0].file.organisation == ccas);
    CHECK(base.imported(kCatalogue).plan.counts.unchanged == 3);
}

TEST_CASE("a row that says something impossible is rejected with its reason", "[offer][import]")
{
    ListedOffers base;
    CHECK(base.problemOf(";01/01/2026;;;;;X") == RowProblem::NoTitle);
    CHECK(base.problemOf("A;31/02/2026;;;;;") == RowProblem::BadDate);
    CHECK(base.problemOf("A;;bientôt;;;;") == RowProblem::BadDate);
    CHECK(base.problemOf("A;02/01/2026;01/01/2026;;;;") == RowProblem::EndBeforeStart);
    CHECK(base.problemOf("A;;;une dizaine;;;") == RowProblem::BadPlaces);
    CHECK(base.problemOf("A;;;-1;;;") == RowProblem::BadPlaces);
    CHECK(base.problemOf("A;;;99999999999;;;") == RowProblem::BadPlaces);
    CHECK(base.problemOf("A;;;;77;;") == RowProblem::UnknownFiche);
    CHECK(base.problemOf("A;;;;;Lyon;") == RowProblem::UnknownTerritory);
    CHECK(base.problemOf("A;;;;;;X;trop") == RowProblem::TooManyCells);
    base.imported("Titre;Début\nA;05/05/2026\n");
    CHECK(base.problemOf("A;;04/05/2026;;;;") == RowProblem::EndBeforeStart); // of what the base has
}

TEST_CASE("two rows of one offer: the first counts, the other says which", "[offer][import]")
{
    ListedOffers base;
    const auto plan = base.prepared("Titre;Code\nA;X\nB;x\nC;\nc;\n");
    CHECK(plan.counts == CatalogueCounts{.rows = 4, .added = 2, .rejected = 2});
    CHECK(plan.rejected[0].reason == RowProblem::SameAsRow);
    CHECK(plan.rejected[0].value == "2");
    CHECK(plan.rejected[1].value == "4");
    base.add(base.titled("A"));
    // One by its name, one by the code that the first is about to give it.
    CHECK(base.imported("Titre;Code\nA;X\nB;X\n").plan.counts
          == CatalogueCounts{.rows = 2, .updated = 1, .rejected = 1});
}

TEST_CASE("a fiche of several plans is named with its plan", "[offer][import]")
{
    ListedOffers base;
    base.write([](auto& tx) {
        programme::importProgramme(tx, R"({"format": "jalon-programme/1", "code": "autre", "name": "Autre",
            "axes": [{"code": "1", "title": "Axe", "fiches": [{"code": "1", "title": "Seconde"}]}]})",
                                   "autre.json")
            .value();
    });
    CHECK(base.problemOf("A;;;;1;;") == RowProblem::SeveralFiches);
    CHECK(base.imported("Titre;Fiche\nA;autre/1\n").plan.counts.added == 1);
    CHECK(base.all()[0].ficheTitle == "Seconde");
}

TEST_CASE("rejected rows are saved in the shape of the list, and come in once corrected", "[offer][import]")
{
    ListedOffers base;
    const auto done = base.imported("Titre;Places;Remarque\n+ Permanence;beaucoup;=1\nAtelier;3;\n");
    auto saved = base.savedRejects(done.plan);
    CHECK(saved.contains("Titre;Places;Remarque;Jalon ligne;Jalon colonne;Jalon valeur;Jalon motif"));
    CHECK(saved.contains(";2;Places;beaucoup;bad-places"));
    CHECK_FALSE(saved.contains("Atelier"));
    const auto again = base.prepared(saved);
    CHECK(again.counts == CatalogueCounts{.rows = 1, .rejected = 1});
    CHECK(base.savedRejects(again) == saved); // no column twice
    saved.replace(saved.find("beaucoup"), std::string{"beaucoup"}.size(), "5");
    CHECK(base.imported(saved).plan.counts.added == 1);
    CHECK(base.all()[1].file.title == "+ Permanence");
}

TEST_CASE("encodings, separators, titles and blank lines of spreadsheets are understood", "[offer][import]")
{
    ListedOffers base;
    const auto plan = base.prepared("Guide des solidarit\xE9s\n\nTitre\tOrganisme\tPlaces\n"
                                    "Garde d'enfants\tCr\xE8"
                                    "che des Lilas\t4\n\t\t\nTotal\t\t4\n");
    REQUIRE(plan.added.size() == 1);
    CHECK(plan.added[0].file.organisationName == "Crèche des Lilas");
    CHECK(plan.counts.rows == 1);
}

TEST_CASE("what is no catalogue is refused with its reason", "[offer][import]")
{
    ListedOffers base;
    const auto refusal = [&base](const std::string& text) {
        writeBytes(base.file, text);
        return importCatalogue(base.session, base.file).error().code;
    };
    CHECK(refusal("") == ErrorCode::ListEmpty);
    CHECK(refusal("Nom;Prénom\nA;B\n") == ErrorCode::ListHeaderNotFound);
    CHECK(refusal("Organisme;Places\nA;3\n") == ErrorCode::ListColumnMissing);
    CHECK(refusal("Titre;Places\n") == ErrorCode::ListWithoutRows);
    CHECK(refusal("PK\x03\x04 un classeur") == ErrorCode::ListNotText);
    CHECK(importCatalogue(base.session, base.folder / "absent.csv").error().code
          == ErrorCode::FileNotReadable);
}
