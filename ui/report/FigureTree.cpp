// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/FigureTree.h"

#include "report/FigureLink.h"
#include "report/MonthBlocks.h"
#include "ui/common/Measures.h"
#include "ui/common/Text.h"

#include <QHeaderView>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kLinkRole = Qt::UserRole;
constexpr int kFigureInLetters = 24; // at least

QString shown(std::optional<double> value, report::Unit unit)
{
    return value ? fromUtf8(report::shownValue(value, unit)) : QString{};
}

QTreeWidgetItem* figureItem(const report::ReportRow& row)
{
    const auto& definition = report::indicator(row.id);
    const auto unit = definition.unit;
    auto* const item = new QTreeWidgetItem(
        {u"%1 – %2"_s.arg(fromUtf8(codeOf(row.id)), fromUtf8(definition.label)),
         fromUtf8(report::shownValue(row.figure.value, unit)), shown(row.previous, unit),
         shown(row.target, unit), fromUtf8(report::shownDifference(row.learntLater, unit))});
    if (row.figure.numerator) {
        const report::FigureLink link{row.id, std::string{codeOf(report::Part::Numerator)}, {}};
        item->setData(0, kLinkRole, fromUtf8(link.text()));
    }
    item->setToolTip(0, item->text(0));
    for (int column = 1; column < item->columnCount(); ++column) {
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (const auto& line : row.figure.lines) {
        auto* const below = new QTreeWidgetItem(
            item, {fromUtf8(line.label), fromUtf8(report::shownValue(line.value, report::Unit::Count))});
        below->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        below->setData(0, kLinkRole, fromUtf8(report::FigureLink{row.id, line.code, {}}.text()));
    }
    return item;
}

void forgetLinks(QTreeWidgetItem& item)
{
    item.setData(0, kLinkRole, {});
    for (int below = 0; below < item.childCount(); ++below) {
        forgetLinks(*item.child(below));
    }
}

void showChange(QTreeWidgetItem& item, report::IndicatorId id,
                const std::vector<report::FrozenChange>& changes)
{
    forgetLinks(item);
    const auto change = std::ranges::find(changes, id, &report::FrozenChange::id);
    const auto unit = report::indicator(id).unit;
    item.setText(item.columnCount() - 1, change == changes.end()
                                             ? QString{}
                                             : fromUtf8(report::shownDifference(change->difference(), unit)));
}

} // namespace

FigureTree::FigureTree(QWidget* parent) : QTreeWidget(parent)
{
    setObjectName(u"reportFigures"_s);
    setAccessibleName(tr("Figures of the report"));
    setHeaderLabels({tr("Figure"), tr("Value"), tr("Before"), tr("Target"), tr("Learnt since")});
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(0, QHeaderView::Fixed);
    header()->setStretchLastSection(false);
    connect(header(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section != 0) {
            fitNames();
        }
    });
    setTabKeyNavigation(false);
    setUniformRowHeights(true);
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        if (const auto link = item->data(0, kLinkRole).toString(); !link.isEmpty()) {
            Q_EMIT figureAsked(link, item->text(0));
        }
    });
}

/// The names have what the figures leave; where that is too little to read, the list scrolls sideways.
void FigureTree::fitNames()
{
    int others = 0;
    for (int column = 1; column < columnCount(); ++column) {
        others += header()->sectionSize(column);
    }
    header()->resizeSection(0, std::max(viewport()->width() - others, lettersWide(*this, kFigureInLetters)));
}

/// A column without a value takes no room.
void FigureTree::hideEmpty()
{
    for (int column = 2; column < columnCount(); ++column) {
        bool isEmpty = true;
        for (int row = 0; row < topLevelItemCount(); ++row) {
            isEmpty = isEmpty && topLevelItem(row)->text(column).isEmpty();
        }
        setColumnHidden(column, isEmpty);
    }
    fitNames();
}

void FigureTree::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    fitNames();
}

void FigureTree::setContent(const ReportContent& content)
{
    std::set<QString> unfolded;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (topLevelItem(row)->isExpanded()) {
            unfolded.insert(topLevelItem(row)->text(0));
        }
    }
    const auto chosen = currentItem() != nullptr ? currentItem()->data(0, kLinkRole).toString() : QString{};
    clear();
    for (const auto& row : content.report.rows) {
        auto* const item = figureItem(row);
        if (content.head.frozenOn) {
            showChange(*item, row.id, content.changes);
        }
        addTopLevelItem(item);
        item->setExpanded(unfolded.contains(item->text(0)));
        if (!chosen.isEmpty() && item->data(0, kLinkRole) == chosen) {
            setCurrentItem(item);
        }
    }
    if (currentItem() == nullptr) {
        setCurrentItem(topLevelItem(0));
    }
    hideEmpty();
}

} // namespace jalon::ui
