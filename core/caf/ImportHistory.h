// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/Import.h"
#include "store/Erase.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace jalon::caf {

/// A list that was imported, undone since or not.
struct ImportedList {
    ListId id;
    TxId tx;
    std::string fileName;
    ListKind kind = ListKind::Stock;
    Date listedOn;
    Date importedOn;
    std::string importedBy;
    ImportCounts counts;
    ListId completes; ///< the list whose corrected rejects these were
    bool undone = false;
    std::int64_t waiting = 0; ///< ambiguous rows that nobody has decided
};

/// The latest import first.
std::vector<ImportedList> importedLists(const store::Database& database);

struct UndoneImport {
    ListId list;
    std::vector<TxId> undos; ///< of the decisions, then of the import; undone in reverse they bring it back
};

/// Undoes the last import that holds, with the decisions made on its rows since: every current view becomes
/// what it was. `expected`: the list that somebody sees as the last one. Errors: ListUnknown (no import
/// holds, or another one is the last), those of store::reverse; after one the decisions hold.
Expected<UndoneImport> undoLastImport(const store::Session& session, std::optional<ListId> expected = {});

/// Takes an import out physically, the words of the search with it: what should never have come in. Errors:
/// ListUnknown, those of store::erase.
Expected<store::Erased> purgeImport(const store::Session& session, ListId list);

/// An ambiguous row that waits for a decision.
struct WaitingRow {
    std::int64_t id = 0;
    ListId list;
    std::size_t line = 0;
    std::string name;
    MatchReason reason = MatchReason::None;
    std::vector<PersonId> candidates;
    std::vector<FieldChange> cells; ///< field, nothing, what the list says: to be shown beside the candidates
};

/// The rows that wait, of lists that hold, oldest first.
std::vector<WaitingRow> waitingRows(const store::Database& database, std::optional<ListId> list = {});

struct SamePerson {
    PersonId person;
};
struct AnotherPerson { };
/// The row is left aside: what it says is of nobody whom the base follows.
struct NotTaken { };
using Decision = std::variant<SamePerson, AnotherPerson, NotTaken>;

/// Somebody says who an ambiguous row is about: its values are written as the import would have, in one
/// transaction. Not to decide is to leave the row waiting. Errors: RowNotWaiting; ListUndone; PersonUnknown;
/// InvalidValue (another person in a follow-up list, or a row that the rules reject: the reason).
Expected<TxId> decide(const store::Session& session, std::int64_t row, const Decision& decision);

/// One of the later transactions that an UndoConflict or an EraseConflict names.
struct LaterWork {
    TxId tx;
    Instant at;
    std::string actor;
    store::TxKind kind = store::TxKind::Edit;
};

/// What stands in the way; empty for other errors.
std::vector<LaterWork> laterWork(const store::Database& database, const Error& conflict);

} // namespace jalon::caf
