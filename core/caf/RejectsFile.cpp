// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/RejectsFile.h"

#include "caf/FileDigest.h"
#include "caf/ListSource.h"
#include "caf/RowStream.h"
#include "tabular/CsvWriter.h"

#include <map>

namespace jalon::caf {

namespace {

/// What the added columns say of a row; several notes on separate lines of one cell.
struct RowNotes {
    std::string columns;
    std::string values;
    std::string reasons;

    void add(const RowNote& note, const ReasonWords& words)
    {
        append(columns, note.column);
        append(values, note.value);
        append(reasons, words(note));
    }

private:
    static void append(std::string& cell, const std::string& text)
    {
        cell += cell.empty() ? text : "\n" + text;
    }
};

bool isAdded(std::string_view header)
{
    for (const auto added : {RejectColumns::line, RejectColumns::column, RejectColumns::value,
                             RejectColumns::reason, RejectColumns::list}) {
        if (header == added) {
            return true;
        }
    }
    return false;
}

/// The columns of the list itself: a file of rejects that has rejects again does not add its columns twice.
std::vector<std::size_t> ownColumns(const tabular::HeaderMatch& header)
{
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < header.headers.size(); ++i) {
        if (!isAdded(header.headers[i])) {
            columns.push_back(i);
        }
    }
    return columns;
}

Expected<void> writeHeader(tabular::CsvWriter& writer, const tabular::HeaderMatch& header,
                           const std::vector<std::size_t>& columns)
{
    std::vector<tabular::Cell> cells;
    for (const auto column : columns) {
        cells.emplace_back(header.headers[column]);
    }
    for (const auto added : {RejectColumns::line, RejectColumns::column, RejectColumns::value,
                             RejectColumns::reason, RejectColumns::list}) {
        cells.emplace_back(std::string{added});
    }
    return writer.row(cells);
}

} // namespace

Expected<void> writeRejects(const store::Database& database, const ImportPlan& plan,
                            const std::filesystem::path& target, const ReasonWords& words)
{
    const auto digest = fileDigest(plan.request.file);
    if (!digest) {
        return std::unexpected{digest.error()};
    }
    auto source = openList(database, plan.request);
    if (!source) {
        return std::unexpected{source.error()};
    }
    if (*digest != plan.sha256) {
        return failure(ErrorCode::ListChangedSince, source->reader.name());
    }
    std::map<std::size_t, RowNotes> notes;
    for (const auto* const list : {&plan.rejects, &plan.warnings}) {
        for (const auto& note : *list) {
            notes[note.line].add(note, words);
        }
    }
    const auto tag =
        source->completes.value_or(RejectTag{source->kind, source->listedOn, plan.sha256}).toText();
    auto writer = tabular::CsvWriter::create(target);
    if (!writer) {
        return std::unexpected{writer.error()};
    }
    const auto columns = ownColumns(source->header);
    auto written = writeHeader(*writer, source->header, columns);
    const auto read = forEachRow(
        *source, [&](std::span<const std::string_view> cells, std::int64_t line, RowParser::CellCount) {
            const auto found = notes.find(static_cast<std::size_t>(line));
            if (!written || found == notes.end()) {
                return written.has_value();
            }
            std::vector<tabular::Cell> row;
            for (const auto column : columns) {
                row.emplace_back(std::string{column < cells.size() ? cells[column] : std::string_view{}});
            }
            const auto& said = found->second;
            for (const auto& text : {std::to_string(line), said.columns, said.values, said.reasons, tag}) {
                row.emplace_back(text);
            }
            written = writer->row(row);
            return written.has_value();
        });
    if (!read) {
        return read;
    }
    return written ? writer->commit() : written;
}

} // namespace jalon::caf
