// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orientation grids in the window: copied, changed by keyboard, tried on the people of today, put in use.
#include "MeetingsDesk.h"
#include "Walk.h"

#include "meeting/Grids.h"

#include <QComboBox>
#include <QPushButton>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using namespace Qt::StringLiterals;

namespace {

struct GridsDesk : MeetingsDesk {
    GridsDesk()
    {
        tabTo("gridsFirst");
        press(Qt::Key_Space);
        REQUIRE(waitFor([&] { return isShown("grids"); }));
    }
    void fromMenu(const QString& words)
    {
        visible<QPushButton>(window(), "gridMore").setFocus();
        press(Qt::Key_Space);
        choose(words);
    }
    void pick(const char* table, int row)
    {
        auto& lines = visible<QTableView>(window(), table);
        lines.setFocus();
        lines.selectRow(row);
    }
    void pickFact(const QString& words)
    {
        auto& fact = visible<QComboBox>(window(), "conditionFact");
        fact.setFocus();
        fact.setCurrentIndex(fact.findText(words));
        REQUIRE(fact.currentText() == words);
    }
    /// The keyboard stands in the name of the rule afterwards.
    void addRule(const QString& name)
    {
        visible<QTableView>(window(), "gridRules").setFocus();
        press(Qt::Key_Insert);
        type(visible<QLineEdit>(window(), "ruleName"), name);
    }
    /// Who was oriented is sent to social workers, everybody else to an employment path.
    void newGrid()
    {
        fromMenu(u"Nouvelle"_s);
        REQUIRE(waitFor([&] { return isShown("gridName"); }));
        type(u"Grille du pole"_s);
        click(visible<QPushButton>(window(), "ruleAdd"));
        type(u"Deja vu"_s);
        visible<QComboBox>(window(), "rulePath").setCurrentIndex(2);
        tabTo("conditionAdd");
        press(Qt::Key_Space);
        pickFact(u"Déjà orienté"_s);
        addRule(u"Les autres"_s);
        visible<QComboBox>(window(), "rulePath").setCurrentIndex(0);
    }
    void tryIt()
    {
        click(visible<QPushButton>(window(), "gridTry"));
        REQUIRE(waitFor([&] { return isShown("gridTrial"); }));
    }
    void save()
    {
        press(Qt::Key_S, Qt::ControlModifier);
        REQUIRE(waitFor([&] { return !textOf("gridState").contains(u"pas encore"_s); }));
    }
};

} // namespace

TEST_CASE("A grid is made by keyboard, tried on the people of today, and lists whom it would change",
          "[ui][meeting][grid]")
{
    GridsDesk desk;
    desk.newGrid();
    CHECK(desk.cellOf("gridRules", 0, 5) == u"si déjà orienté"_s);
    CHECK(desk.cellOf("gridRules", 1, 5) == u"dans tous les cas"_s);
    CHECK(desk.textOf("gridState").contains(u"pas encore"_s));
    desk.tryIt();
    // Barbier (social) and Caron (employment) were oriented; Abadie and Émery were not.
    CHECK(desk.textOf("gridTrial").startsWith(u"1 personne changerait de parcours, sur 4"_s));
    CHECK(desk.textOf("gridTrial").contains(u"2 n’ont aucun parcours"_s));
    CHECK(desk.cellOf("gridRules", 0, 2) == u"2"_s);
    CHECK(desk.cellOf("gridRules", 0, 3) == u"1"_s);
    CHECK(desk.cellOf("gridRules", 1, 3) == u"0"_s);
    click(visible<QPushButton>(desk.window(), "gridChanging"));
    REQUIRE(desk.shows({u"Caron"_s}));

    // What was typed is still there; another order changes other people, as it is tried again.
    press(Qt::Key_4, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.isShown("gridRules"); }));
    desk.pick("gridRules", 1);
    press(Qt::Key_Up, Qt::AltModifier);
    CHECK(desk.cellOf("gridRules", 0, 1) == u"Les autres"_s);
    CHECK_FALSE(desk.isShown("gridTrial"));
    desk.tryIt();
    CHECK(desk.cellOf("gridRules", 0, 2) == u"4"_s);
    click(visible<QPushButton>(desk.window(), "gridChanging"));
    REQUIRE(desk.shows({u"Barbier"_s}));
    // Taken off as any filter.
    click(visible<QPushButton>(desk.window(), "clearFilters"));
    CHECK(waitFor([&] { return desk.table().model()->rowCount() == 6; }));

    press(Qt::Key_4, Qt::ControlModifier);
    desk.save();
    press(Qt::Key_Escape);
    REQUIRE(waitFor([&] { return desk.isShown("grids") && desk.rowsOf("grids") == 1; }));
    CHECK(desk.cellOf("grids", 0, 0) == u"Grille du pole"_s);
    CHECK(desk.cellOf("grids", 0, 2) == u"2"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return desk.rowsOf("grids") == 0; }));
}

TEST_CASE("An order that is put in use changes exactly the people whom the trial announced",
          "[ui][meeting][grid]")
{
    GridsDesk desk;
    desk.newGrid();
    desk.save();
    press(Qt::Key_Escape);
    REQUIRE(waitFor([&] { return desk.isShown("grids") && desk.rowsOf("grids") == 1; }));
    desk.pick("grids", 0);
    click(visible<QPushButton>(desk.window(), "gridUse"));
    REQUIRE(waitFor([&] { return desk.cellOf("grids", 0, 1) == u"en service"_s; }));
    desk.pick("grids", 0);
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.isShown("gridRules"); }));
    desk.tryIt();
    CHECK(desk.textOf("gridTrial").contains(u"autre chose à 0"_s));
    desk.pick("gridRules", 1);
    press(Qt::Key_Up, Qt::AltModifier);
    desk.tryIt();
    CHECK(desk.textOf("gridTrial").contains(u"autre chose à 2 personnes"_s));
    click(visible<QPushButton>(desk.window(), "gridDiffering"));
    REQUIRE(desk.shows({u"Barbier"_s, u"Caron"_s}));
}

TEST_CASE("The examples are marked, copied, put in use and removed", "[ui][meeting][grid]")
{
    GridsDesk desk;
    CHECK(desk.rowsOf("grids") == 0);
    desk.fromMenu(u"Remettre les modèles"_s);
    REQUIRE(waitFor([&] { return desk.rowsOf("grids") == 3; }));
    CHECK(desk.cellOf("grids", 1, 1) == u"en service, modèle"_s);
    CHECK(desk.cellOf("grids", 2, 1) == u"modèle"_s);
    desk.pick("grids", 2);
    press(Qt::Key_Insert);
    REQUIRE(waitFor([&] { return desk.isShown("gridName"); }));
    CHECK(visible<QLineEdit>(desk.window(), "gridName").text() == u"Social d’abord (modèle) (copie)"_s);
    checkWalk(*visible<QWidget>(desk.window(), "gridName").parentWidget(), 12);
    desk.pick("gridRules", 0);
    desk.save();
    press(Qt::Key_Escape);
    REQUIRE(waitFor([&] { return desk.isShown("grids") && desk.rowsOf("grids") == 4; }));
    desk.pick("grids", 3);
    CHECK(desk.cellOf("grids", 3, 1).isEmpty());
    press(Qt::Key_Delete);
    REQUIRE(waitFor([&] { return desk.rowsOf("grids") == 3; }));
    press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.rowsOf("grids") == 4; }));
    press(Qt::Key_Escape);
    CHECK(waitFor([&] { return desk.isShown("meetingFirst"); }));
}

TEST_CASE("What is wrong in a grid is said with its place, and Ctrl+S goes there", "[ui][meeting][grid]")
{
    GridsDesk desk;
    desk.fromMenu(u"Nouvelle"_s);
    REQUIRE(waitFor([&] { return desk.isShown("gridName"); }));
    CHECK(desk.textOf("gridProblem") == u"Il manque un nom."_s);
    type(u"Grille"_s);
    CHECK(desk.textOf("gridProblem").contains(u"aucune règle"_s));
    CHECK_FALSE(visible<QPushButton>(desk.window(), "gridTry").isEnabled());
    click(visible<QPushButton>(desk.window(), "ruleAdd"));
    CHECK(desk.textOf("gridProblem").startsWith(u"Règle 1"_s));
    CHECK(desk.textOf("gridProblem").endsWith(u"il manque un nom."_s));
    type(u"Jeunes"_s);
    CHECK(desk.textOf("gridProblem").isEmpty());
    click(visible<QPushButton>(desk.window(), "conditionAdd"));
    desk.pickFact(u"Âge"_s);
    CHECK(desk.textOf("gridProblem").startsWith(u"Règle 1, condition 1"_s));
    visible<QWidget>(desk.window(), "gridSource").setFocus();
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(visible<QWidget>(desk.window(), "conditionFrom").hasFocus());
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"30"_s);
    CHECK(desk.textOf("gridProblem").isEmpty());
    visible<QWidget>(desk.window(), "conditionTo").setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"25"_s);
    CHECK(desk.textOf("gridProblem").contains(u"avant le début"_s));
    // Words, for a fact that has some.
    desk.pickFact(u"Projet"_s);
    CHECK_FALSE(desk.isShown("conditionFrom"));
    CHECK(desk.textOf("gridProblem").contains(u"mot"_s));
    visible<QLineEdit>(desk.window(), "conditionWords").setFocus();
    type(u"creation; reprise"_s);
    CHECK(desk.cellOf("gridRules", 0, 5) == u"si projet : « creation » ou « reprise »"_s);
    visible<QTableView>(desk.window(), "conditions").setFocus();
    press(Qt::Key_Delete);
    CHECK(desk.cellOf("gridRules", 0, 5) == u"dans tous les cas"_s);

    // Leaving what is typed is asked about.
    press(Qt::Key_Escape);
    auto& question = desk.dialog();
    press(Qt::Key_Escape);
    REQUIRE(waitFor([&] { return !question.isVisible(); }));
    CHECK(desk.isShown("gridRules"));
}
