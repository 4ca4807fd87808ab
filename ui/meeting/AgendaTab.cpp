// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/AgendaTab.h"

#include "ui/common/Buttons.h"
#include "ui/common/CodeText.h"
#include "ui/common/DueText.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Labels.h"
#include "ui/common/SearchBox.h"
#include "ui/common/Text.h"
#include "ui/meeting/LineTable.h"
#include "ui/meeting/MeetingText.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace jalon::ui {

AgendaTab::AgendaTab(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_search(new SearchBox(workspace, SearchBox::Scope::People)),
      m_count(mutedLabel({})),
      m_table(new LineTable({tr("No."), tr("Person"), tr("Territory"), tr("Referent"), tr("Due"),
                             tr("Proposal"), tr("Decision")},
                            {5, 28, 18, 22, 34, 22})),
      m_propose(button(Glyph::People, tr("People to propose…"), "agendaPropose")),
      m_up(button(tr("Move up"), "agendaUp")),
      m_down(button(tr("Move down"), "agendaDown")),
      m_remove(button(tr("Take off the agenda"), "agendaRemove")),
      m_file(button(Glyph::FolderOpen, tr("Open the file"), "agendaFile"))
{
    m_search->setObjectName(u"agendaSearch"_s);
    m_search->setPlaceholderText(tr("Add somebody: name, matricule…"));
    m_search->setAccessibleName(tr("Add somebody to the agenda"));
    m_count->setObjectName(u"agendaCount"_s);
    m_table->setObjectName(u"agenda"_s);
    m_table->setAccessibleName(tr("Agenda"));
    m_up->setToolTip(tr("Alt+Up"));
    m_down->setToolTip(tr("Alt+Down"));
    m_remove->setToolTip(tr("Del"));
    auto* const buttons = new FlowLayout;
    for (auto* const one : {m_propose, m_up, m_down, m_remove, m_file}) {
        one->setAutoDefault(true);
        buttons->addWidget(one);
    }
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_count);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_search, &SearchBox::personChosen, this, &AgendaTab::personAdded);
    connect(m_search, &SearchBox::left, this, &AgendaTab::takeFocus);
    connect(m_table, &LineTable::opened, this, [this] { Q_EMIT holdAsked(chosen()); });
    connect(m_table, &LineTable::addAsked, m_search, qOverload<>(&QWidget::setFocus));
    connect(m_table, &LineTable::removeAsked, m_remove, &QPushButton::click);
    connect(m_table, &LineTable::moveAsked, this, &AgendaTab::move);
    connect(m_table, &LineTable::chosenChanged, this, &AgendaTab::updateButtons);
    connect(m_propose, &QPushButton::clicked, this, &AgendaTab::candidatesAsked);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeAsked(chosen()); });
    connect(m_file, &QPushButton::clicked, this, [this] {
        const auto line = std::ranges::find(m_content->agenda, chosen(), &AgendaLine::id);
        Q_EMIT fileAsked(line->person.person);
    });
}

void AgendaTab::setContent(const MeetingContentPtr& content, bool isEditable)
{
    m_content = content;
    m_isEditable = isEditable;
    std::vector<LineModel::Line> lines;
    for (const auto& [id, item, person, proposal] : content->agenda) {
        const auto due =
            person.due ? dueText(person.due->deadline, person.due->lastDay, content->today).text : QString{};
        lines.push_back({id.value,
                         {QString::number(lines.size() + 1), personName(person), fromUtf8(person.territory),
                          fromUtf8(person.referent), due, proposal ? codeText(proposal->path) : QString{},
                          decisionText(*content->directory, item)}});
    }
    m_count->setText(lines.empty()
                         ? tr("Nobody is on the agenda yet: add people here, or from the list of "
                              "people by “Add to a meeting”.")
                         : tr("%Ln person(s) on the agenda", nullptr, static_cast<int>(lines.size())));
    m_table->setLines(std::move(lines));
    m_search->setEnabled(isEditable);
    m_propose->setEnabled(isEditable);
    updateButtons();
}

FactId AgendaTab::chosen() const
{
    return FactId{m_table->chosen()};
}

void AgendaTab::takeFocus()
{
    m_content && m_content->agenda.empty() && m_isEditable ? m_search->setFocus() : m_table->setFocus();
}

void AgendaTab::move(int by)
{
    if (!m_isEditable || !chosen()) {
        return;
    }
    std::vector<FactId> items;
    std::ranges::transform(m_content->agenda, std::back_inserter(items), &AgendaLine::id);
    const auto from = std::ranges::find(items, chosen()) - items.begin();
    const auto to = from + by;
    if (to >= 0 && to < std::ssize(items)) {
        std::swap(items[static_cast<std::size_t>(from)], items[static_cast<std::size_t>(to)]);
        Q_EMIT orderAsked(items);
    }
}

void AgendaTab::updateButtons()
{
    const bool isChosen = m_content && chosen();
    m_file->setEnabled(isChosen);
    for (auto* const one : {m_up, m_down, m_remove}) {
        one->setEnabled(m_isEditable && isChosen);
    }
}

} // namespace jalon::ui
