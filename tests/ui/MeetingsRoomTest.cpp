// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The room of meetings: one is prepared, held, closed, reopened and printed.
#include "FileDesk.h"
#include "MeetingsDesk.h"
#include "PdfText.h"
#include "Walk.h"

#include "ui/common/Text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using namespace Qt::StringLiterals;

TEST_CASE("A meeting is prepared, held one person after the other, closed and reopened by the keyboard",
          "[ui][meeting]")
{
    MeetingsDesk desk;
    desk.prepareThree();
    CHECK(desk.textOf("meetingTitle").startsWith(u"Réunion d’orientation du 05/11/2026 à 14"_s));
    CHECK(desk.cellOf("agenda", 0, 1) == u"Abadie Lina"_s);
    CHECK(desk.cellOf("agenda", 0, 4).contains(u"retard"_s));

    visible<QPushButton>(desk.window(), "meetingHold").setFocus();
    press(Qt::Key_Space);
    REQUIRE(waitFor([&] { return desk.isShown("decisionForm"); }));
    CHECK(desk.textOf("holdName") == u"Abadie Lina"_s);
    REQUIRE(waitFor([&] {
        return visible<QTextBrowser>(desk.window(), "holdSheet")
            .toPlainText()
            .contains(u"Aucune orientation"_s);
    }));
    CHECK(desk.textOf("decisionProblem").contains(u"parcours"_s));
    desk.tabTo("decisionPath");
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.textOf("holdName") == u"Barbier Marc"_s; }));
    // Oriented already: a réorientation is proposed, and needs its reason.
    CHECK(visible<QComboBox>(desk.window(), "decisionKind").currentText() == u"réorientation"_s);
    visible<QComboBox>(desk.window(), "decisionKind").setFocus();
    type(u"a"_s); // ajourné
    CHECK_FALSE(desk.isShown("decisionPath"));
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.textOf("holdName") == u"Caron Zoé"_s; }));
    visible<QComboBox>(desk.window(), "decisionKind").setFocus();
    press(Qt::Key_Down); // after réorientation: maintien
    CHECK(desk.textOf("decisionProblem").contains(u"motif"_s));
    desk.fill("decisionReason", u"Parcours adapté"_s);
    press(Qt::Key_Return);
    CHECK(says(desk, u"peut être close"_s));
    REQUIRE(waitFor([&] { return desk.cellOf("agenda", 2, 6).contains(u"maintien"_s); }));

    visible<QPushButton>(desk.window(), "meetingClose").setFocus();
    press(Qt::Key_Space);
    REQUIRE(waitFor([&] { return desk.isShown("meetingReopen"); }));
    CHECK(desk.textOf("meetingState").contains(u"close le 05/11/2026"_s));
    CHECK_FALSE(visible<QPushButton>(desk.window(), "meetingHold").isEnabled());
    press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.cell(0, u"Parcours"_s) == u"emploi"_s; }));

    press(Qt::Key_4, Qt::ControlModifier);
    visible<QPushButton>(desk.window(), "meetingReopen").setFocus();
    press(Qt::Key_Space);
    REQUIRE(waitFor([&] { return desk.isShown("meetingClose"); }));
    press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.cell(0, u"Parcours"_s).isEmpty(); }));
}

TEST_CASE("A meeting cannot be closed while somebody is undecided, and Ctrl+Z takes a closing back",
          "[ui][meeting]")
{
    MeetingsDesk desk;
    desk.prepareThree();
    click(visible<QPushButton>(desk.window(), "meetingClose"));
    CHECK(says(desk, u"3"_s));
    CHECK_FALSE(desk.isShown("meetingReopen"));
    for (int left = 2; left >= 0; --left) {
        visible<QTableView>(desk.window(), "agenda").setFocus();
        press(Qt::Key_Delete);
        REQUIRE(waitFor([&] { return desk.rowsOf("agenda") == left; }));
    }
    click(visible<QPushButton>(desk.window(), "meetingClose"));
    REQUIRE(waitFor([&] { return desk.isShown("meetingReopen"); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.isShown("meetingClose"); }));
}

TEST_CASE("People are proposed by criteria, the most pressing first, and put on the agenda at once",
          "[ui][meeting]")
{
    MeetingsDesk desk;
    desk.prepare(u"12/11/2026"_s);
    REQUIRE(waitFor([&] { return desk.isShown("meetings") && desk.rowsOf("meetings") == 1; }));
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.isShown("agenda"); }));
    click(visible<QPushButton>(desk.window(), "agendaPropose"));
    auto& dialog = desk.dialog();
    auto& table = visible<QTableView>(dialog, "candidatesTable");
    REQUIRE(waitFor([&] { return table.model()->rowCount() > 1; }));
    CHECK(table.model()->index(0, 0).data().toString() == u"Abadie Lina"_s);
    CHECK(table.model()->index(0, 2).data().toString().contains(u"jamais"_s));
    checkWalk(dialog, 8);

    // Nobody is asked for when no criterion is left.
    for (auto* const box : dialog.findChildren<QCheckBox*>()) {
        box->setFocus();
        press(Qt::Key_Space);
    }
    REQUIRE(waitFor([&] { return table.model()->rowCount() == 0; }));
    CHECK_FALSE(visible<QPushButton>(dialog, "candidatesTake").isEnabled());
    visible<QCheckBox>(dialog, "candidatesNeverOriented").setFocus();
    press(Qt::Key_Space);
    REQUIRE(waitFor([&] { return table.model()->rowCount() == 2; }));
    table.setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    CHECK(visible<QPushButton>(dialog, "candidatesTake").text().contains(u"2 personnes"_s));
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.rowsOf("agenda") == 2; }));
    press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.rowsOf("agenda") == 0; }));
}

TEST_CASE("The agenda is ordered by Alt and the arrows, and nobody stands on it twice", "[ui][meeting]")
{
    MeetingsDesk desk;
    desk.prepareThree();
    visible<QTableView>(desk.window(), "agenda").setFocus();
    visible<QTableView>(desk.window(), "agenda").selectRow(2);
    press(Qt::Key_Up, Qt::AltModifier);
    REQUIRE(waitFor([&] { return desk.cellOf("agenda", 1, 1) == u"Caron Zoé"_s; }));
    press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.cellOf("agenda", 1, 1) == u"Barbier Marc"_s; }));

    visible<QLineEdit>(desk.window(), "agendaSearch").setFocus();
    type(u"abadie"_s);
    press(Qt::Key_Return);
    CHECK(says(desk, u"déjà à l’ordre du jour"_s));
    visible<QLineEdit>(desk.window(), "agendaSearch").setFocus();
    type(u"dumas"_s);
    press(Qt::Key_Return);
    CHECK(says(desk, u"parcours"_s));
    CHECK(desk.rowsOf("agenda") == 3);
}

TEST_CASE("Members are added, said replaced, and removed; what misses is said", "[ui][meeting]")
{
    MeetingsDesk desk;
    desk.prepareThree();
    desk.turnTo(1);
    visible<QPushButton>(desk.window(), "memberAdd").setFocus();
    press(Qt::Key_Space);
    REQUIRE(waitFor([&] { return desk.isShown("memberForm"); }));
    type(u"Anne Blanc"_s);
    CHECK(desk.textOf("memberProblem").contains(u"qualité"_s));
    desk.fill("memberRole", u"présidente"_s);
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.rowsOf("members") == 1; }));
    CHECK_FALSE(desk.isShown("memberForm"));

    visible<QTableView>(desk.window(), "members").setFocus();
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.isShown("memberForm"); }));
    desk.tabTo("memberPresence");
    type(u"r"_s);
    CHECK(desk.textOf("memberProblem").contains(u"remplacé"_s));
    desk.fill("memberReplacedBy", u"Jean Noir"_s);
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.cellOf("members", 0, 3) == u"Jean Noir"_s; }));
    press(Qt::Key_Delete);
    REQUIRE(waitFor([&] { return desk.rowsOf("members") == 0; }));
    press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.rowsOf("members") == 1; }));
}

TEST_CASE("A beneficiary sits in a meeting, known by their file", "[ui][meeting]")
{
    MeetingsDesk desk;
    desk.prepareThree();
    desk.turnTo(1);
    visible<QLineEdit>(desk.window(), "memberSearch").setFocus();
    type(u"faure"_s);
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.isShown("memberForm"); }));
    CHECK(visible<QComboBox>(desk.window(), "memberName").currentText() == u"Faure Ève"_s);
    CHECK_FALSE(visible<QComboBox>(desk.window(), "memberName").isEnabled());
    CHECK(visible<QLineEdit>(desk.window(), "memberRole").text() == u"bénéficiaire"_s);
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.rowsOf("members") == 1; }));
    CHECK(desk.cellOf("members", 0, 0) == u"Faure Ève"_s);
    CHECK(desk.cellOf("members", 0, 1) == u"bénéficiaire"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return desk.rowsOf("members") == 0; }));
}

TEST_CASE("Minutes are saved when one leaves them", "[ui][meeting]")
{
    MeetingsDesk desk;
    desk.prepareThree();
    desk.turnTo(2);
    auto& minutes = visible<QPlainTextEdit>(desk.window(), "minutes");
    minutes.setFocus();
    type(minutes, u"Séance ouverte à 14 h 30."_s);
    press(Qt::Key_Escape);
    REQUIRE(waitFor([&] { return desk.isShown("meetings"); }));
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.isShown("minutes"); }));
    CHECK(waitFor([&] { return minutes.toPlainText() == u"Séance ouverte à 14 h 30."_s; }));
}

TEST_CASE("A meeting of a day that is over is asked about before it is kept", "[ui][meeting]")
{
    MeetingsDesk desk;
    desk.prepare(u"01/10/2026"_s);
    auto& question = desk.dialog();
    CHECK(question.findChildren<QPushButton*>().size() == 2);
    press(Qt::Key_Escape);
    REQUIRE(waitFor([&] { return desk.isShown("meetingForm"); }));
    CHECK(desk.rowsOf("meetings") == 0);
    press(Qt::Key_S, Qt::ControlModifier);
    for (auto* const answer : desk.dialog().findChildren<QPushButton*>()) {
        if (answer->text().contains(u"tenue"_s)) {
            click(*answer);
            break;
        }
    }
    REQUIRE(waitFor([&] { return desk.rowsOf("meetings") == 1; }));
    CHECK(desk.cellOf("meetings", 0, 5) == u"à clore"_s);
}

TEST_CASE("A day or a time that is none is told in the form", "[ui][meeting]")
{
    MeetingsDesk desk;
    press(Qt::Key_Space);
    REQUIRE(waitFor([&] { return desk.isShown("meetingForm"); }));
    CHECK(desk.textOf("meetingProblem").contains(u"jour"_s));
    desk.fill("meetingHeldOn", u"31/02/2027"_s);
    CHECK(desk.textOf("meetingProblem").contains(u"31/02/2027"_s));
    desk.fill("meetingHeldOn", u"01/02/2027"_s);
    desk.fill("meetingStartsAt", u"25h"_s);
    CHECK(desk.textOf("meetingProblem").contains(u"25h"_s));
    press(Qt::Key_Escape);
    CHECK(waitFor([&] { return !desk.isShown("meetingForm"); }));
}

TEST_CASE("Papers are written as PDF and ODT, with and without names", "[ui][meeting]")
{
    MeetingsDesk desk;
    desk.prepareThree();
    const auto print = [&](int entry, const char* name) {
        desk.files().prepare(desk.path(name));
        click(visible<QPushButton>(desk.window(), "meetingPrint"));
        auto* const menu = desk.window().findChild<QPushButton*>(u"meetingPrint"_s)->findChild<QMenu*>();
        menu->actions().at(entry)->trigger();
        menu->hide();
        REQUIRE(waitFor([&] { return std::filesystem::exists(desk.path(name)); }));
        REQUIRE(says(desk, QString::fromLatin1(name)));
    };
    print(0, "ordre.pdf");
    print(6, "fiches.pdf"); // after the separator: without names
    print(3, "cr.odt");

    CHECK(pdfPages(desk.path("ordre.pdf")).join(u" "_s).contains(u"Abadie Lina"_s));
    const auto sheets = pdfPages(desk.path("fiches.pdf")).join(u" "_s);
    CHECK(sheets.contains(u"Personne 3"_s));
    CHECK_FALSE(sheets.contains(u"Abadie"_s));
}

TEST_CASE("People chosen in the list are put on a meeting's agenda", "[ui][meeting][people]")
{
    TownDesk desk;
    desk.openPeople();
    desk.table().setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    click(visible<QPushButton>(desk.window(), "massAgenda"));
    CHECK(says(desk, u"Aucune réunion"_s));
    press(Qt::Key_4, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.window().findChild<QWidget*>(u"meetingFirst"_s)->isVisible(); }));
    press(Qt::Key_Space);
    REQUIRE(waitFor([&] { return desk.window().findChild<QWidget*>(u"meetingForm"_s)->isVisible(); }));
    desk.tabTo("meetingHeldOn");
    type(u"12/11/2026"_s);
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.window().findChild<QWidget*>(u"meetings"_s)->isVisible(); }));

    press(Qt::Key_2, Qt::ControlModifier);
    desk.table().setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    click(visible<QPushButton>(desk.window(), "massAgenda"));
    auto& dialog = desk.dialog();
    auto& button = visible<QPushButton>(dialog, "massDo");
    REQUIRE(waitFor([&] { return button.isEnabled(); }));
    CHECK(visible<QLabel>(dialog, "massSummary").text().contains(u"2 ne peuvent pas l’être"_s));
    press(Qt::Key_Return);
    CHECK(says(desk, u"4 personnes"_s));
}

TEST_CASE("The room of meetings is walked by Tab", "[ui][meeting][walk]")
{
    MeetingsDesk desk;
    desk.prepareThree();
    auto& page = *visible<QWidget>(desk.window(), "agenda").parentWidget();
    visible<QLineEdit>(desk.window(), "agendaSearch").setFocus();
    checkWalk(page, 5);
    desk.turnTo(1);
    click(visible<QPushButton>(desk.window(), "memberAdd"));
    REQUIRE(waitFor([&] { return desk.isShown("memberForm"); }));
    checkWalk(visible<QWidget>(desk.window(), "memberForm"), 4);
    press(Qt::Key_Escape);
    desk.turnTo(0);
    click(visible<QPushButton>(desk.window(), "meetingHold"));
    REQUIRE(waitFor([&] { return desk.isShown("decisionForm"); }));
    checkWalk(visible<QWidget>(desk.window(), "decisionForm"), 7);
}
