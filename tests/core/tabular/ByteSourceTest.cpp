// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/ByteSource.h"

#include "base/AtomicFile.h"
#include "base/TemporaryFolder.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::test;
using namespace jalon::tabular;

namespace {

/// Everything that the source still holds, read `step` bytes at a time.
std::string restOf(ByteSource& source, std::size_t step)
{
    std::string all;
    std::string room(step, ' ');
    while (true) {
        const auto count = source.read(room).value();
        if (count == 0) {
            return all;
        }
        REQUIRE(count <= step);
        all.append(room, 0, count);
    }
}

} // namespace

TEST_CASE("bytes in memory are read to their end, and again", "[tabular][source]")
{
    MemorySource source{"Nom;Prénom\n", "liste.csv"};
    CHECK(source.name() == "liste.csv");
    CHECK(source.size() == 12);
    for (const std::size_t step : {std::size_t{1}, std::size_t{5}, std::size_t{100}}) {
        CHECK(restOf(source, step) == "Nom;Prénom\n");
        CHECK(restOf(source, step).empty());
        REQUIRE(source.restart());
    }
    MemorySource empty{""};
    CHECK(empty.size() == 0);
    CHECK(restOf(empty, 10).empty());
    CHECK(empty.name().empty());
}

TEST_CASE("a file is read to its end, and again from its start", "[tabular][source]")
{
    const TemporaryFolder folder;
    const std::string bytes = "Nom\r\n\0\x1A\xFF"
                              "fin";
    REQUIRE(writeFile(folder / "liste é.csv", bytes));
    auto source = std::move(FileSource::open(folder / "liste é.csv").value());
    CHECK(source.size() == bytes.size());
    CHECK(source.name().ends_with("liste é.csv"));
    for (const std::size_t step : {std::size_t{3}, std::size_t{1000}}) {
        CHECK(restOf(source, step) == bytes);
        CHECK(restOf(source, step).empty());
        REQUIRE(source.restart());
    }
    std::string room(3, ' ');
    REQUIRE(source.read(room).value() == 3);
    REQUIRE(source.restart());
    CHECK(restOf(source, 2) == bytes);
}

TEST_CASE("a file that is moved goes on where it was", "[tabular][source]")
{
    const TemporaryFolder folder;
    REQUIRE(writeFile(folder / "x", "abcdef"));
    auto first = std::move(FileSource::open(folder / "x").value());
    std::string room(2, ' ');
    REQUIRE(first.read(room).value() == 2);
    FileSource second{std::move(first)};
    CHECK(restOf(second, 10) == "cdef");
    REQUIRE(second.restart());
    CHECK(restOf(second, 10) == "abcdef");
}

TEST_CASE("what is no readable file is told with its reason", "[tabular][source]")
{
    const TemporaryFolder folder;
    const auto missing = FileSource::open(folder / "absente.csv");
    REQUIRE_FALSE(missing);
    CHECK(missing.error()
          == Error{ErrorCode::FileNotReadable,
                   {(folder / "absente.csv").string(),
                    std::make_error_code(std::errc::no_such_file_or_directory).message()}});
    const auto aFolder = FileSource::open(folder.path());
    REQUIRE_FALSE(aFolder);
    CHECK(aFolder.error()
          == Error{ErrorCode::FileNotReadable,
                   {folder.path().string(), std::make_error_code(std::errc::is_a_directory).message()}});
    REQUIRE(writeFile(folder / "vide.csv", ""));
    auto empty = std::move(FileSource::open(folder / "vide.csv").value());
    CHECK(empty.size() == 0);
    CHECK(restOf(empty, 10).empty());
}

#ifdef __linux__
TEST_CASE("a disk that fails while reading is told", "[tabular][source]")
{
    // Reading one's own memory at address 0 is refused, as a damaged sector is.
    auto source = std::move(FileSource::open("/proc/self/mem").value());
    std::string room(10, ' ');
    const auto count = source.read(room);
    REQUIRE_FALSE(count);
    CHECK(count.error()
          == Error{ErrorCode::FileNotReadable,
                   {"/proc/self/mem", std::make_error_code(std::errc::io_error).message()}});
}
#endif

TEST_CASE("a buffer is no larger than its source", "[tabular][source]")
{
    CHECK(blockFor(MemorySource{"abc"}, 100).size() == 3);
    CHECK(blockFor(MemorySource{std::string(200, 'x')}, 100).size() == 100);
    // Of unknown size: a pipe.
    CHECK(blockFor(MemorySource{""}, 100).size() == 100);
}
