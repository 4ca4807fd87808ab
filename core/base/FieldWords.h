// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace jalon {

/// What a column of a fact, or a table of facts, is called in French, as errors and histories name it:
/// `birth_on` → « date de naissance ». Empty for one that nobody is told of.
std::string_view fieldWords(std::string_view column);

} // namespace jalon
