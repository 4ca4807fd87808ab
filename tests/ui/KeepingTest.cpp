// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The passphrase that the system's session keeps, when its user asks for it.
#include "Desk.h"
#include "KeyringOfTests.h"

#include "ui/common/PassphraseField.h"

#include <QCheckBox>
#include <QPushButton>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using namespace Qt::StringLiterals;

namespace {

/// A base that was just made, asked for in a window that was just started.
struct KeepingDesk : Desk {
    KeepingDesk()
    {
        setKeyring(keyring);
        createBase(base());
        ask();
    }
    std::filesystem::path base() const { return path("pole.jalon"); }
    void ask()
    {
        restart();
        window().askFor(base());
    }
    QCheckBox& box() { return visible<QCheckBox>(window(), "unlockKeep"); }
    bool isOffered() { return window().findChild<QCheckBox*>(u"unlockKeep"_s)->isVisible(); }
    bool canOpen() { return visible<QPushButton>(window(), "unlock").isEnabled(); }
    void openKeeping()
    {
        box().setFocus();
        press(Qt::Key_Space);
        unlock();
        REQUIRE(waitFor([this] { return isOpen(); }));
    }

    std::shared_ptr<KeyringOfTests> keyring = std::make_shared<KeyringOfTests>();
};

} // namespace

TEST_CASE("A passphrase that the session keeps need not be typed again", "[ui][keeping]")
{
    KeepingDesk desk;
    CHECK_FALSE(desk.box().isChecked());
    desk.unlock();
    REQUIRE(waitFor([&] { return desk.isOpen(); }));
    CHECK(desk.keyring->kept.empty()); // it was not asked for

    desk.ask();
    desk.openKeeping();
    REQUIRE(desk.keyring->kept.size() == 1);
    CHECK(desk.keyring->kept.begin()->second == "phrase de test");

    desk.ask();
    CHECK(desk.box().isChecked());
    CHECK(desk.canOpen());
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.isOpen(); }));

    desk.ask();
    desk.box().setFocus();
    press(Qt::Key_Space); // no longer
    CHECK_FALSE(desk.canOpen());
    desk.unlock();
    REQUIRE(waitFor([&] { return desk.isOpen(); }));
    CHECK(desk.keyring->kept.empty());
}

TEST_CASE("Locking forgets the kept passphrase", "[ui][keeping]")
{
    KeepingDesk desk;
    desk.openKeeping();
    desk.window().lock();
    REQUIRE(waitFor([&] { return desk.isLocked(); }));
    CHECK(desk.keyring->kept.empty());
    CHECK_FALSE(desk.canOpen());
    CHECK_FALSE(desk.box().isChecked());
}

TEST_CASE("A kept passphrase that is no longer the base's is forgotten, and asked for", "[ui][keeping]")
{
    KeepingDesk desk;
    desk.openKeeping();
    desk.keyring->kept.begin()->second = "celle d’avant";
    desk.ask();
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return !desk.unlockError().isEmpty(); }));
    CHECK(desk.keyring->kept.empty());
    CHECK_FALSE(desk.canOpen());
    desk.unlock();
    CHECK(waitFor([&] { return desk.isOpen(); }));
}

TEST_CASE("Nothing is kept where a policy forbids it or the system cannot", "[ui][keeping][imposed]")
{
    KeepingDesk desk;
    desk.openKeeping();
    desk.keyring->there = false;
    desk.ask();
    CHECK_FALSE(desk.isOffered());
    CHECK_FALSE(desk.canOpen());
    desk.keyring->there = true;
    desk.policies().rememberingOff = true;
    desk.ask();
    CHECK_FALSE(desk.isOffered());
    CHECK_FALSE(desk.canOpen());
    desk.unlock();
    REQUIRE(waitFor([&] { return desk.isOpen(); }));
    CHECK(desk.keyring->kept.empty());
}
