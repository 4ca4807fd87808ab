// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Spelling.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>

namespace jalon {

namespace {

struct SignName {
    utf8proc_int32_t sign;
    std::string_view name;
};

constexpr std::array kSignNames = {
    SignName{' ', "espace"},
    SignName{'!', "point d’exclamation"},
    SignName{'"', "guillemet droit"},
    SignName{'#', "croisillon"},
    SignName{'$', "dollar"},
    SignName{'%', "pour cent"},
    SignName{'&', "et commercial"},
    SignName{'\'', "apostrophe droite"},
    SignName{'(', "parenthèse ouvrante"},
    SignName{')', "parenthèse fermante"},
    SignName{'*', "astérisque"},
    SignName{'+', "plus"},
    SignName{',', "virgule"},
    SignName{'-', "tiret"},
    SignName{'.', "point"},
    SignName{'/', "barre oblique"},
    SignName{'0', "chiffre zéro"},
    SignName{'1', "chiffre un"},
    SignName{'2', "chiffre deux"},
    SignName{'3', "chiffre trois"},
    SignName{'4', "chiffre quatre"},
    SignName{'5', "chiffre cinq"},
    SignName{'6', "chiffre six"},
    SignName{'7', "chiffre sept"},
    SignName{'8', "chiffre huit"},
    SignName{'9', "chiffre neuf"},
    SignName{':', "deux-points"},
    SignName{';', "point-virgule"},
    SignName{'<', "inférieur"},
    SignName{'=', "égal"},
    SignName{'>', "supérieur"},
    SignName{'?', "point d’interrogation"},
    SignName{'@', "arobase"},
    SignName{'[', "crochet ouvrant"},
    SignName{'\\', "barre oblique inverse"},
    SignName{']', "crochet fermant"},
    SignName{'^', "accent circonflexe seul"},
    SignName{'_', "tiret bas"},
    SignName{'`', "accent grave seul"},
    SignName{'{', "accolade ouvrante"},
    SignName{'|', "barre verticale"},
    SignName{'}', "accolade fermante"},
    SignName{'~', "tilde seul"},
    SignName{0x00A0, "espace insécable"},
    SignName{0x00A3, "livre sterling"},
    SignName{0x00A7, "paragraphe"},
    SignName{0x00AB, "guillemet ouvrant"},
    SignName{0x00B0, "degré"},
    SignName{0x00B2, "exposant deux"},
    SignName{0x00BB, "guillemet fermant"},
    SignName{0x2013, "tiret demi-cadratin"},
    SignName{0x2014, "tiret cadratin"},
    SignName{0x2019, "apostrophe courbe"},
    SignName{0x202F, "espace insécable fine"},
    SignName{0x20AC, "euro"},
};

std::string hexadecimal(std::uint32_t number, std::size_t least)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string digits;
    for (; number > 0 || digits.size() < least; number >>= 4U) {
        digits.insert(digits.begin(), kDigits[number & 0xFU]);
    }
    return digits;
}

std::string bytesOf(utf8proc_int32_t sign)
{
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto size = utf8proc_encode_char(sign, bytes.data());
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size)};
}

/// Letters are told by their capital: small L, capital I and figure one look alike on paper.
std::string nameOf(utf8proc_int32_t sign)
{
    const auto* const known = std::ranges::find(kSignNames, sign, &SignName::sign);
    if (known != kSignNames.end()) {
        return std::string{known->name};
    }
    const auto category = utf8proc_category(sign);
    if (category == UTF8PROC_CATEGORY_LU) {
        return bytesOf(sign) + " majuscule";
    }
    if (category == UTF8PROC_CATEGORY_LL) {
        return bytesOf(utf8proc_toupper(sign)) + " minuscule";
    }
    return "signe U+" + hexadecimal(static_cast<std::uint32_t>(sign), 4);
}

bool isPrinted(utf8proc_int32_t sign)
{
    const auto category = utf8proc_category(sign);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_SO;
}

} // namespace

std::vector<SpelledSign> spelled(std::string_view utf8)
{
    std::vector<SpelledSign> signs;
    const auto* const data = reinterpret_cast<const utf8proc_uint8_t*>(utf8.data());
    for (std::size_t at = 0; at < utf8.size();) {
        utf8proc_int32_t sign = -1;
        const auto size = utf8proc_iterate(data + at, static_cast<utf8proc_ssize_t>(utf8.size() - at), &sign);
        if (size <= 0) {
            signs.push_back({"", "octet " + hexadecimal(data[at], 2)});
            ++at;
            continue;
        }
        signs.push_back({isPrinted(sign) ? bytesOf(sign) : std::string{}, nameOf(sign)});
        at += static_cast<std::size_t>(size);
    }
    return signs;
}

} // namespace jalon
