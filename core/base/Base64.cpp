// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Base64.h"

#include <cstdint>

namespace jalon {

namespace {

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

} // namespace

std::string base64Of(std::string_view bytes)
{
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const auto group = bytes.substr(at, 3);
        std::uint32_t bits = 0;
        for (std::size_t byte = 0; byte < 3; ++byte) {
            const auto value = byte < group.size() ? static_cast<unsigned char>(group[byte]) : 0U;
            bits = (bits << 8U) | value;
        }
        for (std::size_t letter = 0; letter < 4; ++letter) {
            const auto value = (bits >> (18 - 6 * letter)) & 63U;
            text += letter <= group.size() ? kAlphabet[value] : '=';
        }
    }
    return text;
}

std::string fromBase64(std::string_view text)
{
    while (text.ends_with('=')) {
        text.remove_suffix(1);
    }
    std::string bytes;
    std::uint32_t bits = 0;
    int known = 0;
    for (const char letter : text) {
        const auto value = kAlphabet.find(letter);
        if (value == std::string_view::npos) {
            return {};
        }
        bits = (bits << 6U) | static_cast<std::uint32_t>(value);
        known += 6;
        if (known >= 8) {
            known -= 8;
            bytes += static_cast<char>((bits >> static_cast<unsigned>(known)) & 0xffU);
        }
    }
    return bytes;
}

} // namespace jalon
