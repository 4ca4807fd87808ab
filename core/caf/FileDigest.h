// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <filesystem>
#include <string>

namespace jalon::caf {

/// SHA-256 of a file's bytes, in hexadecimal: the same list again is known by it. FileNotReadable.
Expected<std::string> fileDigest(const std::filesystem::path& file);

} // namespace jalon::caf
