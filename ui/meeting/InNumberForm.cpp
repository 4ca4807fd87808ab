// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/InNumberForm.h"

#include "ui/common/EnumBox.h"
#include "ui/common/Text.h"
#include "ui/meeting/MeetingText.h"

#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kMostTypedOfWhy = 2'000;

} // namespace

InNumberForm::InNumberForm(QWidget* parent)
    : SideForm(u"inNumber"_s, parent),
      m_path(new QComboBox),
      m_organisation(new NameBox(tr("none"))),
      m_support(new QComboBox),
      m_referent(new NameBox(tr("as it is"))),
      m_packCount(packCountNote()),
      m_reason(new QLineEdit)
{
    fillBox<casefile::PathType>(*m_path);
    fillBox<casefile::Support>(*m_support);
    m_reason->setMaxLength(kMostTypedOfWhy);
    add(tr("&Path:"), m_path, u"Path"_s);
    add(tr("&Organisation:"), m_organisation, u"Organisation"_s);
    add(tr("&Support:"), m_support, u"Support"_s);
    add(tr("Re&ferent:"), m_referent, u"Referent"_s);
    addNote(m_packCount);
    add(tr("Rea&son:"), m_reason, u"Reason"_s);
    const auto typed = [this] { check(); };
    for (auto* const box : {m_path, m_support}) {
        connect(box, &QComboBox::currentIndexChanged, this, typed);
    }
    connect(m_organisation, &NameBox::chosenChanged, this, [this] {
        fillReferents(*m_referent, *m_directory, OrganisationId{m_organisation->chosen()}, &m_capacities);
        check();
    });
    connect(m_referent, &NameBox::chosenChanged, this, typed);
    connect(m_reason, &QLineEdit::textChanged, this, typed);
}

void InNumberForm::ask(const InNumberContent& content, const meeting::ProposedOrientation& line)
{
    m_directory = content.directory;
    m_capacities = content.capacities();
    m_draft = line;
    begin(personName(content.people.at(line.person)), m_path, [this] { fill(); });
}

void InNumberForm::fill()
{
    chooseIn(*m_path, std::optional{m_draft.path});
    fillOrganisations(*m_organisation, *m_directory, &m_capacities);
    m_organisation->choose(m_draft.organisation.value);
    chooseIn(*m_support, std::optional{m_draft.support});
    fillReferents(*m_referent, *m_directory, m_draft.organisation, &m_capacities);
    m_referent->choose(m_draft.referent.value);
    m_reason->setText(fromUtf8(m_draft.reason));
    showPackCountNote(*m_packCount, &m_capacities);
}

void InNumberForm::read()
{
    m_draft.path = chosenIn<casefile::PathType>(*m_path).value_or(m_draft.path);
    m_draft.organisation = OrganisationId{m_organisation->chosen()};
    m_draft.support = chosenIn<casefile::Support>(*m_support).value_or(m_draft.support);
    m_draft.referent = ReferentId{m_referent->chosen()};
    m_draft.reason = toUtf8(m_reason->text().simplified());
}

SideForm::Problem InNumberForm::problem() const
{
    return {};
}

} // namespace jalon::ui
