// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/ColumnsDialog.h"

#include "ui/casefile/PeopleColumns.h"
#include "ui/common/Labels.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kColumn = Qt::UserRole;
constexpr int kWidth = Qt::UserRole + 1;

} // namespace

void ColumnsDialog::ask(QWidget* parent, const Columns& shown, std::function<void(const Columns&)> chosen)
{
    auto* const dialog = new ColumnsDialog(parent, shown);
    connect(dialog, &QDialog::accepted, parent,
            [dialog, chosen = std::move(chosen)] { chosen(dialog->columns()); });
    dialog->open();
}

ColumnsDialog::ColumnsDialog(QWidget* parent, const Columns& shown) : QDialog(parent), m_list(new QListWidget)
{
    setObjectName(u"columnsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Columns of the table"));
    m_list->setObjectName(u"columnList"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->installEventFilter(this);
    auto* const up = new QPushButton(tr("Move &up"));
    auto* const down = new QPushButton(tr("Move &down"));
    auto* const again = new QPushButton(tr("As &proposed"));
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto* const side = new QVBoxLayout;
    for (auto* const button : {up, down, again}) {
        button->setAutoDefault(false);
        side->addWidget(button);
    }
    side->addStretch(1);
    auto* const middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(mutedLabel(tr("Space shows or hides a column, Alt+↑ and Alt+↓ move it.")));
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    connect(again, &QPushButton::clicked, this, [this] { fill(proposedColumns()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsDialog::check);
    fill(shown);
}

void ColumnsDialog::fill(const Columns& shown)
{
    m_list->clear();
    for (const auto& column : shown) {
        addLine(column, true);
    }
    for (int at = 0; at < kColumnCount; ++at) {
        const auto value = static_cast<SortKey>(at);
        if (std::ranges::find(shown, value, &casefile::ViewColumn::value) == shown.end()) {
            addLine({value}, false);
        }
    }
    m_list->setMinimumHeight(m_list->sizeHintForRow(0) * kColumnCount + 2 * m_list->frameWidth());
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void ColumnsDialog::addLine(casefile::ViewColumn column, bool shown)
{
    auto* const item = new QListWidgetItem(columnTitle(column.value));
    item->setData(kColumn, static_cast<int>(column.value));
    item->setData(kWidth, column.width);
    item->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
    m_list->addItem(item);
}

ColumnsDialog::Columns ColumnsDialog::columns() const
{
    Columns columns;
    for (int row = 0; row < m_list->count(); ++row) {
        const auto* const item = m_list->item(row);
        if (item->checkState() == Qt::Checked) {
            columns.push_back(
                {static_cast<SortKey>(item->data(kColumn).toInt()), item->data(kWidth).toInt()});
        }
    }
    return columns;
}

void ColumnsDialog::move(int rows)
{
    const int from = m_list->currentRow();
    const int to = from + rows;
    if (from >= 0 && to >= 0 && to < m_list->count()) {
        m_list->insertItem(to, m_list->takeItem(from));
        m_list->setCurrentRow(to);
    }
    m_list->setFocus();
}

void ColumnsDialog::check()
{
    m_ok->setEnabled(!columns().empty());
}

bool ColumnsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const bool arrow = key.key() == Qt::Key_Up || key.key() == Qt::Key_Down;
        if (arrow && key.modifiers().testFlag(Qt::AltModifier)) {
            move(key.key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace jalon::ui
