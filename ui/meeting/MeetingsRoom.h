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
class GridsPage;
class HoldPage;
class InNumberPage;
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

    /// What the grid in use proposes to them is shown as a list.
    void orientInNumber(const std::vector<PersonId>& people);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    enum Page {
        kReadingMeetings,
        kAllMeetings,
        kNoMeeting,
        kOneMeeting,
        kHolding,
        kReturning,
        kGrids,
        kInNumber
    };

    QWidget* buildList();
    QWidget* buildEmpty();
    void connectList();
    void connectPages();
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

    // Beside the meetings (MeetingsRoomAside.cpp)
    void connectPacks();
    void connectGrids();
    void connectInNumber();
    void askForInNumber();
    void askForPortfolio();
    void showGrids();
    void leaveAside();

    QStackedWidget* m_pages;
    Banner* m_banner;
    MeetingListPage* m_list;
    MeetingForm* m_form;
    MeetingPage* m_meeting;
    HoldPage* m_hold;
    ReturnPage* m_return;
    TakeOut* m_takeOut;
    BringBack* m_bringBack;
    GridsPage* m_grids;
    InNumberPage* m_inNumber;
    QPushButton* m_first = nullptr; ///< of the empty page
    MeetingListPtr m_content;
    MeetingId m_opened;
    Latest m_read;
    Latest m_readOpened;
};

} // namespace jalon::ui
