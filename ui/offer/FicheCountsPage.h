// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offer/Counts.h"
#include "ui/common/Workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace jalon::ui {

class Banner;

/// What happened in a year to the prescriptions of each fiche's offers.
class FicheCountsPage : public QWidget {
    Q_OBJECT

public:
    explicit FicheCountsPage(Workspace& workspace, QWidget* parent = nullptr);

    /// Of that year, once shown.
    void begin(int year);
    void refresh();
    void takeFocus();

Q_SIGNALS:
    void closed();

private:
    void show(const std::vector<offer::FicheCounts>& counts);

    Workspace& m_workspace;
    Banner* m_banner;
    QSpinBox* m_year;
    QLabel* m_note;
    QTableWidget* m_table;
    QPushButton* m_back;
    Latest m_read;
};

} // namespace jalon::ui
