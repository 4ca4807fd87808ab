// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MeetingsDesk.h"

#include "casefile/Invariants.h"
#include "store/Base.h"
#include "store/Integrity.h"

#include <QComboBox>
#include <QPushButton>

namespace jalon::ui::test {

inline const QString kPackPhrase = u"phrase du paquet"_s;

/// The room of meetings, from which a pack leaves and to which it comes back.
struct PacksDesk : MeetingsDesk {
    std::string packName = "jeudi.jalonpack";
    std::filesystem::path pack() const { return path(packName); }

    /// Of the meeting that is open.
    void askToTakeOut()
    {
        visible<QPushButton>(window(), "meetingTakeOut").setFocus();
        press(Qt::Key_Space);
    }
    /// The dialog that asks under which passphrase is filled by the keyboard.
    void askForPack()
    {
        files().prepare(pack());
        auto& asked = dialog();
        visible<QLineEdit>(asked, "takeOutFor").setFocus();
        type(u"Claire Roux"_s);
        for (const auto* const field : {"takeOutPassphrase", "takeOutPassphraseAgain"}) {
            CHECK_FALSE(visible<QPushButton>(asked, "takeOutGo").isEnabled());
            visible<QWidget>(asked, field).findChild<QLineEdit*>()->setFocus();
            type(kPackPhrase);
        }
        press(Qt::Key_Return);
    }
    void takeOut()
    {
        askForPack();
        REQUIRE(waitFor([&] { return std::filesystem::exists(pack()); }));
    }

    void openPack()
    {
        restart();
        window().askFor(pack());
        unlock(kPackPhrase);
        REQUIRE(waitFor([&] { return isOpen(); }));
        CHECK(waitFor([&] { return textOf("status").startsWith(u"paquet"_s); }));
        press(Qt::Key_4, Qt::ControlModifier);
        REQUIRE(waitFor([&] { return isShown("meetings") && rowsOf("meetings") == 1; }));
        press(Qt::Key_Return);
        REQUIRE(waitFor([&] { return isShown("agenda"); }));
    }

    /// Abadie Lina, first on the agenda, is oriented; the others are put off, and the meeting is closed.
    void holdAndClose()
    {
        visible<QPushButton>(window(), "meetingHold").setFocus();
        press(Qt::Key_Space);
        REQUIRE(waitFor([&] { return isShown("decisionForm"); }));
        tabTo("decisionPath");
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        for (const auto& name : {u"Barbier Marc"_s, u"Caron Zoé"_s}) {
            REQUIRE(waitFor([&] { return textOf("holdName") == name; }));
            visible<QComboBox>(window(), "decisionKind").setFocus();
            press(Qt::Key_End); // ajourné
            press(Qt::Key_Return);
        }
        REQUIRE(says(*this, u"peut être close"_s));
        visible<QPushButton>(window(), "meetingClose").setFocus();
        press(Qt::Key_Space);
        REQUIRE(waitFor([&] { return isShown("meetingReopen"); }));
    }

    /// In the base, from the list of meetings.
    void bringBack(const QString& phrase = kPackPhrase)
    {
        files().prepare(pack());
        visible<QPushButton>(window(), "meetingPacks").setFocus();
        press(Qt::Key_Space);
        choose(u"Rapporter un paquet…"_s);
        typeKey(phrase);
    }
    void typeKey(const QString& phrase)
    {
        visible<QWidget>(dialog(), "packKey").findChild<QLineEdit*>()->setFocus();
        type(phrase);
        press(Qt::Key_Return);
    }

    /// With the base and everything closed: what `jalon-cli check` looks for.
    void checkSound(const std::filesystem::path& file, const QString& phrase)
    {
        auto open = store::Base::open(file, Secret{phrase.toStdString()}, store::OpenMode::Read).value();
        CHECK(store::integrityFindings(open.database()).empty());
        CHECK(casefile::checkInvariants(open.database()).empty());
    }

    void openMeetingsAgain()
    {
        restart();
        openPeople();
        press(Qt::Key_4, Qt::ControlModifier);
        REQUIRE(waitFor([&] { return isShown("meetings") && rowsOf("meetings") == 1; }));
    }
};

} // namespace jalon::ui::test
