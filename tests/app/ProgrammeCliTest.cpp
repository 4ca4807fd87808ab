// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plans on the command line: those that ship, one that is imported, its checks, its new year, its bad files.
#include "PlanText.h"
#include "Process.h"
#include "report/PlanWords.h"
#include "store/TestBase.h"

#include <catch2/catch_test_macros.hpp>

#include <nlohmann/json.hpp>

#include <set>

using namespace jalon::test;
using nlohmann::json;

namespace {

using Words = std::vector<std::string>;

struct ProgrammeScene {
    TemporaryFolder folder;
    std::string base = (folder / "plan.jalon").string();

    explicit ProgrammeScene(const std::string& programmes = "aucun")
    {
        REQUIRE(jalonCli({"create", base, "--programme", programmes}).exitCode == 0);
    }

    ProcessResult run(const std::string& command, Words words = {}) const
    {
        words.insert(words.begin(), {"programme", command, base});
        return jalonCli(words);
    }

    json parsed(const std::string& command, const Words& words) const
    {
        const auto result = run(command, words);
        INFO(result.err);
        REQUIRE(result.exitCode == 0);
        return json::parse(result.out);
    }

    Words codes() const
    {
        Words codes;
        for (const auto& programme : parsed("list", {"--json"})) {
            codes.push_back(programme["code"]);
        }
        return codes;
    }

    ProcessResult import(std::string_view text) const
    {
        writeBytes(folder / "essai.json", text);
        return run("import", {(folder / "essai.json").string()});
    }
};

const std::string kPlan =
    R"({"format": "jalon-programme/1", "code": "essai", "name": "Plan d’essai", "axes": [
    {"code": "1", "title": "Axe", "fiches": [{"code": "7", "title": "Démarrer", "goals": "Aller vite",
      "steps": [{"title": "Étape", "firstYear": 2019, "done": true}],
      "years": [{"year": 2019, "progress": 50, "description": "Fait"}],
      "budget": [{"year": 2019, "status": "planned", "label": "Prévu", "amount": "10 €", "parts": [{"amount": "9 €"}]},
                 {"year": 2019, "status": "executed", "label": "Exécuté", "amount": "12 €"}],
      "indicators": [{"label": "Nouveaux entrants", "source": "computed", "binding": "E1",
                      "values": [{"year": 2019, "current": "4"}]}]}]}]})";

std::string with(std::string_view what, std::string_view instead)
{
    auto text = kPlan;
    const auto at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), instead);
}

} // namespace

TEST_CASE("a new base has the four plans, those that are named, or none", "[cli][programme]")
{
    const TemporaryFolder folder;
    const auto count = [&](const std::string& name, const Words& options) {
        Words words{"create", (folder / name).string()};
        words.insert(words.end(), options.begin(), options.end());
        REQUIRE(jalonCli(words).exitCode == 0);
        return json::parse(jalonCli({"programme", "list", words[1], "--json"}).out).size();
    };
    CHECK(count("tous.jalon", {}) == 12); // with companions and local plans
    CHECK(count("un.jalon", {"--programme", "drome-pdie-2019-2022"}) == 1);
    CHECK(count("deux.jalon", {"--programme", "drome-pdie-2019-2022,rhone-convention-pauvrete-2019"}) == 2);
    CHECK(count("aucun.jalon", {"--programme", "aucun"}) == 0);

    const auto unknown = jalonCli({"create", (folder / "x.jalon").string(), "--programme", "isere"});
    CHECK(unknown.exitCode == 4);
    CHECK(unknown.err.contains("« isere »"));
    CHECK(unknown.err.contains("drome-pdie-2019-2022"));
    CHECK_FALSE(std::filesystem::exists(folder / "x.jalon"));
    const auto one =
        jalonCli({"create", (folder / "y.jalon").string(), "--programme", "drome-pdie-2019-2022"});
    CHECK(one.out.contains("Programme chargé : Plan départemental d’insertion vers l’emploi"));
}

TEST_CASE("plans are listed and shown", "[cli][programme]")
{
    const ProgrammeScene scene{"drome-pdie-2019-2022,drome-convention-pauvrete-2019"};
    const auto list = scene.run("list");
    CHECK(list.out.contains("drome-pdie-2019-2022"));
    CHECK(list.out.contains("(20 fiches)"));
    const auto pdie = scene.run("show", {"drome-pdie-2019-2022"});
    CHECK(pdie.exitCode == 0);
    CHECK(pdie.out.contains("Axe 5  Animer et dynamiser"));
    CHECK(pdie.out.contains("20  Assurer une coordination"));
    const auto fiche = scene.run("show", {"drome-convention-pauvrete-2019", "--fiche", "A3.1"});
    CHECK(fiche.exitCode == 0);
    CHECK(fiche.out.contains("N-1 5693"));
    CHECK(fiche.out.contains("calculé des dossiers : 0 (saisi − calculé : 6361)"));
    CHECK(fiche.out.contains("progression 25 %"));
    CHECK(fiche.out.contains("même travail que : FAPI Drôme"));

    CHECK(scene.run("show", {"absent"}).exitCode == 4);
    CHECK(scene.run("show", {"absent"}).err.contains("Aucun programme ne porte le code « absent »"));
    const auto noFiche = scene.run("show", {"drome-pdie-2019-2022", "--fiche", "99"});
    CHECK(noFiche.exitCode == 4);
    CHECK(noFiche.err.contains("« 99 »"));
    CHECK(scene.run("show", {"drome-pdie-2019-2022", "--fiche", "7", "--year", "1"}).exitCode == 1);
}

TEST_CASE("the check says fiche, line, expected, written and difference", "[cli][programme]")
{
    const ProgrammeScene scene{"drome-convention-pauvrete-2019"};
    const auto text = scene.run("check");
    CHECK(text.exitCode == 0);
    CHECK(text.out.contains(
        "A3.2  Exécuté 2019 [2019] : la somme des lignes n’est pas le total ; attendu 115\u202F000\u00A0€ "
        "; écrit 115\u202F500\u00A0€ ; écart +500\u00A0€"));
    CHECK(text.out.contains("6 erreurs, 22 alertes"));
    const auto findings = scene.parsed("check", {"--json", "--programme", "drome-convention-pauvrete-2019"});
    const auto found = std::ranges::find_if(findings, [](const json& finding) {
        return finding["fiche"] == "A2.1" && finding["kind"] == "sum-of-parts";
    });
    REQUIRE(found != findings.end());
    CHECK((*found)["severity"] == "error");
    CHECK((*found)["year"] == 2020);
    CHECK((*found)["expected"]["number"] == 266'000);
    CHECK((*found)["written"]["number"] == 246'000);
    CHECK((*found)["difference"]["number"] == -20'000);
    CHECK(scene.run("check", {"--programme", "absent"}).exitCode == 4);
}

TEST_CASE("a plan comes in from a file, goes out, and comes into another base", "[cli][programme]")
{
    const ProgrammeScene first;
    const auto imported = first.import(kPlan);
    INFO(imported.err);
    REQUIRE(imported.exitCode == 0);
    CHECK(imported.out.contains("Programme importé : essai, Plan d’essai"));
    CHECK(first.codes() == Words{"essai"});
    const auto out = (first.folder / "sortie.json").string();
    REQUIRE(first.run("export", {"ESSAI", "-o", out}).exitCode == 0);
    const ProgrammeScene second;
    CHECK(second.run("import", {out}).exitCode == 0);
    CHECK(second.codes() == Words{"essai"});
    const auto shown = second.run("show", {"essai", "--fiche", "7"});
    CHECK(shown.out.contains("[x] Étape (2019)"));
    CHECK(shown.out.contains("prévu 2019, Prévu : 10\u00A0€"));
    CHECK(first.run("export", {"essai"}).exitCode == 1);
    CHECK(first.run("export", {"essai", "-o", (first.folder / "rien" / "x.json").string()}).exitCode == 5);
}

TEST_CASE("a new year is opened once", "[cli][programme]")
{
    const ProgrammeScene scene;
    REQUIRE(scene.import(kPlan).exitCode == 0);
    const auto opened = scene.run("copy-year", {"essai", "--from", "2019", "--to", "2020"});
    CHECK(opened.exitCode == 0);
    CHECK(opened.out.contains("Année 2020 ouverte"));
    const auto again = scene.run("copy-year", {"essai", "--from", "2019", "--to", "2020"});
    CHECK(again.exitCode == 3);
    CHECK(again.err.contains("L’année 2020 est déjà renseignée pour « essai »"));
    CHECK(scene.run("copy-year", {"essai", "--from", "2018", "--to", "2021"}).err.contains("rien à copier"));
    CHECK(scene.run("copy-year", {"essai", "--from", "l’an dernier", "--to", "2020"}).exitCode == 1);
    CHECK(scene.run("copy-year", {"essai", "--to", "2020"}).exitCode == 1);
}

TEST_CASE("bad files are refused in French, with their place, and nothing is loaded", "[cli][programme][bad]")
{
    const ProgrammeScene scene;
    const auto refused = [&](std::string_view text, std::string_view words) {
        const auto result = scene.import(text);
        INFO(result.err);
        CHECK(result.exitCode == 3);
        CHECK(result.out.empty());
        CHECK(result.err.contains(words));
        CHECK(result.err.contains("Rien n’a été modifié"));
        CHECK(scene.codes().empty());
    };
    refused(R"({"format": "jalon-programme/1", "code": "x", "name": "X"})", "« axes » manque");
    refused(with(R"("title": "Axe", )", ""), "« axes[0].title » manque");
    refused(with(R"("fiches": [)", R"("fiches": [{"code": "7", "title": "Encore"}, )"),
            "« axes[0].fiches[1].code » : « 7 » est déjà donné par « axes[0].fiches[0].code »");
    refused(with("10 €", "36 OOO"),
            "« axes[0].fiches[0].budget[0].amount » : « 36 OOO » n’est pas un montant");
    refused(with(R"("current": "4")", R"("target": "4")"),
            "« axes[0].fiches[0].indicators[0].values[0].target » : cette cible n’a pas d’année");
    refused(with("goals", "but"), "« axes[0].fiches[0].but » n’est pas un champ");
    refused(with("2019, \"progress\"", "\"hier\", \"progress\""), "« hier » n’est pas une année");
    refused("{\"format\":", "n’est pas du JSON lisible : erreur à la ligne 1");
    refused(with("programme/1", "programme/9"), "version plus récente de Jalon (jalon-programme/9)");
    // The same amount, well written, is read.
    CHECK(scene.import(with("10 €", "36 000 €")).exitCode == 0);
    const auto twice = scene.import(kPlan);
    CHECK(twice.exitCode == 3);
    CHECK(twice.err.contains("Un programme porte déjà le code « essai »"));
    const auto absent = scene.run("import", {(scene.folder / "absent.json").string()});
    CHECK(absent.exitCode == 3);
    CHECK(absent.err.contains("ne se lit pas"));
}

TEST_CASE("help exists for the commands of plans", "[cli][programme]")
{
    for (const std::string name : {"list", "show", "check", "import", "export", "copy-year"}) {
        const auto help = jalonCli({"programme", name, "--help"});
        INFO(name);
        CHECK(help.exitCode == 0);
        CHECK(help.out.contains("Usage : jalon-cli programme " + name));
    }
    const auto alone = jalonCli({"programme"});
    CHECK(alone.exitCode == 1);
    CHECK(alone.err.contains("programme copy-year"));
    CHECK_FALSE(alone.err.contains("offer list"));
    const auto mistyped = jalonCli({"programme", "imprimer"});
    CHECK(mistyped.exitCode == 1);
    CHECK(mistyped.err.contains("Commande inconnue : « programme imprimer »"));
    CHECK(mistyped.err.contains("programme check"));
    const auto help = jalonCli({"programme", "--help"});
    CHECK(help.exitCode == 0);
    CHECK(help.out.contains("programme check"));
    CHECK(jalonCli({"--help"}).out.contains("programme copy-year"));
}

TEST_CASE("every finding and every status has words of its own", "[cli][programme]")
{
    using namespace jalon;
    std::set<std::string_view> seen;
    for (std::size_t at = 0; at < EnumCodes<programme::FindingKind>::codes.size(); ++at) {
        CHECK(seen.insert(report::wordsOf(static_cast<programme::FindingKind>(at))).second);
    }
    for (std::size_t at = 0; at < EnumCodes<programme::BudgetStatus>::codes.size(); ++at) {
        CHECK(seen.insert(report::wordsOf(static_cast<programme::BudgetStatus>(at))).second);
    }
}

TEST_CASE("the execution of a plan is written as a text and as a workbook", "[cli][programme]")
{
    const ProgrammeScene scene{
        "drome-convention-pauvrete-2019,rhone-convention-pauvrete-2019,loir-et-cher-fapi-2019"};
    const auto execution = [&](std::vector<std::string> more) {
        std::vector<std::string> words{"report", scene.base};
        words.insert(words.end(), more.begin(), more.end());
        return jalonCli(words);
    };
    for (const std::string name : {"a31.odt", "a31.xlsx", "a31.pdf", "a31.PDF"}) {
        const auto file = (scene.folder / name).string();
        const auto written = execution({"--fiche", "A3.1", "--year", "2019", "-o", file});
        CHECK(written.exitCode == 0);
        CHECK(written.err.empty());
        CHECK(std::filesystem::file_size(scene.folder / name) > 3000);
    }
    const auto out = (scene.folder / "r.odt").string();
    CHECK(execution({"--programme", "rhone-convention-pauvrete-2019", "--year", "2019", "--layout", "rhone",
                     "-o", out})
              .exitCode
          == 0);
    const auto twice = execution({"--fiche", "1.1", "--year", "2019", "-o", out});
    CHECK(twice.exitCode == 4);
    CHECK(twice.err.contains("ajoutez --programme"));
    CHECK(execution({"--fiche", "Z", "--year", "2019", "-o", out}).err.contains("« Z »"));
    CHECK(execution({"--programme", "Z", "--year", "2019", "-o", out}).err.contains("« Z »"));
    CHECK(execution({"--fiche", "A3.1", "--year", "2019", "--layout", "z", "-o", out}).exitCode == 1);
    CHECK(execution({"--fiche", "A3.1", "-o", out}).err.contains("--year"));
    CHECK(execution({"--layout", "rhone", "--year", "2019", "-o", out}).exitCode == 1);
    CHECK(execution({"--fiche", "A3.1", "--year", "2019", "-o", out + ".doc"}).err.contains(".odt"));
}
