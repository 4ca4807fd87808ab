// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is added to a plan, corrected and taken away, from its pages and by the keyboard.
#include "PlanDesk.h"
#include "Walk.h"

#include "ui/common/Banner.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using namespace Qt::StringLiterals;

namespace {

void chooseInBox(QWidget& dialog, const char* name, const QString& begin)
{
    auto& box = visible<QComboBox>(dialog, name);
    const int place = box.findText(begin, Qt::MatchStartsWith);
    INFO(begin.toStdString());
    REQUIRE(place >= 0);
    box.setCurrentIndex(place);
}

QDialog& addFromMenu(PlanDesk& desk, const char* entry)
{
    auto& add = visible<QPushButton>(desk.window(), "planAdd");
    add.setFocus();
    press(Qt::Key_Space);
    auto* const action = add.findChild<QAction*>(QString::fromLatin1(entry));
    REQUIRE(action != nullptr);
    action->trigger();
    add.findChild<QMenu*>()->hide();
    return desk.form();
}

} // namespace

TEST_CASE("A budget line is added by the keyboard, taken away, and given back", "[ui][plan][lines]")
{
    PlanDesk desk;
    desk.chooseInTree(u"A3.1"_s);
    desk.showTab(u"2019"_s);
    auto& budget = visible<Sheet>(desk.window(), "planBudget");
    budget.setFocus();
    press(Qt::Key_Insert);
    auto& dialog = desk.form();
    checkWalk(dialog, 15);
    desk.fill("budgetLabel", u"Bilans de compétences"_s);
    desk.fill("budgetAmount", u"21O 000"_s);
    chooseInBox(dialog, "budgetFunder", codeText(programme::Funder::Fse));
    press(Qt::Key_Return);
    CHECK(visible<QLabel>(dialog, "entryProblem").text().contains(u"36"_s));
    CHECK(visible<QLineEdit>(dialog, "budgetAmount").hasFocus());
    CHECK(visible<QLineEdit>(dialog, "budgetLabel").text() == u"Bilans de compétences"_s);
    desk.fill("budgetAmount", u"12500"_s);
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.holds("planBudget", {u"Bilans de compétences"_s, u"12 500 €"_s}); }));
    REQUIRE(waitFor([&] { return desk.window().focusWidget() == &budget; }));
    CHECK(budget.chosen()->cells.contains(u"Bilans de compétences"_s));
    press(Qt::Key_Delete);
    CHECK(waitFor([&] { return !desk.holds("planBudget", {u"Bilans de compétences"_s}); }));
    CHECK(desk.banner().contains(u"Bilans de compétences"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return desk.holds("planBudget", {u"Bilans de compétences"_s, u"12 500 €"_s}); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return !desk.holds("planBudget", {u"Bilans de compétences"_s}); }));
}

TEST_CASE("A line that is corrected keeps what was not typed", "[ui][plan][lines]")
{
    PlanDesk desk;
    desk.chooseInTree(u"A3.1"_s);
    desk.showTab(u"2019"_s);
    auto& budget = visible<Sheet>(desk.window(), "planBudget");
    budget.setFocus();
    const auto before = budget.rows().front().cells;
    visible<QPushButton>(desk.window(), "planCorrect").click();
    static_cast<void>(desk.form());
    desk.fill("budgetDetail", u"dont 2 000 € de déplacements"_s);
    press(Qt::Key_Return);
    CHECK(waitFor([&] { return budget.rows().front().cells[3].startsWith(u"dont 2"_s); }));
    auto after = budget.rows().front().cells;
    after[3] = before[3];
    CHECK(after == before);
}

TEST_CASE("Delete empties a cell as a spreadsheet does, Ctrl+Delete takes the line away", "[ui][plan][lines]")
{
    PlanDesk desk;
    desk.chooseInTree(u"A3.1"_s);
    desk.showTab(u"2019"_s);
    auto& budget = visible<Sheet>(desk.window(), "planBudget");
    const auto lines = budget.rows().size();
    const auto fact = budget.rows().front().fact;
    budget.setFocus();
    budget.setCurrentIndex(budget.model()->index(0, 4));
    press(Qt::Key_Delete);
    CHECK(waitFor([&] { return budget.rows().front().cells[4].isEmpty(); }));
    CHECK(budget.rows().front().fact == fact);
    press(Qt::Key_Delete, Qt::ControlModifier);
    desk.question().buttons().front()->click(); // it has a detail
    CHECK(waitFor([&] { return budget.rows().size() < lines; }));
    CHECK(budget.rows().front().fact != fact);
}

TEST_CASE("What goes with an indicator is said before; its values come back with it", "[ui][plan][lines]")
{
    PlanDesk desk;
    desk.chooseInTree(u"A3.1"_s);
    desk.showTab(u"2019"_s);
    auto& indicators = visible<Sheet>(desk.window(), "planIndicators");
    indicators.setFocus();
    press(Qt::Key_Delete);
    CHECK(desk.question().informativeText().contains(u"2019"_s));
    press(Qt::Key_Escape);
    CHECK(desk.holds("planIndicators", {u"5693"_s, u"6361"_s}));
    REQUIRE(waitFor([&] { return desk.window().focusWidget() == &indicators; }));
    press(Qt::Key_Delete);
    desk.question().buttons().front()->click();
    CHECK(waitFor([&] { return !desk.holds("planIndicators", {u"5693"_s, u"6361"_s}); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return desk.holds("planIndicators", {u"5693"_s, u"6361"_s}); }));
}

TEST_CASE("An indicator is bound to a figure of the files, another to a sum of activities",
          "[ui][plan][lines]")
{
    PlanDesk desk;
    desk.chooseInTree(u"A3.1"_s);
    desk.showTab(u"2019"_s);
    auto& dialog = addFromMenu(desk, "planAddIndicator");
    checkWalk(dialog, 8);
    CHECK_FALSE(visible<QComboBox>(dialog, "indicatorFigure").isEnabled());
    desk.fill("indicatorLabel", u"Suivis en accompagnement global"_s);
    visible<QComboBox>(dialog, "indicatorSource").setCurrentIndex(2);
    chooseInBox(dialog, "indicatorFigure", u"G1 "_s);
    chooseInBox(dialog, "indicatorLine", u"En cours"_s);
    chooseInBox(dialog, "indicatorTarget", u"G2 "_s);
    visible<QPushButton>(dialog, "entrySave").click();
    const auto computed = [&](const QString& label, const QString& found) {
        return waitFor([&] {
            const auto& rows = visible<Sheet>(desk.window(), "planIndicators").rows();
            return std::ranges::any_of(rows, [&](const SheetRow& row) {
                return row.cells[0] == label && row.cells[IndicatorColumn::Found].startsWith(found + u" ("_s);
            });
        });
    };
    CHECK(computed(u"Suivis en accompagnement global"_s, u"0"_s));
    visible<QPushButton>(desk.window(), "planCorrect").click(); // the new line is chosen
    auto& again = desk.form();
    CHECK(visible<QComboBox>(again, "indicatorFigure").currentText().startsWith(u"G1 "_s));
    CHECK(visible<QComboBox>(again, "indicatorLine").currentText().startsWith(u"En cours"_s));
    CHECK(visible<QComboBox>(again, "indicatorTarget").currentText().startsWith(u"G2 "_s));
    press(Qt::Key_Escape);

    auto& counted = addFromMenu(desk, "planAddIndicator");
    desk.fill("indicatorLabel", u"Heures d’atelier"_s);
    visible<QComboBox>(counted, "indicatorSource").setCurrentIndex(1);
    visible<QComboBox>(counted, "indicatorSum").setCurrentIndex(4);
    chooseInBox(counted, "indicatorKind", codeText(programme::ActivityKind::Atelier));
    visible<QPushButton>(counted, "entrySave").click();
    CHECK(computed(u"Heures d’atelier"_s, u"0"_s));

    visible<QPushButton>(desk.window(), "planAddActivity").click();
    desk.fill("activityDay", u"03/06/2019"_s);
    desk.fill("activityHours", u"2,25"_s);
    press(Qt::Key_Return);
    CHECK(computed(u"Heures d’atelier"_s, u"2,3"_s));
}

TEST_CASE("An activity is corrected and cancelled in its year", "[ui][plan][lines]")
{
    PlanDesk desk;
    desk.chooseInTree(u"A3.1"_s);
    visible<QPushButton>(desk.window(), "planAddActivity").click();
    desk.fill("activityHours", u"2,25"_s);
    press(Qt::Key_Return);
    desk.waitForTab(u"2026"_s);
    auto& activities = visibleLater<Sheet>(desk, "planActivities");
    REQUIRE(waitFor([&] { return desk.window().focusWidget() == &activities; }));
    press(Qt::Key_Return);
    auto& dialog = desk.form();
    CHECK(visible<QLineEdit>(dialog, "activityHours").text() == u"2,25"_s);
    desk.fill("activityParticipants", u"1200"_s);
    desk.fill("activityTitle", u"Forum de l’emploi"_s);
    press(Qt::Key_Return);
    CHECK(waitFor([&] { return desk.holds("planActivities", {u"Forum de l’emploi"_s, u"1 200"_s}); }));
    press(Qt::Key_Return);
    CHECK(visible<QLineEdit>(desk.form(), "activityHours").text() == u"2,25"_s);
    press(Qt::Key_Escape);
    REQUIRE(waitFor([&] { return desk.window().focusWidget() == &activities; }));
    press(Qt::Key_Delete);
    auto& tabs = visible<QTabWidget>(desk.window(), "planTabs");
    CHECK(waitFor([&] { return tabs.tabText(tabs.count() - 1) != u"2026"_s; }));
    press(Qt::Key_Z, Qt::ControlModifier);
    desk.waitForTab(u"2026"_s);
    desk.showTab(u"2026"_s);
    CHECK(desk.holds("planActivities", {u"Forum de l’emploi"_s}));
}

TEST_CASE("Steps, texts and links are added to a fiche, and a link leads to another programme's",
          "[ui][plan][lines]")
{
    PlanDesk desk;
    desk.chooseInTree(u"A3.1"_s);
    desk.showTab(u"2019"_s);
    static_cast<void>(addFromMenu(desk, "planAddStep"));
    desk.fill("stepTitle", u"Recruter deux conseillers"_s);
    desk.fill("stepFirstYear", u"2O20"_s);
    press(Qt::Key_Return);
    CHECK(visible<QLabel>(desk.form(), "entryProblem").text().contains(u"2O20"_s));
    desk.fill("stepFirstYear", u"2020"_s);
    press(Qt::Key_Return);
    visibleLater<Sheet>(desk, "planSteps");
    CHECK(waitFor([&] { return desk.holds("planSteps", {u"Recruter deux conseillers"_s, u"2020"_s}); }));

    auto& text = addFromMenu(desk, "planAddText");
    CHECK(visible<QLineEdit>(text, "textYear").text() == u"2019"_s);
    desk.fill("textHeading", u"Perspectives"_s);
    visible<QPlainTextEdit>(text, "textBody").setPlainText(u"Une antenne à Die."_s);
    visible<QPushButton>(text, "entrySave").click();
    CHECK(waitFor([&] { return desk.holds("planResults", {u"Perspectives"_s, u"Une antenne à Die."_s}); }));

    auto& link = addFromMenu(desk, "planAddLink");
    CHECK_FALSE(visible<QLineEdit>(link, "linkTitle").isEnabled());
    chooseInBox(link, "linkOther", u"7 "_s);
    visible<QPushButton>(link, "entrySave").click();
    const auto isLinked = [&] {
        return std::ranges::any_of(visible<Sheet>(desk.window(), "planTexts").rows(),
                                   [](const SheetRow& row) { return row.cells[1].startsWith(u"7 "_s); });
    };
    REQUIRE(
        waitFor([&] { return desk.window().findChild<QTabWidget*>(u"planTabs"_s)->currentIndex() == 0; }));
    CHECK(isLinked());
    visible<QPushButton>(desk.window(), "planRemove").click();
    CHECK(waitFor([&] { return !isLinked(); }));
}

TEST_CASE("A year is opened in a fiche, once", "[ui][plan][lines]")
{
    PlanDesk desk;
    desk.chooseInTree(u"A3.1"_s);
    static_cast<void>(addFromMenu(desk, "planAddYear"));
    desk.fill("executionYear", u"2019"_s);
    press(Qt::Key_Return);
    CHECK(visibleLater<QLabel>(desk, "entryProblem").text().contains(u"2019"_s));
    desk.fill("executionYear", u"2027"_s);
    press(Qt::Key_Return);
    desk.waitForTab(u"2027"_s);
}

TEST_CASE("The texts of a fiche, an axis and a programme are written in place", "[ui][plan][lines]")
{
    PlanDesk desk;
    desk.chooseInTree(u"A3.1"_s);
    desk.write("planTexts", 10, u"31/12/26"_s);
    CHECK(waitFor([&] { return desk.holds("planTexts", {u"31/12/2026"_s}); }));
    desk.write("planTexts", 10, u"demain"_s);
    CHECK(desk.banner().contains(u"demain"_s));
    CHECK(desk.holds("planTexts", {u"31/12/2026"_s}));
    desk.write("planTexts", 0, u"A3.2"_s);
    CHECK(waitFor([&] { return desk.banner().contains(u"A3.2"_s); }));
    CHECK(desk.holds("planTexts", {u"A3.1"_s}));

    press(Qt::Key_5, Qt::ControlModifier);
    auto& tree = visible<QTreeWidget>(desk.window(), "planTree");
    tree.setCurrentItem(tree.topLevelItem(0)->child(0));
    desk.write("planTexts", 1, u"Un axe récrit"_s);
    CHECK(waitFor([&] { return tree.topLevelItem(0)->child(0)->text(0).contains(u"Un axe récrit"_s); }));

    tree.setCurrentItem(tree.topLevelItem(0));
    desk.write("planTexts", 7, u"2027-2030"_s);
    CHECK(waitFor([&] { return desk.holds("planTexts", {u"2027–2030"_s}); }));
    desk.write("planTexts", 7, u"2030-2027"_s);
    CHECK(waitFor([&] { return desk.banner().contains(u"2030-2027"_s); }));
    CHECK(desk.holds("planTexts", {u"2027–2030"_s}));
}

TEST_CASE("Where a base is only read, nothing of the plan is offered to be written", "[ui][plan][lines]")
{
    PlanDesk owner;
    Desk desk;
    openBase(desk, owner.path("pole.jalon"));
    press(Qt::Key_5, Qt::ControlModifier);
    auto& tree = visibleLater<QTreeWidget>(desk, "planTree");
    REQUIRE(waitFor([&] { return tree.hasFocus(); }));
    auto& texts = visible<Sheet>(desk.window(), "planTexts");
    for (const auto* const name : {"planAdd", "planCorrect", "planRemove", "planAddActivity"}) {
        INFO(name);
        CHECK_FALSE(desk.window().findChild<QWidget*>(QString::fromLatin1(name))->isVisible());
    }
    texts.setFocus();
    texts.setCurrentIndex(texts.model()->index(1, 1));
    for (const auto key : {Qt::Key_F2, Qt::Key_Return, Qt::Key_Delete, Qt::Key_Insert, Qt::Key_A}) {
        press(key);
        CHECK(desk.window().findChild<QWidget*>(u"sheetEditor"_s) == nullptr);
        CHECK(desk.window().findChild<QDialog*>(u"entryDialog"_s) == nullptr);
    }
}
