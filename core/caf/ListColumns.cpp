// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/ListColumns.h"

#include "base/Text.h"

#include <algorithm>

namespace jalon::caf {

namespace {

// As far as tabular::findHeader looks.
constexpr std::size_t kHeaderRecords = 30;

const std::vector<tabular::FieldSynonyms>& synonyms()
{
    static const auto kTable = [] {
        std::vector<tabular::FieldSynonyms> table;
        for (const auto& [field, names] : fieldNames()) {
            table.push_back({codeOf(field), names, isRequired(field)});
        }
        return table;
    }();
    return kTable;
}

/// Corrected rejects find what was saved for their list.
std::string ownSignature(std::span<const std::string_view> cells)
{
    std::vector<std::string_view> own;
    std::ranges::copy_if(cells, std::back_inserter(own),
                         [](std::string_view cell) { return !RejectColumns::isOne(trimmed(cell)); });
    return tabular::HeaderMatcher{{}}.match(own).signature;
}

/// Calls `take(record, index)` for the records among which the header stands, until it returns false; then
/// goes back to the first one.
template <class Take>
Expected<void> withFirstRecords(tabular::CsvReader& reader, const Take& take)
{
    tabular::CsvRecord record;
    for (std::size_t index = 0; index < kHeaderRecords; ++index) {
        const auto more = reader.next(record);
        if (!more) {
            return std::unexpected{more.error()};
        }
        if (!*more || !take(record, index)) {
            break;
        }
    }
    return reader.restart();
}

/// The mapping saved for a header among the first records; none when no header was ever mapped by hand.
Expected<tabular::ColumnMapping> savedMapping(tabular::CsvReader& reader, const store::Database& database)
{
    tabular::ColumnMapping found;
    if (!database.value<std::int64_t>("SELECT 1 FROM column_mapping LIMIT 1")) {
        return found;
    }
    const auto read = withFirstRecords(reader, [&](const tabular::CsvRecord& record, std::size_t) {
        const auto json = database.value<std::string>(
            "SELECT mapping FROM column_mapping WHERE signature = ?1", ownSignature(record.cells));
        auto mapping = tabular::ColumnMapping::fromJson(json.value_or(""), reader.name());
        if (!json || !mapping) {
            return true;
        }
        found = std::move(*mapping);
        return false;
    });
    return read ? Expected<tabular::ColumnMapping>{std::move(found)} : std::unexpected{read.error()};
}

std::size_t filledCells(std::span<const std::string_view> cells)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(cells, [](std::string_view cell) { return !trimmed(cell).empty(); }));
}

Expected<tabular::HeaderMatch> guessedHeader(tabular::CsvReader& reader,
                                             const tabular::HeaderMatcher& matcher)
{
    tabular::HeaderMatch best;
    std::size_t most = 0;
    if (auto back = reader.restart(); !back) {
        return std::unexpected{back.error()};
    }
    const auto read = withFirstRecords(reader, [&](const tabular::CsvRecord& record, std::size_t index) {
        if (const auto filled = filledCells(record.cells); filled > most) {
            most = filled;
            best = matcher.match(record.cells);
            best.line = record.line;
            best.record = index;
        }
        return true;
    });
    if (!read) {
        return std::unexpected{read.error()};
    }
    if (most == 0) {
        return failure(ErrorCode::ListHeaderNotFound, reader.name());
    }
    return best;
}

} // namespace

bool RejectColumns::isOne(std::string_view header)
{
    return std::ranges::find(kAll, header) != kAll.end();
}

Expected<ListColumns> findColumns(tabular::CsvReader& reader, const store::Database& database,
                                  const std::optional<tabular::ColumnMapping>& decided, UnknownHeader unknown)
{
    auto saved = savedMapping(reader, database);
    if (!saved) {
        return std::unexpected{saved.error()};
    }
    const auto& mapping = decided ? *decided : *saved;
    const tabular::HeaderMatcher matcher{synonyms(), mapping};
    ListColumns found;
    auto header = tabular::findHeader(reader, matcher);
    if (!header && header.error().code == ErrorCode::ListHeaderNotFound && unknown == UnknownHeader::Guess) {
        found.recognised = false;
        header = guessedHeader(reader, matcher);
    }
    if (!header) {
        return std::unexpected{header.error()};
    }
    found.header = std::move(*header);
    found.saved = std::move(*saved);
    for (const auto& [code, index] : found.header.columns) {
        if (const auto field = fromCode<Field>(code)) {
            found.fields.assign(*field, static_cast<int>(index));
        }
    }
    const std::vector<std::string_view> names{found.header.headers.begin(), found.header.headers.end()};
    if (mapping.empty()) {
        adaptToRegistrations(names, found.fields);
    }
    found.header.signature = ownSignature(names);
    return found;
}

} // namespace jalon::caf
