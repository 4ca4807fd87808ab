// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QString>

namespace jalon::ui {

/// The sentence of an error before its parameters are in place: what happened, that nothing was lost, what to
/// do. %1, %2… are the parameters, %* is all from the second on.
QString errorTemplate(ErrorCode code);

QString errorText(const Error& error);

} // namespace jalon::ui
