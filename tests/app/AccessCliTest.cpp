// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people may ask about their own data, on the command line.
#include "Process.h"
#include "store/TestBase.h"

#include <catch2/catch_test_macros.hpp>

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace jalon::test;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

struct AccessScene {
    TemporaryFolder folder;
    std::string base = (folder / "b.jalon").string();
    std::string person;

    AccessScene()
    {
        REQUIRE(jalonCli({"demo", base, "--people", "40", "--months", "3"}).exitCode == 0);
        const auto month = jalonCli({"find", base, "a", "--limit", "1", "--json"});
        person = std::to_string(json::parse(month.out).at(0)["id"].get<int>());
    }

    std::string written(const std::string& name) const
    {
        const auto file = folder / name;
        const auto done = jalonCli({"access", base, person, "-o", file.string()});
        INFO(done.err);
        REQUIRE(done.exitCode == 0);
        CHECK(done.out.contains("en clair"));
        std::ifstream in{file, std::ios::binary};
        std::ostringstream bytes;
        bytes << in.rdbuf();
        return bytes.str();
    }
};

} // namespace

TEST_CASE("all that is held on a person is written as a document and as JSON", "[cli][access]")
{
    const AccessScene scene;
    const auto shown = json::parse(jalonCli({"show", scene.base, scene.person, "--json"}).out);
    const auto name = shown["identity"]["last_name"].get<std::string>();
    const auto held = json::parse(scene.written("acces.json"));
    CHECK(held["name"].get<std::string>().starts_with(name));
    CHECK(held["facts"].contains("identity"));
    CHECK(held["facts"].contains("rights_period"));
    CHECK(held["lists"].size() >= 1);
    const auto page = scene.written("acces.html");
    CHECK(page.contains(name));
    // In words, not in the CAF's codes.
    CHECK(page.contains("ouvert et versable"));
    CHECK((page.contains("demandeur") || page.contains("conjoint")));
    for (const auto* code : {": DEM", ": CJT", ": CEL", ": VIM", ": RSD", ": 2<br"}) {
        CAPTURE(code);
        CHECK_FALSE(page.contains(code));
    }
    CHECK(scene.written("acces.PDF").starts_with("%PDF"));
    CHECK(scene.written("acces.odt").starts_with("PK"));
}

TEST_CASE("requests are recorded, answered and listed, and stand in what is held", "[cli][access]")
{
    const AccessScene scene;
    const auto made = jalonCli({"request", "record", scene.base, scene.person, "--kind", "opposition",
                                "--about", "ne veut plus être appelée", "--on", "2026-10-05"});
    REQUIRE(made.exitCode == 0);
    const auto all = json::parse(jalonCli({"request", "list", scene.base, scene.person, "--json"}).out);
    REQUIRE(all.size() == 1);
    CHECK(all[0]["kind"] == "objection");
    CHECK(all[0]["answered_on"].is_null());
    const auto id = std::to_string(all[0]["id"].get<std::int64_t>());
    CHECK(made.out.contains(id));
    REQUIRE(
        jalonCli({"request", "answer", scene.base, id, "--answer", "accepté", "--on", "2026-10-20"}).exitCode
        == 0);
    CHECK(jalonCli({"request", "list", scene.base, scene.person})
              .out.contains("réponse le 20/10/2026 : accepté"));
    CHECK(scene.written("acces.html").contains("ne veut plus être appelée"));
}

TEST_CASE("requests and documents that cannot be are refused in French", "[cli][access]")
{
    const AccessScene scene;
    const auto file = (scene.folder / "x.odt").string();
    const auto record = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"request", "record", scene.base});
        return jalonCli(words);
    };
    CHECK(jalonCli({"access", scene.base, "999999999", "-o", file}).err.contains("Aucune personne"));
    CHECK(jalonCli({"access", scene.base, scene.person}).exitCode == 1);
    CHECK(jalonCli({"access", scene.base, scene.person, "-o", "x.docx"}).exitCode == 1);
    CHECK(jalonCli({"access", scene.base, "Dupont", "-o", file}).exitCode == 1);
    CHECK(jalonCli({"access", scene.base, scene.person, "-o", (scene.folder / "absent" / "x.json").string()})
              .exitCode
          == 5);
    CHECK(record({scene.person, "--kind", "oubli"}).exitCode == 1);
    CHECK(record({scene.person, "--kind", "rectification"}).err.contains("objet de la demande"));
    CHECK(record({scene.person, "--kind", "acces", "--on", "2126-01-01"}).err.contains("demandé le"));
    CHECK(record({"999999999", "--kind", "acces"}).exitCode == 4);
    CHECK(jalonCli({"request", "answer", scene.base, "999999999"}).exitCode == 4);
    CHECK(jalonCli({"request", "list", scene.base, scene.person}).err.contains("Aucune demande"));
    CHECK_FALSE(fs::exists(file));
}
