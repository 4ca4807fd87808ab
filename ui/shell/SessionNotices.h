// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qwindowdefs.h>

namespace jalon::ui {

/// Asks the system to tell that window what becomes of the user's session. Only Windows has such messages.
void beginSessionNotices(WId window);
void endSessionNotices(WId window);

} // namespace jalon::ui
