// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orientation grids on the command line, and whom a meeting could speak of.
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

const std::string kPeople = "Matricule;Role;Nom;Prénom;Date de naissance;ETATDOSRSA;TOPPERSDRODEVORSA\n"
                            "1000001;DEM;Sorel;Julie;12/07/1985;2;1\n"
                            "1000002;DEM;Blanc;Léo;12/07/2003;2;1\n"
                            "1000003;DEM;Noir;Ana;12/07/1970;2;1\n";

/// A new base with three people.
struct GridScene {
    TemporaryFolder folder;
    std::string base = (folder / "grilles.jalon").string();

    GridScene()
    {
        REQUIRE(jalonCli({"create", base, "--programme", "aucun"}).exitCode == 0);
        const auto list = (folder / "caf_2026-03.csv").string();
        writeBytes(list, kPeople);
        REQUIRE(jalonCli({"import", base, list, "--kind", "stock"}).exitCode == 0);
    }

    ProcessResult run(const std::string& command, const std::string& verb, Words words = {}) const
    {
        words.insert(words.begin(), {command, verb, base});
        return jalonCli(words);
    }
    json parsed(const std::string& command, const std::string& verb, Words words = {}) const
    {
        words.emplace_back("--json");
        const auto result = run(command, verb, words);
        INFO(result.err);
        REQUIRE(result.exitCode == 0);
        return json::parse(result.out);
    }
    std::string numberOf(const std::string& name) const
    {
        const auto found = json::parse(jalonCli({"find", base, name, "--json"}).out);
        return std::to_string(found[0]["id"].get<std::int64_t>());
    }
};

} // namespace

TEST_CASE("a new base has the three examples; one is chosen, shown and tried", "[cli][grid]")
{
    const GridScene scene;
    const auto list = scene.parsed("grid", "list");
    REQUIRE(list.size() == 3);
    CHECK(list[1]["name"] == "Loi plein emploi 2025 (modèle)");
    CHECK(list[1]["in_use"] == true);
    CHECK(scene.run("grid", "list")
              .out.contains("→ Loi plein emploi 2025 (modèle), 11 règles, modèle à adapter"));

    CHECK(scene.run("grid", "use", {"social"}).out == "Grille en service : Social d’abord (modèle).\n");
    const auto shown = scene.run("grid", "show").out;
    CHECK(shown.contains("1. Santé qui empêche de travailler\n     si frein santé, niveau 2 ou plus\n"
                         "     → social, Département, accompagnement renforcé\n"));
    CHECK(scene.run("grid", "show", {"--grid", "emploi"})
              .out.contains("     sauf si frein quel qu’il soit, niveau 3 ou plus\n"));
    CHECK(shown.contains("10. Toute autre situation\n     dans tous les cas\n"));

    const auto trial = scene.parsed("grid", "try", {"--grid", "emploi"});
    CHECK(trial["people"] == 3);
    CHECK(trial["without_path"] == 3);
    CHECK(trial["differing"] == 2); // the young one goes to the mission locale, either way
    CHECK(trial["rules"][2] == json{{"name", "Moins de 26 ans"}, {"proposed", 1}, {"changing", 0}});
    const auto text = scene.run("grid", "try", {"--grid", "emploi"}).out;
    CHECK(text.contains("       1  Moins de 26 ans (emploi, mission locale)\n"));
    CHECK(
        text.contains("0 personne changerait de parcours ; 3 personnes n’ont aucun parcours en vigueur.\n"));
    CHECK(text.contains(
        "La grille en service, « Social d’abord (modèle) », proposerait autre chose à 2 personnes."));

    const auto one = scene.parsed("grid", "try", {"--person", scene.numberOf("blanc")});
    CHECK(one["rule"] == "Moins de 26 ans");
    CHECK(one["because"][0]["fact"] == "age");
    CHECK(scene.run("grid", "try", {"--person", scene.numberOf("blanc")})
              .out.starts_with("emploi, mission locale\n"
                               "    règle 7, Moins de 26 ans\n"
                               "    âge : 2"));
}

TEST_CASE("a grid goes out, is corrected in its file and comes in again", "[cli][grid]")
{
    const GridScene scene;
    const auto file = (scene.folder / "grille.json").string();
    CHECK(scene.run("grid", "export", {"--grid", "emploi", "-o", file}).exitCode == 0);
    CHECK(scene.run("grid", "import", {file}).err.contains("s’appelle déjà « Emploi d’abord (modèle) »"));
    std::ifstream stream{file, std::ios::binary};
    auto grid = json::parse(stream);
    grid["name"] = "La nôtre";
    grid["rules"][2]["when"][0]["to"] = 29;
    writeBytes(file, grid.dump());
    CHECK(scene.run("grid", "import", {file}).out.starts_with("Grille ajoutée : La nôtre."));
    CHECK(scene.run("grid", "show", {"--grid", "la nôtre"}).out.contains("     si âge : 29 ou moins"));

    grid["rules"][0]["when"][0]["fact"] = "humeur";
    writeBytes(file, grid.dump());
    const auto wrong = scene.run("grid", "import", {file});
    CHECK(wrong.exitCode == 3);
    CHECK(wrong.err.contains("« rules[0].when[0].fact » : « humeur » n’est pas un choix possible"));
    writeBytes(file, "{\"format\": ");
    CHECK(
        scene.run("grid", "import", {file}).err.contains("n’est pas du JSON lisible : erreur à la ligne 1"));
    CHECK(scene.run("grid", "import", {(scene.folder / "absent.json").string()}).exitCode == 3);
    CHECK(scene.parsed("grid", "list").size() == 4);
    CHECK(scene.run("grid", "examples").exitCode == 0);
    CHECK(scene.parsed("grid", "list").size() == 4);
}

TEST_CASE("what is not there is said", "[cli][grid]")
{
    const GridScene scene;
    const auto unknown = scene.run("grid", "use", {"martienne"});
    CHECK(unknown.exitCode == 4);
    CHECK(unknown.err.contains("Aucune grille d’orientation « martienne »"));
    CHECK(scene.run("grid", "show", {"--grid", ""}).exitCode == 4); // three begin so
    CHECK(scene.run("grid", "try", {"--person", "Sorel"}).exitCode == 1);
    CHECK(scene.run("grid", "try", {"--person", "999999"}).exitCode == 4);
    CHECK(scene.run("grid", "try", {"--on", "hier"}).exitCode == 1);
    CHECK(scene.run("grid", "export").exitCode == 1);
    CHECK(scene.run("meeting", "candidates", {"--territory", "Atlantide"}).exitCode == 4);
    CHECK(scene.run("meeting", "candidates", {"--within", "0"}).exitCode == 1);
    CHECK(scene.run("meeting", "ask", {"Sorel"}).exitCode == 1);
    CHECK(scene.run("meeting", "ask", {"999999"}).exitCode == 4);
    CHECK(scene.run("meeting", "orient", {"--write", "--json"}).exitCode == 1);
}

TEST_CASE("people wait, are oriented in number by the grid, and one asks for another path", "[cli][grid]")
{
    const GridScene scene;
    const auto waiting = scene.parsed("meeting", "candidates");
    REQUIRE(waiting.size() == 3);
    CHECK(waiting[0]["why"][0]["reason"] == "never-oriented");
    CHECK(
        scene.run("meeting", "candidates", {"--limit", "1"}).out.contains("3 personnes ; --limit en montre"));

    const auto seen = scene.parsed("meeting", "orient");
    CHECK(seen["lines"].size() == 3);
    CHECK(seen["left_out"].empty());
    CHECK(scene.parsed("meeting", "candidates").size() == 3); // nothing was written
    const auto written = scene.run("meeting", "orient", {"--write"});
    CHECK(written.exitCode == 0);
    CHECK(written.out.contains("emploi, structure à choisir (Moins de 26 ans)"));
    CHECK(written.out.contains("       3  orientations écrites"));
    CHECK(scene.parsed("meeting", "candidates").empty());
    CHECK(scene.run("meeting", "orient").out == "Personne n’attend d’orientation.\n");

    const auto person = scene.numberOf("sorel");
    CHECK(jalonCli({"meeting", "ask", scene.base, person, "--by", "la personne"}).exitCode == 0);
    CHECK(scene.parsed("meeting", "capacity")["referents"].empty());
    CHECK(scene.run("meeting", "capacity").out.starts_with("Structures\n"));
}
