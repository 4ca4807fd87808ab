// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/StoredRow.h"

#include "caf/ListStore.h"
#include "caf/RowParser.h"
#include "store/Reverse.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace jalon::caf {

namespace {

constexpr std::string_view kSelect =
    "SELECT r.id, r.list_id, l.kind, l.listed_on, l.sha256, l.columns, r.cells, r.line, r.reason,"
    " r.candidates, r.decided_tx, l.tx_id FROM list_row r JOIN caf_list l ON l.id = r.list_id"
    " WHERE r.status = 'ambiguous' AND ";

std::vector<PersonId> candidatesFromJson(const std::string& json)
{
    std::vector<PersonId> people;
    const auto ids = nlohmann::json::parse(json.empty() ? "[]" : json);
    for (const auto& id : ids) {
        people.push_back(PersonId{id.get<std::int64_t>()});
    }
    return people;
}

StoredRow rowFrom(const store::Statement& query)
{
    return {.id = query.get<std::int64_t>(0),
            .list = query.get<ListId>(1),
            .kind = query.get<ListKind>(2),
            .listedOn = query.get<Date>(3),
            .sha256 = query.get<std::string>(4),
            .columns = columnsFromJson(query.get<std::string>(5)),
            .cells = cellsFromJson(query.get<std::string>(6)),
            .line = query.get<std::int64_t>(7),
            .reason = query.get<MatchReason>(8),
            .candidates = candidatesFromJson(query.get<std::string>(9))};
}

} // namespace

std::vector<std::string> cellsFromJson(const std::string& json)
{
    return nlohmann::json::parse(json.empty() ? "[]" : json).get<std::vector<std::string>>();
}

Expected<StoredRow> storedRow(const store::Database& database, std::int64_t row)
{
    auto query = database.statement(std::string{kSelect} + "r.id = ?1");
    query.bind(row);
    if (!query.step()) {
        return failure(ErrorCode::RowNotWaiting, std::to_string(row));
    }
    const auto decided = query.get<TxId>(10);
    if (store::isUndone(database, query.get<TxId>(11))) {
        return failure(ErrorCode::ListUndone, std::to_string(query.get<std::int64_t>(1)));
    }
    if (decided && !store::isUndone(database, decided)) {
        return failure(ErrorCode::RowNotWaiting, std::to_string(row));
    }
    return rowFrom(query);
}

std::vector<StoredRow> storedRows(const store::Database& database, std::optional<ListId> list)
{
    std::vector<StoredRow> rows;
    auto query = database.statement(std::string{kSelect} + "(?1 IS NULL OR r.list_id = ?1) ORDER BY r.id");
    query.bind(list);
    while (query.step()) {
        const auto decided = query.get<TxId>(10);
        const bool isOpen = !decided || store::isUndone(database, decided);
        if (isOpen && !store::isUndone(database, query.get<TxId>(11))) {
            rows.push_back(rowFrom(query));
        }
    }
    return rows;
}

std::expected<ParsedRow, Rejection> parse(const StoredRow& row, Date today)
{
    const std::vector<std::string_view> cells{row.cells.begin(), row.cells.end()};
    const RowParser parser{row.columns, std::min(row.listedOn, today), row.kind == ListKind::FollowUp};
    return parser.parse(cells, row.line);
}

} // namespace jalon::caf
