// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/FigureLink.h"
#include "report/MonthBlocks.h"

#include <algorithm>

namespace jalon::report {

namespace {

std::string cellText(std::int64_t count)
{
    return shownValue(static_cast<double>(count), Unit::People);
}

document::Row yearRow(const YearTable::Row& row)
{
    document::Row shown{{row.name}, false, {""}};
    for (const auto& cell : row.cells) {
        // What cannot be, a contract's length without a contract, stays empty.
        shown.cells.push_back(cell.code.empty() ? std::string{} : cellText(cell.count));
        shown.links.push_back(cell.count == 0 ? std::string{}
                                              : FigureLink{IndicatorId::K2, cell.code, {}}.text());
    }
    shown.cells.push_back(cellText(totalOf(row)));
    return shown;
}

/// Room for its longest word, which the page would cut.
double widthOf(std::string_view header)
{
    std::size_t longest = 0;
    std::size_t letters = 0;
    for (const char letter : header) {
        letters = letter == ' ' || letter == '-' ? 0 : letters + 1;
        longest = std::max(longest, letters);
    }
    constexpr double kLettersInOne = 7;
    return std::clamp(static_cast<double>(longest) / kLettersInOne, 1.0, 2.0);
}

document::Table yearTable(const YearTable& table)
{
    document::Table shown{
        .columns = {{table.rowsAre, 2}}, .rows = {}, .firstColumnIsHeader = true, .isWhole = true};
    for (const auto& column : table.columns) {
        shown.columns.push_back({column, widthOf(column), document::Align::Right});
    }
    shown.columns.push_back({"Total", 1, document::Align::Right});
    document::Row total{{"Total"}, true, {}};
    for (const auto& row : table.rows) {
        shown.rows.push_back(yearRow(row));
    }
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        total.cells.push_back(cellText(totalOf(table, column)));
    }
    total.cells.push_back(cellText(totalOf(table)));
    total.links.resize(total.cells.size());
    total.links.back() = FigureLink{IndicatorId::K2, std::string{codeOf(Part::Numerator)}, {}}.text();
    shown.rows.push_back(std::move(total));
    return shown;
}

document::Table delayTable(const MonthlyReport& report)
{
    document::Table table{.columns = {{"Délai moyen", 4},
                                      {"Jours", 1, document::Align::Right},
                                      {"Personnes", 1, document::Align::Right}},
                          .rows = {},
                          .firstColumnIsHeader = true,
                          .isWhole = true};
    for (const auto& row : report.rows) {
        const auto& definition = indicator(row.id);
        if (definition.shape == Shape::Mean) {
            table.rows.push_back(
                {{std::string{definition.label}, shownValue(row.figure.value, definition.unit),
                  cellText(row.figure.numerator.value_or(0))},
                 false,
                 {"", "", FigureLink{row.id, std::string{codeOf(Part::Numerator)}, {}}.text()}});
        }
    }
    return table;
}

} // namespace

Blocks yearBlocks(const MonthlyReport& report)
{
    if (report.year.empty()) {
        return {};
    }
    Blocks blocks{
        document::Heading{1, "Tableaux annuels de l’État"},
        document::Paragraph{.text = "Les personnes soumises aux droits et devoirs au "
                                    + report.query.period.lastDay().toFrench()
                                    + ". Chaque tableau a pour total le chiffre K2\u202F; ce qui n’est pas"
                                      " connu a sa ligne et sa colonne.",
                            .isNote = true}};
    for (const auto& table : report.year) {
        blocks.emplace_back(document::Heading{2, table.title});
        blocks.emplace_back(yearTable(table));
    }
    blocks.emplace_back(document::Heading{2, "Délais moyens de l’année"});
    blocks.emplace_back(delayTable(report));
    return blocks;
}

} // namespace jalon::report
