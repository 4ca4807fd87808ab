// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ListsDesk.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;

namespace {

bool isAtStep(ListsDesk& desk, int step)
{
    return waitFor([&] {
        return desk.shows("guide")
               && desk.text("guideTitle").contains(QStringLiteral("étape %1 sur 5").arg(step));
    });
}

bool offersAction(ListsDesk& desk)
{
    return desk.shows("guideAction");
}

void act(ListsDesk& desk)
{
    desk.tabTo("guideAction");
    press(Qt::Key_Space);
}

void goOn(ListsDesk& desk)
{
    visible<QPushButton>(desk.window(), "stepsNext").click();
}

/// F1, and the link to the guide on the page that is shown.
void followTheHelp(Desk& desk)
{
    press(Qt::Key_F1);
    REQUIRE(waitFor(
        [&] { return desk.window().findChild<QTextBrowser*>(QStringLiteral("helpPage")) != nullptr; }));
    auto& page = *desk.window().findChild<QTextBrowser*>(QStringLiteral("helpPage"));
    REQUIRE(page.toHtml().contains(QStringLiteral("guide:")));
    Q_EMIT page.anchorClicked(QUrl{QStringLiteral("guide:premier-import")});
    CHECK_FALSE(page.isVisible());
}

} // namespace

TEST_CASE("The guide leads from no list to the first people oriented", "[ui][guide]")
{
    ListsDesk desk;
    REQUIRE(isAtStep(desk, 1));
    desk.writeFile("caf_2026-11.csv", manyPeople(3));
    desk.goToRoom(1); // from anywhere
    desk.files().prepare(desk.path("caf_2026-11.csv"));
    act(desk);
    REQUIRE(isAtStep(desk, 2));
    CHECK_FALSE(offersAction(desk)); // the page has its own buttons
    REQUIRE(waitFor([&] { return desk.shows("kindStock"); }));
    desk.goToRoom(2);
    REQUIRE(waitFor([&] { return offersAction(desk); }));
    act(desk);
    CHECK(desk.shows("stepsPage"));

    desk.tryOut();
    REQUIRE(isAtStep(desk, 3));
    desk.import();
    REQUIRE(isAtStep(desk, 4));
    act(desk);
    REQUIRE(isAtStep(desk, 5));
    desk.orientEverybody(3);
    REQUIRE(waitFor([&] { return desk.text("guideTitle").contains(QStringLiteral("terminé")); }));
    CHECK_FALSE(desk.shows("guideSkip"));
    click(visible<QPushButton>(desk.window(), "guideAction"));
    CHECK_FALSE(desk.shows("guide"));
    CHECK(desk.settings().guideDone());
}

TEST_CASE("The guide goes back when the import is undone, and goes on after a lock", "[ui][guide]")
{
    ListsDesk desk;
    REQUIRE(isAtStep(desk, 1));
    desk.dropList("caf_2026-11.csv", manyPeople(3));
    desk.tryOut();
    desk.import();
    REQUIRE(isAtStep(desk, 4));
    click(visible<QPushButton>(desk.window(), "resultUndo"));
    REQUIRE(isAtStep(desk, 1));
    goOn(desk);
    press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(isAtStep(desk, 4));
    desk.window().lock();
    REQUIRE(waitFor([&] { return desk.isLocked(); }));
    desk.unlock();
    REQUIRE(waitFor([&] { return desk.isOpen(); }));
    CHECK(isAtStep(desk, 4));
}

TEST_CASE("The guide is put away for good, and comes again from the menu or the help", "[ui][guide]")
{
    ListsDesk desk;
    REQUIRE(isAtStep(desk, 1));
    desk.tabTo("guideSkip");
    press(Qt::Key_Space);
    CHECK_FALSE(desk.shows("guide"));
    desk.window().lock();
    REQUIRE(waitFor([&] { return desk.isLocked(); }));
    desk.unlock();
    REQUIRE(waitFor([&] { return desk.isOpen(); }));
    desk.goToRoom(3);
    REQUIRE(waitFor([&] { return desk.shows("chooseList"); }));
    QTest::qWait(200);
    CHECK_FALSE(desk.shows("guide"));

    auto* const again = desk.window().findChild<QAction*>(QStringLiteral("guideMenu"));
    REQUIRE(again != nullptr);
    REQUIRE(again->isEnabled());
    again->trigger();
    REQUIRE(isAtStep(desk, 1));
    desk.importList("caf_2026-11.csv", manyPeople(3));
    click(visible<QPushButton>(desk.window(), "guideSkip"));

    // In a base that holds a list already it begins with the next one.
    followTheHelp(desk);
    REQUIRE(isAtStep(desk, 1));
    desk.dropList("caf_2026-12.csv", manyPeople(3) + "N1;Roux;Éric;04/04/1980;Die\n");
    REQUIRE(isAtStep(desk, 2));
    desk.tryOut();
    desk.import();
    CHECK(isAtStep(desk, 4));
}

TEST_CASE("Without a base, the help says where the guide will begin", "[ui][guide]")
{
    Desk desk;
    followTheHelp(desk);
    CHECK(ListsDesk::bannerOf(desk.window()).contains(QStringLiteral("Le guide commencera")));
}
