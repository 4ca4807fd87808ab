// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programme/Entities.h"
#include "ui/common/Reader.h"
#include "ui/common/Room.h"

#include <QWidget>

#include <map>

class QButtonGroup;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace jalon::ui {

class Banner;
class GuideBar;
class ListsRoom;
class MeetingsRoom;
class OffersRoom;
class PeopleRoom;
class PlanRoom;
class ProgressLine;
class ScheduledReports;
class SearchBox;

/// In the order of the bar.
enum class RoomName { Home, People, Lists, Meetings, Plan, Reports, Offers, Settings };

/// Where somebody was before the base was locked: ids only.
struct Place {
    RoomName room = RoomName::Home;
    PersonId person = {};
    programme::NodeId node = {}; ///< of a plan
    std::optional<int> year = {}; ///< of its tab
};

/// An open base: the rooms, the way between them, the search.
class RoomsPage : public QWidget {
    Q_OBJECT

public:
    RoomsPage(const AppContext& context, Workspace& workspace, QWidget* parent = nullptr);

    Place place() const;
    void goTo(const Place& place);
    /// A file dropped on the window: it goes to the room of what it brings.
    void openFile(const std::filesystem::path& file);
    Banner& banner() { return *m_banner; }
    QString helpPage() const;
    /// The guided first import, from its first step.
    void beginGuide();
    /// The button of the menu that the window fills.
    QToolButton* menuButton() { return m_menu; }

Q_SIGNALS:
    void lockAsked();
    void settingsChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildBar();
    void addDoor(RoomName name, Glyph glyph, const QString& text, int key);
    Room* made(RoomName name);
    Room& roomOf(RoomName name);
    Room& shown() const;
    void showRoom(RoomName name);
    void openPerson(PersonId person);
    void openPeople(const casefile::PeopleFilter& filter);
    void addUndoActions();
    void orderTabs(QWidget* lock);
    void connectGuide();
    void tellGuide();

    const AppContext& m_context;
    Workspace& m_workspace;
    QVBoxLayout* m_bar;
    QToolButton* m_menu;
    QButtonGroup* m_buttons;
    QStackedWidget* m_rooms;
    Banner* m_banner;
    GuideBar* m_guide;
    SearchBox* m_search;
    std::map<RoomName, Room*> m_made; ///< those that have been asked for
    PeopleRoom* m_people = nullptr;
    ListsRoom* m_lists = nullptr;
    MeetingsRoom* m_meetings = nullptr;
    PlanRoom* m_plan = nullptr;
    OffersRoom* m_offers = nullptr;
    ProgressLine* m_looking; ///< at a file that was dropped
    ScheduledReports* m_scheduled;
    Latest m_dropped;
};

} // namespace jalon::ui
