// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Workspace.h"
#include "ui/programme/PlanText.h"

#include <QDialog>

class QLabel;

namespace jalon::ui {

/// The people, or the activities, that make an indicator's value for a year.
class BehindDialog : public QDialog {
    Q_OBJECT

public:
    struct Asked {
        FactId indicator;
        programme::IndicatorSource source = programme::IndicatorSource::Computed;
        int year = 0;
        QString label;
    };
    BehindDialog(Workspace& workspace, const Asked& asked, QWidget* parent);

Q_SIGNALS:
    void personAsked(jalon::PersonId person);

private:
    void readPeople(const Asked& asked);
    void readActivities(const Asked& asked);
    void showRows(std::vector<SheetRow> rows);

    Workspace& m_workspace;
    QLabel* m_count;
    Sheet* m_sheet;
    Latest m_read;
};

} // namespace jalon::ui
