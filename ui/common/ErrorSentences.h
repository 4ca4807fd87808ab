// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <span>

namespace jalon::ui {

struct ErrorSentence {
    ErrorCode code;
    const char* text;
};

/// What is said of it, in English, with %1 for its first parameter; empty when it has no words.
const char* sentenceOf(ErrorCode code);

/// The tables of the rooms that have their own file.
std::span<const ErrorSentence> meetingSentences();
std::span<const ErrorSentence> packSentences();
std::span<const ErrorSentence> accountSentences();

} // namespace jalon::ui
