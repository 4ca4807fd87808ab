// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/RejectsFile.h"

#include "caf/FileDigest.h"
#include "caf/ListSource.h"
#include "caf/RowStream.h"
#include "caf/StoredRow.h"
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

class RejectsWriter {
public:
    static Expected<RejectsWriter> create(const std::filesystem::path& target,
                                          const std::vector<std::string>& headers, std::string tag)
    {
        auto writer = tabular::CsvWriter::create(target);
        if (!writer) {
            return std::unexpected{writer.error()};
        }
        RejectsWriter made{std::move(*writer), ownColumns(headers), std::move(tag)};
        std::vector<tabular::Cell> cells;
        for (const auto column : made.m_columns) {
            cells.emplace_back(headers[column]);
        }
        for (const auto added : RejectColumns::all) {
            cells.emplace_back(std::string{added});
        }
        if (auto written = made.m_writer.row(cells); !written) {
            return std::unexpected{written.error()};
        }
        return made;
    }

    template <class Cells>
    Expected<void> row(const Cells& cells, std::int64_t line, const RowNotes& said)
    {
        std::vector<tabular::Cell> row;
        for (const auto column : m_columns) {
            row.emplace_back(column < cells.size() ? std::string{cells[column]} : std::string{});
        }
        for (const auto& text : {std::to_string(line), said.columns, said.values, said.reasons, m_tag}) {
            row.emplace_back(text);
        }
        return m_writer.row(row);
    }

    Expected<void> commit() { return m_writer.commit(); }

private:
    RejectsWriter(tabular::CsvWriter writer, std::vector<std::size_t> columns, std::string tag)
        : m_writer(std::move(writer)), m_columns(std::move(columns)), m_tag(std::move(tag))
    {
    }

    tabular::CsvWriter m_writer;
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
    std::map<std::int64_t, RowNotes> notes;
    for (const auto* const list : {&plan.rejects, &plan.warnings}) {
        for (const auto& note : *list) {
            notes[static_cast<std::int64_t>(note.line)].add(note, words);
        }
    }
    const auto tag = source->completes.value_or(RejectTag{source->kind, source->listedOn, plan.sha256});
    auto writer = RejectsWriter::create(target, source->header.headers, tag.toText());
    if (!writer) {
        return std::unexpected{writer.error()};
    }
    Expected<void> written;
    const auto read = forEachRow(
        *source, [&](std::span<const std::string_view> cells, std::int64_t line, RowParser::CellCount) {
            if (const auto found = notes.find(line); found != notes.end()) {
                written = writer->row(cells, line, found->second);
            }
            return written.has_value();
        });
    if (!read) {
        return read;
    }
    return written ? writer->commit() : written;
}

Expected<void> writeRejects(const store::Database& database, ListId list, const std::filesystem::path& target,
                            const ReasonWords& words)
{
    const auto kept = keptList(database, list);
    if (!kept) {
        return failure(ErrorCode::ListUnknown, std::to_string(list.value));
    }
    auto writer = RejectsWriter::create(target, kept->headers, kept->tag.toText());
    if (!writer) {
        return std::unexpected{writer.error()};
    }
    for (const auto& [line, row] : keptRows(database, list, *kept, words)) {
        if (row.cells.empty()) {
            continue;
        }
        if (auto written = writer->row(row.cells, line, row.notes); !written) {
            return written;
        }
    }
    return writer->commit();
}

} // namespace jalon::caf
