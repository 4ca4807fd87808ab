// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/Log.h"

#include "base/Clock.h"
#include "base/TemporaryFolder.h"
#include "store/ProcessInfo.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <thread>

using namespace jalon;
using namespace jalon::test;

namespace {

const Instant kNoon = FixedClock{Date::fromIso("2026-11-29").value()}.now();

std::string lineOf(const std::string& text)
{
    return "2026-11-29T12:00:00Z " + std::to_string(store::currentProcess().id) + ' ' + text + '\n';
}

} // namespace

TEST_CASE("a line says when, which process and what", "[host][log]")
{
    const TemporaryFolder folder;
    host::LogFile log{folder / "état/jalon.log"};
    log.add(kNoon, "jalon 0.1.0 started");
    log.add(kNoon, "two\nlines\tand a bell\a");
    CHECK(bytesOf(folder / "état/jalon.log")
          == lineOf("jalon 0.1.0 started") + lineOf("two lines and a bell "));
}

TEST_CASE("a long text is cut", "[host][log]")
{
    const TemporaryFolder folder;
    host::LogFile log{folder / "jalon.log"};
    log.add(kNoon, std::string(5000, 'x'));
    CHECK(bytesOf(folder / "jalon.log") == lineOf(std::string(500, 'x')));
}

TEST_CASE("past its size a log begins anew, the one before is kept", "[host][log]")
{
    const TemporaryFolder folder;
    constexpr std::uintmax_t kSize = 100;
    host::LogFile log{folder / "jalon.log", kSize};
    const std::string fill(80, 'x');
    log.add(kNoon, fill);
    log.add(kNoon, "second");
    log.add(kNoon, "third");
    CHECK(bytesOf(folder / "jalon.log.1") == lineOf(fill));
    CHECK(bytesOf(folder / "jalon.log") == lineOf("second") + lineOf("third"));
    log.add(kNoon, fill);
    log.add(kNoon, "last");
    CHECK(bytesOf(folder / "jalon.log") == lineOf("last"));
    CHECK(folder.count() == 2);
}

TEST_CASE("two that write at once lose no line", "[host][log]")
{
    const TemporaryFolder folder;
    constexpr int kLines = 200;
    const auto write = [&] {
        host::LogFile log{folder / "jalon.log"};
        for (int i = 0; i < kLines; ++i) {
            log.add(kNoon, "line");
        }
    };
    {
        const std::jthread one{write};
        const std::jthread other{write};
    }
    CHECK(std::ranges::count(bytesOf(folder / "jalon.log"), '\n') == 2 * kLines);
}

TEST_CASE("a log that cannot be written stops nothing", "[host][log]")
{
    const TemporaryFolder folder;
    writeBytes(folder / "file", "in the way");
    host::LogFile log{folder / "file/jalon.log"};
    log.add(kNoon, "lost");
    CHECK(bytesOf(folder / "file") == "in the way");
}

TEST_CASE("errors are noted by their names, without the places and values they carry", "[host][log]")
{
    const TemporaryFolder folder;
    host::startLog(folder.path());
    host::noteError({ErrorCode::BaseWrongKey, {"/home/elodie/Lefèvre.jalon"}});
    host::noteError({ErrorCode::DatabaseFailure, {"Lefèvre", ""}});
    host::noteError({ErrorCode::InvalidValue, {"last_name", "Lefèvre"}});
    constexpr int kBusy = 5;
    constexpr int kInterrupted = 9;
    host::noteFailure(store::DbError{kBusy, "UPDATE identity SET last_name = ?"});
    host::noteFailure(store::DbError{kInterrupted, "SELECT 1"});
    const auto log = bytesOf(folder / "jalon.log");
    host::startLog(folder.path() / "unused");
    CHECK(log.contains(" base-wrong-key\n"));
    CHECK(log.contains(" database-failure\n"));
    CHECK(log.contains("(5): UPDATE identity SET last_name = ?\n"));
    CHECK(std::ranges::count(log, '\n') == 3);
    CHECK_FALSE(log.contains("Lef"));
}
