// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ListsDesk.h"

#include "ui/caf/FieldBox.h"
#include "ui/common/DateField.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;

namespace {

const std::string kList = peopleList({"A1;Martin;Hélène;12/07/1985;Valence"});

bool stepsGoOn(ListsDesk& desk)
{
    return visible<QPushButton>(desk.window(), "stepsNext").isEnabled();
}

/// By its keys: typing the beginning of a name.
void chooseField(ListsDesk& desk, const char* box, const QString& name)
{
    auto& field = visible<FieldBox>(desk.window(), box);
    field.setFocus();
    field.showPopup();
    QTest::keyClicks(field.view(), name);
    QTest::keyClick(field.view(), Qt::Key_Return);
}

} // namespace

TEST_CASE("What is no list is said in place, and nothing can go on", "[ui][lists]")
{
    ListsDesk desk;
    desk.dropList("liste.csv", "PK\3\4 un classeur");
    CHECK(desk.banner().contains(QStringLiteral("CSV")));
    CHECK_FALSE(stepsGoOn(desk));
    desk.dropList("liste2.csv", "Nom;Prénom\n\"Martin;Anne\n");
    CHECK(waitFor([&] { return desk.banner().contains(QStringLiteral("guillemet")); }));
    desk.dropList("liste3.csv", "");
    CHECK(waitFor([&] { return desk.banner().contains(QStringLiteral("vide")); }));
    press(Qt::Key_Escape);
    CHECK(desk.shows("listsPage"));
}

TEST_CASE("Kind and date are asked for when the list does not say them", "[ui][lists]")
{
    ListsDesk desk;
    desk.dropList("liste.csv", kList);
    CHECK_FALSE(stepsGoOn(desk));
    visible<QAbstractButton>(desk.window(), "kindNew").click();
    CHECK_FALSE(stepsGoOn(desk));
    auto& date = visible<DateField>(desk.window(), "listDate");
    date.setFocus();
    type(QStringLiteral("32/11"));
    CHECK_FALSE(stepsGoOn(desk));
    date.selectAll();
    type(QStringLiteral("3/11"));
    CHECK(stepsGoOn(desk));
    press(Qt::Key_Return);
    CHECK(desk.shows("columns"));
}

TEST_CASE("Enter goes on from the kind of list and from the columns, and imports nothing", "[ui][lists]")
{
    ListsDesk desk;
    desk.dropList("caf_2026-11.csv", kList);
    auto& kind = visible<QAbstractButton>(desk.window(), "kindNew");
    kind.setFocus();
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    REQUIRE(desk.shows("columns"));
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.shows("planRows"); }));
    press(Qt::Key_Return);
    CHECK(desk.shows("planRows"));
}

TEST_CASE("Columns of unknown names are mapped by hand, and remembered", "[ui][lists]")
{
    ListsDesk desk;
    const std::string header = "C1;C2;C3;C4\n";
    desk.dropList("caf_2026-10.csv", header + "Martin;Anne;12/07/1985;x\n");
    CHECK(desk.shows("bannerText"));
    visible<QAbstractButton>(desk.window(), "kindStock").click();
    visible<QPushButton>(desk.window(), "stepsNext").click();
    CHECK_FALSE(stepsGoOn(desk));
    CHECK(desk.text("columnsState").contains(QStringLiteral("nom")));
    chooseField(desk, "field1", QStringLiteral("nom"));
    chooseField(desk, "field2", QStringLiteral("pr"));
    CHECK_FALSE(stepsGoOn(desk));
    chooseField(desk, "field3", QStringLiteral("date de naissance"));
    CHECK(stepsGoOn(desk));
    visible<QPushButton>(desk.window(), "stepsNext").click();
    REQUIRE(waitFor([&] { return desk.shows("planRows"); }));
    desk.import();
    visible<QPushButton>(desk.window(), "stepsNext").click();

    desk.dropList("caf_2026-11.csv", header + "Martin;Anne;12/07/1985;x\nPetit;Luc;01/01/1990;y\n");
    visible<QAbstractButton>(desk.window(), "kindStock").click();
    visible<QPushButton>(desk.window(), "stepsNext").click();
    CHECK(visible<FieldBox>(desk.window(), "field3").field() == caf::Field::BirthDate);
    CHECK(stepsGoOn(desk));
}

TEST_CASE("A field chosen twice stands in one column only", "[ui][lists]")
{
    ListsDesk desk;
    desk.dropList("caf_2026-10.csv",
                  "Nom;Autre nom;Prénom;Date de naissance\nMartin;Petit;Anne;12/07/1985\n");
    visible<QAbstractButton>(desk.window(), "kindStock").click();
    visible<QPushButton>(desk.window(), "stepsNext").click();
    chooseField(desk, "field2", QStringLiteral("nom"));
    CHECK_FALSE(visible<FieldBox>(desk.window(), "field1").field());
    CHECK(stepsGoOn(desk));
    CHECK(desk.shows("bannerText"));

    desk.writeFile("autre_2026-11.csv", kList);
    desk.drop(desk.path("autre_2026-11.csv"));
    REQUIRE(waitFor([&] { return desk.shows("prompt"); }));
    QTest::keyClick(&visible<QWidget>(desk.window(), "prompt"), Qt::Key_Escape);
    REQUIRE(waitFor([&] { return !desk.shows("prompt"); }));
    CHECK(desk.text("stepsTitle").contains(QStringLiteral("caf_2026-10.csv")));
}

TEST_CASE("A wrong encoding is overridden", "[ui][lists]")
{
    ListsDesk desk;
    // UTF-8 but for one byte: read as windows-1252, its letters look wrong.
    desk.dropList("caf_2026-10.csv", kList + "A2;Durand;Luc;01/02/1970;Cr\xE9py\n");
    auto& lines = visible<QTableWidget>(desk.window(), "firstLines");
    CHECK(lines.item(1, 2)->text() == QStringLiteral("HÃ©lÃ¨ne"));
    CHECK(desk.shows("bannerText"));
    auto& encoding = visible<QComboBox>(desk.window(), "encoding");
    encoding.setFocus();
    press(Qt::Key_Home);
    Q_EMIT encoding.activated(encoding.currentIndex());
    CHECK(waitFor([&] { return lines.item(1, 2)->text() == QStringLiteral("Hélène"); }));
}

TEST_CASE("A refusal that a person may know better about is accepted, with its consequence", "[ui][lists]")
{
    ListsDesk desk;
    desk.importList("caf_2026-11.csv", manyPeople(40));
    desk.dropList("caf_2026-10.csv", manyPeople(20));
    desk.tryOut();
    CHECK(desk.shows("importAnyway"));
    CHECK(desk.banner().contains(QStringLiteral("plus ancienne")));
    CHECK_FALSE(desk.text("consequence").isEmpty());
    CHECK_FALSE(stepsGoOn(desk));
    click(visible<QPushButton>(desk.window(), "importAnyway"));
    // Each refusal is told for itself.
    REQUIRE(
        waitFor([&] { return desk.shows("importAnyway") && desk.banner().contains(QStringLiteral("20")); }));
    click(visible<QPushButton>(desk.window(), "importAnyway"));
    REQUIRE(waitFor([&] { return desk.shows("planRows"); }));
    CHECK(stepsGoOn(desk));
}

TEST_CASE("The same file again: nothing to import", "[ui][lists]")
{
    ListsDesk desk;
    desk.importList("caf_2026-11.csv", kList);
    desk.dropList("caf_2026-11.csv", kList);
    desk.tryOut();
    CHECK_FALSE(stepsGoOn(desk));
    CHECK(desk.text("planConsequence").contains(QStringLiteral("déjà")));
}

TEST_CASE("Cancel in the middle leaves the base as it was", "[ui][lists]")
{
    ListsDesk desk;
    desk.dropList("caf_2026-11.csv", manyPeople(30'000));
    desk.tryOut();
    visible<QPushButton>(desk.window(), "stepsNext").click();
    auto& bar = visible<QProgressBar>(desk.window(), "importProgress");
    REQUIRE(waitFor([&] { return bar.maximum() > 0 && bar.value() > 0; }));
    CHECK(desk.text("status").contains(QStringLiteral("caf_2026-11.csv")));
    click(visible<QPushButton>(desk.window(), "stopImport"));
    REQUIRE(waitFor([&] { return desk.shows("tryAgain"); }));
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    REQUIRE(waitFor([&] { return desk.shows("listsPage"); }));
    CHECK(desk.listCount() == 0);
}

TEST_CASE("An import goes on in another room; a list dropped meanwhile waits for it", "[ui][lists]")
{
    ListsDesk desk;
    desk.dropList("caf_2026-11.csv", manyPeople(20'000));
    desk.tryOut();
    visible<QPushButton>(desk.window(), "stepsNext").click();
    REQUIRE(desk.shows("importRunning"));
    desk.writeFile("suivi_2026-11-02.csv",
                   "Nom;Prénom;Date de naissance;Date d'orientation\nNomaa;Prénomaa;01/05/1960;02/11/2026\n");
    desk.drop(desk.path("suivi_2026-11-02.csv"));
    CHECK(desk.banner().contains(QStringLiteral("suivi_2026-11-02.csv")));
    desk.goToRoom(2);
    CHECK(desk.text("status").contains(QStringLiteral("caf_2026-11.csv")));
    REQUIRE(waitFor([&] { return !desk.text("status").contains(QStringLiteral("caf_2026-11.csv")); }));
    desk.goToRoom(3);
    REQUIRE(waitFor([&] { return desk.shows("result") && desk.shows("bannerAction"); }));
    click(visible<QPushButton>(desk.window(), "bannerAction"));
    REQUIRE(waitFor([&] { return desk.shows("firstLines") && stepsGoOn(desk); }));
    CHECK(desk.text("kindFrom").contains(QStringLiteral("colonnes")));
    desk.tryOut("");
    CHECK(desk.shows("planRows"));
}
