// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tabular/HeaderMatcher.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace jalon::tabular {

using Cells = std::span<const std::string_view>;

/// What a record below the header is. Only `Data` and `TooLong` are rows of the list.
enum class RecordKind {
    Data,
    TooLong, ///< text beyond the header's last column
    Empty, ///< no text at all
    RepeatedHeader,
    Title, ///< one text alone, with letters, in a list of three columns or more
    Total, ///< a line that sums the list up
};

RecordKind kindOf(Cells cells, const HeaderMatch& header);

bool isEmptyRecord(Cells cells);
bool isTooLong(Cells cells, const HeaderMatch& header);
bool isRepeatedHeader(Cells cells, const HeaderMatch& header);
bool isTitleLine(Cells cells, const HeaderMatch& header);
/// The first text begins with total, sous-total, nombre or effectif, and every other one is a number or the
/// word for what is counted. A person named Total has a first name or a date beside it.
bool isTotalLine(Cells cells);

/// The trimmed text of a column; empty beyond the record's end, since spreadsheets leave out what trails.
std::string_view cellAt(Cells cells, std::size_t column);

} // namespace jalon::tabular
