// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/HeldFile.h"

#include "base/AtomicFile.h"
#include "base/Path.h"
#include "base/TemporaryFolder.h"
#include "store/TestFiles.h"
#include "tabular/ByteSource.h"

#include <catch2/catch_test_macros.hpp>

#ifdef _WIN32
#include "base/WindowsProcess.h"
#endif

#include <chrono>
#include <thread>

using namespace jalon;
using namespace jalon::test;
using namespace std::chrono_literals;

TEST_CASE("a file that nobody holds is not waited for", "[base][held]")
{
    const TemporaryFolder folder;
    writeBytes(folder / "libre é.csv", "a;b");
    const auto started = std::chrono::steady_clock::now();
    CHECK_FALSE(waitUntilFree(folder / "libre é.csv"));
    CHECK_FALSE(waitUntilFree(folder / "absent.csv")); // whoever opens it says so
    CHECK_FALSE(moveOver(folder / "libre é.csv", folder / "ailleurs.csv"));
    const auto missing = moveOver(folder / "absent.csv", folder / "ailleurs.csv");
    CHECK(missing == std::errc::no_such_file_or_directory);
    CHECK_FALSE(isHeldElsewhere(missing));
    CHECK(std::chrono::steady_clock::now() - started < 2s);
    CHECK(bytesOf(folder / "ailleurs.csv") == "a;b");
}

#ifdef _WIN32

namespace {

/// As an antivirus does: nobody else may open the file.
WindowsHandle hold(const std::filesystem::path& file)
{
    WindowsHandle handle{
        CreateFileW(file.c_str(), GENERIC_READ, 0, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr)};
    REQUIRE(handle.get() != INVALID_HANDLE_VALUE);
    return handle;
}

std::jthread letGoAfter(std::chrono::milliseconds time, WindowsHandle handle)
{
    return std::jthread{[time, held = std::move(handle)]() mutable {
        std::this_thread::sleep_for(time);
        held.reset();
    }};
}

} // namespace

TEST_CASE("a file held for a moment is waited for", "[base][held]")
{
    const TemporaryFolder folder;
    writeBytes(folder / "liste.csv", "a;b");
    SECTION("to read it")
    {
        const auto thread = letGoAfter(600ms, hold(folder / "liste.csv"));
        CHECK(tabular::FileSource::open(folder / "liste.csv"));
    }
    SECTION("to replace it")
    {
        const auto thread = letGoAfter(600ms, hold(folder / "liste.csv"));
        CHECK(writeFile(folder / "liste.csv", "c"));
        CHECK(bytesOf(folder / "liste.csv") == "c");
    }
}

TEST_CASE("a file held for long is told as such, and left as it was", "[base][held]")
{
    const TemporaryFolder folder;
    const auto list = folder / "liste.csv";
    writeBytes(list, "a;b");
    const auto base = closedBase(folder);
    const auto whole = digestOf(base);
    {
        const auto heldList = hold(list);
        const auto heldBase = hold(base);
        CHECK(tabular::FileSource::open(list).error() == Error{ErrorCode::FileHeld, {pathText(list)}});
        CHECK(writeFile(list, "c").error() == Error{ErrorCode::FileHeld, {pathText(list)}});
        const auto opened =
            store::Base::open(base, passphrase(), store::OpenMode::Write, localEnvironment(folder));
        CHECK(opened.error() == Error{ErrorCode::FileHeld, {pathText(base)}});
    }
    CHECK(bytesOf(list) == "a;b");
    CHECK(digestOf(base) == whole);
    CHECK(namesIn(folder.path()) == std::vector{pathText(base.filename()), std::string{"liste.csv"}});
}

#endif
