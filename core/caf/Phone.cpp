// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/Phone.h"

#include "base/Text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace jalon::caf {

namespace {

struct Overseas {
    std::string_view prefix; ///< of the national number
    std::string_view country;
    PhoneKind kind;
};

constexpr std::array kOverseas = {
    Overseas{"0262", "+262", PhoneKind::Landline}, Overseas{"0263", "+262", PhoneKind::Landline},
    Overseas{"0269", "+262", PhoneKind::Landline}, Overseas{"0639", "+262", PhoneKind::Mobile},
    Overseas{"0692", "+262", PhoneKind::Mobile},   Overseas{"0693", "+262", PhoneKind::Mobile},
    Overseas{"0508", "+508", PhoneKind::Landline}, Overseas{"0590", "+590", PhoneKind::Landline},
    Overseas{"0690", "+590", PhoneKind::Mobile},   Overseas{"0691", "+590", PhoneKind::Mobile},
    Overseas{"0594", "+594", PhoneKind::Landline}, Overseas{"0694", "+594", PhoneKind::Mobile},
    Overseas{"0596", "+596", PhoneKind::Landline}, Overseas{"0696", "+596", PhoneKind::Mobile},
    Overseas{"0697", "+596", PhoneKind::Mobile},
};

constexpr std::size_t kNationalLength = 10;
constexpr std::size_t kShortestForeign = 8;
constexpr std::size_t kLongestForeign = 15;
constexpr std::string_view kJoints = ".-/()_";
constexpr std::string_view kSeparators = ",;/|\n\r\t";

/// The digits, with a `+` in front if there is one. Nothing when the text holds anything else than them and
/// what people put between them.
std::optional<std::string> dialled(std::string_view text)
{
    text.remove_prefix(text.starts_with('\'') ? 1 : 0);
    std::string digits;
    while (!text.empty()) {
        const char letter = text.front();
        const auto space = leadingSpace(text);
        if (isDigit(letter) || (letter == '+' && digits.empty())) {
            digits += letter;
        } else if (space == 0 && kJoints.find(letter) == std::string_view::npos) {
            return std::nullopt;
        }
        text.remove_prefix(std::max<std::size_t>(space, 1));
    }
    return digits;
}

PhoneKind metropolitanKind(char first)
{
    switch (first) {
    case '6':
    case '7':
        return PhoneKind::Mobile;
    case '8':
        return PhoneKind::Other;
    default:
        return PhoneKind::Landline;
    }
}

Parsed<Phone> fromNational(std::string_view national)
{
    if (national.size() != kNationalLength || national[0] != '0' || national[1] == '0') {
        return bad(ValueProblem::BadPhone);
    }
    const auto* const overseas = std::ranges::find(kOverseas, national.substr(0, 4), &Overseas::prefix);
    const bool far = overseas != kOverseas.end();
    std::string e164{far ? overseas->country : "+33"};
    e164 += national.substr(1);
    return Phone{std::move(e164), far ? overseas->kind : metropolitanKind(national[1])};
}

Parsed<Phone> fromNationalWithoutZero(std::string_view digits)
{
    std::string national(1, '0');
    national += digits;
    return fromNational(national);
}

bool isFrench(std::string_view country)
{
    return country == "33" || country == "262" || country == "508" || country == "590" || country == "594"
           || country == "596";
}

/// The digits after `+` or `00`.
Parsed<Phone> fromInternational(std::string_view digits)
{
    for (const std::size_t size : {std::size_t{2}, std::size_t{3}}) {
        if (digits.size() > size && isFrench(digits.substr(0, size))) {
            const auto rest = digits.substr(size);
            const bool zeroKept = rest.front() == '0';
            auto phone = zeroKept ? fromNational(rest) : fromNationalWithoutZero(rest);
            const bool sameCountry =
                phone && (size == 2 || phone->e164.substr(1).starts_with(digits.substr(0, size)));
            return sameCountry ? phone : bad(ValueProblem::BadPhone);
        }
    }
    if (digits.size() < kShortestForeign || digits.size() > kLongestForeign || digits.front() == '0') {
        return bad(ValueProblem::BadPhone);
    }
    std::string e164(1, '+');
    e164 += digits;
    return Phone{std::move(e164), PhoneKind::Other};
}

Parsed<Phone> fromDialled(std::string_view digits)
{
    if (digits.starts_with('+')) {
        return fromInternational(digits.substr(1));
    }
    if (digits.starts_with("00")) {
        return fromInternational(digits.substr(2));
    }
    if (digits.size() == kNationalLength - 1 && digits.front() != '0') {
        return fromNationalWithoutZero(digits);
    }
    if (digits.size() == kNationalLength + 1 && digits.starts_with("33")) {
        return fromInternational(digits);
    }
    return fromNational(digits);
}

void add(PhoneCell& cell, Phone phone)
{
    if (std::ranges::find(cell.phones, phone) == cell.phones.end()) {
        cell.phones.push_back(std::move(phone));
    }
}

void readPart(std::string_view part, PhoneCell& cell)
{
    part = trimmed(part);
    while (part.starts_with('-') || part.ends_with('-')) {
        part = trimmed(part.starts_with('-') ? part.substr(1) : part.substr(0, part.size() - 1));
    }
    if (part.empty()) {
        return;
    }
    const auto digits = dialled(part);
    if (auto phone = digits ? fromDialled(*digits) : bad(ValueProblem::BadPhone)) {
        add(cell, std::move(*phone));
        return;
    }
    if (digits && digits->size() == 2 * kNationalLength) {
        auto first = fromNational(digits->substr(0, kNationalLength));
        auto second = fromNational(digits->substr(kNationalLength));
        if (first && second) {
            add(cell, std::move(*first));
            add(cell, std::move(*second));
            return;
        }
    }
    cell.unread.push_back(part);
}

/// Where the next number begins: after a separating sign, or after `ou` or `et` between two spaces.
struct Cut {
    std::size_t at;
    std::size_t size;
};

Cut nextCut(std::string_view text)
{
    Cut cut{text.find_first_of(kSeparators), 1};
    for (const std::string_view word : {" ou ", " et ", " & "}) {
        const auto at = text.find(word);
        if (at < cut.at) {
            cut = {at, word.size()};
        }
    }
    return cut;
}

} // namespace

Parsed<Phone> parsePhone(std::string_view value)
{
    const auto digits = dialled(value);
    return digits ? fromDialled(*digits) : bad(ValueProblem::BadPhone);
}

PhoneCell parsePhones(std::string_view cell)
{
    PhoneCell read;
    if (auto whole = parsePhone(cell)) {
        add(read, std::move(*whole));
        return read;
    }
    while (true) {
        const auto cut = nextCut(cell);
        readPart(cell.substr(0, cut.at), read);
        if (cut.at == std::string_view::npos) {
            return read;
        }
        cell.remove_prefix(cut.at + cut.size);
    }
}

} // namespace jalon::caf
