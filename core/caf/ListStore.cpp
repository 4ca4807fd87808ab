// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/ListStore.h"

#include "base/Path.h"
#include "store/Reverse.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace jalon::caf {

namespace {

/// The one that a file of rejects comes from; of several of the same bytes, the latest.
ListId completedList(const std::vector<StoredList>& lists, const RejectTag& tag)
{
    ListId completed;
    for (const auto& list : lists) {
        completed = list.sha256.starts_with(tag.sha256) ? list.id : completed;
    }
    return completed;
}

/// `earlier`: imported before the list whose past this is.
void addStock(ListPast& past, const StoredList& stock, Date listedOn, bool earlier)
{
    const bool completed = past.completes && stock.id >= past.completes;
    past.firstStock = past.firstStock && (!earlier || completed);
    if (stock.listedOn > listedOn && (!past.nextStockOn || stock.listedOn < *past.nextStockOn)) {
        past.nextStockOn = stock.listedOn;
    }
}

} // namespace

std::vector<StoredList> heldLists(const store::Database& database)
{
    std::vector<StoredList> lists;
    auto query = database.statement("SELECT id, tx_id, kind, listed_on, sha256, completes"
                                    " FROM caf_list ORDER BY id");
    while (query.step()) {
        lists.push_back({query.get<ListId>(0), query.get<TxId>(1), query.get<ListKind>(2), query.get<Date>(3),
                         query.get<std::string>(4), query.get<ListId>(5)});
    }
    std::erase_if(lists, [&database](const StoredList& list) { return store::isUndone(database, list.tx); });
    return lists;
}

ListPast pastOf(const store::Database& database, ListKind kind, Date listedOn, const std::string& sha256,
                const std::optional<RejectTag>& tag, ListId before)
{
    const auto lists = heldLists(database);
    ListPast past;
    past.firstStock = kind == ListKind::Stock;
    past.completes = tag ? completedList(lists, *tag) : ListId{};
    for (const auto& list : lists) {
        const bool earlier = !before || list.id < before;
        if (earlier && list.sha256 == sha256 && list.kind == kind && list.listedOn == listedOn) {
            past.sameFile = list.id;
        }
        if (list.kind == ListKind::FollowUp || list.completes) {
            continue;
        }
        if (list.id != before) {
            past.lastListedOn = std::max(past.lastListedOn, std::optional{list.listedOn});
        }
        if (list.kind == ListKind::Stock) {
            addStock(past, list, listedOn, earlier);
        }
    }
    return past;
}

ListId addList(store::Transaction& tx, ListId list, const ImportPlan& plan, const ListSource& source)
{
    tx.database().run("INSERT INTO caf_list (id, tx_id, file_name, sha256, kind, listed_on, signature,"
                      " completes, counts, header, columns)"
                      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
                      list, tx.id(), pathText(plan.request.file.filename()), plan.sha256, source.kind,
                      source.listedOn, plan.signature, plan.completes, countsToJson(plan.counts),
                      nlohmann::json(source.header.headers).dump(), columnsToJson(source.columns));
    return list;
}

void setCounts(store::Transaction& tx, ListId list, const ImportCounts& counts)
{
    tx.database().run("UPDATE caf_list SET counts = ?2 WHERE id = ?1", list, countsToJson(counts));
}

void saveMapping(store::Transaction& tx, const std::string& signature, const std::string& name,
                 const tabular::ColumnMapping& mapping)
{
    tx.database().run("INSERT INTO column_mapping (signature, name, mapping) VALUES (?1, ?2, ?3)"
                      " ON CONFLICT (signature) DO UPDATE SET name = ?2, mapping = ?3",
                      signature, name, mapping.toJson());
}

void addListRow(store::Transaction& tx, ListId list, ListRowStatus status, const RowNote& note,
                const std::string& cells, const std::string& candidates)
{
    tx.database().run("INSERT INTO list_row (id, list_id, line, status, field, value, reason, cells,"
                      " candidates) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                      tx.newId(), list, note.line, status, note.field, note.value, note.reason, cells,
                      candidates);
}

std::string cellsToJson(std::span<const std::string_view> cells, const FieldColumns& columns)
{
    std::vector<bool> known(cells.size(), false);
    for (std::size_t i = 0; i < kFieldCount; ++i) {
        const int column = columns.columnOf(static_cast<Field>(i));
        if (column >= 0 && static_cast<std::size_t>(column) < cells.size()) {
            known[static_cast<std::size_t>(column)] = true;
        }
    }
    auto json = nlohmann::json::array();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        json.push_back(known[i] ? std::string{cells[i]} : std::string{});
    }
    return json.dump();
}

std::string countsToJson(const ImportCounts& counts)
{
    return nlohmann::json{{"rows", counts.rows},
                          {"new", counts.added},
                          {"updated", counts.updated},
                          {"unchanged", counts.unchanged},
                          {"ambiguous", counts.ambiguous},
                          {"rejected", counts.rejected},
                          {"duplicates", counts.duplicates},
                          {"gone", counts.gone},
                          {"warnings", counts.warnings}}
        .dump();
}

ImportCounts countsFromJson(std::string_view json)
{
    const auto object = nlohmann::json::parse(json);
    const auto number = [&object](const char* key) { return object.value(key, std::int64_t{0}); };
    return {number("rows"),       number("new"),       number("updated"),
            number("unchanged"),  number("ambiguous"), number("rejected"),
            number("duplicates"), number("gone"),      number("warnings")};
}

} // namespace jalon::caf
