// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/Import.h"
#include "caf/ListSource.h"

#include <string>
#include <string_view>
#include <vector>

/// The tables of migrations/0004_caf.sql.
namespace jalon::caf {

struct StoredList {
    ListId id;
    TxId tx;
    ListKind kind = ListKind::Stock;
    Date listedOn;
    std::string sha256;
    ListId completes;
};

/// The lists that hold: not undone, oldest import first.
std::vector<StoredList> heldLists(const store::Database& database);

/// What the lists imported before mean for a list.
struct ListPast {
    bool firstStock = false; ///< no stock list before: its people's notification is unknown
    std::optional<Date> lastListedOn; ///< of stock and new-entrants lists
    std::optional<Date> nextStockOn; ///< the first stock list after this one's date
    ListId completes; ///< of a file of rejects
    std::optional<ListId> sameFile; ///< these bytes, as this kind, of this date
};

/// `before`: the list itself, for its rows that are decided later. What it was when it came in is told by the
/// lists imported before it; whether it is an old one, by all the others.
ListPast pastOf(const store::Database& database, ListKind kind, Date listedOn, const std::string& sha256,
                const std::optional<RejectTag>& tag, ListId before = {});

ListId addList(store::Transaction& tx, ListId list, const ImportPlan& plan, const ListSource& source);
void setCounts(store::Transaction& tx, ListId list, const ImportCounts& counts);
void saveMapping(store::Transaction& tx, const std::string& signature, const std::string& name,
                 const tabular::ColumnMapping& mapping);

enum class ListRowStatus { Rejected, Warning, Ambiguous };

/// A row to remember. Of its cells only those of known columns are kept.
void addListRow(store::Transaction& tx, ListId list, ListRowStatus status, const RowNote& note,
                const std::string& cells, const std::string& candidates);

std::string cellsToJson(std::span<const std::string_view> cells, const FieldColumns& columns);
std::string countsToJson(const ImportCounts& counts);
ImportCounts countsFromJson(std::string_view json);

} // namespace jalon::caf

template <>
struct jalon::EnumCodes<jalon::caf::ListRowStatus> {
    static constexpr std::array<std::string_view, 3> codes = {"rejected", "warning", "ambiguous"};
};
