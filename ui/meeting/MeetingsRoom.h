// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Room.h"
#include "ui/meeting/MeetingForm.h"

class QPushButton;
class QStackedWidget;

namespace jalon::ui {

class Banner;
class BringBack;
class HoldPage;
class MeetingListPage;
class MeetingPage;
class ReturnPage;
class TakeOut;

/// Réunions: prepared, held one person after the other, closed.
class MeetingsRoom : public ReadingRoom {
    Q_OBJECT

public:
    MeetingsRoom(const AppContext& context, Workspace& workspace, QWidget* parent = nullptr);

    bool goBack() override;
    QString helpPage() const override;

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    QWidget* buildList();
    QWidget* buildEmpty();
    void connectList();
    void connectPages();
    void connectPacks();
    void readAgain() override;
    void setList(const MeetingListPtr& list);
    void setMeeting(const MeetingContentPtr& content);
    void readOpened();
    void open(MeetingId meeting);
    void leaveMeeting();
    void showPage(int page);
    void takeFocus();
    void ask(const MeetingDraft& draft);
    void cancel();
    void save(meeting::Past past);
    void saved(const Expected<TxId>& written, MeetingId meeting);
    void closeForm();
    void askForPortfolio();
    void leaveReturn();

    QStackedWidget* m_pages;
    Banner* m_banner;
    MeetingListPage* m_list;
    MeetingForm* m_form;
    MeetingPage* m_meeting;
    HoldPage* m_hold;
    ReturnPage* m_return;
    TakeOut* m_takeOut;
    BringBack* m_bringBack;
    QPushButton* m_first = nullptr; ///< of the empty page
    MeetingListPtr m_content;
    MeetingId m_opened;
    Latest m_read;
    Latest m_readOpened;
};

} // namespace jalon::ui
