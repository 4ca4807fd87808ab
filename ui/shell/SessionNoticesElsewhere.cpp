// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SessionNotices.h"

namespace jalon::ui {

void beginSessionNotices(WId /*window*/) { }

void endSessionNotices(WId /*window*/) { }

} // namespace jalon::ui
