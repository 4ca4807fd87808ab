// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/AssignForm.h"

#include "ui/common/Labels.h"

#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace jalon::ui {

AssignForm::AssignForm(const Clock& clock, DirectoryPtr directory)
    : m_directory(std::move(directory)),
      m_organisation(new NameBox(tr("all organisations"))),
      m_referent(new NameBox),
      m_packCount(packCountNote()),
      m_startsOn(new DateField(clock))
{
    m_organisation->setObjectName(u"massOrganisation"_s);
    m_referent->setObjectName(u"massReferent"_s);
    m_startsOn->setObjectName(u"massStartsOn"_s);
    fillNames();
    m_organisation->choose(0);
    m_startsOn->setDate(clock.today());
    auto* const form = new QFormLayout(this);
    form->setContentsMargins({});
    addField(form, tr("&Organisation:"), m_organisation);
    addField(form, tr("&Referent:"), m_referent);
    form->addRow(m_packCount);
    addField(form, tr("&From:"), m_startsOn);
    connect(m_organisation, &NameBox::chosenChanged, this, [this] {
        fillReferents(*m_referent, *m_directory, OrganisationId{m_organisation->chosen()},
                      m_capacities.get());
        Q_EMIT changed();
    });
    connect(m_referent, &NameBox::chosenChanged, this, &MassForm::changed);
    connect(m_startsOn, &DateField::dateChanged, this, &MassForm::changed);
}

void AssignForm::fillNames()
{
    fillOrganisations(*m_organisation, *m_directory, m_capacities.get());
    fillReferents(*m_referent, *m_directory, OrganisationId{m_organisation->chosen()}, m_capacities.get());
}

void AssignForm::setCapacities(const CapacitiesPtr& capacities)
{
    m_capacities = capacities;
    fillNames();
    showPackCountNote(*m_packCount, m_capacities.get());
}

QString AssignForm::remark(int people) const
{
    return overfullText(m_capacities.get(), ReferentId{m_referent->chosen()}, people);
}

QString AssignForm::title() const
{
    return tr("Assign a referent");
}

std::optional<casefile::MassAction> AssignForm::action() const
{
    if (!problem().isEmpty()) {
        return std::nullopt;
    }
    return casefile::AssignReferent{ReferentId{m_referent->chosen()}, *m_startsOn->date()};
}

QString AssignForm::problem() const
{
    if (m_referent->chosen() == 0) {
        return tr("Choose the referent.");
    }
    return m_startsOn->date() ? QString{} : tr("Say from which day.");
}

QString AssignForm::deed(int people) const
{
    return tr("Assign the referent to %Ln person(s)", nullptr, people);
}

QString AssignForm::result(int people) const
{
    return tr("%Ln person(s) have this referent.", nullptr, people);
}

} // namespace jalon::ui
