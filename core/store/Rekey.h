// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "store/Database.h"

#include <filesystem>

namespace jalon::store {

/// Writes the whole base under another key into a new file, which must not exist, and verifies it as a backup
/// is. Nothing is left of one that fails. Errors: as copyBase.
Expected<void> exportWithKey(const Database& source, const Key& key, const std::filesystem::path& file);

} // namespace jalon::store
