// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Some people leave in a pack, are decided far from the base, and come back.
#include "PacksDesk.h"

#include "casefile/Events.h"
#include "casefile/People.h"

#include <QMessageBox>
#include <QPushButton>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;

namespace {

/// In the base, while the pack is away.
void orientInBase(store::Transaction& tx, casefile::PathType path)
{
    const auto pathway = tx.database().value<PathwayId>(
        "SELECT f.pathway_id FROM pathway_file_now f JOIN identity_now i ON i.person_id = f.person_id"
        " WHERE i.last_name = 'Abadie'");
    casefile::Orientation orientation;
    orientation.pathway = pathway.value();
    orientation.path = path;
    orientation.decidedOn = Date::fromIso("2026-11-05").value();
    orientation.startsOn = orientation.decidedOn;
    casefile::record(tx, orientation).value();
}

} // namespace

TEST_CASE("The people of a meeting leave in a pack, are decided without the base, and come back once",
          "[ui][pack]")
{
    PacksDesk desk;
    desk.prepareThree();
    desk.askToTakeOut();
    desk.takeOut();
    CHECK(says(desk, u"3 personnes"_s));

    desk.openPack();
    desk.holdAndClose();

    desk.openMeetingsAgain();
    CHECK(desk.cellOf("meetings", 0, 4) == u"0 sur 3 décidées"_s);
    desk.bringBack(u"une autre phrase"_s);
    REQUIRE(waitFor([] {
        auto* const again = QApplication::activeModalWidget();
        return again != nullptr
               && again->findChild<QLabel*>(u"packKeySaid"_s)->text().contains(u"phrase secrète"_s);
    }));
    desk.typeKey(kPackPhrase);
    CHECK(says(desk, u"Ctrl+Z"_s));
    CHECK(waitFor([&] { return desk.cellOf("meetings", 0, 4) == u"3 sur 3 décidées"_s; }));

    desk.bringBack();
    CHECK(says(desk, u"Rien n’a été fait dans ce paquet"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return desk.cellOf("meetings", 0, 4) == u"0 sur 3 décidées"_s; }));
    desk.bringBack();
    CHECK(waitFor([&] { return desk.cellOf("meetings", 0, 4) == u"3 sur 3 décidées"_s; }));
}

TEST_CASE("What the base and the pack contradict each other on is decided with both sides in sight",
          "[ui][pack]")
{
    PacksDesk desk;
    desk.prepareThree();
    desk.askToTakeOut();
    desk.takeOut();
    desk.openPack();
    desk.holdAndClose();
    desk.restart();
    desk.write([](store::Transaction& tx) { orientInBase(tx, casefile::PathType::Social); });

    desk.openMeetingsAgain();
    desk.bringBack();
    REQUIRE(waitFor([&] { return desk.isShown("returnConflicts"); }));
    CHECK(desk.textOf("returnTitle") == u"Rapporter «\u00A0jeudi.jalonpack\u00A0»"_s);
    REQUIRE(desk.rowsOf("returnConflicts") == 1);
    CHECK(desk.cellOf("returnConflicts", 0, 0) == u"Abadie Lina"_s);
    CHECK(desk.cellOf("returnConflicts", 0, 2) == u"à décider"_s);
    // The two orientations, side by side.
    CHECK(desk.cellOf("returnSides", 0, 1) == u"Parcours"_s);
    CHECK(desk.cellOf("returnSides", 0, 2) == u"social"_s);
    CHECK(desk.cellOf("returnSides", 0, 3) == u"emploi"_s);
    CHECK_FALSE(visible<QPushButton>(desk.window(), "returnGo").isEnabled());
    press(Qt::Key_Escape); // nothing was written
    REQUIRE(waitFor([&] { return desk.isShown("meetings"); }));
    CHECK(desk.cellOf("meetings", 0, 4) == u"0 sur 3 décidées"_s);

    desk.bringBack();
    REQUIRE(waitFor([&] { return desk.isShown("returnConflicts"); }));
    desk.window().activateWindow(); // the menu and the dialog took that away for a while
    REQUIRE(waitFor([] {
        const auto* const focused = QApplication::focusWidget();
        return focused != nullptr && focused->objectName() == u"returnConflicts"_s;
    }));
    press(Qt::Key_P, Qt::AltModifier);
    CHECK(waitFor([&] { return desk.cellOf("returnConflicts", 0, 2) == u"le paquet"_s; }));
    CHECK(QApplication::focusWidget()->objectName() == u"returnGo"_s);
    press(Qt::Key_Return);
    CHECK(says(desk, u"Ctrl+Z"_s));
    CHECK(waitFor(
        [&] { return desk.isShown("meetings") && desk.cellOf("meetings", 0, 4) == u"3 sur 3 décidées"_s; }));
}

TEST_CASE("A référent's people leave in a pack; it is no base and no list comes into it", "[ui][pack]")
{
    PacksDesk desk;
    visible<QPushButton>(desk.window(), "portfolioFirst").setFocus();
    press(Qt::Key_Space);
    visible<QComboBox>(desk.dialog(), "takeOutReferent").setFocus();
    press(Qt::Key_Down);
    desk.takeOut();
    CHECK(says(desk, u"1 personne"_s));
    desk.restart();
    desk.window().askFor(desk.pack());
    desk.unlock(kPackPhrase);
    REQUIRE(waitFor([&] { return desk.isOpen(); }));
    desk.goToRoom(2);
    CHECK(waitFor([&] { return desk.names() == QStringList{u"Barbier"_s}; }));
    press(Qt::Key_4, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.isShown("portfolioFirst"); }));
    visible<QPushButton>(desk.window(), "bringBackFirst").setFocus();
    desk.files().prepare(desk.base());
    press(Qt::Key_Space);
    desk.typeKey(u"phrase de test"_s);
    CHECK(says(desk, u"est un paquet"_s));
}

TEST_CASE("Every pack of a folder comes in apart; what did not is told, with why", "[ui][pack]")
{
    PacksDesk desk;
    desk.prepareThree();
    desk.askToTakeOut();
    desk.takeOut();
    desk.openPack();
    desk.holdAndClose();
    desk.openMeetingsAgain();

    const auto drop = desk.path("retours");
    std::filesystem::create_directory(drop);
    const auto bringFolder = [&] {
        desk.files().prepare(drop);
        visible<QPushButton>(desk.window(), "meetingPacks").setFocus();
        press(Qt::Key_Space);
        desk.choose(u"Rapporter tous les paquets"_s);
    };
    bringFolder();
    CHECK(says(desk, u"Aucun paquet"_s));

    std::filesystem::copy_file(desk.pack(), drop / "jeudi.jalonpack");
    desk.writeFile("retours/coupe.jalonpack", std::string(4096, 'x'));
    desk.writeFile("retours/lisez-moi.txt", "rien pour Jalon");
    bringFolder();
    desk.typeKey(kPackPhrase);
    REQUIRE(waitFor([&] { return desk.window().findChild<QMessageBox*>(u"prompt"_s) != nullptr; }));
    auto& told = visible<QMessageBox>(desk.window(), "prompt");
    CHECK(told.informativeText().contains(u"coupe.jalonpack"_s));
    CHECK(told.informativeText().contains(u"jeudi.jalonpack"_s));
    CHECK_FALSE(told.informativeText().contains(u"lisez-moi"_s));
    press(Qt::Key_Escape);
    CHECK(waitFor([&] { return desk.cellOf("meetings", 0, 4) == u"3 sur 3 décidées"_s; }));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return desk.cellOf("meetings", 0, 4) == u"0 sur 3 décidées"_s; }));
}

TEST_CASE("A pack goes under the folder that is imposed for packs, or nowhere", "[ui][pack][imposed]")
{
    PacksDesk desk;
    desk.policies().packsFolder = desk.path("paquets");
    std::filesystem::create_directory(desk.path("paquets"));
    desk.prepareThree();
    desk.askToTakeOut();
    desk.askForPack();
    CHECK(says(desk, u"impose un dossier"_s));
    CHECK_FALSE(std::filesystem::exists(desk.pack()));
    desk.goToRoom(7);
    CHECK(visible<QLabel>(desk.window(), "imposed").text().contains(u"paquets"_s));
}
