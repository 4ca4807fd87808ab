// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caf/LinesTable.h"

#include "ui/caf/FieldLabels.h"
#include "ui/common/Text.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kLeastLines = 5; // it grows with the window
constexpr int kWidestInLetters = 28;

} // namespace

LinesTable::LinesTable(QWidget* parent) : QTableWidget(parent)
{
    setObjectName(u"firstLines"_s);
    setAccessibleName(tr("First lines of the file"));
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    horizontalHeader()->hide();
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    verticalHeader()->setHighlightSections(false);
}

void LinesTable::show(const caf::ListInspection& seen)
{
    clear();
    setRowCount(static_cast<int>(seen.firstLines.size()));
    std::size_t columns = seen.columns.size();
    for (const auto& line : seen.firstLines) {
        columns = std::max(columns, line.cells.size());
    }
    setColumnCount(static_cast<int>(columns));
    for (int row = 0; row < rowCount(); ++row) {
        const auto& [number, cells] = seen.firstLines[static_cast<std::size_t>(row)];
        setVerticalHeaderItem(row, new QTableWidgetItem(QString::number(number)));
        const bool isHeader = number == seen.headerLine;
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const auto field =
                column < seen.columns.size() && !isHeader ? seen.columns[column].field : std::nullopt;
            auto* const item = new QTableWidgetItem(cellText(field, cells[column]).simplified());
            auto font = item->font();
            font.setBold(isHeader);
            item->setFont(font);
            if (number < seen.headerLine) {
                item->setForeground(palette().brush(QPalette::PlaceholderText));
            }
            setItem(row, static_cast<int>(column), item);
        }
    }
    const int widest = fontMetrics().averageCharWidth() * kWidestInLetters;
    resizeColumnsToContents();
    for (int column = 0; column < columnCount(); ++column) {
        setColumnWidth(column, std::min(columnWidth(column), widest));
    }
}

QSize LinesTable::sizeHint() const
{
    return {QTableWidget::sizeHint().width(), minimumSizeHint().height()};
}

QSize LinesTable::minimumSizeHint() const
{
    return {0, verticalHeader()->defaultSectionSize() * kLeastLines};
}

} // namespace jalon::ui
