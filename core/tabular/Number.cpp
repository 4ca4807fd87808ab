// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/Number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <ranges>
#include <string_view>

namespace jalon::tabular {

namespace {

constexpr int kSignificant = 15;
constexpr std::string_view kNarrowSpace = "\u202F";
constexpr std::string_view kUnknown = "n. c.";

/// A finite number's magnitude in plain digits.
struct Decimals {
    std::string whole; ///< at least one digit
    std::string fraction; ///< exactly as many digits as asked for
    bool negative = false;
};

void addOne(std::string& digits)
{
    for (char& digit : digits | std::views::reverse) {
        if (digit != '9') {
            ++digit;
            return;
        }
        digit = '0';
    }
    digits.insert(digits.begin(), '1');
}

Decimals decimalsOf(double value, int digits)
{
    const auto count = static_cast<std::size_t>(std::clamp(digits, 0, 9));
    std::array<char, 40> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::abs(value),
                                   std::chars_format::scientific, kSignificant - 1);
    const std::string_view text{buffer.data(), end.ptr};
    const auto mark = text.find('e');
    std::string significant{text.substr(0, 1)};
    significant += text.substr(2, mark - 2);
    int exponent = 0;
    std::from_chars(text.data() + mark + (text[mark + 1] == '+' ? 2 : 1), end.ptr, exponent);

    // The point stands behind `before` digits; zeros fill what the number does not have.
    const auto before = static_cast<std::ptrdiff_t>(exponent) + 1;
    if (before <= 0) {
        significant.insert(0, static_cast<std::size_t>(1 - before), '0');
    }
    const auto wholeSize = static_cast<std::size_t>(std::max<std::ptrdiff_t>(before, 1));
    significant.resize(std::max(significant.size(), wholeSize + count + 1), '0');
    std::string kept = significant.substr(0, wholeSize + count);
    if (significant[wholeSize + count] >= '5') {
        addOne(kept);
    }
    Decimals found;
    found.whole = kept.substr(0, kept.size() - count);
    found.fraction = kept.substr(kept.size() - count);
    found.negative = value < 0 && kept.find_first_not_of('0') != std::string::npos;
    return found;
}

} // namespace

std::string formatFrench(double value, int digits, Thousands thousands)
{
    if (!std::isfinite(value)) {
        return std::string{kUnknown};
    }
    const Decimals found = decimalsOf(value, digits);
    std::string text = found.negative ? "-" : "";
    for (std::size_t i = 0; i < found.whole.size(); ++i) {
        if (thousands == Thousands::Grouped && i > 0 && (found.whole.size() - i) % 3 == 0) {
            text += kNarrowSpace;
        }
        text += found.whole[i];
    }
    if (!found.fraction.empty()) {
        text += ',' + found.fraction;
    }
    return text;
}

std::string formatPercent(double points, int digits, Thousands thousands)
{
    std::string text = formatFrench(points, digits, thousands);
    if (text != kUnknown) {
        text += kNarrowSpace;
        text += '%';
    }
    return text;
}

double rounded(double value, int digits)
{
    if (!std::isfinite(value)) {
        return value;
    }
    const Decimals found = decimalsOf(value, digits);
    const std::string text = (found.negative ? "-" : "") + found.whole + '.' + found.fraction;
    double number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

} // namespace jalon::tabular
