// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The room of offers: the catalogue, what comes into it, what became of it, its guide.
#include "OffersDesk.h"
#include "Town.h"
#include "Walk.h"

#include "base/TemporaryFolder.h"
#include "offer/Catalogue.h"
#include "offer/Offers.h"
#include "offer/Tables.h"
#include "programme/Plan.h"
#include "ui/common/Text.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using namespace Qt::StringLiterals;

namespace {

void pressUndo()
{
    press(Qt::Key_Z, Qt::ControlModifier);
}

QByteArray startOfFile(const std::filesystem::path& path, int bytes)
{
    QFile file{fromPath(path)};
    return file.open(QIODevice::ReadOnly) ? file.read(bytes) : QByteArray{};
}

} // namespace

TEST_CASE("An offer is added, corrected, ended and taken away by the keyboard, and each is undone",
          "[ui][offer]")
{
    OffersDesk desk;
    visible<QPushButton>(desk.window(), "offerFirstAdd").setFocus();
    press(Qt::Key_Space);
    REQUIRE(waitFor([&] { return desk.isFormOpen(); }));
    CHECK(desk.problem().contains(u"intitulé"_s));
    type(u"Garage"_s);
    desk.fill("offerOrganisation", u"Roue libre"_s);
    desk.fill("offerPlaces", u"douze"_s);
    CHECK(desk.problem().contains(u"« douze »"_s.replace(u' ', QChar{0x00A0})));
    desk.fill("offerPlaces", u"12"_s);
    desk.fill("offerStartsOn", u"01/11/2026"_s);
    desk.fill("offerEndsOn", u"31/10/2026"_s);
    CHECK(desk.problem().contains(u"avant le premier"_s));
    desk.fill("offerEndsOn", u"31/12/2026"_s);
    CHECK(desk.problem().isEmpty());
    desk.save();
    REQUIRE(desk.shows({u"Garage"_s}));
    CHECK(desk.cell(0, 1) == u"Roue libre"_s);
    CHECK(desk.cell(0, 4) == u"12 sur 12"_s);
    CHECK(desk.cell(0, 5) == u"du 01/11/2026 au 31/12/2026"_s);

    REQUIRE(waitFor([&] { return desk.table().hasFocus(); }));
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.isFormOpen(); }));
    desk.fill("offerTitle", u"Garage solidaire"_s);
    desk.save();
    REQUIRE(desk.shows({u"Garage solidaire"_s}));
    visible<QPushButton>(desk.window(), "offerEnd").setFocus();
    press(Qt::Key_Space);
    REQUIRE(waitFor([&] { return desk.cell(0, 5) == u"du 01/11/2026 au 05/11/2026"_s; }));
    pressUndo();
    REQUIRE(waitFor([&] { return desk.cell(0, 5) == u"du 01/11/2026 au 31/12/2026"_s; }));
    desk.table().setFocus();
    press(Qt::Key_Delete);
    visibleLater<QPushButton>(desk, "offerFirstAdd"); // the catalogue is empty again
    pressUndo();
    REQUIRE(desk.shows({u"Garage solidaire"_s}));
    pressUndo();
    REQUIRE(desk.shows({u"Garage"_s}));
    pressUndo();
    visibleLater<QPushButton>(desk, "offerFirstAdd");
}

TEST_CASE("What is written elsewhere leaves the keyboard where it is on the empty catalogue", "[ui][offer]")
{
    OffersDesk desk;
    desk.goToRoom(7);
    click(visible<QPushButton>(desk.window(), "addOrganisation"));
    auto* const asked = QApplication::activeModalWidget();
    REQUIRE(asked != nullptr);
    type(visible<QLineEdit>(*asked, "directoryName"), u"Roue libre"_s);
    QTest::keyClick(asked, Qt::Key_Return);
    const auto& organisations = visible<QTableWidget>(desk.window(), "organisations");
    REQUIRE(waitFor([&] { return organisations.rowCount() == 1; }));

    desk.goToRoom(8);
    auto& add = visible<QPushButton>(desk.window(), "offerFirstAdd");
    desk.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desk.window()));
    add.setFocus();
    pressUndo();
    constexpr int kLongEnough = 1'000; // for the catalogue to be read again
    CHECK_FALSE(QTest::qWaitFor([&] { return !add.hasFocus(); }, kLongEnough));
    desk.goToRoom(7);
    CHECK(waitFor([&] { return organisations.rowCount() == 0; }));
}

TEST_CASE("What is typed of an offer is put aside by Esc, and taken up again", "[ui][offer]")
{
    OffersDesk desk;
    desk.importAll();
    desk.table().setFocus();
    press(Qt::Key_Insert);
    REQUIRE(waitFor([&] { return desk.isFormOpen(); }));
    type(u"Jardin"_s);
    press(Qt::Key_Escape);
    CHECK_FALSE(desk.isFormOpen());
    REQUIRE(says(desk, u"Jardin"_s));
    for (auto* const button : desk.window().findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == u"Reprendre"_s) {
            click(*button);
            break;
        }
    }
    REQUIRE(waitFor([&] { return desk.isFormOpen(); }));
    CHECK(visible<QLineEdit>(desk.window(), "offerTitle").text() == u"Jardin"_s);
    desk.fill("offerCode", u"mob"_s); // another offer's
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(says(desk, u"Garage solidaire"_s));
    CHECK(desk.isFormOpen());
    desk.fill("offerCode", u""_s);
    desk.save();
    CHECK(desk.shows({u"Ateliers numériques"_s, u"Garage solidaire"_s, u"Jardin"_s}));
}

TEST_CASE("The catalogue is searched as one types, and kept to a territory, a fiche, a day", "[ui][offer]")
{
    OffersDesk desk;
    desk.importAll();
    desk.tabTo("offerSearch");
    type(u"roue GARAGE"_s);
    CHECK(desk.shows({u"Garage solidaire"_s}));
    type(u" zzz"_s);
    CHECK(desk.shows({}));
    CHECK(visible<QLabel>(desk.window(), "offerCount").text() == u"Aucune offre ne correspond."_s);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    CHECK(desk.shows({u"Ateliers numériques"_s, u"Garage solidaire"_s}));
    auto& territory = visible<QComboBox>(desk.window(), "offerTerritoryFilter");
    territory.setCurrentIndex(territory.findText(u"Vallée de la Drôme"_s));
    CHECK(desk.shows({u"Ateliers numériques"_s})); // of the whole département
    territory.setCurrentIndex(0);
    auto& state = visible<QComboBox>(desk.window(), "offerState");
    state.setCurrentIndex(2);
    CHECK(desk.shows({}));
    state.setCurrentIndex(3);
    CHECK(desk.shows({u"Ateliers numériques"_s, u"Garage solidaire"_s}));
}

TEST_CASE("A catalogue is tried, imported, its rejects saved, and undone", "[ui][offer]")
{
    OffersDesk desk;
    auto& lines = desk.tryFile(kCatalogue, "offerFirstImport");
    CHECK(desk.sum().contains(
        u"ouvelles\u00A0: 2, modifiées\u00A0: 0, inchangées\u00A0: 0, rejetées\u00A0: 1"_s));
    CHECK(desk.sum().contains(u"Couleur"_s));
    REQUIRE(lines.rowCount() == 3);
    CHECK(lines.item(0, 1)->text() == u"rejetée"_s);
    CHECK(lines.item(0, 3)->text().contains(u"aucune fiche-action"_s));
    CHECK(desk.window().findChild<QTableView*>(u"offers"_s)->model()->rowCount()
          == 0); // a trial writes nothing
    desk.files().prepare(desk.path("rejets.csv"));
    click(visible<QPushButton>(desk.window(), "catalogueRejects"));
    REQUIRE(says(desk, u"Les rejets sont enregistrés"_s));
    CHECK(startOfFile(desk.path("rejets.csv"), 400).contains("Permanence"));
    click(visible<QPushButton>(desk.window(), "catalogueImport"));
    auto& undo = visibleLater<QPushButton>(desk, "catalogueUndo");
    press(Qt::Key_Escape);
    REQUIRE(desk.shows({u"Ateliers numériques"_s, u"Garage solidaire"_s}));

    auto& again = desk.tryFile("Intitulé;Places;Code\nGarage solidaire;15;MOB\n", "offerImport");
    REQUIRE(again.rowCount() == 1);
    CHECK(again.item(0, 1)->text() == u"modifiée"_s);
    CHECK(again.item(0, 3)->text().contains(u"12 → 15"_s));
    click(visible<QPushButton>(desk.window(), "catalogueImport"));
    REQUIRE(waitFor([&] { return undo.isVisible() && undo.isEnabled(); }));
    click(undo);
    REQUIRE(says(desk, u"L’import est annulé"_s));
    press(Qt::Key_Escape);
    CHECK(waitFor([&] { return desk.cell(1, 4) == u"12 sur 12"_s; }));
    pressUndo(); // brings it back
    CHECK(waitFor([&] { return desk.cell(1, 4) == u"15 sur 15"_s; }));
    click(visible<QPushButton>(desk.window(), "offerUndoImport")); // it is the last one again
    CHECK(waitFor([&] { return desk.cell(1, 4) == u"12 sur 12"_s; }));
}

TEST_CASE("The last import of a catalogue is undone from the catalogue, after other work too", "[ui][offer]")
{
    OffersDesk desk;
    desk.importAll();
    click(visible<QPushButton>(desk.window(), "offerUndoImport"));
    REQUIRE(says(desk, u"L’import est annulé"_s));
    visibleLater<QPushButton>(desk, "offerFirstImport");
    pressUndo();
    REQUIRE(desk.shows({u"Ateliers numériques"_s, u"Garage solidaire"_s}));
}

TEST_CASE("A file that is no catalogue, or would change nothing, is said and changes nothing", "[ui][offer]")
{
    OffersDesk desk;
    desk.writeFile("autre.csv", "Nom;Prénom\nSorel;Julie\n");
    desk.files().prepare(desk.path("autre.csv"));
    click(visible<QPushButton>(desk.window(), "offerFirstImport"));
    REQUIRE(says(desk, u"aucune colonne n’est reconnue"_s));
    CHECK_FALSE(visible<QPushButton>(desk.window(), "catalogueImport").isEnabled());
    desk.files().prepare(desk.path("absent.csv"));
    click(visible<QPushButton>(desk.window(), "catalogueOther"));
    REQUIRE(says(desk, u"absent.csv"_s));
    press(Qt::Key_Escape);
    desk.importAll();
    desk.tryFile(kCatalogue, "offerImport");
    CHECK(says(desk, u"ne changerait rien"_s));
    CHECK_FALSE(visible<QPushButton>(desk.window(), "catalogueImport").isEnabled());
}

TEST_CASE("An offer that was prescribed stays; its fiche counts it once, in its year", "[ui][offer]")
{
    Desk desk;
    const auto base = desk.path("pole.jalon");
    makeBase(base, smallList(), Date::fromIso("2026-10-01").value());
    workOn(base, Date::fromIso("2026-11-05").value(), [](const store::Session& session) {
        store::Transaction tx{session, store::TxKind::Edit};
        offer::Offer garage;
        garage.title = "Garage";
        garage.places = 1;
        offer::Prescription row;
        row.offer = offer::addOffer(tx, garage).value();
        row.pathway =
            session.database.value<PathwayId>("SELECT max(pathway_id) FROM pathway_file_now").value();
        row.prescribedOn = Date::fromIso("2026-10-10").value();
        REQUIRE(offer::record(tx, row));
        tx.commit();
    });
    openBase(desk, base);
    press(Qt::Key_8, Qt::ControlModifier);
    auto& table = visibleLater<QTableView>(desk, "offers");
    REQUIRE(waitFor([&] { return table.model()->rowCount() == 1; }));
    CHECK(table.model()->index(0, 4).data().toString() == u"complet (1)"_s);
    table.setFocus();
    press(Qt::Key_Delete);
    CHECK(says(desk, u"a été prescrite"_s));
    CHECK(table.model()->rowCount() == 1);
    click(visible<QPushButton>(desk.window(), "offerCounts"));
    auto& counts = visibleLater<QTableWidget>(desk, "ficheCounts");
    REQUIRE(waitFor([&] { return counts.rowCount() == 2; }));
    CHECK(counts.item(0, 0)->text() == u"Offres sans fiche-action"_s);
    CHECK(counts.item(0, 2)->text() == u"1"_s);
    CHECK(counts.item(1, 2)->text() == u"1"_s);
    desk.tabTo("countsYear");
    press(Qt::Key_Down);
    CHECK(waitFor([&] { return counts.item(1, 2)->text() == u"0"_s; }));
    press(Qt::Key_Escape);
    CHECK(waitFor([&] { return table.isVisible(); }));
}

TEST_CASE("How many offers a fiche has is said before it goes; an offer corrected meanwhile is its own again",
          "[ui][offer]")
{
    OffersDesk desk;
    desk.importAll();
    press(Qt::Key_5, Qt::ControlModifier);
    auto& tree = visibleLater<QTreeWidget>(desk, "planTree");
    const auto ficheItem = [&tree] {
        const auto found = tree.findItems(u"17  Mob"_s, Qt::MatchStartsWith | Qt::MatchRecursive);
        return found.empty() ? nullptr : found.front();
    };
    REQUIRE(waitFor([&] { return ficheItem() != nullptr; }));
    tree.setCurrentItem(ficheItem());
    tree.setFocus();
    press(Qt::Key_Delete);
    auto& asked = visibleLater<QMessageBox>(desk, "prompt");
    CHECK(asked.informativeText().contains(u"2 offres"_s));
    asked.buttons().front()->click();
    REQUIRE(waitFor([&] { return ficheItem() == nullptr; }));
    press(Qt::Key_8, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.cell(1, 3).isEmpty(); }));
    desk.table().setFocus();
    desk.table().setCurrentIndex(desk.table().model()->index(1, 0));
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.isFormOpen(); }));
    desk.fill("offerPlaces", u"15"_s);
    desk.save();
    REQUIRE(waitFor([&] { return desk.cell(1, 4) == u"15 sur 15"_s; }));
    pressUndo();
    pressUndo();
    CHECK(waitFor([&] { return desk.cell(1, 3).startsWith(u"17"_s); }));
    CHECK(desk.cell(0, 3).startsWith(u"17"_s));
}

TEST_CASE("An offer keeps the fiche that left the plan until it is given another", "[ui][offer]")
{
    const jalon::test::TemporaryFolder folder;
    const auto base = folder.path() / "pole.jalon";
    makePlanBase(base);
    offer::OfferId garage;
    programme::FicheId fiche;
    workOn(base, Date::fromIso("2026-11-04").value(), [&](const store::Session& session) {
        fiche = session.database
                    .value<programme::FicheId>("SELECT max(fiche_id) FROM fiche_file_now WHERE code = '17'")
                    .value();
        store::Transaction tx{session, store::TxKind::Edit};
        offer::Offer row;
        row.title = "Garage";
        row.fiche = fiche;
        garage = offer::addOffer(tx, row).value();
        tx.commit();
        store::Transaction removing{session, store::TxKind::Edit};
        REQUIRE(programme::cancel<programme::FicheFile>(removing, FactId{fiche.value}));
        removing.commit();
    });
    {
        Desk desk;
        openBase(desk, base);
        press(Qt::Key_8, Qt::ControlModifier);
        auto& table = visibleLater<QTableView>(desk, "offers");
        REQUIRE(waitFor([&] { return table.model()->rowCount() == 1; }));
        table.setFocus();
        press(Qt::Key_Return);
        auto& contact = visibleLater<QLineEdit>(desk, "offerContact");
        contact.setFocus();
        type(u"04 00 00 00 00"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        REQUIRE(waitFor([&] { return table.model()->index(0, 6).data().toString().startsWith(u"04"_s); }));
        desk.window().close();
        REQUIRE(waitFor([&] { return !desk.window().isVisible(); }));
    }
    workOn(base, Date::fromIso("2026-11-06").value(), [&](const store::Session& session) {
        const auto file = store::current<offer::Offer>(session.database, FactId{garage.value}).value();
        CHECK(file.contact == "04 00 00 00 00");
        CHECK(file.fiche == fiche);
    });
}

TEST_CASE("The guide of a territory is written where one says, as its ending says", "[ui][offer]")
{
    OffersDesk desk;
    desk.importAll();
    for (const auto& [name, start] : {std::pair{"guide.pdf", "%PDF"}, std::pair{"guide.odt", "PK"},
                                      std::pair{"guide.html", "<!DOCTYPE"}}) {
        INFO(name);
        desk.files().prepare(desk.path(name));
        visible<QPushButton>(desk.window(), "offerGuide").setFocus();
        press(Qt::Key_Space);
        pressInPopup(Qt::Key_Return);
        REQUIRE(says(desk, fromUtf8(name)));
        CHECK(startOfFile(desk.path(name), 20).startsWith(start));
    }
    desk.files().prepare(desk.path("guide.txt"));
    visible<QPushButton>(desk.window(), "offerGuide").setFocus();
    press(Qt::Key_Space);
    pressInPopup(Qt::Key_Return);
    CHECK(says(desk, u"Aucun fichier n’a été écrit"_s));
}

TEST_CASE("The room of offers and its form are walked by Tab, all of it named", "[ui][offer][walk]")
{
    OffersDesk desk;
    desk.importAll();
    visible<QToolButton>(desk.window(), "menu").setFocus();
    checkWalk(desk.window(), 16);
    desk.table().setFocus();
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.isFormOpen(); }));
    visible<QLineEdit>(desk.window(), "offerTitle").setFocus();
    checkWalk(visible<QWidget>(desk.window(), "offerForm"), 12);
}
