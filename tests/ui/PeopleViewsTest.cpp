// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Town.h"

#include <QMenu>
#include <QPushButton>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using namespace Qt::StringLiterals;

namespace {

QPushButton& views(Desk& desk)
{
    return visible<QPushButton>(desk.window(), "views");
}

void openViews(Desk& desk)
{
    views(desk).setFocus();
    press(Qt::Key_Space);
}

/// A line that comes once the views have been read again.
void chooseOnceOffered(TownDesk& desk, const QString& words)
{
    const auto isThere = [&] {
        openViews(desk);
        auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu != nullptr);
        for (const auto* const action : menu->actions()) {
            if (action->isVisible() && QString{action->text()}.remove(u'&').startsWith(words)) {
                return true;
            }
        }
        pressInPopup(Qt::Key_Escape);
        return false;
    };
    REQUIRE(waitFor(isThere));
    desk.choose(words);
}

QString shownView(Desk& desk)
{
    return views(desk).text().remove(u'&');
}

} // namespace

TEST_CASE("A view that ships filters and sorts, and says when it is changed", "[ui][people]")
{
    TownDesk desk;
    desk.openPeople();
    CHECK(shownView(desk) == u"Vue\u00A0: Tous"_s);
    openViews(desk);
    desk.choose(u"Jamais orientés"_s);
    REQUIRE(desk.shows({u"Abadie"_s, u"Émery"_s}));
    CHECK(shownView(desk) == u"Vue\u00A0: Jamais orientés"_s);
    desk.table().setFocus();
    type(u"e"_s);
    type(u"m"_s);
    REQUIRE(desk.shows({u"Émery"_s}));
    CHECK(shownView(desk).endsWith(u"(modifiée)"_s));
}

TEST_CASE("A view is saved by the keyboard, kept after a restart, renamed and deleted", "[ui][people]")
{
    TownDesk desk;
    desk.openPeople();
    openViews(desk);
    desk.choose(u"Sorties à qualifier"_s);
    REQUIRE(desk.shows({u"Faure"_s}));
    desk.table().setFocus();
    press(Qt::Key_T, Qt::ControlModifier);
    openViews(desk);
    desk.choose(u"Enregistrer"_s);
    auto& save = visible<QPushButton>(desk.dialog(), "saveName");
    type(u"tous"_s); // the name of one that ships
    CHECK_FALSE(save.isEnabled());
    type(u" ceux du lundi"_s);
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return shownView(desk) == u"Vue\u00A0: tous ceux du lundi"_s; }));

    desk.window().close();
    REQUIRE(waitFor([&] { return !desk.window().isVisible(); }));
    desk.restart();
    desk.openPeople();
    chooseOnceOffered(desk, u"tous ceux du lundi"_s);
    REQUIRE(desk.shows({u"Faure"_s}));

    chooseOnceOffered(desk, u"Renommer"_s);
    desk.dialog();
    type(u"Sorties d'octobre"_s);
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return shownView(desk) == u"Vue\u00A0: Sorties d'octobre"_s; }));
    chooseOnceOffered(desk, u"Supprimer"_s);
    const auto isOffered = [&](const QString& name) {
        openViews(desk);
        const auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        const bool offered = std::ranges::any_of(
            menu->actions(), [&](const QAction* action) { return action->text() == name; });
        pressInPopup(Qt::Key_Escape);
        return offered;
    };
    CHECK(waitFor([&] { return !isOffered(u"Sorties d'octobre"_s); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return isOffered(u"Sorties d'octobre"_s); }));
}

TEST_CASE("In a base that is only read, views serve and nothing else is offered", "[ui][people]")
{
    TownDesk desk;
    desk.openPeople();
    Desk other;
    other.window().askFor(desk.base());
    other.unlock();
    REQUIRE(waitFor([&] { return other.isOpen(); }));
    other.goToRoom(2);
    auto& table = visible<QTableView>(other.window(), "people");
    REQUIRE(waitFor([&] { return table.model()->rowCount() == 6; }));
    table.selectAll();
    CHECK_FALSE(visible<QPushButton>(other.window(), "massOrient").isEnabled());
    openViews(other);
    auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    CHECK_FALSE(menu->findChild<QAction*>(u"saveView"_s)->isEnabled());
    CHECK(menu->actions().last()->text().contains(u"lue"_s));
    pressInPopup(Qt::Key_Escape);
    openViews(other);
    desk.choose(u"Sorties à qualifier"_s);
    CHECK(waitFor([&] { return table.model()->rowCount() == 1; }));
}
