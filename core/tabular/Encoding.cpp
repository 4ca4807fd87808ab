// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/Encoding.h"

#include <cstring>

namespace jalon::tabular {

namespace {

constexpr std::size_t kTranscodedBlock = std::size_t{256} * 1024;
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

std::size_t asciiRun(const char* at, const char* end)
{
    const char* const start = at;
    constexpr std::uint64_t kHighBits = 0x8080808080808080U;
    while (end - at >= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, sizeof word);
        if ((word & kHighBits) != 0) {
            break;
        }
        at += 8;
    }
    while (at < end && static_cast<unsigned char>(*at) < 0x80) {
        ++at;
    }
    return static_cast<std::size_t>(at - start);
}

// How many bytes a lead byte announces, and the bounds of the second one, which shut out overlong forms,
// surrogates and what lies beyond U+10FFFF (Unicode, table 3-7).
struct Lead {
    std::uint8_t length;
    std::uint8_t low;
    std::uint8_t high;
};

constexpr Lead leadOf(unsigned char byte)
{
    if (byte >= 0xC2 && byte <= 0xDF) {
        return {2, 0x80, 0xBF};
    }
    if (byte == 0xE0) {
        return {3, 0xA0, 0xBF};
    }
    if (byte == 0xED) {
        return {3, 0x80, 0x9F};
    }
    if (byte >= 0xE1 && byte <= 0xEF) {
        return {3, 0x80, 0xBF};
    }
    if (byte == 0xF0) {
        return {4, 0x90, 0xBF};
    }
    if (byte >= 0xF1 && byte <= 0xF3) {
        return {4, 0x80, 0xBF};
    }
    if (byte == 0xF4) {
        return {4, 0x80, 0x8F};
    }
    return {0, 0, 0};
}

enum class Sequence { Valid, Broken, Unfinished };

/// Looks at the sequence of several bytes at `at`; `length` becomes how many bytes it takes up.
Sequence sequenceAt(const char* at, const char* end, std::size_t& length)
{
    const Lead lead = leadOf(static_cast<unsigned char>(*at));
    length = 1;
    if (lead.length == 0) {
        return Sequence::Broken;
    }
    for (std::uint8_t i = 1; i < lead.length; ++i) {
        if (at + i >= end) {
            return Sequence::Unfinished;
        }
        const auto byte = static_cast<unsigned char>(at[i]);
        const bool fits = i == 1 ? byte >= lead.low && byte <= lead.high : byte >= 0x80 && byte <= 0xBF;
        if (!fits) {
            return Sequence::Broken;
        }
        length = i + std::size_t{1};
    }
    return Sequence::Valid;
}

void appendCodepoint(std::uint32_t codepoint, std::string& out)
{
    const auto tail = [&](int shift) { out += static_cast<char>(0x80U | ((codepoint >> shift) & 0x3FU)); };
    if (codepoint < 0x80) {
        out += static_cast<char>(codepoint);
    } else if (codepoint < 0x800) {
        out += static_cast<char>(0xC0U | (codepoint >> 6));
        tail(0);
    } else if (codepoint < 0x10000) {
        out += static_cast<char>(0xE0U | (codepoint >> 12));
        tail(6);
        tail(0);
    } else {
        out += static_cast<char>(0xF0U | (codepoint >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

struct Utf8Letter {
    std::array<char, 3> bytes;
    std::uint8_t size;
};

// Bytes 0x80 to 0x9F, where windows-1252 leaves Latin-1; 0xFFFD marks its five holes.
constexpr std::array<std::uint16_t, 32> kWindows1252 = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
};

constexpr std::array<Utf8Letter, 128> makeWindows1252Letters()
{
    std::array<Utf8Letter, 128> letters{};
    for (unsigned i = 0; i < letters.size(); ++i) {
        const unsigned point = i < kWindows1252.size() ? kWindows1252[i] : 0x80U + i;
        if (point < 0x800) {
            letters[i] = {
                {static_cast<char>(0xC0U | (point >> 6)), static_cast<char>(0x80U | (point & 0x3FU)), 0}, 2};
        } else {
            letters[i] = {{static_cast<char>(0xE0U | (point >> 12)),
                           static_cast<char>(0x80U | ((point >> 6) & 0x3FU)),
                           static_cast<char>(0x80U | (point & 0x3FU))},
                          3};
        }
    }
    return letters;
}

constexpr auto kWindows1252Letters = makeWindows1252Letters();

} // namespace

Encoding EncodingDetector::mark() const
{
    if (m_seen >= 2 && m_first[0] == 0xFF && m_first[1] == 0xFE) {
        return Encoding::Utf16Le;
    }
    if (m_seen >= 2 && m_first[0] == 0xFE && m_first[1] == 0xFF) {
        return Encoding::Utf16Be;
    }
    if (m_seen >= 3 && m_first[0] == 0xEF && m_first[1] == 0xBB && m_first[2] == 0xBF) {
        return Encoding::Utf8Bom;
    }
    return Encoding::Utf8;
}

// m_state between two bytes of a letter: how many are still to come, and the bounds of the next one.
void EncodingDetector::feed(std::string_view block)
{
    for (std::size_t i = 0; m_seen + i < m_first.size() && i < block.size(); ++i) {
        m_first[m_seen + i] = static_cast<unsigned char>(block[i]);
    }
    m_seen += block.size();
    const char* at = block.data();
    const char* const end = at + block.size();
    while (at < end && !m_invalid) {
        if (m_state == 0) {
            at += asciiRun(at, end);
            if (at == end) {
                return;
            }
            const Lead lead = leadOf(static_cast<unsigned char>(*at++));
            m_invalid = lead.length == 0;
            m_state =
                (lead.length == 0 ? 0U : lead.length - 1U) << 16 | std::uint32_t{lead.low} << 8 | lead.high;
            continue;
        }
        const auto byte = static_cast<unsigned char>(*at++);
        m_invalid = byte < ((m_state >> 8) & 0xFFU) || byte > (m_state & 0xFFU);
        const std::uint32_t left = (m_state >> 16) - 1;
        m_state = left == 0 ? 0 : left << 16 | 0x80BFU;
    }
}

Encoding EncodingDetector::result() const
{
    const Encoding marked = mark();
    if (marked != Encoding::Utf8) {
        return marked;
    }
    return m_invalid || m_state != 0 ? Encoding::Windows1252 : Encoding::Utf8;
}

Expected<Encoding> detectEncoding(ByteSource& source)
{
    EncodingDetector detector;
    std::string block = blockFor(source, kTranscodedBlock);
    while (!detector.decided()) {
        const auto count = source.read(block);
        if (!count) {
            return std::unexpected{count.error()};
        }
        if (*count == 0) {
            break;
        }
        detector.feed({block.data(), *count});
    }
    if (auto restarted = source.restart(); !restarted) {
        return std::unexpected{restarted.error()};
    }
    return detector.result();
}

void Transcoder::feed(std::string_view block, std::string& out)
{
    const std::size_t from = out.size();
    switch (m_encoding) {
    case Encoding::Windows1252:
        feedWindows1252(block, out);
        return;
    case Encoding::Utf8:
    case Encoding::Utf8Bom:
        feedUtf8(block, out);
        break;
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
        feedUtf16(block, out);
        break;
    }
    takeMark(out, from);
}

void Transcoder::finish(std::string& out)
{
    const std::size_t from = out.size();
    if (!m_carry.empty()) {
        m_carry.clear();
        replace(out);
    }
    if (m_highSurrogate != 0) {
        m_highSurrogate = 0;
        replace(out);
    }
    takeMark(out, from);
}

void Transcoder::takeMark(std::string& out, std::size_t from)
{
    if (m_started || out.size() == from) {
        return;
    }
    m_started = true;
    constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
    if (std::string_view{out}.substr(from).starts_with(kUtf8Mark)) {
        out.erase(from, kUtf8Mark.size());
    }
}

void Transcoder::replace(std::string& out)
{
    out += kReplacement;
    ++m_malformed;
}

void Transcoder::feedWindows1252(std::string_view block, std::string& out)
{
    // Three bytes at most stand for one; one more lets every letter be copied whole.
    const std::size_t from = out.size();
    out.resize(from + block.size() * 3 + 1);
    char* to = out.data() + from;
    const char* at = block.data();
    const char* const end = at + block.size();
    while (at < end) {
        const std::size_t run = asciiRun(at, end);
        std::memcpy(to, at, run);
        to += run;
        at += run;
        for (; at < end && static_cast<unsigned char>(*at) >= 0x80; ++at) {
            const auto byte = static_cast<unsigned char>(*at);
            const Utf8Letter& letter = kWindows1252Letters[byte - 0x80U];
            std::memcpy(to, letter.bytes.data(), letter.bytes.size());
            to += letter.size;
            if (byte < 0xA0 && kWindows1252[byte - 0x80U] == 0xFFFD) {
                ++m_malformed;
            }
        }
    }
    out.resize(static_cast<std::size_t>(to - out.data()));
}

void Transcoder::feedUtf8(std::string_view block, std::string& out)
{
    std::string joined;
    if (!m_carry.empty()) {
        // A letter was cut by the end of the last block: at most three bytes of it.
        joined.swap(m_carry);
        joined += block;
        block = joined;
    }
    const char* at = block.data();
    const char* const end = at + block.size();
    const char* valid = at;
    while (at < end) {
        at += asciiRun(at, end);
        if (at == end) {
            break;
        }
        std::size_t length = 0;
        const Sequence found = sequenceAt(at, end, length);
        if (found == Sequence::Valid) {
            at += length;
            continue;
        }
        out.append(valid, at);
        if (found == Sequence::Unfinished) {
            m_carry.assign(at, end);
            return;
        }
        replace(out);
        at += length;
        valid = at;
    }
    out.append(valid, end);
}

void Transcoder::feedUtf16(std::string_view block, std::string& out)
{
    out.reserve(out.size() + block.size() * 3 / 2 + 4);
    std::size_t at = 0;
    const auto unitOf = [this](char first, char second) {
        const auto one = static_cast<unsigned char>(first);
        const auto two = static_cast<unsigned char>(second);
        return static_cast<std::uint16_t>(m_encoding == Encoding::Utf16Le ? one | two << 8 : one << 8 | two);
    };
    if (!m_carry.empty() && !block.empty()) {
        pushUnit(unitOf(m_carry.front(), block.front()), out);
        m_carry.clear();
        at = 1;
    }
    for (; at + 1 < block.size(); at += 2) {
        pushUnit(unitOf(block[at], block[at + 1]), out);
    }
    if (at < block.size()) {
        m_carry.assign(1, block[at]);
    }
}

void Transcoder::pushUnit(std::uint16_t unit, std::string& out)
{
    const bool low = unit >= 0xDC00 && unit <= 0xDFFF;
    if (m_highSurrogate != 0) {
        const std::uint32_t high = m_highSurrogate;
        m_highSurrogate = 0;
        if (low) {
            appendCodepoint(0x10000U + ((high - 0xD800U) << 10) + (unit - 0xDC00U), out);
            return;
        }
        replace(out);
    }
    if (unit >= 0xD800 && unit <= 0xDBFF) {
        m_highSurrogate = unit;
    } else if (low) {
        replace(out);
    } else {
        appendCodepoint(unit, out);
    }
}

std::string validUtf8(std::string_view text)
{
    std::string out;
    Transcoder transcoder{Encoding::Utf8};
    transcoder.feed(text, out);
    transcoder.finish(out);
    return out;
}

} // namespace jalon::tabular
