// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/FollowUpWriter.h"
#include "caf/ImportHistory.h"
#include "caf/ListStore.h"
#include "caf/RowParser.h"
#include "caf/StockWriter.h"
#include "casefile/People.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace jalon::caf {

namespace {

struct StoredRow {
    ListId list;
    ListKind kind = ListKind::Stock;
    Date listedOn;
    std::string sha256;
    FieldColumns columns;
    std::vector<std::string> cells;
    std::int64_t line = 0;
};

std::vector<PersonId> candidatesOf(const std::string& json)
{
    std::vector<PersonId> people;
    const auto ids = nlohmann::json::parse(json.empty() ? "[]" : json);
    for (const auto& id : ids) {
        people.push_back(PersonId{id.get<std::int64_t>()});
    }
    return people;
}

std::vector<FieldChange> shownCells(const std::string& columns, const std::string& cells)
{
    std::vector<FieldChange> shown;
    const auto values = nlohmann::json::parse(cells.empty() ? "[]" : cells);
    const auto places = nlohmann::json::parse(columns);
    for (const auto& [field, column] : places.items()) {
        const auto index = column.get<std::size_t>();
        if (index < values.size() && !values[index].get_ref<const std::string&>().empty()) {
            shown.push_back({field, {}, values[index].get<std::string>()});
        }
    }
    return shown;
}

Expected<StoredRow> storedRow(const store::Database& database, std::int64_t row)
{
    auto query = database.statement(
        "SELECT r.list_id, l.kind, l.listed_on, l.sha256, l.columns, r.cells, r.line, r.decided_tx, l.tx_id"
        " FROM list_row r JOIN caf_list l ON l.id = r.list_id WHERE r.id = ?1 AND r.status = 'ambiguous'");
    query.bind(row);
    if (!query.step()) {
        return failure(ErrorCode::RowNotWaiting, std::to_string(row));
    }
    const auto decided = query.get<TxId>(7);
    if (isUndone(database, query.get<TxId>(8))) {
        return failure(ErrorCode::ListUndone, std::to_string(query.get<std::int64_t>(0)));
    }
    if (decided && !isUndone(database, decided)) {
        return failure(ErrorCode::RowNotWaiting, std::to_string(row));
    }
    return StoredRow{query.get<ListId>(0),
                     query.get<ListKind>(1),
                     query.get<Date>(2),
                     query.get<std::string>(3),
                     columnsFromJson(query.get<std::string>(4)),
                     nlohmann::json::parse(query.get<std::string>(5)).get<std::vector<std::string>>(),
                     query.get<std::int64_t>(6)};
}

ListTime timeOf(const store::Database& database, const StoredRow& row)
{
    const auto past = pastOf(database, row.kind, row.listedOn, row.sha256, std::nullopt, row.list);
    return {.kind = row.kind,
            .listedOn = row.listedOn,
            .firstStock = past.firstStock,
            .past = past.lastListedOn && row.listedOn < *past.lastListedOn,
            .nextStockOn = past.nextStockOn};
}

Expected<void> writeFollowUp(store::Transaction& tx, const StoredRow& row, const ParsedRow& parsed,
                             std::optional<PersonId> person)
{
    if (!person) {
        return failure(ErrorCode::InvalidValue, "person", codeOf(RowReason::UnknownPerson));
    }
    const auto effect = FollowUpWriter{tx, row.listedOn}.write(*person, parsed);
    if (!effect) {
        return failure(ErrorCode::InvalidValue, effect.error().field, effect.error().reason);
    }
    return {};
}

Expected<void> write(store::Transaction& tx, const StoredRow& row, std::optional<PersonId> person)
{
    const std::vector<std::string_view> cells{row.cells.begin(), row.cells.end()};
    const RowParser parser{row.columns, std::min(row.listedOn, tx.recordedOn()),
                           row.kind == ListKind::FollowUp};
    const auto parsed = parser.parse(cells, row.line);
    if (!parsed) {
        return failure(ErrorCode::InvalidValue, "row", codeOf(parsed.error().reason));
    }
    if (row.kind == ListKind::FollowUp) {
        return writeFollowUp(tx, row, *parsed, person);
    }
    StockWriter writer{tx, timeOf(tx.database(), row)};
    if (person) {
        writer.update(readPerson(tx.database(), *person), *parsed);
    } else {
        writer.add(*parsed);
    }
    return {};
}

} // namespace

std::vector<WaitingRow> waitingRows(const store::Database& database, std::optional<ListId> list)
{
    std::vector<WaitingRow> rows;
    auto query = database.statement(
        "SELECT r.id, r.list_id, r.line, r.value, r.reason, r.candidates, l.columns, r.cells, r.decided_tx,"
        " l.tx_id FROM list_row r JOIN caf_list l ON l.id = r.list_id"
        " WHERE r.status = 'ambiguous' AND (?1 IS NULL OR r.list_id = ?1) ORDER BY r.id");
    query.bind(list);
    while (query.step()) {
        const auto decided = query.get<TxId>(8);
        if ((decided && !isUndone(database, decided)) || isUndone(database, query.get<TxId>(9))) {
            continue;
        }
        rows.push_back({query.get<std::int64_t>(0), query.get<ListId>(1), query.get<std::size_t>(2),
                        query.get<std::string>(3), query.get<MatchReason>(4),
                        candidatesOf(query.get<std::string>(5)),
                        shownCells(query.get<std::string>(6), query.get<std::string>(7))});
    }
    return rows;
}

Expected<TxId> decide(const store::Session& session, std::int64_t row,
                      const std::variant<SamePerson, AnotherPerson>& decision)
{
    const auto stored = storedRow(session.database, row);
    if (!stored) {
        return std::unexpected{stored.error()};
    }
    std::optional<PersonId> person;
    if (const auto* same = std::get_if<SamePerson>(&decision)) {
        person = same->person;
        if (!casefile::identityOf(session.database, *person)) {
            return failure(ErrorCode::PersonUnknown, std::to_string(person->value));
        }
    }
    store::Transaction tx{session, store::TxKind::Import, {.list = stored->list, .reverses = {}}};
    if (auto written = write(tx, *stored, person); !written) {
        return std::unexpected{written.error()};
    }
    tx.database().run("UPDATE list_row SET decided_tx = ?2 WHERE id = ?1", row, tx.id());
    tx.commit();
    return tx.id();
}

} // namespace jalon::caf
