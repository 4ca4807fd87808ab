// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/Fields.h"
#include "caf/Import.h"
#include "caf/ListColumns.h"

#include <memory>

namespace jalon::caf {

/// The list that a file of rejects comes from, as its cells say it.
struct RejectTag {
    ListKind kind = ListKind::Stock;
    Date listedOn;
    std::string sha256; ///< the beginning of it

    std::string toText() const;
    static std::optional<RejectTag> fromText(std::string_view text);
};

/// A list that was opened: its columns are known, its rows can be read as often as needed.
struct ListSource {
    tabular::CsvReader reader;
    tabular::HeaderMatch header;
    FieldColumns columns;
    ListKind kind = ListKind::Stock;
    Date listedOn;
    Origin kindFrom = Origin::Given;
    Origin dateFrom = Origin::Given;
    std::optional<RejectTag> completes;

    /// Back to the first record below the header.
    Expected<void> rewind();
};

/// Errors: see `prepare` (Import.h), up to ListDateMissing.
Expected<ListSource> openList(const store::Database& database, const ImportRequest& request);

template <class T>
struct Said {
    T value;
    Origin from;

    friend bool operator==(const Said&, const Said&) = default;
};

/// A list as far as it says itself what it is.
struct FoundList {
    tabular::CsvReader reader;
    ListColumns columns;
    std::optional<RejectTag> completes = std::nullopt;
    std::optional<Said<ListKind>> kind = std::nullopt;
    std::optional<Said<Date>> listedOn = std::nullopt;
};

/// Errors: those of reading a list, ListHeaderNotFound. Missing columns, kind and date are none.
Expected<FoundList> findList(const store::Database& database, const ImportRequest& request,
                             UnknownHeader unknown);

/// Field code → index of its column.
std::string columnsToJson(const FieldColumns& columns);
FieldColumns columnsFromJson(std::string_view json);

} // namespace jalon::caf
