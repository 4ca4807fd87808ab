// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "tabular/ColumnMapping.h"
#include "tabular/CsvReader.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jalon::tabular {

/// A field that a list may hold, and the names that its column bears.
struct FieldSynonyms {
    std::string_view field; ///< code of the field
    std::string_view names; ///< separated by `|`, compared by `normaliseHeader`
    bool required = false;
};

/// A record that was recognised as the header, and what its columns are.
struct HeaderMatch {
    struct Column {
        std::string field;
        std::size_t index; ///< in the record, from 0
    };

    std::size_t line = 0; ///< physical line, from 1
    std::size_t record = 0; ///< how many records stand above it
    std::vector<std::string> headers; ///< as written, trimmed; one per cell, trailing empty ones included
    std::vector<Column> columns; ///< in the order of the synonym table
    std::vector<std::size_t> unknown; ///< named columns that no field claims
    std::vector<std::size_t> repeated; ///< columns whose field an earlier column already fills
    std::vector<std::string> missing; ///< required fields without a column
    ColumnMapping unfilled; ///< what a person decided for fields that have no column here
    std::string signature; ///< 16 hexadecimal digits, the same for the same names in the same order

    std::optional<std::size_t> columnOf(std::string_view field) const;
    /// The mapping to save, that finds the same columns again.
    ColumnMapping mapping() const;
};

/// Finds fields in header records, by a table of synonyms and by what a person decided. What is decided goes
/// first: its field takes the column that bears the header, or none, and no synonym takes that column.
class HeaderMatcher {
public:
    explicit HeaderMatcher(std::span<const FieldSynonyms> fields, const ColumnMapping& decided = {});

    /// Takes the record for a header, whatever it holds.
    HeaderMatch match(std::span<const std::string_view> cells) const;

    /// Whether the record can be a header: it has all required fields (and there are some), or two fields.
    bool recognises(const HeaderMatch& match) const;

private:
    struct Field {
        std::string code;
        std::vector<std::string> names; ///< normalised
        bool required;
        std::optional<std::string> decided; ///< the header that a person chose
    };

    void assignColumns(const std::vector<std::string>& normalised, bool decided, HeaderMatch& match,
                       std::vector<bool>& taken) const;

    std::vector<Field> m_fields; ///< in the order of the synonym table
    bool m_hasRequired = false;
};

/// Of a list's first 30 records the one that matches the most fields, the first of equals; what stands above
/// it are titles. The reader is left on the first record below the header. ListHeaderNotFound, and the
/// reader's errors. Missing required fields are no error here: the match names them.
Expected<HeaderMatch> findHeader(CsvReader& reader, const HeaderMatcher& matcher);

} // namespace jalon::tabular
