// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/ListSource.h"
#include "caf/RowKeys.h"
#include "caf/RowParser.h"

#include <map>
#include <stop_token>
#include <vector>

namespace jalon::caf {

/// What the first reading of a list keeps.
struct ListReading {
    std::vector<ListedRow> rows; ///< every data row, in the order of the file
    std::vector<RowNote> rejects;
    std::vector<RowNote> warnings;
    std::map<std::string, std::int64_t> departements; ///< rows by what their postcode says
    std::int64_t misread = 0; ///< rows whose letters look like another encoding's
    std::size_t firstMisreadLine = 0;
};

/// Cuts the rows on this thread and parses them on others. Errors: the reader's, ListWithoutRows, Cancelled.
Expected<ListReading> readList(ListSource& source, const RowParser& parser, const std::stop_token& stop);

/// What a row note says of a field of this list.
RowNote noteOn(const ListSource& source, std::size_t line, std::optional<Field> field, std::string_view value,
               std::string_view reason);

/// Letters that French names never have and that a wrong encoding makes: `HÃ©lÃ¨ne`, `H‚lŠne`, U+FFFD.
bool looksMisread(std::string_view text);

} // namespace jalon::caf
