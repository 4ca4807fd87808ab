// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/Sender.h"

#include "base/Base64.h"
#include "base/Text.h"
#include "letter/Logo.h"
#include "letter/TextLines.h"
#include "reference/Settings.h"

#include <algorithm>

namespace jalon::letter {

namespace {

constexpr std::string_view kLogoKey = "letter.logo";
constexpr std::string_view kAddressKey = "letter.address";
constexpr std::size_t kLineBytes = 80;
constexpr std::size_t kAddressLines = 4;

bool isPrintable(std::string_view line)
{
    return isValidUtf8(line) && line.size() <= kLineBytes
           && std::ranges::none_of(line, [](char byte) { return static_cast<unsigned char>(byte) < ' '; });
}

/// Without the spaces around it; of several lines, without the empty ones.
std::string tidied(std::string_view text)
{
    std::string all;
    for (const auto line : textLines(text)) {
        const auto kept = trimmed(line);
        all += (all.empty() || kept.empty() ? "" : "\n") + std::string{kept};
    }
    return all;
}

Expected<void> checkPart(std::string_view key, std::string_view text)
{
    const auto lines = textLines(text);
    if (lines.size() > (key == kAddressKey ? kAddressLines : 1) || !std::ranges::all_of(lines, isPrintable)) {
        return failure(ErrorCode::InvalidValue, key, text);
    }
    return {};
}

void put(store::Transaction& tx, std::string_view key, const std::string& value)
{
    if (value.empty()) {
        reference::removeSetting(tx, key);
    } else {
        reference::setSetting(tx, key, value);
    }
}

} // namespace

std::vector<SenderPart> senderParts()
{
    return {{"letter.name", &Sender::name},           {"letter.service", &Sender::service},
            {kAddressKey, &Sender::address},          {"letter.phone", &Sender::phone},
            {"letter.email", &Sender::email},         {"letter.place", &Sender::place},
            {"letter.signatory", &Sender::signatory}, {"letter.function", &Sender::function},
            {"letter.court", &Sender::court}};
}

Sender senderOf(const store::Database& database)
{
    Sender sender;
    for (const auto& [key, member] : senderParts()) {
        sender.*member = reference::setting(database, key).value_or("");
    }
    return sender;
}

Expected<void> setSender(store::Transaction& tx, const Sender& sender)
{
    for (const auto& [key, member] : senderParts()) {
        const auto text = tidied(sender.*member);
        if (const auto checked = checkPart(key, text); !checked) {
            return checked;
        }
    }
    for (const auto& [key, member] : senderParts()) {
        put(tx, key, tidied(sender.*member));
    }
    return {};
}

std::shared_ptr<const document::Picture> logoOf(const store::Database& database)
{
    auto logo = logoFrom(fromBase64(reference::setting(database, kLogoKey).value_or("")), kLogoKey);
    return logo ? std::make_shared<const document::Picture>(std::move(*logo)) : nullptr;
}

Expected<void> setLogo(store::Transaction& tx, std::string bytes, std::string_view file)
{
    const auto logo = logoFrom(std::move(bytes), file);
    if (!logo) {
        return std::unexpected{logo.error()};
    }
    reference::setSetting(tx, kLogoKey, base64Of(logo->bytes));
    return {};
}

void removeLogo(store::Transaction& tx)
{
    reference::removeSetting(tx, kLogoKey);
}

std::vector<std::string> senderLines(const Sender& sender)
{
    std::vector<std::string> lines{sender.name.empty() ? "[département.nom]" : sender.name};
    const auto add = [&lines](std::string_view label, std::string_view text) {
        if (!text.empty()) {
            lines.push_back(std::string{label} + std::string{text});
        }
    };
    add("", sender.service);
    for (const auto line : textLines(sender.address)) {
        add("", line);
    }
    add("Tél.\u00a0: ", sender.phone);
    add("", sender.email);
    return lines;
}

} // namespace jalon::letter
