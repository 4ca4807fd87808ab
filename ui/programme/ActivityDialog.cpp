// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/ActivityDialog.h"

#include "ui/common/CodeText.h"
#include "ui/common/DateField.h"
#include "ui/common/Labels.h"
#include "ui/common/Measures.h"
#include "ui/common/Text.h"
#include "ui/programme/PlanEdits.h"
#include "ui/programme/PlanText.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

/// Nothing typed is nothing said; false for what is no count.
bool readCount(const QLineEdit& field, std::optional<double>& count)
{
    const auto text = field.text().simplified().replace(u',', u'.');
    bool isNumber = true;
    count = text.isEmpty() ? std::nullopt : std::optional{text.toDouble(&isNumber)};
    constexpr double kMost = 1e6;
    return isNumber && (!count || (*count >= 0 && *count < kMost));
}

} // namespace

ActivityDialog::ActivityDialog(const Clock& clock, PlanWriter& writer, programme::FicheId fiche,
                               QWidget* parent)
    : QDialog(parent),
      m_writer(writer),
      m_fiche(fiche),
      m_day(new DateField(clock)),
      m_kind(new QComboBox),
      m_title(new QLineEdit),
      m_counts{new QLineEdit, new QLineEdit, new QLineEdit, new QLineEdit},
      m_problem(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"activityDialog"_s);
    setWindowTitle(tr("Add an activity"));
    m_day->setDate(clock.today());
    for (const auto kind : valuesOf<programme::ActivityKind>()) {
        m_kind->addItem(codeText(kind));
    }
    build();
}

void ActivityDialog::build()
{
    auto* const form = new QFormLayout;
    const std::array labels = {tr("&Participants:"), tr("Pa&rtners:"), tr("&Companies:"), tr("&Hours:")};
    const std::array names = {u"activityParticipants"_s, u"activityPartners"_s, u"activityCompanies"_s,
                              u"activityHours"_s};
    addField(form, tr("&Kind:"), m_kind);
    addField(form, tr("&Day:"), m_day);
    for (std::size_t at = 0; at < m_counts.size(); ++at) {
        m_counts[at]->setObjectName(names[at]);
        addField(form, labels[at], m_counts[at]);
    }
    addField(form, tr("&Title:"), m_title);
    m_kind->setObjectName(u"activityKind"_s);
    m_day->setObjectName(u"activityDay"_s);
    m_title->setObjectName(u"activityTitle"_s);
    m_problem->setObjectName(u"activityProblem"_s);
    m_problem->setWordWrap(true);
    auto* const buttons = new QDialogButtonBox;
    buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole)->setObjectName(u"activitySave"_s);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* const layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    constexpr int kLetters = 60;
    setMinimumWidth(lettersWide(*this, kLetters));
    connect(buttons, &QDialogButtonBox::accepted, this, &ActivityDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_kind->setFocus();
}

std::optional<programme::Activity> ActivityDialog::typed()
{
    if (!m_day->date()) {
        m_problem->setText(tr("This is no date: dd/mm/yyyy."));
        m_day->setFocus();
        return std::nullopt;
    }
    std::array<std::optional<double>, 4> counts;
    for (std::size_t at = 0; at < counts.size(); ++at) {
        const bool isHours = at + 1 == counts.size();
        const bool isCount = readCount(*m_counts[at], counts[at]);
        if (!isCount || (!isHours && counts[at] && *counts[at] != static_cast<int>(*counts[at]))) {
            m_problem->setText(tr("“%1” is no count.").arg(m_counts[at]->text()));
            m_counts[at]->setFocus();
            return std::nullopt;
        }
    }
    const auto whole = [](std::optional<double> count) {
        return count ? std::optional{static_cast<int>(*count)} : std::nullopt;
    };
    programme::Activity activity;
    activity.fiche = m_fiche;
    activity.kind = valuesOf<programme::ActivityKind>()[static_cast<std::size_t>(m_kind->currentIndex())];
    activity.heldOn = *m_day->date();
    activity.title = toUtf8(m_title->text().simplified());
    activity.participants = whole(counts[0]);
    activity.partners = whole(counts[1]);
    activity.companies = whole(counts[2]);
    activity.hours = counts[3];
    return activity;
}

void ActivityDialog::save()
{
    if (const auto activity = typed()) {
        m_writer.write(
            tr("Add an activity"),
            [row = *activity](store::Transaction& tx) -> Expected<void> {
                const auto written = programme::record(tx, row);
                return written ? Expected<void>{} : std::unexpected{written.error()};
            },
            m_kind->currentText());
        accept();
    }
}

} // namespace jalon::ui
