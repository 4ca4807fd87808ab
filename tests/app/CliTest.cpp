// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The user's path on the command line: a base, a list in, a person found, the month out, the import undone.
#include "Process.h"
#include "base/SmallDisk.h"
#include "store/TestBase.h"

#include <catch2/catch_test_macros.hpp>

#include <nlohmann/json.hpp>

using namespace jalon::test;
using jalon::onSmallDisk;
using nlohmann::json;

namespace {

constexpr std::string_view kCliHeader = "MATRICULE;ROLE;CIVILITE;NOM;PRENOM;DATE DE NAISSANCE;NIR;CODE "
                                        "POSTAL;COMMUNE;ETATDOSRSA;TOPPERSDRODEVORSA\r\n";
constexpr std::string_view kMarch = "1000001;DEM;MME;LEFÈVRE;Élodie;12/05/1988;;26000;VALENCE;2;O\r\n"
                                    "1000002;DEM;M;D'ANGELO;Marc;03/11/1979;;26200;MONTELIMAR;2;O\r\n"
                                    "1000002;CJT;MME;ŒUVRARD;Anne;21/07/1981;;26200;MONTELIMAR;2;O\r\n"
                                    "1000003;DEM;M;BERTRAND;;01/01/1990;;26000;VALENCE;2;O\r\n";

/// A base in a private folder, and a list beside it.
struct CliScene {
    TemporaryFolder folder;
    std::string base = (folder / "pôle.jalon").string();

    CliScene() { REQUIRE(jalonCli({"create", base}).exitCode == 0); }

    std::string list(const std::string& name, std::string_view rows) const
    {
        writeBytes(folder / name, std::string{kCliHeader} + std::string{rows});
        return (folder / name).string();
    }
};

json parsed(const ProcessResult& result)
{
    INFO(result.err);
    REQUIRE(result.exitCode == 0);
    return json::parse(result.out);
}

void checkSum(const json& counts)
{
    CHECK(counts["rows"].get<int>()
          == counts["new"].get<int>() + counts["updated"].get<int>() + counts["unchanged"].get<int>()
                 + counts["ambiguous"].get<int>() + counts["rejected"].get<int>()
                 + counts["duplicates"].get<int>());
}

} // namespace

TEST_CASE("from a list to the monthly figures", "[cli][path]")
{
    const CliScene scene;
    const auto list = scene.list("caf_2026-03.csv", kMarch);

    const auto tried =
        parsed(jalonCli({"import", scene.base, list, "--kind", "stock", "--dry-run", "--json"}));
    const auto done = parsed(jalonCli({"import", scene.base, list, "--kind", "stock", "--json"}));
    CHECK(tried == done);
    checkSum(done);
    CHECK(done["rows"] == 4);
    CHECK(done["new"] == 3);
    CHECK(done["rejected"] == 1);
    REQUIRE(done["rejects"].size() == 1);
    CHECK(done["rejects"][0]["line"] == 5);

    const auto again = parsed(jalonCli({"import", scene.base, list, "--kind", "stock", "--json"}));
    CHECK(again["new"] == 0);
    CHECK(again["updated"] == 0);
    checkSum(again);

    for (const std::string word :
         {"lefevre", "oeuvrard", "dangelo", "d angelo", "1000001", "montelimar anne"}) {
        INFO(word);
        CHECK_FALSE(parsed(jalonCli({"find", scene.base, word, "--json"})).empty());
    }
    const auto found = parsed(jalonCli({"find", scene.base, "lef elo", "--json"}));
    REQUIRE(found.size() == 1);
    const auto file =
        parsed(jalonCli({"show", scene.base, std::to_string(found[0]["id"].get<int>()), "--json"}));
    CHECK(file["identity"]["last_name"] == "LEFÈVRE");
    CHECK(file["residences"][0]["insee"] == "26362");

    const auto output = (scene.folder / "mars.json").string();
    REQUIRE(jalonCli({"report", scene.base, "--month", "2026-03", "-o", output}).exitCode == 0);
    const auto report = json::parse(bytesOf(output));
    CHECK(report["month"] == "2026-03");
    CHECK(report["indicators"][0]["id"] == "K1");
    CHECK(report["indicators"][0]["value"] == 3);
    const auto people =
        parsed(jalonCli({"people", scene.base, "--indicator", "K1", "--month", "2026-03", "--json"}));
    CHECK(people.size() == 3);
    const auto ahead = jalonCli({"people", scene.base, "--indicator", "K1", "--month", "2099-03"});
    CHECK(ahead.err.contains("n’a pas commencé"));

    const auto undone = jalonCli({"undo-import", scene.base, "--json"});
    CHECK(undone.exitCode == 0);
    CHECK(parsed(jalonCli({"find", scene.base, "lefevre", "--json"})).empty());
    CHECK(jalonCli({"check", scene.base}).exitCode == 0);
}

TEST_CASE("the three outputs of a report are written, and an unknown extension is refused", "[cli][report]")
{
    const CliScene scene;
    parsed(
        jalonCli({"import", scene.base, scene.list("caf_2026-03.csv", kMarch), "--kind", "stock", "--json"}));
    for (const std::string name : {"mars.json", "mars.csv", "mars.xlsx"}) {
        const auto file = scene.folder / name;
        CHECK(jalonCli({"report", scene.base, "--month", "2026-03", "-o", file.string()}).exitCode == 0);
        CHECK(std::filesystem::file_size(file) > 500);
    }
    CHECK(bytesOf(scene.folder / "mars.csv").starts_with("\xEF\xBB\xBF"));
    CHECK(bytesOf(scene.folder / "mars.xlsx").starts_with("PK"));
    CHECK(jalonCli({"report", scene.base, "--month", "2026-03", "-o", "mars.docx"}).exitCode == 1);
    CHECK(jalonCli({"report", scene.base, "-o", "mars.csv"}).exitCode == 1);
    CHECK(jalonCli({"report", scene.base, "--month", "2026-03", "--territory", "Atlantide", "-o",
                    (scene.folder / "x.csv").string()})
              .exitCode
          == 4);
    CHECK(
        jalonCli({"report", scene.base, "--month", "2026-03", "-o", (scene.folder / "absent/x.csv").string()})
            .exitCode
        == 5);
}

TEST_CASE("rejected rows are corrected and imported again as they are", "[cli][import]")
{
    const CliScene scene;
    const auto rejects = (scene.folder / "rejets.csv").string();
    parsed(jalonCli({"import", scene.base, scene.list("caf_2026-03.csv", kMarch), "--kind", "stock", "--json",
                     "--rejects", rejects}));
    auto corrected = bytesOf(rejects);
    const auto at = corrected.find("BERTRAND;;");
    REQUIRE(at != std::string::npos);
    corrected.replace(at, std::string_view{"BERTRAND;;"}.size(), "BERTRAND;Luc;");
    writeBytes(rejects, corrected);

    const auto completed = parsed(jalonCli({"import", scene.base, rejects, "--json"}));
    CHECK(completed["rows"] == 1);
    CHECK(completed["new"] == 1);
    CHECK(completed["gone"] == 0);
    CHECK(parsed(jalonCli({"find", scene.base, "bertrand luc", "--json"})).size() == 1);
}

TEST_CASE("a file of rejects that cannot be written: nothing is imported", "[cli][import]")
{
    const CliScene scene;
    const auto list = scene.list("caf_2026-03.csv", kMarch);
    std::filesystem::create_directory(scene.folder / "dossier");
    for (const std::string target : {"absent/rejets.csv", "dossier"}) {
        INFO(target);
        const auto refused = jalonCli(
            {"import", scene.base, list, "--kind", "stock", "--rejects", (scene.folder / target).string()});
        CHECK(refused.exitCode == 5);
        CHECK(refused.out.empty());
        CHECK(refused.err.contains("ne peut pas être écrit"));
        CHECK(parsed(jalonCli({"find", scene.base, "lefevre", "--json"})).empty());
    }
    CHECK(std::filesystem::is_empty(scene.folder / "dossier"));
    CHECK(parsed(jalonCli({"import", scene.base, list, "--kind", "stock", "--json"}))["new"] == 3);
}

TEST_CASE("a file of rejects that fails once the import is done has a code of its own", "[cli][import]")
{
    const CliScene scene;
    std::string rows{kMarch};
    for (int i = 0; i < 4000; ++i) {
        rows += std::to_string(2'000'000 + i) + ";DEM;M;;Sansnom;01/01/1990;;26000;VALENCE;2;O\r\n";
    }
    const auto list = scene.list("caf_2026-03.csv", rows);
    const auto disk = scene.folder / "disque";
    std::filesystem::create_directory(disk);
    const auto full = [&](std::vector<std::string> more, int code) {
        std::vector<std::string> words{
            "import", scene.base, list, "--kind", "stock", "--rejects", (disk / "rejets.csv").string()};
        words.insert(words.end(), more.begin(), more.end());
        return onSmallDisk(disk, 65'536, [&] {
            const auto result = jalonCli(words);
            return result.exitCode == code && result.err.contains("disque est plein")
                   && std::filesystem::is_empty(disk);
        });
    };
    const auto tried = full({"--dry-run"}, 5);
    if (!tried) {
        SKIP("no small disk can be mounted here");
    }
    CHECK(*tried);
    CHECK(full({}, 100).value());
    CHECK(parsed(jalonCli({"find", scene.base, "lefevre", "--json"})).size() == 1);
    CHECK(full({}, 5).value()); // known already: nothing is written any more
    CHECK(jalonCli({"--help"}).out.contains("100 "));
    const auto report = onSmallDisk(disk, 4096, [&] {
        return jalonCli({"report", scene.base, "--month", "2026-03", "-o", (disk / "mars.json").string()})
                   .exitCode
               == 5;
    });
    CHECK(report.value());
}

TEST_CASE("help exists for every command and says its options", "[cli]")
{
    for (const std::string name : {"create", "demo", "import", "undo-import", "find", "show", "report",
                                   "people", "check", "backup", "restore"}) {
        const auto help = jalonCli({name, "--help"});
        INFO(name);
        CHECK(help.exitCode == 0);
        CHECK(help.out.contains("Usage : jalon-cli " + name));
        CHECK(help.out.contains("--passphrase-file"));
    }
    CHECK(jalonCli({}).exitCode == 1);
    CHECK(jalonCli({"importe"}).err.contains("Commande inconnue"));
}

TEST_CASE("the passphrase comes from a file or the environment, and a wrong one is refused", "[cli]")
{
    const CliScene scene;
    const auto file = (scene.folder / "phrase.txt").string();
    writeBytes(file, std::string{kTestPassphrase} + "\r\n");
    CHECK(
        jalonCli({"check", scene.base, "--passphrase-file", file}, {{"JALON_PASSPHRASE", "fausse"}}).exitCode
        == 0);
    const auto wrong = jalonCli({"check", scene.base}, {{"JALON_PASSPHRASE", "fausse"}});
    CHECK(wrong.exitCode == 2);
    CHECK(wrong.err.contains("phrase secrète incorrecte"));
    CHECK(wrong.err.contains("feuille de secours")); // where a forgotten one is found
    CHECK(jalonCli({"check", scene.base}, {{"JALON_PASSPHRASE", ""}}).exitCode == 2);
}

TEST_CASE("a backup opens like the base", "[cli]")
{
    const CliScene scene;
    parsed(
        jalonCli({"import", scene.base, scene.list("caf_2026-03.csv", kMarch), "--kind", "stock", "--json"}));
    const auto copy = (scene.folder / "copie.jalon").string();
    REQUIRE(jalonCli({"backup", scene.base, copy}).exitCode == 0);
    CHECK(parsed(jalonCli({"find", copy, "lefevre", "--json"})).size() == 1);
    CHECK(jalonCli({"check", copy}).exitCode == 0);
}
