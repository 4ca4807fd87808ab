// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"
#include "Prepared.h"

#include "ui/common/Banner.h"
#include "ui/common/PassphraseField.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;

namespace {

void openSettings(Desk& desk)
{
    desk.createBase(desk.path("pole.jalon"), kPassphrase);
    press(Qt::Key_7, Qt::ControlModifier);
}

QDialog* dialog(Desk& desk, const char* name)
{
    auto* const found = desk.window().findChild<QDialog*>(QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    REQUIRE(found->isVisible());
    return found;
}

void changePassphrase(Desk& desk, const QString& current, const QString& next)
{
    click(visible<QPushButton>(desk.window(), "changePassphrase"));
    auto* const asked = dialog(desk, "passphraseDialog");
    for (const auto& [name, text] :
         {std::pair{"currentPassphrase", current}, std::pair{"nextPassphrase", next},
          std::pair{"nextPassphraseAgain", next}}) {
        type(*visible<PassphraseField>(*asked, name).edit(), text);
    }
    click(visible<QPushButton>(*asked, "passphraseChange"));
}

} // namespace

TEST_CASE("The lock's delay is remembered on the machine", "[ui][settings]")
{
    Desk desk;
    openSettings(desk);
    auto& delay = visible<QSpinBox>(desk.window(), "idleDelay");
    CHECK(delay.value() == 10);
    delay.setFocus();
    delay.selectAll();
    type(QStringLiteral("25"));
    CHECK(desk.settings().idleLock() == std::chrono::minutes{25});
}

TEST_CASE("The passphrase is changed, and only the new one opens", "[ui][settings]")
{
    Desk desk;
    openSettings(desk);
    changePassphrase(desk, kPassphrase, QStringLiteral("une tout autre phrase"));
    REQUIRE(waitFor(
        [&] { return desk.window().findChild<QDialog*>(QStringLiteral("passphraseDialog")) == nullptr; }));
    desk.window().lock();
    REQUIRE(waitFor([&] { return desk.isLocked(); }));
    desk.unlock(kPassphrase);
    REQUIRE(waitFor([&] { return !desk.unlockError().isEmpty(); }));
    desk.unlock(QStringLiteral("une tout autre phrase"));
    CHECK(waitFor([&] { return desk.isOpen(); }));
}

TEST_CASE("A wrong passphrase of today changes nothing, and is said", "[ui][settings]")
{
    Desk desk;
    openSettings(desk);
    changePassphrase(desk, QStringLiteral("pas celle-là"), QStringLiteral("une tout autre phrase"));
    auto* const asked = dialog(desk, "passphraseDialog");
    REQUIRE(waitFor(
        [&] { return visible<QLabel>(*asked, "passphraseError").text().contains(QStringLiteral("pole")); }));
    QTest::keyClick(asked, Qt::Key_Escape);
    desk.window().lock();
    REQUIRE(waitFor([&] { return desk.isLocked(); }));
    desk.unlock(kPassphrase);
    CHECK(waitFor([&] { return desk.isOpen(); }));
}

TEST_CASE("Organisations and their référents are added and corrected, and undone", "[ui][settings]")
{
    Desk desk;
    openSettings(desk);
    auto& add = visible<QPushButton>(desk.window(), "addOrganisation");
    REQUIRE(waitFor([&] { return add.isEnabled(); }));
    click(add);
    auto* asked = dialog(desk, "directoryDialog");
    QTest::keyClicks(&visible<QLineEdit>(*asked, "directoryName"), QStringLiteral("Mission locale de Die"));
    // The name says the kind.
    CHECK(visible<QComboBox>(*asked, "directoryKind").currentText() == QStringLiteral("Mission locale"));
    QTest::keyClick(asked, Qt::Key_Return);
    auto& organisations = visible<QTableWidget>(desk.window(), "organisations");
    REQUIRE(waitFor([&] { return organisations.rowCount() == 1; }));
    CHECK(organisations.item(0, 0)->text() == QStringLiteral("Mission locale de Die"));

    click(visible<QPushButton>(desk.window(), "addReferent"));
    asked = dialog(desk, "directoryDialog");
    QTest::keyClicks(&visible<QLineEdit>(*asked, "directoryName"), QStringLiteral("Claire Durand"));
    QTest::keyClick(asked, Qt::Key_Return);
    auto& referents = visible<QTableWidget>(desk.window(), "referents");
    REQUIRE(waitFor([&] { return referents.rowCount() == 1; }));

    organisations.setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return referents.rowCount() == 0; }));
    press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(waitFor([&] { return referents.rowCount() == 1; }));
}
