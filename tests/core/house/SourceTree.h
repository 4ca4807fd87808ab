// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jalon::house {

struct SourceFile {
    std::string path; ///< from the top of the tree, with '/': "core/base/Date.h"
    std::string text;
};

/// Every .cpp and .h file below these folders of the tree; a folder that does not exist holds none.
std::vector<SourceFile> sourcesUnder(const std::vector<std::string_view>& folders);

/// Of a file, named from the top of the tree; empty when it is not there.
std::string textOf(std::string_view path);

std::vector<std::string_view> linesOf(std::string_view text);

} // namespace jalon::house
