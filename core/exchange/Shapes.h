// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/FactTables.h"
#include "store/Transaction.h"

#include <string>
#include <variant>
#include <vector>

/// What the schema says of the tables of facts: whom their columns name. A new table takes part in packs
/// without having to be registered.
namespace jalon::exchange {

/// A value of a column, kept.
using Cell = std::variant<std::monostate, std::int64_t, double, std::string>;
/// In the order of the table's columns of values.
using Row = std::vector<Cell>;

Cell cellOf(const store::Statement& query, int column);
store::SqlValue toSql(const Cell& cell);

struct Shape {
    std::string table;
    std::vector<std::string> columns;
    std::vector<std::string> anchors; ///< of each column: the table of those it names, or empty
    std::string factAnchor; ///< of whom the table is the file, by the fact's id; or empty

    /// "a, b, c".
    std::string columnList() const;
    Row read(const store::Statement& query, int firstColumn) const;
    /// The place of a column; -1 when there is none.
    int indexOf(std::string_view column) const;
};

/// A setting that is an account's own: it can name people, and belongs to where the account works.
bool isOfAnAccount(const Shape& shape, const Row& row);

std::vector<Shape> factShapes(const store::Database& database);

/// As current since this transaction, under the id that the fact has elsewhere.
void addRow(store::Transaction& tx, const Shape& shape, FactId fact, const Row& row);

} // namespace jalon::exchange
