// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/MembersTab.h"

#include "casefile/Tables.h"
#include "ui/common/Buttons.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/SearchBox.h"
#include "ui/common/Text.h"
#include "ui/meeting/LineTable.h"
#include "ui/meeting/MeetingText.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

MembersTab::MembersTab(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_search(new SearchBox(workspace, SearchBox::Scope::People)),
      m_table(new LineTable({tr("Name"), tr("Quality"), tr("Presence"), tr("Replaced by")}, {30, 26, 14})),
      m_form(new MemberForm),
      m_add(button(Glyph::Plus, tr("Add…"), "memberAdd")),
      m_correct(button(tr("Correct"), "memberCorrect")),
      m_remove(button(tr("Remove"), "memberRemove"))
{
    m_table->setObjectName(u"members"_s);
    m_table->setAccessibleName(tr("Members"));
    m_add->setToolTip(tr("Insert"));
    m_correct->setToolTip(tr("Enter"));
    m_remove->setToolTip(tr("Del"));
    auto* const buttons = new FlowLayout;
    for (auto* const one : {m_add, m_correct, m_remove}) {
        one->setAutoDefault(true);
        buttons->addWidget(one);
    }
    auto* const list = new QWidget;
    auto* const column = new QVBoxLayout(list);
    column->setContentsMargins({});
    m_search->setObjectName(u"memberSearch"_s);
    m_search->setPlaceholderText(tr("Add a beneficiary who sits in it: name, matricule…"));
    m_search->setAccessibleName(tr("Add a beneficiary as a member"));
    column->addWidget(m_search);
    column->addLayout(buttons);
    column->addWidget(m_table, 1);
    m_form->hide();
    auto* const beside = new QSplitter;
    beside->addWidget(list);
    beside->addWidget(m_form);
    beside->setStretchFactor(0, 1);
    beside->setChildrenCollapsible(false);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(beside);
    connect(m_table, &LineTable::opened, m_correct, &QPushButton::click);
    connect(m_table, &LineTable::addAsked, m_add, &QPushButton::click);
    connect(m_table, &LineTable::removeAsked, m_remove, &QPushButton::click);
    connect(m_table, &LineTable::chosenChanged, this, &MembersTab::updateButtons);
    connect(m_add, &QPushButton::clicked, this, [this] {
        MemberDraft draft;
        draft.row.meeting = m_content->id;
        ask(draft);
    });
    connect(m_search, &SearchBox::personChosen, this, &MembersTab::askBeneficiary);
    connect(m_search, &SearchBox::left, this, &MembersTab::takeFocus);
    connect(m_correct, &QPushButton::clicked, this, &MembersTab::correct);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeAsked(FactId{m_table->chosen()}); });
    connect(m_form, &MemberForm::saveAsked, this, [this] {
        m_form->setSaving(true);
        Q_EMIT saveAsked(m_form->draft());
    });
    connect(m_form, &MemberForm::givenUp, this, &MembersTab::goBack);
}

void MembersTab::setContent(const MeetingContentPtr& content, bool isEditable)
{
    m_content = content;
    m_isEditable = isEditable;
    std::vector<LineModel::Line> lines;
    for (const auto& [id, member] : content->members) {
        lines.push_back({id.value,
                         {memberName(*content, member), fromUtf8(member.role), codeText(member.presence),
                          fromUtf8(member.replacedBy)}});
    }
    m_table->setLines(std::move(lines));
    if (!isEditable) {
        goBack();
    }
    updateButtons();
}

void MembersTab::takeFocus()
{
    m_table->setFocus();
}

void MembersTab::ask(const MemberDraft& draft)
{
    m_form->ask(*m_content, draft);
}

/// A representative of the beneficiaries keeps their file: they are known by it.
void MembersTab::askBeneficiary(PersonId person)
{
    m_readName = m_workspace.quick().read<QString>(
        this,
        [person](const store::Database& database, const std::stop_token&) -> Expected<QString> {
            const auto known = store::current<casefile::Identity>(database, FactId{person.value});
            return known ? fromUtf8(known->lastName + " " + known->firstName) : QString{};
        },
        [this, person](const Expected<QString>& name) {
            if (name && m_content && m_isEditable) {
                MemberDraft draft;
                draft.row.meeting = m_content->id;
                draft.row.person = person;
                draft.row.role = toUtf8(tr("beneficiary"));
                m_form->ask(*m_content, draft, *name);
            }
        });
}

void MembersTab::correct()
{
    const auto found =
        std::ranges::find(m_content->members, FactId{m_table->chosen()}, &store::Fact<meeting::Member>::id);
    if (found != m_content->members.end()) {
        ask({found->id, found->value});
    }
}

bool MembersTab::goBack()
{
    const bool wasOpen = !m_form->isHidden();
    m_form->hide();
    if (wasOpen) {
        m_table->setFocus();
    }
    return wasOpen;
}

void MembersTab::saved(FactId member)
{
    m_table->choose(member.value);
    goBack();
}

void MembersTab::updateButtons()
{
    const bool isChosen = m_table->chosen() != 0;
    m_add->setEnabled(m_isEditable);
    m_search->setEnabled(m_isEditable);
    m_correct->setEnabled(m_isEditable && isChosen);
    m_remove->setEnabled(m_isEditable && isChosen);
}

} // namespace jalon::ui
