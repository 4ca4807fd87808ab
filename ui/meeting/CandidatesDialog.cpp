// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/CandidatesDialog.h"

#include "ui/common/Buttons.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/Measures.h"
#include "ui/common/Text.h"
#include "ui/meeting/LineTable.h"
#include "ui/meeting/MeetingText.h"

#include <QCheckBox>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr std::size_t kCandidatesShown = 300;
constexpr int kMostDays = 365;
constexpr int kDaysAtFirst = 14;

} // namespace

CandidatesDialog::CandidatesDialog(Workspace& workspace, const Asked& asked, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_use(asked.use),
      m_neverOriented(new QCheckBox(tr("&Never oriented"))),
      m_due(new QCheckBox(tr("&Delay that runs out within"))),
      m_days(new QSpinBox),
      m_noShows(new QCheckBox(tr("&Two absences in a row"))),
      m_contractEnded(new QCheckBox(tr("&Contract over, none after"))),
      m_asked(new QCheckBox(tr("&Reorientation asked for"))),
      m_territory(new QComboBox),
      m_count(mutedLabel({})),
      m_table(new LineTable({tr("Person"), tr("Territory"), tr("Why")}, {28, 26})),
      m_take(button(Glyph::Plus, {}, "candidatesTake"))
{
    setObjectName(u"candidates"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("People to propose"));
    build(asked);
    for (auto* const box : {m_neverOriented, m_due, m_noShows, m_contractEnded, m_asked}) {
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &CandidatesDialog::look);
    }
    connect(m_due, &QCheckBox::toggled, m_days, &QWidget::setEnabled);
    connect(m_days, &QSpinBox::valueChanged, this, &CandidatesDialog::look);
    connect(m_territory, &QComboBox::currentIndexChanged, this, &CandidatesDialog::look);
    connect(m_table, &LineTable::chosenChanged, this, &CandidatesDialog::updateButton);
    connect(m_table, &LineTable::opened, this, &CandidatesDialog::take);
    connect(m_take, &QPushButton::clicked, this, &CandidatesDialog::take);
    look();
}

void CandidatesDialog::build(const Asked& asked)
{
    m_days->setObjectName(u"candidatesDays"_s);
    m_days->setAccessibleName(tr("Days within which the delay runs out"));
    m_days->setRange(0, kMostDays);
    m_days->setValue(kDaysAtFirst);
    m_days->setSuffix(tr(" days"));
    m_territory->setObjectName(u"candidatesTerritory"_s);
    m_territory->setAccessibleName(tr("Territory"));
    m_territory->addItem(tr("all territories"), QVariant::fromValue<qlonglong>(0));
    for (const auto& [id, name] : asked.directory->territories) {
        m_territory->addItem(fromUtf8(name), QVariant::fromValue<qlonglong>(id.value));
    }
    m_territory->setCurrentIndex(
        std::max(0, m_territory->findData(QVariant::fromValue<qlonglong>(asked.territory.value))));
    m_neverOriented->setObjectName(u"candidatesNeverOriented"_s);
    m_count->setObjectName(u"candidatesCount"_s);
    m_table->setObjectName(u"candidatesTable"_s);
    m_table->setAccessibleName(tr("People to propose"));
    m_table->allowMany();
    auto* const filters = new FlowLayout;
    for (auto* const one : std::initializer_list<QWidget*>{m_neverOriented, m_due, m_days, m_noShows,
                                                           m_contractEnded, m_asked, m_territory}) {
        filters->addWidget(one);
    }
    auto* const cancel = button(tr("Cancel"), "candidatesCancel");
    m_take->setDefault(true);
    auto* const layout = new QVBoxLayout(this);
    layout->addLayout(filters);
    layout->addWidget(m_count);
    layout->addWidget(m_table, 1);
    layout->addLayout(answers(m_take, cancel));
    constexpr int kLettersWide = 130;
    constexpr int kLinesHigh = 30;
    resize(lettersWide(*this, kLettersWide), fontMetrics().lineSpacing() * kLinesHigh);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

meeting::CandidateCriteria CandidatesDialog::criteria() const
{
    meeting::CandidateCriteria asked;
    asked.neverOriented = m_neverOriented->isChecked();
    asked.dueWithinDays = m_due->isChecked() ? std::optional{m_days->value()} : std::nullopt;
    asked.noShows = m_noShows->isChecked();
    asked.contractEnded = m_contractEnded->isChecked();
    asked.reorientationAsked = m_asked->isChecked();
    if (const auto territory = m_territory->currentData().toLongLong(); territory != 0) {
        asked.territory = TerritoryId{territory};
    }
    return asked;
}

CandidatesDialog::Found CandidatesDialog::find(const store::Database& database,
                                               const meeting::CandidateCriteria& criteria, Date today)
{
    auto candidates = meeting::candidates(database, reference::RuleSets{database}, criteria, today);
    Found found{candidates.size(), {}};
    candidates.resize(std::min(candidates.size(), kCandidatesShown));
    std::vector<PersonId> people;
    std::ranges::transform(candidates, std::back_inserter(people), &meeting::Candidate::person);
    const auto rows = casefile::personRows(database, people, today);
    for (std::size_t at = 0; at < rows.size(); ++at) {
        found.lines.push_back(
            {people[at].value,
             {personName(rows[at]), fromUtf8(rows[at].territory), reasonsText(candidates[at], today)}});
    }
    return found;
}

void CandidatesDialog::look()
{
    m_count->setText(tr("Looking…"));
    m_take->setEnabled(false);
    m_read = m_workspace.slow().read<Found>(
        this,
        [criteria = criteria(), today = m_workspace.clock().today()](
            const store::Database& database, const std::stop_token&) -> Expected<Found> {
            return find(database, criteria, today);
        },
        [this](const Expected<Found>& found) { show(found); });
}

void CandidatesDialog::show(const Expected<Found>& found)
{
    if (!found) {
        m_count->setText(errorText(found.error()));
        return;
    }
    const auto shown = found->lines.size();
    auto text = tr("%Ln person(s), the most pressing first", nullptr, static_cast<int>(found->count));
    if (shown < found->count) {
        text += u". "_s + tr("The first %1 are shown.").arg(numberText(static_cast<std::int64_t>(shown)));
    }
    m_count->setText(found->count == 0 ? tr("Nobody answers to these criteria, or they are all on an agenda.")
                                       : text);
    m_table->setLines(found->lines);
}

void CandidatesDialog::updateButton()
{
    const auto count = static_cast<int>(m_table->selected().size());
    m_take->setEnabled(count > 0);
    m_take->setText(m_use == Use::Agenda ? tr("Put %Ln person(s) on the agenda", nullptr, count)
                                         : tr("Ask the grid about %Ln person(s)", nullptr, count));
}

void CandidatesDialog::take()
{
    std::vector<PersonId> people;
    for (const auto id : m_table->selected()) {
        people.push_back(PersonId{id});
    }
    if (!people.empty()) {
        Q_EMIT chosen(people);
        accept();
    }
}

} // namespace jalon::ui
