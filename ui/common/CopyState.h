// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "store/Database.h"

#include <filesystem>
#include <optional>

namespace jalon::ui {

/// How the copies that Jalon makes of a base by itself are doing.
struct CopyState {
    int count = 0;
    std::optional<Instant> latest;
    bool isSameDisk = false; ///< as the base: one breakdown would take both

    /// More than seven days.
    bool isOld(Instant now) const;
};

/// Of the base that was opened as `file`; on a thread that may wait for the folder's disk.
CopyState copyStateOf(const store::Database& database, const std::filesystem::path& file,
                      const std::filesystem::path& folder);

} // namespace jalon::ui
