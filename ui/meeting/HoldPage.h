// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Workspace.h"
#include "ui/meeting/MeetingContent.h"

#include <QWidget>

class QLabel;
class QTextBrowser;
class QToolButton;

namespace jalon::ui {

class DecisionForm;

/// The meeting as it is held: one person a screen, what their file knows on the left, what is decided on the
/// right. Enter writes the decision and shows the next one.
class HoldPage : public QWidget {
    Q_OBJECT

public:
    explicit HoldPage(Workspace& workspace, QWidget* parent = nullptr);

    /// From that item; from the first undecided one for none.
    void begin(const MeetingContentPtr& content, FactId item);
    /// Read again; what is being typed stays.
    void setContent(const MeetingContentPtr& content);
    void takeFocus();

Q_SIGNALS:
    /// Back to the meeting; everything is decided when `isDone`.
    void closed(bool isDone);

private:
    const AgendaLine* line() const;
    QToolButton* stepButton(bool isNext);
    void step(int by);
    void showLine();
    void showPlace();
    void showSheet();
    void save();
    void written(const Expected<TxId>& tx, FactId next);

    Workspace& m_workspace;
    QLabel* m_place;
    QLabel* m_name;
    QToolButton* m_previous;
    QToolButton* m_next;
    QTextBrowser* m_sheet;
    DecisionForm* m_form;
    MeetingContentPtr m_content;
    FactId m_item;
    meeting::AgendaItem m_shown;
    Latest m_read;
};

} // namespace jalon::ui
