// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "store/Database.h"

#include <filesystem>
#include <functional>
#include <stop_token>

namespace jalon::store {

/// Pages copied, pages in all.
using Progress = std::function<void(int done, int total)>;

/// Copies the base, as it is at this moment, into a new encrypted file of the same key, which must not exist;
/// then opens the copy, authenticates every page and compares the number of rows of every table. Others may
/// write meanwhile; `source` must not be within a Transaction. Nothing is left of a copy that fails.
/// Errors: FileNotWritable, FolderNotFound, DiskFull, Cancelled, BaseDamaged (the copy is not the source).
Expected<void> copyBase(const Database& source, const Key& key, const std::filesystem::path& file,
                        const Progress& progress = {}, const std::stop_token& stop = {});

/// The same under the name `target`, where the whole copy appears in one step. An older file of that name is
/// replaced.
Expected<void> backup(const Database& source, const Key& key, const std::filesystem::path& target,
                      const Progress& progress = {}, const std::stop_token& stop = {});

/// Opens a copy made in `file` and proves it against its source. Error: BaseDamaged.
Expected<void> verifyCopy(const Database& source, const std::filesystem::path& file, const Key& key);

} // namespace jalon::store
