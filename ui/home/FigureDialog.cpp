// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/FigureDialog.h"

#include "ui/common/Labels.h"
#include "ui/common/Measures.h"
#include "ui/common/Text.h"
#include "ui/home/FigureCard.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

/// What the six figures of the home screen count (indicators.md).
QString definitionOf(report::IndicatorId id)
{
    using enum report::IndicatorId;
    switch (id) {
    case K1:
        return FigureDialog::tr("People with open RSA rights on the last day of the month.");
    case E1:
        return FigureDialog::tr("People notified in the month and subject to rights and duties on that day.");
    case O2r:
        return FigureDialog::tr(
            "Of the people notified in the month, those oriented within the delay of the rule, without "
            "those whose delay still runs.");
    case R5:
        return FigureDialog::tr(
            "People subject to rights and duties, oriented, of whom nothing was heard for eight weeks.");
    case C3:
        return FigureDialog::tr(
            "Of the people oriented outside France Travail, those with a CER or a contrat d’engagement in "
            "force on the last day of the month.");
    case X2:
        return FigureDialog::tr(
            "Of the exits of the month whose reason is known, those that count as employment.");
    default:
        return {};
    }
}

} // namespace

FigureDialog::FigureDialog(const report::Trend& trend, QWidget* parent) : QDialog(parent)
{
    const auto& indicator = report::indicator(trend.id);
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"figureDialog"_s);
    setWindowTitle(fromUtf8(indicator.label));
    auto* const words = new QLabel(definitionOf(trend.id));
    words->setWordWrap(true);
    auto* const table = new QTableWidget(static_cast<int>(trend.months.size()), 2);
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("Month"), tr("Value")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    int row = 0;
    for (auto point = trend.months.rbegin(); point != trend.months.rend(); ++point, ++row) {
        table->setItem(row, 0, new QTableWidgetItem(longMonth(point->month.from)));
        auto* const value = new QTableWidgetItem(figureText(point->value, indicator.unit));
        value->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table->setItem(row, 1, value);
    }
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto* const buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(words);
    if (trend.target) {
        layout->addWidget(mutedLabel(tr("Target: %1").arg(figureText(trend.target, indicator.unit))));
    }
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(lettersWide(*this, 56), fontMetrics().lineSpacing() * (table->rowCount() + 10));
    table->setFocus();
}

} // namespace jalon::ui
