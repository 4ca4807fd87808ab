// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/JournalModel.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLayout;
class QPushButton;
class QTableView;

namespace jalon::ui {

class MonthsBox;

struct AppContext;
class Banner;
class DateField;

/// Who looked, searched, took out: the journal of the base, for its administrator. Filtered, verified,
/// written to a file.
class JournalDialog : public QDialog {
    Q_OBJECT

public:
    JournalDialog(const AppContext& context, Workspace& workspace, QWidget* parent);

private:
    struct Known {
        std::vector<std::string> actors;
        int months = store::kDefaultJournalMonths;
    };
    using Findings = std::vector<store::JournalFinding>;

    void buildTable();
    QLayout* filters();
    void build();
    void readKnown();
    casefile::JournalFilter asked() const;
    void filter();
    void look();
    void verify();
    void verified(const Expected<Findings>& findings, qsizetype copies);
    void save();
    void saveMonths();

    const AppContext& m_context;
    Workspace& m_workspace;
    Banner* m_banner;
    JournalModel* m_model;
    QTableView* m_table;
    QLabel* m_count;
    DateField* m_from;
    DateField* m_to;
    QComboBox* m_actor;
    QComboBox* m_action;
    MonthsBox* m_months;
    QPushButton* m_verify;
    QPushButton* m_save;
    Latest m_read;
    Latest m_written;
};

} // namespace jalon::ui
