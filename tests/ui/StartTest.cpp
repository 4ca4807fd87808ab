// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"

#include "ui/common/Banner.h"
#include "ui/common/PassphraseField.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;

TEST_CASE("A base is created, locked, and opened again by its passphrase", "[ui]")
{
    Desk desk;
    desk.createBase(desk.path("pole.jalon"));
    CHECK(desk.window().windowTitle().contains(QStringLiteral("pole.jalon")));

    press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.isLocked(); }));
    CHECK_FALSE(desk.isOpen());
    CHECK_FALSE(std::filesystem::exists(desk.path("pole.jalon.lock")));

    desk.unlock();
    CHECK(waitFor([&] { return desk.isOpen(); }));
}

TEST_CASE("A base is remembered on the machine and offered at the next start", "[ui]")
{
    Desk desk;
    desk.createBase(desk.path("pole.jalon"));
    desk.restart();
    auto& recent = visible<QListWidget>(desk.window(), "recent");
    REQUIRE(recent.count() == 1);
    recent.setFocus();
    press(Qt::Key_Return);
    desk.unlock();
    CHECK(waitFor([&] { return desk.isOpen(); }));
}

TEST_CASE("A wrong passphrase is counted, and the third one must wait", "[ui]")
{
    Desk desk;
    desk.createBase(desk.path("pole.jalon"));
    desk.window().lock();
    REQUIRE(waitFor([&] { return desk.isLocked(); }));
    for (int wrong = 1; wrong <= 3; ++wrong) {
        desk.unlock(QStringLiteral("autre phrase"));
        REQUIRE(
            waitFor([&] { return desk.isLocked() && desk.unlockError().contains(QString::number(wrong)); }));
    }
    CHECK(desk.unlockError().contains(QStringLiteral("feuille de secours")));
    type(QStringLiteral("phrase de test"));
    CHECK_FALSE(visible<QPushButton>(desk.window(), "unlock").isEnabled());
    REQUIRE(waitFor([&] { return visible<QPushButton>(desk.window(), "unlock").isEnabled(); }));
    press(Qt::Key_Return);
    CHECK(waitFor([&] { return desk.isOpen(); }));
}

TEST_CASE("Two entries that differ create nothing; Esc gives up", "[ui]")
{
    Desk desk;
    desk.files().prepare(desk.path("pole.jalon"));
    click(visible<QPushButton>(desk.window(), "create"));
    type(QStringLiteral("une phrase"));
    press(Qt::Key_Return);
    type(QStringLiteral("une autre"));
    CHECK_FALSE(visible<QPushButton>(desk.window(), "createBase").isEnabled());
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    CHECK(visible<QPushButton>(desk.window(), "create").isVisible());
    CHECK_FALSE(std::filesystem::exists(desk.path("pole.jalon")));
}

TEST_CASE("The strength of a passphrase is said, and locked capitals are", "[ui]")
{
    CHECK(strengthOf({}) == Strength::Empty);
    CHECK(strengthOf(QStringLiteral("azerty")) == Strength::Weak);
    CHECK(strengthOf(QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa")) == Strength::Weak);
    CHECK(strengthOf(QStringLiteral("cheval-pile")) == Strength::Weak);
    CHECK(strengthOf(QStringLiteral("cheval-pile-9")) == Strength::Fair);
    CHECK(strengthOf(QStringLiteral("un cheval pile mal")) == Strength::Strong);

    PassphraseField field{QStringLiteral("Phrase")};
    field.show();
    auto* const warning = field.findChild<QLabel*>(QStringLiteral("capitals"));
    QTest::keyClick(field.edit(), 'A', Qt::ShiftModifier);
    CHECK_FALSE(warning->isVisible());
    QTest::keyClick(field.edit(), 'A');
    CHECK(warning->isVisible());
    QTest::keyClick(field.edit(), 'a');
    CHECK_FALSE(warning->isVisible());
}

TEST_CASE("A base that somebody writes to opens for reading, and says who", "[ui]")
{
    Desk desk;
    desk.createBase(desk.path("pole.jalon"));
    Desk other;
    other.window().askFor(desk.path("pole.jalon"));
    other.unlock();
    REQUIRE(waitFor([&] { return other.isOpen(); }));
    auto& banner = visible<Banner>(other.window(), "banner");
    CHECK(banner.text().contains(QString::fromStdString(store::userName())));
}

TEST_CASE("What is no base is refused in words", "[ui]")
{
    Desk desk;
    desk.writeFile("liste.jalon", "Nom;Prénom\nDurand;Zoé\n");
    desk.window().askFor(desk.path("liste.jalon"));
    desk.unlock();
    REQUIRE(waitFor([&] { return desk.isLocked() && !desk.unlockError().isEmpty(); }));
    CHECK(desk.unlockError().contains(QStringLiteral("liste.jalon")));
    CHECK_FALSE(desk.isOpen());
}

TEST_CASE("Nobody at the keyboard: the base is locked", "[ui]")
{
    Desk desk;
    desk.createBase(desk.path("pole.jalon"));
    desk.window().findChild<IdleWatch*>()->setDelay(std::chrono::milliseconds{50});
    CHECK(waitFor([&] { return desk.isLocked(); }));
}

TEST_CASE("Quitting closes the base and leaves one file", "[ui]")
{
    Desk desk;
    desk.createBase(desk.path("pole.jalon"));
    desk.window().close();
    REQUIRE(waitFor([&] { return !desk.window().isVisible(); }));
    CHECK(std::filesystem::exists(desk.path("pole.jalon")));
    CHECK_FALSE(std::filesystem::exists(desk.path("pole.jalon-wal")));
    CHECK_FALSE(std::filesystem::exists(desk.path("pole.jalon.lock")));
}
