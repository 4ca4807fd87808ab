// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/ListSource.h"

#include "caf/InTurn.h"
#include "caf/ListDate.h"
#include "tabular/RecordKind.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace jalon::caf {

namespace {

constexpr std::size_t kTagDigits = 16;
// As far as tabular::findHeader looks.
constexpr std::size_t kHeaderRecords = 30;

std::string nameOf(const std::filesystem::path& file)
{
    const auto text = file.u8string();
    return {text.begin(), text.end()};
}

std::vector<tabular::FieldSynonyms> synonyms()
{
    std::vector<tabular::FieldSynonyms> table;
    for (const auto& [field, names] : fieldNames()) {
        table.push_back({codeOf(field), names, isRequired(field)});
    }
    return table;
}

/// The mapping saved for a header among the first records; none when no header was ever mapped by hand.
Expected<tabular::ColumnMapping> savedMapping(tabular::CsvReader& reader, const store::Database& database,
                                              const tabular::HeaderMatcher& matcher)
{
    tabular::ColumnMapping found;
    if (!database.value<std::int64_t>("SELECT 1 FROM column_mapping LIMIT 1")) {
        return found;
    }
    tabular::CsvRecord record;
    for (std::size_t i = 0; i < kHeaderRecords; ++i) {
        const auto more = reader.next(record);
        if (!more) {
            return std::unexpected{more.error()};
        }
        if (!*more) {
            break;
        }
        const auto json = database.value<std::string>(
            "SELECT mapping FROM column_mapping WHERE signature = ?1", matcher.match(record.cells).signature);
        if (auto mapping = tabular::ColumnMapping::fromJson(json.value_or(""), reader.name());
            json && mapping) {
            found = std::move(*mapping);
            break;
        }
    }
    if (auto back = reader.restart(); !back) {
        return std::unexpected{back.error()};
    }
    return found;
}

/// The columns found, with what a person decided for this list or saved for this header.
Expected<void> mapColumns(ListSource& source, const store::Database& database, const ImportRequest& request)
{
    const auto table = synonyms();
    auto decided = request.mapping ? Expected<tabular::ColumnMapping>{*request.mapping}
                                   : savedMapping(source.reader, database, tabular::HeaderMatcher{table});
    if (!decided) {
        return std::unexpected{decided.error()};
    }
    auto header = tabular::findHeader(source.reader, tabular::HeaderMatcher{table, *decided});
    if (!header) {
        return std::unexpected{header.error()};
    }
    source.header = std::move(*header);
    for (const auto& [code, index] : source.header.columns) {
        if (const auto field = fromCode<Field>(code)) {
            source.columns.assign(*field, static_cast<int>(index));
        }
    }
    const std::vector<std::string_view> names{source.header.headers.begin(), source.header.headers.end()};
    adaptToRegistrations(names, source.columns);
    return {};
}

Expected<void> requireColumns(const ListSource& source)
{
    const auto missing = missingFields(source.columns);
    if (!missing) {
        return {};
    }
    // As lists call them: it is a column of that name that the reader looks for.
    Error error{ErrorCode::ListColumnMissing, {source.reader.name()}};
    if (missing.lastName) {
        error.parameters.emplace_back("Nom");
    }
    if (missing.firstName) {
        error.parameters.emplace_back("Prénom");
    }
    if (missing.anyKey) {
        error.parameters.emplace_back("NIR / Identifiant / N° CAF / Date de naissance");
    }
    return std::unexpected{std::move(error)};
}

std::optional<std::size_t> columnNamed(const tabular::HeaderMatch& header, std::string_view name)
{
    const auto wanted = tabular::normaliseHeader(name);
    for (std::size_t i = 0; i < header.headers.size(); ++i) {
        if (tabular::normaliseHeader(header.headers[i]) == wanted) {
            return i;
        }
    }
    return std::nullopt;
}

/// What stands above the header; leaves the reader below it.
Expected<void> readTitles(ListSource& source, std::string& titles)
{
    if (auto back = source.reader.restart(); !back) {
        return std::unexpected{back.error()};
    }
    tabular::CsvRecord record;
    for (std::size_t i = 0; i <= source.header.record; ++i) {
        const auto more = source.reader.next(record);
        if (!more) {
            return std::unexpected{more.error()};
        }
        if (i < source.header.record) {
            for (const auto cell : record.cells) {
                titles += std::string{cell} + "\n";
            }
        }
    }
    return {};
}

Expected<void> readTag(ListSource& source)
{
    const auto column = columnNamed(source.header, RejectColumns::kList);
    if (!column || !columnNamed(source.header, RejectColumns::kReason)) {
        return {};
    }
    tabular::CsvRecord record;
    while (!source.completes) {
        const auto more = source.reader.next(record);
        if (!more) {
            return std::unexpected{more.error()};
        }
        if (!*more) {
            return {};
        }
        source.completes = RejectTag::fromText(tabular::cellAt(record.cells, *column));
    }
    return {};
}

Expected<void> findKind(ListSource& source, const ImportRequest& request)
{
    if (request.kind) {
        source.kind = *request.kind;
        source.kindFrom = Origin::Given;
    } else if (source.completes) {
        source.kind = source.completes->kind;
        source.kindFrom = Origin::CompletedList;
    } else if (looksLikeFollowUp(source.columns) || source.columns.has(Field::RegistrationDate)) {
        source.kind = ListKind::FollowUp;
        source.kindFrom = Origin::Columns;
    } else {
        return failure(ErrorCode::ListKindMissing, source.reader.name());
    }
    return {};
}

Expected<void> findDate(ListSource& source, const ImportRequest& request, const std::string& titles)
{
    const auto stem = request.file.stem().u8string();
    if (request.listedOn) {
        source.listedOn = *request.listedOn;
        source.dateFrom = Origin::Given;
    } else if (source.completes) {
        source.listedOn = source.completes->listedOn;
        source.dateFrom = Origin::CompletedList;
    } else if (const auto titled = dateWrittenIn(titles)) {
        source.listedOn = *titled;
        source.dateFrom = Origin::Content;
    } else if (const auto named = dateWrittenIn(std::string{stem.begin(), stem.end()})) {
        source.listedOn = *named;
        source.dateFrom = Origin::FileName;
    } else {
        return failure(ErrorCode::ListDateMissing, source.reader.name());
    }
    return {};
}

Expected<tabular::CsvReader> openReader(const ImportRequest& request)
{
    auto reader = tabular::CsvReader::openFile(request.file, {.encoding = request.encoding});
    if (!reader && reader.error().code == ErrorCode::ListNotText
        && reader.error().parameters.back() == "xml") {
        return failure(ErrorCode::ListXmlFlow, nameOf(request.file));
    }
    return reader;
}

} // namespace

std::string RejectTag::toText() const
{
    return std::string{codeOf(kind)} + " " + listedOn.toIso() + " " + sha256.substr(0, kTagDigits);
}

std::optional<RejectTag> RejectTag::fromText(std::string_view text)
{
    const auto first = text.find(' ');
    const auto second = text.find(' ', first + 1);
    if (first == std::string_view::npos || second == std::string_view::npos) {
        return std::nullopt;
    }
    const auto kind = fromCode<ListKind>(text.substr(0, first));
    const auto date = Date::fromIso(text.substr(first + 1, second - first - 1));
    const auto digest = text.substr(second + 1);
    if (!kind || !date || digest.size() != kTagDigits) {
        return std::nullopt;
    }
    return RejectTag{*kind, *date, std::string{digest}};
}

Expected<void> ListSource::rewind()
{
    if (auto back = reader.restart(); !back) {
        return back;
    }
    tabular::CsvRecord record;
    for (std::size_t i = 0; i <= header.record; ++i) {
        if (const auto more = reader.next(record); !more) {
            return std::unexpected{more.error()};
        }
    }
    return {};
}

Expected<ListSource> openList(const store::Database& database, const ImportRequest& request)
{
    auto reader = openReader(request);
    if (!reader) {
        return std::unexpected{reader.error()};
    }
    ListSource source{
        .reader = std::move(*reader), .header = {}, .columns = {}, .listedOn = {}, .completes = {}};
    std::string titles;
    const auto done = inTurn<Expected<void>>(
        [&] { return mapColumns(source, database, request); }, [&] { return requireColumns(source); },
        [&] { return readTitles(source, titles); }, [&] { return readTag(source); },
        [&] { return findKind(source, request); }, [&] { return findDate(source, request, titles); },
        [&] { return source.rewind(); });
    if (!done) {
        return std::unexpected{done.error()};
    }
    return source;
}

std::string columnsToJson(const FieldColumns& columns)
{
    auto json = nlohmann::json::object();
    for (std::size_t i = 0; i < kFieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        if (columns.has(field)) {
            json[std::string{codeOf(field)}] = columns.columnOf(field);
        }
    }
    return json.dump();
}

FieldColumns columnsFromJson(std::string_view json)
{
    FieldColumns columns;
    const auto places = nlohmann::json::parse(json);
    for (const auto& [code, column] : places.items()) {
        if (const auto field = fromCode<Field>(code)) {
            columns.assign(*field, column.get<int>());
        }
    }
    return columns;
}

} // namespace jalon::caf
