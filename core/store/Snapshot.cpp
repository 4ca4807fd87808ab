// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Snapshot.h"

#include "base/Path.h"
#include "store/Backup.h"
#include "store/Files.h"
#include "store/Guarded.h"
#include "store/Migrations.h"
#include "store/OpenChecks.h"

#include <array>

namespace jalon::store {

namespace {

Expected<Snapshot> newSnapshot()
{
    auto folder = PrivateFolder::create();
    if (!folder) {
        return std::unexpected{folder.error()};
    }
    auto file = folder->path() / "base.jalon";
    return Snapshot{std::move(*folder), std::move(file)};
}

/// Whatever was left half done in the copy is finished there, and its schema made the newest.
Expected<void> settle(const Snapshot& snapshot, const Key& key, const std::filesystem::path& named)
{
    const auto database = openChecked(snapshot.file, key, Access::Write, named);
    if (!database) {
        return std::unexpected{database.error()};
    }
    return guarded(named, [&]() -> Expected<void> {
        auto migrated = migrate(*database);
        static_cast<void>(database->value<std::string>("PRAGMA journal_mode = DELETE"));
        return migrated;
    });
}

} // namespace

Expected<Snapshot> snapshotOf(const Database& source, const Key& key)
{
    auto snapshot = newSnapshot();
    if (!snapshot) {
        return snapshot;
    }
    if (auto copied = copyBase(source, key, snapshot->file); !copied) {
        return std::unexpected{copied.error()};
    }
    if (auto settled = settle(*snapshot, key, source.file()); !settled) {
        return std::unexpected{settled.error()};
    }
    return snapshot;
}

Expected<Snapshot> snapshotOfFiles(const std::filesystem::path& base, const Key& key)
{
    auto snapshot = newSnapshot();
    if (!snapshot) {
        return snapshot;
    }
    for (const auto* suffix : {"", "-wal", "-journal"}) {
        const auto from = withSuffix(base, suffix);
        std::error_code error;
        if (*suffix != '\0' && !std::filesystem::exists(from, error)) {
            continue;
        }
        if (auto copied = copyDurably(from, withSuffix(snapshot->file, suffix)); !copied) {
            return std::unexpected{copied.error()};
        }
    }
    if (auto settled = settle(*snapshot, key, base); !settled) {
        return std::unexpected{settled.error()};
    }
    return snapshot;
}

} // namespace jalon::store
