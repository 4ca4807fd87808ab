// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/PrivateFolder.h"

#include "base/AtomicFile.h"
#include "base/TemporaryFolder.h"

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>

using namespace jalon;
using namespace jalon::test;
using std::filesystem::perms;

#ifndef _WIN32

namespace {

/// Temporary files go elsewhere while it lives.
class TemporaryPlace {
public:
    explicit TemporaryPlace(const std::filesystem::path& place)
    {
        if (const char* before = std::getenv("TMPDIR")) {
            m_before = before;
        }
        setenv("TMPDIR", place.c_str(), 1);
    }
    TemporaryPlace(const TemporaryPlace&) = delete;
    TemporaryPlace& operator=(const TemporaryPlace&) = delete;
    ~TemporaryPlace() { m_before ? setenv("TMPDIR", m_before->c_str(), 1) : unsetenv("TMPDIR"); }

private:
    std::optional<std::string> m_before;
};

} // namespace

TEST_CASE("nobody else enters a private folder", "[private]")
{
    const auto folder = PrivateFolder::create();
    REQUIRE(folder);
    CHECK(std::filesystem::is_empty(folder->path()));
    CHECK(std::filesystem::status(folder->path()).permissions() == perms::owner_all);
    CHECK(folder->path() != PrivateFolder::create()->path());
}

TEST_CASE("spooled files are wiped and removed with their folder", "[private]")
{
    std::filesystem::path path;
    const TemporaryFolder keep;
    const std::string large(200'000, 'D');
    {
        const auto folder = PrivateFolder::create();
        REQUIRE(folder);
        path = folder->path();
        REQUIRE(writeFile(path / "x", "Dumonteil"));
        REQUIRE(writeFile(path / "grand", large));
        std::filesystem::create_directories(path / "sous" / "dossier");
        REQUIRE(writeFile(path / "sous" / "dossier" / "y", "Olivari"));
        std::filesystem::create_hard_link(path / "x", keep / "x");
        std::filesystem::create_hard_link(path / "grand", keep / "grand");
        std::filesystem::create_hard_link(path / "sous" / "dossier" / "y", keep / "y");
    }
    CHECK_FALSE(std::filesystem::exists(path));
    CHECK(bytesOf(keep / "x") == std::string(9, '\0'));
    CHECK(bytesOf(keep / "grand") == std::string(large.size(), '\0'));
    CHECK(bytesOf(keep / "y") == std::string(7, '\0'));
}

TEST_CASE("what a link in the folder points to is left alone", "[private]")
{
    const TemporaryFolder elsewhere;
    REQUIRE(writeFile(elsewhere / "document", "à garder"));
    {
        const auto folder = PrivateFolder::create();
        REQUIRE(folder);
        std::filesystem::create_symlink(elsewhere / "document", folder->path() / "lien");
        std::filesystem::create_directory_symlink(elsewhere.path(), folder->path() / "dossier");
    }
    CHECK(bytesOf(elsewhere / "document") == "à garder");
}

TEST_CASE("a private folder that is moved goes once", "[private]")
{
    std::filesystem::path path;
    {
        auto first = PrivateFolder::create();
        REQUIRE(first);
        path = first->path();
        {
            const PrivateFolder second{std::move(*first)};
            CHECK(second.path() == path);
            CHECK(first->path().empty());
            CHECK(std::filesystem::exists(path));
        }
        CHECK_FALSE(std::filesystem::exists(path));
        std::filesystem::create_directory(path); // somebody else's, meanwhile
    }
    CHECK(std::filesystem::exists(path));
    std::filesystem::remove(path);
}

TEST_CASE("without a place for temporary files it is told", "[private]")
{
    const TemporaryFolder folder;
    {
        const TemporaryPlace place{folder.path()};
        const auto created = PrivateFolder::create();
        REQUIRE(created);
        CHECK(created->path().parent_path() == folder.path());
    }
    CHECK(folder.count() == 0);
    const TemporaryPlace nowhere{folder / "absent"};
    const auto refused = PrivateFolder::create();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::FileNotWritable);
    CHECK(refused.error().parameters.size() == 2);
}

#endif
