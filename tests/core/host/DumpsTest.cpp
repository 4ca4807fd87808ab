// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/Dumps.h"

#include "base/TemporaryFolder.h"

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>

#ifndef _WIN32
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace jalon;
using namespace jalon::test;

namespace {

/// What the program's log says after it ended that way.
std::string logAfter(const std::string& how)
{
    const TemporaryFolder folder;
    const auto command =
        std::string{"\""} + JALON_END_BADLY + "\" " + how + " \"" + folder.path().string() + "\"";
#ifdef _WIN32
    const int status = std::system(('"' + command + '"').c_str()); // cmd takes the outermost quotes off
#else
    const int status = std::system(command.c_str());
#endif
    CHECK(status != 0);
#ifndef _WIN32
    CHECK_FALSE((WIFSIGNALED(status) && WCOREDUMP(status)));
    CHECK(folder.count() == 1);
#endif
    return bytesOf(folder / "jalon.log");
}

} // namespace

TEST_CASE("what ends a program is in its log by its kind, never by its text", "[host][dumps]")
{
    const auto exception = logAfter("exception");
    CHECK(exception.contains("uncaught exception of type"));
    CHECK_FALSE(exception.contains("LEF"));
    const auto engine = logAfter("engine");
    CHECK(engine.contains("uncaught failure of the engine, code 266"));
    CHECK(logAfter("number").contains("uncaught exception of an unknown type"));
#ifdef _WIN32
    CHECK(logAfter("crash").contains("crashed, code 0xC0000005"));
#endif
}

#ifndef _WIN32
TEST_CASE("a program that refuses dumps has no room for one", "[host][dumps]")
{
    // In a process of its own: the tests themselves may be debugged.
    const auto child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        host::refuseDumps();
        rlimit limit{1, 1};
        getrlimit(RLIMIT_CORE, &limit);
        ::_exit(limit.rlim_cur == 0 && limit.rlim_max == 0 ? 0 : 1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(status == 0);
}
#endif
