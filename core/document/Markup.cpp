// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/Markup.h"

#include "base/Directions.h"

namespace jalon::document {

std::string escapedLines(std::string_view text, std::string_view lineBreak)
{
    std::string markup;
    markup.reserve(text.size());
    for (const char letter : withoutDirections(text)) {
        switch (letter) {
        case '&':
            markup += "&amp;";
            break;
        case '<':
            markup += "&lt;";
            break;
        case '>':
            markup += "&gt;";
            break;
        case '"':
            markup += "&quot;";
            break;
        case '\'':
            markup += "&#39;";
            break;
        case '\n':
            markup += lineBreak;
            break;
        case '\t':
            markup += ' ';
            break;
        default:
            if (static_cast<unsigned char>(letter) >= 0x20) {
                markup += letter;
            }
        }
    }
    return markup;
}

std::string escaped(std::string_view text)
{
    return escapedLines(text, " ");
}

} // namespace jalon::document
