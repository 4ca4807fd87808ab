// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Three référents leave with their people, each in a pack, and come back to a base that went on.
#include "PacksDesk.h"

#include "casefile/Events.h"
#include "casefile/People.h"
#include "casefile/Rights.h"
#include "reference/Directory.h"
#include "ui/common/Text.h"

#include <QPlainTextEdit>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;

namespace {

constexpr int kReferents = 3;
constexpr int kPeople = 120; ///< of each
const Date kToday = Date::fromIso("2026-11-05").value();

void follow(store::Transaction& tx, const std::string& name, ReferentId referent)
{
    casefile::Identity identity;
    identity.lastName = name;
    identity.firstName = "Camille";
    const auto person = casefile::addPerson(tx, identity).value();
    casefile::changeRights(tx, {person, "2", true, "", kToday.addDays(-90), {}, false, false}).value();
    const auto notified = kToday.addDays(-60);
    const auto pathway =
        casefile::openPathway(tx, {person, notified, casefile::NotifiedBy::List, notified, ""}).value();
    casefile::record(
        tx, casefile::ReferentAssignment{pathway, referent, casefile::ReferentRole::Unique, notified, {}})
        .value();
}

/// Their names come before those of the town's référents.
void giveEachTheirs(store::Transaction& tx)
{
    for (int at = 0; at < kReferents; ++at) {
        const std::string mark(1, static_cast<char>('A' + at));
        const auto referent = reference::addReferent(tx, {"A. Bout" + mark, {}, "", "", {}});
        for (int person = 0; person < kPeople; ++person) {
            follow(tx, "Suivie" + mark + std::to_string(person), referent);
        }
    }
}

/// The base goes on meanwhile, on the same files.
void noteOnEverybody(store::Transaction& tx)
{
    auto people = tx.database().statement("SELECT person_id FROM identity_now");
    std::vector<PersonId> all;
    while (people.step()) {
        all.push_back(people.get<PersonId>(0));
    }
    for (const auto person : all) {
        casefile::Note note;
        note.person = person;
        note.author = "C. Durand";
        note.body = "écrit dans la base";
        note.writtenOn = kToday;
        casefile::record(tx, note).value();
    }
}

/// In the base, of each, what the pack brought.
int notesFrom(const PacksDesk& desk, int referent)
{
    auto open = store::Base::open(desk.base(), Secret{"phrase de test"}, store::OpenMode::Read).value();
    const std::string mark(1, static_cast<char>('A' + referent));
    return open.database()
        .value<int>("SELECT count(DISTINCT n.person_id) FROM note_now n JOIN identity_now i"
                    " ON i.person_id = n.person_id WHERE i.last_name GLOB 'Suivie"
                    + mark + "*' AND n.body = 'vu au bureau " + std::to_string(referent) + "'")
        .value();
}

std::string packOf(int referent)
{
    return "portefeuille-" + std::to_string(referent + 1) + ".jalonpack";
}

void openMeetings(PacksDesk& desk)
{
    desk.openPeople(-1);
    press(Qt::Key_4, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.isShown("portfolioFirst"); }));
}

void takeOutPortfolio(PacksDesk& desk, int referent)
{
    desk.packName = packOf(referent);
    visible<QPushButton>(desk.window(), "portfolioFirst").setFocus();
    press(Qt::Key_Space);
    visible<QComboBox>(desk.dialog(), "takeOutReferent").setFocus();
    for (int line = 0; line <= referent; ++line) {
        press(Qt::Key_Down);
    }
    desk.takeOut();
    CHECK(says(desk, u"120 personnes dans «\u00A0"_s + fromPath(desk.pack())));
}

/// A note for each of its people, in the pack.
void workIn(PacksDesk& desk, int referent)
{
    desk.packName = packOf(referent);
    desk.restart();
    desk.window().askFor(desk.pack());
    desk.unlock(kPackPhrase);
    REQUIRE(waitFor([&] { return desk.isOpen(); }));
    desk.goToRoom(2);
    REQUIRE(waitFor([&] { return desk.rowsOf("people") == kPeople; }));
    desk.table().setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    click(visible<QPushButton>(desk.window(), "massAddNote"));
    visible<QPlainTextEdit>(desk.dialog(), "massNote").setFocus();
    type(u"vu au bureau "_s + QString::number(referent));
    auto& write = visible<QPushButton>(desk.dialog(), "massDo");
    REQUIRE(waitFor([&] { return write.isEnabled(); }));
    click(write);
    CHECK(says(desk, u"La note est dans 120 dossiers."_s));
}

/// The keyboard is on the button that asks.
void bringBackPortfolio(PacksDesk& desk, int referent)
{
    desk.files().prepare(desk.path(packOf(referent)));
    press(Qt::Key_Space);
    desk.typeKey(kPackPhrase);
}

} // namespace

TEST_CASE("Three portfolios of 120 people are worked in side by side and come back, each whole", "[ui][pack]")
{
    PacksDesk desk;
    desk.restart();
    desk.write(giveEachTheirs);
    openMeetings(desk);
    for (int referent = 0; referent < kReferents; ++referent) {
        takeOutPortfolio(desk, referent);
    }
    for (int referent = 0; referent < kReferents; ++referent) {
        workIn(desk, referent);
    }
    desk.restart();
    desk.write(noteOnEverybody);
    for (int referent = 0; referent < kReferents; ++referent) {
        desk.checkSound(desk.path(packOf(referent)), kPackPhrase);
    }

    openMeetings(desk);
    visible<QPushButton>(desk.window(), "bringBackFirst").setFocus();
    bringBackPortfolio(desk, 2);
    CHECK(says(desk, u"Ctrl+Z"_s));
    CHECK(notesFrom(desk, 2) == kPeople);
    bringBackPortfolio(desk, 1); // what came in left the keyboard where it was
    bringBackPortfolio(desk, 0); // before the one before has come in
    CHECK(waitFor([&] { return notesFrom(desk, 1) == kPeople && notesFrom(desk, 0) == kPeople; }));
    desk.restart();
    desk.checkSound(desk.base(), u"phrase de test"_s);
    desk.write([](store::Transaction& tx) {
        CHECK(tx.database().value<int>("SELECT count(*) FROM note_now WHERE body LIKE 'vu au bureau _'")
              == kReferents * kPeople);
    });
}
