// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/caf/ImportJob.h"
#include "ui/caf/ListText.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace jalon::ui {

class CaseView;
class CountsBar;
class PlanModel;

/// What an import would do: its counts, and the rows of the one that is pressed.
class PlanView : public QWidget {
    Q_OBJECT

public:
    explicit PlanView(Workspace& workspace, QWidget* parent = nullptr);

    void show(const PlanPtr& plan);

private:
    void build();
    void showPart(PlanPart part);
    void showRow(int row);
    void sizeColumns();

    Workspace& m_workspace;
    PlanPtr m_plan;
    Latest m_case;
    QLabel* m_sum;
    CountsBar* m_counts;
    PlanModel* m_model;
    QTableView* m_table;
    QLabel* m_limit;
    CaseView* m_beside;
};

} // namespace jalon::ui
