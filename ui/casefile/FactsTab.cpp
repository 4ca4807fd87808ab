// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/FactsTab.h"

#include "ui/casefile/AddMenu.h"
#include "ui/casefile/EventText.h"
#include "ui/common/EmptyState.h"
#include "ui/common/FlowLayout.h"

#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

FactsTab::FactsTab(const TabSpec& spec, QWidget* top, QWidget* parent)
    : FileTab(parent),
      m_spec(spec),
      m_layout(new QVBoxLayout(this)),
      m_buttons(new FlowLayout),
      m_pages(new QStackedWidget),
      m_table(new RowsTable(spec.name, spec.headers))
{
    m_table->setAccessibleName(QString{spec.title}.remove(u'&'));
    m_add = addButton(spec.name + u"Add"_s, tr("Add…"), tr("Insert"));
    m_add->setIcon(icon(Glyph::Plus));
    m_correct = addButton(spec.name + u"Correct"_s, tr("Correct"), tr("Enter"));
    m_cancel = addButton(spec.name + u"Cancel"_s, tr("Cancel this event"), tr("Del"));
    auto* const empty = new EmptyState(spec.glyph, spec.emptyTitle, spec.emptyText);
    m_firstAdd = empty->addAction(tr("Add…"));
    m_firstAdd->setObjectName(spec.name + u"FirstAdd"_s);
    m_pages->addWidget(m_table);
    m_pages->addWidget(empty);
    if (top != nullptr) {
        m_layout->addWidget(top);
    }
    m_layout->addLayout(m_buttons);
    m_layout->addWidget(m_pages, 1);
    for (auto* const button : {m_add, m_firstAdd}) {
        connect(button, &QPushButton::clicked, this, &FactsTab::askToAdd);
    }
    const auto correct = [this] {
        if (const auto* const row = m_table->chosen(); row != nullptr) {
            Q_EMIT correctAsked(row->fact);
        }
    };
    connect(m_correct, &QPushButton::clicked, this, correct);
    connect(m_cancel, &QPushButton::clicked, this, &FactsTab::cancel);
    connect(m_table, &RowsTable::correctAsked, this, correct);
    connect(m_table, &RowsTable::addAsked, this, &FactsTab::askToAdd);
    connect(m_table, &RowsTable::cancelAsked, this, &FactsTab::cancel);
    connect(m_table, &RowsTable::chosenChanged, this, [this] { updateButtons(); });
}

QPushButton* FactsTab::addButton(const QString& name, const QString& text, const QString& keys)
{
    auto* const button = new QPushButton(text);
    button->setObjectName(name);
    button->setToolTip(u"%1 (%2)"_s.arg(text, keys));
    button->setAutoDefault(true);
    m_buttons->addWidget(button);
    if (m_cancel != nullptr) { // one that comes after the table has its turn before it
        setTabOrder(m_buttons->itemAt(m_buttons->count() - 2)->widget(), button);
    }
    return button;
}

QPushButton* FactsTab::addKeyed(const QString& name, const QString& text)
{
    const auto key = text.mid(text.indexOf(u'&') + 1, 1).toUpper();
    auto* const button = addButton(name, QString{text}.remove(u'&') + u" (%1)"_s.arg(key), key);
    button->setToolTip({});
    auto* const shortcut = new QShortcut(QKeySequence{key}, m_table);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    m_keyed.push_back(button);
    button->setEnabled(false);
    return button;
}

QWidget* FactsTab::entry() const
{
    return m_pages->currentIndex() == 0 ? static_cast<QWidget*>(m_table) : m_firstAdd;
}

void FactsTab::setContent(const FileContentPtr& content)
{
    if (m_content && m_content->file.person != content->file.person) {
        m_table->setRows({}); // another file begins at its first line
    }
    m_content = content;
    auto rows = m_spec.rows(*content);
    m_pages->setCurrentIndex(rows.empty() ? 1 : 0);
    m_table->setRows(std::move(rows));
    updateButtons();
}

void FactsTab::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    updateButtons();
}

void FactsTab::updateButtons()
{
    const auto* const row = m_table->chosen();
    m_add->setEnabled(m_isEditable);
    m_firstAdd->setEnabled(m_isEditable);
    m_correct->setEnabled(m_isEditable && row != nullptr && isCorrectable(row->kind));
    m_cancel->setEnabled(m_isEditable && row != nullptr && isCancellable(row->kind));
    for (auto* const button : m_keyed) {
        button->setEnabled(m_isEditable && row != nullptr);
    }
}

void FactsTab::choose(FactId fact)
{
    m_table->choose(fact);
}

void FactsTab::askToAdd()
{
    if (!m_isEditable || !m_content) {
        return;
    }
    if (m_spec.kinds.size() == 1 && whyNotAdd(m_spec.kinds.front(), *m_content).isEmpty()) {
        add(m_spec.kinds.front());
        return;
    }
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillAddMenu(*menu, m_spec.kinds, *m_content, [this](EventKind kind) { add(kind); });
    const auto* const from = m_pages->currentIndex() == 0 ? m_add : m_firstAdd;
    menu->popup(from->mapToGlobal(QPoint{0, from->height()}));
}

void FactsTab::add(EventKind kind)
{
    auto draft = newDraft(kind, *m_content);
    const auto* const row = m_table->chosen();
    if (m_spec.complete && row != nullptr) {
        m_spec.complete(draft, *m_content, *row);
    }
    Q_EMIT draftAsked(draft);
}

void FactsTab::cancel()
{
    if (m_cancel->isEnabled()) {
        Q_EMIT cancelAsked(m_table->chosen()->fact);
    }
}

} // namespace jalon::ui
