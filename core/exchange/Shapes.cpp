// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Shapes.h"

#include "casefile/PeopleViews.h"

#include <algorithm>

namespace jalon::exchange {

namespace {

/// They stay in the base: a pack has a passphrase of its own, and nobody's rights.
constexpr std::string_view kAccounts = "account";

} // namespace

Cell cellOf(const store::Statement& query, int column)
{
    const auto keep = [](const auto& value) -> Cell {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, std::string_view>) {
            return std::string{value};
        } else {
            return value;
        }
    };
    return std::visit(keep, query.valueAt(column));
}

store::SqlValue toSql(const Cell& cell)
{
    const auto view = [](const auto& value) -> store::SqlValue {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, std::string>) {
            return std::string_view{value};
        } else {
            return value;
        }
    };
    return std::visit(view, cell);
}

std::string Shape::columnList() const
{
    std::string list;
    for (const auto& column : columns) {
        list += (list.empty() ? "" : ", ") + column;
    }
    return list;
}

Row Shape::read(const store::Statement& query, int firstColumn) const
{
    Row row;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        row.push_back(cellOf(query, firstColumn + static_cast<int>(i)));
    }
    return row;
}

int Shape::indexOf(std::string_view column) const
{
    const auto found = std::ranges::find(columns, column);
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

bool isOfAnAccount(const Shape& shape, const Row& row)
{
    const auto key = static_cast<std::size_t>(std::max(shape.indexOf("key"), 0));
    return shape.table == "setting" && casefile::isOfAnAccount(std::get<std::string>(row.at(key)));
}

std::vector<Shape> factShapes(const store::Database& database)
{
    std::vector<Shape> shapes;
    for (auto& table : store::factTables(database)) {
        Shape shape{table.name, std::move(table.valueColumns), {}, {}};
        shape.anchors.resize(shape.columns.size());
        auto keys = database.statement("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1)"
                                       " WHERE \"table\" <> 'tx'");
        keys.bind(shape.table);
        while (keys.step()) {
            const auto column = keys.get<std::string>(0);
            const auto anchor = keys.get<std::string>(1);
            if (column == "fact_id") {
                shape.factAnchor = anchor;
            } else if (const int at = shape.indexOf(column); at >= 0) {
                shape.anchors[static_cast<std::size_t>(at)] = anchor;
            }
        }
        const bool ofAccounts = shape.factAnchor == kAccounts
                                || std::ranges::find(shape.anchors, kAccounts) != shape.anchors.end();
        if (!ofAccounts) {
            shapes.push_back(std::move(shape));
        }
    }
    return shapes;
}

void addRow(store::Transaction& tx, const Shape& shape, FactId fact, const Row& row)
{
    std::string places;
    for (std::size_t i = 0; i < row.size(); ++i) {
        places += ", ?" + std::to_string(i + 4);
    }
    auto insert = tx.database().statement("INSERT INTO " + shape.table + " (id, fact_id, tx_in, "
                                          + shape.columnList() + ") VALUES (?1, ?2, ?3" + places + ")");
    insert.bindAt(1, tx.newId());
    insert.bindAt(2, fact.value);
    insert.bindAt(3, tx.id().value);
    for (std::size_t i = 0; i < row.size(); ++i) {
        insert.bindAt(static_cast<int>(i) + 4, toSql(row[i]));
    }
    insert.runAndReset();
}

} // namespace jalon::exchange
