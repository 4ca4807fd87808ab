// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Directions.h"

#include <algorithm>
#include <array>

namespace jalon {

std::string withoutDirections(std::string_view utf8)
{
    // U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069.
    constexpr std::array<std::string_view, 12> kSigns = {"\u061C", "\u200E", "\u200F", "\u202A",
                                                         "\u202B", "\u202C", "\u202D", "\u202E",
                                                         "\u2066", "\u2067", "\u2068", "\u2069"};
    if (utf8.find_first_of("\xD8\xE2") == std::string_view::npos) {
        return std::string{utf8}; // none begins with another byte, and nearly every text is so
    }
    std::string text;
    text.reserve(utf8.size());
    while (!utf8.empty()) {
        const auto lead = static_cast<unsigned char>(utf8.front());
        const bool mayBeOne = lead == 0xD8 || lead == 0xE2;
        const auto* const sign =
            mayBeOne ? std::ranges::find_if(kSigns, [&](auto one) { return utf8.starts_with(one); })
                     : kSigns.end();
        if (sign == kSigns.end()) {
            text += utf8.front();
        }
        utf8.remove_prefix(sign == kSigns.end() ? 1 : sign->size());
    }
    return text;
}

} // namespace jalon
