// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace jalon::letter {

struct ShippedText {
    std::string_view name; ///< of its file: the code of a LetterKind
    std::string_view text;
};
/// The files of resources/letters, by name.
std::span<const ShippedText> shippedTexts();

} // namespace jalon::letter
