// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RoomsPage.h"

#include "ui/caf/ListsRoom.h"
#include "ui/caf/ResultStep.h"
#include "ui/casefile/PeopleRoom.h"
#include "ui/common/Banner.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Measures.h"
#include "ui/common/ProgressLine.h"
#include "ui/common/RightsText.h"
#include "ui/common/SearchBox.h"
#include "ui/common/Text.h"
#include "ui/home/HomeRoom.h"
#include "ui/meeting/MeetingsRoom.h"
#include "ui/offer/OffersRoom.h"
#include "ui/programme/PlanRoom.h"
#include "ui/report/ReportsRoom.h"
#include "ui/report/ScheduledReports.h"
#include "ui/settings/SettingsRoom.h"
#include "ui/shell/DroppedFile.h"
#include "ui/shell/GuideBar.h"

#include <QAction>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kBarIcon = 18;

/// Its glyph says that it is a menu: the arrow that Fusion adds would stand in a corner, away from the words.
class BarButton final : public QToolButton {
protected:
    void initStyleOption(QStyleOptionToolButton* option) const override
    {
        QToolButton::initStyleOption(option);
        option->features &= ~QStyleOptionToolButton::ToolButtonFeatures{QStyleOptionToolButton::HasMenu};
    }
};

QToolButton* barButton(Glyph glyph, const QString& text)
{
    auto* const button = new BarButton;
    button->setIcon(icon(glyph));
    button->setIconSize({kBarIcon, kBarIcon});
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoRaise(true);
    return button;
}

/// What a room is of no use without.
std::optional<reference::Operation> neededFor(RoomName name)
{
    switch (name) {
    case RoomName::Lists:
        return reference::Operation::ImportLists;
    case RoomName::Reports:
        return reference::Operation::Reports;
    default:
        return std::nullopt;
    }
}

} // namespace

RoomsPage::RoomsPage(const AppContext& context, Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_workspace(workspace),
      m_bar(new QVBoxLayout),
      m_menu(barButton(Glyph::Menu, tr("&Menu"))),
      m_buttons(new QButtonGroup(this)),
      m_rooms(new QStackedWidget),
      m_banner(new Banner),
      m_guide(new GuideBar(context, workspace)),
      m_search(new SearchBox(workspace, SearchBox::Scope::PeopleAndFiches)),
      m_looking(new ProgressLine),
      m_scheduled(new ScheduledReports(context, workspace, *m_banner, this))
{
    buildBar();
    addDoor(RoomName::Home, Glyph::Home, tr("Home"), 1);
    addDoor(RoomName::People, Glyph::People, tr("People"), 2);
    addDoor(RoomName::Lists, Glyph::List, tr("CAF lists"), 3);
    addDoor(RoomName::Meetings, Glyph::Meeting, tr("Meetings"), 4);
    addDoor(RoomName::Plan, Glyph::Sitemap, tr("Plan"), 5);
    addDoor(RoomName::Reports, Glyph::BarChart, tr("Reports"), 6);
    addDoor(RoomName::Offers, Glyph::Tag, tr("Offers"), 8);
    addDoor(RoomName::Settings, Glyph::Settings, tr("Settings"), 7);
    auto* const lock = barButton(Glyph::Lock, tr("Lock"));
    lock->setObjectName(u"lock"_s);
    lock->setToolTip(tr("Hide everything and forget the key (Ctrl+L)"));
    m_bar->addStretch(1);
    m_bar->addWidget(lock);
    connect(lock, &QToolButton::clicked, this, &RoomsPage::lockAsked);
    connect(m_buttons, &QButtonGroup::idClicked, this,
            [this](int id) { showRoom(static_cast<RoomName>(id)); });
    connect(m_search, &SearchBox::personChosen, this, &RoomsPage::openPerson);
    connect(m_search, &SearchBox::ficheChosen, this, [this](programme::FicheId fiche) {
        showRoom(RoomName::Plan);
        m_plan->openFiche(fiche);
    });
    connect(m_search, &SearchBox::allAsked, this,
            [this](const QString& text) { openPeople({.text = toUtf8(text)}); });
    connect(m_search, &SearchBox::left, this, [this] { shown().setFocus(); });
    connect(new QShortcut(QKeySequence{u"Ctrl+K"_s}, this), &QShortcut::activated, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    addUndoActions();
    orderTabs(lock);
    connectGuide();
    if (workspace.may(reference::Operation::Reports) && workspace.may(reference::Operation::Exports)) {
        m_scheduled->checkSoon();
    }
    showRoom(RoomName::Home);
    m_guide->offer();
}

void RoomsPage::buildBar()
{
    auto* const side = new QWidget;
    side->setObjectName(u"navigation"_s);
    m_menu->setObjectName(u"menu"_s);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_bar->setSpacing(2);
    m_bar->addWidget(m_menu);
    side->setLayout(m_bar);
    auto* const right = new QVBoxLayout;
    right->setContentsMargins(0, kMargin, kMargin, 0);
    right->setSpacing(kMargin / 2);
    right->addWidget(m_search);
    right->addWidget(m_banner);
    m_looking->setObjectName(u"dropProgress"_s);
    right->addWidget(m_looking);
    right->addWidget(m_guide);
    right->addWidget(m_rooms, 1);
    auto* const page = new QHBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(0);
    page->addWidget(side);
    page->addLayout(right, 1);
}

void RoomsPage::addDoor(RoomName name, Glyph glyph, const QString& text, int key)
{
    auto* const button = barButton(glyph, text);
    const QKeySequence keys{u"Ctrl+%1"_s.arg(key)};
    button->setObjectName(u"room%1"_s.arg(key));
    button->setCheckable(true);
    button->setToolTip(u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText)));
    m_buttons->addButton(button, static_cast<int>(name));
    m_bar->addWidget(button);
    auto* const shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, [this, name] { showRoom(name); });
    if (const auto needed = neededFor(name); needed && !m_workspace.may(*needed)) {
        shortcut->setEnabled(false);
        refuse(*button, *needed);
    }
}

Room* RoomsPage::made(RoomName name)
{
    switch (name) {
    case RoomName::People:
        return m_people = new PeopleRoom(m_context, m_workspace);
    case RoomName::Lists:
        m_lists = new ListsRoom(m_context, m_workspace);
        connect(m_lists, &ListsRoom::stageChanged, this, &RoomsPage::tellGuide);
        return m_lists;
    case RoomName::Meetings:
        return m_meetings = new MeetingsRoom(m_context, m_workspace);
    case RoomName::Plan:
        return m_plan = new PlanRoom(m_context, m_workspace);
    case RoomName::Reports:
        return new ReportsRoom(m_context, m_workspace);
    case RoomName::Offers:
        return m_offers = new OffersRoom(m_context, m_workspace);
    case RoomName::Settings: {
        auto* const settings = new SettingsRoom(m_context, m_workspace);
        connect(settings, &SettingsRoom::machineSettingsChanged, this, &RoomsPage::settingsChanged);
        connect(settings, &SettingsRoom::scheduleAsked, m_scheduled, &ScheduledReports::ask);
        return settings;
    }
    case RoomName::Home:
        break;
    }
    return new HomeRoom(m_context, m_workspace);
}

/// A base opens on one room: the others are made when they are first asked for.
Room& RoomsPage::roomOf(RoomName name)
{
    auto*& room = m_made[name];
    if (room == nullptr) {
        room = made(name);
        m_rooms->addWidget(room);
        room->setAccessibleName(m_buttons->button(static_cast<int>(name))->text());
        connect(room, &Room::personAsked, this, &RoomsPage::openPerson);
        connect(room, &Room::peopleAsked, this, &RoomsPage::openPeople);
        connect(room, &Room::inNumberAsked, this, [this](const std::vector<PersonId>& people) {
            showRoom(RoomName::Meetings);
            m_meetings->orientInNumber(people);
        });
        connect(room, &Room::listsAsked, this, [this] { showRoom(RoomName::Lists); });
    }
    return *room;
}

/// As it is read: the bar, the search, what stands above the rooms, the room.
void RoomsPage::orderTabs(QWidget* lock)
{
    QWidget* before = m_menu;
    for (auto* const button : m_buttons->buttons()) {
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, lock);
    setTabOrder(lock, m_search);
}

void RoomsPage::addUndoActions()
{
    auto& stack = m_workspace.undoStack();
    auto* const undo = stack.createUndoAction(this, tr("Undo:"));
    auto* const redo = stack.createRedoAction(this, tr("Redo:"));
    undo->setShortcut(QKeySequence{u"Ctrl+Z"_s});
    redo->setShortcuts({QKeySequence{u"Ctrl+Y"_s}, QKeySequence{u"Ctrl+Shift+Z"_s}});
    undo->setObjectName(u"undo"_s);
    redo->setObjectName(u"redo"_s);
    addActions({undo, redo});
    // It may have been done on a page that is not the one in sight.
    connect(undo, &QAction::triggered, this,
            [this, &stack] { m_banner->mention(Tone::Info, tr("Undone: %1").arg(stack.redoText())); });
    connect(redo, &QAction::triggered, this,
            [this, &stack] { m_banner->mention(Tone::Info, tr("Done again: %1").arg(stack.undoText())); });
    connect(&m_workspace, &Workspace::undoFailed, this,
            [this](const Error& error) { m_banner->say(Tone::Warning, errorText(error)); });
    connect(&m_workspace, &Workspace::copyFailed, this, [this](const Error& error) {
        m_banner->say(Tone::Warning,
                      tr("The base could not be copied: %1 Your work is safe in the base; the folder "
                         "of the copies is chosen in the settings.")
                          .arg(errorText(error)));
    });
    connect(&m_workspace, &Workspace::journalFailed, this, [this](const Error& error) {
        m_banner->say(Tone::Warning,
                      errorText(error) + u' '
                          + tr("One may go on looking and writing: what was looked at is noted as soon as "
                               "there is room. Exports, prints and packs wait."));
    });
    connect(&m_workspace, &Workspace::publishFailed, this, [this](const Error& error) {
        m_banner->say(Tone::Warning,
                      errorText(error) + u' '
                          + tr("Your work is safe on this computer; Jalon will try again."),
                      tr("Try again now"), [this] { m_workspace.publish(); });
    });
}

Room& RoomsPage::shown() const
{
    return *qobject_cast<Room*>(m_rooms->currentWidget());
}

void RoomsPage::showRoom(RoomName name)
{
    auto& room = roomOf(name);
    m_rooms->setCurrentWidget(&room);
    m_buttons->button(static_cast<int>(name))->setChecked(true);
    room.enter();
    room.setFocus();
    tellGuide();
}

void RoomsPage::connectGuide()
{
    const auto showLists = [this] { showRoom(RoomName::Lists); };
    connect(m_guide, &GuideBar::chooseAsked, this, [this, showLists] {
        showLists();
        m_lists->chooseFile();
    });
    connect(m_guide, &GuideBar::listAsked, this, showLists);
    connect(m_guide, &GuideBar::toOrientAsked, this, [this] { openPeople(ResultStep::toOrient()); });
    connect(m_guide, &GuideBar::left, this, [this] { shown().setFocus(); });
}

void RoomsPage::tellGuide()
{
    const auto* const inSight = &shown();
    auto where = inSight == m_lists ? GuidePlace::Room::Lists : GuidePlace::Room::Other;
    if (inSight == m_people) {
        where = GuidePlace::Room::People;
    }
    m_guide->setPlace({where, m_lists != nullptr ? m_lists->stage() : ListsRoom::Stage::None});
}

void RoomsPage::beginGuide()
{
    if (m_workspace.canWrite()) {
        m_guide->begin();
    } else {
        m_banner->say(Tone::Warning, tr("This base can only be read: no list can be imported into it."));
    }
}

void RoomsPage::openPerson(PersonId person)
{
    showRoom(RoomName::People);
    m_people->openPerson(person);
}

void RoomsPage::openPeople(const casefile::PeopleFilter& filter)
{
    showRoom(RoomName::People);
    m_people->showList(filter);
}

/// What its header does not say, the room in sight does.
void RoomsPage::openFile(const std::filesystem::path& file)
{
    m_looking->begin(tr("Looking at “%1”…").arg(fromPath(file.filename())), [this] { m_dropped.stop(); });
    m_dropped = m_workspace.quick().read<DroppedFile>(
        this,
        [file](const store::Database& database, const std::stop_token&) {
            return whatIsDropped(database, file);
        },
        [this, file](const Expected<DroppedFile>& read) {
            m_looking->end();
            const auto dropped = read.value_or(DroppedFile::Unknown);
            const bool isUnknown = dropped == DroppedFile::Unknown;
            if (dropped == DroppedFile::Catalogue || (isUnknown && &shown() == m_offers)) {
                showRoom(RoomName::Offers);
                m_offers->openFile(file);
            } else {
                showRoom(RoomName::Lists);
                m_lists->openFile(file);
            }
        });
}

Place RoomsPage::place() const
{
    Place place{.room = static_cast<RoomName>(m_buttons->checkedId())};
    if (m_people != nullptr) {
        place.person = m_people->openedPerson();
    }
    if (m_plan != nullptr) {
        place.node = m_plan->node();
        place.year = m_plan->year();
    }
    return place;
}

void RoomsPage::goTo(const Place& place)
{
    if (place.node) {
        roomOf(RoomName::Plan);
        m_plan->open(place.node, place.year);
    }
    showRoom(place.room);
    if (place.person && place.room == RoomName::People) {
        m_people->openPerson(place.person);
    }
}

QString RoomsPage::helpPage() const
{
    return shown().helpPage();
}

void RoomsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && shown().goBack()) {
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace jalon::ui
