// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/Matricule.h"

#include <algorithm>
#include <array>

namespace jalon::caf {

namespace {

constexpr std::size_t kMatriculeLength = 7;
constexpr std::size_t kLongest = 20;
constexpr std::array<std::string_view, 2> kFunds = {"CAF", "MSA"};

/// Capitals without spaces. Empty when the value holds other signs or is too long.
std::string cleanedMatricule(std::string_view value)
{
    // Spreadsheet users force a text with an apostrophe.
    value.remove_prefix(value.starts_with('\'') ? 1 : 0);
    std::string text;
    while (!value.empty()) {
        if (const auto space = leadingSpace(value)) {
            value.remove_prefix(space);
            continue;
        }
        const char letter = value.front();
        const bool joint = letter == '-' || letter == ':';
        if ((!isDigit(letter) && !isAsciiLetter(letter) && !joint)
            || text.size() > kLongest + kFunds[0].size()) {
            return {};
        }
        if (!joint) {
            text += toUpperAscii(letter);
        }
        value.remove_prefix(1);
    }
    return text;
}

std::string_view takeFund(std::string& text)
{
    for (const auto fund : kFunds) {
        if (text.starts_with(fund) && text.size() > fund.size() && isDigit(text[fund.size()])) {
            text.erase(0, fund.size());
            return fund;
        }
    }
    return {};
}

bool cutZeroTail(std::string& text)
{
    if (text.size() <= kMatriculeLength
        || text.find_first_not_of('0', kMatriculeLength) != std::string::npos) {
        return false;
    }
    text.resize(kMatriculeLength);
    return true;
}

} // namespace

Parsed<Matricule> parseMatricule(std::string_view value)
{
    if (isScientificNumber(value)) {
        return bad(ValueProblem::ScientificNumber);
    }
    std::string text = cleanedMatricule(value);
    const auto fund = takeFund(text);
    if (text.size() > kLongest || text.find_first_not_of('0') == std::string::npos
        || std::ranges::none_of(text, isDigit)) {
        return bad(ValueProblem::BadMatricule);
    }
    if (!cutZeroTail(text)) {
        text.erase(0, text.find_first_not_of('0'));
        cutZeroTail(text);
    }
    if (text.find_first_not_of('0') == std::string::npos) {
        return bad(ValueProblem::BadMatricule);
    }
    if (text.size() < kMatriculeLength) {
        text.insert(0, kMatriculeLength - text.size(), '0');
    }
    return Matricule{std::move(text), fund};
}

} // namespace jalon::caf
