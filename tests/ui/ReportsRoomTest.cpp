// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The room of reports: what is counted, who is behind it, what is written.
#include "PdfText.h"
#include "Prepared.h"
#include "ReportsDesk.h"

#include "ui/common/Text.h"
#include "ui/document/Preview.h"
#include "ui/document/ReportFile.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QTreeWidget>

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using namespace Qt::StringLiterals;

TEST_CASE("An empty base has no report, and says where one comes from", "[ui][reports]")
{
    Desk desk;
    makeBase(desk.path("pole.jalon"));
    desk.window().askFor(desk.path("pole.jalon"));
    desk.unlock(kPassphrase);
    REQUIRE(waitFor([&] { return desk.isOpen(); }));
    press(Qt::Key_6, Qt::ControlModifier);
    REQUIRE(waitFor([&] {
        auto* const toLists = desk.window().findChild<QPushButton*>(u"reportToLists"_s);
        return toLists != nullptr && toLists->isVisible() && toLists->hasFocus();
    }));
    press(Qt::Key_Space);
    CHECK(waitFor([&] { return visible<QToolButton>(desk.window(), "room3").isChecked(); }));
}

TEST_CASE("The last whole month is counted; Enter on a figure opens its people, then a file", "[ui][reports]")
{
    ReportsDesk desk;
    CHECK(visible<QComboBox>(desk.window(), "reportPeriod").currentText().contains(u"2026"_s));
    CHECK(desk.value(u"T1"_s) == u"1"_s); // Abadie
    CHECK(desk.value(u"E1"_s) == u"1"_s); // Émery
    CHECK(desk.value(u"R4"_s).startsWith(u"n."_s));
    auto& dialog = desk.behind(u"T1"_s);
    auto* const rows = visible<QTableView>(dialog, "figurePeopleTable").model();
    CHECK(rows->index(0, 0).data().toString().startsWith(u"Abadie"_s));
    press(Qt::Key_Return);
    CHECK(desk.isSaid(u"Abadie"_s));
    CHECK(waitFor([&] { return visible<QToolButton>(desk.window(), "room2").isChecked(); }));
}

TEST_CASE("The people behind a figure are saved as the name of the file says, in capitals too",
          "[ui][reports]")
{
    ReportsDesk desk;
    auto& dialog = desk.behind(u"T1"_s);
    for (const auto& [name, begins] :
         {std::pair{"retards.CSV", "\xEF\xBB\xBF"}, std::pair{"retards.xlsx", "PK"}}) {
        INFO(name);
        desk.files().prepare(desk.path(name));
        click(visible<QPushButton>(dialog, "figurePeopleSave"));
        REQUIRE(waitFor([&] { return desk.exists(name); }));
        QFile file{fromPath(desk.path(name))};
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll().startsWith(begins));
    }
}

TEST_CASE("The pages have the figures, which the arrows go through and Enter opens", "[ui][reports]")
{
    ReportsDesk desk;
    auto& pages = desk.pages();
    REQUIRE(waitFor([&] { return pages.verticalScrollBar()->maximum() > 0; }));
    pages.setFocus();
    press(Qt::Key_Right);
    CHECK(pages.accessibleDescription().contains(u"K1/numerator"_s));
    press(Qt::Key_Right);
    CHECK(pages.accessibleDescription().contains(u"K2/numerator"_s));
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    auto& dialog = visible<QDialog>(desk.window(), "figurePeople");
    CHECK(dialog.windowTitle().startsWith(u"K1 – "_s));
    CHECK(waitFor([&] {
        return visible<QTableView>(dialog, "figurePeopleTable").model()->rowCount()
               == desk.value(u"K1"_s).toInt();
    }));
}

TEST_CASE("The report is written as a PDF with the figures in sight", "[ui][reports]")
{
    ReportsDesk desk;
    const auto file = desk.path("octobre.pdf");
    desk.files().prepare(file);
    desk.chooseExport("reportAspdf");
    REQUIRE(waitFor([&] { return desk.exists("octobre.pdf"); }));
    const auto text = pdfPages(file).join(u' ');
    CHECK(text.contains(u"Rapport mensuel, octobre 2026"_s));
    CHECK(text.simplified().contains(u"E1 – Nouveaux entrants "_s + desk.value(u"E1"_s)));
    desk.files().prepare(desk.path("octobre.docx"));
    desk.chooseExport("reportAspdf");
    CHECK(desk.isSaid(u".odt"_s));
    CHECK_FALSE(desk.exists("octobre.docx"));
}

TEST_CASE("All files go into a folder, none over another", "[ui][reports]")
{
    ReportsDesk desk;
    std::filesystem::create_directory(desk.path("sortie"));
    for (const std::string copy : {"", " (2)"}) {
        desk.files().prepare(desk.path("sortie"));
        desk.chooseExport("reportAsAll");
        for (const std::string ending : {".pdf", ".odt", ".xlsx", ".csv", ".json"}) {
            const auto name = "sortie/Rapport 2026-10 Ensemble" + copy + ending;
            INFO(name);
            CHECK(waitFor([&] { return desk.exists(name); }));
        }
    }
    CHECK(desk.isSaid(u"sortie"_s));
    desk.files().prepare(desk.path("absent"));
    desk.chooseExport("reportAsAll");
    CHECK(desk.isSaid(u"absent"_s));
}

TEST_CASE("A scope without anybody, and a month that is not over, are said", "[ui][reports]")
{
    ReportsDesk desk;
    auto& period = visible<QComboBox>(desk.window(), "reportPeriod");
    period.setFocus();
    press(Qt::Key_Home);
    auto* const remarks = desk.window().findChild<QLabel*>(u"reportRemarks"_s);
    CHECK(waitFor([&] { return remarks->isVisible() && remarks->text().contains(u"n’est pas finie"_s); }));
    auto& scope = visible<QComboBox>(desk.window(), "reportScope");
    REQUIRE(scope.findText(u"Hors territoire"_s, Qt::MatchContains) >= 0);
    scope.setCurrentIndex(scope.findText(u"Tricastin"_s, Qt::MatchContains));
    CHECK(waitFor([&] { return remarks->text().contains(u"cette portée"_s); }));
}

TEST_CASE("A report is kept, read again beside what the base says, and its keeping undone", "[ui][reports]")
{
    ReportsDesk desk;
    const auto then = desk.value(u"K1"_s);
    desk.chooseExport("reportKeep");
    auto* const menu = desk.window().findChild<QWidget*>(u"reportFrozen"_s);
    REQUIRE(menu != nullptr);
    REQUIRE(waitFor([&] { return desk.window().findChild<QAction*>(u"reportKept"_s) != nullptr; }));
    REQUIRE(waitFor([&] { return desk.isCounted(); }));
    desk.chooseExport("reportKept");
    auto& toToday = *desk.window().findChild<QPushButton*>(u"reportToToday"_s);
    REQUIRE(waitFor([&] { return toToday.isVisible() && desk.isCounted(); }));
    CHECK(desk.value(u"K1"_s) == then);
    auto* const remarks = desk.window().findChild<QLabel*>(u"reportRemarks"_s);
    CHECK(waitFor([&] { return remarks->text().contains(u"05/11/2026"_s); }));
    // Nobody of today stands behind it.
    desk.figures().setCurrentItem(&desk.figure(u"K1"_s));
    desk.figures().setFocus();
    press(Qt::Key_Return);
    CHECK(desk.window().findChild<QDialog*>(u"figurePeople"_s) == nullptr);
    click(toToday);
    REQUIRE(waitFor([&] { return !toToday.isVisible() && desk.isCounted(); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return desk.window().findChild<QAction*>(u"reportKept"_s) == nullptr; }));
}

TEST_CASE("The room of reports and its lists are walked by Tab", "[ui][reports][walk]")
{
    ReportsDesk desk;
    visible<QToolButton>(desk.window(), "menu").setFocus();
    checkWalk(desk.window(), 10);
    checkWalk(desk.behind(u"K1"_s), 3);
}

TEST_CASE("A preview is the pages that are printed, with their figures in place", "[document][reports]")
{
    document::Document document{.title = "T"};
    for (int i = 0; i < 3; ++i) {
        document.blocks.emplace_back(
            document::Table{.columns = {{"A", 1}, {"B", 1}},
                            .rows = {{{"x", "12"}, false, {"", "K1/" + std::to_string(i)}}}});
        document.blocks.emplace_back(document::PageBreak{});
    }
    document.blocks.emplace_back(document::Paragraph{.text = "fin"});
    const auto preview = previewOf(document, 3);
    REQUIRE(preview);
    CHECK((*preview)->allPages == 4);
    REQUIRE((*preview)->pages.size() == 3);
    for (int i = 0; i < 3; ++i) {
        const auto& page = (*preview)->pages[static_cast<std::size_t>(i)];
        CHECK(QImage::fromData(page.picture).height() > 1600);
        REQUIRE(page.spots.size() == 1);
        CHECK(page.spots[0].name == u"K1/%1"_s.arg(i));
        CHECK(QRectF(0.5, 0.05, 0.45, 0.2).contains(page.spots[0].place));
    }
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = previewOf(document, 3, stop.get_token());
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
}

TEST_CASE("Files that cannot be written are named, each with its reason", "[document][reports]")
{
    const jalon::test::TemporaryFolder folder;
    report::MonthlyReport report;
    report.query.period = report::yearOf(2026);
    report.ofYear = true;
    report.scope = "Territoire\u202F: A/B: \"C\".";
    CHECK(report::fileNameOf(report, {"B", Date{}}) == "Rapport 2026 Territoire A-B- -C-");
    const auto files = writeReports(folder.path() / "absent", report, {"B", Date{}}, {});
    REQUIRE(files.size() == kReportEndings.size());
    for (const auto& one : files) {
        REQUIRE(one.error);
        CHECK(one.error->code == ErrorCode::FileNotWritable);
    }
}
