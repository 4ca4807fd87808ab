// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What changes the tree of the plans: fiches and axes that come and go, a year that is copied.
#include "PlanDesk.h"
#include "Walk.h"

#include "reference/Territories.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FieldText.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabWidget>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using namespace Qt::StringLiterals;

namespace {

QDialog& askFromTree(PlanDesk& desk, const char* entry)
{
    auto& tree = visible<QTreeWidget>(desk.window(), "planTree");
    tree.setFocus();
    press(Qt::Key_Insert);
    auto& menu = visibleLater<QPushButton>(desk, "planTreeMenu");
    auto* const action = menu.findChild<QAction*>(QString::fromLatin1(entry));
    REQUIRE(action != nullptr);
    REQUIRE(action->isEnabled());
    CHECK(menu.findChild<QMenu*>()->isVisible());
    menu.findChild<QMenu*>()->hide();
    action->trigger();
    return desk.form();
}

QString titleOf(PlanDesk& desk)
{
    return visible<QLabel>(desk.window(), "planTitle").text();
}

void chooseProgramme(PlanDesk& desk, const QString& begin)
{
    auto& tree = visible<QTreeWidget>(desk.window(), "planTree");
    const auto found = tree.findItems(begin, Qt::MatchStartsWith);
    INFO(begin.toStdString());
    REQUIRE_FALSE(found.empty());
    tree.setCurrentItem(found.front());
}

} // namespace

TEST_CASE("A programme is written from nothing: an axis, an objective, a fiche", "[ui][plan][tree]")
{
    PlanDesk desk;
    static_cast<void>(askFromTree(desk, "planAddProgramme"));
    press(Qt::Key_Return);
    CHECK(waitFor([&] { return desk.problem().contains(fieldText("code")); }));
    desk.fill("programmeName", u"PDI de l’Ardèche"_s);
    desk.fill("programmeCode", u"ardeche-pdi"_s);
    desk.fill("programmeFirstYear", u"2027"_s);
    desk.fill("programmeLastYear", u"2029"_s);
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return titleOf(desk) == u"PDI de l’Ardèche"_s; }));

    auto& axis = askFromTree(desk, "planAddAxis");
    checkWalk(axis, 5);
    desk.fill("axisCode", u"1"_s);
    desk.fill("axisTitle", u"Lever les freins"_s);
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return titleOf(desk) == u"1  Lever les freins"_s; }));

    static_cast<void>(askFromTree(desk, "planAddObjective"));
    desk.fill("objectiveTitle", u"La mobilité"_s);
    press(Qt::Key_Return);
    auto& tree = visible<QTreeWidget>(desk.window(), "planTree");
    REQUIRE(waitFor([&] { return tree.currentItem()->text(0) == u"La mobilité"_s; }));

    auto& fiche = askFromTree(desk, "planAddFiche");
    auto& place = visible<QComboBox>(fiche, "ficheAxis");
    place.setCurrentIndex(place.findText(u"1 Lever les freins › La mobilité"_s));
    desk.fill("ficheCode", u"1.1"_s);
    desk.fill("ficheTitle", u"Aides au permis"_s);
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return titleOf(desk) == u"1.1  Aides au permis"_s; }));
    CHECK(tree.currentItem()->parent()->text(0) == u"La mobilité"_s);
    desk.showTab(u"2028"_s);
    for (int times = 0; times < 4; ++times) {
        press(Qt::Key_Z, Qt::ControlModifier);
    }
    CHECK(waitFor([&] { return tree.findItems(u"PDI de l’Ardèche"_s, Qt::MatchExactly).empty(); }));
}

TEST_CASE("A code that is taken is refused with the fiche that bears it; what was typed stays",
          "[ui][plan][tree]")
{
    PlanDesk desk;
    desk.chooseInTree(u"A3.1"_s);
    auto& fiche = askFromTree(desk, "planAddFiche");
    desk.fill("ficheCode", u"A3.2"_s);
    desk.fill("ficheTitle", u"Une autre"_s);
    press(Qt::Key_Return);
    CHECK(waitFor([&] { return desk.problem().contains(u"A3.2"_s); }));
    CHECK(visible<QLineEdit>(fiche, "ficheTitle").text() == u"Une autre"_s);
}

TEST_CASE("What goes with a fiche or an axis is said before, and all of it comes back", "[ui][plan][tree]")
{
    PlanDesk desk;
    desk.chooseInTree(u"A3.1"_s);
    auto& tree = visible<QTreeWidget>(desk.window(), "planTree");
    tree.setFocus();
    press(Qt::Key_Delete);
    const auto said = desk.question().informativeText();
    CHECK(said.contains(u"6 indicateurs"_s));
    CHECK(said.contains(u"lignes budgétaires"_s));
    press(Qt::Key_Escape);
    CHECK(titleOf(desk).startsWith(u"A3.1"_s));
    tree.setFocus();
    press(Qt::Key_Delete);
    desk.question().buttons().front()->click();
    CHECK(waitFor([&] { return !titleOf(desk).startsWith(u"A3.1"_s); }));
    CHECK(tree.currentItem() != nullptr);
    press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] {
        const auto all = tree.findItems(u"A3.1 "_s, Qt::MatchStartsWith | Qt::MatchRecursive);
        return !all.empty();
    }));
    desk.chooseInTree(u"A3.1"_s);
    desk.showTab(u"2019"_s);
    CHECK(desk.holds("planIndicators", {u"5693"_s, u"6361"_s}));
    CHECK(desk.holds("planBudget", {u"212 000 €"_s}));

    chooseProgramme(desk, u"Plan départemental"_s);
    tree.setFocus();
    press(Qt::Key_Delete);
    CHECK(desk.question().informativeText().contains(u"20 fiches"_s));
    desk.question().buttons().front()->click();
    constexpr int kLeft = 6;
    CHECK(waitFor([&] { return tree.topLevelItemCount() == kLeft; }));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return tree.topLevelItemCount() == kLeft + 1; }));
}

TEST_CASE("A year is copied from the window; refusals replace nothing and keep the form", "[ui][plan][tree]")
{
    PlanDesk desk;
    desk.chooseInTree(u"A3.1"_s);
    desk.showTab(u"2019"_s);
    auto& form = askFromTree(desk, "planCopyYear");
    CHECK(visible<QLineEdit>(form, "copyFrom").text() == u"2019"_s);
    const auto problem = [&] { return desk.problem(); };
    desk.fill("copyTo", u"2018"_s);
    press(Qt::Key_Return);
    CHECK(problem().contains(u"2019"_s));
    desk.fill("copyFrom", u"2010"_s);
    press(Qt::Key_Return);
    CHECK(waitFor([&] { return problem().contains(u"2010"_s) && problem().contains(u"rien"_s); }));
    desk.fill("copyFrom", u"2019"_s);
    desk.fill("copyTo", u"2020"_s);
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.banner().contains(u"2020"_s); }));
    desk.waitForTab(u"2020"_s);
    desk.showTab(u"2020"_s);
    CHECK(waitFor([&] { return desk.holds("planIndicators", {u"6361"_s}); }));
    CHECK_FALSE(desk.holds("planIndicators", {u"5693"_s}));

    static_cast<void>(askFromTree(desk, "planCopyYear"));
    desk.fill("copyFrom", u"2019"_s);
    desk.fill("copyTo", u"2020"_s);
    press(Qt::Key_Return); // over one that is there
    CHECK(waitFor([&] { return problem().contains(u"2020"_s) && problem().contains(u"déjà"_s); }));
    press(Qt::Key_Escape);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return !desk.holds("planIndicators", {u"6361"_s}); }));
}

TEST_CASE("Lines and fiches change places by Alt and the arrows; at the end they stay", "[ui][plan][tree]")
{
    PlanDesk desk;
    desk.chooseInTree(u"A3.1"_s);
    auto& tree = visible<QTreeWidget>(desk.window(), "planTree");
    const auto place = [&] { return tree.currentItem()->parent()->indexOfChild(tree.currentItem()); };
    tree.setFocus();
    REQUIRE(place() == 0);
    press(Qt::Key_Down, Qt::AltModifier);
    CHECK(waitFor([&] { return place() == 1; }));
    CHECK(tree.currentItem()->text(0).startsWith(u"A3.1"_s));
    press(Qt::Key_Down, Qt::AltModifier); // the last one
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return place() == 0; }));

    desk.showTab(u"2019"_s);
    auto& indicators = visible<Sheet>(desk.window(), "planIndicators");
    const auto second = indicators.rows()[1].fact;
    indicators.setFocus();
    indicators.setCurrentIndex(indicators.model()->index(1, 0));
    press(Qt::Key_Up, Qt::AltModifier);
    CHECK(waitFor([&] { return indicators.rows()[0].fact == second; }));
    CHECK(indicators.chosen()->fact == second);
    auto& budget = visible<Sheet>(desk.window(), "planBudget");
    const auto first = budget.rows()[0].fact;
    budget.setFocus();
    budget.setCurrentIndex(budget.model()->index(0, 0));
    press(Qt::Key_Down, Qt::AltModifier); // its details go with it
    CHECK(waitFor([&] { return budget.rows()[0].fact != first; }));
    press(Qt::Key_Up, Qt::AltModifier);
    CHECK(waitFor([&] { return budget.rows()[0].fact == first; }));
}

TEST_CASE("A base without a plan can begin one of its own", "[ui][plan][tree]")
{
    Desk desk;
    makeBase(desk.path("pole.jalon"));
    openBase(desk, desk.path("pole.jalon"));
    press(Qt::Key_5, Qt::ControlModifier);
    auto& begin = visibleLater<QPushButton>(desk, "planBegin");
    begin.setFocus();
    press(Qt::Key_Space);
    auto& dialog = visibleLater<QDialog>(desk, "entryDialog");
    type(visible<QLineEdit>(dialog, "programmeName"), u"PDI"_s);
    type(visible<QLineEdit>(dialog, "programmeCode"), u"pdi"_s);
    QTest::keyClick(&visible<QLineEdit>(dialog, "programmeCode"), Qt::Key_Return);
    CHECK(visibleLater<QTreeWidget>(desk, "planTree").topLevelItemCount() == 1);
}

TEST_CASE("A local plan is put under another plan, at its territory, from its page", "[ui][plan][tree]")
{
    Desk desk;
    const auto base = desk.path("pole.jalon");
    makePlanBase(base);
    workOn(base, Date::fromIso("2026-11-05").value(), [](const store::Session& session) {
        store::Transaction tx{session, store::TxKind::Edit};
        static_cast<void>(reference::addTerritory(tx, "Vendômois"));
        tx.commit();
    });
    openBase(desk, base);
    press(Qt::Key_5, Qt::ControlModifier);
    auto& tree = visibleLater<QTreeWidget>(desk, "planTree");
    const auto local = [&] {
        const auto found =
            tree.findItems(u"Plan Local d’Insertion n° 1"_s, Qt::MatchStartsWith | Qt::MatchRecursive);
        REQUIRE(found.size() == 1);
        return found.front();
    };
    REQUIRE(waitFor([&] { return tree.topLevelItemCount() > 0; }));
    tree.setCurrentItem(local());
    const auto above = local()->parent()->text(0);
    auto& texts = visible<Sheet>(desk.window(), "planTexts");
    const auto chooseIn = [&](const QString& heading, const QString& begin) {
        const auto& rows = texts.rows();
        const auto row =
            std::ranges::find_if(rows, [&](const auto& each) { return each.cells[0] == heading; });
        REQUIRE(row != rows.end());
        texts.setFocus();
        texts.setCurrentIndex(texts.model()->index(static_cast<int>(row - rows.begin()), 1));
        press(Qt::Key_F2);
        auto& box = visible<QComboBox>(desk.window(), "sheetEditor");
        const int at = box.findText(begin, Qt::MatchStartsWith);
        REQUIRE(at >= 0);
        box.setCurrentIndex(at);
        QTest::keyClick(&box, Qt::Key_Tab);
    };
    const auto says = [&](const QString& heading, const QString& begin) {
        return waitFor([&] {
            return std::ranges::any_of(texts.rows(), [&](const auto& each) {
                return each.cells[0] == heading && each.cells[1].startsWith(begin);
            });
        });
    };
    CHECK(says(u"Fait partie du plan"_s, above));
    chooseIn(u"Territoire de la base"_s, u"Vendômois"_s);
    CHECK(says(u"Territoire de la base"_s, u"Vendômois"_s));
    chooseIn(u"Fait partie du plan"_s, u"Plan départemental d’insertion vers l’emploi"_s);
    REQUIRE(waitFor([&] {
        return local()->parent()->text(0).startsWith(u"Plan départemental d’insertion vers l’emploi"_s);
    }));
    CHECK(tree.currentItem() == local());
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return local()->parent()->text(0) == above; }));
    CHECK(says(u"Territoire de la base"_s, u"Vendômois"_s));
}

TEST_CASE("A plan is not offered to hang under itself, nor under what hangs under it", "[ui][plan][tree]")
{
    PlanDesk desk;
    auto& tree = visible<QTreeWidget>(desk.window(), "planTree");
    const auto found = tree.findItems(u"Plan Local"_s, Qt::MatchStartsWith | Qt::MatchRecursive);
    REQUIRE(found.size() == 5);
    auto* const whole = found.front()->parent();
    tree.setCurrentItem(whole);
    const auto& rows = visible<Sheet>(desk.window(), "planTexts").rows();
    const auto row = std::ranges::find_if(
        rows, [](const SheetRow& each) { return each.cells[0] == u"Fait partie du plan"_s; });
    REQUIRE(row != rows.end());
    const auto& choices = row->edits.at(1).choices;
    CHECK(choices.size() == 1 + tree.topLevelItemCount() - 1);
    CHECK(choices.filter(u"Plan Local"_s).empty());
    CHECK(choices.filter(whole->text(0)).empty());
}

TEST_CASE("Unlocking comes back to the fiche and the year where one was", "[ui][plan][tree]")
{
    PlanDesk desk;
    desk.chooseInTree(u"A3.2"_s);
    desk.showTab(u"2019"_s);
    press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.isLocked(); }));
    desk.unlock(kPassphrase);
    REQUIRE(waitFor([&] { return desk.isOpen(); }));
    visibleLater<QTreeWidget>(desk, "planTree");
    CHECK(waitFor([&] { return titleOf(desk).startsWith(u"A3.2"_s); }));
    auto& tabs = visible<QTabWidget>(desk.window(), "planTabs");
    CHECK(waitFor([&] { return tabs.tabText(tabs.currentIndex()) == u"2019"_s; }));
}

TEST_CASE("Every column that a rule of the plan refuses has a name", "[ui][plan][tree]")
{
    for (const auto* const column :
         {"code",     "name",     "first_year",  "last_year",    "parent_id", "title",     "year",
          "heading",  "amount",   "grant_year",  "action_year",  "label",     "binding",   "target_binding",
          "relation", "progress", "target_year", "participants", "partners",  "companies", "hours"}) {
        INFO(column);
        CHECK_FALSE(fieldText(column).isEmpty());
        const auto said = errorText(failure(ErrorCode::InvalidValue, column, "-1").error());
        CHECK_FALSE(said.contains(u"_"_s));
    }
}
