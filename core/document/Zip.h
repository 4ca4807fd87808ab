// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jalon::document {

struct ZipPart {
    std::string_view name;
    std::string_view bytes;
    bool isStored = false; ///< not compressed
};

/// The bytes of a ZIP of these parts, in their order and without a date: twice the same for the same parts.
std::string zipOf(const std::vector<ZipPart>& parts);

} // namespace jalon::document
