// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells every window whose title begins with "Jalon" what Windows tells it when the session is locked. Built
// and run by tests/windows/install: no session is locked under Wine. Ends with 1 when there is no such
// window.
#include <windows.h>

#include <wtsapi32.h>

#include <array>
#include <string_view>

namespace {

BOOL CALLBACK tell(HWND window, LPARAM told)
{
    std::array<wchar_t, 64> title{};
    GetWindowTextW(window, title.data(), static_cast<int>(title.size()));
    if (IsWindowVisible(window) != 0 && std::wstring_view{title.data()}.starts_with(L"Jalon")) {
        PostMessageW(window, WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK, 0);
        *reinterpret_cast<bool*>(told) = true;
    }
    return TRUE;
}

} // namespace

int main()
{
    bool told = false;
    EnumWindows(tell, reinterpret_cast<LPARAM>(&told));
    return told ? 0 : 1;
}
