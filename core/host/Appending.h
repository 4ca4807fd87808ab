// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace jalon::host {

/// Adds a line at the file's end, all at once: what another program adds meanwhile stays whole too. Makes the
/// file when it is not there; a file that cannot be written stays as it is.
void appendLine(const std::filesystem::path& file, std::string_view line);

} // namespace jalon::host
