// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caf/PlanView.h"

#include "caf/RowCase.h"
#include "ui/caf/CaseView.h"
#include "ui/caf/CountsBar.h"
#include "ui/caf/PlanModel.h"
#include "ui/common/FocusPass.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/TableLook.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kLineWidthInLetters = 10;
constexpr int kTextWidthInLetters = 30; // the last column takes what is left
constexpr int kReasonWidthInLetters = 64;

} // namespace

PlanView::PlanView(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_sum(new QLabel),
      m_counts(new CountsBar),
      m_model(new PlanModel(workspace, this)),
      m_table(new QTableView),
      m_limit(mutedLabel({})),
      m_beside(new CaseView)
{
    build();
    connect(m_counts, &CountsBar::partChosen, this, &PlanView::showPart);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { showRow(current.row()); });
}

void PlanView::build()
{
    m_sum->setObjectName(u"planSum"_s);
    m_sum->setWordWrap(true);
    m_limit->setObjectName(u"planLimit"_s);
    m_table->setObjectName(u"planRows"_s);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Rows of the list"));
    showAsLines(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* const halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_table);
    halves->addWidget(m_beside);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_sum);
    layout->addWidget(m_counts);
    layout->addWidget(halves, 1);
    layout->addWidget(m_limit);
    passFocus(this, m_counts);
}

void PlanView::show(const PlanPtr& plan)
{
    m_plan = plan;
    m_sum->setText((sumText(plan->counts) + u' ' + besidesText(plan->counts)).trimmed());
    m_counts->show(plan->counts);
}

void PlanView::showPart(PlanPart part)
{
    m_model->show(m_plan, part);
    sizeColumns();
    const auto counted = countOf(m_plan->counts, part);
    m_limit->setVisible(m_model->shownRows() < counted);
    m_limit->setText(
        tr("The first %1 are shown, of %2.").arg(numberText(m_model->shownRows()), numberText(counted)));
    m_beside->setVisible(part == PlanPart::Ambiguous);
    m_table->setCurrentIndex(m_model->index(0, 0));
    showRow(0);
}

void PlanView::sizeColumns()
{
    const int letter = m_table->fontMetrics().averageCharWidth();
    const auto part = m_model->part();
    for (int column = 0; column + 1 < m_model->columnCount(); ++column) {
        int width = kTextWidthInLetters;
        if (column == 0 && part != PlanPart::Gone) {
            width = kLineWidthInLetters;
        } else if (column == 2 && part == PlanPart::Ambiguous) {
            width = kReasonWidthInLetters;
        }
        m_table->setColumnWidth(column, width * letter);
    }
}

void PlanView::showRow(int row)
{
    const auto* const held = m_model->ambiguousAt(row);
    if (held == nullptr) {
        return;
    }
    const auto at = static_cast<std::size_t>(held - m_plan->ambiguous.data());
    m_case = m_workspace.quick().read<caf::RowCase>(
        this,
        [plan = m_plan, at, today = m_workspace.clock().today()](
            const store::Database& database, const std::stop_token&) -> Expected<caf::RowCase> {
            return caf::caseOf(database, *plan, plan->ambiguous[at], today);
        },
        [this](const Expected<caf::RowCase>& found) {
            if (found) {
                m_beside->show(*found);
            }
        });
}

} // namespace jalon::ui
