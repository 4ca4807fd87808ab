// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/JournalFile.h"

#include "casefile/Sight.h"
#include "tabular/CsvWriter.h"

#include <array>

namespace jalon::report {

namespace {

tabular::Table columns()
{
    tabular::Table table;
    for (const auto* header : {"Ligne", "Date et heure", "Qui", "Code", "Action", "Numéro", "Nombre",
                               "Noté dans", "Ligne d’origine"}) {
        table.columns.push_back({header});
    }
    return table;
}

tabular::Cell numberCell(std::int64_t number)
{
    return number != 0 ? tabular::Cell{number} : tabular::Cell{};
}

Expected<void> writeLine(tabular::CsvWriter& file, const store::JournalLine& line)
{
    const std::array<tabular::Cell, 9> cells = {line.line,
                                                frenchTime(line.at),
                                                line.actor,
                                                std::string{codeOf(line.action)},
                                                std::string{casefile::wordsOf(line.action)},
                                                numberCell(line.subject),
                                                line.amount ? tabular::Cell{*line.amount} : tabular::Cell{},
                                                casefile::originWords(line.origin),
                                                numberCell(line.originLine)};
    return file.row(cells);
}

} // namespace

Expected<std::int64_t> writeJournal(const store::Database& database, const casefile::JournalFilter& filter,
                                    const std::filesystem::path& target, std::string_view mark,
                                    const std::stop_token& stop)
{
    auto allowed = casefile::requireMay(database, reference::Operation::Exports);
    const auto count = allowed ? casefile::countJournal(database, filter) : std::unexpected{allowed.error()};
    if (!count) {
        return count;
    }
    if (auto noted = store::noteFirst(database, {store::JournalAction::ExportJournal, 0, *count}); !noted) {
        return std::unexpected{noted.error()};
    }
    auto file = tabular::CsvWriter::create(target);
    if (!file) {
        return std::unexpected{file.error()};
    }
    std::int64_t lines = 0;
    auto written = file->row(tabular::headerOf(columns(), mark));
    if (written) {
        written = casefile::eachJournalLine(database, filter, [&](const auto& line) -> Expected<void> {
            if (stop.stop_requested()) {
                return failure(ErrorCode::Cancelled);
            }
            ++lines;
            return writeLine(*file, line);
        });
    }
    written = written ? file->commit() : written;
    return written ? Expected<std::int64_t>{lines} : std::unexpected{written.error()};
}

} // namespace jalon::report
