// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The user leaves the computer: the window locks. Windows' own messages are sent on every system.
#include "Desk.h"
#include "KeyringOfTests.h"

#include <QAbstractEventDispatcher>
#include <QCheckBox>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;

namespace {

constexpr unsigned int kSession = 0x02B1; // WM_WTSSESSION_CHANGE
constexpr unsigned int kPower = 0x0218; // WM_POWERBROADCAST

/// As a window of the program gets it; a whole MSG is longer.
void receive(unsigned int message, std::uintptr_t parameter)
{
    struct {
        NativeMessage begin;
        std::byte rest[32];
    } whole{{nullptr, message, parameter}, {}};
    qintptr result = 0;
    CHECK_FALSE(
        QAbstractEventDispatcher::instance()->filterNativeEvent("windows_generic_MSG", &whole, &result));
}

} // namespace

TEST_CASE("A locked or disconnected session and a sleeping computer lock the window", "[ui][session]")
{
    Desk desk;
    desk.createBase(desk.path("pole.jalon"));
    for (const auto& [message, parameter] : std::initializer_list<std::pair<unsigned int, std::uintptr_t>>{
             {kSession, 0x7}, {kSession, 0x4}, {kSession, 0x2}, {kPower, 0x4}}) {
        INFO(message << " " << parameter);
        receive(message, parameter);
        CHECK_FALSE(desk.isOpen()); // hidden at once
        REQUIRE(waitFor([&] { return desk.isLocked(); }));
        desk.unlock();
        REQUIRE(waitFor([&] { return desk.isOpen(); }));
    }
}

TEST_CASE("What the session keeps still opens once the session is unlocked", "[ui][session]")
{
    Desk desk;
    const auto keyring = std::make_shared<KeyringOfTests>();
    desk.setKeyring(keyring);
    desk.createBase(desk.path("pole.jalon"));
    desk.restart();
    desk.window().askFor(desk.path("pole.jalon"));
    visible<QCheckBox>(desk.window(), "unlockKeep").setChecked(true);
    desk.unlock();
    REQUIRE(waitFor([&] { return desk.isOpen(); }));
    receive(kSession, 0x7);
    REQUIRE(waitFor([&] { return desk.isLocked(); }));
    CHECK(keyring->kept.size() == 1);
    press(Qt::Key_Return);
    CHECK(waitFor([&] { return desk.isOpen(); }));
}

TEST_CASE("Other messages of the session and of the power lock nothing", "[ui][session]")
{
    CHECK_FALSE(endsPresence({nullptr, kSession, 0x8})); // unlocked
    CHECK_FALSE(endsPresence({nullptr, kSession, 0x1})); // connected
    CHECK_FALSE(endsPresence({nullptr, kPower, 0x12})); // awake again
    CHECK_FALSE(endsPresence({nullptr, kPower, 0xA})); // battery
    CHECK_FALSE(endsPresence({nullptr, 0x0010, 0x7})); // WM_CLOSE
}

TEST_CASE("A message while no base is open changes nothing", "[ui][session]")
{
    Desk desk;
    receive(kSession, 0x7);
    CHECK_FALSE(desk.isLocked());
    desk.createBase(desk.path("pole.jalon"));
    CHECK(desk.isOpen());
}
