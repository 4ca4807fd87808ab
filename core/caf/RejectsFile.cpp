// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/RejectsFile.h"

#include "caf/FileDigest.h"
#include "caf/ListSource.h"
#include "caf/RowStream.h"
#include "tabular/CsvWriter.h"

#include <algorithm>
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

using NotesByLine = std::map<std::size_t, RowNotes>;

NotesByLine notesOf(const ImportPlan& plan, const ReasonWords& words)
{
    NotesByLine notes;
    for (const auto* const list : {&plan.rejects, &plan.warnings}) {
        for (const auto& note : *list) {
            notes[note.line].add(note, words);
        }
    }
    return notes;
}

/// The list of the plan, which must still be the same file.
Expected<ListSource> openAgain(const store::Database& database, const ImportPlan& plan)
{
    const auto digest = fileDigest(plan.request.file);
    if (!digest) {
        return std::unexpected{digest.error()};
    }
    auto source = openList(database, plan.request);
    if (source && *digest != plan.sha256) {
        return failure(ErrorCode::ListChangedSince, source->reader.name());
    }
    return source;
}

/// The columns of the list itself: a file of rejects that has rejects again does not add its columns twice.
std::vector<std::size_t> ownColumns(const tabular::HeaderMatch& header)
{
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < header.headers.size(); ++i) {
        if (std::ranges::find(RejectColumns::kAll, header.headers[i]) == RejectColumns::kAll.end()) {
            columns.push_back(i);
        }
    }
    return columns;
}

class Writer {
public:
    Writer(tabular::CsvWriter file, const ListSource& source, const std::string& sha256)
        : m_file(std::move(file)),
          m_columns(ownColumns(source.header)),
          m_tag(source.completes.value_or(RejectTag{source.kind, source.listedOn, sha256}).toText())
    {
    }

    Expected<void> header(const std::vector<std::string>& headers)
    {
        return write(std::vector<std::string_view>{headers.begin(), headers.end()}, RejectColumns::kAll);
    }
    Expected<void> row(std::span<const std::string_view> cells, std::int64_t line, const RowNotes& said)
    {
        const auto number = std::to_string(line);
        return write(cells, std::array<std::string_view, RejectColumns::kAll.size()>{
                                number, said.columns, said.values, said.reasons, m_tag});
    }
    Expected<void> commit() { return m_file.commit(); }

private:
    Expected<void> write(std::span<const std::string_view> own, std::span<const std::string_view> added)
    {
        std::vector<tabular::Cell> cells;
        cells.reserve(m_columns.size() + added.size());
        for (const auto column : m_columns) {
            cells.emplace_back(std::string{column < own.size() ? own[column] : std::string_view{}});
        }
        for (const auto text : added) {
            cells.emplace_back(std::string{text});
        }
        return m_file.row(cells);
    }

    tabular::CsvWriter m_file;
    std::vector<std::size_t> m_columns;
    std::string m_tag;
};

} // namespace

Expected<void> writeRejects(const store::Database& database, const ImportPlan& plan,
                            const std::filesystem::path& target, const ReasonWords& words)
{
    auto source = openAgain(database, plan);
    if (!source) {
        return std::unexpected{source.error()};
    }
    auto file = tabular::CsvWriter::create(target);
    if (!file) {
        return std::unexpected{file.error()};
    }
    const auto notes = notesOf(plan, words);
    Writer writer{std::move(*file), *source, plan.sha256};
    auto written = writer.header(source->header.headers);
    const auto read = forEachRow(
        *source, [&](std::span<const std::string_view> cells, std::int64_t line, RowParser::CellCount) {
            const auto found = notes.find(static_cast<std::size_t>(line));
            if (written && found != notes.end()) {
                written = writer.row(cells, line, found->second);
            }
            return written.has_value();
        });
    if (!read) {
        return read;
    }
    return written ? writer.commit() : written;
}

} // namespace jalon::caf
