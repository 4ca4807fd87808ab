// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace jalon {

/// A path in UTF-8 on every system: for errors, JSON and SQLite.
inline std::string pathText(const std::filesystem::path& path)
{
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

inline std::filesystem::path pathFromText(const std::string& utf8)
{
    return {std::u8string{utf8.begin(), utf8.end()}};
}

/// `name` put behind the whole file name: `X.jalon` and `.lock` give `X.jalon.lock`.
inline std::filesystem::path withSuffix(std::filesystem::path path, const std::string& name)
{
    path += name;
    return path;
}

} // namespace jalon
