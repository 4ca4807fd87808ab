// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/Email.h"

#include "base/Text.h"

#include <algorithm>

namespace jalon::caf {

namespace {

constexpr std::size_t kLongest = 254;
constexpr std::size_t kLongestLocal = 64;
constexpr std::size_t kLongestLabel = 63;
constexpr std::string_view kLocalSigns = ".!#$%&'*+-=?^_`{|}~";

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char letter) { return static_cast<unsigned char>(letter) < 0x80; });
}

bool isLocalPart(std::string_view local)
{
    const auto allowed = [](char letter) {
        return isDigit(letter) || isAsciiLetter(letter) || static_cast<unsigned char>(letter) >= 0x80
               || kLocalSigns.find(letter) != std::string_view::npos;
    };
    // Outlook and the providers take no dot at the ends nor two in a row: such an address is mistyped.
    return !local.empty() && local.size() <= kLongestLocal && std::ranges::all_of(local, allowed)
           && local.front() != '.' && local.back() != '.' && local.find("..") == std::string_view::npos;
}

bool isLabel(std::string_view label)
{
    const auto allowed = [](char letter) {
        return isDigit(letter) || isAsciiLetter(letter) || letter == '-';
    };
    return !label.empty() && label.size() <= kLongestLabel && std::ranges::all_of(label, allowed)
           && label.front() != '-' && label.back() != '-';
}

bool isDomain(std::string_view domain)
{
    std::size_t labels = 0;
    std::string_view last;
    while (true) {
        const auto dot = domain.find('.');
        last = domain.substr(0, dot);
        if (!isLabel(last)) {
            return false;
        }
        ++labels;
        if (dot == std::string_view::npos) {
            break;
        }
        domain.remove_prefix(dot + 1);
    }
    return labels >= 2 && last.size() >= 2 && std::ranges::none_of(last, isDigit);
}

} // namespace

Parsed<Email> parseEmail(std::string_view value)
{
    const auto at = value.find('@');
    if (at == std::string_view::npos || value.size() > kLongest) {
        return bad(ValueProblem::BadEmail);
    }
    const auto local = value.substr(0, at);
    const auto domain = value.substr(at + 1);
    if (!isLocalPart(local) || !isDomain(domain) || !isValidUtf8(local)) {
        return bad(ValueProblem::BadEmail);
    }
    Email email{std::string{value}, std::nullopt};
    std::transform(email.address.begin() + static_cast<std::ptrdiff_t>(at), email.address.end(),
                   email.address.begin() + static_cast<std::ptrdiff_t>(at), toLowerAscii);
    if (!isAscii(local)) {
        email.remark = ValueProblem::AccentedEmail;
    }
    return email;
}

Parsed<Email> parseEmails(std::string_view cell)
{
    if (auto whole = parseEmail(cell)) {
        return whole;
    }
    std::optional<Email> first;
    bool others = false;
    while (!cell.empty()) {
        const auto end = cell.find_first_of(",;/ \t\r\n");
        const auto part = trimmed(cell.substr(0, end));
        cell = end == std::string_view::npos ? std::string_view{} : cell.substr(end + 1);
        if (part.empty()) {
            continue;
        }
        auto email = parseEmail(part);
        others = others || first.has_value() || !email;
        if (email && !first) {
            first = std::move(*email);
        }
    }
    if (!first) {
        return bad(ValueProblem::BadEmail);
    }
    if (others) {
        first->remark = ValueProblem::SeveralEmails;
    }
    return std::move(*first);
}

} // namespace jalon::caf
