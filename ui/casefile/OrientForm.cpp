// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/OrientForm.h"

#include "ui/common/EnumBox.h"
#include "ui/common/Labels.h"
#include "ui/common/Text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace jalon::ui {

OrientForm::OrientForm(const Clock& clock, DirectoryPtr directory)
    : m_clock(clock),
      m_directory(std::move(directory)),
      m_path(new QComboBox),
      m_organisation(new NameBox(tr("none"))),
      m_support(new QComboBox),
      m_decidedOn(new DateField(clock)),
      m_reason(new QLineEdit),
      m_referent(new NameBox(tr("none for now"))),
      m_packCount(packCountNote())
{
    setUpFields();
    setUpForm();
    connect(m_path, &QComboBox::currentIndexChanged, this, &MassForm::changed);
    connect(m_support, &QComboBox::currentIndexChanged, this, &MassForm::changed);
    connect(m_organisation, &NameBox::chosenChanged, this, [this] {
        fillReferents(*m_referent, *m_directory, OrganisationId{m_organisation->chosen()},
                      m_capacities.get());
        Q_EMIT changed();
    });
    connect(m_referent, &NameBox::chosenChanged, this, &MassForm::changed);
    connect(m_decidedOn, &DateField::dateChanged, this, &MassForm::changed);
    connect(m_reason, &QLineEdit::textChanged, this, &MassForm::changed);
}

void OrientForm::setUpFields()
{
    m_path->setObjectName(u"massPath"_s);
    m_organisation->setObjectName(u"massOrganisation"_s);
    m_support->setObjectName(u"massSupport"_s);
    m_decidedOn->setObjectName(u"massDecidedOn"_s);
    m_reason->setObjectName(u"massReason"_s);
    m_referent->setObjectName(u"massReferent"_s);
    fillBox<casefile::PathType>(*m_path);
    m_path->setPlaceholderText(tr("choose…"));
    m_path->setCurrentIndex(-1);
    fillBox<casefile::Support>(*m_support);
    fillNames();
    m_organisation->choose(0);
    m_referent->choose(0);
    m_decidedOn->setDate(m_clock.today());
}

void OrientForm::setUpForm()
{
    auto* const form = new QFormLayout(this);
    form->setContentsMargins({});
    addField(form, tr("&Path:"), m_path);
    addField(form, tr("&Organisation:"), m_organisation);
    addField(form, tr("&Support:"), m_support);
    addField(form, tr("&Decided on:"), m_decidedOn);
    addField(form, tr("Rea&son:"), m_reason);
    addField(form, tr("&Referent:"), m_referent);
    form->addRow(m_packCount);
}

void OrientForm::fillNames()
{
    fillOrganisations(*m_organisation, *m_directory, m_capacities.get());
    fillReferents(*m_referent, *m_directory, OrganisationId{m_organisation->chosen()}, m_capacities.get());
}

void OrientForm::setCapacities(const CapacitiesPtr& capacities)
{
    m_capacities = capacities;
    fillNames();
    showPackCountNote(*m_packCount, m_capacities.get());
}

QString OrientForm::remark(int people) const
{
    return overfullText(m_capacities.get(), ReferentId{m_referent->chosen()}, people);
}

QString OrientForm::title() const
{
    return tr("Orient");
}

std::optional<casefile::MassAction> OrientForm::action() const
{
    if (!problem().isEmpty()) {
        return std::nullopt;
    }
    return casefile::OrientPeople{.path = static_cast<casefile::PathType>(m_path->currentIndex()),
                                  .organisation = OrganisationId{m_organisation->chosen()},
                                  .support = static_cast<casefile::Support>(m_support->currentIndex()),
                                  .decidedOn = *m_decidedOn->date(),
                                  .reason = toUtf8(m_reason->text().trimmed()),
                                  .referent = ReferentId{m_referent->chosen()}};
}

QString OrientForm::problem() const
{
    if (m_path->currentIndex() < 0) {
        return tr("Choose the path.");
    }
    const auto decided = m_decidedOn->date();
    if (!decided) {
        return tr("Say on which day it was decided.");
    }
    return *decided > m_clock.today() ? tr("This day is still to come: an orientation is a decision taken.")
                                      : QString{};
}

QString OrientForm::deed(int people) const
{
    return tr("Orient %Ln person(s)", nullptr, people);
}

QString OrientForm::result(int people) const
{
    return tr("%Ln person(s) were oriented.", nullptr, people);
}

} // namespace jalon::ui
