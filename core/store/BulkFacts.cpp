// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/BulkFacts.h"

namespace jalon::store::detail {

std::array<std::string, 2> bulkSql(std::string_view into, std::size_t columns)
{
    std::string row = "(?";
    for (std::size_t i = 1; i < columns; ++i) {
        row += ", ?";
    }
    row += ")";
    const std::string one = "INSERT OR FAIL INTO " + std::string{into} + " VALUES " + row;
    std::string many = one;
    for (std::size_t i = 1; i < kBulkRows; ++i) {
        many += ", " + row;
    }
    return {one, many};
}

} // namespace jalon::store::detail
