// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/Encoding.h"

#include <algorithm>

namespace jalon::tabular {

std::optional<ForeignFile> foreignFile(std::string_view start)
{
    using namespace std::string_view_literals;
    if (start.starts_with("PK\x03\x04"sv)) {
        return ForeignFile::Spreadsheet;
    }
    if (start.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv)) {
        return ForeignFile::OldSpreadsheet;
    }
    if (start.starts_with("%PDF-"sv)) {
        return ForeignFile::Pdf;
    }
    if (start.starts_with("<?xml"sv) || start.starts_with("\xEF\xBB\xBF<?xml"sv)) {
        return ForeignFile::Xml;
    }
    if (start.starts_with("\xFF\xFE"sv) || start.starts_with("\xFE\xFF"sv)) {
        return std::nullopt;
    }
    // NUL bytes do not count: some exports pad with them, and they are dropped when reading.
    const auto controls = std::ranges::count_if(start, [](char letter) {
        const auto byte = static_cast<unsigned char>(letter);
        return byte != 0 && byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f';
    });
    const auto written = std::ranges::count_if(start, [](char letter) { return letter != '\0'; });
    if (!start.empty() && controls * 20 >= std::max<std::ptrdiff_t>(written, 1)) {
        return ForeignFile::Binary;
    }
    return std::nullopt;
}

} // namespace jalon::tabular
