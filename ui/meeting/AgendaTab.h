// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/MeetingContent.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace jalon::ui {

class LineTable;
class SearchBox;
class Workspace;

/// Whom the meeting speaks of: found by their name, ordered by Alt and the arrows.
class AgendaTab : public QWidget {
    Q_OBJECT

public:
    explicit AgendaTab(Workspace& workspace, QWidget* parent = nullptr);

    void setContent(const MeetingContentPtr& content, bool isEditable);
    FactId chosen() const;
    void takeFocus();

Q_SIGNALS:
    void personAdded(jalon::PersonId person);
    void removeAsked(jalon::FactId item);
    void orderAsked(const std::vector<jalon::FactId>& items);
    /// Show that one as the meeting does.
    void holdAsked(jalon::FactId item);
    void fileAsked(jalon::PersonId person);
    /// Who could be added, and why.
    void candidatesAsked();

private:
    void move(int by);
    void updateButtons();

    SearchBox* m_search;
    QLabel* m_count;
    LineTable* m_table;
    QPushButton* m_propose;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_remove;
    QPushButton* m_file;
    MeetingContentPtr m_content;
    bool m_isEditable = false;
};

} // namespace jalon::ui
