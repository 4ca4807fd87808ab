// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/ListSource.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// What can be seen of a list before it is imported: how it is read, what it is, what its columns hold.
namespace jalon::caf {

/// Why a column holds its field.
enum class FieldOrigin {
    None, ///< it holds none: it is not kept
    Name, ///< columns of that field bear this name
    Saved, ///< somebody said so when an earlier list with this header was imported
    Decided, ///< somebody says so now
};

struct InspectedColumn {
    std::string header; ///< as written; empty when the column has no name
    std::vector<std::string> samples; ///< the first values that differ, three at most
    std::optional<Field> field;
    FieldOrigin origin = FieldOrigin::None;
    bool repeated = false; ///< an earlier column fills its field already
};

struct InspectedLine {
    std::size_t line = 0; ///< in the file, from 1
    std::vector<std::string> cells;
};

struct ListInspection {
    tabular::Encoding encoding = tabular::Encoding::Utf8; ///< found, or asked for
    char separator = ';'; ///< found, or asked for
    std::vector<InspectedLine> firstLines; ///< from the top, titles and header included; blank ones left out
    std::size_t headerLine = 0;
    bool headerRecognised = true; ///< false: guessed, no name on it is known
    std::vector<InspectedColumn> columns;
    MissingFields missing;
    std::optional<Said<ListKind>> kind; ///< nothing: to be said
    std::optional<Said<Date>> listedOn; ///< nothing: to be said
    bool completes = false; ///< corrected rejects of a list
    std::size_t misreadLine = 0; ///< the first line whose letters look like another encoding's; 0: none seen
};

/// Reads the beginning of the list, and writes nothing. Errors: those of reading a list (tabular),
/// ListXmlFlow; ListHeaderNotFound for a file without any text on its first lines.
Expected<ListInspection> inspectList(const store::Database& database, const ImportRequest& request);

} // namespace jalon::caf
