// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The plans in the window: read, gone through, checked, printed.
#include "WindowDesk.h"

#include <QDialog>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace jalon::bench {

namespace {

void press(Desk& desk, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    auto* const focused = desk.window().focusWidget();
    QTest::keyClick(focused != nullptr ? focused : &desk.window(), key, modifiers);
}

void goThrough(Desk& desk, Holds& holds)
{
    holds.step([&] { press(desk, Qt::Key_5, Qt::ControlModifier); },
               [&] { return desk.shown<QTreeWidget>(u"planTree"_s).topLevelItemCount() > 0; });
    auto& tree = desk.shown<QTreeWidget>(u"planTree"_s);
    auto& tabs = desk.shown<QTabWidget>(u"planTabs"_s);
    tree.expandAll();
    for (auto* item = tree.topLevelItem(0); item != nullptr; item = tree.itemBelow(item)) {
        holds.step([&] { tree.setCurrentItem(item); });
        for (int tab = 0; tab < tabs.count(); ++tab) {
            holds.step([&] { tabs.setCurrentIndex(tab); });
        }
    }
    holds.print("going through every fiche and year of the plans", Bounded::Each);
}

void check(Desk& desk, Holds& holds)
{
    constexpr int kTimes = 20;
    for (int time = 0; time < kTimes; ++time) {
        for (const auto& name : {u"planShowChecks"_s, u"planShowBoard"_s}) {
            holds.step([&] { desk.shown<QPushButton>(name).click(); });
            holds.step([&] { press(desk, Qt::Key_Escape); });
        }
    }
    holds.print("all checks, all fiches", Bounded::Each);
}

void print(Desk& desk, Holds& holds)
{
    auto& tree = desk.shown<QTreeWidget>(u"planTree"_s);
    for (int at = 0; at < tree.topLevelItemCount(); ++at) {
        const auto target = std::filesystem::temp_directory_path()
                            / ("jalon-bench-" + std::to_string(QCoreApplication::applicationPid()) + ".pdf");
        desk.files().target = target;
        tree.setCurrentItem(tree.topLevelItem(at));
        holds.step([&] { desk.shown<QPushButton>(u"planReport"_s).click(); });
        holds.step([&] { QTest::keyClick(&desk.shown<QPushButton>(u"reportSave"_s), Qt::Key_Space); },
                   [&] { return std::filesystem::exists(target); });
        std::filesystem::remove(target);
    }
    holds.print("printing each plan", Bounded::Each);
}

} // namespace

void benchPlans(Desk& desk, Holds& holds)
{
    goThrough(desk, holds);
    check(desk, holds);
    print(desk, holds);
}

} // namespace jalon::bench
