// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/FactTables.h"

namespace jalon::store {

std::vector<FactTableInfo> factTables(const Database& database)
{
    auto query =
        database.statement("SELECT t.name, c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c"
                           " WHERE t.type = 'table' AND c.name NOT IN ('id', 'fact_id', 'tx_in', 'tx_out')"
                           "   AND 3 = (SELECT count(*) FROM pragma_table_info(t.name) WHERE name IN "
                           "('fact_id', 'tx_in', 'tx_out'))"
                           " ORDER BY t.name, c.cid");
    std::vector<FactTableInfo> tables;
    while (query.step()) {
        const auto table = query.get<std::string>(0);
        if (tables.empty() || tables.back().name != table) {
            tables.push_back({table, {}});
        }
        tables.back().valueColumns.push_back(query.get<std::string>(1));
    }
    return tables;
}

} // namespace jalon::store
