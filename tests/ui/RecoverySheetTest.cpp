// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page that goes into an envelope: offered when a passphrase is given to a base, kept by nobody.
#include "Desk.h"
#include "PdfText.h"
#include "Prepared.h"

#include "ui/common/Banner.h"
#include "ui/common/PassphraseField.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;

namespace {

QDialog* sheetOf(Desk& desk)
{
    return desk.window().findChild<QDialog*>(QStringLiteral("recoverySheet"));
}

/// As Desk::createBase, and left where the sheet is offered.
void createUpToSheet(Desk& desk, const QString& passphrase)
{
    desk.files().prepare(desk.path("pole.jalon"));
    click(visible<QPushButton>(desk.window(), "create"));
    for (const auto* const name : {"newPassphrase", "newPassphraseAgain"}) {
        auto* const edit = visible<PassphraseField>(desk.window(), name).edit();
        edit->setFocus();
        type(*edit, passphrase);
    }
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.isOpen(); }));
}

} // namespace

TEST_CASE("Creating a base offers its passphrase on one page, then deletes the file", "[ui][recovery]")
{
    Desk desk;
    createUpToSheet(desk, QStringLiteral("Il l1t O0"));
    REQUIRE(sheetOf(desk) != nullptr);
    REQUIRE(sheetOf(desk)->isVisible());
    CHECK_FALSE(sheetOf(desk)->findChild<QPushButton*>(QStringLiteral("recoveryRemove"))->isVisible());
    const auto file = desk.path("feuille.pdf");
    desk.files().prepare(file);
    click(visible<QPushButton>(*sheetOf(desk), "recoverySave"));
    REQUIRE(waitFor([&] {
        return sheetOf(desk)->findChild<QPushButton*>(QStringLiteral("recoveryRemove"))->isVisible();
    }));
    const auto pages = pdfPages(file);
    CHECK(pages.size() == 1);
    for (const auto* const said : {"Il l1t O0", "L minuscule", "chiffre zéro", "pole.jalon", "05/11/2026"}) {
        INFO(said);
        CHECK(pages.front().contains(QString::fromUtf8(said)));
    }
    click(visible<QPushButton>(*sheetOf(desk), "bannerAction"));
    CHECK(desk.opened() == std::vector{file});
    click(visible<QPushButton>(*sheetOf(desk), "recoveryRemove"));
    CHECK_FALSE(std::filesystem::exists(file));
    CHECK(waitFor([&] { return sheetOf(desk) == nullptr; }));
}

TEST_CASE("A new passphrase offers a new sheet; locking takes the offer away", "[ui][recovery]")
{
    Desk desk;
    desk.createBase(desk.path("pole.jalon"), kPassphrase);
    press(Qt::Key_7, Qt::ControlModifier);
    click(visible<QPushButton>(desk.window(), "changePassphrase"));
    for (const auto& [name, text] : {std::pair{"currentPassphrase", kPassphrase},
                                     {"nextPassphrase", QStringLiteral("neuve et longue")},
                                     {"nextPassphraseAgain", QStringLiteral("neuve et longue")}}) {
        type(*visible<PassphraseField>(desk.window(), name).edit(), text);
    }
    click(visible<QPushButton>(desk.window(), "passphraseChange"));
    REQUIRE(waitFor([&] { return sheetOf(desk) != nullptr; }));
    const auto file = desk.path("feuille.pdf");
    desk.files().prepare(file);
    click(visible<QPushButton>(*sheetOf(desk), "recoverySave"));
    REQUIRE(waitFor([&] { return std::filesystem::exists(file); }));
    CHECK(pdfPages(file).front().contains(QStringLiteral("neuve et longue")));
    desk.window().lock();
    REQUIRE(waitFor([&] { return desk.isLocked(); }));
    CHECK(sheetOf(desk) == nullptr);
}

TEST_CASE("Where nothing may leave in clear text, no sheet is offered", "[ui][recovery]")
{
    Desk desk;
    desk.policies().exportsOff = true;
    desk.restart();
    createUpToSheet(desk, kPassphrase);
    CHECK(sheetOf(desk) == nullptr);
}
