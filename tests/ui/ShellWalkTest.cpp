// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"
#include "Walk.h"

#include <QDialog>
#include <QPushButton>
#include <QToolButton>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using namespace Qt::StringLiterals;

namespace {

/// Opened by a button, walked, and given up by Esc.
void openWalkCancel(Desk& desk, const char* button, const char* dialog, int leastStops)
{
    INFO(button);
    auto& opens = visible<QPushButton>(desk.window(), button);
    REQUIRE(waitFor([&] { return opens.isEnabled(); }));
    opens.setFocus();
    press(Qt::Key_Space);
    auto& asked = visible<QDialog>(desk.window(), dialog);
    REQUIRE(waitFor([&] { return asked.isAncestorOf(QApplication::focusWidget()); }));
    checkWalk(asked, leastStops);
    press(Qt::Key_Escape);
    const auto name = QString::fromLatin1(dialog);
    CHECK(waitFor([&] { return desk.window().findChild<QDialog*>(name) == nullptr; }));
    desk.window().activateWindow(); // offscreen, nobody else does
}

} // namespace

TEST_CASE("The pages before a base is open are walked by Tab", "[ui][walk]")
{
    Desk desk;
    checkWalk(desk.window(), 3);

    desk.files().prepare(desk.path("pole.jalon"));
    press(Qt::Key_Space);
    type(u"une phrase"_s);
    press(Qt::Key_Return);
    type(u"une phrase"_s);
    constexpr int kToTheTop = 7; // past the four plans and the two buttons
    for (int stop = 0; stop < kToTheTop; ++stop) {
        press(Qt::Key_Tab);
    }
    checkWalk(desk.window(), 8);
    press(Qt::Key_Escape);

    desk.createBase(desk.path("pole.jalon"));
    press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.isLocked(); }));
    checkWalk(desk.window(), 2);
}

TEST_CASE("The empty home page and the settings are walked by Tab, all of it named", "[ui][walk]")
{
    Desk desk;
    desk.createBase(desk.path("pole.jalon"));
    const auto walkRoom = [&](int room, int leastStops) {
        INFO("room " << room);
        desk.goToRoom(room);
        visible<QToolButton>(desk.window(), "menu").setFocus();
        checkWalk(desk.window(), leastStops);
    };
    const auto* const import = desk.window().findChild<QPushButton*>(QStringLiteral("homeImport"));
    REQUIRE(waitFor([&] { return import->isVisible(); })); // once the base has said that it is empty
    walkRoom(1, 5);
    walkRoom(7, 6);
}

TEST_CASE("Every dialog of the settings is walked by Tab and given up", "[ui][walk]")
{
    Desk desk;
    desk.createBase(desk.path("pole.jalon"));
    desk.goToRoom(7);
    openWalkCancel(desk, "changePassphrase", "passphraseDialog", 4);
    openWalkCancel(desk, "addOrganisation", "directoryDialog", 4);
}
