// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Offers prescribed to a person, in their file.
#include "FileDesk.h"

#include "offer/Offers.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* kTable = "prescriptions";

/// The town, with a catalogue of three offers.
struct CatalogueDesk : FileDesk {
    CatalogueDesk()
    {
        write([](store::Transaction& tx) {
            offer::Offer garage;
            garage.title = "Garage solidaire";
            garage.organisationName = "Roue libre";
            garage.places = 1;
            garage.endsOn = Date::fromIso("2026-12-31");
            offer::addOffer(tx, garage).value();
            offer::Offer digital;
            digital.title = "Ateliers numériques";
            offer::addOffer(tx, digital).value();
            offer::Offer over;
            over.title = "Ateliers d’été";
            over.endsOn = Date::fromIso("2026-09-30");
            offer::addOffer(tx, over).value();
        });
    }

    /// Prescribes on the day that is proposed; the offer is found by a part of its name.
    void prescribe(const QString& part)
    {
        add(u"Prescription d’une offre"_s);
        fill("offerId", part);
        pressInPopup(Qt::Key_Down);
        pressInPopup(Qt::Key_Return);
    }
    QStringList offers()
    {
        QStringList names;
        const auto& box = visible<QComboBox>(window(), "offerId");
        for (int row = 0; row < box.count(); ++row) {
            names += box.itemText(row);
        }
        return names;
    }
};

void undoLast()
{
    press(Qt::Key_Z, Qt::ControlModifier);
}

} // namespace

TEST_CASE("An offer is prescribed, followed step by step to its end, and each step is undone",
          "[ui][file][offer]")
{
    CatalogueDesk desk;
    desk.openPeople();
    desk.openFile(u"Barbier"_s);
    desk.prescribe(u"garage"_s);
    CHECK(desk.offers()
          == QStringList{u"Ateliers numériques"_s, u"Garage solidaire · 1 place libre · Roue libre"_s});
    desk.save();
    CHECK(desk.holds("pathwayEvents", {u"05/11/2026"_s, u"Garage solidaire · en attente de réponse"_s}));
    desk.turnTo(Qt::Key_S);
    REQUIRE(desk.holds(kTable, {u"05/11/2026"_s, u"Garage solidaire"_s, u"Roue libre"_s}));
    desk.choose(kTable, u"Garage"_s);
    press(Qt::Key_R); // received: its day has the keyboard
    REQUIRE(desk.isFormOpen());
    CHECK(QApplication::focusWidget()->objectName() == u"receivedOn"_s);
    desk.save();
    CHECK(desk.holds(kTable, {u"personne reçue le 05/11/2026"_s}));
    desk.choose(kTable, u"Garage"_s);
    press(Qt::Key_C);
    desk.fill("startedOn", u"01/11/2026"_s);
    CHECK(desk.warns("startedOn", u"Ne peut pas être avant"_s));
    desk.fill("startedOn", u"06/11/2026"_s);
    desk.save();
    CHECK(desk.holds(kTable, {u"commencée le 06/11/2026"_s}));
    desk.choose(kTable, u"Garage"_s);
    press(Qt::Key_D);
    CHECK(desk.warns("endedOn", u"Ne peut pas être avant"_s)); // today
    desk.fill("endedOn", u"20/11/2026"_s);
    CHECK(desk.warns("reason", u"À remplir"_s));
    desk.fill("reason", u"a déménagé"_s);
    desk.save();
    REQUIRE(desk.holds(kTable, {u"abandonnée (20/11/2026)"_s, u"a déménagé"_s}));
    undoLast();
    REQUIRE(desk.holds(kTable, {u"commencée le 06/11/2026"_s}));
    undoLast();
    REQUIRE(desk.holds(kTable, {u"personne reçue le 05/11/2026"_s}));
    desk.choose(kTable, u"Garage"_s);
    press(Qt::Key_Delete);
    REQUIRE(desk.holdsNone(kTable, u"Garage"_s));
    undoLast();
    REQUIRE(desk.holds(kTable, {u"Garage"_s}));
    desk.turnTo(Qt::Key_H);
    CHECK(desk.holds("history", {u"Ajout"_s, u"prescription"_s, u"Garage solidaire"_s}));
}

TEST_CASE("An offer without a place left is prescribed only when one says so", "[ui][file][offer]")
{
    CatalogueDesk desk;
    desk.openPeople();
    desk.openFile(u"Barbier"_s);
    desk.prescribe(u"garage"_s);
    desk.save();
    desk.backToPeople();
    desk.openFile(u"Caron"_s);
    desk.prescribe(u"garage"_s);
    CHECK(desk.offers().last() == u"Garage solidaire · complet · Roue libre"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    auto& question = desk.dialog();
    CHECK(question.windowTitle() == u"Plus de place"_s);
    press(Qt::Key_Escape); // back to the form: nothing was written
    REQUIRE(waitFor([] { return QApplication::activeModalWidget() == nullptr; }));
    CHECK(desk.isFormOpen());
    CHECK(desk.holdsNone(kTable, u"Garage"_s));
    press(Qt::Key_S, Qt::ControlModifier);
    for (auto* const button : desk.dialog().findChildren<QPushButton*>()) {
        if (button->text().contains(u"quand même"_s)) {
            click(*button);
            break;
        }
    }
    REQUIRE(waitFor([&] { return !desk.isFormOpen(); }));
    CHECK(desk.holds(kTable, {u"Garage solidaire"_s, u"en attente"_s}));
}

TEST_CASE("What contradicts the rules of a prescription is said under its field", "[ui][file][offer]")
{
    CatalogueDesk desk;
    desk.openPeople();
    desk.openFile(u"Barbier"_s);
    desk.add(u"Prescription d’une offre"_s);
    CHECK(desk.warns("offerId", u"À remplir"_s));
    desk.fill("offerId", u"manège"_s);
    CHECK(desk.warns("offerId", u"Aucune offre du catalogue"_s));
    desk.fill("offerId", u"Garage solidaire · 1 place libre · Roue libre"_s);
    CHECK(desk.warns("offerId", u""_s));
    desk.fill("prescribedOn", u"02/01/2027"_s);
    CHECK(desk.warns("prescribedOn", u"dernier jour de l’offre"_s));
    desk.fill("prescribedOn", u"15/08/2026"_s);
    CHECK(desk.warns("prescribedOn", u"01/09/2026"_s)); // the notification
    desk.fill("prescribedOn", u"05/11/2026"_s);
    desk.fill("startedOn", u"06/11/2026"_s);
    desk.fill("endedOn", u"07/11/2026"_s);
    desk.fill("outcome", u"ref"_s);
    desk.fill("reason", u"trop loin"_s);
    CHECK(desk.warns("startedOn", u"laissez cette date vide"_s));
    desk.fill("startedOn", u""_s);
    CHECK(desk.warns("startedOn", u""_s));
    desk.save();
    CHECK(desk.holds("pathwayEvents", {u"refusée par la personne (07/11/2026)"_s, u"trop loin"_s}));
}

TEST_CASE("Without a catalogue nothing can be prescribed, and the menu says why", "[ui][file][offer]")
{
    FileDesk desk;
    desk.openPeople();
    desk.openFile(u"Barbier"_s);
    press(Qt::Key_F2);
    REQUIRE(waitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    const auto* const action =
        desk.window().findChild<QAction*>(u"addPrescription"_s, Qt::FindChildrenRecursively);
    REQUIRE(action != nullptr);
    CHECK_FALSE(action->isEnabled());
    CHECK(action->toolTip().contains(u"catalogue"_s));
    pressInPopup(Qt::Key_Escape);
}
