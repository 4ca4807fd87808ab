// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/Templates.h"

#include "base/Text.h"
#include "letter/Shipped.h"
#include "reference/Settings.h"

#include <algorithm>

namespace jalon::letter {

namespace {

std::string templateKey(LetterKind kind)
{
    return "letter.template." + std::string{codeOf(kind)};
}

std::string plainText(std::string_view text)
{
    constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";
    if (text.starts_with(kByteOrderMark)) {
        text.remove_prefix(kByteOrderMark.size());
    }
    std::string plain{text};
    std::erase(plain, '\r');
    return isValidUtf8(plain) ? toNfc(plain) : plain;
}

} // namespace

std::string_view shippedTemplate(LetterKind kind)
{
    const auto texts = shippedTexts();
    return std::ranges::find(texts, codeOf(kind), &ShippedText::name)->text;
}

std::string templateText(const store::Database& database, LetterKind kind)
{
    return reference::setting(database, templateKey(kind)).value_or(std::string{shippedTemplate(kind)});
}

bool isOwnTemplate(const store::Database& database, LetterKind kind)
{
    return reference::setting(database, templateKey(kind)).has_value();
}

Expected<void> setTemplate(store::Transaction& tx, LetterKind kind, std::string_view text)
{
    const auto plain = plainText(text);
    if (const auto parsed = parseTemplate(kind, plain); !parsed) {
        return std::unexpected{parsed.error()};
    }
    if (trimmed(plain) == trimmed(shippedTemplate(kind))) {
        resetTemplate(tx, kind);
    } else {
        reference::setSetting(tx, templateKey(kind), plain);
    }
    return {};
}

bool resetTemplate(store::Transaction& tx, LetterKind kind)
{
    return reference::removeSetting(tx, templateKey(kind));
}

} // namespace jalon::letter
