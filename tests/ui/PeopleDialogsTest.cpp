// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileDesk.h"
#include "Walk.h"

#include "casefile/People.h"

#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using namespace Qt::StringLiterals;

namespace {

bool closes(Desk& desk, const QString& name)
{
    return waitFor([&] { return desk.window().findChild<QDialog*>(name) == nullptr; });
}

/// Opened by a button of the page, walked, and given up by Esc: the keyboard is back.
void openWalkCancel(TownDesk& desk, const char* button, const QString& dialog, int leastStops)
{
    INFO(button);
    desk.table().setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    visible<QPushButton>(desk.window(), button).setFocus();
    press(Qt::Key_Space);
    checkWalk(desk.dialog(), leastStops);
    press(Qt::Key_Escape);
    REQUIRE(closes(desk, dialog));
    desk.window().activateWindow(); // offscreen, nobody else does
    CHECK(waitFor([&] { return QApplication::focusWidget() != nullptr; }));
}

} // namespace

TEST_CASE("Every dialog of the list is opened, walked by Tab, and cancelled", "[ui][people]")
{
    TownDesk desk;
    desk.openPeople();
    openWalkCancel(desk, "massAssign", u"massDialog"_s, 4);
    openWalkCancel(desk, "massOrient", u"massDialog"_s, 7);
    openWalkCancel(desk, "massAddNote", u"massDialog"_s, 3);
    openWalkCancel(desk, "columns", u"columnsDialog"_s, 6);

    visible<QPushButton>(desk.window(), "views").setFocus();
    press(Qt::Key_Space);
    desk.choose(u"Enregistrer"_s);
    auto& name = desk.dialog();
    type(u"ma vue"_s);
    checkWalk(name, 3);
    press(Qt::Key_Escape);
    CHECK(closes(desk, u"nameDialog"_s));
    CHECK(visible<QPushButton>(desk.window(), "views").text().contains(u"Tous"_s));

    visible<QPushButton>(desk.window(), "addFilter").setFocus();
    press(Qt::Key_Space);
    desk.choose(u"Droits"_s);
    pressInPopup(Qt::Key_Escape);
    CHECK(waitFor([] { return QApplication::activePopupWidget() == nullptr; }));
    CHECK(desk.names().size() == 6);
}

TEST_CASE("The list is walked by Tab in the order of reading", "[ui][people]")
{
    TownDesk desk;
    desk.openPeople();
    press(Qt::Key_A, Qt::ControlModifier);
    auto& search = visible<QLineEdit>(desk.window(), "listSearch");
    search.setFocus();
    checkWalk(*search.parentWidget(), 9);
}

TEST_CASE("The file, its form and the joining of two files are walked by Tab", "[ui][file]")
{
    FileDesk desk;
    desk.openPeople();
    desk.openFile(u"Barbier"_s);
    auto& page = visible<QWidget>(desk.window(), "filePage");
    for (const auto letter : {Qt::Key_P, Qt::Key_I, Qt::Key_O, Qt::Key_R, Qt::Key_C, Qt::Key_F, Qt::Key_E,
                              Qt::Key_N, Qt::Key_H}) {
        INFO("tab Alt+" << static_cast<char>(letter));
        desk.turnTo(letter);
        visible<QToolButton>(desk.window(), "fileBack").setFocus();
        checkWalk(page, 5);
    }
    click(visible<QToolButton>(desk.window(), "fileMore"));
    desk.choose(u"Réunir"_s);
    visible<QPushButton>(desk.window(), "mergeGiveUp").setFocus();
    checkWalk(page, 3);
    press(Qt::Key_Escape);
    CHECK(waitFor([&] { return !desk.header().isEmpty(); }));
}

TEST_CASE("The form of every kind of event is walked by Tab, and given up", "[ui][file]")
{
    FileDesk desk;
    desk.openPeople();
    desk.openFile(u"Barbier"_s);
    for (const auto& words :
         {u"Rendez-vous"_s, u"Note"_s, u"Orientation"_s, u"Référent"_s, u"Contrat"_s, u"Diagnostic"_s,
          u"Frein"_s, u"Emploi"_s, u"Sanction"_s, u"Sortie"_s, u"Inscription"_s, u"Déménagement"_s}) {
        INFO(words.toStdString());
        desk.add(words);
        // From the first field of the form.
        auto& form = visible<QWidget>(desk.window(), "eventForm");
        const auto fields = form.findChildren<QWidget*>(QRegularExpression{u"Problem$"_s});
        REQUIRE_FALSE(fields.isEmpty());
        const auto first = fields.first()->objectName().chopped(7);
        visible<QWidget>(form, first.toLatin1().constData()).setFocus();
        checkWalk(form, 3); // at least a field and "Renoncer"
        visible<QPushButton>(form, "giveUpEvent").setFocus();
        press(Qt::Key_Space);
        CHECK_FALSE(desk.isFormOpen());
    }
}

TEST_CASE("A mass action that is stopped halfway writes nothing", "[ui][people]")
{
    constexpr int kMany = 4000;
    TownDesk desk;
    desk.write([](store::Transaction& tx) {
        for (int at = 0; at < kMany; ++at) {
            casefile::Identity identity;
            identity.lastName = "Zola " + std::to_string(at);
            identity.firstName = "Ida";
            casefile::addPerson(tx, identity).value();
        }
    });
    desk.openPeople(-1);
    REQUIRE(waitFor([&] { return desk.table().model()->rowCount() == kMany + 6; }));
    desk.table().setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    click(visible<QPushButton>(desk.window(), "massAddNote"));
    auto& dialog = desk.dialog();
    visible<QPlainTextEdit>(dialog, "massNote").setFocus();
    type(u"pour tous"_s);
    auto& act = visible<QPushButton>(dialog, "massDo");
    REQUIRE(waitFor([&] { return act.isEnabled(); }));
    act.setFocus();
    press(Qt::Key_Space);
    CHECK_FALSE(act.isEnabled()); // it runs, and the window lives
    press(Qt::Key_Escape);
    REQUIRE(waitFor([&] { return act.isEnabled(); }));
    bool isSaid = false;
    for (const auto* const label : dialog.findChildren<QLabel*>(u"bannerText"_s)) {
        isSaid = isSaid || (label->isVisible() && label->text().contains(u"comme avant"_s));
    }
    CHECK(isSaid);
    CHECK(visible<QPlainTextEdit>(dialog, "massNote").toPlainText() == u"pour tous"_s);
    press(Qt::Key_Escape);
    CHECK(closes(desk, u"massDialog"_s));
    CHECK_FALSE(desk.window().findChild<QAction*>(u"undo"_s)->isEnabled());
}
