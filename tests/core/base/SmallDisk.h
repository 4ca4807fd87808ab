// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>

namespace jalon {

/// Runs `work` in a process of its own, where `folder` is an empty disk of that many bytes, and gives back
/// whether it said that all is well. Nothing where the system lets nobody mount such a disk.
std::optional<bool> onSmallDisk(const std::filesystem::path& folder, std::size_t bytes,
                                const std::function<bool()>& work);

} // namespace jalon
