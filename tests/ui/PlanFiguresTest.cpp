// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is computed beside what is typed, when it takes long and when it fails.
#include "PlanDesk.h"
#include "Town.h"

#include "programme/Plan.h"
#include "ui/common/Banner.h"
#include "ui/programme/Sheet.h"

#include <QLabel>
#include <QTabWidget>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using namespace Qt::StringLiterals;

namespace {

/// A fiche whose indicator is computed, with a value typed for 2026; its year is in sight. `prepare` makes
/// ready what the computation reads.
class FiguresDesk : public TownDesk {
public:
    explicit FiguresDesk(const std::vector<std::string>& prepare)
    {
        write([&](store::Transaction& tx) {
            addPlan(tx);
            for (const auto& sql : prepare) {
                tx.database().run(sql);
            }
        });
        openBase(*this, base());
        press(Qt::Key_5, Qt::ControlModifier);
        auto& tree = visibleLater<QTreeWidget>(*this, "planTree");
        REQUIRE(waitFor([&] { return tree.topLevelItemCount() == 1; }));
        tree.setCurrentItem(tree.topLevelItem(0)->child(0)->child(0));
        showTab(1);
    }

    void showTab(int tab) { visible<QTabWidget>(window(), "planTabs").setCurrentIndex(tab); }
    Sheet& indicators() { return visible<Sheet>(window(), "planIndicators"); }
    QString shown(int column) { return indicators().rows().front().cells[column]; }

private:
    static void addPlan(store::Transaction& tx)
    {
        programme::IndicatorValue value;
        value.indicator = addComputed(tx, "Sanctions", "S1");
        value.year = 2026;
        value.current = programme::Measure{"41"};
        REQUIRE(programme::record(tx, value));
    }
};

/// The computation reads a table that is not there.
const std::string kFails = "ALTER TABLE sanction RENAME TO sanction_elsewhere";
/// It reads one that takes a minute to answer.
const std::string kTakesLong =
    "CREATE VIEW sanction AS SELECT s.* FROM (WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c"
    " LIMIT 400000000) SELECT count(*) AS n FROM c) w CROSS JOIN sanction_elsewhere s ON w.n > 0";

bool isWorking(Desk& desk)
{
    const auto lines = desk.window().findChildren<QWidget*>(u"progressLine"_s);
    return std::ranges::any_of(lines, [](const QWidget* line) { return line->isVisible(); });
}

} // namespace

TEST_CASE("A computation that fails is said; what is typed stays, and it is tried again when shown again",
          "[ui][plan][figures]")
{
    FiguresDesk desk{{kFails}};
    const auto failed = [&] { return says(desk, u"a échoué"_s); };
    REQUIRE(failed());
    CHECK(desk.shown(IndicatorColumn::Current) == u"41"_s);
    CHECK_FALSE(desk.shown(IndicatorColumn::Found).contains(u'('));
    CHECK_FALSE(isWorking(desk));
    auto& indicators = desk.indicators();
    indicators.setFocus();
    indicators.setCurrentIndex(indicators.model()->index(0, IndicatorColumn::Current));
    press(Qt::Key_F2);
    auto& editor = visible<QWidget>(desk.window(), "sheetEditor");
    QTest::keyClick(&editor, Qt::Key_A, Qt::ControlModifier);
    type(editor, u"42"_s);
    QTest::keyClick(&editor, Qt::Key_Tab);
    CHECK(waitFor([&] { return desk.shown(IndicatorColumn::Current) == u"42"_s; }));

    for (auto* const banner : desk.window().findChildren<Banner*>()) {
        banner->hide();
    }
    desk.showTab(0);
    desk.showTab(1);
    CHECK(failed());
}

TEST_CASE("What is behind a value that cannot be computed is said in its dialog", "[ui][plan][figures]")
{
    FiguresDesk desk{{kFails}};
    REQUIRE(says(desk, u"a échoué"_s));
    desk.indicators().setFocus();
    visible<QPushButton>(desk.window(), "planBehind").click();
    auto& dialog = visibleLater<QDialog>(desk, "behindDialog");
    CHECK(waitFor([&] { return visible<QLabel>(dialog, "behindCount").text().contains(u"a échoué"_s); }));
    CHECK(visible<Sheet>(dialog, "behindRows").rows().empty());
    press(Qt::Key_Escape);
    CHECK(waitFor([&] { return desk.window().findChild<QDialog*>(u"behindDialog"_s) == nullptr; }));
}

TEST_CASE(
    "A computation that takes long shows, is stopped by the keyboard, and begins again when shown again",
    "[ui][plan][figures]")
{
    FiguresDesk desk{{kFails, kTakesLong}};
    REQUIRE(waitFor([&] { return isWorking(desk); }));
    CHECK(desk.shown(IndicatorColumn::Current) == u"41"_s);
    desk.indicators().setFocus();
    desk.tabTo("stopWork");
    press(Qt::Key_Space);
    REQUIRE(says(desk, u"2026"_s));
    CHECK(waitFor([&] { return !isWorking(desk); }));
    CHECK(desk.shown(IndicatorColumn::Current) == u"41"_s);
    CHECK_FALSE(desk.shown(IndicatorColumn::Found).contains(u'('));
    desk.showTab(0);
    desk.showTab(1);
    CHECK(waitFor([&] { return isWorking(desk); }));
}
