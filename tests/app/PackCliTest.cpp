// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A meeting that leaves in a pack and comes back, on the command line.
#include "Killing.h"
#include "base/Clock.h"
#include "store/TestBase.h"

#include <catch2/catch_test_macros.hpp>

#include <nlohmann/json.hpp>

#include <filesystem>

using namespace jalon::test;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

using Words = std::vector<std::string>;

const Environment kPackPhrase{{"JALON_PACK_PASSPHRASE", "une phrase qui voyage"}};

/// A demonstration base of some hundred people, made once and copied.
const std::string& demonstration()
{
    static const TemporaryFolder folder;
    static const std::string base = [] {
        auto path = (folder / "demo.jalon").string();
        const auto made = jalonCli({"demo", path, "--people", "240", "--months", "4"});
        INFO(made.err);
        REQUIRE(made.exitCode == 0);
        return path;
    }();
    return base;
}

struct PackScene {
    TemporaryFolder folder;
    std::string base = (folder / "b.jalon").string();
    std::string pack = (folder / "jeudi.jalonpack").string();
    std::string meeting;
    Words people;

    PackScene() { fs::copy_file(demonstration(), base); }

    static ProcessResult run(const Words& words) { return jalonCli(words, kPackPhrase); }
    static ProcessResult done(const Words& words)
    {
        auto result = run(words);
        INFO(words[0] << " " << words[1] << ": " << result.err);
        REQUIRE(result.exitCode == 0);
        return result;
    }
    static json parsed(Words words)
    {
        words.emplace_back("--json");
        return json::parse(done(words).out);
    }

    void prepare(int size = 30)
    {
        const auto day = jalon::SystemClock{}.today().addDays(3).toIso();
        const auto made = parsed({"meeting", "prepare", base, "--date", day, "--place", "Mairie de Die",
                                  "--limit", std::to_string(size)});
        meeting = std::to_string(made["meeting"].get<std::int64_t>());
        for (const auto& person : made["people"]) {
            people.push_back(std::to_string(person["person"].get<std::int64_t>()));
        }
        REQUIRE(people.size() == static_cast<std::size_t>(size));
    }
    void leave() const
    {
        done({"meeting", "pack", base, "--meeting", meeting, "-o", pack, "--for", "Claire"});
    }
    void decide(const std::string& file, const std::string& person, const Words& decision) const
    {
        Words words{"meeting", "decide", file, person, "--meeting", meeting};
        words.insert(words.end(), decision.begin(), decision.end());
        done(words);
    }
    void holdInPack() const
    {
        for (const auto& person : people) {
            decide(pack, person, {"--decision", "orientation", "--path", "social"});
        }
        done({"meeting", "close", pack, "--meeting", meeting});
    }
    json meetingOf(const std::string& file) const
    {
        for (const auto& entry : parsed({"meeting", "list", file})) {
            if (std::to_string(entry["meeting"].get<std::int64_t>()) == meeting) {
                return entry;
            }
        }
        return {};
    }
};

/// The same answer as to `check`, of the base and of the pack.
void requireSound(const std::string& file)
{
    INFO(file);
    CHECK(PackScene::run({"check", file}).exitCode == 0);
}

} // namespace

TEST_CASE("a meeting is prepared, printed, held without the base and brought back", "[cli][pack]")
{
    PackScene scene;
    scene.prepare();
    for (const std::string paper : {"agenda", "sheets", "attendance", "minutes"}) {
        const auto odt = (scene.folder / (paper + ".odt")).string();
        PackScene::done(
            {"meeting", "print", scene.base, "--meeting", scene.meeting, "--paper", paper, "-o", odt});
        CHECK(bytesOf(odt).starts_with("PK"));
    }
    const auto blind = (scene.folder / "fiches.pdf").string();
    PackScene::done({"meeting", "print", scene.base, "--meeting", scene.meeting, "--paper", "sheets",
                     "--without-names", "-o", blind});
    CHECK(bytesOf(blind).starts_with("%PDF"));
    scene.leave();

    const auto away = (scene.folder / "ailleurs.jalon").string();
    fs::rename(scene.base, away);
    scene.holdInPack();
    CHECK(scene.meetingOf(scene.pack)["decided"] == 30);
    PackScene::done({"meeting", "print", scene.pack, "--meeting", scene.meeting, "--paper", "minutes", "-o",
                     (scene.folder / "compte-rendu.odt").string()});
    CHECK(PackScene::done({"show", scene.pack, scene.people[0]}).out.contains("orientation social"));
    requireSound(scene.pack);
    fs::rename(away, scene.base);

    // Meanwhile, the base decided otherwise of five of them.
    for (std::size_t i = 0; i < 5; ++i) {
        scene.decide(scene.base, scene.people[i], {"--decision", "adjourned"});
    }
    const auto refused = PackScene::run({"meeting", "merge", scene.base, scene.pack});
    CHECK(refused.exitCode == 3);
    CHECK(refused.err.contains("5 à trancher"));
    CHECK(refused.err.contains("décision : base « ajourné », paquet « orientation »"));
    CHECK(scene.meetingOf(scene.base)["closed_on"].is_null());

    const auto dry = PackScene::parsed({"meeting", "merge", scene.base, scene.pack, "--dry-run"});
    CHECK(dry[0]["conflicts"].size() == 5);
    CHECK(dry[0]["people"] == 30);
    CHECK(dry[0]["written"].is_null());

    PackScene::done({"meeting", "merge", scene.base, scene.pack, "--keep", "pack"});
    CHECK(scene.meetingOf(scene.base)["closed_on"].is_string());
    CHECK(scene.meetingOf(scene.base)["decided"] == 30);
    CHECK(PackScene::done({"show", scene.base, scene.people[0]}).out.contains("orientation social"));
    requireSound(scene.base);

    const auto again = PackScene::parsed({"meeting", "merge", scene.base, scene.pack});
    CHECK(again[0]["changes"] == 0);
    CHECK(PackScene::done({"meeting", "merge", scene.base, scene.pack}).out.contains("Rien à rapporter"));
}

TEST_CASE("a return is listed, undone and made again", "[cli][pack]")
{
    PackScene scene;
    scene.prepare(3);
    CHECK(PackScene::done({"meeting", "packs", scene.base}).out == "Aucun paquet.\n");
    CHECK(PackScene::run({"meeting", "undo-merge", scene.base}).exitCode == 3);
    scene.leave();
    CHECK(
        PackScene::done({"meeting", "packs", scene.base}).out.contains("pour Claire : pas encore rapporté"));
    scene.holdInPack();
    PackScene::done({"meeting", "merge", scene.base, scene.pack});
    CHECK(PackScene::parsed({"meeting", "packs", scene.base})[0]["returns"] == 1);
    CHECK(PackScene::run({"meeting", "undo-merge", scene.base, "--pack", "7"}).exitCode == 3);
    CHECK(PackScene::run({"meeting", "undo-merge", scene.base, "--pack", "sept"}).exitCode == 1);
    PackScene::done({"meeting", "undo-merge", scene.base});
    CHECK(scene.meetingOf(scene.base)["decided"] == 0);
    requireSound(scene.base);
    PackScene::done({"meeting", "merge", scene.base, scene.pack});
    CHECK(scene.meetingOf(scene.base)["decided"] == 3);
    // A pack says what it is, and undoes no return.
    CHECK(PackScene::parsed({"meeting", "packs", scene.pack})[0]["people"] == 3);
    CHECK(PackScene::run({"meeting", "undo-merge", scene.pack}).err.contains("est un paquet"));
}

TEST_CASE("killed at any moment of a return, the base holds all of it or nothing", "[cli][pack][faults]")
{
    PackScene scene;
    scene.prepare();
    scene.leave();
    scene.holdInPack();
    const Words words{"meeting", "merge", scene.base, scene.pack};
    Killing merging{scene.base, jalonCliCommand(words), kPackPhrase, 20261130};
    int held = 0;
    for (int round = 0; round < JALON_KILLS; ++round) {
        merging.killAgain();
        INFO("round " << round);
        requireSound(scene.base);
        const auto entry = scene.meetingOf(scene.base);
        CHECK(entry["closed_on"].is_string() == (entry["decided"] == 30));
        CHECK(entry["closed_on"].is_null() == (entry["decided"] == 0));
        // Whatever came of it, bringing it back ends it.
        PackScene::done(words);
        CHECK(scene.meetingOf(scene.base)["decided"] == 30);
        held += entry["closed_on"].is_string() ? 1 : 0;
    }
    WARN("killed " << JALON_KILLS << " times: " << held << " returns held, the others left nothing");
}

TEST_CASE("a folder brings in every pack that it holds, and says what came of each", "[cli][pack]")
{
    PackScene scene;
    const auto drop = scene.folder / "retours";
    fs::create_directory(drop);
    CHECK(PackScene::run({"meeting", "merge", scene.base, drop.string()}).exitCode == 4);

    int packed = 0;
    const auto capacity = PackScene::parsed({"meeting", "capacity", scene.base});
    for (const auto& referent : capacity["referents"]) {
        if (packed == 3 || referent["in_charge"].get<int>() == 0) {
            continue;
        }
        const auto file = (drop / ("ref" + std::to_string(++packed) + ".jalonpack")).string();
        PackScene::done({"meeting", "pack", scene.base, "--referent",
                         std::to_string(referent["id"].get<std::int64_t>()), "-o", file});
        PackScene::done({"meeting", "orient", file, "--write"});
        const auto someone = PackScene::parsed({"meeting", "candidates", file, "--within", "4000"});
        REQUIRE_FALSE(someone.empty());
        PackScene::done({"meeting", "ask", file, std::to_string(someone[0]["person"].get<std::int64_t>()),
                         "--by", "la personne"});
    }
    REQUIRE(packed == 3);
    writeBytes(drop / "ref2bis.jalonpack", bytesOf(drop / "ref2.jalonpack").substr(0, 3 * 4096));
    writeBytes(drop / "lisez-moi.txt", "rien pour Jalon");

    const auto result = PackScene::run({"meeting", "merge", scene.base, drop.string(), "--json"});
    CHECK(result.exitCode == 100);
    const auto returns = json::parse(result.out);
    REQUIRE(returns.size() == 4);
    for (const auto& back : returns) {
        const bool isCut = back["file"].get<std::string>().ends_with("ref2bis.jalonpack");
        CHECK(back["error"].is_string() == isCut);
        CHECK((isCut || back["written"].get<int>() >= 1));
    }
    requireSound(scene.base);
    fs::remove(drop / "ref2bis.jalonpack");
    const auto again = PackScene::parsed({"meeting", "merge", scene.base, drop.string()});
    REQUIRE(again.size() == 3);
    for (const auto& back : again) {
        CHECK(back["changes"] == 0);
    }
}

TEST_CASE("what cannot be taken along or brought back says why, and changes nothing", "[cli][pack]")
{
    PackScene scene;
    scene.prepare(3);
    scene.leave();
    const auto before = bytesOf(scene.pack);
    const auto refusal = [&](const Words& words, int code) {
        const auto result = PackScene::run(words);
        INFO(words[0] << " " << words[1] << ": " << result.out << result.err);
        CHECK(result.exitCode == code);
        return result.err;
    };
    const auto other = (scene.folder / "autre.jalonpack").string();
    SECTION("leaving")
    {
        CHECK(refusal({"meeting", "pack", scene.base, "--meeting", scene.meeting, "-o", scene.pack}, 2)
                  .contains("existe déjà"));
        CHECK(refusal({"meeting", "pack", scene.base, "--meeting", "1", "-o", other}, 4)
                  .contains("n’est pas dans la base"));
        CHECK(refusal({"meeting", "pack", scene.base, "-o", other}, 1).contains("--referent"));
        CHECK(refusal({"meeting", "pack", scene.base, "--referent", "Personne Dutout", "-o", other}, 4)
                  .contains("Aucun référent"));
        CHECK(refusal({"meeting", "pack", scene.base, "--meeting", scene.meeting, "-o", "x.jalon"}, 1)
                  .contains(".jalonpack"));
        const auto mute = jalonCli({"meeting", "pack", scene.base, "--meeting", scene.meeting, "-o", other});
        CHECK(mute.exitCode == 1);
        CHECK(mute.err.contains("JALON_PACK_PASSPHRASE"));
        CHECK_FALSE(fs::exists(other));
    }
    SECTION("what needs the whole base")
    {
        const auto list = (scene.folder / "caf_2026-11.csv").string();
        writeBytes(list, "Matricule;Role;Nom;Prénom;Date de naissance;ETATDOSRSA;TOPPERSDRODEVORSA\n"
                         "1000001;DEM;Sorel;Julie;12/07/1985;2;1\n");
        CHECK(refusal({"import", scene.pack, list, "--kind", "stock"}, 3).contains("est un paquet"));
        CHECK(
            refusal({"report", scene.pack, "--month", "2026-10", "-o", (scene.folder / "r.json").string()}, 3)
                .contains("est un paquet"));
        CHECK(refusal({"meeting", "pack", scene.pack, "--meeting", scene.meeting, "-o", other}, 3)
                  .contains("est un paquet"));
        CHECK(refusal({"meeting", "merge", scene.pack, scene.pack}, 3).contains("est un paquet"));
        CHECK(PackScene::parsed({"meeting", "merge", scene.base, scene.pack})[0]["changes"] == 0);
    }
    SECTION("coming back")
    {
        CHECK(refusal({"meeting", "merge", scene.base, scene.pack, "--keep", "moi"}, 1)
                  .contains("base ou pack"));
        CHECK(refusal({"meeting", "merge", scene.base, other}, 2).contains("introuvable"));
        writeBytes(other, before.substr(0, before.size() / 2 / 4096 * 4096));
        CHECK(refusal({"meeting", "merge", scene.base, other}, 2).contains("tronqué"));
        const auto wrong = jalonCli({"meeting", "merge", scene.base, scene.pack},
                                    {{"JALON_PACK_PASSPHRASE", "une autre phrase"}});
        CHECK(wrong.exitCode == 2);
        CHECK(wrong.err.contains("phrase secrète incorrecte"));

        const auto stranger = (scene.folder / "etranger.jalon").string();
        PackScene::done({"create", stranger, "--programme", "aucun"});
        CHECK(refusal({"meeting", "merge", stranger, scene.pack}, 3).contains("vient d’une autre base"));
        // A copy of the base made before the pack left does not know it.
        CHECK(refusal({"meeting", "merge", demonstration(), scene.pack}, 3)
                  .contains("n’est pas parti de cette"));
        const auto same = jalonCli({"meeting", "merge", scene.base, stranger},
                                   {{"JALON_PACK_PASSPHRASE", std::string{kTestPassphrase}}});
        CHECK(same.exitCode == 3);
        CHECK(same.err.contains("est une base, pas un paquet"));
    }
}

TEST_CASE("what a meeting is prepared with is checked", "[cli][pack]")
{
    PackScene scene;
    const auto refused = [&](const Words& options, int code) {
        Words words{"meeting", "prepare", scene.base};
        words.insert(words.end(), options.begin(), options.end());
        const auto result = PackScene::run(words);
        CHECK(result.exitCode == code);
        return result.err;
    };
    CHECK(refused({}, 1).contains("--date"));
    CHECK(refused({"--date", "demain"}, 1).contains("demain"));
    CHECK(refused({"--date", "2020-01-07"}, 3).contains("07/01/2020"));
    CHECK(refused({"--date", "2020-01-07", "--past", "--time", "25:00"}, 1).contains("n’est pas une heure"));
    CHECK(refused({"--date", "2020-01-07", "--past", "--kind", "goûter"}, 1).contains("multidisciplinary"));
    CHECK(refused({"--date", "2020-01-07", "--past", "--territory", "Nulle part"}, 4).contains("territoire"));
    CHECK(PackScene::done({"meeting", "list", scene.base}).out == "Aucune réunion.\n");
    scene.prepare(2);
    CHECK(PackScene::run({"meeting", "decide", scene.base, scene.people[0], "--meeting", scene.meeting,
                          "--decision", "maintained"})
              .err.contains("motif"));
    CHECK(PackScene::run({"meeting", "close", scene.base, "--meeting", scene.meeting}).exitCode == 3);
}
