// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/YearPage.h"

#include "ui/common/Buttons.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Labels.h"
#include "ui/common/ProgressLine.h"
#include "ui/common/Text.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace jalon::ui {

namespace {

/// Its values are counted or computed.
bool isFound(const programme::IndicatorEntry& entry)
{
    return entry.indicator.value.source != programme::IndicatorSource::Entered;
}

} // namespace

YearPage::YearPage(Workspace& workspace, PlanWriter& writer, int year, QWidget* parent)
    : QScrollArea(parent), m_workspace(workspace), m_writer(writer), m_year(year)
{
    setObjectName(QStringLiteral("planYear"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus); // Tab goes through what is in it, and scrolls there
}

/// A plan has many years and one is in sight: the tables of the others wait until they are asked something.
void YearPage::build()
{
    if (!m_parts.empty()) {
        return;
    }
    m_results = new Sheet("planResults", tr("Results of %1").arg(m_year), textColumns());
    m_budget = new Sheet("planBudget", tr("Budget of %1").arg(m_year), budgetColumns());
    m_indicators = new Sheet("planIndicators", tr("Indicators of %1").arg(m_year), indicatorColumns(m_year));
    m_steps = new Sheet("planSteps", tr("Steps"), stepColumns());
    m_activities = new Sheet("planActivities", tr("Activities of %1").arg(m_year), activityColumns());
    m_behind = button(Glyph::List, tr("What is &behind…"), "planBehind");
    m_progress = new ProgressLine;
    m_current = m_results;
    auto* const page = new QWidget;
    auto* const layout = new QVBoxLayout(page);
    m_results->horizontalHeader()->hide();
    addPart(layout, tr("Results"), m_results, EntryKind::Text);
    addPart(layout, tr("Budget"), m_budget, EntryKind::BudgetLine);
    addPart(layout, tr("Indicators"), m_indicators, EntryKind::Indicator);
    layout->addWidget(m_progress);
    layout->addWidget(m_behind, 0, Qt::AlignLeft);
    addPart(layout, tr("Steps"), m_steps, EntryKind::Step);
    addPart(layout, tr("Activities"), m_activities, EntryKind::Activity);
    layout->addStretch(1);
    setWidget(page);
    connect(m_behind, &QPushButton::clicked, this, &YearPage::askBehind);
    connect(m_indicators, &Sheet::lineActivated, this, &YearPage::actOnIndicator);
    for (auto* const sheet : {m_budget, m_steps, m_activities}) {
        connect(sheet, &Sheet::lineActivated, this, &YearPage::correctAsked);
    }
    connect(m_indicators, &Sheet::chosenChanged, this, &YearPage::offerBehind);
}

Sheet* YearPage::current()
{
    build();
    return m_current;
}

void YearPage::addPart(QVBoxLayout* page, const QString& title, Sheet* sheet, EntryKind kind)
{
    const Part part{sectionLabel(title), sheet};
    sheet->setWriter(&m_writer);
    sheet->fitHeight();
    page->addWidget(part.title);
    page->addWidget(sheet);
    m_parts.push_back(part);
    connect(sheet, &Sheet::entered, this, [this, sheet] { makeCurrent(sheet); });
    connect(sheet, &Sheet::chosenChanged, this, &YearPage::chosenChanged);
    connect(sheet, &Sheet::addAsked, this, [this, kind] { Q_EMIT addAsked(kind); });
    connect(sheet, &Sheet::removeAsked, this, &YearPage::removeAsked);
    connect(sheet, &Sheet::moveAsked, this, &YearPage::moveAsked);
}

/// One line of the page is chosen at a time: the one that the buttons act on.
void YearPage::makeCurrent(Sheet* sheet)
{
    m_current = sheet;
    for (const auto& part : m_parts) {
        if (part.sheet != sheet) {
            part.sheet->clearSelection();
        }
    }
    Q_EMIT chosenChanged();
}

void YearPage::setPlace(const PlanContentPtr& content, const PlanPlace& place)
{
    m_content = content;
    m_place = place;
    m_isStale = true;
    m_isFilled = false;
    if (isVisible()) {
        fill();
        readFigures();
    }
}

void YearPage::fill()
{
    if (std::exchange(m_isFilled, true)) {
        return;
    }
    build();
    m_results->setRows(resultRows(m_place, m_year));
    m_budget->setRows(budgetRows(m_place, m_year));
    m_indicators->setRows(indicatorRows(m_place, m_year, m_figures));
    m_steps->setRows(stepRows(m_place));
    m_activities->setRows(m_place.fiche == nullptr ? std::vector<SheetRow>{}
                                                   : activityRows(m_place.fiche->activities, m_year));
    for (const auto& [title, sheet] : m_parts) {
        title->setVisible(!sheet->rows().empty());
        sheet->setVisible(!sheet->rows().empty());
    }
    const auto& indicators = m_place.content().indicators;
    m_behind->setVisible(std::ranges::any_of(indicators, &isFound));
    offerBehind();
}

void YearPage::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    if (!m_place) {
        return;
    }
    fill();
    if (m_isStale) {
        readFigures();
    }
}

/// On the thread of long reads: they come from the files of everybody.
void YearPage::readFigures()
{
    m_isStale = false;
    const auto& indicators = m_place.content().indicators;
    if (std::ranges::none_of(indicators, &isFound)) {
        return;
    }
    m_progress->begin(tr("Computing the indicators of %1…").arg(m_year), [this] { stopReading(); });
    using Read = std::vector<report::PlanFigure>;
    m_read = m_workspace.slow().read<Read>(
        this,
        [node = m_place.node(), year = m_year](const store::Database& database, const std::stop_token&) {
            return report::planFigures(database, node, year);
        },
        [this](const Expected<Read>& read) {
            m_progress->end();
            if (!read) {
                m_isStale = true; // shown again, it computes again
                Q_EMIT failed(errorText(read.error()));
                return;
            }
            m_figures.clear();
            for (const auto& figure : *read) {
                m_figures.emplace(figure.indicator, figure);
            }
            m_indicators->setRows(indicatorRows(m_place, m_year, m_figures));
        });
}

void YearPage::stopReading()
{
    m_read.stop();
    m_isStale = true;
    Q_EMIT failed(tr("Computing the indicators of %1 was stopped: what is typed in is shown alone. It "
                     "begins again when the year is shown again.")
                      .arg(m_year));
}

const programme::IndicatorEntry* YearPage::chosenIndicator() const
{
    const auto* const row = m_indicators->chosen();
    if (row == nullptr) {
        return nullptr;
    }
    const auto& all = m_place.content().indicators;
    const auto found =
        std::ranges::find_if(all, [row](const auto& entry) { return entry.indicator.id == row->fact; });
    return found == all.end() ? nullptr : &*found;
}

void YearPage::offerBehind()
{
    const auto* const entry = chosenIndicator();
    m_behind->setEnabled(entry != nullptr && isFound(*entry));
}

/// What is behind it, where Jalon finds its value; else there is only the indicator itself.
void YearPage::actOnIndicator()
{
    m_behind->isEnabled() ? askBehind() : Q_EMIT correctAsked();
}

void YearPage::askBehind()
{
    if (m_behind->isEnabled()) {
        const auto& indicator = chosenIndicator()->indicator;
        Q_EMIT behindAsked(indicator.id, indicator.value.source, m_year, fromUtf8(indicator.value.label));
    }
}

bool YearPage::holds(FactId fact)
{
    fill();
    return std::ranges::any_of(m_parts, [fact](const Part& part) {
        return std::ranges::find(part.sheet->rows(), fact, &SheetRow::fact) != part.sheet->rows().end();
    });
}

void YearPage::choose(FactId fact)
{
    fill();
    for (const auto& part : m_parts) {
        if (part.sheet->choose(fact)) {
            part.sheet->setFocus();
            makeCurrent(part.sheet); // the window may get the keyboard back only later
            ensureWidgetVisible(part.sheet);
            return;
        }
    }
}

} // namespace jalon::ui
