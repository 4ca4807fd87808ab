// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Path.h"
#include "host/PolicySource.h"

#include <windows.h>

#include <vector>

namespace jalon::host {

namespace {

constexpr const wchar_t* kKey = L"Software\\Policies\\Jalon";

std::string utf8Of(const std::wstring& text)
{
    return pathText(std::filesystem::path{text});
}

/// With `%USERPROFILE%` and the like put in: one policy gives each user of a shared server a folder.
std::wstring expanded(const std::wstring& text)
{
    const DWORD size = ExpandEnvironmentStringsW(text.c_str(), nullptr, 0);
    std::vector<wchar_t> buffer(size + 1U);
    ExpandEnvironmentStringsW(text.c_str(), buffer.data(), size);
    return buffer.data();
}

std::string valueOf(HKEY key, const std::wstring& name)
{
    DWORD type = 0;
    DWORD size = 0;
    if (RegGetValueW(key, nullptr, name.c_str(), RRF_RT_ANY | RRF_NOEXPAND, &type, nullptr, &size)
        != ERROR_SUCCESS) {
        return {};
    }
    // Two letters more: a text of the registry may lack its end.
    std::vector<std::byte> bytes(size + 2 * sizeof(wchar_t));
    if (RegGetValueW(key, nullptr, name.c_str(), RRF_RT_ANY | RRF_NOEXPAND, &type, bytes.data(), &size)
        != ERROR_SUCCESS) {
        return {};
    }
    if (type == REG_DWORD && size == sizeof(DWORD)) {
        return std::to_string(*reinterpret_cast<const DWORD*>(bytes.data()));
    }
    if (type == REG_SZ || type == REG_EXPAND_SZ) {
        return utf8Of(expanded(reinterpret_cast<const wchar_t*>(bytes.data())));
    }
    return {};
}

} // namespace

PolicyValues machinePolicyValues()
{
    PolicyValues values;
    HKEY key = nullptr;
    if (RegOpenKeyExW(HKEY_LOCAL_MACHINE, kKey, 0, KEY_READ | KEY_WOW64_64KEY, &key) != ERROR_SUCCESS) {
        return values;
    }
    constexpr DWORD kLongestName = 16'383; // of a value, says the registry's documentation
    std::vector<wchar_t> name(kLongestName + 1);
    for (DWORD index = 0;; ++index) {
        DWORD length = kLongestName + 1;
        if (RegEnumValueW(key, index, name.data(), &length, nullptr, nullptr, nullptr, nullptr)
            != ERROR_SUCCESS) {
            break;
        }
        const std::wstring text{name.data(), length};
        values.insert_or_assign(utf8Of(text), valueOf(key, text));
    }
    RegCloseKey(key);
    return values;
}

} // namespace jalon::host
