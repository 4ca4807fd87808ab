// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <system_error>

/// Files that another program holds for itself: on Windows antivirus programs, indexers and backups do so for
/// a moment, spreadsheets for as long as they show the file. Elsewhere nobody can.
namespace jalon {

/// Whether that is why a function failed: the error to tell is then FileHeld.
bool isHeldElsewhere(std::error_code reason);

/// Waits, up to three seconds, for whoever keeps the file from being read. No error when the file can be
/// read, or when that is not what prevents it.
std::error_code waitUntilFree(const std::filesystem::path& path);

/// Renames the file in one step, replacing what has the name; waits for whoever holds it, up to three
/// seconds.
std::error_code moveOver(const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace jalon
