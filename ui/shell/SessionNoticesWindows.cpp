// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SessionNotices.h"
#include "ui/shell/SessionWatch.h"

#include <windows.h>

#include <wtsapi32.h>

#include <cstddef>

namespace jalon::ui {

static_assert(offsetof(NativeMessage, window) == offsetof(MSG, hwnd));
static_assert(offsetof(NativeMessage, message) == offsetof(MSG, message));
static_assert(offsetof(NativeMessage, parameter) == offsetof(MSG, wParam));

void beginSessionNotices(WId window)
{
    WTSRegisterSessionNotification(reinterpret_cast<HWND>(window), NOTIFY_FOR_THIS_SESSION);
}

void endSessionNotices(WId window)
{
    WTSUnRegisterSessionNotification(reinterpret_cast<HWND>(window));
}

} // namespace jalon::ui
