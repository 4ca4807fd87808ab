// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Limits.h"
#include "store/DbError.h"
#include "store/Transaction.h"

#include <string>
#include <tuple>
#include <utility>
#include <vector>

/// Facts are added, never overwritten: a correction closes a version and inserts the next in the same
/// transaction. A room describes each of its tables once:
///
///     struct Note { PersonId person; Date writtenOn; std::string body; };
///
///     template <>
///     struct jalon::store::FactTable<Note> {
///         static constexpr std::string_view name = "note";
///         static constexpr auto columns = std::tuple{column("person_id", &Note::person),
///                                                    column("written_on", &Note::writtenOn),
///                                                    column("body", &Note::body)};
///     };
namespace jalon::store {

template <class Row, class Member>
struct FactColumn {
    std::string_view name;
    Member Row::* member;
};

template <class Row, class Member>
constexpr FactColumn<Row, Member> column(std::string_view name, Member Row::* member)
{
    return {name, member};
}

template <class Row>
struct FactTable;

template <class Row>
struct Fact {
    FactId id;
    Row value;
};

/// One version of a fact: recorded by `in`, replaced or ended by `out`.
template <class Row>
struct Version {
    Row value;
    TxId in;
    std::optional<TxId> out;
};

namespace detail {

template <class Row>
constexpr std::size_t kColumnCount = std::tuple_size_v<decltype(FactTable<Row>::columns)>;

template <class Row>
std::string columnList()
{
    std::string list;
    std::apply(
        [&list](const auto&... columns) {
            ((list += (list.empty() ? "" : ", "), list += columns.name), ...);
        },
        FactTable<Row>::columns);
    return list;
}

template <class Row>
std::string insertSql()
{
    std::string sql = "INSERT INTO ";
    sql += FactTable<Row>::name;
    sql += " (id, fact_id, tx_in, " + columnList<Row>() + ") VALUES (?1, ?2, ?3";
    for (std::size_t i = 0; i < kColumnCount<Row>; ++i) {
        sql += ", ?" + std::to_string(i + 4);
    }
    return sql + ")";
}

template <class Row>
std::string selectSql(std::string_view firstColumns)
{
    std::string sql = "SELECT ";
    sql += firstColumns;
    sql += columnList<Row>() + " FROM ";
    sql += FactTable<Row>::name;
    return sql;
}

/// A setting holds a logo, a set of rules, a frozen report: a whole file.
template <class Row>
constexpr std::size_t longestText()
{
    return requires { FactTable<Row>::holdsFiles; } ? limits::kStoredFile : limits::kText;
}

inline std::size_t sizeOf(const std::string& text)
{
    return text.size();
}
inline std::size_t sizeOf(const std::optional<std::string>& text)
{
    return text ? text->size() : 0;
}
template <class Member>
std::size_t sizeOf(const Member& /*unused*/)
{
    return 0;
}

/// Throws Refusal: TextTooLong.
template <class Row>
void requireFits(const Row& row)
{
    const auto check = [&row](const auto& column) {
        if (sizeOf(row.*(column.member)) > longestText<Row>()) {
            throw Refusal{
                {ErrorCode::TextTooLong, {std::string{column.name}, limits::inFrench(longestText<Row>())}}};
        }
    };
    std::apply([&check](const auto&... columns) { (check(columns), ...); }, FactTable<Row>::columns);
}

template <class Row>
Row readRow(const Statement& statement, int firstColumn)
{
    Row row{};
    std::apply(
        [&](const auto&... columns) {
            int at = firstColumn;
            ((row.*(columns.member) =
                  statement.get<std::remove_cvref_t<decltype(row.*(columns.member))>>(at++)),
             ...);
        },
        FactTable<Row>::columns);
    return row;
}

} // namespace detail

/// Writes a fact's first version under an id of the caller's: the anchor's, for the one file an anchor has.
/// Throws Refusal for a text that is too long (base/Limits.h).
template <class Row>
void addAs(Transaction& tx, FactId fact, const Row& row)
{
    detail::requireFits(row);
    static const std::string sql = detail::insertSql<Row>();
    auto insert = tx.database().statement(sql);
    std::apply(
        [&](const auto&... columns) { insert.run(tx.newId(), fact, tx.id(), row.*(columns.member)...); },
        FactTable<Row>::columns);
}

template <class Row>
FactId add(Transaction& tx, const Row& row)
{
    const FactId fact{tx.newId()};
    addAs(tx, fact, row);
    return fact;
}

/// Ends a fact: it holds no more, its history stays. Throws DbError when the fact has no current version.
template <class Row>
void end(Transaction& tx, FactId fact)
{
    static const std::string sql = "UPDATE " + std::string{FactTable<Row>::name}
                                   + " SET tx_out = ?1 WHERE fact_id = ?2 AND tx_out IS NULL";
    tx.database().run(sql, tx.id(), fact);
    if (tx.database().changes() != 1) {
        throw DbError(0, "no current version in " + std::string{FactTable<Row>::name});
    }
}

/// Closes the current version and writes the next.
template <class Row>
void replace(Transaction& tx, FactId fact, const Row& row)
{
    end<Row>(tx, fact);
    addAs(tx, fact, row);
}

template <class Row>
std::optional<Row> current(const Database& database, FactId fact)
{
    static const std::string sql = detail::selectSql<Row>("") + " WHERE fact_id = ?1 AND tx_out IS NULL";
    auto query = database.statement(sql);
    query.bind(fact);
    if (!query.step()) {
        return std::nullopt;
    }
    return detail::readRow<Row>(query, 0);
}

/// Current facts; `condition` is SQL over the table's columns and may end with ORDER BY: "pathway_id = ?1".
template <class Row, class... Args>
std::vector<Fact<Row>> currentWhere(const Database& database, std::string_view condition, const Args&... args)
{
    static const std::string select = detail::selectSql<Row>("fact_id, ") + " WHERE tx_out IS NULL AND ";
    auto query = database.statement(select + std::string{condition});
    query.bind(args...);
    std::vector<Fact<Row>> facts;
    while (query.step()) {
        facts.push_back({query.get<FactId>(0), detail::readRow<Row>(query, 1)});
    }
    return facts;
}

/// All versions of a fact, oldest first.
template <class Row>
std::vector<Version<Row>> history(const Database& database, FactId fact)
{
    static const std::string from = detail::selectSql<Row>("tx_in, tx_out, ");
    static const std::string sql = from + " WHERE fact_id = ?1 AND tx_out IS NOT NULL UNION ALL " + from
                                   + " WHERE fact_id = ?1 AND tx_out IS NULL ORDER BY 1";
    auto query = database.statement(sql);
    query.bind(fact);
    std::vector<Version<Row>> versions;
    while (query.step()) {
        versions.push_back(
            {detail::readRow<Row>(query, 2), query.get<TxId>(0), query.get<std::optional<TxId>>(1)});
    }
    return versions;
}

} // namespace jalon::store
