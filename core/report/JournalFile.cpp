// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/JournalFile.h"

#include "casefile/Sight.h"
#include "tabular/CsvWriter.h"

#include <array>

namespace jalon::report {

namespace {

constexpr std::int64_t kAtOnce = 1000;

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
    const store::ReadScope oneView{database};
    auto file = tabular::CsvWriter::create(target);
    if (!file) {
        return std::unexpected{file.error()};
    }
    auto written = file->row(tabular::headerOf(columns(), mark));
    std::int64_t lines = 0;
    for (bool more = true; written && more;) {
        if (stop.stop_requested()) {
            return failure(ErrorCode::Cancelled);
        }
        const auto page = casefile::journalPage(database, filter, lines, kAtOnce);
        if (!page) {
            return std::unexpected{page.error()};
        }
        for (auto line = page->begin(); written && line != page->end(); ++line) {
            written = writeLine(*file, *line);
        }
        lines += std::ssize(*page);
        more = std::ssize(*page) == kAtOnce;
    }
    written = written ? file->commit() : written;
    return written ? Expected<std::int64_t>{lines} : std::unexpected{written.error()};
}

} // namespace jalon::report
