// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/DecisionForm.h"

#include "ui/common/EnumBox.h"
#include "ui/common/Text.h"
#include "ui/meeting/MeetingText.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kMostTypedOfReason = 2'000;

/// Nothing typed is nothing said; -1 for what is no number.
std::optional<int> sanctionNumber(const QLineEdit& field)
{
    const auto typed = field.text().simplified();
    bool isNumber = true;
    const int number = typed.isEmpty() ? 0 : typed.toInt(&isNumber);
    return typed.isEmpty() ? std::nullopt : std::optional{isNumber ? number : -1};
}

QString sanctionText(std::optional<int> number)
{
    return number ? QString::number(*number) : QString{};
}

} // namespace

DecisionForm::DecisionForm(QWidget* parent)
    : SideForm(u"decision"_s, parent),
      m_decision(new QComboBox),
      m_path(new QComboBox),
      m_organisation(new NameBox(tr("none"))),
      m_support(new QComboBox),
      m_referent(new NameBox(tr("none for now"))),
      m_reason(new QLineEdit),
      m_sanctionKind(new QLineEdit),
      m_sanctionShare(new QLineEdit),
      m_sanctionMonths(new QLineEdit),
      m_packCount(packCountNote())
{
    add(tr("&Decision:"), m_decision, u"Kind"_s);
    add(tr("&Path:"), m_path, u"Path"_s);
    add(tr("&Organisation:"), m_organisation, u"Organisation"_s);
    add(tr("&Support:"), m_support, u"Support"_s);
    add(tr("Re&ferent:"), m_referent, u"Referent"_s);
    addNote(m_packCount);
    add(tr("&Kind of sanction:"), m_sanctionKind, u"SanctionKind"_s);
    add(tr("S&hare (%):"), m_sanctionShare, u"SanctionShare"_s);
    add(tr("&Months:"), m_sanctionMonths, u"SanctionMonths"_s);
    add(tr("Rea&son:"), m_reason, u"Reason"_s);
    for (const auto value : valuesOf<meeting::DecisionKind>()) {
        m_decision->addItem(codeText(value));
    }
    fillBox<casefile::PathType>(*m_path);
    fillBox<casefile::Support>(*m_support);
    m_path->setPlaceholderText(tr("choose…"));
    const auto typed = [this] { check(); };
    for (auto* const line : {m_reason, m_sanctionKind, m_sanctionShare, m_sanctionMonths}) {
        line->setMaxLength(kMostTypedOfReason);
        connect(line, &QLineEdit::textChanged, this, typed);
    }
    for (auto* const box : {m_path, m_support}) {
        connect(box, &QComboBox::currentIndexChanged, this, typed);
    }
    connect(m_decision, &QComboBox::currentIndexChanged, this, [this] {
        showWhatCounts();
        check();
    });
    connect(m_organisation, &NameBox::chosenChanged, this, [this] {
        fillReferents(*m_referent, *m_directory, OrganisationId{m_organisation->chosen()}, &m_capacities);
        check();
    });
    connect(m_referent, &NameBox::chosenChanged, this, typed);
}

void DecisionForm::ask(const MeetingContent& content, const AgendaLine& line)
{
    m_directory = content.directory;
    m_capacities = content.capacities;
    m_asked = line.item;
    if (!m_asked.decision) {
        m_asked.decision =
            line.person.path ? meeting::DecisionKind::Reorientation : meeting::DecisionKind::Orientation;
        m_asked.support = casefile::Support::Standard;
        if (line.proposal) {
            m_asked.path = line.proposal->path;
            m_asked.support = line.proposal->support;
        }
    }
    m_draft = m_asked;
    begin(tr("Decision"), m_decision, [this] { fill(); });
    m_asked = m_draft; // as its fields say it
}

void DecisionForm::fill()
{
    chooseIn(*m_decision, m_draft.decision);
    chooseIn(*m_path, m_draft.path);
    fillNames(m_draft.organisation);
    m_organisation->choose(m_draft.organisation.value);
    chooseIn(*m_support, m_draft.support);
    m_referent->choose(m_draft.referent.value);
    m_reason->setText(fromUtf8(m_draft.reason));
    m_sanctionKind->setText(fromUtf8(m_draft.sanctionKind));
    m_sanctionShare->setText(sanctionText(m_draft.sanctionShare));
    m_sanctionMonths->setText(sanctionText(m_draft.sanctionMonths));
    showWhatCounts();
}

void DecisionForm::fillNames(OrganisationId organisation)
{
    fillOrganisations(*m_organisation, *m_directory, &m_capacities);
    fillReferents(*m_referent, *m_directory, organisation, &m_capacities);
}

void DecisionForm::setCapacities(const Capacities& capacities)
{
    m_capacities = capacities;
    if (!m_organisation->hasFocus() && !m_referent->hasFocus()) { // a name that is half typed stays
        fillNames(OrganisationId{m_organisation->chosen()});
    }
}

bool DecisionForm::orients() const
{
    const auto decision = chosenIn<meeting::DecisionKind>(*m_decision);
    return decision == meeting::DecisionKind::Orientation || decision == meeting::DecisionKind::Reorientation;
}

bool DecisionForm::sanctions() const
{
    return chosenIn<meeting::DecisionKind>(*m_decision) == meeting::DecisionKind::SanctionProposed;
}

/// What a decision does not need is not asked for.
void DecisionForm::showWhatCounts()
{
    for (auto* const field : std::initializer_list<QWidget*>{m_path, m_organisation, m_support, m_referent}) {
        setShown(field, orients());
    }
    for (auto* const field : {m_sanctionKind, m_sanctionShare, m_sanctionMonths}) {
        setShown(field, sanctions());
    }
    showPackCountNote(*m_packCount, orients() ? &m_capacities : nullptr);
}

void DecisionForm::read()
{
    meeting::AgendaItem next;
    next.meeting = m_draft.meeting;
    next.pathway = m_draft.pathway;
    next.rank = m_draft.rank;
    next.decision = chosenIn<meeting::DecisionKind>(*m_decision);
    next.reason = toUtf8(m_reason->text().simplified());
    if (orients()) {
        next.path = chosenIn<casefile::PathType>(*m_path);
        next.organisation = OrganisationId{m_organisation->chosen()};
        next.support = chosenIn<casefile::Support>(*m_support);
        next.referent = ReferentId{m_referent->chosen()};
    }
    if (sanctions()) {
        next.sanctionKind = toUtf8(m_sanctionKind->text().simplified());
        next.sanctionShare = sanctionNumber(*m_sanctionShare);
        next.sanctionMonths = sanctionNumber(*m_sanctionMonths);
    }
    m_draft = std::move(next);
}

SideForm::Problem DecisionForm::problem() const
{
    if (orients() && !m_draft.path && !m_draft.organisation) {
        return {tr("Choose the path, or the organisation."), m_path};
    }
    constexpr int kWholeAllowance = 100;
    if (m_draft.sanctionShare && (*m_draft.sanctionShare < 0 || *m_draft.sanctionShare > kWholeAllowance)) {
        return {tr("The share is a percentage, from 0 to 100."), m_sanctionShare};
    }
    if (m_draft.sanctionMonths && *m_draft.sanctionMonths < 0) {
        return {tr("“%1” is no number of months.").arg(m_sanctionMonths->text()), m_sanctionMonths};
    }
    const bool needsReason = m_draft.decision != meeting::DecisionKind::Orientation
                             && m_draft.decision != meeting::DecisionKind::Adjourned;
    if (needsReason && m_draft.reason.empty()) {
        return {tr("This decision needs a reason."), m_reason};
    }
    return {};
}

} // namespace jalon::ui
