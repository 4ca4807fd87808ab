// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every kind of large work, killed at any moment or on a disk that is full: the base opens, and holds all of
// the work or nothing of it. JALON_KILL_ROUNDS and JALON_FULL_ROUNDS say how often each is tried.
#include "Killing.h"
#include "base/SmallDisk.h"
#include "store/Backup.h"
#include "store/Integrity.h"
#include "store/TestFiles.h"

#include <catch2/catch_test_macros.hpp>

#include <nlohmann/json.hpp>

using namespace jalon;
using namespace jalon::test;
namespace fs = std::filesystem;

namespace {

using Words = std::vector<std::string>;

const Environment kTravelling{{"JALON_PACK_PASSPHRASE", "une phrase qui voyage"}};
constexpr int kKills = 2;
constexpr int kFullDisks = 1;

/// How many rows each table holds. Not what the base notes of itself: of an anonymisation, that its pages are
/// still to be written anew, which its next opening does; in its journal, who opened it.
std::string rowsOf(const store::Database& database)
{
    std::vector<std::string> tables;
    auto names =
        database.statement("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
                           " AND name <> 'meta' AND name NOT LIKE '%search%' AND name NOT LIKE 'journal%'"
                           " ORDER BY name");
    while (names.step()) {
        tables.push_back(names.get<std::string>(0));
    }
    std::string rows;
    for (const auto& table : tables) {
        rows += table + " "
                + std::to_string(database.value<int>("SELECT count(*) FROM " + table).value_or(-1)) + "\n";
    }
    return rows;
}

/// That, of a base that is sound; else what is wrong with it.
std::string contentOf(const fs::path& file, const Secret& secret = passphrase())
{
    auto base = store::Base::open(file, secret, store::OpenMode::Read);
    if (!base) {
        return "does not open: " + std::to_string(static_cast<int>(base.error().code));
    }
    std::string content;
    for (const auto& finding : store::integrityFindings(base->database())) {
        content += "found: " + finding + "\n";
    }
    content += rowsOf(base->database());
    static_cast<void>(base->close());
    return content;
}

void done(const Words& words)
{
    const auto result = jalonCli(words, kTravelling);
    INFO(words[0] << ": " << result.err);
    REQUIRE(result.exitCode == 0);
}

/// Bases to begin with, made once.
class Beginnings {
public:
    Beginnings()
    {
        done({"demo", demo.string(), "--people", "240", "--months", "6", "--end", "2022-06"});
        std::string rows = "MATRICULE;ROLE;CIVILITE;NOM;PRENOM;DATE DE NAISSANCE;CODE "
                           "POSTAL;COMMUNE;ETATDOSRSA;TOPPERSDRODEVORSA\n";
        for (int row = 0; row < 800; ++row) {
            rows += std::to_string(2'000'000 + row) + ";DEM;M;VENU" + std::to_string(row)
                    + ";Ada;12/05/1980;26000;VALENCE;2;O\n";
        }
        writeBytes(list, rows);
        leave();
        TestBase before{store::newestSchema() - 1};
        before.database.run("INSERT INTO tx (id, recorded_at, recorded_on, actor, kind)"
                            " VALUES (500, 1, 1, 'ancien', 'edit')");
        before.database.run("UPDATE meta SET value = '600' WHERE key = 'next_id'");
        store::backup(before.database, testKey(), old).value();
    }

    TemporaryFolder folder;
    fs::path demo = folder / "demo.jalon";
    fs::path left = folder / "partie.jalon"; ///< a pack of it is away
    fs::path old = folder / "ancienne.jalon"; ///< of the schema before
    fs::path list = folder / "caf_2022-07.csv";
    fs::path pack = folder / "jeudi.jalonpack";

private:
    void leave() const
    {
        fs::copy_file(demo, left);
        const auto made = nlohmann::json::parse(
            jalonCli({"meeting", "prepare", left.string(), "--date", SystemClock{}.today().addDays(3).toIso(),
                      "--limit", "25", "--json"})
                .out);
        const auto meeting = std::to_string(made["meeting"].get<std::int64_t>());
        done(
            {"meeting", "pack", left.string(), "--meeting", meeting, "-o", pack.string(), "--for", "Claire"});
        for (const auto& one : made["people"]) {
            done({"meeting", "decide", pack.string(), std::to_string(one["person"].get<std::int64_t>()),
                  "--meeting", meeting, "--decision", "orientation", "--path", "social"});
        }
        done({"meeting", "close", pack.string(), "--meeting", meeting});
    }
};

const Beginnings& beginnings()
{
    static const Beginnings made;
    return made;
}

struct Work {
    std::string name;
    fs::path begins; ///< the base that it is done on
    Words (*words)(const std::string& base);
};

std::vector<Work> works()
{
    const auto& from = beginnings();
    return {
        {"an import", from.demo,
         [](const std::string& base) {
             return Words{"import", base, beginnings().list.string(), "--kind", "stock", "--force"};
         }},
        {"a mass edit", from.demo,
         [](const std::string& base) {
             return Words{"meeting", "orient", base, "--limit", "60", "--write"};
         }},
        {"a merge", from.left,
         [](const std::string& base) { return Words{"meeting", "merge", base, beginnings().pack.string()}; }},
        {"a migration", from.old,
         [](const std::string& base) { return Words{"export", "rules", base, "--mark", "oui"}; }},
        {"an anonymisation", from.demo,
         [](const std::string& base) { return Words{"retention", "anonymise", base, "--yes"}; }},
        {"a backup", from.demo,
         [](const std::string& base) { return Words{"backup", base, base + ".copie.jalon"}; }},
    };
}

/// A copy of it is whole, or is not there.
bool isWholeOrAbsent(const fs::path& copy, const std::string& content)
{
    return !fs::exists(copy) || contentOf(copy) == content;
}

/// A base as a crash leaves it, carried off its disk.
void carry(const fs::path& base, const fs::path& target)
{
    for (const auto* const beside : {"", "-wal", "-shm", "-journal", ".lock"}) {
        fs::remove(target.string() + beside);
    }
    fs::copy_file(base, target);
    if (fs::exists(base.string() + "-wal")) {
        fs::copy_file(base.string() + "-wal", target.string() + "-wal");
    }
}

} // namespace

TEST_CASE("killed at any moment, each work leaves a sound base, with all of it or nothing",
          "[faults][rounds]")
{
    const int rounds = faultRounds("JALON_KILL_ROUNDS", kKills);
    int tried = 0;
    int held = 0;
    for (const auto& work : works()) {
        INFO(work.name);
        const TemporaryFolder folder;
        const auto base = folder / "b.jalon";
        fs::copy_file(work.begins, base);
        const auto before = contentOf(base);
        Killing killing{base, jalonCliCommand(work.words(base.string())), kTravelling, 20261130};
        const auto after = contentOf(base);
        REQUIRE(before.starts_with("account"));
        CHECK((after == before) == (work.name == "a backup"));
        for (int round = 0; round < rounds; ++round) {
            fs::remove(base.string() + ".copie.jalon");
            killing.killAgain();
            INFO("round " << round);
            const auto left = contentOf(base);
            INFO(left);
            CHECK((left == before || left == after));
            CHECK(isWholeOrAbsent(base.string() + ".copie.jalon", before));
            ++tried;
            held += left == after ? 1 : 0;
        }
    }
    WARN("killed " << tried << " times: " << held << " times the work held, or changed nothing");
}

TEST_CASE("killed while its passphrase changes, a base opens with the one or the other", "[faults][rounds]")
{
    const int rounds = faultRounds("JALON_KILL_ROUNDS", kKills);
    const TemporaryFolder folder;
    const auto base = folder / "b.jalon";
    fs::copy_file(beginnings().demo, base);
    const auto before = contentOf(base);
    const Secret next{"une phrase toute neuve"};
    Killing killing{base, {JALON_HOLD_BASE, base.string(), std::string{next.view()}}, {}, 20261130};
    REQUIRE(contentOf(base, next) == before);
    int changed = 0;
    for (int round = 0; round < rounds; ++round) {
        killing.killAgain();
        INFO("round " << round);
        const bool isOld = contentOf(base) == before;
        const bool isNew = contentOf(base, next) == before;
        CHECK(isOld != isNew);
        changed += isNew ? 1 : 0;
    }
    WARN("killed " << rounds << " times: " << changed << " times the new passphrase opens");
}

TEST_CASE("on a full disk each work leaves a sound base, with all of it or nothing", "[faults][rounds]")
{
    const int rounds = faultRounds("JALON_FULL_ROUNDS", kFullDisks);
    int tried = 0;
    int refused = 0;
    for (const auto& work : works()) {
        INFO(work.name);
        const TemporaryFolder folder;
        const auto trial = folder / "essai.jalon";
        fs::copy_file(work.begins, trial);
        const auto before = contentOf(trial);
        done(work.words(trial.string()));
        const auto after = contentOf(trial);
        const auto disk = folder / "disque";
        const auto carried = folder / "emportée.jalon";
        const auto said = folder / "dit.txt";
        fs::create_directory(disk);
        const auto size = fs::file_size(work.begins);
        for (int round = 0; round < rounds; ++round) {
            const auto room = std::size_t{20'000} + size * static_cast<std::size_t>(round) / 8;
            INFO("room for " << room << " bytes more");
            const auto wentWell = onSmallDisk(disk, size + room, [&] {
                const auto base = disk / "b.jalon";
                fs::copy_file(work.begins, base);
                const auto result = jalonCli(work.words(base.string()), kTravelling);
                writeBytes(said, std::to_string(result.exitCode) + " " + result.err);
                carry(base, carried);
                const auto left = contentOf(carried);
                writeBytes(said, std::to_string(result.exitCode) + " " + result.err + left);
                return isWholeOrAbsent(base.string() + ".copie.jalon", before)
                       && (left == after || (result.exitCode != 0 && left == before));
            });
            if (!wentWell) {
                SKIP("nobody may mount a disk here");
            }
            INFO(bytesOf(said));
            CHECK(*wentWell);
            const auto words = bytesOf(said);
            CHECK((words.starts_with("0 ") || words.contains("isque est plein")
                   || words.contains("o space left")));
            ++tried;
            refused += words.starts_with("0 ") ? 0 : 1;
        }
    }
    WARN("full disks: " << tried << ", of which " << refused << " stopped the work");
}
