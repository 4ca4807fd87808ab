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
    path += pathFromText(name);
    return path;
}

#ifdef _WIN32

/// Absolute, without `.` nor `..`. A share keeps its two leading backslashes, of which std::filesystem (of
/// mingw-w64) makes one.
std::filesystem::path wholePath(const std::filesystem::path& path);

/// The one path of a file that may have several: wholePath, and where there are links, what they point to.
inline std::filesystem::path realPath(const std::filesystem::path& path)
{
    return wholePath(path);
}

/// Whether the path names a server: `\\server\share\…`.
bool isShare(const std::filesystem::path& path);

/// The path for a function of the system: those longer than 260 characters are only found when they are
/// written
/// `\\?\C:\…`, unless a setting of the computer says otherwise.
std::filesystem::path systemPath(const std::filesystem::path& path);

#else

inline std::filesystem::path wholePath(const std::filesystem::path& path)
{
    std::error_code error;
    auto whole = std::filesystem::absolute(path, error);
    return error ? path : whole;
}

inline std::filesystem::path realPath(const std::filesystem::path& path)
{
    std::error_code error;
    auto real = std::filesystem::weakly_canonical(path, error);
    return error ? path : real;
}

inline std::filesystem::path systemPath(const std::filesystem::path& path)
{
    return path;
}

#endif

} // namespace jalon
