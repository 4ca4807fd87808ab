// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "store/Base.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The copies that the program makes of a base by itself: files of one folder, each whole and checked, named
/// after the base, the moment (UTC), its lineage and its last transaction:
/// `pole 2026-11-30 0912 3fa91c-1234.jalon`.
namespace jalon::store {

struct Copy {
    std::filesystem::path file;
    std::string base; ///< the name that the base's file had, without its ending
    Instant madeAt; ///< to the minute
    std::string lineage; ///< its first letters
    TxId last; ///< everything up to that transaction is in it
};

/// Those of every base, the latest first; other files are none of them. None where the folder is not there.
std::vector<Copy> copiesIn(const std::filesystem::path& folder);

/// Between a base's name and the number of the schema that it was brought to.
inline constexpr std::string_view kMigrationBackup = ".avant-schema-";

/// What migrations left beside a base: copies of it as it was before each.
std::vector<std::filesystem::path> migrationBackups(const std::filesystem::path& base);

/// Those of that base, the latest first by what they hold: a clock may have been set back.
std::vector<Copy> copiesOf(const Database& base, const std::filesystem::path& folder);

/// The files of a folder that hold the base as it was, the latest first: those that are named as its copies,
/// and, whatever their name, those that its key opens and that say so. Error: FolderNotFound.
Expected<std::vector<std::filesystem::path>>
copiesFound(const Base& base, const std::filesystem::path& folder, const std::stop_token& stop = {});

/// Something was written to the base since that copy of it, or there is none.
bool isBeyond(const Database& base, const std::optional<Copy>& latest);

/// What is not worth its place any more, of the copies of one base, the latest first. Kept are the latest
/// three, and the latest of each of the last seven days and four weeks that have one.
std::vector<Copy> outOfRotation(const std::vector<Copy>& copies);

/// A new copy, when the base is beyond the latest; then those out of rotation go. The latest copy there is,
/// either way. Errors: FolderNotFound, and those of Base::backup.
Expected<Copy> keepCopy(const Base& base, const std::filesystem::path& folder, Instant now,
                        const Progress& progress = {}, const std::stop_token& stop = {});

/// A copy, under the passphrase that the base had when it was made, becomes a base of its own: a new file,
/// and a new lineage, so that no pack of the base it was comes back into it. Errors: BaseExists (never over a
/// file), PackRefuses, and those of Base::open and Base::backup.
Expected<void> restoreCopy(const std::filesystem::path& copy, const Secret& passphrase,
                           const std::filesystem::path& target, const BaseEnvironment& environment = {});

} // namespace jalon::store
