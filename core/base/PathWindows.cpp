// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Path.h"

#include <windows.h>

#include <string_view>

namespace jalon {

namespace {

constexpr std::wstring_view kServer = L"\\\\";
constexpr std::wstring_view kLong = L"\\\\?\\";
constexpr std::wstring_view kDevice = L"\\\\.\\";
constexpr std::wstring_view kLongServer = L"\\\\?\\UNC\\";

} // namespace

std::filesystem::path wholePath(const std::filesystem::path& path)
{
    std::wstring whole(32768, L'\0'); // the longest that Windows knows
    const DWORD size =
        GetFullPathNameW(path.c_str(), static_cast<DWORD>(whole.size()), whole.data(), nullptr);
    if (size == 0 || size >= whole.size()) {
        return path;
    }
    whole.resize(size);
    return whole;
}

bool isShare(const std::filesystem::path& path)
{
    const auto text = std::filesystem::path{path}.make_preferred().native();
    return text.starts_with(kLongServer)
           || (text.starts_with(kServer) && !text.starts_with(kLong) && !text.starts_with(kDevice));
}

std::filesystem::path systemPath(const std::filesystem::path& path)
{
    // 260 less what the engine and the lease put behind a base's name.
    constexpr std::size_t kShort = 240;
    if (path.native().starts_with(kLong)) {
        return path;
    }
    const auto whole = wholePath(path).native();
    if (whole.size() < kShort) {
        return path;
    }
    return isShare(whole) ? std::wstring{kLongServer} + whole.substr(kServer.size())
                          : std::wstring{kLong} + whole;
}

} // namespace jalon
