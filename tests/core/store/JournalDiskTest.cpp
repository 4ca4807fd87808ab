// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A journal that fills the disk.
#include "base/SmallDisk.h"
#include "store/Journal.h"
#include "store/JournalChecks.h"
#include "store/TestFiles.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace jalon;
using namespace jalon::test;
using store::JournalAction;

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kLooked = 20'000;

/// Until not a byte more goes in.
void fill(const fs::path& file)
{
    std::ofstream filler{file, std::ios::binary};
    const std::string block(4096, 'x');
    while (filler.write(block.data(), static_cast<std::streamsize>(block.size())).flush()) { }
}

/// What went otherwise than it should; empty: nothing.
std::string triedOn(const fs::path& disk, const fs::path& given)
{
    const auto environment = localEnvironment(disk);
    const auto path = disk / "b.jalon";
    fs::copy_file(given, path);
    auto base = store::Base::open(path, passphrase(), store::OpenMode::Write, environment).value();
    const auto filler = disk / "filler";
    fill(filler);
    for (std::int64_t person = 1; person <= kLooked; ++person) {
        store::note(base.database(), {JournalAction::Consult, person});
    }
    const auto refused = store::noteFirst(base.database(), {JournalAction::ExportPeople, 0, 40});
    std::string wrong;
    wrong += refused ? "left without a line; " : "";
    wrong += !refused && refused.error().code != ErrorCode::JournalNotWritten ? "another error; " : "";
    wrong += base.journalTrouble() ? "" : "no trouble said; ";
    fs::remove(filler);
    wrong += store::noteFirst(base.database(), {JournalAction::ExportPeople, 0, 41}) ? "" : "still refused; ";
    wrong += base.journalTrouble() ? "trouble said for ever; " : "";
    wrong += base.close() ? "" : "not closed; ";
    const auto closed = store::Base::open(path, passphrase(), store::OpenMode::Read, environment).value();
    const auto& database = closed.readConnection();
    const auto lines = database.value<std::int64_t>("SELECT count(*) FROM journal");
    wrong += lines == kLooked + 1 ? "" : std::to_string(lines.value_or(0)) + " lines; ";
    wrong += store::verifyJournal(database).empty() ? "" : "a broken chain; ";
    return wrong;
}

} // namespace

TEST_CASE("on a disk that the journal fills one may look, nothing leaves, and no line is lost",
          "[store][journal][faults]")
{
    const TemporaryFolder folder;
    const auto given = closedBase(folder);
    const auto disk = folder / "disque";
    const auto said = folder / "dit.txt";
    fs::create_directory(disk);
    constexpr std::size_t kRoom = 16'000'000;
    const auto wentWell = onSmallDisk(disk, fs::file_size(given) + kRoom, [&] {
        const auto wrong = triedOn(disk, given);
        writeBytes(said, wrong);
        return wrong.empty();
    });
    if (!wentWell) {
        SKIP("nobody may mount a disk here");
    }
    INFO(bytesOf(said));
    CHECK(*wentWell);
}
