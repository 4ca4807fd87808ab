// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/AtomicFile.h"

#include "base/SmallDisk.h"
#include "base/TemporaryFolder.h"

#include <catch2/catch_test_macros.hpp>

#ifndef _WIN32
#include "base/FileSizeLimit.h"
#endif

using namespace jalon;
using namespace jalon::test;
using std::filesystem::perms;

namespace {

constexpr perms kOwnerOnly = perms::owner_read | perms::owner_write;

std::string utf8(const std::filesystem::path& path)
{
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

} // namespace

TEST_CASE("a file appears whole when it is committed", "[base][atomic]")
{
    const TemporaryFolder folder;
    const auto path = folder / "état 2026.csv";
    auto file = std::move(AtomicFile::create(path).value());
    REQUIRE(file.write("Nom;"));
    REQUIRE(file.write(""));
    REQUIRE(file.write(std::string_view{"\0\n", 2}));
    CHECK_FALSE(std::filesystem::exists(path));
    CHECK(folder.count() == 1);
    REQUIRE(file.commit());
    CHECK(bytesOf(path) == std::string("Nom;\0\n", 6));
    CHECK(folder.count() == 1);
}

TEST_CASE("an older file stays until the new one is whole", "[base][atomic]")
{
    const TemporaryFolder folder;
    const auto path = folder / "x.csv";
    REQUIRE(writeFile(path, "ancien, et plus long que le nouveau"));
    {
        auto file = std::move(AtomicFile::create(path).value());
        REQUIRE(file.write("nouveau"));
        CHECK(bytesOf(path) == "ancien, et plus long que le nouveau");
    }
    CHECK(folder.count() == 1);
    CHECK(bytesOf(path) == "ancien, et plus long que le nouveau");
    REQUIRE(writeFile(path, "nouveau"));
    CHECK(bytesOf(path) == "nouveau");
    REQUIRE(writeFile(path, ""));
    CHECK(bytesOf(path).empty());
}

TEST_CASE("a file that is moved is written once", "[base][atomic]")
{
    const TemporaryFolder folder;
    auto first = std::move(AtomicFile::create(folder / "un").value());
    auto second = std::move(AtomicFile::create(folder / "deux").value());
    CHECK(folder.count() == 2);
    REQUIRE(first.write("1"));
    REQUIRE(second.write("2"));
    second = std::move(first);
    CHECK(folder.count() == 1); // what `second` had begun is gone
    AtomicFile third{std::move(second)};
    REQUIRE(third.commit());
    CHECK(bytesOf(folder / "un") == "1");
    CHECK_FALSE(std::filesystem::exists(folder / "deux"));
    CHECK(folder.count() == 1);
}

TEST_CASE("two writers of one file do not meet", "[base][atomic]")
{
    const TemporaryFolder folder;
    const auto path = folder / "x";
    auto slow = std::move(AtomicFile::create(path).value());
    REQUIRE(slow.write("lent"));
    REQUIRE(writeFile(path, "rapide"));
    CHECK(bytesOf(path) == "rapide");
    REQUIRE(slow.commit());
    CHECK(bytesOf(path) == "lent");
    CHECK(folder.count() == 1);
}

TEST_CASE("a place that cannot be written is told with its reason", "[base][atomic]")
{
    const TemporaryFolder folder;
    const auto absent = folder / "dossier é absent" / "x.csv";
    const auto missing = writeFile(absent, "x");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::FileNotWritable);
    REQUIRE(missing.error().parameters.size() == 2);
    CHECK(missing.error().parameters[0] == utf8(absent));
    CHECK(missing.error().parameters[1]
          == std::make_error_code(std::errc::no_such_file_or_directory).message());

    std::filesystem::create_directory(folder / "dossier");
    const auto onFolder = writeFile(folder / "dossier", "x");
    REQUIRE_FALSE(onFolder);
    CHECK(onFolder.error().parameters[1] == std::make_error_code(std::errc::is_a_directory).message());
    CHECK(writeFile(folder / "dossier" / "", "x").error().code == ErrorCode::FileNotWritable);
    CHECK(std::filesystem::is_empty(folder / "dossier"));
}

TEST_CASE("a target that became a folder meanwhile stays one", "[base][atomic]")
{
    const TemporaryFolder folder;
    {
        auto file = std::move(AtomicFile::create(folder / "x").value());
        REQUIRE(file.write("1"));
        std::filesystem::create_directory(folder / "x");
        const auto committed = file.commit();
        REQUIRE_FALSE(committed);
        CHECK(committed.error().code == ErrorCode::FileNotWritable);
        CHECK(committed.error().parameters.front() == utf8(folder / "x"));
    }
    CHECK(std::filesystem::is_directory(folder / "x"));
    CHECK(folder.count() == 1);
}

TEST_CASE("a name as long as the disk allows is written", "[base][atomic]")
{
    const TemporaryFolder folder;
    const auto path = folder / (std::string(251, 'x') + ".csv");
    REQUIRE(writeFile(path, "1"));
    CHECK(bytesOf(path) == "1");
    CHECK(folder.count() == 1);
    CHECK(writeFile(folder / std::string(300, 'x'), "1").error().code == ErrorCode::FileNotWritable);
    CHECK(folder.count() == 1);
}

TEST_CASE("a full disk is told, and leaves the older file", "[base][atomic]")
{
    const TemporaryFolder folder;
    const auto path = folder / "x.csv";
    const auto full = [&](std::size_t written) {
        return onSmallDisk(folder.path(), std::size_t{64} * 1024, [&] {
            const bool before = writeFile(path, "ancien").has_value();
            writeFile(folder / "ballast", std::string(std::size_t{56} * 1024, 'b')).value();
            const auto result = writeFile(path, std::string(written, 'x'));
            return before && !result && result.error() == Error{ErrorCode::DiskFull, {utf8(path)}}
                   && bytesOf(path) == "ancien" && folder.count() == 2;
        });
    };
    const auto found = full(1'000'000);
    if (!found) {
        SKIP("no small disk can be mounted here");
    }
    CHECK(*found);
    CHECK(full(6000) == true);
}

#ifndef _WIN32
TEST_CASE("a quota that ends in the middle leaves the older file", "[base][atomic]")
{
    const TemporaryFolder folder;
    const auto path = folder / "x.csv";
    REQUIRE(writeFile(path, "ancien"));
    // Written at once when it is longer than the buffer, only when committed when it is shorter.
    for (const std::size_t size : {std::size_t{100'000}, std::size_t{1500}}) {
        Expected<void> written;
        {
            const FileSizeLimit limit{1000};
            written = writeFile(path, std::string(size, 'x'));
        }
        REQUIRE_FALSE(written);
        CHECK(written.error().code == ErrorCode::FileNotWritable);
        CHECK(written.error().parameters[1] == std::make_error_code(std::errc::file_too_large).message());
        CHECK(bytesOf(path) == "ancien");
        CHECK(folder.count() == 1);
    }
}

TEST_CASE("a replaced file keeps its permissions", "[base][atomic]")
{
    const TemporaryFolder folder;
    const auto path = folder / "x";
    REQUIRE(writeFile(path, "1"));
    for (const perms kept : {kOwnerOnly, kOwnerOnly | perms::group_read, kOwnerOnly | perms::others_read}) {
        std::filesystem::permissions(path, kept);
        REQUIRE(writeFile(path, "2"));
        CHECK(std::filesystem::status(path).permissions() == kept);
    }
}

TEST_CASE("a link keeps its place, and what it points to is written", "[base][atomic]")
{
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder / "partage");
    const auto real = folder / "partage" / "x";
    REQUIRE(writeFile(real, "1"));
    std::filesystem::permissions(real, kOwnerOnly);
    std::filesystem::create_symlink(real, folder / "lien");
    std::filesystem::create_symlink("lien", folder / "lien vers le lien");
    REQUIRE(writeFile(folder / "lien vers le lien", "2"));
    CHECK(bytesOf(real) == "2");
    CHECK(std::filesystem::is_symlink(folder / "lien"));
    CHECK(std::filesystem::is_symlink(folder / "lien vers le lien"));
    CHECK(std::filesystem::status(real).permissions() == kOwnerOnly);

    std::filesystem::create_symlink(folder / "partage" / "nouveau", folder / "vide");
    REQUIRE(writeFile(folder / "vide", "3"));
    CHECK(bytesOf(folder / "partage" / "nouveau") == "3");
}
#endif
