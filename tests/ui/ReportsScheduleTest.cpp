// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reports that are written by themselves, once a month.
#include "ReportsDesk.h"

#include <QListWidget>
#include <QPointer>

#include <chrono>
#include <thread>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;

namespace {

/// By the keyboard, once it knows the reports there are.
QDialog& openSchedule(ReportsDesk& desk)
{
    desk.goToRoom(7);
    visible<QPushButton>(desk.window(), "openSchedule").setFocus();
    press(Qt::Key_Space);
    auto& dialog = visible<QDialog>(desk.window(), "scheduleDialog");
    auto& scopes = visible<QListWidget>(dialog, "scheduleScopes");
    REQUIRE(waitFor([&] { return scopes.count() > 5; }));
    return dialog;
}

} // namespace

TEST_CASE("Each month's reports are written once, at the first opening after it", "[ui][reports]")
{
    ReportsDesk desk;
    std::filesystem::create_directory(desk.path("mensuel"));
    auto& dialog = openSchedule(desk);
    auto& scopes = visible<QListWidget>(dialog, "scheduleScopes");
    checkWalk(dialog, 8);
    click(visible<QPushButton>(dialog, "scheduleSave"));
    CHECK_FALSE(visible<QLabel>(dialog, "scheduleProblem").text().isEmpty()); // no folder yet
    desk.files().prepare(desk.path("mensuel"));
    click(visible<QPushButton>(dialog, "scheduleChoose"));
    scopes.findItems(u"Grand Valentinois"_s, Qt::MatchContains).front()->setCheckState(Qt::Checked);
    click(visible<QPushButton>(dialog, "scheduleSave"));
    for (const std::string name : {"Ensemble.pdf", "Ensemble.xlsx", "Territoire Grand Valentinois.pdf"}) {
        CHECK(waitFor([&] { return desk.exists("mensuel/Rapport 2026-10 " + name); }));
    }
    CHECK_FALSE(desk.exists("mensuel/Rapport 2026-10 Ensemble.csv"));
    const auto base = fromPath(desk.base());
    REQUIRE(waitFor([&] { return desk.settings().reportSchedule(base).lastMonth == u"2026-10"_s; }));
    // In the next month, that month's alone.
    desk.clock().set(Date::fromIso("2026-12-01").value());
    desk.restart();
    desk.window().askFor(desk.base());
    desk.unlock(kPassphrase);
    CHECK(waitFor([&] { return desk.exists("mensuel/Rapport 2026-11 Ensemble.pdf"); }));
    CHECK(waitFor([&] { return desk.settings().reportSchedule(base).lastMonth == u"2026-11"_s; }));
    CHECK_FALSE(desk.exists("mensuel/Rapport 2026-10 Ensemble (2).pdf"));
}

TEST_CASE("Reports asked for while they are being written are written once", "[ui][reports]")
{
    ReportsDesk desk;
    const auto base = fromPath(desk.base());
    std::filesystem::create_directory(desk.path("mensuel"));
    desk.settings().setReportSchedule(base, {fromPath(desk.path("mensuel")), {u"0"_s}, {u".csv"_s}, {}, {}});
    const QPointer<QDialog> dialog{&openSchedule(desk)};
    click(visible<QPushButton>(*dialog, "scheduleSave"));
    // The file is there; that it was written is not yet known on the window's thread, where nothing runs.
    constexpr std::chrono::seconds kPatience{30};
    const auto begun = std::chrono::steady_clock::now();
    while (!desk.exists("mensuel/Rapport 2026-10 Ensemble.csv")
           && std::chrono::steady_clock::now() - begun < kPatience) {
        std::this_thread::sleep_for(std::chrono::milliseconds{1});
    }
    REQUIRE(dialog != nullptr);
    REQUIRE(QMetaObject::invokeMethod(dialog, "saved"));
    REQUIRE(waitFor([&] { return desk.settings().reportSchedule(base).lastMonth == u"2026-10"_s; }));
    CHECK_FALSE(desk.exists("mensuel/Rapport 2026-10 Ensemble (2).csv"));
}

TEST_CASE("What was written while the schedule was being changed is not written again", "[ui][reports]")
{
    ReportsDesk desk;
    const auto base = fromPath(desk.base());
    std::filesystem::create_directory(desk.path("mensuel"));
    ReportSchedule schedule{fromPath(desk.path("mensuel")), {u"0"_s}, {u".csv"_s}, {}, {}};
    desk.settings().setReportSchedule(base, schedule);
    auto& dialog = openSchedule(desk);
    schedule.lastMonth = u"2026-10"_s;
    schedule.owed = {u"2026-09 0 .odt"_s};
    desk.settings().setReportSchedule(base, schedule);
    click(visible<QPushButton>(dialog, "scheduleSave"));
    const auto kept = desk.settings().reportSchedule(base);
    CHECK(kept.lastMonth == schedule.lastMonth);
    CHECK(kept.owed == schedule.owed);
}

TEST_CASE("A folder that has gone is said, and the month is tried again", "[ui][reports]")
{
    ReportsDesk desk;
    const auto base = fromPath(desk.base());
    const auto open = [&] {
        desk.restart();
        desk.window().askFor(desk.base());
        desk.unlock(kPassphrase);
        REQUIRE(waitFor([&] { return desk.isOpen(); }));
    };
    desk.settings().setReportSchedule(
        base, {fromPath(desk.path("parti")), {u"0"_s}, {u".csv"_s, u".pdf"_s}, {}, {}});
    open();
    CHECK(desk.isSaid(u"n’ont pas pu l’être"_s));
    CHECK(desk.settings().reportSchedule(base).owed == QStringList{u"2026-10 0 .csv"_s, u"2026-10 0 .pdf"_s});
    CHECK(desk.settings().reportSchedule(u"autre.jalon"_s).folder.isEmpty());
    std::filesystem::create_directory(desk.path("parti"));
    open();
    CHECK(waitFor([&] { return desk.exists("parti/Rapport 2026-10 Ensemble.pdf"); }));
    CHECK(desk.exists("parti/Rapport 2026-10 Ensemble.csv"));
    CHECK(waitFor([&] { return desk.settings().reportSchedule(base).owed.isEmpty(); }));
}

TEST_CASE("Of a month that was written but for one file, that file alone is tried again", "[ui][reports]")
{
    ReportsDesk desk;
    const auto base = fromPath(desk.base());
    std::filesystem::create_directory(desk.path("mensuel"));
    desk.settings().setReportSchedule(base, {fromPath(desk.path("mensuel")),
                                             {u"0"_s},
                                             {u".csv"_s, u".pdf"_s},
                                             u"2026-10"_s,
                                             {u"2026-09 0 .csv"_s, u"2026-09 0 .odt"_s, u"illisible"_s}});
    desk.restart();
    desk.window().askFor(desk.base());
    desk.unlock(kPassphrase);
    CHECK(waitFor([&] { return desk.settings().reportSchedule(base).owed.isEmpty(); }));
    CHECK(desk.exists("mensuel/Rapport 2026-09 Ensemble.csv"));
    CHECK_FALSE(desk.exists("mensuel/Rapport 2026-09 Ensemble.pdf"));
    CHECK_FALSE(desk.exists("mensuel/Rapport 2026-09 Ensemble.odt")); // no more asked for
    CHECK(desk.settings().reportSchedule(base).lastMonth == u"2026-10"_s);
}
