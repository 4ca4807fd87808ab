// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A base whose file was spoilt, and a passphrase that changes while others are there.
#include "base/AtomicFile.h"
#include "store/Backup.h"
#include "store/ChildProcess.h"
#include "store/Copies.h"
#include "store/Integrity.h"
#include "store/TestFiles.h"

#include <catch2/catch_test_macros.hpp>

#include <random>
#include <set>

using namespace jalon;
using namespace jalon::test;
using store::Base;
using store::OpenMode;

namespace {

constexpr std::size_t kPage = 4096;
constexpr std::size_t kFlipped = 200;

/// Whether opening says that something is wrong, or the check does.
bool isFound(const std::filesystem::path& file, const store::Key& key)
{
    try {
        const auto database = store::Database::open(file, key, store::Access::Read);
        return !store::integrityFindings(database).empty();
    } catch (const store::DbError&) {
        return true;
    }
}

} // namespace

TEST_CASE("a byte flipped in any of 200 pages is found, and a copy brings everything back",
          "[store][integrity][flipped]")
{
    const TemporaryFolder folder;
    const auto environment = localEnvironment(folder);
    const auto path = closedBase(folder, 6000);
    const auto copy = folder / "copie.jalon";
    std::string before;
    {
        auto base = Base::open(path, passphrase(), OpenMode::Read, environment).value();
        REQUIRE(base.backup(copy));
        before = dumpTables(base.database());
        base.close().value();
    }
    const auto whole = bytesOf(path);
    const auto key = store::Key::forFile(passphrase(), path).value();
    const auto pages = whole.size() / kPage;
    REQUIRE(pages > kFlipped);
    REQUIRE_FALSE(isFound(path, key));

    std::mt19937 random{20261130};
    std::set<std::size_t> tried;
    while (tried.size() < kFlipped) {
        const auto page = random() % pages;
        if (!tried.insert(page).second) {
            continue;
        }
        // The first bytes of the file are the salt: spoilt, they give another key.
        const auto from = page == 0 ? store::Key::kSaltSize : 0;
        const auto at = page * kPage + from + random() % (kPage - from);
        auto bytes = whole;
        bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ (1U << (random() % 8)));
        writeBytes(path, bytes);
        INFO("byte " << at << " of page " << page);
        CHECK(isFound(path, key));
    }
    auto bytes = whole;
    bytes[3] = static_cast<char>(bytes[3] ^ 1);
    writeBytes(path, bytes);
    CHECK(Base::open(path, passphrase(), OpenMode::Read, environment).error().code
          == ErrorCode::BaseWrongKey);

    const auto restored = folder / "restaurée.jalon";
    REQUIRE(store::restoreCopy(copy, passphrase(), restored, environment));
    auto base = Base::open(restored, passphrase(), OpenMode::Read, environment).value();
    CHECK(store::integrityFindings(base.database()).empty());
    CHECK(noteCount(base.database()) == 6000);
    CHECK_FALSE(before.empty());
}

TEST_CASE("a passphrase changes while another program reads; who writes elsewhere keeps it from changing",
          "[store][base][rekey][process]")
{
    const TemporaryFolder folder;
    const auto environment = localEnvironment(folder);
    const auto path = closedBase(folder);
    const Secret next{"une phrase toute neuve"};
    {
        ChildProcess other{path};
        REQUIRE(other.answer() == "open");
        CHECK(Base::open(path, passphrase(), OpenMode::Write, environment).error().code
              == ErrorCode::BaseInUse);
        auto looking = Base::open(path, passphrase(), OpenMode::WriteElseRead, environment).value();
        CHECK(looking.changePassphrase(passphrase(), next).error().code == ErrorCode::BaseReadOnly);
        other.finish();
    }
    auto writing = Base::open(path, passphrase(), OpenMode::Write, environment).value();
    auto looking = Base::open(path, passphrase(), OpenMode::Read, environment).value();
    const int notes = noteCount(looking.database());
    REQUIRE(writing.changePassphrase(passphrase(), next));
    CHECK(noteCount(looking.database()) == notes); // its own copy of the moment
    addNote(writing.database(), "sous la nouvelle phrase");
    REQUIRE(writing.close());
    REQUIRE(looking.close());
    CHECK(Base::open(path, passphrase(), OpenMode::Read, environment).error().code
          == ErrorCode::BaseWrongKey);
    CHECK(noteCount(Base::open(path, next, OpenMode::Read, environment)->database()) == notes + 1);
}
