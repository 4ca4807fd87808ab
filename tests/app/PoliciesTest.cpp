// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command line within what the machine's administrator imposes, given here instead of read from the
// machine.
#include "CommandLine.h"

#include "Process.h"
#include "base/Path.h"
#include "base/TemporaryFolder.h"
#include "store/Location.h"

#include <catch2/catch_test_macros.hpp>

#include <iostream>
#include <sstream>

using namespace jalon;
using namespace jalon::cli;
using namespace jalon::test;

namespace {

/// What the commands say meanwhile goes here.
class Heard {
public:
    Heard() : m_out(std::cout.rdbuf(m_text.rdbuf())), m_err(std::cerr.rdbuf(m_text.rdbuf())) { }
    ~Heard()
    {
        std::cout.rdbuf(m_out);
        std::cerr.rdbuf(m_err);
    }
    Heard(const Heard&) = delete;
    Heard& operator=(const Heard&) = delete;
    std::string text() const { return m_text.str(); }

private:
    std::ostringstream m_text;
    std::streambuf* m_out;
    std::streambuf* m_err;
};

struct PoliciesScene {
    TemporaryFolder folder;
    host::Policies policies;
    std::string base = at("pole.jalon");
    std::string said;

    PoliciesScene()
    {
        writeBytes(folder / "phrase.txt", "une phrase de test\n");
        writeBytes(folder / "liste.csv", "NOM;PRENOM;DATE DE NAISSANCE;MATRICULE\r\nMARTIN;Ana;;1000001\r\n");
        std::filesystem::create_directories(folder / "permis");
        REQUIRE(run({"create", base, "--programme", "aucun"}) == ExitCode::Done);
    }

    std::string at(const std::string& name) const { return pathText(folder / name); }

    ExitCode run(std::vector<std::string> words)
    {
        words.insert(words.end(), {"--passphrase-file", at("phrase.txt")});
        const Heard heard;
        const auto code = cli::run(words, policies);
        said = heard.text();
        return code;
    }

    ExitCode reportTo(const std::string& name)
    {
        return run({"report", base, "--month", "2026-03", "-o", at(name)});
    }
};

} // namespace

TEST_CASE("exports off: no report, no list of people, no JSON, no rejects; the rest works", "[cli][policies]")
{
    PoliciesScene scene;
    scene.policies.exportsOff = true;
    CHECK(scene.reportTo("mars.csv") == ExitCode::Refused);
    CHECK(scene.said.contains("Votre service informatique a interdit les exports"));
    CHECK(scene.run({"people", scene.base, "--indicator", "K1", "--month", "2026-03"}) == ExitCode::Refused);
    CHECK(scene.run({"find", scene.base, "martin", "--json"}) == ExitCode::Refused);
    CHECK(scene.run({"show", scene.base, "1", "--json"}) == ExitCode::Refused);
    CHECK(scene.run({"import", scene.base, scene.at("liste.csv"), "--rejects", scene.at("rejets.csv")})
          == ExitCode::Refused);
    CHECK(scene.run({"programme", "export", scene.base, "X", "-o", scene.at("plan.json")})
          == ExitCode::Refused);
    for (const std::string name : {"mars.csv", "rejets.csv", "plan.json"}) {
        CHECK_FALSE(std::filesystem::exists(scene.folder / name));
    }
    CHECK(scene.run({"find", scene.base, "martin"}) == ExitCode::Done);
    CHECK(scene.run({"backup", scene.base, scene.at("copie.jalon")}) == ExitCode::Done);
}

TEST_CASE("imposed folders: exports and copies go there or nowhere", "[cli][policies]")
{
    PoliciesScene scene;
    scene.policies.exportsFolder = scene.folder / "permis";
    scene.policies.backupsFolder = scene.folder / "permis";
    CHECK(scene.reportTo("mars.csv") == ExitCode::Refused);
    CHECK(scene.said.contains(scene.at("permis")));
    CHECK(scene.reportTo("permis/mars.csv") == ExitCode::Done);
    CHECK(scene.run({"backup", scene.base, scene.at("copie.jalon")}) == ExitCode::Refused);
    CHECK(scene.run({"backup", scene.base, scene.at("permis/copie.jalon")}) == ExitCode::Done);
    scene.policies.exportsFolder = scene.folder / "absent";
    CHECK(scene.reportTo("absent/mars.csv") == ExitCode::Output);
    CHECK_FALSE(std::filesystem::exists(scene.folder / "mars.csv"));
    CHECK_FALSE(std::filesystem::exists(scene.folder / "copie.jalon"));
}

TEST_CASE("an imposed folder for packs: they go there or nowhere", "[cli][policies]")
{
    PoliciesScene scene;
    scene.policies.packsFolder = scene.folder / "permis";
    const auto packTo = [&scene](const std::string& name) {
        return scene.run({"meeting", "pack", scene.base, "--meeting", "1", "-o", scene.at(name)});
    };
    CHECK(packTo("jeudi.jalonpack") == ExitCode::Refused);
    CHECK(scene.said.contains("impose un dossier"));
    packTo("permis/jeudi.jalonpack"); // there is no such meeting: it is the base that says so
    CHECK_FALSE(scene.said.contains("impose un dossier"));
    CHECK_FALSE(std::filesystem::exists(scene.folder / "jeudi.jalonpack"));
}

TEST_CASE("what is imposed on this machine is listed, policy by policy", "[cli][policies]")
{
    PoliciesScene scene;
    CHECK(scene.run({"policies"}) == ExitCode::Done);
    for (const auto name : host::policyNames()) {
        CHECK(scene.said.contains(std::string{name} + " = "));
    }
}

TEST_CASE("starts and ends of the program are in its log, words of the line are not", "[cli][log]")
{
    const TemporaryFolder folder;
    const Environment here{{"XDG_STATE_HOME", pathText(folder.path())}};
    CHECK(jalonCli({"find", pathText(folder / "absente.jalon"), "Lefèvre"}, here).exitCode == 2);
#ifdef _WIN32 // where the environment does not say where the log is: that of the user, with other lines
    const auto log = bytesOf(store::localStateFolder() / "jalon.log");
#else
    const auto log = bytesOf(folder / "jalon/jalon.log");
#endif
    CHECK(log.contains(" started\n"));
    CHECK(log.contains(" find\n"));
    CHECK(log.contains(" base-not-found\n"));
    CHECK(log.contains(" jalon-cli ended, code 2\n"));
    CHECK_FALSE(log.contains("Lef"));
    CHECK_FALSE(log.contains("absente"));
}
