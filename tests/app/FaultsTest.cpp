// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What survives when a program dies, when two meet, and what can be read of it in clear.
#include "Killing.h"
#include "store/TestBase.h"

#include <catch2/catch_test_macros.hpp>

#include <nlohmann/json.hpp>

#include <thread>

using namespace jalon::test;
namespace fs = std::filesystem;

namespace {

constexpr int kRows = 3000;
// Words that no program or library holds by chance.
constexpr std::string_view kRareName = "ZYXQUVART";
constexpr std::string_view kRareFirstName = "Wolkemir";

std::string madeList(int rows)
{
    std::string list = "MATRICULE;ROLE;CIVILITE;NOM;PRENOM;DATE DE NAISSANCE;CODE "
                       "POSTAL;COMMUNE;ETATDOSRSA;TOPPERSDRODEVORSA\n";
    for (int i = 0; i < rows; ++i) {
        list += std::to_string(2'000'000 + i) + ";DEM;M;" + std::string{kRareName} + std::to_string(i) + ";"
                + std::string{kRareFirstName} + ";12/05/1980;26000;VALENCE;2;O\n";
    }
    return list;
}

std::size_t peopleIn(const std::string& base)
{
    const auto found = jalonCli({"find", base, std::string{kRareFirstName}, "--limit", "10000", "--json"});
    INFO(found.err);
    REQUIRE(found.exitCode == 0);
    return nlohmann::json::parse(found.out).size();
}

std::vector<fs::path> filesHolding(const fs::path& folder, std::string_view text)
{
    std::vector<fs::path> holding;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file() && bytesOf(entry.path()).contains(text)) {
            holding.push_back(entry.path());
        }
    }
    return holding;
}

} // namespace

TEST_CASE("killed at any moment of an import, the base holds all of it or nothing", "[faults]")
{
    const TemporaryFolder folder;
    const auto base = (folder / "b.jalon").string();
    const auto list = (folder / "caf_2026-03.csv").string();
    writeBytes(list, madeList(kRows));
    REQUIRE(jalonCli({"create", base}).exitCode == 0);
    Killing importing{base, jalonCliCommand({"import", base, list, "--kind", "stock"}), {}, 20260315};
    int held = 0;
    for (int round = 0; round < 50; ++round) {
        importing.killAgain();
        INFO("round " << round);
        CHECK(jalonCli({"check", base}).exitCode == 0);
        const auto people = peopleIn(base);
        CHECK((people == 0 || people == kRows));
        held += people == kRows ? 1 : 0;
    }
    WARN("killed 50 times: " << held << " imports held, " << 50 - held << " left nothing");
}

TEST_CASE("two programs on one base: one writes, the other reads and names the first", "[faults]")
{
    const TemporaryFolder folder;
    const auto base = (folder / "b.jalon").string();
    const auto list = (folder / "caf_2026-03.csv").string();
    writeBytes(list, madeList(40'000));
    REQUIRE(jalonCli({"create", base}).exitCode == 0);

    Process writer{jalonCliCommand({"import", base, list, "--kind", "stock"}), testEnvironment()};
    while (!fs::exists(base + ".lock") && !writer.endsWithin(std::chrono::milliseconds{1})) { }
    const auto refused = jalonCli({"undo-import", base});
    const auto read = jalonCli({"find", base, std::string{kRareFirstName}, "--json"});
    REQUIRE_FALSE(writer.endsWithin(std::chrono::milliseconds{0}));
    CHECK(refused.exitCode == 2);
    CHECK(refused.err.contains("utilisée en écriture par"));
    CHECK(read.exitCode == 0);
    CHECK(read.err.contains("y écrit depuis"));
    CHECK(writer.wait().exitCode == 0);
}

TEST_CASE("no name of a list can be read in clear after an import and a report, nor when killed", "[secrecy]")
{
    const TemporaryFolder folder;
    const TemporaryFolder temporary;
    const TemporaryFolder home;
    const Environment places{{"TMPDIR", temporary.path().string()},
                             {"HOME", home.path().string()},
                             {"XDG_STATE_HOME", (home / "state").string()},
                             {"SQLITE_TMPDIR", temporary.path().string()}};
    const auto base = (folder / "b.jalon").string();
    const TemporaryFolder lists;
    const auto list = (lists / "caf_2026-03.csv").string();
    writeBytes(list, madeList(kRows));
    REQUIRE(jalonCli({"create", base}, places).exitCode == 0);

    {
        Process import{jalonCliCommand({"import", base, list, "--kind", "stock"}), testEnvironment(places)};
        while (!fs::exists(base + "-wal") && !import.endsWithin(std::chrono::milliseconds{1})) { }
        import.endsWithin(std::chrono::milliseconds{150});
        import.kill();
    }
    for (const auto& place : {folder.path(), temporary.path(), home.path()}) {
        CHECK(filesHolding(place, kRareName).empty());
        CHECK(filesHolding(place, "zyxquvart").empty());
        CHECK(filesHolding(place, kRareFirstName).empty());
    }
    REQUIRE(jalonCli({"import", base, list, "--kind", "stock", "--force"}, places).exitCode == 0);
    REQUIRE(
        jalonCli({"report", base, "--month", "2026-03", "-o", (folder / "m.xlsx").string()}, places).exitCode
        == 0);
    REQUIRE(jalonCli({"find", base, "zyx"}, places).exitCode == 0);
    REQUIRE(jalonCli({"backup", base, (folder / "copie.jalon").string()}, places).exitCode == 0);
    REQUIRE(jalonCli({"restore", (folder / "copie.jalon").string(), (folder / "r.jalon").string()}, places)
                .exitCode
            == 0);
    for (const auto& place : {folder.path(), temporary.path(), home.path()}) {
        CHECK(filesHolding(place, kRareName).empty());
        CHECK(filesHolding(place, "zyxquvart").empty());
        CHECK(filesHolding(place, kRareFirstName).empty());
    }
    // The search itself can find: the list holds the words.
    CHECK(filesHolding(lists.path(), kRareName).size() == 1);
}

TEST_CASE("bases that do not open say why, each in its own words", "[faults]")
{
    const TemporaryFolder folder;
    const auto base = (folder / "b.jalon").string();
    REQUIRE(jalonCli({"create", base}).exitCode == 0);
    const auto whole = bytesOf(base);

    const auto refusalOf = [&](const std::string& name, std::string_view bytes) {
        const auto file = (folder / name).string();
        writeBytes(file, bytes);
        const auto result = jalonCli({"check", file});
        CHECK(result.exitCode == 2);
        CHECK(bytesOf(file) == bytes);
        return result.err;
    };
    const std::string_view bytes = whole;
    CHECK(refusalOf("tronquee.jalon", bytes.substr(0, bytes.size() / 2 / 4096 * 4096)).contains("tronqué"));
    CHECK(refusalOf("tableur.jalon", "PK\x03\x04 un classeur").contains("n’est pas une base Jalon"));
    CHECK(refusalOf("vide.jalon", "").contains("n’est pas une base Jalon"));
    CHECK(jalonCli({"check", (folder / "absente.jalon").string()}).err.contains("introuvable"));
}
