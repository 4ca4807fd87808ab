// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileDesk.h"

#include "casefile/People.h"
#include "store/ProcessInfo.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using namespace Qt::StringLiterals;

namespace {

const char* const kPageEvents = "pathwayEvents";

void undoKey()
{
    press(Qt::Key_Z, Qt::ControlModifier);
}

QString badges(FileDesk& desk)
{
    return visible<QWidget>(desk.window(), "fileBadges").accessibleName();
}

QString textOf(FileDesk& desk, const char* label)
{
    const auto* const found = desk.window().findChild<QLabel*>(QString::fromLatin1(label));
    return found != nullptr && found->isVisible() ? found->text() : QString{};
}

} // namespace

TEST_CASE("A date against the pathway's logic is said while it is typed, and nothing is lost", "[ui][file]")
{
    FileDesk desk;
    desk.openPeople();
    desk.openFile(u"Barbier"_s);
    desk.add(u"Orientation"_s);
    desk.fill("path", u"emploi"_s);
    desk.fill("decidedOn", u"15/08/2026"_s);
    CHECK(desk.warns("decidedOn", u"la notification du 01/09/2026"_s));
    CHECK_FALSE(visible<QPushButton>(desk.window(), "saveEvent").isEnabled());
    press(Qt::Key_S, Qt::ControlModifier); // goes to what is wrong, saves nothing
    CHECK(QApplication::focusWidget()->objectName() == u"decidedOn"_s);
    CHECK(visible<QLineEdit>(desk.window(), "decidedOn").text() == u"15/08/2026"_s);
    desk.fill("decidedOn", u"31/02/2026"_s);
    CHECK(desk.warns("decidedOn", u"jj/mm/aaaa"_s));
    desk.fill("decidedOn", u"02/11/2026"_s);
    CHECK(desk.warns("decidedOn", {}));
    desk.fill("endsOn", u"01/10/2026"_s);
    CHECK(desk.warns("endsOn", u"Ne peut pas être avant"_s));
    desk.fill("endsOn", {});
    desk.save();
    CHECK(desk.holds(kPageEvents, {u"02/11/2026"_s, u"emploi"_s}));
}

TEST_CASE("After the exit, the form says what can still be recorded", "[ui][file]")
{
    FileDesk desk;
    desk.openPeople();
    desk.openFile(u"Faure"_s);
    desk.add(u"Diagnostic"_s);
    CHECK(desk.warns("doneOn", u"Après la sortie du 01/10/2026"_s));
    desk.fill("doneOn", u"15/09/2026"_s);
    CHECK(desk.warns("doneOn", {}));
    desk.save();
    CHECK(desk.holds(kPageEvents, {u"15/09/2026"_s, u"Diagnostic"_s}));
}

TEST_CASE("What is typed is put aside by Esc and taken up again, also from another file", "[ui][file]")
{
    FileDesk desk;
    desk.openPeople();
    desk.openFile(u"Barbier"_s);
    desk.add(u"Note"_s);
    desk.fill("body", u"à garder"_s);
    press(Qt::Key_Escape);
    CHECK_FALSE(desk.isFormOpen());
    CHECK(desk.header().contains(u"Barbier"_s));
    REQUIRE(says(desk, u"non enregistré"_s));
    desk.backToPeople();
    desk.openFile(u"Caron"_s);
    auto& again = visible<QPushButton>(desk.window(), "bannerAction");
    again.setFocus();
    press(Qt::Key_Space);
    REQUIRE(waitFor([&] { return desk.isFormOpen(); }));
    CHECK(desk.header().contains(u"Barbier"_s));
    desk.save();
    CHECK(desk.holds(kPageEvents, {u"à garder"_s}));
}

TEST_CASE("The history says who changed what, when, from what to what, and what was undone", "[ui][file]")
{
    FileDesk desk;
    desk.openPeople();
    desk.openFile(u"Barbier"_s);
    desk.choose(kPageEvents, u"Orientation"_s);
    press(Qt::Key_Return);
    desk.fill("path", u"emploi"_s);
    desk.save();
    const auto actor = QString::fromStdString(store::userName());
    desk.turnTo(Qt::Key_H);
    REQUIRE(desk.holds("history",
                       {u"05/11/2026"_s, actor, u"Saisie"_s, u"Modification"_s, u"social → emploi"_s}));
    undoKey();
    REQUIRE(desk.holds("history", {u"Annulation"_s, u"emploi → social"_s}));
    CHECK(desk.holds("history", {u"annulée le 05/11/2026"_s, u"social → emploi"_s}));
}

TEST_CASE("The identity is edited in its place, and given back by Ctrl+Z", "[ui][file]")
{
    FileDesk desk;
    desk.openPeople();
    desk.openFile(u"Barbier"_s);
    desk.turnTo(Qt::Key_I);
    CHECK(QApplication::focusWidget()->objectName() == u"correctIdentity"_s);
    press(Qt::Key_Space);
    REQUIRE(desk.isFormOpen());
    desk.fill("lastName", {});
    CHECK(desk.warns("lastName", u"À remplir"_s));
    desk.fill("lastName", u"Barbier-Roux"_s);
    desk.fill("birthOn", u"01/01/2030"_s);
    CHECK(desk.warns("birthOn", u"passée"_s));
    desk.fill("birthOn", u"02/03/1981"_s);
    desk.save();
    REQUIRE(waitFor([&] { return desk.header() == u"Barbier-Roux Marc"_s; }));
    CHECK(textOf(desk, "fileWho").contains(u"02/03/1981 (45 ans)"_s));
    visible<QPushButton>(desk.window(), "correctContact").setFocus();
    press(Qt::Key_Space);
    desk.fill("mobile", u"06 12"_s);
    CHECK(desk.warns("mobile", u"n’est pas possible"_s));
    desk.fill("mobile", u"0612345678"_s);
    desk.save();
    REQUIRE(waitFor(
        [&] { return textOf(desk, "mobileValue").startsWith(u"06\u00A012\u00A034\u00A056\u00A078"_s); }));
    undoKey();
    undoKey();
    REQUIRE(waitFor([&] { return desk.header() == u"Barbier Marc"_s; }));
    CHECK(textOf(desk, "mobileValue") == u"–"_s);
}

TEST_CASE("A window too narrow for the identity's two columns shows one, and scrolls down only", "[ui][file]")
{
    FileDesk desk;
    desk.openPeople();
    desk.openFile(u"Barbier"_s);
    desk.turnTo(Qt::Key_I);
    auto* const first = &visible<QPushButton>(desk.window(), "correctIdentity");
    auto* const second = &visible<QPushButton>(desk.window(), "addResidence");
    const auto top = [&](QWidget* one) { return one->mapTo(&desk.window(), QPoint{}).y(); };
    const auto sideways = [&] {
        const auto* area = first->parentWidget();
        while (qobject_cast<const QScrollArea*>(area) == nullptr) {
            area = area->parentWidget();
        }
        return qobject_cast<const QScrollArea*>(area)->horizontalScrollBar()->maximum();
    };
    desk.window().resize(1366, 768);
    REQUIRE(waitFor([&] { return top(first) == top(second); }));
    CHECK(sideways() == 0);
    desk.window().resize(911, 512); // 1366×768 at 150 %
    REQUIRE(waitFor([&] { return top(second) > top(first); }));
    CHECK(sideways() == 0);
}

TEST_CASE("Two people are edited; undoing says whose edit is undone, up to the first", "[ui][file]")
{
    FileDesk desk;
    desk.openPeople();
    desk.openFile(u"Abadie"_s);
    desk.add(u"Note"_s);
    desk.fill("body", u"la première"_s);
    desk.save();
    REQUIRE(desk.holds(kPageEvents, {u"la première"_s}));
    desk.backToPeople();
    desk.openFile(u"Barbier"_s);
    desk.add(u"Note"_s);
    desk.fill("body", u"la seconde"_s);
    desk.save();
    REQUIRE(desk.holds(kPageEvents, {u"la seconde"_s}));
    undoKey();
    REQUIRE(desk.holdsNone(kPageEvents, u"la seconde"_s));
    CHECK(says(desk, u"Barbier Marc"_s));
    undoKey();
    CHECK(says(desk, u"Abadie Lina"_s)); // who is not on the screen
    desk.backToPeople();
    desk.openFile(u"Abadie"_s);
    CHECK(desk.holdsNone(kPageEvents, u"la première"_s));
    press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(desk.holds(kPageEvents, {u"la première"_s}));
}

TEST_CASE("Previous and next go through the list that one came from", "[ui][file]")
{
    FileDesk desk;
    desk.openPeople();
    press(Qt::Key_T, Qt::ControlModifier); // by name, backwards
    REQUIRE(desk.shows({u"Faure"_s, u"Émery"_s, u"Dumas"_s, u"Caron"_s, u"Barbier"_s, u"Abadie"_s}));
    desk.table().selectRow(2);
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.header() == u"Dumas Paul"_s; }));
    CHECK(textOf(desk, "filePlace") == u"3 / 6"_s);
    desk.turnTo(Qt::Key_C);
    press(Qt::Key_Right, Qt::AltModifier);
    REQUIRE(waitFor([&] { return desk.header() == u"Caron Zoé"_s; }));
    CHECK(desk.facts("contracts").model()->rowCount() == 1); // on the same tab
    press(Qt::Key_Left, Qt::AltModifier);
    press(Qt::Key_Left, Qt::AltModifier);
    press(Qt::Key_Left, Qt::AltModifier);
    press(Qt::Key_Left, Qt::AltModifier); // the first one is the last stop
    REQUIRE(waitFor([&] { return desk.header() == u"Faure Ève"_s; }));
    CHECK_FALSE(visible<QToolButton>(desk.window(), "filePrevious").isEnabled());
    press(Qt::Key_Escape);
    CHECK(desk.table().currentIndex().row() == 0);
}

TEST_CASE("The picture of the pathway is walked by the arrows; Enter corrects what is chosen", "[ui][file]")
{
    FileDesk desk;
    desk.openPeople();
    desk.openFile(u"Barbier"_s);
    REQUIRE(desk.holds(kPageEvents, {u"Orientation"_s}));
    auto& timeline = visible<QWidget>(desk.window(), "timeline");
    timeline.setFocus();
    press(Qt::Key_Home);
    for (int times = 0; times < 10 && !timeline.accessibleName().contains(u"Orientation"_s); ++times) {
        press(Qt::Key_Right);
    }
    CHECK(timeline.accessibleName().contains(u"20/09/2026 · Orientation · parcours social"_s));
    const auto& lines = desk.facts(kPageEvents);
    CHECK(lines.model()->index(lines.currentIndex().row(), 1).data().toString() == u"Orientation"_s);
    press(Qt::Key_Plus);
    press(Qt::Key_0);
    press(Qt::Key_Return);
    CHECK(desk.isFormOpen());
    CHECK(visible<QLabel>(desk.window(), "eventFormTitle").text().contains(u"Correction de l’orientation"_s));
}

TEST_CASE("Enter that is pressed before anybody is found opens the first one all the same", "[ui][file]")
{
    FileDesk desk;
    desk.openPeople();
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"faure"_s);
    press(Qt::Key_Return);
    CHECK(waitFor([&] { return desk.header() == u"Faure Ève"_s; }));
}

TEST_CASE("The header says where things stand, in words", "[ui][file]")
{
    FileDesk desk;
    desk.openPeople();
    desk.openFile(u"Abadie"_s);
    INFO(badges(desk).toStdString());
    CHECK(waitFor([&] { return badges(desk).contains(u"En retard de 23\u00A0j"_s); }));
    CHECK(textOf(desk, "fileWho").contains(u"17/05/1980 (46 ans)"_s));
    CHECK(textOf(desk, "fileWho").contains(u"Valence"_s));
    desk.backToPeople();
    desk.openFile(u"Barbier"_s);
    CHECK(waitFor([&] { return badges(desk).contains(u"C. Durand"_s); }));
    CHECK(waitFor([&] { return badges(desk).contains(u"social"_s); }));
    const auto standApart = [&] {
        QRegion taken;
        for (const auto* const badge : desk.window().findChildren<QLabel*>(u"fileBadge"_s)) {
            if (taken.intersects(badge->geometry())) {
                return false;
            }
            taken += badge->geometry();
        }
        return true;
    };
    CHECK(waitFor(standApart));
    desk.backToPeople();
    desk.openFile(u"Faure"_s);
    CHECK(waitFor([&] { return badges(desk).contains(u"Sortie le 01/10/2026\u00A0: à qualifier"_s); }));
    desk.backToPeople();
    desk.openFile(u"Dumas"_s);
    CHECK(waitFor([&] { return badges(desk).contains(u"Pas de parcours"_s); }));
}

TEST_CASE("A base that is only read says why nothing can be changed", "[ui][file]")
{
    TownDesk owner;
    owner.openPeople();
    FileDesk desk;
    desk.window().askFor(owner.base());
    desk.unlock();
    REQUIRE(waitFor([&] { return desk.isOpen(); }));
    desk.goToRoom(2);
    REQUIRE(waitFor([&] { return desk.names().size() == 6; }));
    desk.openFile(u"Barbier"_s);
    const auto actor = QString::fromStdString(store::userName());
    CHECK(textOf(desk, "fileReadOnly").contains(u"Rien ne peut être modifié ici"_s));
    CHECK(textOf(desk, "fileReadOnly").contains(actor));
    CHECK_FALSE(visible<QPushButton>(desk.window(), "fileAdd").isEnabled());
    press(Qt::Key_F2);
    CHECK(QApplication::activePopupWidget() == nullptr);
    desk.choose(kPageEvents, u"Orientation"_s);
    press(Qt::Key_Delete);
    press(Qt::Key_Return);
    CHECK_FALSE(desk.isFormOpen());
    CHECK(says(desk, u"Rien ne peut être modifié ici"_s));
}

TEST_CASE("Two files of one person stand side by side, are joined, and given back", "[ui][file]")
{
    FileDesk desk;
    desk.write([](store::Transaction& tx) {
        casefile::Identity twin;
        twin.lastName = "Caron";
        twin.firstName = "Zoe";
        twin.birthOn = Date::fromIso("1980-05-17");
        twin.franceTravailId = "1234567A";
        casefile::addPerson(tx, twin).value();
    });
    desk.openPeople(7);
    desk.openFile(u"Caron"_s);
    const auto first = desk.header();
    click(visible<QToolButton>(desk.window(), "fileMore"));
    desk.choose(u"Réunir"_s);
    auto& found = visible<QListWidget>(desk.window(), "mergeFound");
    REQUIRE(waitFor([&] { return found.count() == 1 && found.item(0)->text().contains(u"Caron"_s); }));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    REQUIRE(desk.holds("mergeTable", {u"Prénom"_s, u"Zoé"_s, u"Zoe"_s, u"différent"_s}));
    CHECK(desk.holds("mergeTable", {u"17/05/1980"_s, u"identique"_s}));
    CHECK(desk.holds("mergeTable", {u"1234567A"_s, u"seulement"_s}));
    press(Qt::Key_Escape); // to the search, then on again
    press(Qt::Key_Return);
    REQUIRE(desk.holds("mergeTable", {u"différent"_s}));
    REQUIRE(waitFor([&] {
        const auto* const join = desk.window().findChild<QPushButton*>(u"mergeJoin"_s);
        return join->isVisible() && join->isEnabled();
    }));
    press(Qt::Key_R, Qt::AltModifier);
    REQUIRE(says(desk, u"réunis"_s));
    desk.backToPeople();
    REQUIRE(desk.shows({u"Abadie"_s, u"Barbier"_s, u"Caron"_s, u"Dumas"_s, u"Émery"_s, u"Faure"_s}));
    undoKey();
    CHECK(
        desk.shows({u"Abadie"_s, u"Barbier"_s, u"Caron"_s, u"Caron"_s, u"Dumas"_s, u"Émery"_s, u"Faure"_s}));
}
