// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long people are kept, on the command line.
#include "Killing.h"
#include "base/SmallDisk.h"
#include "store/TestBase.h"

#include <catch2/catch_test_macros.hpp>

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>

using namespace jalon::test;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

using Words = std::vector<std::string>;

/// A demonstration base whose lists end years ago: whoever left is proposed.
const std::string& oldDemonstration()
{
    static const TemporaryFolder folder;
    static const std::string base = [] {
        auto path = (folder / "demo.jalon").string();
        const auto made = jalonCli({"demo", path, "--people", "300", "--months", "8", "--end", "2022-06"});
        INFO(made.err);
        REQUIRE(made.exitCode == 0);
        return path;
    }();
    return base;
}

struct RetentionScene {
    TemporaryFolder folder;
    std::string base = (folder / "b.jalon").string();

    RetentionScene() { fs::copy_file(oldDemonstration(), base); }

    static ProcessResult done(const Words& words)
    {
        auto result = jalonCli(words);
        INFO(words[0] << " " << words[1] << ": " << result.err);
        REQUIRE(result.exitCode == 0);
        return result;
    }
    json list() const { return json::parse(done({"retention", "list", base, "--json"}).out); }
    json month() const
    {
        const auto file = (folder / "mois.json").string();
        fs::remove(file);
        done({"report", base, "--month", "2022-03", "-o", file});
        std::ifstream in{file};
        auto report = json::parse(in);
        report.erase("late");
        return report;
    }
};

} // namespace

TEST_CASE("people proposed are listed, tried and anonymised, and figures stay", "[cli][retention]")
{
    const RetentionScene scene;
    const auto before = scene.list();
    REQUIRE(before.size() > 10);
    const auto& first = before.front();
    CHECK(first["last_contact"].get<std::string>() <= before.back()["last_contact"].get<std::string>());
    const auto text = RetentionScene::done({"retention", "list", scene.base}).out;
    CHECK(text.contains(first["last_name"].get<std::string>()));
    CHECK(text.contains("dernier contact le"));
    const auto figures = scene.month();

    std::ofstream{scene.folder / "b.avant-schema-9.jalon"} << "une copie";
    const auto tried = RetentionScene::done({"retention", "dry-run", scene.base});
    CHECK(tried.out.contains("Rien n’a été modifié"));
    CHECK(tried.out.contains("b.avant-schema-9.jalon"));
    const auto refused = jalonCli({"retention", "anonymise", scene.base});
    CHECK(refused.exitCode == 1);
    CHECK(refused.err.contains("--yes"));
    CHECK(scene.list() == before);

    const auto id = std::to_string(first["id"].get<int>());
    const auto one = RetentionScene::done({"retention", "anonymise", scene.base, "--person", id, "--yes"});
    CHECK(one.out.contains("1 personne(s) anonymisée(s), pour toujours"));
    CHECK(one.out.contains("b.avant-schema-9.jalon"));
    CHECK(scene.list().size() == before.size() - 1);
    CHECK(jalonCli({"show", scene.base, id}).exitCode == 4);
    RetentionScene::done({"retention", "anonymise", scene.base, "--yes"});
    CHECK(scene.list().empty());
    CHECK(RetentionScene::done({"retention", "anonymise", scene.base, "--yes"}).out.contains("Personne"));
    CHECK(scene.month() == figures);
    CHECK(jalonCli({"check", scene.base}).exitCode == 0);
}

TEST_CASE("a person still kept, a number, a day and a duration that are none are refused in French",
          "[cli][retention]")
{
    const RetentionScene scene;
    const auto unknown = jalonCli({"retention", "anonymise", scene.base, "--person", "999999999", "--yes"});
    CHECK(unknown.exitCode == 4);
    CHECK(unknown.err.contains("n’est pas proposée"));
    CHECK(jalonCli({"retention", "dry-run", scene.base, "--person", "Dupont"}).exitCode == 1);
    CHECK(jalonCli({"retention", "list", scene.base, "--until", "hier"}).exitCode == 1);
    CHECK(jalonCli({"retention", "keep", scene.base, "beaucoup"}).exitCode == 1);
    for (const auto* months : {"0", "37", "99999999999"}) {
        const auto refused = jalonCli({"retention", "keep", scene.base, months});
        CHECK(refused.exitCode == 4);
        CHECK(refused.err.contains("durée de conservation, de 1 à 36 mois"));
        CHECK(refused.err.contains(months));
    }
    const auto until = json::parse(
        RetentionScene::done({"retention", "list", scene.base, "--until", "2022-01-15", "--json"}).out);
    CHECK(until.size() < scene.list().size());
    RetentionScene::done({"retention", "keep", scene.base, "36"});
    CHECK(RetentionScene::done({"retention", "list", scene.base}).out.contains("36 mois"));
}

TEST_CASE("killed at any moment of an anonymisation, all of them are anonymised or nobody",
          "[cli][retention][faults]")
{
    const RetentionScene scene;
    const auto people = scene.list().size();
    Killing anonymising{
        scene.base, jalonCliCommand({"retention", "anonymise", scene.base, "--yes"}), {}, 20261130};
    int held = 0;
    for (int round = 0; round < JALON_KILLS; ++round) {
        anonymising.killAgain();
        INFO("round " << round);
        REQUIRE(jalonCli({"check", scene.base}).exitCode == 0);
        const auto left = scene.list().size();
        CHECK((left == 0 || left == people));
        held += left == 0 ? 1 : 0;
    }
    WARN("killed " << JALON_KILLS << " times: " << held << " anonymisations held, the others left nothing");
}

TEST_CASE("on a full disk nobody is anonymised, or all of them and the pages later",
          "[cli][retention][faults]")
{
    const RetentionScene scene;
    const auto people = scene.list().size();
    const auto size = fs::file_size(scene.base);
    const auto disk = scene.folder / "disque";
    fs::create_directory(disk);
    const auto name = (disk / "b.jalon").string();
    for (const auto room : {std::size_t{40'000}, std::size_t{400'000}, std::size_t{1'500'000}}) {
        INFO(room);
        const auto held = jalon::onSmallDisk(disk, size + room, [&] {
            fs::copy_file(scene.base, name);
            const auto tried = jalonCli({"retention", "anonymise", name, "--yes"});
            if (tried.exitCode != 0 && !(tried.exitCode == 2 && tried.err.contains("disque est plein"))) {
                return false;
            }
            const auto later = (scene.folder / "apres.jalon").string();
            fs::copy_file(name, later, fs::copy_options::overwrite_existing);
            if (fs::exists(name + "-wal")) {
                fs::copy_file(name + "-wal", later + "-wal", fs::copy_options::overwrite_existing);
            }
            const auto list = jalonCli({"retention", "list", later, "--json"});
            const auto left = json::parse(list.out).size();
            return left == (tried.exitCode == 0 ? 0 : people) && jalonCli({"check", later}).exitCode == 0;
        });
        for (const auto* beside : {"", "-wal", "-shm", ".lock"}) {
            fs::remove((scene.folder / "apres.jalon").string() + beside);
        }
        if (!held) {
            SKIP("nobody may mount a disk here");
        }
        CHECK(*held);
    }
}
