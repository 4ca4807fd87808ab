// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PendingJournal.h"

#include "base/Path.h"
#include "base/Sha256.h"
#include "store/Files.h"
#include "store/Issuer.h"
#include "store/Migrations.h"
#include "store/Sqlite.h"

#include <algorithm>
#include <charconv>

namespace jalon::store {

namespace {

namespace fs = std::filesystem;

/// Its name says nothing of the base that it is of.
fs::path fileFor(const fs::path& folder, const std::string& secret)
{
    constexpr std::size_t kLetters = 24;
    return folder / pathFromText(sha256Hex("name " + secret).substr(0, kLetters) + ".journal");
}

/// Of a journal beside the base: below those of packs, and unlike any other's, for its chain begins at
/// random.
std::int64_t originOf(const Database& pending)
{
    constexpr std::size_t kDigits = 15; // 60 bits
    const auto begun = knownHead(pending, 0).value_or(JournalHead{}).hash.substr(0, kDigits);
    std::int64_t number = 0;
    std::from_chars(begun.data(), begun.data() + begun.size(), number, 16);
    return -std::max<std::int64_t>(number, 1);
}

void makeJournal(const Database& database)
{
    const auto journal = std::ranges::find(migrations(), "journal", &Migration::name);
    database.script("BEGIN IMMEDIATE");
    try {
        if (schemaOf(database) == 0) { // another process may have been faster
            database.script(std::string{journal->sql});
            database.script("PRAGMA user_version = " + std::to_string(journal->number));
            rememberHead(database, 0, journalHead(database));
        }
        database.script("COMMIT");
    } catch (const DbError&) {
        sqlite3_exec(database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
}

bool isDamaged(const DbError& error)
{
    const int code = error.code() & 0xff;
    return code == SQLITE_NOTADB || code == SQLITE_CORRUPT;
}

} // namespace

PendingJournal::PendingJournal(const fs::path& folder, const std::string& secret)
    : m_file(fileFor(folder, secret)), m_key(Key::fromRandom(secret))
{
}

PendingJournal PendingJournal::of(const Database& base, const fs::path& folder)
{
    return {folder, metaText(base, "base") + metaText(base, "lineage") + metaText(base, "issuer")};
}

PendingJournal PendingJournal::ofRefused(const fs::path& base, const fs::path& folder)
{
    return {folder, "refused " + pathText(wholePath(base))};
}

Database PendingJournal::open() const
{
    std::error_code ignored;
    fs::create_directories(m_file.parent_path(), ignored); // the opening says what went wrong
    auto database = Database::create(m_file, m_key);
    if (schemaOf(database) == 0) {
        makeJournal(database);
    }
    return database;
}

void PendingJournal::putAside() const
{
    std::error_code ignored;
    fs::rename(m_file, withSuffix(m_file, "." + randomHex(4)), ignored);
}

void PendingJournal::append(std::span<const JournalLine> lines) const
{
    try {
        appendToJournal(open(), lines);
    } catch (const DbError& failed) {
        if (!isDamaged(failed)) {
            throw;
        }
        putAside();
        appendToJournal(open(), lines);
    }
}

void PendingJournal::bringInto(const Database& base, const Clock& clock) const
{
    std::error_code error;
    if (!fs::exists(m_file, error)) {
        return;
    }
    try {
        const auto pending = open();
        const auto origin = originOf(pending);
        bringInJournal(base, pending, origin);
        if (const auto known = knownHead(base, origin)) {
            clearJournal(pending, known->line, clock);
        }
    } catch (const DbError& failed) {
        if (!isDamaged(failed)) {
            throw;
        }
        putAside();
    }
}

} // namespace jalon::store
