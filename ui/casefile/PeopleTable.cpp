// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/PeopleTable.h"

#include "ui/casefile/DueDelegate.h"
#include "ui/casefile/RowDelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr double kRowHeightInLines = 1.7;
constexpr int kMany = 1000;

} // namespace

PeopleTable::PeopleTable(PeopleModel& model, QWidget* parent) : QTableView(parent), m_model(model)
{
    setObjectName(u"people"_s);
    setAccessibleName(tr("People"));
    setModel(&model);
    setItemDelegate(new RowDelegate(this));
    setItemDelegateForColumn(static_cast<int>(SortKey::NextDue), new DueDelegate(this));
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerItem);
    verticalHeader()->hide();
    setRowHeight();
    setUpHeader();
    setColumns(proposedColumns());
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT opened(m_model.person(index.row())); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PeopleTable::tellVisible);
}

void PeopleTable::setUpHeader()
{
    auto* const header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionClicked, this,
            [this](int section) { Q_EMIT sortAsked(static_cast<SortKey>(section)); });
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint& at) { Q_EMIT menuAsked(header->mapToGlobal(at)); });
    // The last column also follows the window, which is nobody's choice.
    const auto changed = [this] {
        if (!m_arranging && columns() != m_columns) {
            m_columns = columns();
            Q_EMIT columnsChanged();
        }
    };
    connect(header, &QHeaderView::sectionMoved, this, changed);
    connect(header, &QHeaderView::sectionResized, this, changed);
}

int PeopleTable::letters(int pixels) const
{
    return pixels / std::max(fontMetrics().averageCharWidth(), 1);
}

int PeopleTable::pixels(casefile::ViewColumn column) const
{
    const int width = column.width > 0 ? column.width : proposedWidth(column.value);
    return width * fontMetrics().averageCharWidth();
}

std::vector<casefile::ViewColumn> PeopleTable::columns() const
{
    const auto* const header = horizontalHeader();
    std::vector<casefile::ViewColumn> columns;
    for (int place = 0; place < kColumnCount; ++place) {
        const int section = header->logicalIndex(place);
        if (!header->isSectionHidden(section)) {
            columns.push_back({static_cast<SortKey>(section), letters(header->sectionSize(section))});
        }
    }
    // The last one fills what is left of the window.
    if (!columns.empty()) {
        columns.back().width = 0;
    }
    return columns;
}

void PeopleTable::setColumns(const std::vector<casefile::ViewColumn>& columns)
{
    m_arranging = true;
    auto* const header = horizontalHeader();
    for (int section = 0; section < kColumnCount; ++section) {
        header->setSectionHidden(section, true);
    }
    int place = 0;
    for (const auto& column : columns) {
        const int section = static_cast<int>(column.value);
        header->setSectionHidden(section, false);
        header->moveSection(header->visualIndex(section), place++);
        header->resizeSection(section, pixels(column));
    }
    m_columns = this->columns();
    m_arranging = false;
}

void PeopleTable::showOrder(casefile::SortOrder order)
{
    horizontalHeader()->setSortIndicator(static_cast<int>(order.key),
                                         order.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

int PeopleTable::selectedCount() const
{
    int count = 0;
    for (const auto& range : selectionModel()->selection()) {
        count += range.height();
    }
    return count;
}

std::vector<PersonId> PeopleTable::selectedPeople() const
{
    std::vector<RowRange> ranges;
    for (const auto& range : selectionModel()->selection()) {
        ranges.emplace_back(range.top(), range.bottom());
    }
    std::ranges::sort(ranges);
    std::vector<PersonId> people;
    for (const auto& [first, last] : ranges) {
        people.insert(people.end(), m_model.people()->begin() + first, m_model.people()->begin() + last + 1);
    }
    return people;
}

PersonId PeopleTable::currentPerson() const
{
    return m_model.person(currentIndex().row());
}

PersonId PeopleTable::topPerson() const
{
    return m_model.person(rowAt(0));
}

void PeopleTable::restore(const std::vector<RowRange>& selected, int currentRow, int topRow)
{
    const auto* const header = horizontalHeader();
    const int column =
        header->isSectionHidden(m_column) ? static_cast<int>(m_columns.front().value) : m_column;
    QItemSelection selection;
    for (const auto& [first, last] : selected) {
        selection.append({m_model.index(first, 0), m_model.index(last, kColumnCount - 1)});
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (currentRow >= 0) {
        selectionModel()->setCurrentIndex(m_model.index(currentRow, column), QItemSelectionModel::NoUpdate);
    }
    if (topRow >= 0) {
        scrollTo(m_model.index(topRow, column), PositionAtTop);
    } else {
        scrollToTop();
    }
    tellVisible();
}

void PeopleTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyAsked();
        return;
    }
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_Up && currentIndex().row() <= 0) {
        Q_EMIT leftAtTop();
        return;
    }
    const auto text = event->text();
    const bool isTyping =
        !text.isEmpty() && text.at(0).isLetterOrNumber() && !event->modifiers().testFlag(Qt::ControlModifier);
    if (isTyping) {
        // Qt's own search would look at every row there is.
        Q_EMIT typed(text);
        return;
    }
    QTableView::keyPressEvent(event);
}

void PeopleTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuAsked(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                           : event->globalPos());
}

void PeopleTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    tellVisible();
}

void PeopleTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setRowHeight();
    }
}

void PeopleTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid()) {
        m_column = current.column();
    }
}

void PeopleTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    // QTableView tells screen readers of each cell by a list of all of them.
    if (m_model.rowCount() > kMany) {
        QAbstractItemView::selectionChanged(selected, deselected); // NOLINT(bugprone-parent-virtual-call)
    } else {
        QTableView::selectionChanged(selected, deselected);
    }
    Q_EMIT selectedCountChanged();
}

void PeopleTable::setRowHeight()
{
    verticalHeader()->setDefaultSectionSize(static_cast<int>(fontMetrics().height() * kRowHeightInLines));
}

void PeopleTable::tellVisible()
{
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    if (first >= 0) {
        m_model.setVisible(first, last < 0 ? m_model.rowCount() - 1 : last);
    }
}

} // namespace jalon::ui
