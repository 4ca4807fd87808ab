// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The catalogue of offers on the command line.
#include "OfferText.h"
#include "Process.h"
#include "store/TestBase.h"

#include <catch2/catch_test_macros.hpp>

#include <nlohmann/json.hpp>

#include <fstream>
#include <iterator>

using namespace jalon::test;
using nlohmann::json;

namespace {

using Words = std::vector<std::string>;

const std::string kOffers = "Intitulé;Organisme;Fiche-action;Territoire;Places;Fin;Code\n"
                            "Garage solidaire;Roue libre;7;Grand Valentinois;12;31/12/2026;MOB-1\n"
                            "Atelier numérique;CCAS;;;;;\n"
                            "Permanence;;99;;;;\n";

struct OfferScene {
    TemporaryFolder folder;
    std::string base = (folder / "offres.jalon").string();
    std::string file = (folder / "catalogue.csv").string();

    OfferScene()
    {
        REQUIRE(jalonCli({"create", base, "--programme", "drome-pdie-2019-2022"}).exitCode == 0);
        writeBytes(file, kOffers);
    }

    ProcessResult run(const std::string& command, Words words = {}) const
    {
        words.insert(words.begin(), {"offer", command, base});
        return jalonCli(words);
    }
    /// The number of somebody's file.
    std::string somebody() const
    {
        const auto list = (folder / "caf_2026-03.csv").string();
        writeBytes(list, "Matricule;Role;Nom;Prénom;Date de naissance\n1000001;DEM;Sorel;Julie;12/07/1985\n");
        REQUIRE(jalonCli({"import", base, list, "--kind", "stock"}).exitCode == 0);
        const auto found = json::parse(jalonCli({"find", base, "sorel", "--json"}).out);
        return std::to_string(found[0]["id"].get<std::int64_t>());
    }
    json parsed(const std::string& command, Words words = {}) const
    {
        words.emplace_back("--json");
        const auto result = run(command, words);
        INFO(result.err);
        REQUIRE(result.exitCode == 0);
        return json::parse(result.out);
    }
};

std::string contentOf(const std::string& file)
{
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

} // namespace

TEST_CASE("a catalogue is tried, imported, imported again and undone", "[cli][offer]")
{
    const OfferScene scene;
    const auto tried = scene.run("import", {scene.file, "--dry-run"});
    CHECK(tried.exitCode == 0);
    CHECK(tried.out.contains("Essai, rien n’a été écrit."));
    CHECK(tried.out.contains("ligne 4, Fiche-action « 99 » : aucune fiche-action de la base"));
    CHECK(scene.parsed("list").empty());

    const auto rejects = (scene.folder / "rejets.csv").string();
    const auto counts = scene.parsed("import", {scene.file, "--rejects", rejects});
    CHECK(counts["rows"] == 3);
    CHECK(counts["new"] == 2);
    CHECK(counts["rejected"] == 1);
    CHECK(counts["rejects"][0]["reason"] == "unknown-fiche");
    CHECK(contentOf(rejects).contains("Permanence;;99;;;;;4;Fiche-action;99;aucune fiche-action"));
    const auto again = scene.parsed("import", {scene.file});
    CHECK(again["unchanged"] == 2);
    CHECK(again["new"] == 0);

    const auto undone = scene.run("undo-import");
    CHECK(undone.exitCode == 0);
    CHECK(undone.out.contains("Import annulé"));
    CHECK(scene.parsed("list").empty());
    CHECK(scene.run("undo-import").exitCode == 3);
}

TEST_CASE("offers are listed by territory, fiche and day, with their places", "[cli][offer]")
{
    const OfferScene scene;
    REQUIRE(scene.run("import", {scene.file}).exitCode == 0);
    const auto text = scene.run("list");
    CHECK(text.out.contains("MOB-1  Garage solidaire (Roue libre)"));
    CHECK(text.out.contains("0 places prises sur 12"));
    CHECK(text.out.contains("2 offres"));
    const auto garage = scene.parsed("list", {"--fiche", "drome-pdie-2019-2022/7"});
    REQUIRE(garage.size() == 1);
    CHECK(garage[0]["free"] == 12);
    CHECK(garage[0]["territory"] == "Grand Valentinois");
    CHECK(scene.parsed("list", {"--territory", "grand valentinois"}).size() == 2);
    CHECK(scene.parsed("list", {"--on", "2027-01-01"}).size() == 1);
    CHECK(scene.run("list", {"--territory", "Lyon"}).exitCode == 4);
    CHECK(scene.run("list", {"--fiche", "99"}).exitCode == 4);
    CHECK(scene.run("list", {"--on", "demain"}).exitCode == 1);
}

TEST_CASE("counts name every fiche that has an offer", "[cli][offer]")
{
    const OfferScene scene;
    CHECK(scene.run("counts", {"--year", "2026"}).out.contains("Le catalogue n’a aucune offre."));
    REQUIRE(scene.run("import", {scene.file}).exitCode == 0);
    const auto counts = scene.parsed("counts", {"--year", "2026"});
    REQUIRE(counts.size() == 2);
    CHECK(counts[0]["fiche"] == "7");
    CHECK(counts[0]["prescribed"] == 0);
    CHECK(counts[1]["fiche"].is_null());
    CHECK(scene.run("counts", {"--year", "2026"}).out.contains("Offres sans fiche-action"));
    CHECK(scene.run("counts").exitCode == 1);
    CHECK(scene.run("counts", {"--year", "12"}).exitCode == 1);
}

TEST_CASE("a file that is no catalogue is refused with a clear message", "[cli][offer]")
{
    const OfferScene scene;
    writeBytes(scene.file, "Nom;Prénom\nSorel;Julie\n");
    const auto refused = scene.run("import", {scene.file});
    CHECK(refused.exitCode == 3);
    CHECK(refused.err.contains("aucune colonne n’est reconnue comme l’intitulé des offres"));
    CHECK(scene.run("import", {(scene.folder / "absent.csv").string()}).exitCode == 3);
    CHECK(scene.run("import", {scene.file, "--rejects", (scene.folder / "x" / "y.csv").string()}).exitCode
          == 5);
}

TEST_CASE("the guide of a territory is written as one page", "[cli][offer]")
{
    const OfferScene scene;
    REQUIRE(scene.run("import", {scene.file}).exitCode == 0);
    const auto page = (scene.folder / "guide.html").string();
    const auto done = scene.run("guide", {"--territory", "Grand Valentinois", "-o", page});
    CHECK(done.exitCode == 0);
    CHECK(done.out.contains("Guide écrit"));
    const auto html = contentOf(page);
    CHECK(html.contains("Guide des offres d’insertion – Grand Valentinois"));
    CHECK(html.contains("Atelier numérique"));
    for (const auto* name : {"guide.pdf", "guide.odt"}) {
        CHECK(scene.run("guide", {"-o", (scene.folder / name).string()}).exitCode == 0);
        CHECK(std::filesystem::file_size(scene.folder / name) > 1000);
    }
    CHECK(scene.run("guide", {"-o", (scene.folder / "guide.doc").string()}).err.contains(".pdf"));
    CHECK(scene.run("guide").exitCode == 1);
    CHECK(scene.run("guide", {"--territory", "Lyon", "-o", page}).exitCode == 4);
    CHECK(scene.run("guide", {"-o", (scene.folder / "x" / "y.html").string()}).exitCode == 5);
}

TEST_CASE("an offer is prescribed to a person, and their file shows it", "[cli][offer]")
{
    const OfferScene scene;
    REQUIRE(scene.run("import", {scene.file}).exitCode == 0);
    const auto person = scene.somebody();

    const auto done =
        scene.run("prescribe", {person, "mob-1", "--on", "2026-04-01", "--received", "2026-04-10"});
    INFO(done.err);
    CHECK(done.exitCode == 0);
    CHECK(done.out.contains("01/04/2026 : Garage solidaire, reçue le 10/04/2026"));
    const auto refused =
        scene.run("prescribe", {person, "MOB-1", "--on", "2026-05-02", "--ended", "2026-05-04", "--outcome",
                                "refus-personne", "--reason", "trop loin"});
    CHECK(refused.exitCode == 0);
    CHECK(jalonCli({"show", scene.base, person})
              .out.contains("Garage solidaire, refusée par la personne le 04/05/2026 (trop loin)"));
    const auto file = json::parse(jalonCli({"show", scene.base, person, "--json"}).out);
    REQUIRE(file["prescriptions"].size() == 2);
    CHECK(file["prescriptions"][0]["outcome"] == "refused-by-person");
    CHECK(file["prescriptions"][1]["received_on"] == "2026-04-10");
}

TEST_CASE("what cannot be prescribed is refused in words, and nothing is written", "[cli][offer]")
{
    const OfferScene scene;
    writeBytes(scene.file, "Intitulé;Places;Code\nGarage;1;G\n");
    REQUIRE(scene.run("import", {scene.file}).exitCode == 0);
    const auto person = scene.somebody();
    const auto prescribe = [&](Words words) {
        words.insert(words.begin(), {person, "G"});
        return scene.run("prescribe", words);
    };
    CHECK(scene.run("prescribe", {person, "NUM"}).exitCode == 4);
    CHECK(scene.run("prescribe", {"999999", "G"}).exitCode == 4);
    CHECK(scene.run("prescribe", {"Sorel", "G"}).exitCode == 1);
    CHECK(prescribe({"--on", "hier"}).exitCode == 1);
    CHECK(prescribe({"--outcome", "fini"}).err.contains("n’est pas une issue"));
    CHECK(prescribe({"--outcome", "abandon", "--ended", "2026-05-01", "--on", "2026-04-01"}).exitCode == 4);
    CHECK(prescribe({"--on", "2026-04-01", "--started", "2026-03-01"}).exitCode == 3);
    CHECK_FALSE(jalonCli({"show", scene.base, person}).out.contains("Prescriptions"));
    REQUIRE(prescribe({"--on", "2026-04-01"}).exitCode == 0);
    const auto full = prescribe({"--on", "2026-04-02"});
    CHECK(full.exitCode == 3);
    CHECK(full.err.contains("complète"));
    CHECK(prescribe({"--on", "2026-04-02", "--accept-full"}).exitCode == 0);
}
