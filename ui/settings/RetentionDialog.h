// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retention/Anonymising.h"
#include "ui/common/Workspace.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace jalon::ui {

class MonthsBox;

class Banner;

/// Whose time in the base is over: how long it lasts, who is proposed and since when, what would go, and the
/// anonymisation, which is confirmed by typing how many people it takes.
class RetentionDialog : public QDialog {
    Q_OBJECT

public:
    RetentionDialog(Workspace& workspace, QWidget* parent);

private:
    struct Known {
        int months = retention::kDefaultMonths;
        std::vector<retention::Proposal> proposals;
    };

    void build();
    void buildTable();
    void refresh();
    void show(const Known& known);
    void saveMonths();
    std::vector<PersonId> chosen() const;
    void preview();
    void showPreview(const retention::Preview& preview);
    void allow();
    void anonymise();
    void ended(const Expected<store::Anonymised>& done, qsizetype people);
    QString holdersText(const retention::Preview& preview) const;

    Workspace& m_workspace;
    Banner* m_banner;
    MonthsBox* m_months;
    QLabel* m_count;
    QTableWidget* m_table;
    QLabel* m_preview;
    QLineEdit* m_typed;
    QPushButton* m_go;
    std::vector<retention::Proposal> m_proposals;
    bool m_isPreviewed = false; ///< of those who are chosen
    Latest m_read;
    Latest m_previewed;
};

} // namespace jalon::ui
