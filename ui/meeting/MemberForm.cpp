// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/MemberForm.h"

#include "ui/common/CodeText.h"
#include "ui/common/Text.h"
#include "ui/meeting/MeetingText.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kMostTypedOfMember = 1'000;

} // namespace

MemberForm::MemberForm(QWidget* parent)
    : SideForm(u"member"_s, parent),
      m_name(new NameBox),
      m_role(new QLineEdit),
      m_presence(new QComboBox),
      m_replacedBy(new QLineEdit)
{
    add(tr("&Name:"), m_name, u"Name"_s);
    add(tr("&Quality:"), m_role, u"Role"_s);
    add(tr("&Presence:"), m_presence, u"Presence"_s);
    add(tr("Replaced &by:"), m_replacedBy, u"ReplacedBy"_s);
    m_name->setMinimumContentsLength(1);
    m_role->setPlaceholderText(tr("chairs, France Travail, beneficiary…"));
    for (const auto presence : valuesOf<meeting::Presence>()) {
        m_presence->addItem(codeText(presence));
    }
    const auto typed = [this] { check(); };
    for (auto* const line : {m_role, m_replacedBy}) {
        line->setMaxLength(kMostTypedOfMember);
        connect(line, &QLineEdit::textChanged, this, typed);
    }
    connect(m_name, &QComboBox::editTextChanged, this, typed);
    connect(m_name, &NameBox::chosenChanged, this, typed);
    connect(m_presence, &QComboBox::currentIndexChanged, this, [this] {
        const auto replaced = static_cast<int>(meeting::Presence::Replaced);
        m_replacedBy->setEnabled(m_presence->currentIndex() == replaced);
        check();
    });
}

void MemberForm::ask(const MeetingContent& content, const MemberDraft& draft, const QString& name)
{
    m_draft = draft;
    QWidget* const first = draft.row.person ? static_cast<QWidget*>(m_role) : m_name;
    begin(draft.id ? tr("Correcting the member") : tr("New member"), first,
          [&] { fill(content, name.isEmpty() ? memberName(content, draft.row) : name); });
}

void MemberForm::fill(const MeetingContent& content, const QString& name)
{
    const auto& row = m_draft.row;
    fillReferents(*m_name, *content.directory, {});
    m_name->choose(row.referent.value);
    if (!row.referent) {
        m_name->setCurrentIndex(-1);
        m_name->setEditText(name);
    }
    m_name->setEnabled(!row.person); // known by their file
    m_role->setText(fromUtf8(row.role));
    m_presence->setCurrentIndex(static_cast<int>(row.presence));
    m_replacedBy->setText(fromUtf8(row.replacedBy));
    m_replacedBy->setEnabled(row.presence == meeting::Presence::Replaced);
}

void MemberForm::read()
{
    auto& row = m_draft.row;
    if (!row.person) {
        row.referent = ReferentId{m_name->chosen()};
        row.name = row.referent ? std::string{} : toUtf8(m_name->currentText().simplified());
    }
    row.role = toUtf8(m_role->text().simplified());
    row.presence = static_cast<meeting::Presence>(m_presence->currentIndex());
    row.replacedBy = row.presence == meeting::Presence::Replaced ? toUtf8(m_replacedBy->text().simplified())
                                                                 : std::string{};
}

SideForm::Problem MemberForm::problem() const
{
    const auto& row = m_draft.row;
    if (!row.referent && !row.person && row.name.empty()) {
        return {tr("Say who it is."), m_name};
    }
    if (row.role.empty()) {
        return {tr("Say in which quality they come."), m_role};
    }
    if (row.presence == meeting::Presence::Replaced && row.replacedBy.empty()) {
        return {tr("Say who replaced them."), m_replacedBy};
    }
    return {};
}

} // namespace jalon::ui
