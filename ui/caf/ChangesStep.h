// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/caf/ImportJob.h"

#include <QStackedWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace jalon::ui {

class ErrorPanel;
class PlanView;

/// The third step: what will change. While the list is tried, or imported, how far that has come.
class ChangesStep : public QStackedWidget {
    Q_OBJECT

public:
    explicit ChangesStep(Workspace& workspace, QWidget* parent = nullptr);

    void showRunning(const QString& what);
    void setProgress(double share);
    void showError(const Error& error);
    void showPlan(const PlanPtr& plan);
    bool showsPlan() const;

Q_SIGNALS:
    void stopAsked();
    void acceptAsked(jalon::ErrorCode code);
    void fileAsked();
    void columnsAsked();
    void againAsked();

private:
    QWidget* buildRunning();
    QWidget* buildPlan(PlanView* view);

    QLabel* m_what;
    QProgressBar* m_bar;
    QPushButton* m_stop;
    ErrorPanel* m_error;
    PlanView* m_view;
    QLabel* m_consequence;
    QWidget* m_running;
    QWidget* m_plan;
};

} // namespace jalon::ui
