// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/ListInspection.h"

#include "base/Text.h"
#include "caf/InTurn.h"
#include "caf/ListReading.h"
#include "tabular/RecordKind.h"

#include <algorithm>

namespace jalon::caf {

namespace {

constexpr std::size_t kFirstLines = 12;
constexpr std::size_t kSamples = 3;
// Beyond them a column without a value is taken for an empty one.
constexpr std::size_t kSampleRecords = 500;

FieldOrigin originOf(Field field, const std::string& header, const FoundList& list,
                     const ImportRequest& request)
{
    const auto says = [&](const tabular::ColumnMapping& mapping) {
        const auto named = mapping.headerOf(codeOf(field));
        return named && tabular::normaliseHeader(*named) == tabular::normaliseHeader(header);
    };
    if (request.mapping) {
        return says(*request.mapping) ? FieldOrigin::Decided : FieldOrigin::Name;
    }
    return says(list.columns.saved) ? FieldOrigin::Saved : FieldOrigin::Name;
}

std::vector<InspectedColumn> columnsOf(const FoundList& list, const ImportRequest& request)
{
    std::vector<InspectedColumn> columns;
    columns.reserve(list.columns.header.headers.size());
    for (const auto& header : list.columns.header.headers) {
        columns.push_back({.header = header, .samples = {}, .field = {}});
    }
    for (std::size_t i = 0; i < kFieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        if (list.columns.fields.has(field)) {
            auto& column = columns[static_cast<std::size_t>(list.columns.fields.columnOf(field))];
            column.field = field;
            column.origin = originOf(field, column.header, list, request);
        }
    }
    for (const auto repeated : list.columns.header.repeated) {
        columns[repeated].repeated = !columns[repeated].field;
    }
    return columns;
}

Expected<void> readFirstLines(FoundList& list, ListInspection& seen)
{
    if (auto back = list.reader.restart(); !back) {
        return back;
    }
    tabular::CsvRecord record;
    while (seen.firstLines.size() < kFirstLines) {
        const auto more = list.reader.next(record);
        if (!more) {
            return std::unexpected{more.error()};
        }
        if (!*more) {
            return {};
        }
        seen.firstLines.push_back({record.line, {record.cells.begin(), record.cells.end()}});
    }
    return {};
}

void takeSample(InspectedColumn& column, std::string_view value)
{
    const bool wanted = !value.empty() && column.samples.size() < kSamples
                        && std::ranges::find(column.samples, value) == column.samples.end();
    if (wanted) {
        column.samples.emplace_back(value);
    }
}

Expected<void> readSamples(FoundList& list, ListInspection& seen)
{
    if (auto back = list.reader.restart(); !back) {
        return back;
    }
    tabular::CsvRecord record;
    for (std::size_t i = 0; i < list.columns.header.record + kSampleRecords; ++i) {
        const auto more = list.reader.next(record);
        if (!more) {
            return std::unexpected{more.error()};
        }
        if (!*more) {
            return {};
        }
        if (i <= list.columns.header.record
            || tabular::kindOf(record.cells, list.columns.header) != tabular::RecordKind::Data) {
            continue;
        }
        for (std::size_t column = 0; column < seen.columns.size(); ++column) {
            const auto value = cellValue(tabular::cellAt(record.cells, column));
            takeSample(seen.columns[column], value);
            if (seen.misreadLine == 0 && looksMisread(value)) {
                seen.misreadLine = record.line;
            }
        }
    }
    return {};
}

} // namespace

Expected<ListInspection> inspectList(const store::Database& database, const ImportRequest& request)
{
    auto list = findList(database, request, UnknownHeader::Guess);
    if (!list) {
        return std::unexpected{list.error()};
    }
    ListInspection seen;
    seen.encoding = list->reader.encoding();
    seen.separator = list->reader.separator();
    seen.headerLine = list->columns.header.line;
    seen.headerRecognised = list->columns.recognised;
    seen.columns = columnsOf(*list, request);
    seen.missing = missingFields(list->columns.fields);
    seen.kind = list->kind;
    seen.listedOn = list->listedOn;
    seen.completes = list->completes.has_value();
    const auto read = inTurn<Expected<void>>([&] { return readFirstLines(*list, seen); },
                                             [&] { return readSamples(*list, seen); });
    return read ? Expected<ListInspection>{std::move(seen)} : std::unexpected{read.error()};
}

} // namespace jalon::caf
