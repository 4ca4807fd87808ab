// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Copies.h"

#include "base/Path.h"
#include "store/Integrity.h"
#include "store/TestFiles.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::test;
using store::Base;
using store::Copy;
using store::OpenMode;

namespace {

Instant at(std::string_view iso, int minutes = 0)
{
    return Instant{std::chrono::days{day(iso).days()} + std::chrono::minutes{minutes}};
}

struct CopiesScene {
    TemporaryFolder folder;
    std::filesystem::path kept = folder / "copies é";
    std::filesystem::path path = closedBase(folder);
    Base base = Base::open(path, passphrase(), OpenMode::Write, localEnvironment(folder)).value();

    CopiesScene() { std::filesystem::create_directory(kept); }

    Copy keep(Instant now) const
    {
        auto copy = store::keepCopy(base, kept, now);
        REQUIRE(copy);
        return *copy;
    }
    std::vector<Copy> copies() const { return store::copiesOf(base.readConnection(), kept); }
};

std::vector<Copy> numbered(const std::vector<Instant>& moments)
{
    std::vector<Copy> copies;
    auto last = static_cast<std::int64_t>(moments.size());
    for (const auto moment : moments) {
        copies.push_back({"c" + std::to_string(last) + ".jalon", "pole", moment, "0a1b2c", TxId{last}});
        --last;
    }
    return copies;
}

std::vector<std::int64_t> numbersOf(const std::vector<Copy>& copies)
{
    std::vector<std::int64_t> numbers;
    for (const auto& copy : copies) {
        numbers.push_back(copy.last.value);
    }
    return numbers;
}

ErrorCode restoreRefusal(const CopiesScene& scene, const std::filesystem::path& copy, const Secret& secret,
                         const std::filesystem::path& target)
{
    const auto restored = store::restoreCopy(copy, secret, target, localEnvironment(scene.folder));
    REQUIRE_FALSE(restored);
    return restored.error().code;
}

} // namespace

TEST_CASE("a copy is kept when something was written since the last one, whole and under its own name",
          "[store][copies]")
{
    CopiesScene scene;
    CHECK(store::isBeyond(scene.base.database(), std::nullopt));
    const auto first = scene.keep(at("2026-11-30", 9 * 60 + 7));
    CHECK(first.base == pathText(scene.path.stem()));
    CHECK(pathText(first.file.filename()).starts_with(first.base + " 2026-11-30 0907 "));
    CHECK_FALSE(store::isBeyond(scene.base.database(), first));

    CHECK(scene.keep(at("2026-12-01")).file == first.file); // nothing new
    addNote(scene.base.database(), "depuis la copie");
    CHECK(store::isBeyond(scene.base.database(), first));
    const auto second = scene.keep(at("2026-12-01"));
    CHECK(second.last.value > first.last.value);

    const auto copies = scene.copies();
    REQUIRE(copies.size() == 2);
    CHECK(copies[0].file == second.file);
    CHECK(copies[0].madeAt == at("2026-12-01"));
    CHECK(copies[1].file == first.file);
    auto copy = Base::open(second.file, passphrase(), OpenMode::Read, localEnvironment(scene.folder)).value();
    CHECK(dumpTables(copy.database()) == dumpTables(scene.base.database()));
}

TEST_CASE("a clock that was set back does not hide what is newest", "[store][copies]")
{
    CopiesScene scene;
    scene.keep(at("2030-01-01"));
    addNote(scene.base.database(), "après");
    const auto newest = scene.keep(at("2026-11-30"));
    CHECK(scene.copies().front().file == newest.file);
    CHECK_FALSE(store::isBeyond(scene.base.database(), scene.copies().front()));
}

TEST_CASE("kept are the latest three copies, one a day for a week of days and one a week for four weeks",
          "[store][copies]")
{
    CHECK(store::outOfRotation({}).empty());
    std::vector<Instant> oneDay;
    for (int hour = 20; hour > 10; --hour) {
        oneDay.push_back(at("2026-11-30", hour * 60));
    }
    CHECK(numbersOf(store::outOfRotation(numbered(oneDay)))
          == std::vector<std::int64_t>{7, 6, 5, 4, 3, 2, 1});

    // A copy a day for forty days, from Monday 30 November back.
    std::vector<Instant> daily;
    for (int ago = 0; ago < 40; ++ago) {
        daily.push_back(at("2026-11-30") - std::chrono::days{ago});
    }
    const auto copies = numbered(daily);
    const auto out = numbersOf(store::outOfRotation(copies));
    std::vector<std::int64_t> kept;
    for (const auto number : numbersOf(copies)) {
        if (std::ranges::find(out, number) == out.end()) {
            kept.push_back(number);
        }
    }
    // Seven days; then the Sundays that end the two weeks before (the week of the 23rd ended on the 29th).
    CHECK(kept == std::vector<std::int64_t>{40, 39, 38, 37, 36, 35, 34, 32, 25});
}

TEST_CASE("copies are found whatever their names; one that is damaged is none, and no trouble",
          "[store][copies]")
{
    const CopiesScene scene;
    const auto named = scene.keep(at("2026-11-30")).file;
    const auto own = scene.kept / "de côté.jalon";
    const auto damaged = scene.kept / "abîmée.jalon";
    REQUIRE(scene.base.backup(own));
    REQUIRE(scene.base.backup(damaged));
    writeBytes(scene.kept / "autre.jalon", "no base");
    CHECK(store::copiesFound(scene.base, scene.kept)
          == std::vector<std::filesystem::path>{named, damaged, own});
    const auto meta = scene.base.readConnection().value<std::int64_t>(
        "SELECT rootpage FROM sqlite_schema WHERE name = 'meta'");
    constexpr std::size_t kPage = 4096;
    auto bytes = bytesOf(damaged);
    bytes[static_cast<std::size_t>(meta.value() - 1) * kPage + 100] ^= 1;
    writeBytes(damaged, bytes);
    CHECK(store::copiesFound(scene.base, scene.kept) == std::vector<std::filesystem::path>{named, own});
}

TEST_CASE("copies that are out of rotation go, those of other bases and other files stay", "[store][copies]")
{
    CopiesScene scene;
    writeBytes(scene.kept / "notes.txt", "à garder");
    writeBytes(scene.kept / "pole 2020-01-01 0000 ffffff-7.jalon", "une autre base");
    writeBytes(scene.kept / "pole 2020-13-01 0000 ffffff-7.jalon", "pas un jour");
    for (int hour = 8; hour < 14; ++hour) {
        addNote(scene.base.database(), "à " + std::to_string(hour) + " h");
        scene.keep(at("2026-11-30", hour * 60));
    }
    CHECK(scene.copies().size() == 3);
    const auto names = namesIn(scene.kept);
    CHECK(names.size() == 6);
    CHECK(std::ranges::find(names, "notes.txt") != names.end());
    CHECK(store::copiesIn(scene.kept).size() == 4); // the other base's too, not the one without a day
    CHECK(store::copiesIn(scene.folder / "absent").empty());
}

TEST_CASE("a folder that is gone is said and not made anew: it may be a disk that is away", "[store][copies]")
{
    CopiesScene scene;
    std::filesystem::remove(scene.kept);
    const auto copy = store::keepCopy(scene.base, scene.kept, at("2026-11-30"));
    REQUIRE_FALSE(copy);
    CHECK(copy.error().code == ErrorCode::FolderNotFound);
    CHECK_FALSE(std::filesystem::exists(scene.kept));
}

TEST_CASE("a copy that is stopped leaves nothing and takes nothing away", "[store][copies]")
{
    CopiesScene scene;
    scene.keep(at("2026-11-29"));
    addNote(scene.base.database(), "depuis");
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = store::keepCopy(scene.base, scene.kept, at("2026-11-30"), {}, stop.get_token());
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(namesIn(scene.kept).size() == 1);
}

TEST_CASE("a copy becomes a base of its own, of a new lineage, beside the one it was made of",
          "[store][copies]")
{
    CopiesScene scene;
    const auto copy = scene.keep(at("2026-11-30"));
    constexpr std::string_view kJournal = "journal%"; // says that it was copied, then restored
    const auto held = dumpTables(scene.base.database(), kJournal);
    addNote(scene.base.database(), "après la copie");
    const auto target = scene.folder / "restaurée.jalon";
    REQUIRE(store::restoreCopy(copy.file, passphrase(), target, localEnvironment(scene.folder)));

    auto restored = Base::open(target, passphrase(), OpenMode::Write, localEnvironment(scene.folder)).value();
    CHECK(store::checkIntegrity(restored.database()));
    CHECK(noteCount(restored.database()) == noteCount(scene.base.database()) - 1);
    const auto metaOf = [](const store::Database& database, std::string_view key) {
        return database.value<std::string>("SELECT value FROM meta WHERE key = ?", key);
    };
    CHECK(metaOf(restored.database(), "base") == metaOf(scene.base.database(), "base"));
    CHECK(metaOf(restored.database(), "lineage") != metaOf(scene.base.database(), "lineage"));
    CHECK(dumpTables(restored.database(), kJournal).size() == held.size());
    // Its own copies begin anew.
    CHECK(store::copiesOf(restored.database(), scene.kept).empty());
}

TEST_CASE("a copy never replaces a file, and opens with its own passphrase alone", "[store][copies]")
{
    CopiesScene scene;
    const auto copy = scene.keep(at("2026-11-30"));
    const auto target = scene.folder / "restaurée.jalon";
    CHECK(restoreRefusal(scene, copy.file, passphrase(), scene.path) == ErrorCode::BaseExists);
    CHECK(restoreRefusal(scene, copy.file, Secret{"une autre"}, target) == ErrorCode::BaseWrongKey);
    CHECK(restoreRefusal(scene, scene.kept / "absente.jalon", passphrase(), target)
          == ErrorCode::BaseNotFound);
    CHECK_FALSE(std::filesystem::exists(target));
}
