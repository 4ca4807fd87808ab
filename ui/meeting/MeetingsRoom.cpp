// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/MeetingsRoom.h"

#include "ui/common/Banner.h"
#include "ui/common/CodeText.h"
#include "ui/common/EmptyState.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Labels.h"
#include "ui/common/Prompt.h"
#include "ui/common/Text.h"
#include "ui/meeting/BringBack.h"
#include "ui/meeting/GridsPage.h"
#include "ui/meeting/HoldPage.h"
#include "ui/meeting/InNumberPage.h"
#include "ui/meeting/MeetingListPage.h"
#include "ui/meeting/MeetingPage.h"
#include "ui/meeting/MeetingText.h"
#include "ui/meeting/ReturnPage.h"
#include "ui/meeting/TakeOut.h"

#include <QApplication>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace jalon::ui {

MeetingsRoom::MeetingsRoom(const AppContext& context, Workspace& workspace, QWidget* parent)
    : ReadingRoom(context, workspace, parent),
      m_pages(new QStackedWidget),
      m_banner(new Banner),
      m_list(new MeetingListPage(workspace.canWrite())),
      m_form(new MeetingForm(context.clock)),
      m_meeting(new MeetingPage(context, workspace, *m_banner)),
      m_hold(new HoldPage(workspace)),
      m_return(new ReturnPage),
      m_takeOut(new TakeOut(context, workspace, *m_banner, this)),
      m_bringBack(new BringBack(context, workspace, *m_banner, this)),
      m_grids(new GridsPage(context, workspace, *m_banner)),
      m_inNumber(new InNumberPage(workspace, *m_banner))
{
    auto* const reading = mutedLabel(tr("Reading the meetings…"));
    reading->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(reading);
    m_pages->addWidget(buildList());
    m_pages->addWidget(buildEmpty());
    m_pages->addWidget(m_meeting);
    m_pages->addWidget(m_hold);
    m_pages->addWidget(m_return);
    m_pages->addWidget(m_grids);
    m_pages->addWidget(m_inNumber);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_banner);
    layout->addWidget(m_pages, 1);
    connectList();
    connectPages();
    connectPacks();
    connectGrids();
    connectInNumber();
}

QWidget* MeetingsRoom::buildList()
{
    m_form->hide();
    auto* const beside = new QSplitter;
    beside->addWidget(m_list);
    beside->addWidget(m_form);
    beside->setStretchFactor(0, 1);
    beside->setChildrenCollapsible(false);
    return beside;
}

QWidget* MeetingsRoom::buildEmpty()
{
    auto* const empty = new EmptyState(
        Glyph::Meeting, tr("No meeting yet"),
        tr("Orientation meetings, multidisciplinary teams and collective informations are prepared here: "
           "people, members, papers to print. They are held one person after the other, without network, and "
           "closed: all decisions then go into the files."));
    m_first = empty->addAction(tr("&Prepare a meeting…"));
    m_first->setObjectName(u"meetingFirst"_s);
    m_first->setEnabled(workspace().canWrite());
    connect(m_first, &QPushButton::clicked, this, [this] {
        showPage(kAllMeetings);
        ask({});
    });
    const auto offer = [&](const QString& text, const QString& name, auto act) {
        auto* const action = empty->addAction(text);
        action->setObjectName(name);
        action->setEnabled(workspace().canWrite());
        connect(action, &QPushButton::clicked, this, act);
        return action;
    };
    offer(tr("&Take out a référent’s people…"), u"portfolioFirst"_s, [this] { askForPortfolio(); });
    offer(tr("&Bring back a pack…"), u"bringBackFirst"_s, [this] { m_bringBack->ask(); });
    offer(tr("Orient in &number…"), u"inNumberFirst"_s, [this] { askForInNumber(); });
    offer(tr("Orientation &grids…"), u"gridsFirst"_s, [this] { showGrids(); })->setEnabled(true);
    return empty;
}

void MeetingsRoom::connectList()
{
    connect(m_list, &MeetingListPage::addAsked, this, [this] { ask({}); });
    connect(m_list, &MeetingListPage::openAsked, this, [this] {
        if (const auto* const entry = m_list->chosen(); entry != nullptr) {
            open(entry->id);
        }
    });
    connect(m_list, &MeetingListPage::correctAsked, this, [this] {
        if (const auto* const entry = m_list->chosen(); entry != nullptr) {
            ask({entry->id, entry->file});
        }
    });
    connect(m_list, &MeetingListPage::cancelAsked, this, &MeetingsRoom::cancel);
    connect(m_form, &MeetingForm::saveAsked, this, [this] { save(meeting::Past::Refuse); });
    connect(m_form, &MeetingForm::givenUp, this, &MeetingsRoom::closeForm);
}

void MeetingsRoom::connectPages()
{
    connect(m_meeting, &MeetingPage::backAsked, this, &MeetingsRoom::leaveMeeting);
    connect(m_meeting, &MeetingPage::personAsked, this, &Room::personAsked);
    connect(m_meeting, &MeetingPage::holdAsked, this, [this](FactId item) {
        m_meeting->leave();
        m_hold->begin(m_meeting->content(), item);
        showPage(kHolding);
    });
    connect(m_hold, &HoldPage::closed, this, [this](bool isDone) {
        showPage(kOneMeeting);
        takeFocus();
        if (isDone) {
            m_banner->say(Tone::Good, tr("Everybody on the agenda is decided: the meeting can be closed."));
        }
    });
}

QString MeetingsRoom::helpPage() const
{
    return u"reunions"_s;
}

void MeetingsRoom::readAgain()
{
    m_read = workspace().quick().read<MeetingListPtr>(
        this,
        [today = context().clock.today()](const store::Database& database, const std::stop_token&)
            -> Expected<MeetingListPtr> { return readMeetings(database, today); },
        [this](const Expected<MeetingListPtr>& list) {
            list ? setList(*list) : m_banner->say(Tone::Warning, errorText(list.error()));
        });
    if (m_opened) {
        readOpened();
    }
    if (m_pages->currentIndex() == kGrids) {
        m_grids->refresh();
    }
}

void MeetingsRoom::readOpened()
{
    m_readOpened = workspace().quick().read<MeetingContentPtr>(
        this,
        [meeting = m_opened, today = context().clock.today()](const store::Database& database,
                                                              const std::stop_token&) {
            return readMeeting(database, meeting, today);
        },
        [this](const Expected<MeetingContentPtr>& content) {
            if (content) {
                setMeeting(*content);
            } else {
                m_opened = {};
                showPage(kAllMeetings);
                m_banner->say(Tone::Warning, errorText(content.error()));
            }
        });
}

void MeetingsRoom::setList(const MeetingListPtr& list)
{
    const bool hadKeyboard = hasFocus();
    m_content = list;
    m_list->setContent(list);
    const auto page = m_pages->currentIndex();
    if (page != kReadingMeetings && page != kAllMeetings && page != kNoMeeting) {
        return;
    }
    const bool isNone = list->meetings.empty() && m_form->isHidden();
    m_pages->setCurrentIndex(isNone ? kNoMeeting : kAllMeetings);
    if (hadKeyboard || page != m_pages->currentIndex()) {
        takeFocus();
    }
}

void MeetingsRoom::setMeeting(const MeetingContentPtr& content)
{
    m_meeting->setContent(content);
    if (m_pages->currentIndex() == kHolding) {
        m_hold->setContent(content);
    } else if (m_pages->currentIndex() != kOneMeeting) {
        showPage(kOneMeeting);
        takeFocus();
    }
}

void MeetingsRoom::open(MeetingId meeting)
{
    closeForm();
    m_opened = meeting;
    readOpened();
}

void MeetingsRoom::leaveMeeting()
{
    m_meeting->leave();
    m_list->choose(m_opened);
    m_opened = {};
    showPage(m_content && m_content->meetings.empty() ? kNoMeeting : kAllMeetings);
    takeFocus();
}

void MeetingsRoom::showPage(int page)
{
    m_banner->hide();
    m_pages->setCurrentIndex(page);
}

void MeetingsRoom::takeFocus()
{
    switch (m_pages->currentIndex()) {
    case kAllMeetings:
        m_form->isVisible() ? void() : m_list->takeFocus();
        break;
    case kNoMeeting:
        m_first->setFocus();
        break;
    case kOneMeeting:
        m_meeting->takeFocus();
        break;
    case kHolding:
        m_hold->takeFocus();
        break;
    case kReturning:
        m_return->takeFocus();
        break;
    case kGrids:
        m_grids->takeFocus();
        break;
    case kInNumber:
        m_inNumber->takeFocus();
        break;
    default:
        break;
    }
}

void MeetingsRoom::ask(const MeetingDraft& draft)
{
    if (m_content) {
        m_form->ask(*m_content->directory, draft);
    }
}

void MeetingsRoom::cancel()
{
    const auto* const entry = m_list->chosen();
    if (entry == nullptr) {
        return;
    }
    const auto title = meetingTitle(entry->file);
    workspace().edit(
        this, tr("cancelling the meeting"),
        [id = entry->id](store::Transaction& tx) { return meeting::cancelMeeting(tx, id); },
        [this, title](const Expected<TxId>& written) {
            written ? m_banner->mention(Tone::Info, tr("Cancelled: %1. Ctrl+Z gives it back.").arg(title))
                    : m_banner->say(Tone::Warning, errorText(written.error()));
        });
}

void MeetingsRoom::save(meeting::Past past)
{
    const auto draft = m_form->draft();
    const auto written = std::make_shared<MeetingId>(draft.id); // set before the writing thread answers
    m_form->setSaving(true);
    workspace().edit(
        this, draft.id ? tr("correcting the meeting") : tr("preparing a meeting"),
        [draft, written, past](store::Transaction& tx) -> Expected<void> {
            if (draft.id) {
                return meeting::correctMeeting(tx, draft.id, draft.file, past);
            }
            const auto added = meeting::addMeeting(tx, draft.file, past);
            *written = added.value_or(MeetingId{});
            return added ? Expected<void>{} : std::unexpected{added.error()};
        },
        [this, written](const Expected<TxId>& tx) { saved(tx, *written); });
}

/// A meeting that was held already is rather a slip than a wish: it is asked.
void MeetingsRoom::saved(const Expected<TxId>& written, MeetingId meeting)
{
    if (written) {
        m_list->choose(meeting);
        closeForm();
        m_list->takeFocus();
        return;
    }
    m_form->fail(written.error());
    if (written.error().code == ErrorCode::MeetingInPast) {
        prompt::ask(this,
                    {tr("This day is over"),
                     tr("The meeting is dated %1. Was it really held on that day?")
                         .arg(meetingTitle(m_form->draft().file)),
                     {tr("It was held on that day"), tr("Correct the day")}},
                    [this](int answer) {
                        if (answer == 0) {
                            save(meeting::Past::Accept);
                        }
                    });
    }
}

void MeetingsRoom::closeForm()
{
    const bool hadFocus = m_form->isAncestorOf(QApplication::focusWidget());
    m_form->hide();
    if (hadFocus) {
        m_list->takeFocus();
    }
}

bool MeetingsRoom::goBack()
{
    switch (m_pages->currentIndex()) {
    case kHolding:
        showPage(kOneMeeting);
        takeFocus();
        return true;
    case kReturning:
        m_bringBack->giveUp();
        leaveAside();
        return true;
    case kGrids:
        if (!m_grids->goBack()) {
            leaveAside();
        }
        return true;
    case kInNumber:
        if (!m_inNumber->goBack()) {
            leaveAside();
        }
        return true;
    case kOneMeeting:
        if (!m_meeting->goBack()) {
            leaveMeeting();
        }
        return true;
    default:
        break;
    }
    const bool wasOpen = m_form->isVisible();
    closeForm();
    return wasOpen;
}

void MeetingsRoom::focusInEvent(QFocusEvent* event)
{
    Room::focusInEvent(event);
    takeFocus();
}

} // namespace jalon::ui
