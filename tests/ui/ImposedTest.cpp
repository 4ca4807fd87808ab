// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the machine's administrator imposes, as the window's user meets it.
#include "Town.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using namespace Qt::StringLiterals;

namespace {

void exportAsText(TownDesk& desk)
{
    visible<QPushButton>(desk.window(), "export").setFocus();
    press(Qt::Key_Space);
    desk.choose(u"Texte"_s);
}

void saveCopyTo(Desk& desk, const std::filesystem::path& file)
{
    desk.files().prepare(file);
    auto* const action = desk.window().findChild<QAction*>(u"saveCopy"_s);
    REQUIRE(action != nullptr);
    action->trigger();
}

} // namespace

TEST_CASE("A longest lock delay bounds what the settings propose, and is said", "[ui][imposed]")
{
    Desk desk;
    desk.settings().setIdleLock(std::chrono::minutes{60});
    desk.policies().longestLockDelay = std::chrono::minutes{5};
    desk.restart();
    desk.createBase(desk.path("pole.jalon"));
    desk.goToRoom(7);
    auto& delay = visible<QSpinBox>(desk.window(), "idleDelay");
    CHECK(delay.value() == 5);
    CHECK(delay.minimum() == 1);
    CHECK(delay.maximum() == 5);
    const auto said = visible<QLabel>(desk.window(), "imposed").text();
    CHECK(said.contains(u"service informatique"_s));
    CHECK(said.contains(u"5\u00A0minutes"_s));
}

TEST_CASE("Where nothing is imposed the settings say nothing of it", "[ui][imposed]")
{
    Desk desk;
    desk.createBase(desk.path("pole.jalon"));
    desk.goToRoom(7);
    CHECK(visible<QSpinBox>(desk.window(), "idleDelay").minimum() == 0);
    CHECK(desk.window().findChild<QLabel*>(u"imposed"_s) == nullptr);
}

TEST_CASE("With exports off nothing is asked, copied nor written; a copy of the base is", "[ui][imposed]")
{
    TownDesk desk;
    desk.policies().exportsOff = true;
    desk.restart();
    desk.openPeople();
    const int asked = desk.files().asked();
    exportAsText(desk);
    CHECK(says(desk, u"a interdit les exports"_s));
    CHECK(desk.files().asked() == asked);

    QGuiApplication::clipboard()->setText(u"avant"_s);
    desk.table().setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    CHECK(says(desk, u"a interdit les exports"_s));
    CHECK(QGuiApplication::clipboard()->text() == u"avant"_s);

    saveCopyTo(desk, desk.path("copie.jalon"));
    CHECK(says(desk, u"est écrite et vérifiée"_s));
}

TEST_CASE("Exports and copies go under the folder that is imposed, or nowhere", "[ui][imposed]")
{
    TownDesk desk;
    const auto folder = desk.path("permis");
    std::filesystem::create_directory(folder);
    desk.policies().exportsFolder = folder;
    desk.policies().backupsFolder = folder;
    desk.restart();
    desk.openPeople();
    desk.files().prepare(desk.path("liste.csv"));
    exportAsText(desk);
    CHECK(says(desk, u"impose un dossier"_s));
    CHECK_FALSE(std::filesystem::exists(desk.path("liste.csv")));
    desk.files().prepare(folder / "liste.csv");
    exportAsText(desk);
    CHECK(says(desk, u"6 personnes écrites"_s));

    saveCopyTo(desk, desk.path("copie.jalon"));
    CHECK(says(desk, u"impose un dossier"_s));
    saveCopyTo(desk, folder / "copie.jalon");
    CHECK(says(desk, u"est écrite et vérifiée"_s));
    CHECK_FALSE(std::filesystem::exists(desk.path("copie.jalon")));
}

TEST_CASE("What was exported opens in its program", "[ui][people]")
{
    TownDesk desk;
    desk.openPeople();
    desk.files().prepare(desk.path("liste.csv"));
    exportAsText(desk);
    REQUIRE(says(desk, u"6 personnes écrites"_s));
    click(visible<QPushButton>(desk.window(), "bannerAction"));
    CHECK(desk.opened() == std::vector{desk.path("liste.csv")});
}
