// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace jalon {

/// The form in which texts are searched and matched: lower case without accents, œ→oe, æ→ae, ß→ss, ł→l, ø→o,
/// đ→d, apostrophes, hyphens and every other punctuation or space as one single space, none at the ends.
/// Bytes that are not UTF-8 count as spaces.
std::string fold(std::string_view utf8);

/// `fold` without any space: `D'Angelo`, `d angelo` and `dangelo` are the same word.
std::string foldCompact(std::string_view utf8);

bool isValidUtf8(std::string_view bytes);

/// Normalisation form C; the text as it was when it is not valid UTF-8.
std::string toNfc(std::string_view utf8);

/// Spaces of every kind (no-break, narrow and invisible ones included), tabs and line ends taken off both
/// ends.
std::string_view trimmed(std::string_view utf8);

constexpr bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

constexpr bool isAsciiLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

constexpr char toUpperAscii(char letter)
{
    return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
}

constexpr char toLowerAscii(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool hasDigit(std::string_view text);

} // namespace jalon
