// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/DirectoryEditor.h"

#include "ui/common/Banner.h"
#include "ui/common/CodeText.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/Text.h"
#include "ui/common/Workspace.h"
#include "ui/settings/DirectoryDialogs.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

QTableWidget* tableOf(const QStringList& columns, const QString& name)
{
    auto* const table = new QTableWidget(0, static_cast<int>(columns.size()));
    table->setHorizontalHeaderLabels(columns);
    table->setObjectName(name);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

QString capacityText(std::optional<int> capacity)
{
    return capacity ? numberText(*capacity) : QString{};
}

void addRow(QTableWidget* table, std::int64_t id, const QStringList& cells)
{
    const int row = table->rowCount();
    table->insertRow(row);
    for (int column = 0; column < cells.size(); ++column) {
        auto* const item = new QTableWidgetItem(cells.at(column));
        item->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(id));
        if (column == cells.size() - 1) {
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter); // the capacity
        }
        table->setItem(row, column, item);
    }
}

std::int64_t chosenId(const QTableWidget* table)
{
    const auto* const item = table->currentItem();
    return item == nullptr ? 0 : item->data(Qt::UserRole).toLongLong();
}

void choose(QTableWidget* table, std::int64_t id)
{
    for (int row = 0; row < table->rowCount(); ++row) {
        if (table->item(row, 0)->data(Qt::UserRole).toLongLong() == id) {
            table->setCurrentCell(row, 0);
            return;
        }
    }
    if (table->rowCount() > 0) {
        table->setCurrentCell(0, 0);
    }
}

} // namespace

DirectoryEditor::DirectoryEditor(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_banner(new Banner),
      m_organisations(
          tableOf({tr("Organisation"), tr("Kind"), tr("Territory"), tr("Capacity")}, u"organisations"_s)),
      m_referents(tableOf({tr("Referent"), tr("Phone"), tr("E-mail"), tr("Capacity")}, u"referents"_s))
{
    auto* const parts = new QHBoxLayout;
    parts->addWidget(part(tr("Organisations"), m_organisations, tr("Add an &organisation…"),
                          u"addOrganisation"_s, &DirectoryEditor::addOrganisation,
                          &DirectoryEditor::editOrganisation),
                     1);
    parts->addWidget(part(tr("Referents of the organisation"), m_referents, tr("Add a &referent…"),
                          u"addReferent"_s, &DirectoryEditor::addReferent, &DirectoryEditor::editReferent),
                     1);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_banner);
    layout->addLayout(parts, 1);
    connect(m_organisations, &QTableWidget::currentCellChanged, this, &DirectoryEditor::showReferents);
    connect(&workspace, &Workspace::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

QWidget* DirectoryEditor::part(const QString& title, QTableWidget* table, const QString& add,
                               const QString& name, void (DirectoryEditor::*addOne)(),
                               void (DirectoryEditor::*editOne)())
{
    auto* const box = new QWidget;
    auto* const layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    auto* const button = new QPushButton(add);
    button->setObjectName(name);
    auto* const edit = new QPushButton(tr("Correct…"));
    edit->setObjectName(name + u"Correct"_s);
    for (auto* const one : {button, edit}) {
        one->setEnabled(false);
        m_buttons.push_back(one);
    }
    table->setAccessibleName(title);
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(button);
    buttons->addWidget(edit);
    buttons->addStretch(1);
    layout->addWidget(sectionLabel(title));
    layout->addWidget(table, 1);
    layout->addLayout(buttons);
    connect(button, &QPushButton::clicked, this, addOne);
    connect(edit, &QPushButton::clicked, this, editOne);
    if (m_workspace.canWrite()) {
        connect(table, &QTableWidget::itemActivated, this, editOne);
    }
    return box;
}

void DirectoryEditor::refresh()
{
    m_read = m_workspace.quick().read<DirectoryPtr>(
        this, [](const store::Database& database, const std::stop_token&) { return readDirectory(database); },
        [this](const Expected<DirectoryPtr>& directory) {
            if (directory) {
                show(*directory);
            }
        });
}

void DirectoryEditor::show(DirectoryPtr directory)
{
    const auto chosen = chosenId(m_organisations);
    m_directory = std::move(directory);
    for (auto* const button : m_buttons) {
        button->setEnabled(m_workspace.canWrite() && m_workspace.may(reference::Operation::Settings));
    }
    m_organisations->setRowCount(0);
    for (const auto& [id, file] : m_directory->organisations) {
        addRow(m_organisations, id.value,
               {fromUtf8(file.name), codeText(file.kind), territoryName(*m_directory, file.territory),
                capacityText(file.capacity)});
    }
    choose(m_organisations, chosen);
    showReferents();
}

OrganisationId DirectoryEditor::organisation() const
{
    return OrganisationId{chosenId(m_organisations)};
}

void DirectoryEditor::showReferents()
{
    const auto chosen = chosenId(m_referents);
    m_referents->setRowCount(0);
    if (!m_directory) {
        return;
    }
    for (const auto& [id, file] : m_directory->referents) {
        if (file.organisation == organisation()) {
            addRow(m_referents, id.value,
                   {fromUtf8(file.name), fromUtf8(file.phone), fromUtf8(file.email),
                    capacityText(file.capacity)});
        }
    }
    choose(m_referents, chosen);
}

void DirectoryEditor::addOrganisation()
{
    if (m_directory) {
        openOrganisation(this, m_workspace, *m_directory, {}, *m_banner);
    }
}

void DirectoryEditor::editOrganisation()
{
    if (m_directory && organisation()) {
        openOrganisation(this, m_workspace, *m_directory, organisation(), *m_banner);
    }
}

void DirectoryEditor::addReferent()
{
    if (m_directory) {
        openReferent(this, m_workspace, *m_directory, {}, organisation(), *m_banner);
    }
}

void DirectoryEditor::editReferent()
{
    const ReferentId referent{chosenId(m_referents)};
    if (m_directory && referent) {
        openReferent(this, m_workspace, *m_directory, referent, organisation(), *m_banner);
    }
}

} // namespace jalon::ui
