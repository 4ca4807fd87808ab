// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Location.h"

#include "base/Path.h"
#include "base/PrivateFolder.h"
#include "store/Files.h"
#include "store/TestFiles.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::test;

TEST_CASE("a temporary folder is on this machine, what cannot be looked at may not be", "[store][location]")
{
    const TemporaryFolder folder;
    CHECK_FALSE(store::isRemote(folder.path()));
    CHECK_FALSE(store::isRemote(folder / "not/yet/there.jalon"));
    CHECK_FALSE(store::localStateFolder().empty());
    CHECK_FALSE(store::isRemote(store::localStateFolder()));
}

TEST_CASE("synchronised folders are recognised by their names", "[store][location]")
{
    const TemporaryFolder folder;
    const auto serviceOf = [&](const std::string& name) {
        std::filesystem::create_directories(folder / name);
        return store::synchronisedFolder(folder / (name + "/base.jalon"));
    };
    CHECK(serviceOf("OneDrive - Département de la Drôme/Pôle") == "OneDrive");
    CHECK(serviceOf("Nextcloud") == "Nextcloud");
    CHECK(serviceOf("Dropbox (Perso)") == "Dropbox");
    CHECK(serviceOf("Mon Drive/listes") == "Google Drive");
    CHECK_FALSE(serviceOf("Documents"));
    CHECK_FALSE(serviceOf("Mon Drive de vis"));
    CHECK_FALSE(serviceOf("Dropboxeur"));
}

TEST_CASE("synchronised folders are recognised by what services leave in them", "[store][location]")
{
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder / "pole/2026");
    CHECK_FALSE(store::synchronisedFolder(folder / "pole/2026/base.jalon"));
    writeBytes(folder / "pole/.sync_0a1b2c3d.db", "journal");
    CHECK(store::synchronisedFolder(folder / "pole/2026/base.jalon") == "Nextcloud");
    CHECK_FALSE(store::synchronisedFolder(folder / "base.jalon"));
    writeBytes(folder / "pole/2026/.dropbox", "");
    CHECK(store::synchronisedFolder(folder / "pole/2026/base.jalon") == "Dropbox");
}

TEST_CASE("a private folder goes with what it held", "[base][private]")
{
    std::filesystem::path path;
    {
        const auto folder = PrivateFolder::create();
        REQUIRE(folder);
        path = folder->path();
        writeBytes(path / "clear.txt", "MARTIN");
        // Another name of the same bytes sees that they were overwritten.
        std::filesystem::create_hard_link(path / "clear.txt", withSuffix(path, ".witness"));
    }
    CHECK_FALSE(std::filesystem::exists(path));
    CHECK(bytesOf(withSuffix(path, ".witness")) == std::string(6, '\0'));
    std::filesystem::remove(withSuffix(path, ".witness"));
}

TEST_CASE("files are placed whole, and never over another unless meant", "[store][files]")
{
    const TemporaryFolder folder;
    writeBytes(folder / "a", "un");
    writeBytes(folder / "b", "deux");
    CHECK(store::placeNewFile(folder / "a", folder / "b").error().code == ErrorCode::BaseExists);
    CHECK(bytesOf(folder / "b") == "deux");
    REQUIRE(store::placeNewFile(folder / "a", folder / "c"));
    CHECK_FALSE(std::filesystem::exists(folder / "a"));
    REQUIRE(store::replaceFile(folder / "c", folder / "b"));
    CHECK(bytesOf(folder / "b") == "un");
    CHECK(store::copyDurably(folder / "absent", folder / "d").error().code == ErrorCode::FileNotReadable);
    CHECK(store::copyDurably(folder / "b", folder / "b").error().code == ErrorCode::FileNotWritable);
    CHECK(bytesOf(folder / "b") == "un");
    REQUIRE(store::copyDurably(folder / "b", folder / "d"));
    CHECK(store::stampOf(folder / "b") == store::stampOf(folder / "d"));
}
