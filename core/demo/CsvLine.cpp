// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/CsvLine.h"

namespace jalon::demo {

namespace {

/// Of the letters beyond Latin-1, only those that the demonstration's names bear.
char windows1252(unsigned codepoint)
{
    constexpr unsigned kSmallOe = 0x153;
    constexpr unsigned kLargeOe = 0x152;
    if (codepoint == kSmallOe) {
        return '\x9C';
    }
    if (codepoint == kLargeOe) {
        return '\x8C';
    }
    return codepoint < 0x100 ? static_cast<char>(codepoint) : '?';
}

/// No letter of the demonstration needs more than two bytes in UTF-8.
void appendWindows1252(std::string& out, std::string_view utf8)
{
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        const auto byte = static_cast<unsigned char>(utf8[at]);
        if (byte < 0x80 || at + 1 == utf8.size()) {
            out += utf8[at];
            continue;
        }
        const auto next = static_cast<unsigned char>(utf8[++at]);
        out += windows1252((byte & 0x1FU) << 6 | (next & 0x3FU));
    }
}

} // namespace

CsvLine& CsvLine::cell(std::string_view utf8)
{
    if (!m_first) {
        m_out += ';';
    }
    m_first = false;
    appendWindows1252(m_out, utf8);
    return *this;
}

void appendLine(std::string& out, std::string_view utf8Cells)
{
    appendWindows1252(out, utf8Cells);
    out += "\r\n";
}

} // namespace jalon::demo
