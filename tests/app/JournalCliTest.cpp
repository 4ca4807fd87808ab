// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who looked, searched, took out, as the command line notes and shows it.
#include "Process.h"
#include "store/Journal.h"
#include "store/ProcessInfo.h"
#include "store/TestBase.h"

#include <catch2/catch_test_macros.hpp>

#include <nlohmann/json.hpp>

#include <filesystem>
#include <random>

using namespace jalon;
using namespace jalon::test;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

constexpr std::string_view kName = "Zyxquvart";

/// A base with one person, whose state on this machine is the test's own.
struct JournalScene {
    TemporaryFolder folder;
    TemporaryFolder home;
    Environment places{{"XDG_STATE_HOME", (home / "state").string()}};
    std::string base = (folder / "b.jalon").string();
    std::string person;

    JournalScene()
    {
        REQUIRE(run({"create", base, "--programme", "aucun"}).exitCode == 0);
        const auto list = (folder / "caf_2026-03.csv").string();
        writeBytes(list, "Matricule;Role;Nom;Prénom;Date de naissance;ETATDOSRSA;TOPPERSDRODEVORSA\n"
                         "1000001;DEM;Zyxquvart;Julie;12/07/1985;2;1\n");
        REQUIRE(run({"import", base, list, "--kind", "stock"}).exitCode == 0);
        person = std::to_string(
            json::parse(run({"find", base, "zyx", "--json"}).out)[0]["id"].get<std::int64_t>());
    }

    ProcessResult run(const std::vector<std::string>& words, Environment more = {}) const
    {
        more.insert(more.end(), places.begin(), places.end());
        return jalonCli(words, more);
    }

    /// What the journal says, the first line first: "consult 12", "search x3".
    std::vector<std::string> lines(std::vector<std::string> filter = {}) const
    {
        filter.insert(filter.begin(), {"journal", "list", base, "--limit", "1000", "--json"});
        const auto listed = run(filter);
        INFO(listed.err);
        REQUIRE(listed.exitCode == 0);
        std::vector<std::string> all;
        for (const auto& line : json::parse(listed.out)) {
            auto text = line["action"].get<std::string>();
            text +=
                line["subject"].is_null() ? "" : " " + std::to_string(line["subject"].get<std::int64_t>());
            text += line["amount"].is_null() ? "" : " x" + std::to_string(line["amount"].get<std::int64_t>());
            all.insert(all.begin(), text);
        }
        return all;
    }
};

bool holds(const std::vector<std::string>& lines, const std::string& line)
{
    return std::ranges::find(lines, line) != lines.end();
}

std::vector<std::string> filesHolding(const fs::path& folder, std::string_view text)
{
    std::vector<std::string> found;
    for (const auto& entry : fs::recursive_directory_iterator{folder}) {
        if (entry.is_regular_file() && bytesOf(entry.path()).contains(text)) {
            found.push_back(entry.path().string());
        }
    }
    return found;
}

} // namespace

TEST_CASE("what is looked at, searched and exported is in the journal, with who and when", "[cli][journal]")
{
    const JournalScene scene;
    REQUIRE(scene.run({"show", scene.base, scene.person}).exitCode == 0);
    REQUIRE(scene.run({"find", scene.base, "personne de ce nom"}).exitCode == 0);
    REQUIRE(scene.run({"report", scene.base, "--month", "2026-03", "-o", (scene.folder / "m.csv").string()})
                .exitCode
            == 0);
    const auto lines = scene.lines();
    CHECK(holds(lines, "search x1"));
    CHECK(holds(lines, "search x0"));
    CHECK(holds(lines, "consult " + scene.person));
    CHECK(holds(lines, "export-report"));
    CHECK(std::ranges::any_of(lines, [](const auto& line) { return line.starts_with("import "); }));

    const auto shown = scene.run({"journal", "list", scene.base, "--action", "consult"});
    CHECK(shown.out.contains(store::userName()));
    CHECK(shown.out.contains("Dossier consulté : dossier " + scene.person));
    CHECK(shown.out.contains(SystemClock{}.today().toFrench()));
    CHECK(scene.lines({"--by", "quelqu’un d’autre"}).empty());
    CHECK(scene.lines({"--to", "2020-01-01"}).empty());
    CHECK(scene.run({"journal", "verify", scene.base}).out.contains("Le journal est entier"));
    CHECK(scene.run({"check", scene.base}).exitCode == 0);
}

TEST_CASE("the journal is exported, which it says itself", "[cli][journal]")
{
    const JournalScene scene;
    const auto file = (scene.folder / "journal.csv").string();
    REQUIRE(scene.run({"show", scene.base, scene.person}).exitCode == 0);
    const auto written = scene.run({"journal", "export", scene.base, "-o", file});
    REQUIRE(written.exitCode == 0);
    const auto csv = bytesOf(file);
    CHECK(csv.contains("Dossier consulté;" + scene.person + ";"));
    CHECK_FALSE(csv.contains(kName));
    CHECK(std::ranges::any_of(scene.lines(),
                              [](const auto& line) { return line.starts_with("export-journal x"); }));
    CHECK(scene.run({"journal", "export", scene.base, "-o", "journal.txt"}).exitCode == 1);
}

TEST_CASE("accounts: who entered, who was not let in, and who may read it", "[cli][journal]")
{
    const JournalScene scene;
    const auto as = [&](std::vector<std::string> words, const std::string& account, const char* password) {
        words.insert(words.end(), {"--account", account});
        return scene.run(words, {{"JALON_ACCOUNT_PASSWORD", password}});
    };
    REQUIRE(scene
                .run({"account", "add", scene.base, "Noémie", "--role", "administrator"},
                     {{"JALON_NEW_PASSWORD", "une porte bleue"}})
                .exitCode
            == 0);
    REQUIRE(
        scene
            .run({"account", "add", scene.base, "Inès", "--role", "head", "--account", "Noémie"},
                 {{"JALON_NEW_PASSWORD", "un portail blanc"}, {"JALON_ACCOUNT_PASSWORD", "une porte bleue"}})
            .exitCode
        == 0);
    CHECK(as({"find", scene.base, "zyx"}, "Inès", "au hasard").exitCode == 2);
    REQUIRE(as({"show", scene.base, scene.person}, "Inès", "un portail blanc").exitCode == 0);
    CHECK(as({"journal", "list", scene.base}, "Inès", "un portail blanc").exitCode == 3);

    const auto listed = as({"journal", "list", scene.base, "--json"}, "Noémie", "une porte bleue");
    REQUIRE(listed.exitCode == 0);
    int refused = 0;
    int consulted = 0;
    for (const auto& line : json::parse(listed.out)) {
        refused += line["action"] == "enter-refused" ? 1 : 0;
        if (line["action"] == "consult") {
            ++consulted;
            CHECK(line["by"] == "Inès");
            CHECK(line["subject"] == std::stoll(scene.person));
        }
    }
    CHECK(refused == 1);
    CHECK(consulted == 1);
}

TEST_CASE("a wrong passphrase is noted, and comes into the journal", "[cli][journal]")
{
    const JournalScene scene;
    CHECK(scene.run({"find", scene.base, "zyx"}, {{"JALON_PASSPHRASE", "au hasard"}}).exitCode == 2);
    CHECK(holds(scene.lines(), "passphrase-refused"));
}

TEST_CASE("a journal that was tampered with is found by check and by verify", "[cli][journal]")
{
    const JournalScene scene;
    REQUIRE(scene.run({"show", scene.base, scene.person}).exitCode == 0);
    REQUIRE(scene.lines().size() > 2);
    {
        const auto key = store::Key::forFile(Secret{kTestPassphrase}, scene.base).value();
        const auto database = store::Database::open(scene.base, key, store::Access::Write);
        database.script("DROP TRIGGER journal_never_removed; DELETE FROM journal WHERE line = 2;");
    }
    const auto verified = scene.run({"journal", "verify", scene.base});
    CHECK(verified.exitCode == 6);
    CHECK(verified.out.contains("ligne 2"));
    CHECK(verified.out.contains("retirées"));
    const auto checked = scene.run({"check", scene.base});
    CHECK(checked.exitCode == 6);
    CHECK(checked.out.contains("ligne 2"));
}

TEST_CASE("a copy shows a journal that was cut and numbered anew", "[cli][journal]")
{
    const JournalScene scene;
    scene.lines(); // what was noted beside the base comes in
    const auto copies = scene.folder / "copies";
    fs::create_directory(copies);
    const std::vector<std::string> verify{"journal", "verify", scene.base, "--copies", copies.string()};
    CHECK(scene.run(verify).err.contains("comparé à rien"));
    CHECK(scene.run({"journal", "verify", scene.base, "--copies", "absent"}).exitCode == 5);
    REQUIRE(scene.run({"backup", scene.base, (copies / "avant.jalon").string()}).exitCode == 0);
    CHECK(scene.run(verify).out.contains("d’accord avec 1 copie"));
    {
        const auto key = store::Key::forFile(Secret{kTestPassphrase}, scene.base).value();
        const auto database = store::Database::open(scene.base, key, store::Access::Write);
        const auto trigger =
            database.value<std::string>("SELECT sql FROM sqlite_schema WHERE name = 'journal_never_removed'");
        database.script("DROP TRIGGER journal_never_removed; DELETE FROM journal WHERE line > 1;"
                        "UPDATE sqlite_sequence SET seq = 1 WHERE name = 'journal';"
                        + *trigger);
    }
    CHECK(scene.run({"journal", "verify", scene.base}).exitCode == 0);
    const auto found = scene.run(verify);
    CHECK(found.exitCode == 6);
    CHECK(found.out.contains("manquent à la fin"));
    CHECK(found.out.contains("« avant.jalon"));
}

TEST_CASE("how long the journal is kept is set within bounds", "[cli][journal]")
{
    const JournalScene scene;
    CHECK(scene.run({"journal", "keep", scene.base, "6"}).exitCode == 0);
    const auto refused = scene.run({"journal", "keep", scene.base, "37"});
    CHECK(refused.exitCode == 4);
    CHECK(refused.err.contains("de 1 à 36 mois"));
    CHECK(scene.run({"journal", "keep", scene.base, "toujours"}).exitCode == 1);
}

TEST_CASE("nothing leaves when the journal cannot be written", "[cli][journal]")
{
    const JournalScene scene;
    fs::remove_all(scene.home / "state");
    fs::create_directories(scene.home / "state" / "jalon");
    writeBytes(scene.home / "state" / "jalon" / "journal", "no folder");
    const auto file = scene.folder / "m.csv";
    const auto refused = scene.run({"report", scene.base, "--month", "2026-03", "-o", file.string()});
    CHECK(refused.exitCode == 2);
    CHECK(refused.err.contains("sans y laisser de trace"));
    CHECK_FALSE(fs::exists(file));
    // One may look; what could not be noted is said.
    const auto looked = scene.run({"show", scene.base, scene.person});
    CHECK(looked.out.contains(kName));
    CHECK(looked.exitCode == 2);
}

TEST_CASE("no word of a search nor a name is in the journal, nor readable beside the base",
          "[cli][journal][secrecy]")
{
    const JournalScene scene;
    REQUIRE(scene.run({"find", scene.base, "zyxquvart"}).exitCode == 0);
    REQUIRE(scene.run({"show", scene.base, scene.person}).exitCode == 0);
    for (const auto* text : {"zyxquvart", "Zyxquvart", "consult", "search"}) {
        CAPTURE(text);
        CHECK(filesHolding(scene.home / "state" / "jalon" / "journal", text).empty());
    }
    scene.lines();
    const auto key = store::Key::forFile(Secret{kTestPassphrase}, scene.base).value();
    const auto database = store::Database::open(scene.base, key, store::Access::Read);
    CHECK(database.value<std::int64_t>("SELECT count(*) FROM journal").value() > 3);
    CHECK(database.value<std::int64_t>(
              "SELECT count(*) FROM journal WHERE lower(actor || action) LIKE '%zyxquvart%'")
          == 0);
}

TEST_CASE("killed while it brings in what waited, a command loses no line and doubles none",
          "[cli][journal][faults]")
{
    const JournalScene scene;
    scene.lines();
    std::mt19937 random{20261130};
    constexpr int kRounds = 20;
    for (int round = 0; round < kRounds; ++round) {
        REQUIRE(scene.run({"show", scene.base, scene.person}).exitCode == 0);
        Process bringing{jalonCliCommand({"journal", "list", scene.base}), testEnvironment(scene.places)};
        bringing.endsWithin(std::chrono::milliseconds{random() % 700});
        bringing.kill();
    }
    const auto lines = scene.lines({"--action", "consult"});
    CHECK(lines.size() == kRounds);
    CHECK(scene.run({"journal", "verify", scene.base}).exitCode == 0);
}
