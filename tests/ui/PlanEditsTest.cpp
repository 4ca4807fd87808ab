// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is written from the pages of the plan, the checks, the board.
#include "PlanDesk.h"
#include "Walk.h"

#include "base/TemporaryFolder.h"
#include "ui/common/Banner.h"
#include "ui/programme/FicheBoard.h"
#include "ui/programme/Sheet.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTabWidget>
#include <QToolButton>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using namespace Qt::StringLiterals;

namespace {

/// The cell in that column of the first line that holds the text, with the keyboard.
Sheet& goToCell(Desk& desk, const char* name, const QString& text, int column)
{
    auto& sheet = visible<Sheet>(desk.window(), name);
    for (int row = 0; row < sheet.model()->rowCount(); ++row) {
        if (sheet.rows()[static_cast<std::size_t>(row)].cells.contains(text)) {
            sheet.setFocus();
            sheet.setCurrentIndex(sheet.model()->index(row, column));
            return sheet;
        }
    }
    INFO(text.toStdString());
    FAIL("no such line");
    return sheet;
}

/// In the cell that has the keyboard, replacing what stands there.
void typeInCell(Desk& desk, const QString& text)
{
    press(Qt::Key_F2);
    auto& editor = visible<QWidget>(desk.window(), "sheetEditor");
    QTest::keyClick(&editor, Qt::Key_A, Qt::ControlModifier);
    type(editor, text);
    QTest::keyClick(&editor, Qt::Key_Tab);
}

} // namespace

TEST_CASE("An indicator's value is written in its cell, and Ctrl+Z gives it back", "[ui][plan][edit]")
{
    PlanDesk desk;
    desk.chooseInTree(u"A3.1"_s);
    desk.showTab(u"2019"_s);
    goToCell(desk, "planIndicators", u"6361"_s, IndicatorColumn::Current);
    typeInCell(desk, u"6400"_s);
    CHECK(waitFor([&] { return desk.holds("planIndicators", {u"5693"_s, u"6400"_s}); }));
    goToCell(desk, "planIndicators", u"1 887"_s, IndicatorColumn::Target);
    typeInCell(desk, u"66 % (2022)"_s);
    CHECK(waitFor([&] { return desk.holds("planIndicators", {u"1 887"_s, u"66 % (2022)"_s}); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return desk.holds("planIndicators", {u"5693"_s, u"6361"_s}); }));
    CHECK(waitFor([&] { return desk.holds("planIndicators", {u"1 887"_s, u"65% (2021)"_s}); }));
}

TEST_CASE("How an indicator grows and what its target is of are written in their cells", "[ui][plan][edit]")
{
    PlanDesk desk;
    desk.chooseInTree(u"A1.1"_s);
    desk.showTab(u"2019"_s);
    CHECK(desk.holds("planIndicators", {u"176"_s, u"243"_s, u"39%"_s}));
    goToCell(desk, "planIndicators", u"39%"_s, IndicatorColumn::Growth);
    typeInCell(desk, u"38,1 %"_s);
    CHECK(waitFor([&] { return desk.holds("planIndicators", {u"243"_s, u"38,1 %"_s}); }));
    desk.chooseInTree(u"A3.1"_s);
    desk.showTab(u"2019"_s);
    goToCell(desk, "planIndicators", u"1 887"_s, IndicatorColumn::Target);
    typeInCell(desk, u"65 % des premières orientations (2021)"_s);
    CHECK(waitFor([&] {
        return desk.holds("planIndicators", {u"1 887"_s, u"65 % des premières orientations (2021)"_s});
    }));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return desk.holds("planIndicators", {u"1 887"_s, u"65% (2021)"_s}); }));
}

TEST_CASE("What a target is of is kept apart from it", "[ui][plan][edit]")
{
    const jalon::test::TemporaryFolder folder;
    const auto base = folder.path() / "pole.jalon";
    makePlanBase(base);
    workOn(base, Date::fromIso("2026-11-05").value(), [](const store::Session& session) {
        using programme::IndicatorValue;
        const auto fact = store::currentWhere<IndicatorValue>(session.database, "target = '65%'").front();
        store::Transaction tx{session, store::TxKind::Edit};
        const auto write = [&](const QString& typed) {
            const auto row = *store::current<IndicatorValue>(session.database, fact.id);
            const auto made = valueEdits(row, {}).at(IndicatorColumn::Target).make(typed);
            REQUIRE(made);
            REQUIRE((*made)(tx));
            return *store::current<IndicatorValue>(session.database, fact.id);
        };
        const auto shared = write(u"65 % des premières orientations (2022)"_s);
        CHECK(shared.target.text() == "65 %");
        CHECK(shared.targetOf == "des premières orientations");
        CHECK(shared.targetYear == 2022);
        CHECK(write(targetText(shared)) == shared);
        const auto counted = write(u"47 entretiens"_s);
        CHECK(counted.target.text() == "47 entretiens");
        CHECK(counted.targetOf.empty());
        CHECK(counted.targetYear == 2022);
    });
}

TEST_CASE("What is no amount is refused in words, and changes nothing", "[ui][plan][edit]")
{
    PlanDesk desk;
    desk.chooseInTree(u"A3.1"_s);
    desk.showTab(u"2019"_s);
    auto& budget = visible<Sheet>(desk.window(), "planBudget");
    constexpr int kAmount = 4;
    budget.setFocus();
    budget.setCurrentIndex(budget.model()->index(0, kAmount));
    const auto before = budget.rows().front().cells[kAmount];
    typeInCell(desk, u"21O 000"_s);
    REQUIRE(waitFor([&] {
        const auto banners = desk.window().findChildren<Banner*>();
        return std::ranges::any_of(banners, [](const Banner* banner) {
            return banner->isVisible() && banner->text().contains(u"21O 000"_s);
        });
    }));
    CHECK(budget.rows().front().cells[kAmount] == before);
    typeInCell(desk, u"215000"_s);
    CHECK(waitFor([&] { return desk.holds("planBudget", {u"215 000 €"_s}); }));
}

TEST_CASE("A fiche's texts and the year's progress are written in place", "[ui][plan][edit]")
{
    PlanDesk desk;
    desk.chooseInTree(u"A3.1"_s);
    goToCell(desk, "planTexts", u"CAF, MSA, Pôle emploi"_s, 1);
    typeInCell(desk, u"CAF, MSA"_s);
    CHECK(waitFor([&] { return desk.holds("planTexts", {u"CAF, MSA"_s}); }));
    desk.showTab(u"2019"_s);
    goToCell(desk, "planResults", progressText(25), 1);
    press(Qt::Key_F2);
    auto& choice = visible<QComboBox>(desk.window(), "sheetEditor");
    choice.setCurrentText(progressText(75));
    QTest::keyClick(&choice, Qt::Key_Tab);
    CHECK(waitFor([&] { return desk.holds("planResults", {progressText(75)}); }));
}

TEST_CASE("An activity is entered in seconds, and has its year's tab", "[ui][plan][edit]")
{
    PlanDesk desk;
    desk.chooseInTree(u"A3.1"_s);
    auto& add = visible<QPushButton>(desk.window(), "planAddActivity");
    add.setFocus();
    press(Qt::Key_Space);
    auto& dialog = desk.form();
    checkWalk(dialog, 10);
    auto& participants = visible<QLineEdit>(dialog, "activityParticipants");
    participants.setFocus();
    type(participants, u"douze"_s);
    QTest::keyClick(&participants, Qt::Key_Return);
    CHECK(visible<QLabel>(dialog, "entryProblem").text().contains(u"douze"_s));
    participants.clear();
    type(participants, u"12"_s);
    QTest::keyClick(&participants, Qt::Key_Return);
    auto& tabs = visible<QTabWidget>(desk.window(), "planTabs");
    REQUIRE(waitFor([&] { return tabs.tabText(tabs.count() - 1) == u"2026"_s; }));
    desk.showTab(u"2026"_s);
    CHECK(desk.holds("planActivities", {u"05/11/2026"_s, u"12"_s}));
}

TEST_CASE("The checks list what does not add up, and lead to the line", "[ui][plan][checks]")
{
    PlanDesk desk;
    auto& button = visible<QPushButton>(desk.window(), "planShowChecks");
    button.setFocus();
    press(Qt::Key_Space);
    CHECK(desk.holds("planChecks", {u"A3.2"_s, u"115 000 €"_s, u"115 500 €"_s, u"+500 €"_s}));
    goToCell(desk, "planChecks", u"A3.2"_s, 0);
    press(Qt::Key_Return);
    auto& title = visible<QLabel>(desk.window(), "planTitle");
    CHECK(title.text().startsWith(u"A3.2"_s));
    CHECK(qobject_cast<Sheet*>(QApplication::focusWidget()) != nullptr);
    button.setFocus();
    press(Qt::Key_Space);
    visible<QToolButton>(desk.window(), "menu").setFocus();
    checkWalk(desk.window(), 8);
    visible<Sheet>(desk.window(), "planChecks").setFocus();
    press(Qt::Key_Escape);
    CHECK(visibleLater<QTreeWidget>(desk, "planTree").isVisible());
}

TEST_CASE("The board shows all fiches by progress, then by deadline, and opens one", "[ui][plan][board]")
{
    PlanDesk desk;
    auto& button = visible<QPushButton>(desk.window(), "planShowBoard");
    button.setFocus();
    press(Qt::Key_Space);
    auto& asTable = visible<QPushButton>(desk.window(), "planAsTable");
    asTable.setFocus();
    press(Qt::Key_Space);
    auto& board = visible<Sheet>(desk.window(), "planBoard");
    CHECK(board.rows().size() >= 35);
    CHECK(board.rows().front().cells.front() == progressText({}));
    CHECK(board.rows().back().cells.front() != progressText({}));
    auto& order = visible<QComboBox>(desk.window(), "planOrder");
    order.setFocus();
    press(Qt::Key_Down);
    CHECK_FALSE(board.rows().front().cells[2].isEmpty());
    board.setFocus();
    board.selectRow(0);
    const auto code = board.rows().front().cells[3];
    press(Qt::Key_Return);
    CHECK(visible<QLabel>(desk.window(), "planTitle").text().startsWith(code));
}

TEST_CASE("The board is a picture: columns of cards that the arrows go through, each opening its fiche",
          "[ui][plan][board]")
{
    PlanDesk desk;
    auto& button = visible<QPushButton>(desk.window(), "planShowBoard");
    button.setFocus();
    press(Qt::Key_Space);
    auto& board = visible<FicheBoard>(desk.window(), "planPicture");
    const auto columns = [&] { return board.findChildren<QListWidget*>(u"planCards"_s); };
    constexpr int kSteps = 5; // not said, 25, 50, 75, 100 %
    REQUIRE(columns().size() == kSteps);
    int cards = 0;
    for (const auto* const column : columns()) {
        cards += column->count();
    }
    CHECK(cards >= 35);
    REQUIRE(columns().front()->hasFocus());
    visible<QToolButton>(desk.window(), "menu").setFocus();
    checkWalk(desk.window(), 8);
    columns().front()->setFocus();
    press(Qt::Key_Right);
    auto* const quarter = qobject_cast<QListWidget*>(QApplication::focusWidget());
    REQUIRE(quarter != nullptr);
    CHECK(quarter != columns().front());
    CHECK(quarter->accessibleName().startsWith(progressText(25)));
    press(Qt::Key_Left);
    CHECK(columns().front()->hasFocus());
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    const auto card = quarter->currentItem()->text();
    press(Qt::Key_Return);
    const auto title = visible<QLabel>(desk.window(), "planTitle").text();
    CHECK(card.startsWith(title));

    button.setFocus();
    press(Qt::Key_Space);
    visible<QComboBox>(desk.window(), "planOrder").setCurrentIndex(1);
    REQUIRE(columns().size() >= 2);
    CHECK(columns().front()->accessibleName().startsWith(u"Échéance passée"_s));
    CHECK(columns().front()->count() > 0); // 2022 is over in 2026
    CHECK(columns().back()->accessibleName().startsWith(u"Sans date"_s));
}

TEST_CASE("A step is ticked and a comment is written in their cells", "[ui][plan][edit]")
{
    PlanDesk desk;
    auto& tree = visible<QTreeWidget>(desk.window(), "planTree");
    for (auto* const item : tree.findItems(u"1.1 "_s, Qt::MatchStartsWith | Qt::MatchRecursive)) {
        tree.setCurrentItem(item); // the last one is the Rhône's
    }
    desk.showTab(u"2019"_s);
    auto& steps = visible<Sheet>(desk.window(), "planSteps");
    const auto place = [&] {
        const auto& rows = steps.rows();
        const auto found =
            std::ranges::find_if(rows, [](const SheetRow& row) { return row.cells[0] == stepText(false); });
        return static_cast<int>(found - rows.begin());
    }();
    const auto fact = steps.rows()[static_cast<std::size_t>(place)].fact;
    steps.setFocus();
    steps.setCurrentIndex(steps.model()->index(place, 0));
    press(Qt::Key_F2);
    auto& choice = visible<QComboBox>(desk.window(), "sheetEditor");
    choice.setCurrentText(stepText(true));
    QTest::keyClick(&choice, Qt::Key_Tab);
    const auto isDone = [&] {
        const auto found = std::ranges::find(steps.rows(), fact, &SheetRow::fact);
        return found->cells[0] == stepText(true);
    };
    CHECK(waitFor(isDone));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return !isDone(); }));

    auto& indicators = visible<Sheet>(desk.window(), "planIndicators");
    constexpr int kComment = IndicatorColumn::Comment;
    indicators.setFocus();
    indicators.setCurrentIndex(indicators.model()->index(0, kComment));
    typeInCell(desk, u"Effectif en hausse"_s);
    CHECK(waitFor([&] { return desk.holds("planIndicators", {u"Effectif en hausse"_s}); }));
}
