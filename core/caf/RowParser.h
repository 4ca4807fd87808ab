// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/Fields.h"
#include "caf/ParsedRow.h"

#include <cstdint>
#include <expected>
#include <span>
#include <string_view>
#include <vector>

namespace jalon::caf {

/// Reads the rows of one list: cells of UTF-8 text → what they say, or why the row is rejected
/// (caf-lists.md, "Rejected, or taken with a warning"). Keeps nothing from one row to the next.
class RowParser {
public:
    enum class CellCount { Fits, TooMany };

    /// Births are compared with the reference day, the list's date. In a follow-up list, words of an event
    /// whose date is missing (a reason without an exit date…) are a warning; other lists do not tell events.
    RowParser(const FieldColumns& columns, Date referenceDay, bool isFollowUp = false);

    /// Missing cells at the end are empty ones; `count` says that the row has more cells than the header.
    std::expected<ParsedRow, Rejection> parse(std::span<const std::string_view> cells, std::int64_t line,
                                              CellCount count = CellCount::Fits) const;

private:
    struct Column {
        Field field;
        std::size_t index;
    };

    std::vector<Column> m_columns; ///< in the order of the fields
    Date m_referenceDay;
    bool m_isFollowUp;
};

} // namespace jalon::caf
