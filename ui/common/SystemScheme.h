// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <functional>
#include <optional>

class QObject;

namespace jalon::ui {

/// The scheme that the system asks its programs for; nothing where it cannot be asked. The environment's
/// JALON_THEME (light, dark, contrast) goes first: for screenshots.
std::optional<Scheme> systemScheme();

/// Calls `changed` when the system's scheme may have changed, as long as `owner` lives.
void watchSystemScheme(QObject* owner, const std::function<void()>& changed);

} // namespace jalon::ui
