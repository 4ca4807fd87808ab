// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole meeting: thirty people leave in a pack, are decided by keyboard, come back to a base that moved.
#include "PacksDesk.h"

#include "casefile/People.h"
#include "casefile/Rights.h"
#include "meeting/Meetings.h"

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;

namespace {

constexpr int kThirty = 30;

void inviteThirty(store::Transaction& tx)
{
    const auto today = Date::fromIso("2026-11-05").value();
    meeting::Meeting file;
    file.heldOn = today;
    file.place = "Salle des fêtes de Crest";
    const auto id = meeting::addMeeting(tx, file).value();
    for (int at = 0; at < kThirty; ++at) {
        casefile::Identity identity;
        identity.lastName = "Invité" + std::string(1, static_cast<char>('A' + at % 26)) + std::to_string(at);
        identity.firstName = "Camille";
        const auto person = casefile::addPerson(tx, identity).value();
        casefile::changeRights(tx, {person, "2", true, "", today.addDays(-90), {}, false, false}).value();
        const auto pathway = casefile::openPathway(tx, {person, today.addDays(-60),
                                                        casefile::NotifiedBy::List, today.addDays(-60), ""})
                                 .value();
        meeting::addToAgenda(tx, id, pathway).value();
    }
}

/// Five of them are decided otherwise, while the pack is away.
void adjournFive(store::Transaction& tx)
{
    const auto id = meeting::meetings(tx.database()).front().id;
    int left = 5;
    for (const auto& [item, row] : meeting::agenda(tx.database(), id)) {
        if (left-- > 0) {
            auto decision = row;
            decision.decision = meeting::DecisionKind::Adjourned;
            meeting::decide(tx, item, decision).value();
        }
    }
}

} // namespace

TEST_CASE("Thirty people leave, are decided by keyboard, and come back to a base that decided five otherwise",
          "[ui][meeting][pack]")
{
    PacksDesk desk;
    desk.restart();
    desk.write(inviteThirty);
    desk.openPeople(-1);
    press(Qt::Key_4, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.isShown("meetings") && desk.rowsOf("meetings") == 1; }));
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.isShown("agenda") && desk.rowsOf("agenda") == kThirty; }));
    click(visible<QPushButton>(desk.window(), "meetingTakeOut"));
    desk.takeOut();

    desk.openPack();
    visible<QPushButton>(desk.window(), "meetingHold").setFocus();
    press(Qt::Key_Space);
    REQUIRE(waitFor([&] { return desk.isShown("decisionForm"); }));
    QString before;
    for (int at = 0; at < kThirty; ++at) {
        REQUIRE(waitFor([&] { return desk.textOf("holdName") != before; }));
        before = desk.textOf("holdName");
        desk.tabTo("decisionPath"); // one Tab, the path, Enter: the next one
        press(Qt::Key_Down);
        press(Qt::Key_Return);
    }
    REQUIRE(says(desk, u"peut être close"_s));
    click(visible<QPushButton>(desk.window(), "meetingClose"));
    REQUIRE(waitFor([&] { return desk.isShown("meetingReopen"); }));
    desk.restart();
    desk.checkSound(desk.pack(), kPackPhrase);
    desk.write(adjournFive);

    desk.openPeople(-1);
    press(Qt::Key_4, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.isShown("meetings") && desk.rowsOf("meetings") == 1; }));
    CHECK(desk.cellOf("meetings", 0, 4) == u"5 sur 30 décidées"_s);
    desk.bringBack();
    REQUIRE(waitFor([&] { return desk.isShown("returnConflicts"); }));
    CHECK(desk.rowsOf("returnConflicts") == 5);
    click(visible<QPushButton>(desk.window(), "returnAllPack"));
    REQUIRE(waitFor([&] { return visible<QPushButton>(desk.window(), "returnGo").isEnabled(); }));
    click(visible<QPushButton>(desk.window(), "returnGo"));
    CHECK(waitFor([&] {
        return desk.isShown("meetings") && desk.cellOf("meetings", 0, 4) == u"30 sur 30 décidées"_s;
    }));
    CHECK(desk.cellOf("meetings", 0, 5).contains(u"close"_s));
    desk.restart();
    desk.checkSound(desk.base(), u"phrase de test"_s);
}
