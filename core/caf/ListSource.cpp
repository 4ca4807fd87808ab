// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/ListSource.h"

#include "base/Path.h"
#include "caf/InTurn.h"
#include "caf/ListDate.h"
#include "tabular/RecordKind.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace jalon::caf {

namespace {

constexpr std::size_t kTagDigits = 16;

Expected<void> requireColumns(const FoundList& list)
{
    const auto missing = missingFields(list.columns.fields);
    if (!missing) {
        return {};
    }
    // As lists call them: it is a column of that name that the reader looks for.
    Error error{ErrorCode::ListColumnMissing, {list.reader.name()}};
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
Expected<void> readTitles(FoundList& list, std::string& titles)
{
    if (auto back = list.reader.restart(); !back) {
        return std::unexpected{back.error()};
    }
    tabular::CsvRecord record;
    for (std::size_t i = 0; i <= list.columns.header.record; ++i) {
        const auto more = list.reader.next(record);
        if (!more) {
            return std::unexpected{more.error()};
        }
        if (i < list.columns.header.record) {
            for (const auto cell : record.cells) {
                titles += std::string{cell} + "\n";
            }
        }
    }
    return {};
}

Expected<void> readTag(FoundList& list)
{
    const auto column = columnNamed(list.columns.header, RejectColumns::kList);
    if (!column || !columnNamed(list.columns.header, RejectColumns::kReason)) {
        return {};
    }
    tabular::CsvRecord record;
    while (!list.completes) {
        const auto more = list.reader.next(record);
        if (!more) {
            return std::unexpected{more.error()};
        }
        if (!*more) {
            return {};
        }
        list.completes = RejectTag::fromText(tabular::cellAt(record.cells, *column));
    }
    return {};
}

std::optional<Said<ListKind>> kindOf(const FoundList& list, const ImportRequest& request)
{
    const auto& fields = list.columns.fields;
    if (request.kind) {
        return Said<ListKind>{*request.kind, Origin::Given};
    }
    if (list.completes) {
        return Said<ListKind>{list.completes->kind, Origin::CompletedList};
    }
    if (looksLikeFollowUp(fields) || fields.has(Field::RegistrationDate)) {
        return Said<ListKind>{ListKind::FollowUp, Origin::Columns};
    }
    return std::nullopt;
}

std::optional<Said<Date>> dateOf(const FoundList& list, const ImportRequest& request,
                                 const std::string& titles)
{
    if (request.listedOn) {
        return Said<Date>{*request.listedOn, Origin::Given};
    }
    if (list.completes) {
        return Said<Date>{list.completes->listedOn, Origin::CompletedList};
    }
    if (const auto titled = dateWrittenIn(titles)) {
        return Said<Date>{*titled, Origin::Content};
    }
    if (const auto named = dateWrittenIn(pathText(request.file.stem()))) {
        return Said<Date>{*named, Origin::FileName};
    }
    return std::nullopt;
}

Expected<tabular::CsvReader> openReader(const ImportRequest& request)
{
    auto reader = tabular::CsvReader::openFile(
        request.file, {.encoding = request.encoding, .separator = request.separator});
    if (!reader && reader.error().code == ErrorCode::ListNotText
        && reader.error().parameters.back() == "xml") {
        return failure(ErrorCode::ListXmlFlow, pathText(request.file));
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

Expected<FoundList> findList(const store::Database& database, const ImportRequest& request,
                             UnknownHeader unknown)
{
    auto reader = openReader(request);
    if (!reader) {
        return std::unexpected{reader.error()};
    }
    auto columns = findColumns(*reader, database, request.mapping, unknown);
    if (!columns) {
        return std::unexpected{columns.error()};
    }
    FoundList list{.reader = std::move(*reader), .columns = std::move(*columns)};
    std::string titles;
    const auto done =
        inTurn<Expected<void>>([&] { return readTitles(list, titles); }, [&] { return readTag(list); });
    if (!done) {
        return std::unexpected{done.error()};
    }
    list.kind = kindOf(list, request);
    list.listedOn = dateOf(list, request, titles);
    return list;
}

Expected<ListSource> openList(const store::Database& database, const ImportRequest& request)
{
    auto found = findList(database, request, UnknownHeader::Refuse);
    if (!found) {
        return std::unexpected{found.error()};
    }
    if (auto complete = requireColumns(*found); !complete) {
        return std::unexpected{complete.error()};
    }
    if (!found->kind) {
        return failure(ErrorCode::ListKindMissing, found->reader.name());
    }
    if (!found->listedOn) {
        return failure(ErrorCode::ListDateMissing, found->reader.name());
    }
    ListSource source{.reader = std::move(found->reader),
                      .header = std::move(found->columns.header),
                      .columns = found->columns.fields,
                      .kind = found->kind->value,
                      .listedOn = found->listedOn->value,
                      .kindFrom = found->kind->from,
                      .dateFrom = found->listedOn->from,
                      .completes = std::move(found->completes)};
    if (auto ready = source.rewind(); !ready) {
        return std::unexpected{ready.error()};
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
