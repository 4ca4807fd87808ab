// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/ReportDialog.h"

#include "ui/common/CodeText.h"
#include "ui/common/Labels.h"
#include "ui/common/Measures.h"
#include "ui/common/Text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

/// Of any of its fiches.
std::set<int> yearsOf(const PlanPlace& place)
{
    const auto own = place.years();
    std::set<int> years{own.begin(), own.end()};
    programme::forEachFiche(*place.programme, [&](const programme::FicheEntry& fiche) {
        const auto said = PlanPlace{place.programme, nullptr, &fiche}.years();
        years.insert(said.begin(), said.end());
    });
    return years;
}

} // namespace

ReportDialog::ReportDialog(const PlanPlace& place, std::optional<int> year, QWidget* parent)
    : QDialog(parent),
      m_programme(place.programme->id),
      m_fiche(place.fiche != nullptr ? place.fiche->file.code : std::string{}),
      m_one(new QRadioButton(tr("&Fiche %1").arg(place.code()))),
      m_all(new QRadioButton(tr("The &whole programme"))),
      m_year(new QComboBox),
      m_layout(new QComboBox),
      m_ending(new QComboBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"reportDialog"_s);
    setWindowTitle(tr("Execution report"));
    fill(place, year);
    build(place);
}

void ReportDialog::fill(const PlanPlace& place, std::optional<int> year)
{
    for (const int one : yearsOf(place)) {
        m_year->addItem(QString::number(one), one);
    }
    const int known = year ? m_year->findData(*year) : -1;
    m_year->setCurrentIndex(known >= 0 ? known : m_year->count() - 1);
    m_layout->addItems({tr("The one that suits the programme"), tr("Agreed, then done (Drôme’s convention)"),
                        tr("Nine numbered sections (Rhône)"), tr("Tables (Loir-et-Cher)"),
                        tr("Fiche of a plan (PDIE)")});
    m_ending->addItem(tr("PDF, to print or archive"), u".pdf"_s);
    m_ending->addItem(tr("Text document (ODT), to change or to listen to"), u".odt"_s);
    m_ending->addItem(tr("Excel workbook: all amounts and indicators"), u".xlsx"_s);
    connect(m_ending, &QComboBox::currentIndexChanged, m_layout,
            [this] { m_layout->setEnabled(m_ending->currentData() != u".xlsx"_s); });
}

void ReportDialog::build(const PlanPlace& place)
{
    const bool hasOne = place.fiche != nullptr;
    m_one->setVisible(hasOne);
    (hasOne ? m_one : m_all)->setChecked(true);
    m_one->setObjectName(u"reportOne"_s);
    m_all->setObjectName(u"reportAll"_s);
    m_year->setObjectName(u"reportYear"_s);
    m_layout->setObjectName(u"reportLayout"_s);
    m_ending->setObjectName(u"reportEnding"_s);
    auto* const name = mutedLabel(fromUtf8(place.programme->file.name));
    name->setWordWrap(true);
    auto* const form = new QFormLayout;
    addField(form, tr("&Year:"), m_year);
    addField(form, tr("&Write it as:"), m_ending);
    addField(form, tr("&Layout:"), m_layout);
    auto* const buttons = new QDialogButtonBox;
    buttons->addButton(tr("&Save as…"), QDialogButtonBox::AcceptRole)->setObjectName(u"reportSave"_s);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* const layout = new QVBoxLayout(this);
    for (auto* const widget : std::initializer_list<QWidget*>{name, m_one, m_all}) {
        layout->addWidget(widget);
    }
    layout->addLayout(form);
    layout->addWidget(buttons);
    constexpr int kLetters = 60;
    setMinimumWidth(lettersWide(*this, kLetters));
    connect(buttons, &QDialogButtonBox::accepted, this, &ReportDialog::wish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    (hasOne ? m_one : m_all)->setFocus();
}

void ReportDialog::wish()
{
    const auto choice = m_layout->currentIndex();
    const auto layout = choice > 0
                            ? std::optional{valuesOf<report::Layout>()[static_cast<std::size_t>(choice - 1)]}
                            : std::nullopt;
    const auto fiche = m_one->isChecked() ? m_fiche : std::string{};
    Q_EMIT wished(
        {{m_programme, fiche, m_year->currentData().toInt()}, layout, m_ending->currentData().toString()});
    accept();
}

} // namespace jalon::ui
