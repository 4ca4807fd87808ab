// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jalon {

/// One sign of a text that has to be read off paper without a mistake.
struct SpelledSign {
    std::string sign; ///< as it is printed; a space is empty
    std::string name; ///< in French: "L minuscule", "chiffre un", "espace"
};

/// Sign by sign. What has no name of its own is named by its number in Unicode; bytes that are not UTF-8 are
/// named one by one.
std::vector<SpelledSign> spelled(std::string_view utf8);

} // namespace jalon
