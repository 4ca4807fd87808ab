// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/CodeValues.h"

#include <span>

namespace jalon::caf {

/// The part of `wordsOf` that only follow-up lists write; empty for the other lists.
std::span<const CodeWord> followUpWordsOf(CodeList list);

} // namespace jalon::caf
