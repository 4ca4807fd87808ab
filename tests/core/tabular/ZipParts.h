// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace jalon::tabular {

/// The parts of a zip by their names, through its central directory.
std::map<std::string, std::string> zipPartsOf(const std::filesystem::path& path);

} // namespace jalon::tabular
