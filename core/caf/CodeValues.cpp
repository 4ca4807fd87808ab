// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/CodeValues.h"

#include "base/Text.h"
#include "caf/FoldedWord.h"

#include <algorithm>
#include <array>
#include <optional>

namespace jalon::caf {

namespace {

constexpr std::array<std::string_view, 7> kYes = {"o", "oui", "1", "vrai", "x", "true", "yes"};
constexpr std::array<std::string_view, 6> kNo = {"n", "non", "0", "faux", "false", "no"};
constexpr std::size_t kCodeLength = 5;

bool allDigits(std::string_view text)
{
    return std::ranges::all_of(text, isDigit);
}

std::string withoutSpaces(std::string_view value)
{
    std::string text;
    while (!value.empty()) {
        const auto space = leadingSpace(value);
        if (space == 0) {
            text += toUpperAscii(value.front());
        }
        value.remove_prefix(std::max<std::size_t>(space, 1));
    }
    return text;
}

/// The code at the end of `Valence 26000` or `Valence (26000)`.
std::optional<PostcodeAndCity> codeAtEnd(std::string_view value)
{
    const auto inner = value.ends_with(')') ? value.substr(0, value.size() - 1) : value;
    if (inner.size() <= kCodeLength || !allDigits(inner.substr(inner.size() - kCodeLength))) {
        return std::nullopt;
    }
    const auto city = inner.substr(0, inner.size() - kCodeLength);
    const bool apart = city.ends_with('(') || trimmed(city).size() < city.size();
    if (!apart) {
        return std::nullopt;
    }
    const auto bare = city.ends_with('(') ? city.substr(0, city.size() - 1) : city;
    return PostcodeAndCity{std::string{inner.substr(inner.size() - kCodeLength)}, trimmed(bare)};
}

} // namespace

std::string_view codeFor(CodeList list, std::string_view value)
{
    const FoldedWord folded{value};
    const auto words = wordsOf(list);
    const auto found = std::ranges::find(words, folded.view(), &CodeWord::word);
    return found == words.end() ? std::string_view{} : found->code;
}

Parsed<bool> parseYesNo(std::string_view value)
{
    const FoldedWord folded{value};
    if (std::ranges::find(kYes, folded.view()) != kYes.end()) {
        return true;
    }
    if (std::ranges::find(kNo, folded.view()) != kNo.end()) {
        return false;
    }
    return bad(ValueProblem::BadYesNo);
}

Parsed<int> parseLevel(std::string_view value)
{
    if (value.size() != 1 || value.front() < '0' || value.front() > '3') {
        return bad(ValueProblem::BadLevel);
    }
    return value.front() - '0';
}

Parsed<std::string> parsePostcode(std::string_view value)
{
    std::string code = withoutSpaces(value);
    if (!allDigits(code) || code.size() > kCodeLength || code.size() + 1 < kCodeLength) {
        return bad(ValueProblem::BadPostcode);
    }
    if (code.size() < kCodeLength) {
        code.insert(0, 1, '0');
    }
    return code;
}

Parsed<std::string> parseInseeCode(std::string_view value)
{
    std::string code = withoutSpaces(value);
    if (code.size() + 1 == kCodeLength && allDigits(code)) {
        code.insert(0, 1, '0');
    }
    const bool corsican = code.starts_with("2A") || code.starts_with("2B");
    if (code.size() != kCodeLength || !allDigits(std::string_view{code}.substr(corsican ? 2 : 0))) {
        return bad(ValueProblem::BadInseeCode);
    }
    return code;
}

PostcodeAndCity splitPostcodeAndCity(std::string_view value)
{
    const auto digits = std::min(value.find_first_not_of("0123456789"), value.size());
    const auto rest = value.substr(digits);
    if (digits > 0 && (rest.empty() || leadingSpace(rest) > 0)) {
        if (auto code = parsePostcode(value.substr(0, digits))) {
            return {std::move(*code), trimmed(rest)};
        }
    }
    if (auto split = codeAtEnd(value)) {
        return std::move(*split);
    }
    return {{}, value};
}

} // namespace jalon::caf
