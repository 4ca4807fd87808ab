// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Text.h"
#include "caf/Values.h"

#include <array>
#include <string>
#include <string_view>

namespace jalon::caf {

/// `foldCompact` of a text, without an allocation for short ASCII texts, which most cells are.
class FoldedWord {
public:
    explicit FoldedWord(std::string_view utf8)
    {
        if (utf8.size() > m_short.size() || !foldAscii(utf8)) {
            m_long = foldCompact(utf8);
            m_view = m_long;
        }
    }
    FoldedWord(const FoldedWord&) = delete;
    FoldedWord& operator=(const FoldedWord&) = delete;

    std::string_view view() const { return m_view; }

private:
    bool foldAscii(std::string_view ascii)
    {
        std::size_t size = 0;
        for (const char letter : ascii) {
            if (static_cast<unsigned char>(letter) >= 0x80) {
                return false;
            }
            if (isDigit(letter) || isAsciiLetter(letter)) {
                m_short[size++] = toLowerAscii(letter);
            }
        }
        m_view = {m_short.data(), size};
        return true;
    }

    std::array<char, 64> m_short{};
    std::string m_long;
    std::string_view m_view;
};

} // namespace jalon::caf
