// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The room of the plan: its tree, its pages, what is behind a value.
#include "PlanDesk.h"
#include "Town.h"
#include "Walk.h"

#include "ui/common/PassphraseField.h"
#include "ui/programme/Sheet.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using namespace Qt::StringLiterals;

TEST_CASE("A base without a plan offers the four that ship; Ctrl+Z takes them away again", "[ui][plan]")
{
    Desk desk;
    makeBase(desk.path("pole.jalon"));
    openBase(desk, desk.path("pole.jalon"));
    press(Qt::Key_5, Qt::ControlModifier);
    auto& load = visibleLater<QPushButton>(desk, "planLoad");
    REQUIRE(waitFor([&] { return load.hasFocus(); }));
    press(Qt::Key_Space);
    auto& tree = visibleLater<QTreeWidget>(desk, "planTree");
    constexpr int kProgrammes = 7; // of four documents
    CHECK(tree.topLevelItemCount() == kProgrammes);
    REQUIRE(waitFor([&] { return tree.hasFocus(); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    visibleLater<QPushButton>(desk, "planLoad");
    press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(visibleLater<QTreeWidget>(desk, "planTree").topLevelItemCount() == kProgrammes);
}

TEST_CASE("A new base begins with the plans that stay ticked", "[ui][plan]")
{
    Desk desk;
    desk.files().prepare(desk.path("pole.jalon"));
    click(visible<QPushButton>(desk.window(), "create"));
    for (const auto* const name : {"drome-pdie-2019-2022", "loir-et-cher-fapi-2019"}) {
        auto& box = visible<QCheckBox>(desk.window(), name);
        CHECK(box.isChecked());
        box.setFocus();
        press(Qt::Key_Space);
    }
    for (const auto* const name : {"newPassphrase", "newPassphraseAgain"}) {
        auto* const edit = visible<PassphraseField>(desk.window(), name).edit();
        edit->setFocus();
        type(*edit, kPassphrase);
    }
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.isOpen(); }));
    press(Qt::Key_Escape); // without a recovery sheet
    press(Qt::Key_5, Qt::ControlModifier);
    CHECK(visibleLater<QTreeWidget>(desk, "planTree").topLevelItemCount() == 2);
}

TEST_CASE("A fiche reads like the printed one, and its years have their figures", "[ui][plan]")
{
    PlanDesk desk;
    desk.chooseInTree(u"A3.1"_s);
    CHECK(visible<QLabel>(desk.window(), "planTitle").text().startsWith(u"A3.1"_s));
    auto& texts = visible<Sheet>(desk.window(), "planTexts");
    CHECK(texts.rows().size() >= 4);

    desk.showTab(u"2019"_s);
    CHECK(desk.holds("planBudget", {u"212 000 €"_s}));
    CHECK(desk.holds("planBudget", {u"exécuté"_s, u"Somme des lignes"_s, u"212 000 €"_s})
          != desk.holds("planBudget", {u"executed"_s, u"Sum of the lines"_s, u"212 000 €"_s}));
    CHECK(desk.holds("planIndicators", {u"2806"_s, u"1 887"_s, u"65% (2021)"_s}));
    CHECK(desk.holds("planResults", {progressText(25)}));
}

TEST_CASE("A fiche that nobody has reported on has the years of its plan, with its indicators", "[ui][plan]")
{
    PlanDesk desk;
    desk.chooseInTree(u"11"_s);
    desk.showTab(u"2020"_s);
    CHECK_FALSE(visible<Sheet>(desk.window(), "planIndicators").rows().empty());
}

TEST_CASE("A computed value stands beside the entered one, and opens the people behind it", "[ui][plan]")
{
    PlanDesk desk;
    desk.chooseInTree(u"A3.1"_s);
    desk.showTab(u"2019"_s);
    auto& indicators = visible<Sheet>(desk.window(), "planIndicators");
    constexpr int kFound = IndicatorColumn::Found;
    REQUIRE(waitFor([&] { return indicators.rows().front().cells[kFound].contains(u'('); }));
    indicators.setFocus();
    press(Qt::Key_Return);
    auto& dialog = visibleLater<QDialog>(desk, "behindDialog");
    auto& count = visible<QLabel>(dialog, "behindCount");
    REQUIRE(waitFor([&] { return count.text().contains(u'0'); }));
    press(Qt::Key_Escape);
    CHECK(waitFor([&] { return desk.window().findChild<QDialog*>(u"behindDialog"_s) == nullptr; }));
}

TEST_CASE("The tree goes by the keyboard, and keeps its place when the plans are read again", "[ui][plan]")
{
    PlanDesk desk;
    auto& tree = visible<QTreeWidget>(desk.window(), "planTree");
    auto& title = visible<QLabel>(desk.window(), "planTitle");
    const auto first = title.text();
    press(Qt::Key_Down);
    const auto second = title.text();
    CHECK(second != first);
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_5, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return tree.hasFocus(); }));
    CHECK(title.text() == second);
}

TEST_CASE("The plan's room is walked by Tab, all of it named", "[ui][plan][walk]")
{
    PlanDesk desk;
    desk.chooseInTree(u"A3.1"_s);
    desk.showTab(u"2019"_s);
    visible<QToolButton>(desk.window(), "menu").setFocus();
    checkWalk(desk.window(), 12);
}

TEST_CASE("Ctrl+K finds a fiche by its code or its title, and Enter opens it", "[ui][plan][search]")
{
    PlanDesk desk;
    auto& title = visible<QLabel>(desk.window(), "planTitle");
    for (const auto& typed : {u"a3.1"_s, u"processus d'accueil"_s}) {
        INFO(typed.toStdString());
        desk.chooseInTree(u"A1.1"_s);
        press(Qt::Key_1, Qt::ControlModifier);
        press(Qt::Key_K, Qt::ControlModifier);
        type(typed);
        press(Qt::Key_Return);
        CHECK(waitFor([&] { return title.isVisible() && title.text().startsWith(u"A3.1"_s); }));
    }
}

TEST_CASE("A fiche is opened from the search before the room was ever shown", "[ui][plan][search]")
{
    Desk desk;
    makePlanBase(desk.path("pole.jalon"));
    openBase(desk, desk.path("pole.jalon"));
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"A3.2"_s);
    press(Qt::Key_Return);
    auto& title = visibleLater<QLabel>(desk, "planTitle");
    CHECK(waitFor([&] { return title.text().startsWith(u"A3.2"_s); }));
}

TEST_CASE("Behind a computed value stand the people that it counts, each with their file",
          "[ui][plan][people]")
{
    TownDesk desk;
    desk.write([](store::Transaction& tx) { addComputed(tx, "Allocataires", "K1"); });
    openBase(desk, desk.base());
    press(Qt::Key_5, Qt::ControlModifier);
    auto& tree = visibleLater<QTreeWidget>(desk, "planTree");
    REQUIRE(waitFor([&] { return tree.topLevelItemCount() == 1; }));
    tree.setCurrentItem(tree.topLevelItem(0)->child(0)->child(0));
    visible<QTabWidget>(desk.window(), "planTabs").setCurrentIndex(1);
    auto& indicators = visible<Sheet>(desk.window(), "planIndicators");
    constexpr int kFound = IndicatorColumn::Found;
    REQUIRE(waitFor([&] { return indicators.rows().front().cells[kFound].contains(u'('); }));
    const int found = indicators.rows().front().cells[kFound].section(u' ', 0, 0).toInt();
    CHECK(found > 1);
    indicators.setFocus();
    press(Qt::Key_Return);
    auto& dialog = visibleLater<QDialog>(desk, "behindDialog");
    auto& people = visible<Sheet>(dialog, "behindRows");
    REQUIRE(waitFor([&] { return static_cast<int>(people.rows().size()) == found; }));
    const auto name = people.rows().front().cells.front().section(u' ', 0, 0);
    people.setFocus();
    QTest::keyClick(&people, Qt::Key_Return);
    CHECK(waitFor([&] {
        const auto labels = desk.window().findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->objectName() == u"fileName"_s
                   && label->text().contains(name, Qt::CaseInsensitive);
        });
    }));
}
