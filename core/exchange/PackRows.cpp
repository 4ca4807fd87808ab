// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A pack is filled, not emptied: what is not copied was never in the file.
#include "exchange/PackRows.h"

#include "casefile/Sight.h"
#include "exchange/Shapes.h"

#include <algorithm>
#include <map>
#include <set>

namespace jalon::exchange {

namespace {

template <class... Args>
std::string idList(const store::Database& database, std::string_view sql, const Args&... args)
{
    return database.value<std::string>("SELECT json_group_array(id) FROM (" + std::string{sql} + ")", args...)
        .value_or("[]");
}

/// SQL: the column names one of those of parameter ?n.
std::string within(const std::string& column, int parameter)
{
    return column + " IN (SELECT value FROM json_each(?" + std::to_string(parameter) + "))";
}

/// Which parameter of a statement holds the ids of an anchor; 0: all of them go along.
int parameterOf(const std::string& anchor, const std::string& table)
{
    if (anchor == "person") {
        // Who sits in the meeting is named, and nothing else is said of them.
        return table == "identity" || table == "meeting_member" || table == "person" ? 2 : 1;
    }
    static const std::map<std::string, int> others = {{"household", 3}, {"pathway", 4}, {"meeting", 5}};
    const auto found = others.find(anchor);
    return found == others.end() ? 0 : found->second;
}

/// The last parameter stands in every statement, so that all are bound alike.
constexpr std::string_view kAllBound = "?5 IS NOT NULL";

std::string condition(const Shape& shape)
{
    std::string sql{kAllBound};
    if (const int parameter = parameterOf(shape.factAnchor, shape.table); parameter > 0) {
        sql += " AND " + within("fact_id", parameter);
    }
    for (std::size_t i = 0; i < shape.columns.size(); ++i) {
        if (const int parameter = parameterOf(shape.anchors[i], shape.table); parameter > 0) {
            sql += " AND (" + shape.columns[i] + " IS NULL OR " + within(shape.columns[i], parameter) + ")";
        }
    }
    return sql;
}

void bindIds(store::Statement& query, const PackedIds& ids)
{
    query.bind(ids.people, ids.named, ids.households, ids.pathways, ids.meetings);
}

void copyAnchors(const store::Database& from, const std::vector<Shape>& shapes, const PackedIds& ids,
                 const store::Database& to)
{
    std::set<std::string> anchors;
    for (const auto& shape : shapes) {
        anchors.insert(shape.anchors.begin(), shape.anchors.end());
        anchors.insert(shape.factAnchor);
    }
    anchors.erase("");
    for (const auto& anchor : anchors) {
        const int parameter = parameterOf(anchor, anchor);
        auto query = from.statement("SELECT id FROM " + anchor + " WHERE " + std::string{kAllBound}
                                    + (parameter > 0 ? " AND " + within("id", parameter) : ""));
        bindIds(query, ids);
        auto insert = to.statement("INSERT INTO " + anchor + " (id) VALUES (?1)");
        while (query.step()) {
            insert.run(query.get<std::int64_t>(0));
        }
    }
}

/// A sensitive note leaves with nobody who may not read it here: a pack has no accounts.
bool mayLeave(const store::Database& from, const Shape& shape, const Row& row)
{
    if (shape.table != "note") {
        return true;
    }
    const auto cell = [&](std::string_view column) {
        return row.at(static_cast<std::size_t>(std::max(shape.indexOf(column), 0)));
    };
    casefile::Note note;
    const auto author = cell("author");
    const auto sensitive = cell("sensitive");
    note.author = std::get<std::string>(author);
    note.sensitive = std::get<std::int64_t>(sensitive) != 0;
    return casefile::mayRead(from, note);
}

void copyFacts(const store::Database& from, const Shape& shape, const PackedIds& ids,
               store::Transaction& pack)
{
    auto query = from.statement("SELECT fact_id, " + shape.columnList() + " FROM " + shape.table
                                + " WHERE tx_out IS NULL AND " + condition(shape) + " ORDER BY id");
    bindIds(query, ids);
    while (query.step()) {
        const auto row = shape.read(query, 1);
        if (!isOfAnAccount(shape, row) && mayLeave(from, shape, row)) {
            addRow(pack, shape, query.get<FactId>(0), row);
        }
    }
}

void copyCommunes(const store::Database& from, const store::Database& to)
{
    auto query = from.statement("SELECT insee, name, folded_name, postcodes, former_names FROM commune");
    auto insert = to.statement("INSERT INTO commune (insee, name, folded_name, postcodes, former_names)"
                               " VALUES (?1, ?2, ?3, ?4, ?5)");
    while (query.step()) {
        insert.run(query.get<std::string>(0), query.get<std::string>(1), query.get<std::string>(2),
                   query.get<std::string>(3), query.get<std::string>(4));
    }
}

} // namespace

Expected<PackedIds> packedIds(const store::Database& database, const PackContent& content, Date today)
{
    PackedIds ids;
    ids.people =
        content.meeting
            ? idList(database,
                     "SELECT DISTINCT p.person_id AS id FROM agenda_item_now a"
                     " JOIN pathway_file_now p ON p.pathway_id = a.pathway_id WHERE a.meeting_id = ?1",
                     content.meeting)
            : idList(database,
                     "SELECT DISTINCT p.person_id AS id FROM referent_assignment_now r"
                     " JOIN pathway_file_now p ON p.pathway_id = r.pathway_id"
                     " WHERE r.referent_id = ?1 AND r.role = 'unique' AND r.starts_on <= ?2"
                     " AND (r.ends_on IS NULL OR r.ends_on > ?2)",
                     content.referent, today);
    ids.count = database.value<std::int64_t>("SELECT json_array_length(?1)", ids.people).value();
    if (ids.count == 0) {
        return failure(ErrorCode::PackNobody);
    }
    if (const auto unseen = database.value<PersonId>(
            "SELECT w.value FROM json_each(?1) w WHERE w.value NOT IN (SELECT p.value FROM json_each(?1) p"
            " WHERE p.value = p.value"
                + casefile::seenSql(database, "p.value") + ") LIMIT 1",
            ids.people)) {
        return failure(ErrorCode::PersonOutOfSight, std::to_string(unseen->value));
    }
    ids.meetings = content.meeting ? "[" + std::to_string(content.meeting.value) + "]" : "[]";
    ids.named = idList(database,
                       "SELECT value AS id FROM json_each(?1) UNION SELECT person_id FROM meeting_member_now"
                       " WHERE meeting_id = ?2 AND person_id IS NOT NULL",
                       ids.people, content.meeting);
    ids.households =
        idList(database,
               "SELECT DISTINCT household_id AS id FROM household_member_now WHERE " + within("person_id", 1),
               ids.people);
    ids.pathways =
        idList(database, "SELECT pathway_id AS id FROM pathway_file_now WHERE " + within("person_id", 1),
               ids.people);
    return ids;
}

void copyRows(const store::Database& from, const PackedIds& ids, store::Transaction& pack)
{
    const auto shapes = factShapes(from);
    copyAnchors(from, shapes, ids, pack.database());
    for (const auto& shape : shapes) {
        copyFacts(from, shape, ids, pack);
    }
    copyCommunes(from, pack.database());
}

} // namespace jalon::exchange
