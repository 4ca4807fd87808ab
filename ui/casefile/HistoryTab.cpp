// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/HistoryTab.h"

#include "ui/casefile/EventText.h"
#include "ui/casefile/RowsTable.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FieldText.h"
#include "ui/common/Labels.h"
#include "ui/common/Text.h"
#include "ui/common/Workspace.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace jalon::ui {

HistoryTab::HistoryTab(Workspace& workspace, QWidget* parent)
    : FileTab(parent),
      m_workspace(workspace),
      m_operations(new QComboBox),
      m_kinds(new QComboBox),
      m_table(new RowsTable(u"history"_s,
                            {tr("When"), tr("Who"), tr("Operation"), tr("What"), tr("Before → after")})),
      m_state(mutedLabel({}))
{
    m_table->setAccessibleName(tr("History"));
    m_operations->setObjectName(u"historyOperations"_s);
    m_kinds->setObjectName(u"historyKinds"_s);
    m_operations->setAccessibleName(tr("Operations that are shown"));
    m_kinds->setAccessibleName(tr("Facts that are shown"));
    auto* const filters = new QHBoxLayout;
    for (auto* const box : {m_operations, m_kinds}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        filters->addWidget(box);
        connect(box, &QComboBox::activated, this, &HistoryTab::filter);
    }
    filters->addWidget(m_state, 1);
    auto* const layout = new QVBoxLayout(this);
    layout->addLayout(filters);
    layout->addWidget(m_table, 1);
}

QWidget* HistoryTab::entry() const
{
    return m_table;
}

void HistoryTab::setContent(const FileContentPtr& content)
{
    if (m_content && m_content->file.person != content->file.person) {
        setLines({});
    }
    m_content = content;
    m_isStale = true;
    if (isVisible()) {
        read();
    }
}

void HistoryTab::showEvent(QShowEvent* event)
{
    FileTab::showEvent(event);
    if (m_isStale && m_content) {
        read();
    }
}

void HistoryTab::read()
{
    m_isStale = false;
    m_state->setText(tr("Reading…"));
    using Changes = std::vector<casefile::Change>;
    m_read = m_workspace.quick().read<Changes>(
        this,
        [person = m_content->file.person](const store::Database& database, const std::stop_token&) {
            return casefile::historyOf(database, person);
        },
        [this](const Expected<Changes>& changes) {
            if (changes) {
                setLines(historyLines(*changes, *m_content->directory));
            } else {
                m_state->setText(errorText(changes.error()));
            }
        });
}

void HistoryTab::setLines(std::vector<HistoryLine> lines)
{
    m_lines = std::move(lines);
    fillFilters();
    filter();
}

/// Only what the file holds can be chosen; what was chosen stays.
void HistoryTab::fillFilters()
{
    std::set<store::TxKind> operations;
    std::set<std::string> tables;
    for (const auto& line : m_lines) {
        operations.insert(line.operation);
        tables.insert(line.table);
    }
    const auto operation = m_operations->currentData();
    const auto table = m_kinds->currentData();
    m_operations->clear();
    m_kinds->clear();
    m_operations->addItem(tr("All operations"));
    m_kinds->addItem(tr("Everything"));
    for (const auto kind : operations) {
        m_operations->addItem(sentenceCase(operationText(kind)), static_cast<int>(kind));
    }
    for (const auto& name : tables) {
        m_kinds->addItem(sentenceCase(fieldText(name)), fromUtf8(name));
    }
    m_operations->setCurrentIndex(std::max(0, m_operations->findData(operation)));
    m_kinds->setCurrentIndex(std::max(0, m_kinds->findData(table)));
}

void HistoryTab::filter()
{
    const auto operation = m_operations->currentData();
    const auto table = m_kinds->currentData();
    std::vector<FactRow> rows;
    for (const auto& line : m_lines) {
        const bool isShown = (!operation.isValid() || operation.toInt() == static_cast<int>(line.operation))
                             && (!table.isValid() || table.toString() == fromUtf8(line.table));
        if (isShown) {
            rows.push_back({.fact = line.fact,
                            .cells = {line.when, line.who, line.what, line.subject, line.changes},
                            .muted = line.isUndone});
        }
    }
    m_state->setText(tr("%Ln change(s)", nullptr, static_cast<int>(rows.size())));
    m_table->setRows(std::move(rows));
}

} // namespace jalon::ui
