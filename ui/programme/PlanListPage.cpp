// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/PlanListPage.h"

#include "ui/common/Buttons.h"
#include "ui/common/Labels.h"
#include "ui/common/Text.h"
#include "ui/programme/FicheBoard.h"
#include "ui/programme/PlanText.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

using namespace programme;

QString statedText(const Stated& stated)
{
    if (const auto* const money = std::get_if<Money>(&stated)) {
        return fromUtf8(money->toFrench());
    }
    const auto* const measure = std::get_if<Measure>(&stated);
    return measure == nullptr ? QString{} : fromUtf8(measure->text());
}

QString gapText(const Stated& difference)
{
    const auto text = statedText(difference);
    return text.isEmpty() || text.startsWith(u'-') ? text : u'+' + text;
}

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Tone::Danger;
    case Severity::Warning:
        return Tone::Warning;
    case Severity::Information:
        break;
    }
    return Tone::Info;
}

QString signOf(Severity severity)
{
    static const std::array kSigns = {u"✕ "_s, u"⚠ "_s, u"ℹ "_s};
    return kSigns[static_cast<std::size_t>(severity)];
}

std::vector<SheetColumn> checkColumns()
{
    return {{PlanListPage::tr("Severity")},
            {PlanListPage::tr("Fiche")},
            {PlanListPage::tr("Year")},
            {PlanListPage::tr("Line"), SheetColumn::Kind::Wide},
            {PlanListPage::tr("What is found"), SheetColumn::Kind::Wide},
            {PlanListPage::tr("Expected"), SheetColumn::Kind::Number},
            {PlanListPage::tr("Written"), SheetColumn::Kind::Number},
            {PlanListPage::tr("Difference"), SheetColumn::Kind::Number}};
}

std::vector<SheetColumn> boardColumns()
{
    return {{PlanListPage::tr("Progress")},
            {PlanListPage::tr("Year")},
            {PlanListPage::tr("Deadline")},
            {PlanListPage::tr("Fiche")},
            {PlanListPage::tr("Title"), SheetColumn::Kind::Wide},
            {PlanListPage::tr("Programme"), SheetColumn::Kind::Wide}};
}

BoardOrder orderIn(const QComboBox& box)
{
    return box.currentIndex() == 1 ? BoardOrder::Deadline : BoardOrder::Progress;
}

} // namespace

PlanListPage::PlanListPage(const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_title(titleLabel({})),
      m_summary(new QLabel),
      m_order(new QComboBox),
      m_orderLabel(new QLabel(tr("&Order:"))),
      m_asTable(button(Glyph::Columns, tr("As a &table"), "planAsTable")),
      m_sheets(new QStackedWidget),
      m_checks(new Sheet("planChecks", tr("What the checks find"), checkColumns())),
      m_board(new Sheet("planBoard", tr("All fiches"), boardColumns())),
      m_picture(new FicheBoard)
{
    m_order->setObjectName(u"planOrder"_s);
    m_order->setAccessibleName(tr("Order"));
    m_order->addItems({tr("by progress"), tr("by deadline")});
    m_orderLabel->setBuddy(m_order);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(u"planListSummary"_s);
    auto* const back = button(Glyph::Left, tr("&Plans"), "planBack");
    auto* const heading = new QHBoxLayout;
    heading->addWidget(back);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_orderLabel);
    heading->addWidget(m_order);
    heading->addWidget(m_asTable);
    m_asTable->setCheckable(true);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(heading);
    layout->addWidget(m_summary);
    layout->addWidget(m_sheets, 1);
    m_sheets->addWidget(m_checks);
    m_sheets->addWidget(m_board);
    m_sheets->addWidget(m_picture);
    connect(m_asTable, &QPushButton::toggled, this, &PlanListPage::showPart);
    connect(m_picture, &FicheBoard::ficheAsked, this,
            [this](NodeId node) { Q_EMIT lineAsked(node, FactId{}, {}); });
    connect(back, &QPushButton::clicked, this, &PlanListPage::closed);
    connect(m_order, &QComboBox::currentIndexChanged, this, &PlanListPage::fill);
    for (auto* const sheet : {m_checks, m_board}) {
        connect(sheet, &Sheet::lineActivated, this, &PlanListPage::activate);
    }
}

Sheet* PlanListPage::sheet() const
{
    return m_isBoard ? m_board : m_checks;
}

void PlanListPage::setContent(const PlanContentPtr& content)
{
    m_content = content;
    if (isVisible()) {
        fill();
    }
}

bool PlanListPage::isPicture() const
{
    return m_isBoard && !m_asTable->isChecked();
}

void PlanListPage::show(bool isBoard)
{
    m_isBoard = isBoard;
    m_title->setText(isBoard ? tr("All fiches") : tr("What the checks find"));
    m_order->setVisible(isBoard);
    m_orderLabel->setVisible(isBoard);
    m_asTable->setVisible(isBoard);
    showPart();
}

void PlanListPage::showPart()
{
    m_sheets->setCurrentWidget(isPicture() ? static_cast<QWidget*>(m_picture) : sheet());
    fill();
}

void PlanListPage::takeFocus()
{
    isPicture() ? m_picture->takeFocus() : sheet()->setFocus();
}

void PlanListPage::fill()
{
    if (m_content == nullptr) {
        return;
    }
    const auto sayCount = [this](std::size_t size) {
        const auto count = static_cast<int>(size);
        m_summary->setText(m_isBoard ? tr("%n fiche(s). Enter opens it.", nullptr, count)
                                     : tr("%n finding(s). Nothing is corrected by itself; Enter goes to the "
                                          "line.",
                                          nullptr, count));
    };
    if (isPicture()) { // the table behind it waits until it is shown
        const auto all = boardFiches(*m_content);
        sayCount(all.size());
        m_picture->setFiches(all, orderIn(*m_order), m_clock.today());
        return;
    }
    const auto listed = m_isBoard ? fiches() : findings();
    std::vector<SheetRow> rows;
    m_targets.clear();
    for (const auto& [row, target] : listed) {
        rows.push_back(row);
        m_targets.push_back(target);
    }
    sayCount(rows.size());
    // Laying a long table out takes more than a frame: not again for what it shows already.
    const Shown shown{m_content, m_order->currentIndex()};
    if (std::exchange(m_isBoard ? m_shownBoard : m_shownChecks, shown) != shown) {
        sheet()->setRows(std::move(rows));
    }
}

std::vector<PlanListPage::Listed> PlanListPage::findings() const
{
    std::vector<Listed> listed;
    for (const auto& finding : m_content->findings) {
        SheetRow row;
        const auto place = finding.code.empty() ? fromUtf8(finding.title) : fromUtf8(finding.code);
        row.cells = {signOf(finding.severity) + codeText(finding.severity),
                     place,
                     finding.year ? QString::number(*finding.year) : QString{},
                     fromUtf8(finding.label),
                     codeText(finding.kind),
                     statedText(finding.expected),
                     statedText(finding.written),
                     gapText(finding.difference)};
        row.tone = toneOf(finding.severity);
        listed.push_back({std::move(row), {finding.node, finding.line, finding.year}});
    }
    return listed;
}

std::vector<PlanListPage::Listed> PlanListPage::fiches() const
{
    auto all = boardFiches(*m_content);
    const bool byDeadline = orderIn(*m_order) == BoardOrder::Deadline;
    std::ranges::stable_sort(all, {}, [byDeadline](const BoardFiche& fiche) {
        return byDeadline ? std::tuple{fiche.deadlineOn ? 0 : 1, fiche.deadlineOn.value_or(Date{})}
                          : std::tuple{fiche.progress.value_or(-1), Date{}};
    });
    std::vector<Listed> listed;
    for (const auto& fiche : all) {
        SheetRow row{FactId{fiche.node.value},
                     {progressText(fiche.progress), fiche.year ? QString::number(*fiche.year) : QString{},
                      fiche.deadline, fiche.code, fiche.title, fiche.programme}};
        listed.push_back({std::move(row), {fiche.node, {}, {}}});
    }
    return listed;
}

void PlanListPage::activate()
{
    const int row = sheet()->currentIndex().row();
    if (row >= 0) {
        const auto target = m_targets[static_cast<std::size_t>(row)];
        Q_EMIT lineAsked(target.node, target.line, target.year);
    }
}

} // namespace jalon::ui
