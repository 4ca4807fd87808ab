// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/ExecutionReport.h"
#include "ui/programme/PlanContent.h"

#include <QDialog>

class QComboBox;
class QRadioButton;

namespace jalon::ui {

/// What the execution report is to hold, and as what it is to be written.
struct ReportWish {
    report::ExecutionQuery query;
    std::optional<report::Layout> layout; ///< none: the usual one
    QString ending; ///< ".pdf"
};

/// Asks for the execution report of a fiche, or of its whole programme.
class ReportDialog : public QDialog {
    Q_OBJECT

public:
    /// `year`: the one in sight, if any.
    ReportDialog(const PlanPlace& place, std::optional<int> year, QWidget* parent);

Q_SIGNALS:
    void wished(const jalon::ui::ReportWish& wish);

private:
    void fill(const PlanPlace& place, std::optional<int> year);
    void build(const PlanPlace& place);
    void wish();

    programme::ProgrammeId m_programme;
    std::string m_fiche;
    QRadioButton* m_one;
    QRadioButton* m_all;
    QComboBox* m_year;
    QComboBox* m_layout;
    QComboBox* m_ending;
};

} // namespace jalon::ui
