// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offer/FicheCountsPage.h"

#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/TableLook.h"
#include "ui/common/Text.h"

#include <QHeaderView>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

using offer::FicheCounts;

constexpr std::array kCounted = {&FicheCounts::prescribed,
                                 &FicheCounts::received,
                                 &FicheCounts::accepted,
                                 &FicheCounts::started,
                                 &FicheCounts::completed,
                                 &FicheCounts::refusedByPerson,
                                 &FicheCounts::refusedByOrganisation,
                                 &FicheCounts::abandoned};
constexpr int kWordColumns = 2;
constexpr int kFirstCountedYear = 2000;
constexpr int kLastCountedYear = 2099;

QString ficheTitle(const FicheCounts& counts)
{
    return counts.fiche ? fromUtf8(counts.code) + u" – "_s + fromUtf8(counts.title)
                        : FicheCountsPage::tr("Offers without a fiche-action");
}

/// The plan, and the fiches of others that count the same work.
QString planText(const FicheCounts& counts)
{
    QStringList others;
    for (const auto& code : counts.sameWork) {
        others += fromUtf8(code);
    }
    const auto plan = fromUtf8(counts.programme);
    return others.isEmpty() ? plan
                            : FicheCountsPage::tr("%1 (same work as %2)").arg(plan, others.join(u", "_s));
}

} // namespace

FicheCountsPage::FicheCountsPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_banner(new Banner),
      m_year(new QSpinBox),
      m_note(
          mutedLabel(tr("Each step counts in the year of its own day, once, under the fiche of its offer."))),
      m_table(new QTableWidget(0, kWordColumns + static_cast<int>(kCounted.size()))),
      m_back(button(Glyph::Left, tr("&Back to the catalogue"), "countsBack"))
{
    m_year->setRange(kFirstCountedYear, kLastCountedYear);
    m_year->setObjectName(u"countsYear"_s);
    m_year->setAccessibleName(tr("Year"));
    auto* const yearLabel = labelFor(tr("&Year:"), m_year);
    m_table->setObjectName(u"ficheCounts"_s);
    m_table->setAccessibleName(tr("Prescriptions by fiche"));
    m_table->setHorizontalHeaderLabels(
        {tr("Fiche"), tr("Plan"), tr("Prescribed"), tr("Received"), tr("Accepted"), tr("Begun"),
         tr("Completed"), tr("Refused by the person"), tr("Refused by the organisation"), tr("Abandoned")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    showAsLines(*m_table);
    m_back->setAutoDefault(true);
    m_note->setWordWrap(true);
    auto* const heading = new QHBoxLayout;
    heading->addWidget(m_back);
    heading->addWidget(titleLabel(tr("Prescriptions by fiche")), 1);
    heading->addWidget(yearLabel);
    heading->addWidget(m_year);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(heading);
    layout->addWidget(m_note);
    layout->addWidget(m_banner);
    layout->addWidget(m_table, 1);
    connect(m_year, &QSpinBox::valueChanged, this, &FicheCountsPage::refresh);
    connect(m_back, &QPushButton::clicked, this, &FicheCountsPage::closed);
}

void FicheCountsPage::begin(int year)
{
    m_year->setValue(year);
    refresh();
}

void FicheCountsPage::refresh()
{
    m_read = m_workspace.quick().read<std::vector<FicheCounts>>(
        this,
        [year = m_year->value()](const store::Database& database, const std::stop_token&)
            -> Expected<std::vector<FicheCounts>> { return offer::countsByFiche(database, year); },
        [this](const Expected<std::vector<FicheCounts>>& counts) {
            counts ? show(*counts) : m_banner->say(Tone::Warning, errorText(counts.error()));
        });
}

void FicheCountsPage::show(const std::vector<FicheCounts>& counts)
{
    FicheCounts sum;
    for (const auto& fiche : counts) {
        for (const auto member : kCounted) {
            sum.*member += fiche.*member;
        }
    }
    const int rows = static_cast<int>(counts.size());
    m_table->setRowCount(rows + 1);
    const auto put = [this](int row, const QString& title, const QString& plan, const FicheCounts& values) {
        m_table->setItem(row, 0, new QTableWidgetItem(title));
        m_table->setItem(row, 1, new QTableWidgetItem(plan));
        int column = kWordColumns;
        for (const auto member : kCounted) {
            auto* const item = new QTableWidgetItem(numberText(values.*member));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column++, item);
        }
    };
    for (int row = 0; row < rows; ++row) {
        const auto& fiche = counts[static_cast<std::size_t>(row)];
        put(row, ficheTitle(fiche), planText(fiche), fiche);
    }
    put(rows, tr("All"), {}, sum);
    auto bold = m_table->font();
    bold.setBold(true);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        m_table->item(rows, column)->setFont(bold);
    }
    m_table->resizeColumnsToContents();
    constexpr int kShare = 4;
    m_table->setColumnWidth(0, std::min(m_table->columnWidth(0), width() / kShare));
    if (m_table->currentRow() < 0) {
        m_table->setCurrentCell(0, 0);
    }
}

void FicheCountsPage::takeFocus()
{
    m_table->setFocus();
}

} // namespace jalon::ui
