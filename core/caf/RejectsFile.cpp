// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/RejectsFile.h"

#include "caf/FileDigest.h"
#include "caf/ListSource.h"
#include "caf/RowStream.h"
#include "caf/StoredRow.h"
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
std::vector<std::size_t> ownColumns(const std::vector<std::string>& headers)
{
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < headers.size(); ++i) {
        if (!RejectColumns::isOne(headers[i])) {
            columns.push_back(i);
        }
    }
    return columns;
}

std::vector<std::string_view> views(const std::vector<std::string>& cells)
{
    return {cells.begin(), cells.end()};
}

class Writer {
public:
    Writer(tabular::CsvWriter file, const std::vector<std::string>& headers, const RejectTag& tag)
        : m_file(std::move(file)), m_columns(ownColumns(headers)), m_tag(tag.toText())
    {
    }

    Expected<void> header(const std::vector<std::string>& headers)
    {
        return write(views(headers), RejectColumns::kAll);
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

/// What the base keeps of a list, to write its rejects.
struct KeptList {
    std::vector<std::string> headers;
    FieldColumns columns;
    RejectTag tag;
};

std::optional<KeptList> keptList(const store::Database& database, ListId list)
{
    auto query = database.statement("SELECT l.header, l.columns, o.kind, o.listed_on, o.sha256"
                                    " FROM caf_list l JOIN caf_list o ON o.id = coalesce(l.completes, l.id)"
                                    " WHERE l.id = ?1");
    query.bind(list);
    if (!query.step()) {
        return std::nullopt;
    }
    return KeptList{cellsFromJson(query.get<std::string>(0)),
                    columnsFromJson(query.get<std::string>(1)),
                    {query.get<ListKind>(2), query.get<Date>(3), query.get<std::string>(4)}};
}

struct KeptRow {
    std::vector<std::string> cells; ///< none: the row was imported whole, and is only told about
    RowNotes notes;
};

std::map<std::int64_t, KeptRow> keptRows(const store::Database& database, ListId list, const KeptList& kept,
                                         const ReasonWords& words)
{
    std::map<std::int64_t, KeptRow> rows;
    auto query =
        database.statement("SELECT line, field, value, reason, cells FROM list_row WHERE list_id = ?1"
                           " AND status IN ('rejected', 'warning') ORDER BY id");
    query.bind(list);
    while (query.step()) {
        RowNote note{.line = query.get<std::size_t>(0),
                     .field = query.get<std::string>(1),
                     .column = {},
                     .value = query.get<std::string>(2),
                     .reason = query.get<std::string>(3)};
        const auto field = fromCode<Field>(note.field);
        if (field && kept.columns.has(*field)) {
            note.column = kept.headers[static_cast<std::size_t>(kept.columns.columnOf(*field))];
        }
        auto& row = rows[query.get<std::int64_t>(0)];
        row.notes.add(note, words);
        if (row.cells.empty()) {
            row.cells = cellsFromJson(query.get<std::string>(4));
        }
    }
    return rows;
}

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
    const auto& headers = source->header.headers;
    const auto notes = notesOf(plan, words);
    Writer writer{std::move(*file), headers,
                  source->completes.value_or(RejectTag{source->kind, source->listedOn, plan.sha256})};
    auto written = writer.header(headers);
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

Expected<void> writeRejects(const store::Database& database, ListId list, const std::filesystem::path& target,
                            const ReasonWords& words)
{
    const auto kept = keptList(database, list);
    if (!kept) {
        return failure(ErrorCode::ListUnknown, std::to_string(list.value));
    }
    auto file = tabular::CsvWriter::create(target);
    if (!file) {
        return std::unexpected{file.error()};
    }
    Writer writer{std::move(*file), kept->headers, kept->tag};
    auto written = writer.header(kept->headers);
    for (const auto& [line, row] : keptRows(database, list, *kept, words)) {
        if (written && !row.cells.empty()) {
            written = writer.row(views(row.cells), line, row.notes);
        }
    }
    return written ? writer.commit() : written;
}

} // namespace jalon::caf
