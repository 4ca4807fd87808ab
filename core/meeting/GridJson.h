// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meeting/Grid.h"

#include <string>
#include <string_view>

/// A grid as JSON (resources/grids/README.md). For this room.
namespace jalon::meeting {

/// `file` is named by what concerns the file as a whole: FileNotJson, FileTooNew. The others name the first
/// wrong place: FieldMissing, FieldUnknown, FieldWrong, FieldChoiceWrong.
Expected<OrientationGrid> gridFromJson(std::string_view text, std::string_view file);
std::string gridToJson(const OrientationGrid& grid);

/// The rules alone, as the base keeps them.
std::string rulesToJson(const std::vector<OrientationRule>& rules);
/// Throws std::runtime_error on what `rulesToJson` did not write.
std::vector<OrientationRule> rulesFromJson(std::string_view text);

} // namespace jalon::meeting
