// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/Table.h"

namespace jalon::tabular {

namespace {

/// How many apostrophes stand before a letter that begins a formula; -1 when the text begins otherwise.
int apostrophesBeforeFormula(std::string_view text)
{
    constexpr std::string_view kFormulaStarts = "=+-@\t\r";
    const auto first = text.find_first_not_of('\'');
    if (first == std::string_view::npos || kFormulaStarts.find(text[first]) == std::string_view::npos) {
        return -1;
    }
    return static_cast<int>(first);
}

} // namespace

// Texts that already bear apostrophes get one more, so that taking one off always gives the text back.
std::string neutralised(std::string_view text)
{
    std::string safe = apostrophesBeforeFormula(text) >= 0 ? "'" : "";
    safe += text;
    return safe;
}

std::string_view withoutNeutralising(std::string_view text)
{
    return apostrophesBeforeFormula(text) > 0 ? text.substr(1) : text;
}

} // namespace jalon::tabular
