// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/BehindDialog.h"

#include "ui/common/ErrorText.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/Measures.h"
#include "ui/common/Text.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

std::vector<SheetColumn> peopleColumns()
{
    return {{BehindDialog::tr("Name"), SheetColumn::Kind::Wide},
            {BehindDialog::tr("Born on")},
            {BehindDialog::tr("Matricule")},
            {BehindDialog::tr("Day")}};
}

} // namespace

BehindDialog::BehindDialog(Workspace& workspace, const Asked& asked, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_count(new QLabel(tr("Reading…")))
{
    const bool isPeople = asked.source == programme::IndicatorSource::Computed;
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"behindDialog"_s);
    setWindowTitle(u"%1, %2"_s.arg(asked.label).arg(asked.year));
    m_sheet = new Sheet("behindRows", isPeople ? tr("People") : tr("Activities"),
                        isPeople ? peopleColumns() : activityColumns());
    m_count->setObjectName(u"behindCount"_s);
    m_count->setWordWrap(true);
    auto* const buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_count);
    layout->addWidget(m_sheet, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (isPeople) {
        connect(m_sheet, &Sheet::lineActivated, this, [this] {
            if (const auto* const row = m_sheet->chosen()) {
                Q_EMIT personAsked(PersonId{row->fact.value});
                accept();
            }
        });
        readPeople(asked);
    } else {
        readActivities(asked);
    }
    constexpr int kLetters = 90;
    constexpr int kLines = 26;
    resize(lettersWide(*this, kLetters), fontMetrics().lineSpacing() * kLines);
    m_sheet->setFocus();
}

void BehindDialog::readPeople(const Asked& asked)
{
    using Read = std::vector<report::ListedPerson>;
    m_read = m_workspace.slow().read<Read>(
        this,
        [asked](const store::Database& database, const std::stop_token&) {
            return report::peopleBehind(database, asked.indicator, asked.year);
        },
        [this](const Expected<Read>& people) {
            if (!people) {
                m_count->setText(errorText(people.error()));
                return;
            }
            std::vector<SheetRow> rows;
            for (const auto& person : *people) {
                rows.push_back(
                    {FactId{person.person.value},
                     {fromUtf8(person.lastName) + u' ' + fromUtf8(person.firstName), dateText(person.birthOn),
                      fromUtf8(person.matricule), dateText(person.day)}});
            }
            m_count->setText(tr("%n line(s). Enter opens the file.", nullptr, static_cast<int>(rows.size())));
            showRows(std::move(rows));
        });
}

void BehindDialog::readActivities(const Asked& asked)
{
    using Read = std::vector<store::Fact<programme::Activity>>;
    m_read = m_workspace.slow().read<Read>(
        this,
        [asked](const store::Database& database, const std::stop_token&) {
            return report::activitiesBehind(database, asked.indicator, asked.year);
        },
        [this](const Expected<Read>& activities) {
            if (!activities) {
                m_count->setText(errorText(activities.error()));
                return;
            }
            m_count->setText(activities->empty()
                                 ? tr("No activity of that year is in the base.")
                                 : tr("%n activity(ies).", nullptr, static_cast<int>(activities->size())));
            showRows(activityRows(*activities, {}));
        });
}

void BehindDialog::showRows(std::vector<SheetRow> rows)
{
    m_sheet->setRows(std::move(rows));
    m_sheet->selectRow(0);
}

} // namespace jalon::ui
