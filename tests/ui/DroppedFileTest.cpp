// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file that is dropped on the window goes to the room of what it brings.
#include "ListsDesk.h"
#include "OffersDesk.h"
#include "Town.h"

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using namespace Qt::StringLiterals;

TEST_CASE("A catalogue that is dropped on the window comes to the offers, from any room", "[ui][offer][drop]")
{
    OffersDesk desk;
    desk.writeFile("guide.csv", kCatalogue);
    press(Qt::Key_1, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return !desk.window().findChild<QTableView*>(u"offers"_s)->isVisible(); }));
    ListsDesk::dropOn(desk.window(), desk.path("guide.csv"));
    auto& lines = visibleLater<QTableWidget>(desk, "catalogueLines");
    REQUIRE(waitFor([&] { return lines.rowCount() == 3; }));
    CHECK(visible<QAbstractButton>(desk.window(), "room8").isChecked());
    click(visible<QPushButton>(desk.window(), "catalogueImport"));
    visibleLater<QPushButton>(desk, "catalogueUndo");
    press(Qt::Key_Escape);
    CHECK(desk.shows({u"Ateliers numériques"_s, u"Garage solidaire"_s}));
}

TEST_CASE("A list of people goes to the lists even from the offers; what is neither, to the room in sight",
          "[ui][offer][drop]")
{
    OffersDesk desk;
    // Its columns have names that a catalogue's have too.
    desk.writeFile("suivi.csv", "Nom;Prénom;Date de naissance;Prestation;Structure;Référent\n"
                                "Roux;Éric;01/02/1970;RSA;CCAS;\n");
    desk.writeFile("autre.csv", "Lundi;Mardi\nune;deux\n");
    ListsDesk::dropOn(desk.window(), desk.path("suivi.csv"));
    visibleLater<QWidget>(desk, "stepsPage");
    CHECK(visible<QAbstractButton>(desk.window(), "room3").isChecked());
    press(Qt::Key_8, Qt::ControlModifier);
    ListsDesk::dropOn(desk.window(), desk.path("autre.csv"));
    REQUIRE(says(desk, u"aucune colonne n’est reconnue"_s));
    CHECK(visible<QAbstractButton>(desk.window(), "room8").isChecked());
    press(Qt::Key_Escape);
    press(Qt::Key_1, Qt::ControlModifier);
    ListsDesk::dropOn(desk.window(), desk.path("autre.csv"));
    CHECK(waitFor([&] { return visible<QAbstractButton>(desk.window(), "room3").isChecked(); }));
}

TEST_CASE("What is typed of an offer when a catalogue is dropped is put aside, not lost", "[ui][offer][drop]")
{
    OffersDesk desk;
    desk.importAll();
    desk.table().setFocus();
    press(Qt::Key_Insert);
    REQUIRE(waitFor([&] { return desk.isFormOpen(); }));
    type(u"Jardin"_s);
    desk.writeFile("guide.csv", kCatalogue);
    ListsDesk::dropOn(desk.window(), desk.path("guide.csv"));
    visibleLater<QTableWidget>(desk, "catalogueLines");
    REQUIRE(says(desk, u"Jardin"_s));
    for (auto* const button : desk.window().findChildren<QPushButton*>(u"bannerAction"_s)) {
        if (button->isVisible() && button->text() == u"Reprendre"_s) {
            click(*button);
            break;
        }
    }
    REQUIRE(waitFor([&] { return desk.isFormOpen(); }));
    CHECK(visible<QLineEdit>(desk.window(), "offerTitle").text() == u"Jardin"_s);
}
