// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/AppContext.h"
#include "ui/common/Workspace.h"
#include "ui/report/ReportContent.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace jalon::ui {

/// Each month, which reports go into which folder by themselves. Remembered on the computer, for this base.
class ScheduleDialog : public QDialog {
    Q_OBJECT

public:
    ScheduleDialog(const AppContext& context, Workspace& workspace, QWidget* parent);

Q_SIGNALS:
    void saved();

private:
    QWidget* folderPart();
    QWidget* kindsPart();
    QWidget* buttonsPart();
    void build();
    void setChoices(const ReportChoices& choices);
    void chooseFolder();
    ReportSchedule wished() const;
    void save();
    void write(const ReportSchedule& schedule);

    const AppContext& m_context;
    Workspace& m_workspace;
    ReportSchedule m_schedule;
    QLineEdit* m_folder;
    QListWidget* m_scopes;
    std::vector<QCheckBox*> m_kinds;
    QLabel* m_problem;
    Latest m_read;
};

} // namespace jalon::ui
