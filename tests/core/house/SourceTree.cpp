// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/SourceTree.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace jalon::house {

namespace {

std::string readAll(const std::filesystem::path& path)
{
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

} // namespace

std::vector<SourceFile> sourcesUnder(const std::vector<std::string_view>& folders)
{
    const std::filesystem::path top{JALON_SOURCE_DIR};
    std::vector<SourceFile> sources;
    for (const auto folder : folders) {
        if (!std::filesystem::exists(top / folder)) {
            continue;
        }
        for (const auto& entry : std::filesystem::recursive_directory_iterator{top / folder}) {
            const auto extension = entry.path().extension();
            if (entry.is_regular_file() && (extension == ".cpp" || extension == ".h")) {
                sources.push_back({entry.path().lexically_relative(top).generic_string(), readAll(entry)});
            }
        }
    }
    std::ranges::sort(sources, {}, &SourceFile::path);
    return sources;
}

std::string textOf(std::string_view path)
{
    return readAll(std::filesystem::path{JALON_SOURCE_DIR} / path);
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

} // namespace jalon::house
