// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "caf/Fields.h"
#include "caf/ListKind.h"
#include "caf/MatchReason.h"
#include "caf/ParsedRow.h"
#include "store/Database.h"

#include <expected>
#include <optional>
#include <string>
#include <vector>

namespace jalon::caf {

/// An ambiguous row as its list had it: enough to read it again.
struct StoredRow {
    std::int64_t id = 0;
    ListId list;
    ListKind kind = ListKind::Stock;
    Date listedOn;
    std::string sha256; ///< of the list
    FieldColumns columns;
    std::vector<std::string> cells; ///< those of known columns only
    std::int64_t line = 0;
    MatchReason reason = MatchReason::None;
    std::vector<PersonId> candidates;
};

/// Errors: RowNotWaiting, ListUndone.
Expected<StoredRow> storedRow(const store::Database& database, std::int64_t row);

/// Those of a list, or of all lists, that wait; oldest first.
std::vector<StoredRow> storedRows(const store::Database& database, std::optional<ListId> list);

std::vector<std::string> cellsFromJson(const std::string& json);

std::expected<ParsedRow, Rejection> parse(const StoredRow& row, Date today);

} // namespace jalon::caf
