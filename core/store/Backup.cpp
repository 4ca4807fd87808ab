// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Backup.h"

#include "base/Path.h"
#include "store/Files.h"
#include "store/Guarded.h"
#include "store/Integrity.h"
#include "store/Migrations.h"
#include "store/Sqlite.h"

#include <chrono>
#include <memory>
#include <thread>

namespace jalon::store {

namespace {

// 4 MiB between two looks at the stop token.
constexpr int kPagesAtOnce = 1024;

struct Finish {
    void operator()(sqlite3_backup* running) const { sqlite3_backup_finish(running); }
};

/// Waits a moment for whoever holds a lock; gives up after some seconds.
int stepPatiently(sqlite3_backup* running)
{
    constexpr int kAttempts = 100;
    int result = SQLITE_BUSY;
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        result = sqlite3_backup_step(running, kPagesAtOnce);
        if (result != SQLITE_BUSY && result != SQLITE_LOCKED) {
            break;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
    }
    return result;
}

/// Of a page that its key does not authenticate, the engine says no more than "error".
Expected<void> notCopied(const Database& source, int result)
{
    const int kind = result & 0xff;
    if (kind == SQLITE_ERROR || kind == SQLITE_CORRUPT) {
        if (const auto findings = pageFindings(source); !findings.empty()) {
            return failure(ErrorCode::BaseDamaged, pathText(source.file()), findings.front());
        }
    }
    throw DbError(result, "backup");
}

Expected<void> copyPages(const Database& source, const Database& target, const Progress& progress,
                         const std::stop_token& stop)
{
    const std::unique_ptr<sqlite3_backup, Finish> running{
        sqlite3_backup_init(target.handle(), "main", source.handle(), "main")};
    if (!running) {
        throw DbError(sqlite3_extended_errcode(target.handle()), "backup");
    }
    int result = SQLITE_OK;
    while (result == SQLITE_OK) {
        if (stop.stop_requested()) {
            return failure(ErrorCode::Cancelled);
        }
        result = stepPatiently(running.get());
        if (progress) {
            const int total = sqlite3_backup_pagecount(running.get());
            progress(total - sqlite3_backup_remaining(running.get()), total);
        }
    }
    return result == SQLITE_DONE ? Expected<void>{} : notCopied(source, result);
}

std::string tableCounts(const Database& database)
{
    auto tables = database.statement("SELECT name FROM sqlite_schema WHERE type = 'table'"
                                     " AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name");
    std::string counts;
    while (tables.step()) {
        const auto table = tables.get<std::string>(0);
        const auto rows = database.value<std::int64_t>("SELECT count(*) FROM \"" + table + "\"");
        counts += table + " " + std::to_string(rows.value_or(0)) + "\n";
    }
    return counts;
}

} // namespace

Expected<void> verifyCopy(const Database& source, const std::filesystem::path& file, const Key& key)
{
    const auto copy = Database::open(file, key, Access::Write);
    // The pages of a base in WAL mode say so themselves.
    static_cast<void>(copy.value<std::string>("PRAGMA journal_mode = DELETE"));
    auto findings = pageFindings(copy);
    if (schemaOf(copy) != schemaOf(source) || tableCounts(copy) != tableCounts(source)) {
        findings.emplace_back("copy: not the rows of its source");
    }
    if (!findings.empty()) {
        return failure(ErrorCode::BaseDamaged, pathText(file), findings.front());
    }
    return {};
}

Expected<void> copyBase(const Database& source, const Key& key, const std::filesystem::path& file,
                        const Progress& progress, const std::stop_token& stop)
{
    return guarded(file, [&]() -> Expected<void> {
        if (auto created = createEmpty(file); !created) {
            return created;
        }
        FileRemover remover{file};
        const ReadScope oneMoment{source};
        static_cast<void>(schemaOf(source)); // the moment is the first read's, not the scope's
        {
            const auto target = Database::create(file, key);
            if (auto copied = copyPages(source, target, progress, stop); !copied) {
                return copied;
            }
        }
        auto verified = verifyCopy(source, file, key);
        if (verified) {
            remover.keep();
        }
        return verified;
    });
}

Expected<void> backup(const Database& source, const Key& key, const std::filesystem::path& target,
                      const Progress& progress, const std::stop_token& stop)
{
    const auto neighbour = temporaryNeighbour(target);
    FileRemover remover{neighbour};
    if (auto copied = copyBase(source, key, neighbour, progress, stop); !copied) {
        auto error = copied.error();
        if (!error.parameters.empty() && error.parameters.front() == pathText(neighbour)) {
            error.parameters.front() = pathText(target); // the name that the user knows
        }
        return std::unexpected{error};
    }
    return replaceFile(neighbour, target);
}

} // namespace jalon::store
