// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "store/Database.h"

#include <filesystem>

namespace jalon::store {

/// SQLCipher 4's page, and the unit of every base's size.
inline constexpr std::size_t kPageSize = 4096;

/// What can be told without the key. A SQLCipher file has no magic of its own, so only what it cannot be is
/// known. Errors: BaseNotFound; FileNotReadable; BaseNotJalon (empty, shorter than a page, a folder, a plain
/// SQLite file, an archive, a document, a text).
Expected<void> checkFile(const std::filesystem::path& file);

/// Opens and says why not. `named` is the path that errors name: the user's, where `file` is a copy of it.
/// Errors: BaseNotJalon (an odd size that the key does not open, another application's base), BaseTruncated,
/// BaseWrongKey, BaseDamaged, BaseTooNew, BaseReadOnly (the system lets nobody write to the file).
Expected<Database> openChecked(const std::filesystem::path& file, const Key& key, Access access,
                               const std::filesystem::path& named);

} // namespace jalon::store
