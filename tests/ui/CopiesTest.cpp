// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The copies that are made without being asked for, and a base that comes back from one.
#include "KeyringOfTests.h"
#include "ListsDesk.h"
#include "Town.h"
#include "Walk.h"

#include "store/Copies.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<store::Copy> copiesOf(const Desk& desk, const std::string& folder = "copies")
{
    return store::copiesIn(desk.path(folder));
}

void trigger(Desk& desk, const char* name)
{
    auto* const action = desk.window().findChild<QAction*>(QString::fromLatin1(name));
    REQUIRE(action != nullptr);
    action->trigger();
}

bool isStartShown(Desk& desk)
{
    return waitFor([&] { return desk.window().findChild<QWidget*>(u"create"_s)->isVisible(); });
}

void closeBase(Desk& desk)
{
    trigger(desk, "closeBase");
    REQUIRE(isStartShown(desk));
}

void reopen(Desk& desk, const std::filesystem::path& base)
{
    desk.window().askFor(base);
    desk.unlock();
    REQUIRE(waitFor([&] { return desk.isOpen(); }));
}

QDialog& askToRestore(Desk& desk)
{
    visible<QPushButton>(desk.window(), "restore").setFocus();
    press(Qt::Key_Space);
    auto& asked = visible<QDialog>(desk.window(), "restoreDialog");
    REQUIRE(waitFor([&] { return asked.isAncestorOf(QApplication::focusWidget()); }));
    return asked;
}

/// The copy chosen in the dialog that is open, into that file.
void restoreInto(Desk& desk, const std::filesystem::path& target)
{
    desk.files().prepare(target);
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.isLocked(); }));
    desk.unlock();
}

} // namespace

TEST_CASE("A base is copied when it closes, if something was written; not when it is locked", "[ui][copies]")
{
    Desk desk;
    desk.createBase(desk.path("pole.jalon"));
    trigger(desk, "lockMenu");
    REQUIRE(waitFor([&] { return desk.isLocked(); }));
    CHECK(copiesOf(desk).empty());
    desk.unlock();
    REQUIRE(waitFor([&] { return desk.isOpen(); }));
    closeBase(desk);
    REQUIRE(copiesOf(desk).size() == 1);
    CHECK(copiesOf(desk).front().base == "pole");

    reopen(desk, desk.path("pole.jalon"));
    desk.goToRoom(7);
    auto& state = visible<QLabel>(desk.window(), "copiesState");
    CHECK(waitFor([&] { return state.text().contains(u"1\u00A0copie"_s); }));
    CHECK(visible<QLabel>(desk.window(), "copiesWarning").text().contains(u"même disque"_s));
    auto& status = visible<QLabel>(desk.window(), "status"); // and where nobody looks for it
    CHECK(waitFor([&] { return status.text().contains(u"copies sur le disque de la base"_s); }));
    closeBase(desk);
    CHECK(copiesOf(desk).size() == 1); // nothing new
}

TEST_CASE("The settings say when the last copy is old", "[ui][copies]")
{
    Desk desk;
    desk.createBase(desk.path("pole.jalon"));
    closeBase(desk);
    desk.clock().set(Date::fromIso("2026-11-13").value());
    reopen(desk, desk.path("pole.jalon"));
    desk.goToRoom(7);
    const auto* const warning = desk.window().findChild<QLabel*>(u"copiesWarning"_s);
    CHECK(
        waitFor([&] { return warning->isVisible() && warning->text().contains(u"plus de 7\u00A0jours"_s); }));
    auto& status = visible<QLabel>(desk.window(), "status");
    CHECK(waitFor([&] { return status.text().contains(u"dernière copie\u00A0: 05/11/2026"_s); }));
}

TEST_CASE("A base is copied before a list comes into it", "[ui][copies]")
{
    ListsDesk desk;
    desk.importList("stock_2026-11-01.csv", manyPeople(3));
    const auto before = copiesOf(desk);
    REQUIRE(before.size() == 1);
    const auto target = desk.path("avant la liste.jalon");
    closeBase(desk);
    CHECK(copiesOf(desk).size() == 2);

    askToRestore(desk);
    press(Qt::Key_Down); // the one before the list
    restoreInto(desk, target);
    REQUIRE(waitFor([&] { return desk.isOpen(); }));
    CHECK(desk.window().windowTitle().contains(u"avant la liste"_s));
    auto& status = visible<QLabel>(desk.window(), "status");
    CHECK(waitFor([&] { return status.text().startsWith(u'0') && status.text().contains(u"dossier"_s); }));
}

TEST_CASE("A copy is restored into a new file, and never over a base", "[ui][copies]")
{
    TownDesk desk;
    desk.openPeople();
    closeBase(desk);
    REQUIRE(copiesOf(desk).size() == 1);

    auto& asked = askToRestore(desk);
    checkWalk(asked, 4);
    visible<QTableWidget>(asked, "copies").setFocus();
    restoreInto(desk, desk.base());
    CHECK(waitFor([&] { return desk.unlockError().contains(u"existe déjà"_s); }));
    CHECK(std::filesystem::exists(desk.base()));

    visible<QPushButton>(desk.window(), "unlockCancel").click();
    REQUIRE(isStartShown(desk));
    askToRestore(desk);
    restoreInto(desk, desk.path("restaurée.jalon"));
    REQUIRE(waitFor([&] { return desk.isOpen(); }));
    CHECK(desk.window().windowTitle().contains(u"restaurée"_s));
    press(Qt::Key_2, Qt::ControlModifier);
    CHECK(waitFor([&] { return desk.names().size() == 6; }));
}

TEST_CASE("Restoring a copy offers to keep no passphrase, not even after a wrong one",
          "[ui][copies][keeping]")
{
    TownDesk desk;
    desk.setKeyring(std::make_shared<KeyringOfTests>());
    desk.restart();
    desk.openPeople();
    closeBase(desk);
    askToRestore(desk);
    desk.files().prepare(desk.path("restaurée.jalon"));
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.isLocked(); }));
    const auto* const keep = desk.window().findChild<QCheckBox*>(u"unlockKeep"_s);
    CHECK_FALSE(keep->isVisible());
    desk.unlock(u"une autre phrase"_s);
    REQUIRE(waitFor([&] { return !desk.unlockError().isEmpty(); }));
    CHECK_FALSE(keep->isVisible());
}

TEST_CASE("A folder of copies that is gone is said, with the base safe; another one is chosen",
          "[ui][copies]")
{
    Desk desk;
    desk.settings().setCopiesFolder(desk.path("disque absent"));
    desk.createBase(desk.path("pole.jalon"));
    closeBase(desk);
    CHECK(waitFor([&] { return says(desk, u"n’a pas pu être copiée"_s); }));

    reopen(desk, desk.path("pole.jalon"));
    desk.goToRoom(7);
    std::filesystem::create_directory(desk.path("autre disque"));
    desk.files().prepare(desk.path("autre disque"));
    visible<QPushButton>(desk.window(), "copiesFolder").setFocus();
    press(Qt::Key_Space);
    CHECK(waitFor([&] { return copiesOf(desk, "autre disque").size() == 1; })); // at once
    CHECK(desk.settings().copiesFolder() == desk.path("autre disque"));
}

TEST_CASE("A copy that fails while the base is being left is no harm", "[ui][copies]")
{
    ListsDesk desk;
    std::filesystem::remove_all(desk.path("copies"));
    desk.dropList("stock_2026-11-01.csv", manyPeople(3));
    desk.tryOut();
    visible<QPushButton>(desk.window(), "stepsNext").click();
    desk.window().lock(); // the copy that comes first has failed, and nobody was told yet
    REQUIRE(waitFor([&] { return desk.isLocked(); }));
    desk.unlock();
    REQUIRE(waitFor([&] { return desk.isOpen(); }));
    auto& status = visible<QLabel>(desk.window(), "status");
    CHECK(waitFor([&] { return status.text().startsWith(u'3'); })); // the list came in
}

TEST_CASE("A copy that fails before a list comes in is said", "[ui][copies]")
{
    ListsDesk desk;
    std::filesystem::remove_all(desk.path("copies"));
    desk.importList("stock_2026-11-01.csv", manyPeople(3));
    CHECK(desk.banner().contains(u"n’a pas pu être copiée"_s));
    CHECK(desk.listCount() == 1);
}

TEST_CASE("A folder for copies that is imposed is the one they go to", "[ui][copies][imposed]")
{
    Desk desk;
    std::filesystem::create_directory(desk.path("imposé"));
    desk.policies().backupsFolder = desk.path("imposé");
    desk.createBase(desk.path("pole.jalon"));
    desk.goToRoom(7);
    std::filesystem::create_directory(desk.path("ailleurs"));
    desk.files().prepare(desk.path("ailleurs"));
    visible<QPushButton>(desk.window(), "copiesFolder").setFocus();
    press(Qt::Key_Space);
    CHECK(says(desk, u"impose un dossier"_s));
    closeBase(desk);
    CHECK(copiesOf(desk, "imposé").size() == 1);
    CHECK(copiesOf(desk, "ailleurs").empty());
}
