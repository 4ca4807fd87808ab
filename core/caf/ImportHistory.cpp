// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/ImportHistory.h"

#include "caf/ListStore.h"
#include "casefile/Search.h"
#include "casefile/Undo.h"
#include "store/Guarded.h"
#include "store/Reverse.h"

#include <algorithm>
#include <charconv>
#include <ranges>

namespace jalon::caf {

namespace {

std::int64_t waitingIn(const store::Database& database, ListId list)
{
    auto query = database.statement("SELECT decided_tx FROM list_row WHERE list_id = ?1"
                                    " AND status = 'ambiguous'");
    query.bind(list);
    std::int64_t waiting = 0;
    while (query.step()) {
        const auto decided = query.get<TxId>(0);
        waiting += !decided || store::isUndone(database, decided) ? 1 : 0;
    }
    return waiting;
}

/// The decisions on a list's rows that hold, latest first.
std::vector<TxId> decisionsOn(const store::Database& database, ListId list)
{
    std::vector<TxId> decisions;
    auto query = database.statement("SELECT DISTINCT decided_tx FROM list_row WHERE list_id = ?1"
                                    " AND decided_tx IS NOT NULL ORDER BY decided_tx DESC");
    query.bind(list);
    while (query.step()) {
        decisions.push_back(query.get<TxId>(0));
    }
    std::erase_if(decisions, [&database](TxId tx) { return store::isUndone(database, tx); });
    return decisions;
}

/// Each decision is undone by a transaction of its own, and so is the import: whether all of them can be is
/// found out in one that is rolled back.
Expected<void> tryUndo(const store::Session& session, const std::vector<TxId>& decisions, TxId import)
{
    if (decisions.empty()) {
        return {}; // undoing the import alone is all or nothing
    }
    return store::guarded(session.database.file(), [&]() -> Expected<void> {
        store::Transaction trial{session, store::TxKind::Undo};
        for (const auto decision : decisions) {
            if (auto undone = store::reverse(trial, decision); !undone) {
                return undone;
            }
        }
        return store::reverse(trial, import);
    });
}

} // namespace

std::vector<ImportedList> importedLists(const store::Database& database)
{
    std::vector<ImportedList> lists;
    auto query = database.statement("SELECT l.id, l.tx_id, l.file_name, l.kind, l.listed_on, t.recorded_on, "
                                    "t.actor, l.counts, l.completes"
                                    " FROM caf_list l JOIN tx t ON t.id = l.tx_id ORDER BY l.id DESC");
    while (query.step()) {
        lists.push_back({query.get<ListId>(0), query.get<TxId>(1), query.get<std::string>(2),
                         query.get<ListKind>(3), query.get<Date>(4), query.get<Date>(5),
                         query.get<std::string>(6), countsFromJson(query.get<std::string>(7)),
                         query.get<ListId>(8), false, 0});
    }
    for (auto& list : lists) {
        list.undone = store::isUndone(database, list.tx);
        list.waiting = list.undone ? 0 : waitingIn(database, list.id);
    }
    return lists;
}

Expected<UndoneImport> undoLastImport(const store::Session& session, std::optional<ListId> expected)
{
    const auto lists = heldLists(session.database);
    if (lists.empty() || (expected && lists.back().id != *expected)) {
        return failure(ErrorCode::ListUnknown, expected ? std::to_string(expected->value) : "");
    }
    const auto& last = lists.back();
    auto sequence = decisionsOn(session.database, last.id);
    if (auto possible = tryUndo(session, sequence, last.tx); !possible) {
        return std::unexpected{possible.error()};
    }
    sequence.push_back(last.tx);
    UndoneImport undone{last.id, {}};
    for (const auto tx : sequence) {
        const auto undo = casefile::undo(session, tx);
        if (!undo) {
            return std::unexpected{undo.error()};
        }
        undone.undos.push_back(*undo);
    }
    return undone;
}

Expected<store::Erased> purgeImport(const store::Session& session, ListId list)
{
    const auto tx = session.database.value<TxId>("SELECT tx_id FROM caf_list WHERE id = ?1", list);
    if (!tx) {
        return failure(ErrorCode::ListUnknown, std::to_string(list.value));
    }
    return store::erase(session, *tx,
                        {{{"caf_list", "tx_id", "tx"},
                          {"list_row", "list_id", "caf_list"},
                          {"search_text", "person_id", "person"}},
                         casefile::purgeSearch});
}

std::vector<LaterWork> laterWork(const store::Database& database, const Error& conflict)
{
    std::vector<LaterWork> found;
    const bool isConflict =
        conflict.code == ErrorCode::UndoConflict || conflict.code == ErrorCode::EraseConflict;
    if (!isConflict) {
        return found;
    }
    for (const auto& parameter : conflict.parameters | std::views::drop(1)) {
        std::int64_t id = 0;
        std::from_chars(parameter.data(), parameter.data() + parameter.size(), id);
        auto query = database.statement("SELECT recorded_at, actor, kind FROM tx WHERE id = ?1");
        query.bind(id);
        if (query.step()) {
            found.push_back({TxId{id}, Instant{std::chrono::milliseconds{query.get<std::int64_t>(0)}},
                             query.get<std::string>(1), query.get<store::TxKind>(2)});
        }
    }
    return found;
}

} // namespace jalon::caf
