// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/ImportHistory.h"
#include "caf/RowCase.h"
#include "ui/caf/WaitingQueue.h"
#include "ui/common/Workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace jalon::ui {

class Banner;
class CaseView;

/// The rows that wait for a decision, one at a time: the same person, somebody else, or later. Each decision
/// is one entry, which can be undone.
class DecidePage : public QWidget {
    Q_OBJECT

public:
    explicit DecidePage(Workspace& workspace, QWidget* parent = nullptr);

    /// Begins with the first row that waits in the list.
    void begin(ListId list);
    void setBusy(bool busy);

Q_SIGNALS:
    void left();

private:
    QWidget* buildCase();
    QWidget* buildEnd();
    QWidget* buildActions();
    QWidget* buildChoice();
    void addKeys();
    void readRows();
    /// The end page when there is none.
    void showRow(std::optional<std::int64_t> row);
    void showCase(const Expected<caf::RowCase>& found);
    void showCandidates(const caf::RowCase& shown);
    void showEnd();
    void showButtons();
    void giveFocus(QWidget* widget);
    PersonId chosenPerson() const;
    void decide(const caf::Decision& decision);
    void later();

    Workspace& m_workspace;
    ListId m_list;
    WaitingQueue m_queue;
    bool m_busy = false;
    bool m_deciding = false;
    bool m_shown = false; ///< a case is, and can be decided
    Latest m_read;
    Latest m_readCase;

    Banner* m_banner;
    QLabel* m_title;
    QLabel* m_progress;
    QLabel* m_reason;
    QWidget* m_choice; ///< shown when the row may be about several people
    QComboBox* m_people;
    CaseView* m_beside;
    QPushButton* m_same;
    QPushButton* m_other;
    QPushButton* m_later;
    QPushButton* m_back;
    QLabel* m_endTitle;
    QLabel* m_endText;
    QPushButton* m_again;
    QStackedWidget* m_body;
    QWidget* m_case;
    QWidget* m_end;
};

} // namespace jalon::ui
