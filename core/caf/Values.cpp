// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/Values.h"

#include "base/Text.h"

#include <algorithm>

namespace jalon::caf {

namespace {

bool printable(char letter)
{
    return letter > ' ' && letter < '\x7f';
}

} // namespace

std::string_view cellValue(std::string_view cell)
{
    if (cell.empty()) {
        return {};
    }
    const bool bare = printable(cell.front()) && printable(cell.back());
    const auto value = bare ? cell : trimmed(cell);
    return value == "NULL" ? std::string_view{} : value;
}

bool isScientificNumber(std::string_view value)
{
    const auto exponent = value.find_first_of("eE");
    if (exponent == std::string_view::npos || exponent == 0 || exponent + 1 == value.size()) {
        return false;
    }
    const auto mantissa = value.substr(0, exponent);
    auto power = value.substr(exponent + 1);
    const bool isSigned = power.front() == '+' || power.front() == '-';
    power.remove_prefix(isSigned ? 1 : 0);
    const bool decimal = mantissa.find_first_of(".,") != std::string_view::npos;
    const auto numeric = [](char letter) { return isDigit(letter) || letter == '.' || letter == ','; };
    return (isSigned || decimal) && !power.empty() && std::ranges::all_of(mantissa, numeric)
           && std::ranges::all_of(power, isDigit);
}

} // namespace jalon::caf
