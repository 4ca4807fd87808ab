// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ListsDesk.h"

#include "ui/caf/ImportedModel.h"
#include "ui/common/Workspace.h"

#include <fstream>

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;

namespace {

const std::string kFirst = peopleList(
    {"A1;Martin;Anne;12/07/1985;Valence", "A2;Durand;Luc;01/02/1970;Die", "A3;Petit;Zoé;03/03/1990;Crest"});

QString cellOf(ListsDesk& desk, const char* table, int row, int column)
{
    return visible<QTableView>(desk.window(), table).model()->index(row, column).data().toString();
}

} // namespace

TEST_CASE("A list dropped on the window is imported by keyboard alone", "[ui][lists]")
{
    ListsDesk desk;
    desk.dropList("caf_2026-11.csv", kFirst);
    CHECK(desk.text("stepsTitle").contains(QStringLiteral("caf_2026-11.csv")));
    CHECK(desk.text("listDateFrom").contains(QStringLiteral("nom du fichier")));
    CHECK_FALSE(visible<QPushButton>(desk.window(), "stepsNext").isEnabled());
    CHECK_FALSE(desk.text("stepsMissing").isEmpty());

    desk.tabTo("kindStock");
    press(Qt::Key_Space);
    desk.tabTo("stepsNext");
    press(Qt::Key_Return);
    CHECK(desk.shows("columns"));
    desk.tabTo("stepsNext");
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.shows("planRows"); }));
    CHECK(desk.text("planSum").contains(QStringLiteral("3")));
    CHECK(cellOf(desk, "planRows", 0, 1) == QStringLiteral("Martin Anne"));
    CHECK(desk.text("planConsequence").contains(QStringLiteral("01/11/2026")));
    desk.tabTo("stepsNext");
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.shows("result"); }));
    REQUIRE(waitFor([&] { return visible<QPushButton>(desk.window(), "resultToOrient").isEnabled(); }));
    CHECK_FALSE(visible<QPushButton>(desk.window(), "resultDecide").isEnabled());
    desk.tabTo("stepsNext");
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.shows("lists"); }));
    CHECK(desk.listCell(ImportedModel::File) == QStringLiteral("caf_2026-11.csv"));
    CHECK(desk.listCell(ImportedModel::ImportedOn) == QStringLiteral("05/11/2026"));
    CHECK(desk.listCell(ImportedModel::ImportedBy) == QString::fromStdString(store::userName()));
}

TEST_CASE("A changed cell shows before and after; those who are gone are named", "[ui][lists]")
{
    ListsDesk desk;
    desk.importList("caf_2026-10.csv", manyPeople(20));
    auto second = manyPeople(19);
    second.replace(second.find("Valence"), 7, "Romans");
    desk.dropList("caf_2026-11.csv", second);
    desk.tryOut();
    CHECK(cellOf(desk, "planRows", 0, 3) == QStringLiteral("Valence → Romans"));
    visible<QPushButton>(desk.window(), "countUnchanged").click();
    CHECK(waitFor([&] { return cellOf(desk, "planRows", 0, 1) == QStringLiteral("Nomba Prénomaa"); }));
    visible<QPushButton>(desk.window(), "countGone").click();
    CHECK(waitFor([&] { return cellOf(desk, "planRows", 0, 0) == QStringLiteral("Nomta Prénomaa"); }));
    CHECK(desk.text("planConsequence").contains(QStringLiteral("1 personne")));
}

TEST_CASE("An import is undone from the result, and Ctrl+Z brings it back", "[ui][lists]")
{
    ListsDesk desk;
    desk.dropList("caf_2026-11.csv", kFirst);
    desk.tryOut();
    desk.import();
    click(visible<QPushButton>(desk.window(), "resultUndo"));
    REQUIRE(waitFor(
        [&] { return desk.shows("bannerText") && desk.banner().contains(QStringLiteral("Ctrl+Z")); }));
    visible<QPushButton>(desk.window(), "stepsNext").click();
    REQUIRE(waitFor([&] { return desk.shows("lists"); }));
    CHECK_FALSE(desk.listCell(ImportedModel::State).isEmpty());
    CHECK_FALSE(visible<QPushButton>(desk.window(), "undoImport").isEnabled());

    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return desk.listCell(ImportedModel::State).isEmpty(); }));
    press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(waitFor([&] { return !desk.listCell(ImportedModel::State).isEmpty(); }));
}

TEST_CASE("An import is not undone under later work on its people; undoing that work first lets it",
          "[ui][lists]")
{
    ListsDesk desk;
    desk.importList("caf_2026-11.csv", kFirst);
    desk.goToRoom(2);
    desk.orientEverybody(3);
    desk.goToRoom(3);
    REQUIRE(waitFor([&] { return desk.shows("undoImport"); }));
    click(visible<QPushButton>(desk.window(), "undoImport"));
    const auto who = QString::fromStdString(store::userName());
    REQUIRE(waitFor([&] { return desk.banner().contains(who); }));
    CHECK(desk.listCell(ImportedModel::State).isEmpty());

    press(Qt::Key_Z, Qt::ControlModifier); // the orientations
    REQUIRE(waitFor([&] { return desk.window().findChild<QAction*>(QStringLiteral("redo"))->isEnabled(); }));
    REQUIRE(waitFor([&] { return visible<QPushButton>(desk.window(), "undoImport").isEnabled(); }));
    click(visible<QPushButton>(desk.window(), "undoImport"));
    CHECK(waitFor([&] { return !desk.listCell(ImportedModel::State).isEmpty(); }));
}

TEST_CASE("Ctrl+Z after an import takes the import back, and Ctrl+Y puts it again", "[ui][lists]")
{
    ListsDesk desk;
    desk.importList("caf_2026-11.csv", kFirst);
    auto* const undo = desk.window().findChild<QAction*>(QStringLiteral("undo"));
    REQUIRE(undo != nullptr);
    CHECK(undo->text().contains(QStringLiteral("caf_2026-11.csv")));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return !desk.listCell(ImportedModel::State).isEmpty(); }));
    press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(waitFor([&] { return desk.listCell(ImportedModel::State).isEmpty(); }));
}

TEST_CASE("Only the last import that holds is undone; one that should never have come in is erased",
          "[ui][lists]")
{
    ListsDesk desk;
    desk.importList("caf_2026-10.csv", kFirst);
    desk.importList("caf_2026-11.csv", kFirst + "A4;Roux;Éric;04/04/1980;Die\n");
    auto& table = visible<QTableView>(desk.window(), "lists");
    table.setFocus();
    CHECK(visible<QPushButton>(desk.window(), "undoImport").isEnabled());
    press(Qt::Key_Down);
    CHECK_FALSE(visible<QPushButton>(desk.window(), "undoImport").isEnabled());
    press(Qt::Key_Up);

    desk.tabTo("purgeImport");
    press(Qt::Key_Space);
    auto& question = visible<QMessageBox>(desk.window(), "prompt");
    CHECK(question.informativeText().contains(QStringLiteral("4")));
    QTest::keyClick(&question, Qt::Key_Escape);
    REQUIRE(waitFor([&] { return !desk.shows("prompt"); }));
    CHECK(desk.listCount() == 2);

    desk.tabTo("purgeImport");
    press(Qt::Key_Space);
    auto& again = visible<QMessageBox>(desk.window(), "prompt");
    click(*again.buttons().front());
    CHECK(waitFor([&] { return desk.listCount() == 1; }));
    CHECK(desk.listCell(ImportedModel::File) == QStringLiteral("caf_2026-10.csv"));
}

TEST_CASE("Rejects are saved, corrected, and imported again as they are", "[ui][lists]")
{
    ListsDesk desk;
    desk.dropList("caf_2026-11.csv", kFirst + "A4;;Luc;01/02/1970;Die\nA5;Roux;Éric;31/02/1980;Die\n");
    desk.tryOut();
    visible<QPushButton>(desk.window(), "countRejected").click();
    CHECK(cellOf(desk, "planRows", 0, 3).contains(QStringLiteral("nom")));
    desk.import();
    desk.files().prepare(desk.path("absent/rejets.csv"));
    click(visible<QPushButton>(desk.window(), "resultRejects"));
    CHECK(waitFor([&] { return desk.shows("bannerText"); }));
    desk.files().prepare(desk.path("rejets.csv"));
    click(visible<QPushButton>(desk.window(), "resultRejects"));
    REQUIRE(waitFor([&] { return std::filesystem::exists(desk.path("rejets.csv")); }));
    REQUIRE(waitFor([&] { return desk.banner().contains(QStringLiteral("rejets.csv")); }));
    visible<QPushButton>(desk.window(), "stepsNext").click();
    REQUIRE(waitFor([&] { return desk.listCount() == 1; }));

    std::ifstream in{desk.path("rejets.csv"), std::ios::binary};
    std::string bytes{std::istreambuf_iterator<char>{in}, {}};
    bytes.replace(bytes.find("A4;;"), 4, "A4;Blanc;");
    desk.importList("rejets.csv", bytes, "");
    CHECK(desk.listCount() == 2);
    CHECK(desk.listCell(ImportedModel::ListedOn) == QStringLiteral("01/11/2026"));
    CHECK_FALSE(desk.listCell(ImportedModel::State).isEmpty());
    CHECK(desk.text("listDetails").contains(QStringLiteral("1")));

    desk.files().prepare(desk.path("rejets-2.csv"));
    click(visible<QPushButton>(desk.window(), "saveRejects"));
    CHECK(waitFor([&] { return std::filesystem::exists(desk.path("rejets-2.csv")); }));
}

TEST_CASE("A base without a list says what to do; one that can only be read takes none", "[ui][lists]")
{
    ListsDesk desk;
    CHECK(desk.shows("chooseList"));
    CHECK_FALSE(desk.shows("lists"));
    desk.writeFile("caf_2026-11.csv", kFirst);
    desk.files().prepare(desk.path("caf_2026-11.csv"));
    click(visible<QPushButton>(desk.window(), "chooseList"));
    CHECK(waitFor([&] { return desk.shows("stepsPage"); }));
    press(Qt::Key_Escape);
    CHECK(desk.shows("listsPage"));

    Desk other;
    other.window().askFor(desk.path("pole.jalon"));
    other.unlock();
    REQUIRE(waitFor([&] { return other.isOpen(); }));
    other.goToRoom(3);
    CHECK_FALSE(visible<QPushButton>(other.window(), "chooseList").isEnabled());
}
