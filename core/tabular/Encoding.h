// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Codes.h"
#include "base/Error.h"
#include "tabular/ByteSource.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jalon::tabular {

/// How a list's bytes stand for letters. UTF-16 is what Excel calls "texte Unicode".
enum class Encoding { Utf8, Utf8Bom, Windows1252, Utf16Le, Utf16Be };

/// What a file is when it is not a list in plain text: a workbook (xlsx, ods and other zips), an old workbook
/// (xls), …
enum class ForeignFile { Spreadsheet, OldSpreadsheet, Pdf, Xml, Binary };

/// Knows a text's encoding from its bytes, fed in blocks: a byte order mark decides; else what is valid UTF-8
/// is UTF-8, and everything else windows-1252.
class EncodingDetector {
public:
    void feed(std::string_view block);
    /// After the last block; a text cut in the middle of a letter is not UTF-8.
    Encoding result() const;
    /// Whether no further block can change the result.
    bool decided() const { return m_seen >= m_first.size() && (m_invalid || mark() != Encoding::Utf8); }

private:
    Encoding mark() const;

    std::array<unsigned char, 3> m_first{};
    std::size_t m_seen = 0;
    std::uint32_t m_state = 0;
    bool m_invalid = false;
};

/// Reads the source as far as needed and restarts it. FileNotReadable.
Expected<Encoding> detectEncoding(ByteSource& source);

/// Turns blocks of bytes into UTF-8, cut anywhere. What is no letter (a broken UTF-8 sequence, an unpaired
/// surrogate, one of the five bytes that windows-1252 leaves empty) becomes U+FFFD and is counted. The byte
/// order mark is left out.
class Transcoder {
public:
    explicit Transcoder(Encoding encoding) : m_encoding(encoding) { }

    /// Appends to `out`.
    void feed(std::string_view block, std::string& out);
    /// After the last block.
    void finish(std::string& out);
    /// How many times U+FFFD was written.
    std::size_t malformed() const { return m_malformed; }

private:
    void feedWindows1252(std::string_view block, std::string& out);
    void feedUtf8(std::string_view block, std::string& out);
    void feedUtf16(std::string_view block, std::string& out);
    void pushUnit(std::uint16_t unit, std::string& out);
    void replace(std::string& out);
    void takeMark(std::string& out, std::size_t from);

    Encoding m_encoding;
    std::string m_carry;
    std::uint16_t m_highSurrogate = 0;
    std::size_t m_malformed = 0;
    bool m_started = false;
};

/// The text itself when it is valid, else with U+FFFD in place of what is not UTF-8.
std::string validUtf8(std::string_view text);

/// Nothing when the bytes can be a text: known magic numbers, and one control character in twenty or more.
/// `start` is the file's first block.
std::optional<ForeignFile> foreignFile(std::string_view start);

} // namespace jalon::tabular

template <>
struct jalon::EnumCodes<jalon::tabular::Encoding> {
    static constexpr std::array<std::string_view, 5> codes = {"utf-8", "utf-8-bom", "windows-1252",
                                                              "utf-16le", "utf-16be"};
};

template <>
struct jalon::EnumCodes<jalon::tabular::ForeignFile> {
    static constexpr std::array<std::string_view, 5> codes = {"xlsx", "xls", "pdf", "xml", "binary"};
};
