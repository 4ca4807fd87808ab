// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/FileView.h"

#include <nlohmann/json.hpp>

#include <string>

namespace jalon::cli {

/// A person's file as `show` prints it. The NIR shows its first seven digits only.
std::string fileText(const casefile::FileView& file);

/// The same with every field, under the names of the base's columns.
nlohmann::ordered_json fileJson(const casefile::FileView& file);

} // namespace jalon::cli
