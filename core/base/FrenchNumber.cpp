// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FrenchNumber.h"

#include "base/Text.h"

#include <array>
#include <cmath>

namespace jalon {

namespace {

constexpr std::size_t kGroup = 3;
constexpr std::size_t kMostDigits = 15;
constexpr std::size_t kMostDecimals = 9;

std::string_view digitsOf(std::string_view text)
{
    std::size_t count = 0;
    while (count < text.size() && isDigit(text[count])) {
        ++count;
    }
    return text.substr(0, count);
}

bool skip(std::string_view& text, std::string_view prefix)
{
    const bool found = text.starts_with(prefix);
    text.remove_prefix(found ? prefix.size() : 0);
    return found;
}

/// The one space that may stand between two groups.
std::string_view spaceOf(std::string_view text)
{
    constexpr std::array<std::string_view, 4> kSpaces = {" ", "\u00A0", "\u202F", "\u2009"};
    for (const auto space : kSpaces) {
        if (text.starts_with(space)) {
            return space;
        }
    }
    return {};
}

/// The digits of `1 234 567`; empty when there are none or when they are grouped otherwise.
std::string takeWhole(std::string_view& text)
{
    const auto first = digitsOf(text);
    std::string digits{first};
    text.remove_prefix(first.size());
    for (auto space = spaceOf(text); !space.empty(); space = spaceOf(text)) {
        const auto group = digitsOf(text.substr(space.size()));
        if (group.empty()) {
            break; // the space before what follows the number
        }
        if (group.size() != kGroup || first.size() > kGroup) {
            return {};
        }
        digits += group;
        text.remove_prefix(space.size() + group.size());
    }
    return digits.size() > kMostDigits ? std::string{} : digits;
}

/// Nothing when what stands after a point could be a group of thousands as well.
std::optional<std::string_view> takeDecimals(std::string_view& text)
{
    if (text.size() < 2 || (text[0] != ',' && text[0] != '.') || !isDigit(text[1])) {
        return std::string_view{};
    }
    const auto decimals = digitsOf(text.substr(1));
    if (decimals.size() > kMostDecimals || (text[0] == '.' && decimals.size() == kGroup)) {
        return std::nullopt;
    }
    text.remove_prefix(1 + decimals.size());
    return decimals;
}

std::int64_t numberOf(std::string_view digits)
{
    constexpr std::int64_t kTen = 10;
    std::int64_t number = 0;
    for (const char digit : digits) {
        number = number * kTen + (digit - '0');
    }
    return number;
}

} // namespace

double FrenchNumber::value() const
{
    constexpr double kTen = 10;
    const auto part =
        static_cast<double>(numberOf(decimals)) / std::pow(kTen, static_cast<double>(decimals.size()));
    const auto size = static_cast<double>(whole) + part;
    return negative ? -size : size;
}

std::optional<FrenchNumber> readFrenchNumber(std::string_view text)
{
    text = trimmed(text);
    FrenchNumber number;
    number.negative = skip(text, "-") || skip(text, "\u2212");
    if (!number.negative) {
        skip(text, "+");
    }
    text.remove_prefix(spaceOf(text).size());
    const auto digits = takeWhole(text);
    if (digits.empty()) {
        return std::nullopt;
    }
    const auto decimals = takeDecimals(text);
    if (!decimals) {
        return std::nullopt;
    }
    number.whole = numberOf(digits);
    number.decimals = *decimals;
    number.rest = trimmed(text);
    return number;
}

std::string groupedDigits(std::int64_t number)
{
    auto text = std::to_string(number);
    for (auto at = text.size(); at > kGroup;) {
        at -= kGroup;
        text.insert(at, "\u202F");
    }
    return text;
}

} // namespace jalon
