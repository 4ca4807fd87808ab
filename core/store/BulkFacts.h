// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Facts.h"

#include <array>
#include <cstddef>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace jalon::store {

namespace detail {

// A statement costs as much by itself as the row that it writes: this many rows share one.
inline constexpr std::size_t kBulkRows = 32;
// So many wait before they are written: the pages of one table and its indexes then stay in the processor's
// cache.
inline constexpr std::size_t kHeldRows = 128 * kBulkRows;

/// Of `into` "table (column, …)": one row's, and kBulkRows rows'.
std::array<std::string, 2> bulkSql(std::string_view into, std::size_t columns);

} // namespace detail

/// Rows of one table, written many at once: what is held is not yet there for those who read. `Values` are
/// the columns of a row.
template <class... Values>
class BulkRows {
public:
    BulkRows(Transaction& tx, std::string_view into)
        : m_tx(tx), m_sql(detail::bulkSql(into, sizeof...(Values)))
    {
        m_held.reserve(detail::kHeldRows);
    }

    void add(Values... values)
    {
        m_held.emplace_back(std::move(values)...);
        if (m_held.size() == detail::kHeldRows) {
            flush();
        }
    }

    void flush()
    {
        for (std::size_t at = 0; at < m_held.size();) {
            const std::size_t step = m_held.size() - at < detail::kBulkRows ? 1 : detail::kBulkRows;
            auto insert = m_tx.database().statement(m_sql[step > 1 ? 1 : 0]);
            int index = 0;
            for (std::size_t row = at; row < at + step; ++row) {
                std::apply([&](const auto&... values) { (insert.bindBorrowed(++index, values), ...); },
                           m_held[row]);
            }
            insert.runAndReset();
            at += step;
        }
        m_held.clear();
    }

private:
    Transaction& m_tx;
    std::array<std::string, 2> m_sql;
    std::vector<std::tuple<Values...>> m_held;
};

/// First versions of facts of one table, written many at once.
template <class Row>
class BulkFacts {
public:
    explicit BulkFacts(Transaction& tx)
        : m_tx(tx), m_sql(detail::bulkSql(into(), detail::kColumnCount<Row> + 3))
    {
        m_held.reserve(detail::kHeldRows);
    }

    void addAs(FactId fact, Row row)
    {
        m_held.push_back({m_tx.newId(), fact, std::move(row)});
        if (m_held.size() == detail::kHeldRows) {
            flush();
        }
    }

    FactId add(Row row)
    {
        const FactId fact{m_tx.newId()};
        addAs(fact, std::move(row));
        return fact;
    }

    void flush()
    {
        for (std::size_t at = 0; at < m_held.size();) {
            const std::size_t step = m_held.size() - at < detail::kBulkRows ? 1 : detail::kBulkRows;
            auto insert = m_tx.database().statement(m_sql[step > 1 ? 1 : 0]);
            int index = 0;
            for (std::size_t row = at; row < at + step; ++row) {
                bind(insert, index, m_held[row]);
            }
            insert.runAndReset();
            at += step;
        }
        m_held.clear();
    }

private:
    struct Held {
        std::int64_t id = 0;
        FactId fact;
        Row row;
    };

    static std::string into()
    {
        return std::string{FactTable<Row>::name} + " (id, fact_id, tx_in, " + detail::columnList<Row>() + ")";
    }

    void bind(Statement& insert, int& index, const Held& held) const
    {
        insert.bindBorrowed(++index, held.id);
        insert.bindBorrowed(++index, held.fact);
        insert.bindBorrowed(++index, m_tx.id());
        std::apply(
            [&](const auto&... columns) { (insert.bindBorrowed(++index, held.row.*(columns.member)), ...); },
            FactTable<Row>::columns);
    }

    Transaction& m_tx;
    std::array<std::string, 2> m_sql;
    std::vector<Held> m_held;
};

} // namespace jalon::store
