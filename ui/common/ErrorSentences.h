// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

namespace jalon::ui {

/// What is said of it, in English, with %1 for its first parameter; empty when it has no words.
const char* sentenceOf(ErrorCode code);

} // namespace jalon::ui
