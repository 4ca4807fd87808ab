// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Files.h"

#include "base/Path.h"
#include "base/SmallDisk.h"
#include "base/TemporaryFolder.h"
#include "store/Guarded.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace jalon;
using namespace jalon::test;
namespace fs = std::filesystem;

TEST_CASE("a neighbour is beside its target, free, and never the same twice", "[store][files]")
{
    const TemporaryFolder folder;
    const auto target = folder / "base.jalon";
    std::set<fs::path> seen;
    for (int i = 0; i < 50; ++i) {
        const auto neighbour = store::temporaryNeighbour(target);
        CHECK(neighbour.parent_path() == folder.path());
        CHECK(pathText(neighbour.filename()).starts_with("base.jalon."));
        CHECK_FALSE(fs::exists(neighbour));
        CHECK(seen.insert(neighbour).second);
    }
}

TEST_CASE("random names are of the length asked for", "[store][files]")
{
    CHECK(store::randomHex(8).size() == 16);
    CHECK(store::randomHex(8) != store::randomHex(8));
    CHECK(store::randomHex(0).empty());
}

TEST_CASE("a file goes with its remover, unless it is kept", "[store][files]")
{
    const TemporaryFolder folder;
    writeBytes(folder / "a", "x");
    writeBytes(folder / "b", "x");
    {
        const store::FileRemover gone{folder / "a"};
        store::FileRemover kept{folder / "b"};
        kept.keep();
        const store::FileRemover never{folder / "absent"};
    }
    CHECK_FALSE(fs::exists(folder / "a"));
    CHECK(fs::exists(folder / "b"));
}

TEST_CASE("an empty file is made where nothing was", "[store][files]")
{
    const TemporaryFolder folder;
    REQUIRE(store::createEmpty(folder / "a"));
    CHECK(fs::file_size(folder / "a") == 0);
    writeBytes(folder / "a", "x");
    CHECK(store::createEmpty(folder / "a").error().code == ErrorCode::FileNotWritable);
    CHECK(bytesOf(folder / "a") == "x");
    CHECK(store::createEmpty(folder / "absent/a").error()
          == Error{ErrorCode::FolderNotFound, {pathText(folder / "absent")}});
}

TEST_CASE("a copy is whole, or is not there", "[store][files]")
{
    const TemporaryFolder folder;
    std::string bytes(std::size_t{3} << 20U, 'x'); // more than is copied at once
    bytes.back() = 'y';
    writeBytes(folder / "a", bytes);
    REQUIRE(store::copyDurably(folder / "a", folder / "b"));
    CHECK(bytesOf(folder / "b") == bytes);
    writeBytes(folder / "vide", "");
    REQUIRE(store::copyDurably(folder / "vide", folder / "c"));
    CHECK(fs::file_size(folder / "c") == 0);

    const auto disk = folder / "disque";
    fs::create_directory(disk);
    const auto full = onSmallDisk(disk, 65'536, [&] {
        const auto refused = store::copyDurably(folder / "a", disk / "b");
        return !refused && refused.error() == Error{ErrorCode::DiskFull, {pathText(disk / "b")}}
               && fs::is_empty(disk);
    });
    if (!full) {
        SKIP("no small disk can be mounted here");
    }
    CHECK(*full);
}

TEST_CASE("a file takes another one's place, or says why not", "[store][files]")
{
    const TemporaryFolder folder;
    writeBytes(folder / "a", "neuf");
    writeBytes(folder / "b", "ancien");
    CHECK(store::replaceFile(folder / "absent", folder / "b").error().code == ErrorCode::FolderNotFound);
    CHECK(store::replaceFile(folder / "a", folder / "absent/b").error().code == ErrorCode::FolderNotFound);
    CHECK(bytesOf(folder / "b") == "ancien");
    CHECK(bytesOf(folder / "a") == "neuf");
    fs::create_directory(folder / "dossier");
    CHECK(store::replaceFile(folder / "a", folder / "dossier").error().code == ErrorCode::FileNotWritable);
    REQUIRE(store::replaceFile(folder / "a", folder / "b"));
    CHECK(bytesOf(folder / "b") == "neuf");
    CHECK_FALSE(fs::exists(folder / "a"));
}

TEST_CASE("a stamp tells a file from what it was", "[store][files]")
{
    const TemporaryFolder folder;
    writeBytes(folder / "a", std::string(10'000, 'x'));
    const auto before = store::stampOf(folder / "a");
    REQUIRE(before);
    CHECK(before->size == 10'000);
    CHECK(before->firstPage.size() == 64);
    CHECK(store::stampOf(folder / "a") == before);
    writeBytes(folder / "a", std::string(10'001, 'x'));
    CHECK(store::stampOf(folder / "a") != before);
    writeBytes(folder / "a", "y" + std::string(9'999, 'x'));
    CHECK(store::stampOf(folder / "a") != before);
    writeBytes(folder / "a", "court");
    CHECK(store::stampOf(folder / "a")->size == 5);
    CHECK(store::stampOf(folder / "absent").error().code == ErrorCode::FileNotReadable);
}

TEST_CASE("what the system says of a file, in the words of errors", "[store][files]")
{
    const fs::path path = "dossier/fichier";
    CHECK(store::fileError(path, std::make_error_code(std::errc::no_space_on_device))
          == Error{ErrorCode::DiskFull, {pathText(path)}});
    CHECK(store::fileError(path, std::make_error_code(std::errc::no_such_file_or_directory))
          == Error{ErrorCode::FolderNotFound, {"dossier"}});
    const auto other = store::fileError(path, std::make_error_code(std::errc::permission_denied));
    CHECK(other.code == ErrorCode::FileNotWritable);
    CHECK(other.parameters.front() == pathText(path));
    CHECK_FALSE(other.parameters.back().empty());
}
