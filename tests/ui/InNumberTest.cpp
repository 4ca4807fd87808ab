// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// People oriented in number by the grid, reviewed as a list; loads where somebody is assigned.
#include "MeetingsDesk.h"
#include "Walk.h"

#include "meeting/Grids.h"
#include "reference/Directory.h"

#include <QComboBox>
#include <QPushButton>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using namespace Qt::StringLiterals;

namespace {

/// Who was oriented before goes to the CCAS, for social work; the others go to France Travail.
void putGridInUse(store::Transaction& tx)
{
    meeting::OrientationGrid grid;
    grid.name = "Grille du pôle";
    grid.rules.resize(2);
    grid.rules[0].name = "Déjà vu";
    grid.rules[0].when.push_back({.fact = meeting::GridFact::Oriented});
    grid.rules[0].organisation = reference::OrganisationKind::Ccas;
    grid.rules[1].name = "Les autres";
    grid.rules[1].path = casefile::PathType::Emploi;
    grid.rules[1].organisation = reference::OrganisationKind::FranceTravail;
    meeting::useGrid(tx, meeting::addGrid(tx, grid).value()).value();
    const auto agency = reference::addOrganisation(tx, {.name = "Agence de Valence",
                                                        .kind = reference::OrganisationKind::FranceTravail,
                                                        .capacity = 9,
                                                        .territory = {}});
    reference::addReferent(tx, {"A. Petit", agency, "", "", 1});
    reference::addReferent(tx, {"B. Grand", agency, "", "", 8});
}

struct NumberDesk : TownDesk {
    NumberDesk()
    {
        write(putGridInUse);
        openPeople();
    }
    bool isShown(const char* name)
    {
        const auto* const found = window().findChild<QWidget*>(QString::fromLatin1(name));
        return found != nullptr && found->isVisible();
    }
    QTableView& lines() { return visible<QTableView>(window(), "inNumber"); }
    QString line(int row, int column) { return lines().model()->index(row, column).data().toString(); }
    QString summary() { return visible<QLabel>(window(), "inNumberSummary").text(); }
    QPushButton& writeButton() { return visible<QPushButton>(window(), "inNumberWrite"); }
    void askForAll()
    {
        table().setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        click(visible<QPushButton>(window(), "massInNumber"));
        REQUIRE(waitFor([&] { return isShown("inNumber") && lines().model()->rowCount() == 6; }));
    }
    void pick(int row)
    {
        lines().setFocus();
        lines().selectRow(row);
    }
};

} // namespace

TEST_CASE("Many are oriented by the grid: each line is seen, changed or left out, all are written and undone "
          "at once",
          "[ui][meeting][in-number]")
{
    NumberDesk desk;
    desk.askForAll();
    // Abadie, Barbier, Caron and Émery have a pathway; Dumas and Faure stand below, with the reason.
    CHECK(desk.line(0, 1) == u"Abadie Lina"_s);
    CHECK(desk.line(0, 0) == u"à écrire"_s);
    CHECK(desk.line(0, 3) == u"emploi"_s);
    CHECK(desk.line(0, 4) == u"Agence de Valence (2 sur 9)"_s);
    CHECK(desk.line(0, 5) == u"A. Petit (1 sur 1, complet)"_s);
    CHECK(desk.line(0, 6) == u"Les autres"_s);
    CHECK(desk.line(1, 0) == u"déjà en vigueur"_s);
    CHECK(desk.line(2, 6).startsWith(u"Déjà vu – déjà orienté"_s));
    CHECK(desk.line(4, 0) == u"pas de proposition"_s);
    CHECK(desk.summary().contains(u"3 orientations à écrire"_s));
    CHECK(desk.summary().contains(u"1 dit ce qui est déjà en vigueur"_s));
    CHECK(desk.writeButton().text().remove(u'&') == u"Écrire 3 orientations"_s);
    visible<QPushButton>(desk.window(), "inNumberBack").setFocus();
    checkWalk(*desk.lines().parentWidget()->parentWidget(), 8);

    desk.pick(2); // Caron keeps what she has
    press(Qt::Key_Delete);
    CHECK(desk.line(2, 0) == u"laissé de côté"_s);
    CHECK(desk.writeButton().text().remove(u'&') == u"Écrire 2 orientations"_s);
    desk.pick(0);
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.isShown("inNumberForm"); }));
    auto& referent = visible<QComboBox>(desk.window(), "inNumberReferent");
    CHECK(referent.findText(u"B. Grand (1 sur 8)"_s) >= 0);
    referent.setFocus();
    referent.setCurrentIndex(referent.findText(u"B. Grand (1 sur 8)"_s));
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return !desk.isShown("inNumberForm"); }));
    CHECK(desk.line(0, 5) == u"B. Grand (2 sur 8)"_s);
    // Spread again: each takes one.
    click(visible<QPushButton>(desk.window(), "inNumberSpread"));
    CHECK(desk.line(0, 5) == u"A. Petit (1 sur 1, complet)"_s);
    CHECK(desk.line(3, 5) == u"B. Grand (1 sur 8)"_s);

    click(desk.writeButton());
    CHECK(says(desk, u"2 personnes sont orientées"_s));
    press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.cell(0, u"Référent"_s) == u"A. Petit"_s; }));
    CHECK(desk.cell(0, u"Parcours"_s) == u"emploi"_s);
    CHECK(desk.cell(2, u"Parcours"_s) == u"emploi"_s); // Caron, as before
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return desk.cell(0, u"Parcours"_s).isEmpty(); }));
    CHECK(desk.cell(0, u"Référent"_s).isEmpty());
}

TEST_CASE("From the room of meetings the grid is asked about who waits; a day to come is refused",
          "[ui][meeting][in-number]")
{
    NumberDesk desk;
    press(Qt::Key_4, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.isShown("inNumberFirst"); }));
    click(visible<QPushButton>(desk.window(), "inNumberFirst"));
    auto& dialog = desk.dialog();
    auto& found = visible<QTableView>(dialog, "candidatesTable");
    REQUIRE(waitFor([&] { return found.model()->rowCount() > 1; }));
    CHECK(found.model()->index(0, 0).data().toString() == u"Abadie Lina"_s);
    found.setFocus();
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.isShown("inNumber") && desk.lines().model()->rowCount() == 1; }));
    auto& day = visible<QLineEdit>(desk.window(), "inNumberDecidedOn");
    day.setFocus();
    day.selectAll();
    type(u"06/11/2026"_s);
    CHECK_FALSE(desk.writeButton().isEnabled());
    day.selectAll();
    type(u"04/11/2026"_s);
    CHECK(desk.writeButton().isEnabled());
    press(Qt::Key_Escape);
    CHECK(waitFor([&] { return desk.isShown("inNumberFirst"); }));
}

TEST_CASE("Without a grid in use nothing is proposed, and where to choose one is told",
          "[ui][meeting][in-number]")
{
    TownDesk desk;
    desk.openPeople();
    desk.table().setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    click(visible<QPushButton>(desk.window(), "massInNumber"));
    CHECK(waitFor([&] {
        const auto* const said = desk.window().findChild<QLabel*>(u"inNumberSummary"_s);
        return said != nullptr && said->text().contains(u"Aucune grille"_s);
    }));
    CHECK_FALSE(visible<QPushButton>(desk.window(), "inNumberWrite").isEnabled());
}

TEST_CASE("Loads are shown where a référent is given to many, and too many is said", "[ui][people][capacity]")
{
    NumberDesk desk;
    desk.table().setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    click(visible<QPushButton>(desk.window(), "massAssign"));
    auto& dialog = desk.dialog();
    auto& referent = visible<QComboBox>(dialog, "massReferent");
    REQUIRE(waitFor([&] { return referent.findText(u"A. Petit — Agence de Valence (0 sur 1)"_s) >= 0; }));
    CHECK(referent.findText(u"C. Durand — CCAS de Crest (1)"_s) >= 0);
    CHECK_FALSE(
        visible<QDialog>(desk.window(), "massDialog").findChild<QWidget*>(u"packCount"_s)->isVisible());
    referent.setFocus();
    referent.setCurrentIndex(referent.findText(u"A. Petit — Agence de Valence (0 sur 1)"_s));
    CHECK(waitFor([&] {
        return visible<QLabel>(dialog, "massSummary")
            .text()
            .contains(u"A. Petit accompagnerait 4 personnes (places\u00A0: 1)"_s);
    }));
    press(Qt::Key_Escape);
}

TEST_CASE("Loads are shown while a meeting decides, with what it has decided", "[ui][meeting][capacity]")
{
    MeetingsDesk desk;
    desk.prepareThree();
    visible<QPushButton>(desk.window(), "meetingHold").setFocus();
    press(Qt::Key_Space);
    REQUIRE(waitFor([&] { return desk.isShown("decisionForm"); }));
    auto& organisation = visible<QComboBox>(desk.window(), "decisionOrganisation");
    CHECK(organisation.findText(u"CCAS de Crest (1)"_s) >= 0);
    organisation.setFocus();
    organisation.setCurrentIndex(organisation.findText(u"CCAS de Crest (1)"_s));
    auto& referent = visible<QComboBox>(desk.window(), "decisionReferent");
    referent.setCurrentIndex(referent.findText(u"C. Durand (1)"_s));
    visible<QWidget>(desk.window(), "decisionKind").setFocus();
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.textOf("holdName") == u"Barbier Marc"_s; }));
    CHECK(waitFor([&] { return organisation.findText(u"CCAS de Crest (2)"_s) >= 0; }));
}
