// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ListsDesk.h"
#include "Walk.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;

namespace {

/// The page of that name, from its first stop.
void walk(ListsDesk& desk, const char* page, const char* first, int leastStops)
{
    INFO("page " << page);
    visible<QWidget>(desk.window(), first).setFocus();
    checkWalk(visible<QWidget>(desk.window(), page), leastStops);
}

/// The question that is asked, walked by Tab and given up.
void walkPrompt(ListsDesk& desk)
{
    REQUIRE(waitFor([&] {
        const auto* const modal = QApplication::activeModalWidget();
        return desk.shows("prompt") && modal != nullptr && QApplication::activeWindow() == modal;
    }));
    auto& question = visible<QMessageBox>(desk.window(), "prompt");
    question.buttons().front()->setFocus();
    checkWalk(question, 2);
    QTest::keyClick(&question, Qt::Key_Escape);
    REQUIRE(waitFor([&] { return !desk.shows("prompt"); }));
}

} // namespace

TEST_CASE("Every page of the lists is walked by Tab, in the order of reading, all of it named", "[ui][lists]")
{
    ListsDesk desk;
    REQUIRE(waitFor([&] { return desk.shows("guideAction"); }));
    walk(desk, "guide", "guideAction", 2);
    desk.importList("caf_2026-10.csv",
                    peopleList({"A1;Martin;Anne;12/07/1985;Valence", "A2;Durand;Luc;01/02/1970;Die"}));
    walk(desk, "listsPage", "chooseList", 4);
    desk.dropList("nouveaux_2026-11.csv",
                  peopleList({"B1;Martin;Anne;12/08/1985;Die", "B2;;Luc;01/03/1970;Die"}));
    walk(desk, "stepsPage", "encoding", 5);
    visible<QAbstractButton>(desk.window(), "kindNew").click();
    visible<QPushButton>(desk.window(), "stepsNext").click();
    walk(desk, "stepsPage", "field1", 7);
    visible<QPushButton>(desk.window(), "stepsNext").click();
    REQUIRE(waitFor([&] { return desk.shows("planRows"); }));
    walk(desk, "stepsPage", "planRows", 4);
    desk.import();
    walk(desk, "stepsPage", "resultDecide", 4);
    click(visible<QPushButton>(desk.window(), "resultDecide"));
    REQUIRE(waitFor([&] {
        return desk.shows("anotherPerson")
               && visible<QPushButton>(desk.window(), "anotherPerson").isEnabled();
    }));
    walk(desk, "decidePage", "sideBySide", 5);
}

TEST_CASE("Every question of the lists is walked by Tab and given up", "[ui][lists]")
{
    ListsDesk desk;
    desk.importList("caf_2026-10.csv", peopleList({"A1;Martin;Anne;12/07/1985;Valence"}));
    click(visible<QPushButton>(desk.window(), "purgeImport"));
    walkPrompt(desk);
    CHECK(desk.listCount() == 1);

    desk.dropList("caf_2026-11.csv", "Nom;Autre;Prénom;Date de naissance\nMartin;Petit;Anne;12/07/1985\n");
    visible<QAbstractButton>(desk.window(), "kindStock").click();
    visible<QPushButton>(desk.window(), "stepsNext").click();
    auto& field = visible<QComboBox>(desk.window(), "field2");
    field.setFocus();
    press(Qt::Key_End);
    desk.writeFile("autre_2026-11.csv", peopleList({"A1;Martin;Anne;12/07/1985;Valence"}));
    desk.drop(desk.path("autre_2026-11.csv"));
    walkPrompt(desk);
    CHECK(desk.text("stepsTitle").contains(QStringLiteral("caf_2026-11.csv")));
}
