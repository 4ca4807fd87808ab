// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/MeetingContent.h"

#include <QWidget>

class QPushButton;

namespace jalon::ui {

class LineTable;
class MenuButton;

/// All meetings, and what can be done to one.
class MeetingListPage : public QWidget {
    Q_OBJECT

public:
    explicit MeetingListPage(bool canWrite, QWidget* parent = nullptr);

    void setContent(const MeetingListPtr& content);
    /// nullptr without any.
    const meeting::MeetingEntry* chosen() const;
    /// As soon as it is shown.
    void choose(MeetingId meeting);
    void takeFocus();

Q_SIGNALS:
    void addAsked();
    void openAsked();
    void correctAsked();
    void cancelAsked();
    void portfolioAsked();
    void bringBackAsked();
    void bringFolderBackAsked();
    void gridsAsked();
    void inNumberAsked();

private:
    void fillPacks();
    void updateButtons();

    bool m_canWrite;
    LineTable* m_table;
    QPushButton* m_add;
    QPushButton* m_open;
    QPushButton* m_correct;
    QPushButton* m_cancel;
    MenuButton* m_packs;
    QPushButton* m_inNumber;
    QPushButton* m_grids;
    MeetingListPtr m_content;
};

} // namespace jalon::ui
