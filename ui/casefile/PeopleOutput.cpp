// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/PeopleOutput.h"

#include "casefile/StandIn.h"
#include "tabular/CsvWriter.h"
#include "tabular/XlsxWriter.h"
#include "ui/common/Text.h"

#include <QCoreApplication>

#include <span>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr std::size_t kAtOnce = 200;

/// `take` gets each row, in order, until it fails. An engine that is asked to stop throws.
template <class Take>
Expected<void> forRows(const store::Database& database, const PeopleOutput& output,
                       const reference::ExportTerms& terms, const Take& take)
{
    const std::span people{output.people};
    for (std::size_t at = 0; at < people.size(); at += kAtOnce) {
        const auto some = people.subspan(at, std::min(kAtOnce, people.size() - at));
        for (auto& row : casefile::personRows(database, some, output.today)) {
            if (!terms.hasNames) {
                casefile::hideName(row);
            }
            if (auto taken = take(row); !taken) {
                return taken;
            }
        }
        *output.progress = static_cast<double>(at) / static_cast<double>(people.size());
    }
    return {};
}

std::vector<tabular::Cell> cellsOf(const PeopleOutput& output, const casefile::PersonRow& row)
{
    std::vector<tabular::Cell> cells;
    cells.reserve(output.columns.size());
    for (const auto column : output.columns) {
        cells.push_back(cellValue(column, row, output.today));
    }
    return cells;
}

tabular::Table emptyTable(const PeopleOutput& output)
{
    tabular::Table table;
    table.title = toUtf8(QCoreApplication::translate("PeopleOutput", "People"));
    for (const auto column : output.columns) {
        table.columns.push_back(fileColumn(column));
    }
    return table;
}

Expected<void> writeCsv(const store::Database& database, const PeopleOutput& output,
                        const std::filesystem::path& target, const reference::ExportTerms& terms)
{
    auto writer = tabular::CsvWriter::create(target);
    if (!writer) {
        return std::unexpected{writer.error()};
    }
    auto written = writer->row(tabular::headerOf(emptyTable(output), terms.mark));
    if (written) {
        written = forRows(database, output, terms,
                          [&](const casefile::PersonRow& row) { return writer->row(cellsOf(output, row)); });
    }
    return written ? writer->commit() : written;
}

Expected<void> writeXlsx(const store::Database& database, const PeopleOutput& output,
                         const std::filesystem::path& target, const reference::ExportTerms& terms,
                         const std::stop_token& stop)
{
    auto table = emptyTable(output);
    table.rows.reserve(output.people.size());
    const auto read = forRows(database, output, terms, [&](const casefile::PersonRow& row) {
        table.rows.push_back(cellsOf(output, row));
        return Expected<void>{};
    });
    *output.progress = -1; // the rest cannot be measured
    return read ? tabular::writeXlsx(target, std::span{&table, 1}, stop, terms.mark) : read;
}

} // namespace

QString copiedText(const store::Database& database, const PeopleOutput& output,
                   const reference::ExportTerms& terms)
{
    QString text;
    const auto add = [&](const casefile::PersonRow& row) {
        QStringList values;
        for (const auto column : output.columns) {
            values += cellText(column, row, output.today);
        }
        text += values.join(u'\t') + u'\n';
        return Expected<void>{};
    };
    static_cast<void>(forRows(database, output, terms, add)); // cannot fail
    return text;
}

Expected<void> writeFile(const store::Database& database, const PeopleOutput& output,
                         const std::filesystem::path& target, const reference::ExportTerms& terms,
                         const std::stop_token& stop)
{
    const bool xlsx = fromPath(target.extension()).compare(u".xlsx"_s, Qt::CaseInsensitive) == 0;
    return xlsx ? writeXlsx(database, output, target, terms, stop)
                : writeCsv(database, output, target, terms);
}

} // namespace jalon::ui
