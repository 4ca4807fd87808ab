// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"
#include "Prepared.h"

#include "reference/Accounts.h"
#include "ui/common/Banner.h"
#include "ui/common/PassphraseField.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using reference::Role;

namespace {

/// A base that somebody made accounts in, closed.
void prepare(Desk& desk)
{
    desk.createBase(desk.path("pole.jalon"), kPassphrase);
    desk.window().lock();
    REQUIRE(waitFor([&] { return desk.isLocked(); }));
    auto base = store::Base::open(desk.path("pole.jalon"), Secret{kPassphrase.toStdString()},
                                  store::OpenMode::Write, desk.machine())
                    .value();
    const store::Session session{base.database(), "testeur", desk.clock()};
    store::Transaction tx{session, store::TxKind::Reference};
    for (const auto& [name, role] :
         {std::pair{"Noémie Vasseur", Role::Administrator}, {"Ludovic Ferrand", Role::Pole}}) {
        reference::addAccount(tx, {{name, role, {}, {}}, {}}, Secret{"une porte bleue"},
                              reference::leastCost())
            .value();
    }
    tx.commit();
    base.close().value();
}

bool asksAccount(Desk& desk)
{
    auto* const name = desk.window().findChild<QLineEdit*>(QStringLiteral("accountName"));
    return name != nullptr && name->isVisible();
}

void typePassword(Desk& desk, const QString& password)
{
    auto& field = *visible<PassphraseField>(desk.window(), "accountPassword").edit();
    type(field, password);
    QTest::keyClick(&field, Qt::Key_Return);
}

void enterAs(Desk& desk, const QString& name)
{
    desk.unlock(kPassphrase);
    REQUIRE(waitFor([&] { return asksAccount(desk); }));
    type(visible<QLineEdit>(desk.window(), "accountName"), name);
    typePassword(desk, QStringLiteral("une porte bleue"));
    REQUIRE(waitFor([&] { return desk.isOpen(); }));
}

QDialog& accountsDialog(Desk& desk)
{
    press(Qt::Key_7, Qt::ControlModifier);
    click(visible<QPushButton>(desk.window(), "openAccounts"));
    return visible<QDialog>(desk.window(), "accountsDialog");
}

void fillPassword(QDialog& form, const QString& password)
{
    for (const auto* const name : {"newAccountPassword", "newAccountPasswordAgain"}) {
        type(*visible<PassphraseField>(form, name).edit(), password);
    }
    click(visible<QPushButton>(form, "accountSave"));
}

} // namespace

TEST_CASE("A base with accounts asks who works in it; the lock remembers who", "[ui][accounts]")
{
    Desk desk;
    prepare(desk);
    desk.unlock(kPassphrase);
    REQUIRE(waitFor([&] { return asksAccount(desk); }));
    CHECK_FALSE(desk.isOpen());
    type(visible<QLineEdit>(desk.window(), "accountName"), QStringLiteral("noemie vasseur"));
    typePassword(desk, QStringLiteral("une porte verte"));
    REQUIRE(waitFor([&] { return asksAccount(desk); }));
    REQUIRE(waitFor([&] { return !visible<QLabel>(desk.window(), "accountError").text().isEmpty(); }));
    CHECK(visible<QLabel>(desk.window(), "accountError")
              .text()
              .contains(QStringLiteral("nouveau mot de passe")));
    CHECK_FALSE(desk.isOpen());
    typePassword(desk, QStringLiteral("une porte bleue"));
    REQUIRE(waitFor([&] { return desk.isOpen(); }));

    desk.window().lock();
    REQUIRE(waitFor([&] { return desk.isLocked(); }));
    desk.unlock(kPassphrase);
    REQUIRE(waitFor([&] { return asksAccount(desk); }));
    CHECK(visible<QLineEdit>(desk.window(), "accountName").text() == QStringLiteral("noemie vasseur"));
    CHECK(visible<PassphraseField>(desk.window(), "accountPassword").edit()->hasFocus());
    typePassword(desk, QStringLiteral("une porte bleue"));
    CHECK(waitFor([&] { return desk.isOpen(); }));
}

TEST_CASE("Who gives up entering leaves the base closed", "[ui][accounts]")
{
    Desk desk;
    prepare(desk);
    desk.unlock(kPassphrase);
    REQUIRE(waitFor([&] { return asksAccount(desk); }));
    press(Qt::Key_Escape);
    REQUIRE(waitFor([&] { return visible<QPushButton>(desk.window(), "create").isVisible(); }));
    CHECK(waitFor([&] {
        return store::Base::open(desk.path("pole.jalon"), Secret{kPassphrase.toStdString()},
                                 store::OpenMode::Write, desk.machine())
            .has_value();
    }));
}

TEST_CASE("What an account may not is greyed, with the reason", "[ui][accounts]")
{
    Desk desk;
    prepare(desk);
    enterAs(desk, QStringLiteral("Ludovic Ferrand"));
    press(Qt::Key_7, Qt::ControlModifier);
    for (const auto* const name : {"openAccounts", "openSender", "openLetters", "changePassphrase"}) {
        const auto& refused = visible<QPushButton>(desk.window(), name);
        CAPTURE(name);
        CHECK_FALSE(refused.isEnabled());
        CHECK(refused.toolTip().contains(QStringLiteral("compte ne le permet pas")));
    }
    CHECK(visible<QPushButton>(desk.window(), "ownPassword").isEnabled());
    CHECK(visible<QToolButton>(desk.window(), "room3").isEnabled());
}

TEST_CASE("The first account is an administrator’s; others are added, given a password, removed",
          "[ui][accounts]")
{
    Desk desk;
    desk.createBase(desk.path("pole.jalon"), kPassphrase);
    auto& dialog = accountsDialog(desk);
    auto& table = visible<QTableWidget>(dialog, "accounts");
    auto& add = visible<QPushButton>(dialog, "addAccount");
    REQUIRE(waitFor([&] { return add.isEnabled(); }));
    click(add);
    {
        auto& form = visible<QDialog>(dialog, "accountForm");
        CHECK_FALSE(visible<QComboBox>(form, "newAccountRole").isEnabled());
        type(visible<QLineEdit>(form, "newAccountName"), QStringLiteral("Noémie Vasseur"));
        fillPassword(form, QStringLiteral("court"));
        REQUIRE(waitFor([&] {
            return visible<QLabel>(form, "accountFormError").text().contains(QStringLiteral("au moins 10"));
        }));
        fillPassword(form, QStringLiteral("une porte bleue"));
    }
    REQUIRE(waitFor([&] { return table.rowCount() == 1; }));
    CHECK(table.item(0, 1)->text() == QStringLiteral("Administrateur"));

    click(add);
    {
        auto& form = visible<QDialog>(dialog, "accountForm");
        type(visible<QLineEdit>(form, "newAccountName"), QStringLiteral("Ludovic Ferrand"));
        fillPassword(form, QStringLiteral("un portail rouge"));
    }
    REQUIRE(waitFor([&] { return table.rowCount() == 2; }));
    table.selectRow(0);
    CHECK(table.item(0, 0)->text() == QStringLiteral("Ludovic Ferrand"));
    click(visible<QPushButton>(dialog, "accountNewPassword"));
    fillPassword(visible<QDialog>(dialog, "accountForm"), QStringLiteral("un portail blanc"));
    REQUIRE(
        waitFor([&] { return desk.window().findChild<QDialog*>(QStringLiteral("accountForm")) == nullptr; }));
}
