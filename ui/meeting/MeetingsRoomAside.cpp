// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the room of meetings shows beside them: packs, orientation grids, orientation in number.
#include "ui/common/Banner.h"
#include "ui/common/CodeText.h"
#include "ui/common/Text.h"
#include "ui/meeting/BringBack.h"
#include "ui/meeting/CandidatesDialog.h"
#include "ui/meeting/GridsPage.h"
#include "ui/meeting/InNumberPage.h"
#include "ui/meeting/MeetingListPage.h"
#include "ui/meeting/MeetingPage.h"
#include "ui/meeting/MeetingText.h"
#include "ui/meeting/MeetingsRoom.h"
#include "ui/meeting/ReturnPage.h"
#include "ui/meeting/TakeOut.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace jalon::ui {

void MeetingsRoom::connectPacks()
{
    connect(m_list, &MeetingListPage::portfolioAsked, this, &MeetingsRoom::askForPortfolio);
    connect(m_list, &MeetingListPage::bringBackAsked, m_bringBack, &BringBack::ask);
    connect(m_list, &MeetingListPage::bringFolderBackAsked, m_bringBack, &BringBack::askFolder);
    connect(m_meeting, &MeetingPage::takeOutAsked, this, [this] {
        const auto& content = *m_meeting->content();
        m_takeOut->askForMeeting(
            content.id, meetingTitle(content.file),
            u"%1 – %2"_s.arg(codeText(content.file.kind), fromUtf8(content.file.heldOn.toIso())));
    });
    connect(m_bringBack, &BringBack::contradicted, this,
            [this](const exchange::MergePlan& plan, const QString& packName) {
                m_return->begin(plan, packName);
                showPage(kReturning);
                takeFocus();
            });
    connect(m_bringBack, &BringBack::ended, this, [this] {
        if (m_pages->currentIndex() == kReturning) {
            leaveAside();
        }
    });
    connect(m_return, &ReturnPage::decided, m_bringBack, &BringBack::bringIn);
    connect(m_return, &ReturnPage::givenUp, this, [this] {
        m_bringBack->giveUp();
        leaveAside();
    });
}

void MeetingsRoom::askForPortfolio()
{
    if (m_content) {
        m_takeOut->askForPortfolio(*m_content->directory);
    }
}

/// What the banner says stays.
void MeetingsRoom::leaveAside()
{
    m_pages->setCurrentIndex(m_content && m_content->meetings.empty() ? kNoMeeting : kAllMeetings);
    takeFocus();
}

void MeetingsRoom::connectGrids()
{
    connect(m_list, &MeetingListPage::gridsAsked, this, &MeetingsRoom::showGrids);
    connect(m_grids, &GridsPage::backAsked, this, &MeetingsRoom::leaveAside);
    connect(m_grids, &GridsPage::peopleAsked, this,
            [this](const std::vector<PersonId>& people) { Q_EMIT peopleAsked({.among = people}); });
}

void MeetingsRoom::connectInNumber()
{
    connect(m_list, &MeetingListPage::inNumberAsked, this, &MeetingsRoom::askForInNumber);
    connect(m_inNumber, &InNumberPage::backAsked, this, &MeetingsRoom::leaveAside);
    connect(m_inNumber, &InNumberPage::personAsked, this, &Room::personAsked);
    connect(m_inNumber, &InNumberPage::written, this, [this](const QString& text) {
        leaveAside();
        m_banner->say(Tone::Good, text);
    });
}

void MeetingsRoom::askForInNumber()
{
    if (m_content) {
        auto* const dialog = new CandidatesDialog(
            workspace(), {m_content->directory, {}, CandidatesDialog::Use::Orientation}, this);
        connect(dialog, &CandidatesDialog::chosen, this, &MeetingsRoom::orientInNumber);
        dialog->open();
    }
}

void MeetingsRoom::orientInNumber(const std::vector<PersonId>& people)
{
    closeForm();
    showPage(kInNumber);
    m_inNumber->begin(people);
    takeFocus();
}

void MeetingsRoom::showGrids()
{
    closeForm();
    showPage(kGrids);
    m_grids->refresh();
    takeFocus();
}

} // namespace jalon::ui
