// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/Nir.h"

#include <algorithm>

namespace jalon::caf {

namespace {

constexpr std::size_t kNirLength = 13;
constexpr std::size_t kKeyLength = 2;
constexpr std::size_t kMonthAt = 3;
constexpr std::size_t kCorsicaAt = 6;
// 3, 4, 7 and 8 are given to people whose registration is not finished.
constexpr std::string_view kFirstDigits = "123478";
constexpr std::int64_t kCorsicaBase = 10'000'000'000'000;

/// Capitals without spaces and separators; up to one character too many.
std::string cleanedNir(std::string_view value)
{
    value.remove_prefix(value.starts_with('\'') ? 1 : 0);
    std::string text;
    while (!value.empty() && text.size() <= kNirLength + kKeyLength) {
        const auto space = leadingSpace(value);
        if (space == 0 && value.front() != '.' && value.front() != '-') {
            text += toUpperAscii(value.front());
        }
        value.remove_prefix(std::max<std::size_t>(space, 1));
    }
    return text;
}

bool isCorsican(std::string_view nir)
{
    return nir[kCorsicaAt - 1] == '2' && (nir[kCorsicaAt] == 'A' || nir[kCorsicaAt] == 'B');
}

bool hasNirCharacters(std::string_view nir)
{
    if (kFirstDigits.find(nir.front()) == std::string_view::npos) {
        return false;
    }
    const bool corsican = isCorsican(nir);
    for (std::size_t at = 0; at < kNirLength; ++at) {
        const bool letter = corsican && at == kCorsicaAt;
        if (!letter && !isDigit(nir[at])) {
            return false;
        }
    }
    return std::ranges::all_of(nir.substr(kNirLength), isDigit);
}

int twoDigits(std::string_view text)
{
    return (text[0] - '0') * 10 + (text[1] - '0');
}

bool isNirMonth(int month)
{
    return (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;
}

std::int64_t digitsOf(std::string_view nir)
{
    std::int64_t number = 0;
    for (const char digit : nir) {
        number = number * 10 + (digit - '0');
    }
    return number;
}

/// The number that the key is made of: 2A → 19, 2B → 18.
std::int64_t keyedNumber(std::string_view nir)
{
    if (!isCorsican(nir)) {
        return digitsOf(nir);
    }
    std::string digits{nir};
    digits[kCorsicaAt - 1] = '1';
    digits[kCorsicaAt] = nir[kCorsicaAt] == 'A' ? '9' : '8';
    return digitsOf(digits);
}

} // namespace

Parsed<std::string> parseNir(std::string_view value)
{
    if (isScientificNumber(value)) {
        return bad(ValueProblem::ScientificNumber);
    }
    std::string nir = cleanedNir(value);
    if (nir.size() != kNirLength && nir.size() != kNirLength + kKeyLength) {
        return bad(ValueProblem::NirLength);
    }
    if (!hasNirCharacters(nir)) {
        return bad(ValueProblem::NirCharacters);
    }
    if (!isNirMonth(twoDigits(std::string_view{nir}.substr(kMonthAt)))) {
        return bad(ValueProblem::NirMonth);
    }
    if (nir.size() > kNirLength) {
        const int key = twoDigits(std::string_view{nir}.substr(kNirLength));
        nir.resize(kNirLength);
        if (key != 97 - keyedNumber(nir) % 97) {
            return bad(ValueProblem::NirKey);
        }
    }
    return nir;
}

std::int64_t nirNumber(std::string_view nir)
{
    if (nir.size() != kNirLength || !hasNirCharacters(nir)) {
        return 0;
    }
    std::int64_t apart = 0;
    if (isCorsican(nir)) {
        apart = nir[kCorsicaAt] == 'A' ? 1 : 2;
    }
    return keyedNumber(nir) + apart * kCorsicaBase;
}

bool nirAgreesWithCivility(std::string_view nir, std::string_view civility)
{
    const bool man = (nir.front() - '0') % 2 == 1;
    return (civility != "M" || man) && (civility != "MME" || !man);
}

bool nirAgreesWithBirth(std::string_view nir, Date birth)
{
    return twoDigits(nir.substr(1)) == birth.year() % 100;
}

} // namespace jalon::caf
