// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/Nir.h"
#include "caf/RowParser.h"
#include "caf/RowSummary.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

using namespace jalon;
using namespace jalon::caf;

namespace {

void require(bool promise)
{
    if (!promise) {
        std::abort();
    }
}

void checkRow(const ParsedRow& row)
{
    require(!row.lastName.empty() && !row.firstName.empty());
    require(!row.nir.empty() || !row.ownId.empty() || !row.matricule.empty() || row.birthOn);
    require(row.nir.empty() || (row.nir.size() == 13 && nirNumber(row.nir) != 0));
    require(row.matricule.empty() || row.matricule.size() >= 7);
    for (const auto& phone : row.phones) {
        require(phone.e164.size() >= 9 && phone.e164.size() <= 16 && phone.e164.front() == '+');
    }
    const auto keys = summaryOf(row).keys;
    require((keys.nameAndBirth != 0) == row.birthOn.has_value());
}

} // namespace

// The first byte turns the columns; every line feed begins a cell, so that each field meets every kind of
// text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const std::size_t turn = data[0];
    std::string_view rest{reinterpret_cast<const char*>(data) + 1, size - 1};
    std::vector<std::string_view> cells;
    while (cells.size() < kFieldCount) {
        const auto end = rest.find('\n');
        cells.push_back(rest.substr(0, end));
        if (end == std::string_view::npos) {
            break;
        }
        rest.remove_prefix(end + 1);
    }
    FieldColumns columns;
    for (std::size_t column = 0; column < kFieldCount; ++column) {
        columns.assign(static_cast<Field>((column + turn) % kFieldCount), static_cast<int>(column));
    }
    adaptToRegistrations(cells, columns);
    const RowParser parser{columns, Date{20760}, turn % 2 == 0};
    if (const auto row = parser.parse(cells, 1)) {
        checkRow(*row);
    }
    return 0;
}
