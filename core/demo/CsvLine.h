// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"

#include <optional>
#include <string>
#include <string_view>

namespace jalon::demo {

/// Appends cells to a text in windows-1252: `;` between them, CRLF at the end of the line.
class CsvLine {
public:
    explicit CsvLine(std::string& out) : m_out(out) { }

    CsvLine& cell(std::string_view utf8);
    CsvLine& cell(std::optional<Date> date) { return cell(date ? date->toFrench() : std::string{}); }
    void end() { m_out += "\r\n"; }

private:
    std::string& m_out;
    bool m_first = true;
};

/// A whole line of cells that are there already, with `;` between them.
void appendLine(std::string& out, std::string_view utf8Cells);

} // namespace jalon::demo
