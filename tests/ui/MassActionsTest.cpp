// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Town.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using namespace Qt::StringLiterals;

namespace {

/// The dialog of that button, for everybody in the table.
QDialog& forAll(TownDesk& desk, const char* button)
{
    desk.table().setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    click(visible<QPushButton>(desk.window(), button));
    return desk.dialog();
}

QString summary(QDialog& dialog)
{
    return visible<QLabel>(dialog, "massSummary").text();
}

} // namespace

TEST_CASE("Many are oriented after a look at who cannot be, and Ctrl+Z undoes the whole", "[ui][people]")
{
    TownDesk desk;
    desk.openPeople();
    auto& dialog = forAll(desk, "massOrient");
    auto& button = visible<QPushButton>(dialog, "massDo");
    CHECK(summary(dialog) == u"Choisissez le parcours."_s);
    CHECK_FALSE(button.isEnabled());

    visible<QComboBox>(dialog, "massPath").setFocus();
    press(Qt::Key_Down);
    REQUIRE(waitFor([&] { return button.isEnabled(); }));
    CHECK(button.text() == u"Orienter 4 personnes"_s);
    CHECK(summary(dialog) == u"6 personnes, 2 ne peuvent pas l’être\u00A0: 2\u00A0sans parcours en cours."_s);
    CHECK(visible<QListWidget>(dialog, "massLeftOut").item(0)->text()
          == u"Dumas Paul — sans parcours en cours"_s);

    auto& decided = visible<QLineEdit>(dialog, "massDecidedOn");
    decided.setFocus();
    decided.selectAll();
    type(u"15/10/2026"_s); // before one of the notifications
    REQUIRE(waitFor([&] { return button.text() == u"Orienter 3 personnes"_s; }));
    CHECK(summary(dialog).contains(u"1\u00A0avec une notification après cette date"_s));
    decided.selectAll();
    type(u"06/11/2026"_s);
    CHECK_FALSE(button.isEnabled());
    CHECK(summary(dialog).contains(u"à venir"_s));
    decided.selectAll();
    type(u"05/11/2026"_s);
    REQUIRE(waitFor([&] { return button.isEnabled(); }));
    press(Qt::Key_Return);

    CHECK(says(desk, u"4 personnes sont orientées. Laissées de côté\u00A0: 2\u00A0sans parcours"_s));
    REQUIRE(waitFor([&] { return desk.cell(0, u"Parcours"_s) == u"emploi"_s; }));
    CHECK(desk.cell(1, u"Parcours"_s) == u"emploi"_s);
    CHECK(desk.cell(3, u"Parcours"_s).isEmpty());
    CHECK(desk.table().selectionModel()->selectedRows().size() == 6);
    press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.cell(0, u"Parcours"_s).isEmpty(); }));
    CHECK(desk.cell(1, u"Parcours"_s) == u"social"_s);
}

TEST_CASE("A référent is given to many, those of one organisation first", "[ui][people]")
{
    TownDesk desk;
    desk.openPeople();
    auto& dialog = forAll(desk, "massAssign");
    auto& referent = visible<QComboBox>(dialog, "massReferent");
    CHECK(referent.count() == 2);
    auto& organisation = visible<QComboBox>(dialog, "massOrganisation");
    organisation.setFocus();
    press(Qt::Key_Down);
    REQUIRE(referent.count() == 1);
    referent.setFocus();
    press(Qt::Key_Down);
    auto& button = visible<QPushButton>(dialog, "massDo");
    REQUIRE(waitFor([&] { return button.isEnabled(); }));
    CHECK(button.text() == u"Attribuer le référent à 3 personnes"_s);
    CHECK(summary(dialog).contains(u"1\u00A0déjà avec ce référent"_s));
    click(button);
    REQUIRE(waitFor([&] { return desk.cell(0, u"Référent"_s) == u"C. Durand"_s; }));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return desk.cell(0, u"Référent"_s).isEmpty(); }));
}

TEST_CASE("A note is added to many; Esc writes nothing", "[ui][people]")
{
    TownDesk desk;
    desk.openPeople();
    auto& dialog = forAll(desk, "massAddNote");
    visible<QPlainTextEdit>(dialog, "massNote").setFocus();
    type(u"vu le 5 novembre"_s);
    press(Qt::Key_Escape);
    REQUIRE(waitFor([&] { return desk.window().findChild<QDialog*>(u"massDialog"_s) == nullptr; }));

    auto& again = forAll(desk, "massAddNote");
    visible<QPlainTextEdit>(again, "massNote").setFocus();
    type(u"vu le 5 novembre"_s);
    auto& button = visible<QPushButton>(again, "massDo");
    REQUIRE(waitFor([&] { return button.isEnabled(); }));
    click(button);
    CHECK(says(desk, u"La note est dans 6 dossiers."_s));
}
