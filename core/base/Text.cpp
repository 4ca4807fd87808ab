// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

namespace jalon {

namespace {

struct Malloced {
    void operator()(void* memory) const { std::free(memory); }
};

struct LetterFold {
    utf8proc_int32_t letter;
    std::string_view folded;
};

// Letters that Unicode does not decompose into a base letter and an accent.
constexpr std::array kLetterFolds = {
    LetterFold{0x00DF, "ss"}, LetterFold{0x1E9E, "ss"}, LetterFold{0x00E6, "ae"}, LetterFold{0x0153, "oe"},
    LetterFold{0x00F8, "o"},  LetterFold{0x0142, "l"},  LetterFold{0x0111, "d"},  LetterFold{0x00F0, "d"},
    LetterFold{0x00FE, "th"}, LetterFold{0x0127, "h"},  LetterFold{0x0131, "i"},  LetterFold{0x0167, "t"},
};

bool isAsciiWord(unsigned char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
}

bool isWordCategory(utf8proc_category_t category)
{
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO
           && category != UTF8PROC_CATEGORY_MN && category != UTF8PROC_CATEGORY_MC
           && category != UTF8PROC_CATEGORY_ME;
}

/// The apostrophes that Unicode counts as letters: DʼAngelo, Saʿid.
bool isLetterApostrophe(utf8proc_int32_t codepoint)
{
    return codepoint >= 0x02B9 && codepoint <= 0x02C1;
}

bool isMark(utf8proc_category_t category)
{
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC
           || category == UTF8PROC_CATEGORY_ME;
}

/// Collects folded words with single spaces between them.
class FoldedText {
public:
    explicit FoldedText(std::size_t expected) { m_text.reserve(expected); }

    void space() { m_pendingSpace = !m_text.empty(); }

    void letters(std::string_view letters)
    {
        if (m_pendingSpace) {
            m_text += ' ';
            m_pendingSpace = false;
        }
        m_text += letters;
    }

    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
    bool m_pendingSpace = false;
};

void foldCodepoint(utf8proc_int32_t codepoint, FoldedText& out)
{
    for (const auto& [letter, folded] : kLetterFolds) {
        if (letter == codepoint) {
            out.letters(folded);
            return;
        }
    }
    const auto category = utf8proc_category(codepoint);
    if (isMark(category)) {
        return; // the accent of the letter before it
    }
    if (!isWordCategory(category) || isLetterApostrophe(codepoint)) {
        out.space();
        return;
    }
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto size = utf8proc_encode_char(codepoint, bytes.data());
    out.letters({reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size)});
}

void foldBeyondAscii(utf8proc_int32_t codepoint, FoldedText& out)
{
    std::array<utf8proc_int32_t, 32> decomposed{};
    int lastBoundClass = 0;
    constexpr auto options = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT);
    const auto count =
        utf8proc_decompose_char(codepoint, decomposed.data(), decomposed.size(), options, &lastBoundClass);
    for (utf8proc_ssize_t i = 0; i < count && i < static_cast<utf8proc_ssize_t>(decomposed.size()); ++i) {
        foldCodepoint(utf8proc_tolower(decomposed[static_cast<std::size_t>(i)]), out);
    }
}

} // namespace

std::string fold(std::string_view utf8)
{
    FoldedText out{utf8.size()};
    const auto* data = reinterpret_cast<const utf8proc_uint8_t*>(utf8.data());
    std::size_t at = 0;
    while (at < utf8.size()) {
        const unsigned char byte = data[at];
        if (byte < 0x80) {
            const auto lower =
                static_cast<unsigned char>(byte >= 'A' && byte <= 'Z' ? byte + ('a' - 'A') : byte);
            if (isAsciiWord(lower)) {
                const char letter = static_cast<char>(lower);
                out.letters({&letter, 1});
            } else {
                out.space();
            }
            ++at;
            continue;
        }
        utf8proc_int32_t codepoint = -1;
        const auto read =
            utf8proc_iterate(data + at, static_cast<utf8proc_ssize_t>(utf8.size() - at), &codepoint);
        if (read <= 0) {
            out.space();
            ++at;
            continue;
        }
        foldBeyondAscii(codepoint, out);
        at += static_cast<std::size_t>(read);
    }
    return out.take();
}

std::string foldCompact(std::string_view utf8)
{
    std::string folded = fold(utf8);
    std::erase(folded, ' ');
    return folded;
}

bool isValidUtf8(std::string_view bytes)
{
    const auto* data = reinterpret_cast<const utf8proc_uint8_t*>(bytes.data());
    std::size_t at = 0;
    while (at < bytes.size()) {
        if (data[at] < 0x80) {
            ++at;
            continue;
        }
        utf8proc_int32_t codepoint = -1;
        const auto read =
            utf8proc_iterate(data + at, static_cast<utf8proc_ssize_t>(bytes.size() - at), &codepoint);
        if (read <= 0) {
            return false;
        }
        at += static_cast<std::size_t>(read);
    }
    return true;
}

std::string toNfc(std::string_view utf8)
{
    utf8proc_uint8_t* mapped = nullptr;
    const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()),
                                   static_cast<utf8proc_ssize_t>(utf8.size()), &mapped,
                                   static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    const std::unique_ptr<utf8proc_uint8_t, Malloced> owner{mapped};
    if (size < 0) {
        return std::string{utf8};
    }
    return {reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size)};
}

namespace {

// Unicode's White_Space beyond ASCII, and three that show nothing at all: U+200B, U+2060 and U+FEFF.
constexpr std::array<std::string_view, 22> kWideSpaces = {
    "\u00A0", "\u202F", "\u0085", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003",
    "\u2004", "\u2005", "\u2006", "\u2007", "\u2008", "\u2009", "\u200A", "\u200B",
    "\u2028", "\u2029", "\u205F", "\u2060", "\u3000", "\uFEFF",
};

bool isAscii(char letter)
{
    return static_cast<unsigned char>(letter) < 0x80;
}

std::size_t sizeOfAsciiSpace(char letter)
{
    return letter == ' ' || (letter >= '\t' && letter <= '\r') ? 1 : 0;
}

/// Bytes of the space that the text begins with; 0 when it begins with none.
std::size_t spaceAtFront(std::string_view text)
{
    if (isAscii(text.front())) {
        return sizeOfAsciiSpace(text.front());
    }
    const auto* const found =
        std::ranges::find_if(kWideSpaces, [text](auto space) { return text.starts_with(space); });
    return found == kWideSpaces.end() ? 0 : found->size();
}

std::size_t spaceAtBack(std::string_view text)
{
    if (isAscii(text.back())) {
        return sizeOfAsciiSpace(text.back());
    }
    const auto* const found =
        std::ranges::find_if(kWideSpaces, [text](auto space) { return text.ends_with(space); });
    return found == kWideSpaces.end() ? 0 : found->size();
}

} // namespace

std::string_view trimmed(std::string_view utf8)
{
    for (std::size_t size = 1; size > 0 && !utf8.empty();) {
        size = spaceAtFront(utf8);
        utf8.remove_prefix(size);
    }
    for (std::size_t size = 1; size > 0 && !utf8.empty();) {
        size = spaceAtBack(utf8);
        utf8.remove_suffix(size);
    }
    return utf8;
}

bool hasDigit(std::string_view text)
{
    return std::ranges::any_of(text, isDigit);
}

} // namespace jalon
