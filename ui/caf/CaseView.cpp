// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caf/CaseView.h"

#include "ui/caf/CaseModel.h"
#include "ui/common/TableLook.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kWidestInLetters = 32;
constexpr std::size_t kSideBySide = 2;

} // namespace

CaseView::CaseView(QWidget* parent) : QTableView(parent), m_model(new CaseModel(this))
{
    setObjectName(u"sideBySide"_s);
    setAccessibleName(tr("The row and the possible files, side by side"));
    setModel(m_model);
    showAsLines(*this);
}

void CaseView::show(caf::RowCase shown)
{
    m_model->show(std::move(shown));
    // Two share the width; among more one scrolls.
    const bool stretch = m_model->shown().candidates.size() <= kSideBySide;
    const int widest = fontMetrics().averageCharWidth() * kWidestInLetters;
    horizontalHeader()->setMaximumSectionSize(stretch ? -1 : widest);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool isValue = CaseModel::isValue(column);
        horizontalHeader()->setSectionResizeMode(column, isValue && stretch ? QHeaderView::Stretch
                                                                            : QHeaderView::ResizeToContents);
    }
    setCurrentIndex(m_model->index(0, 0));
}

const caf::RowCase& CaseView::shown() const
{
    return m_model->shown();
}

} // namespace jalon::ui
