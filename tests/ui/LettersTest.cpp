// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Letters in the window: what they say of the département, their texts, those of a meeting, a contract.
#include "FileDesk.h"
#include "PdfText.h"
#include "Prepared.h"
#include "Town.h"

#include "casefile/Pathways.h"
#include "casefile/People.h"
#include "letter/Sender.h"
#include "meeting/Meetings.h"
#include "ui/common/Text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using namespace Qt::StringLiterals;

namespace {

QDialog& dialogNamed(Desk& desk, const char* name)
{
    QDialog* found = nullptr;
    REQUIRE(waitFor([&] {
        found = desk.window().findChild<QDialog*>(QString::fromLatin1(name));
        return found != nullptr && found->isVisible();
    }));
    return *found;
}

QDialog& openFromSettings(Desk& desk, const char* buttonName, const char* dialogName)
{
    press(Qt::Key_7, Qt::ControlModifier);
    click(visible<QPushButton>(desk.window(), buttonName));
    return dialogNamed(desk, dialogName);
}

/// The name that the dialog shows, and whether it shows a logo.
std::pair<QString, bool> shownSender(Desk& desk)
{
    auto& asked = openFromSettings(desk, "openSender", "senderDialog");
    REQUIRE(waitFor([&] { return visible<QPushButton>(asked, "senderSave").isEnabled(); }));
    const std::pair shown{visible<QLineEdit>(asked, "senderName").text(),
                          !visible<QLabel>(asked, "senderLogoPicture").pixmap().isNull()};
    QTest::keyClick(&asked, Qt::Key_Escape);
    REQUIRE(waitFor([&] { return desk.window().findChild<QDialog*>(u"senderDialog"_s) == nullptr; }));
    return shown;
}

void nameSender(store::Transaction& tx)
{
    letter::setSender(tx, {.name = "Département d’essai",
                           .service = {},
                           .address = {},
                           .phone = "04 99 00 00 00",
                           .email = {},
                           .place = "Crest",
                           .signatory = "Odile Sénéchal",
                           .function = "La présidente",
                           .court = {}})
        .value();
}

/// Of today, with two people; one has an address.
void prepareMeeting(store::Transaction& tx)
{
    nameSender(tx);
    meeting::Meeting file;
    file.heldOn = Date::fromIso("2026-11-05").value();
    file.place = "Mairie de Crest";
    const auto id = meeting::addMeeting(tx, file, meeting::Past::Accept).value();
    for (const auto* name : {"Abadie", "Barbier"}) {
        const auto person =
            tx.database()
                .value<PersonId>("SELECT person_id FROM identity_now WHERE last_name = ?1", name)
                .value();
        meeting::addToAgenda(tx, id, casefile::currentPathway(tx.database(), person)->id).value();
        if (std::string_view{name} == "Abadie") {
            casefile::Residence home;
            home.household =
                tx.database()
                    .value<HouseholdId>("SELECT household_id FROM household_member_now WHERE person_id = ?1",
                                        person)
                    .value();
            home.line1 = "2 rue Neuve";
            home.postcode = "26000";
            home.city = "Valence";
            home.startsOn = Date::fromIso("2026-10-01").value();
            casefile::moveHousehold(tx, home).value();
        }
    }
}

void openMeeting(Desk& desk)
{
    press(Qt::Key_4, Qt::ControlModifier);
    auto* const list = desk.window().findChild<QTableView*>(u"meetings"_s);
    REQUIRE(list != nullptr);
    REQUIRE(waitFor([&] { return list->isVisible() && list->model()->rowCount() == 1; }));
    list->setFocus();
    press(Qt::Key_Return);
    auto* const agenda = desk.window().findChild<QTableView*>(u"agenda"_s);
    REQUIRE(waitFor([&] { return agenda->isVisible() && agenda->model()->rowCount() == 2; }));
}

void printFromMenu(Desk& desk, const QString& words)
{
    auto* const print = desk.window().findChild<QPushButton*>(u"meetingPrint"_s);
    click(*print);
    auto* const menu = print->findChild<QMenu*>();
    for (auto* const action : menu->actions()) {
        if (action->text().remove(u'&').startsWith(words)) {
            action->trigger();
        }
    }
    menu->hide();
}

} // namespace

TEST_CASE("What letters say of the département is typed, with a logo, and undone", "[ui][letter]")
{
    Desk desk;
    desk.createBase(desk.path("pole.jalon"), kPassphrase);
    QImage image{60, 20, QImage::Format_RGB32};
    image.fill(Qt::darkBlue);
    REQUIRE(image.save(fromPath(desk.path("logo.png")), "PNG"));
    desk.writeFile("faux.png", "pas une image");

    auto& asked = openFromSettings(desk, "openSender", "senderDialog");
    auto& save = visible<QPushButton>(asked, "senderSave");
    REQUIRE(waitFor([&] { return save.isEnabled(); }));
    type(visible<QLineEdit>(asked, "senderName"), u"Département d’essai"_s);
    type(visible<QLineEdit>(asked, "senderPlace"), u"Crest"_s);
    desk.files().prepare(desk.path("faux.png"));
    click(visible<QPushButton>(asked, "senderLogo"));
    CHECK(waitFor([&] { return says(desk, u"n’est pas une image PNG ou JPEG"_s); }));
    desk.files().prepare(desk.path("logo.png"));
    click(visible<QPushButton>(asked, "senderLogo"));
    CHECK_FALSE(visible<QLabel>(asked, "senderLogoPicture").pixmap().isNull());
    click(save);
    REQUIRE(waitFor([&] { return desk.window().findChild<QDialog*>(u"senderDialog"_s) == nullptr; }));
    CHECK(shownSender(desk) == std::pair{u"Département d’essai"_s, true});

    desk.window().activateWindow();
    visible<QPushButton>(desk.window(), "openSender").setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return shownSender(desk) == std::pair{QString{}, false}; }));
}

TEST_CASE("The text of a letter is seen while one types, refused with its line, saved and taken back",
          "[ui][letter]")
{
    Desk desk;
    desk.createBase(desk.path("pole.jalon"), kPassphrase);
    auto& asked = openFromSettings(desk, "openLetters", "lettersDialog");
    auto& text = visible<QPlainTextEdit>(asked, "letterText");
    auto& state = visible<QLabel>(asked, "letterState");
    auto& preview = visible<QTextBrowser>(asked, "letterPreview");
    auto& save = visible<QPushButton>(asked, "letterSave");
    auto& reset = visible<QPushButton>(asked, "letterReset");
    REQUIRE(waitFor([&] { return preview.toPlainText().contains(u"[réunion.lieu]"_s); }));
    CHECK_FALSE(save.isEnabled()); // nothing was typed
    CHECK_FALSE(reset.isEnabled());

    text.setPlainText(u"Objet : Venez\nBonjour {{bénéficiaire.nomm}}"_s);
    REQUIRE(waitFor([&] { return state.text().contains(u"Ligne 2"_s); }));
    CHECK(state.text().contains(u"bénéficiaire.nom\u00a0»"_s));
    CHECK_FALSE(save.isEnabled());
    text.setPlainText(u"Objet : Venez\nBonjour {{bénéficiaire.nom}}"_s);
    REQUIRE(waitFor([&] { return save.isEnabled(); }));
    CHECK(preview.toPlainText().contains(u"Bonjour [bénéficiaire.nom]"_s));
    click(save);
    REQUIRE(waitFor([&] { return reset.isEnabled() && !save.isEnabled(); }));

    visible<QComboBox>(asked, "letterKind").setCurrentIndex(2);
    REQUIRE(waitFor([&] { return preview.toPlainText().contains(u"[contrat.durée]"_s); }));
    visible<QComboBox>(asked, "letterKind").setCurrentIndex(0);
    CHECK(text.toPlainText().startsWith(u"Objet : Venez"_s));
    REQUIRE(waitFor([&] { return reset.isEnabled(); }));
    click(reset);
    CHECK(waitFor([&] { return preview.toPlainText().contains(u"[réunion.lieu]"_s); }));
    visible<QComboBox>(asked, "letterFields").setCurrentIndex(0);
    click(visible<QPushButton>(asked, "letterInsert"));
    CHECK(text.toPlainText().contains(u"{{date}}"_s));
    QTest::keyClick(&asked, Qt::Key_Escape); // what was typed is asked about
    CHECK(asked.isVisible());
}

TEST_CASE("A meeting's invitations: who lacks an address is told, the others are printed",
          "[ui][letter][meeting]")
{
    FileDesk desk;
    desk.write(prepareMeeting);
    desk.openPeople();
    openMeeting(desk);
    desk.files().prepare(desk.path("invitations.pdf"));
    printFromMenu(desk, u"Invitations"_s);
    REQUIRE(waitFor([&] { return desk.window().findChild<QMessageBox*>(u"prompt"_s) != nullptr; }));
    auto& question = visible<QMessageBox>(desk.window(), "prompt");
    CHECK(question.informativeText().contains(u"Barbier Marc"_s));
    CHECK_FALSE(question.informativeText().contains(u"Abadie"_s));
    click(*question.buttons().front());
    REQUIRE(waitFor([&] { return std::filesystem::exists(desk.path("invitations.pdf")); }));
    REQUIRE(says(desk, u"invitations.pdf"_s));
    const auto pages = pdfPages(desk.path("invitations.pdf"));
    REQUIRE(pages.size() == 1);
    CHECK(pages.front().contains(u"Lina Abadie"_s));
    CHECK(pages.front().contains(u"2 rue Neuve"_s));

    printFromMenu(desk, u"Notifications"_s);
    CHECK(says(desk, u"05/11/2026"_s)); // the meeting is open
}

TEST_CASE("Without the département's own lines no letter is printed, and where to type them is told",
          "[ui][letter][meeting]")
{
    FileDesk desk;
    desk.write([](store::Transaction& tx) {
        prepareMeeting(tx);
        letter::setSender(tx, {}).value();
    });
    desk.openPeople();
    openMeeting(desk);
    printFromMenu(desk, u"Invitations"_s);
    CHECK(says(desk, u"département.nom"_s));
    CHECK(desk.files().asked() == 0);
}

TEST_CASE("A contract to sign is typed, told what is missing, written with dotted lines",
          "[ui][letter][file]")
{
    FileDesk desk;
    desk.write(nameSender);
    desk.openPeople();
    desk.openFile(u"Barbier"_s);
    click(visible<QToolButton>(desk.window(), "fileMore"));
    desk.choose(u"Contrat"_s);
    auto& asked = dialogNamed(desk, "contractDialog");
    auto& missing = visible<QLabel>(asked, "contractMissing");
    auto& write = visible<QPushButton>(asked, "contractWrite");
    REQUIRE(waitFor([&] { return missing.text().contains(u"contrat.heures"_s); }));
    CHECK_FALSE(write.isEnabled());
    visible<QDoubleSpinBox>(asked, "contractHours").setValue(15);
    visible<QSpinBox>(asked, "contractMonths").setValue(6);
    type(visible<QLineEdit>(asked, "contractStart"), u"16/11/2026"_s);
    REQUIRE(waitFor(
        [&] { return !missing.text().contains(u"contrat."_s) || missing.text().contains(u"objectifs"_s); }));
    REQUIRE(waitFor([&] { return !missing.text().contains(u"contrat.durée"_s); }));
    click(visible<QCheckBox>(asked, "contractBlanks"));
    REQUIRE(waitFor([&] { return write.isEnabled(); }));
    desk.files().prepare(desk.path("contrat.pdf"));
    click(write);
    REQUIRE(waitFor([&] { return std::filesystem::exists(desk.path("contrat.pdf")); }));
    const auto text = pdfPages(desk.path("contrat.pdf")).join(u" "_s);
    CHECK(text.contains(u"Marc Barbier"_s));
    CHECK(text.contains(u"15 mai 2027"_s));
    CHECK(text.contains(u"………"_s));
}

TEST_CASE("Notifications that are printed ask for the day they leave, note it once, and Ctrl+Z takes it out",
          "[ui][letter][meeting]")
{
    FileDesk desk;
    desk.write([](store::Transaction& tx) {
        prepareMeeting(tx);
        const auto id = meeting::meetings(tx.database()).front().id;
        for (const auto& [item, row] : meeting::agenda(tx.database(), id)) {
            auto decision = row;
            const bool isFirst = row.rank == meeting::agenda(tx.database(), id).front().value.rank;
            decision.decision =
                isFirst ? meeting::DecisionKind::Orientation : meeting::DecisionKind::Adjourned;
            decision.path = casefile::PathType::Emploi;
            decision.organisation =
                tx.database()
                    .value<OrganisationId>("SELECT organisation_id FROM organisation_file_now LIMIT 1")
                    .value();
            meeting::decide(tx, item, decision).value();
        }
    });
    desk.openPeople();
    openMeeting(desk);
    click(visible<QPushButton>(desk.window(), "meetingClose"));
    REQUIRE(waitFor([&] { return desk.window().findChild<QPushButton*>(u"meetingReopen"_s)->isVisible(); }));
    const auto printAll = [&](const char* name) {
        desk.files().prepare(desk.path(name));
        printFromMenu(desk, u"Notifications"_s);
        REQUIRE(waitFor([&] { return std::filesystem::exists(desk.path(name)); }));
    };
    printAll("notifications.pdf");
    auto& asked = dialogNamed(desk, "notifiedDialog");
    CHECK(visible<QLabel>(asked, "notifiedSaid").text().contains(u"1 dossier"_s));
    auto& on = visible<QLineEdit>(asked, "notifiedOn");
    CHECK(on.text() == u"05/11/2026"_s);
    on.setFocus();
    on.selectAll();
    type(u"06/11/2026"_s); // a day to come
    CHECK_FALSE(visible<QPushButton>(asked, "notifiedNote").isEnabled());
    on.selectAll();
    type(u"05/11/2026"_s);
    press(Qt::Key_Return);
    CHECK(says(desk, u"Notifié le 05/11/2026"_s));

    // Printed again, it is not asked again, until it is undone.
    printAll("encore.pdf");
    REQUIRE(says(desk, u"encore.pdf"_s));
    CHECK(desk.window().findChild<QDialog*>(u"notifiedDialog"_s) == nullptr);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTest::qWait(50);
    printAll("enfin.pdf");
    auto& again = dialogNamed(desk, "notifiedDialog");
    QTest::keyClick(&again, Qt::Key_Escape);
}
