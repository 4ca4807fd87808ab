// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PackBase.h"

#include "casefile/History.h"
#include "casefile/Search.h"
#include "casefile/Undo.h"
#include "meeting/MeetingRules.h"
#include "store/OpenChecks.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>

using namespace jalon;
using namespace jalon::test;
using exchange::Keep;

namespace {

/// What every meeting ends with: a decision for each, and its closing, far from the base.
void heldInPack(const PackBase& base)
{
    auto pack = base.opened();
    const auto inside = casefile::makeSession(pack.database(), "Claire Roux", base.clock);
    {
        store::Transaction tx{inside, store::TxKind::Edit};
        auto oriented = decision(meeting::DecisionKind::Orientation);
        oriented.organisation = base.pole;
        oriented.path = casefile::PathType::Social;
        oriented.referent = base.referent;
        meeting::decide(tx, base.items[0], oriented).value();
        meeting::decide(tx, base.items[1], oriented).value();
        meeting::decide(tx, base.items[2], decision(meeting::DecisionKind::Adjourned)).value();
        tx.commit();
    }
    meeting::close(inside, base.meeting).value();
    pack.close().value();
}

ErrorCode backFails(PackBase& base)
{
    const auto before = dumpTables(base.database);
    const auto merged = base.broughtBack();
    CHECK(dumpTables(base.database) == before);
    return merged ? ErrorCode::Count_ : merged.error().code;
}

} // namespace

TEST_CASE("a meeting held far from the base comes back whole, in one transaction", "[exchange][merge]")
{
    PackBase base;
    base.leave();
    heldInPack(base);
    const auto plan = base.plan();
    CHECK(plan.conflicts.empty());
    CHECK(plan.people == 3);
    const auto before = base.database.value<int>("SELECT count(*) FROM tx");
    const auto merged = base.broughtBack();
    REQUIRE(merged);
    CHECK(merged->written == plan.changes);
    CHECK(base.database.value<int>("SELECT count(*) FROM tx") == *before + 1);

    const auto file = base.now<meeting::Meeting>(FactId{base.meeting.value});
    CHECK(file.closedOn == day("2026-02-10"));
    CHECK(base.now<meeting::AgendaItem>(base.items[2]).decision == meeting::DecisionKind::Adjourned);
    const auto orientation = casefile::orientationOn(base.database, base.pathways[0], day("2026-02-12"));
    REQUIRE(orientation);
    CHECK(orientation->value.organisation == base.pole);
    CHECK(PackBase::findings(base.database).empty());
    CHECK(exchange::packs(base.database).front().returns.size() == 1);
}

TEST_CASE("the history says who worked in the pack, and who brought it back", "[exchange][merge]")
{
    PackBase base;
    base.leave();
    base.inPack([&](auto& tx) { store::add(tx, PackBase::note(base.personOf(0), "Du paquet")); });
    REQUIRE(base.broughtBack());
    const auto last = casefile::historyOf(base.database, base.personOf(0)).back();
    CHECK(last.actor == "Claire Roux (" + base.session.actor + ")");
    CHECK(last.txKind == store::TxKind::Pack);
    CHECK(last.kind == casefile::ChangeKind::Added);
}

TEST_CASE("bringing a pack back twice changes nothing", "[exchange][merge]")
{
    PackBase base;
    base.leave();
    heldInPack(base);
    base.broughtBack().value();
    const auto before = dumpTables(base.database);
    CHECK(base.plan().changes == 0);
    const auto again = base.broughtBack();
    REQUIRE(again);
    CHECK_FALSE(again->recordedAs);
    CHECK(again->written == 0);
    CHECK(dumpTables(base.database) == before);
}

TEST_CASE("a pack in which nothing was done brings nothing", "[exchange][merge]")
{
    PackBase base;
    base.leave();
    base.record(PackBase::note(base.personOf(0), "Écrite dans la base"));
    const auto before = dumpTables(base.database);
    CHECK_FALSE(base.broughtBack()->recordedAs);
    CHECK(dumpTables(base.database) == before);
}

TEST_CASE("a pack that goes on being used brings what is new since it last came back", "[exchange][merge]")
{
    PackBase base;
    base.leave();
    FactId kept;
    base.inPack([&](auto& tx) { kept = store::add(tx, PackBase::note(base.personOf(0), "Lundi")); });
    base.broughtBack().value();
    // Corrected in the base since: not a contradiction, the pack has not touched it again.
    base.write([&](auto& tx) {
        casefile::correct(tx, kept, PackBase::note(base.personOf(0), "Lundi, relue")).value();
    });
    base.inPack([&](auto& tx) { store::add(tx, PackBase::note(base.personOf(0), "Mardi")); });
    CHECK(base.plan().changes == 1);
    const auto merged = base.broughtBack();
    REQUIRE(merged);
    CHECK(merged->written == 1);
    CHECK(base.notesOf(base.personOf(0)) == std::vector<std::string>{"Lundi, relue", "Mardi"});
}

TEST_CASE("two copies of a pack in which other work was done are told apart", "[exchange][merge]")
{
    PackBase base;
    base.leave();
    const auto copy = base.folder / "copie.jalonpack";
    std::filesystem::copy_file(base.file, copy);
    const auto original = base.file;
    base.inPack([&](auto& tx) { store::add(tx, PackBase::note(base.personOf(0), "De l’original")); });
    base.broughtBack().value();

    base.clock.set(day("2026-02-11"));
    base.file = copy;
    base.inPack([&](auto& tx) { store::add(tx, PackBase::note(base.personOf(0), "De la copie")); });
    CHECK(backFails(base) == ErrorCode::PackWentOnApart);

    // Of a copy made after the return, what is new comes in.
    base.file = base.folder / "suite.jalonpack";
    std::filesystem::copy_file(original, base.file);
    base.inPack([&](auto& tx) { store::add(tx, PackBase::note(base.personOf(0), "De la suite")); });
    REQUIRE(base.broughtBack());
    CHECK(base.notesOf(base.personOf(0)) == std::vector<std::string>{"De la suite", "De l’original"});
}

TEST_CASE("what both sides changed, each its own, is in the base afterwards", "[exchange][merge]")
{
    PackBase base;
    const auto theirs = base.record(PackBase::note(base.personOf(0), "Avant")).value();
    const auto ours = base.record(PackBase::note(base.personOf(1), "Avant")).value();
    const auto cancelled = base.record(PackBase::note(base.personOf(2), "À supprimer")).value();
    base.leave();
    base.inPack([&](auto& tx) {
        casefile::correct(tx, theirs, PackBase::note(base.personOf(0), "Du paquet")).value();
        casefile::cancel<casefile::Note>(tx, cancelled).value();
    });
    base.write([&](auto& tx) {
        casefile::correct(tx, ours, PackBase::note(base.personOf(1), "De la base")).value();
    });
    REQUIRE(base.broughtBack());
    CHECK(base.notesOf(base.personOf(0)) == std::vector<std::string>{"Du paquet"});
    CHECK(base.notesOf(base.personOf(1)) == std::vector<std::string>{"De la base"});
    CHECK(base.notesOf(base.personOf(2)).empty());
}

TEST_CASE("the same correction on both sides is no conflict", "[exchange][merge]")
{
    PackBase base;
    const auto fact = base.record(PackBase::note(base.personOf(0), "Avant")).value();
    base.leave();
    const auto same = [&](auto& tx) {
        casefile::correct(tx, fact, PackBase::note(base.personOf(0), "Relue")).value();
    };
    base.inPack(same);
    base.write(same);
    const auto plan = base.plan();
    CHECK(plan.conflicts.empty());
    CHECK(plan.alreadyThere == 1);
    CHECK(base.broughtBack()->written == 0);
    CHECK(base.notesOf(base.personOf(0)) == std::vector<std::string>{"Relue"});
}

TEST_CASE("somebody entered in a pack is in the base, and is found there", "[exchange][merge]")
{
    PackBase base;
    base.leave();
    PersonId born;
    base.inPack([&](auto& tx) {
        born = casefile::addPerson(tx, PackBase::named("Nouvel", "Ayoub")).value();
        casefile::openPathway(tx,
                              {born, day("2026-02-09"), casefile::NotifiedBy::List, day("2026-02-09"), ""})
            .value();
        store::add(tx, PackBase::note(born, "Vu sur place"));
    });
    REQUIRE(base.broughtBack());
    CHECK(casefile::find(base.database, "nouvel ayoub", 5).size() == 1);
    CHECK(casefile::pathways(base.database, born).size() == 1);
    CHECK(PackBase::findings(base.database).empty());

    // Work goes on in the base under its own numbers, and can be undone although packs number apart.
    const auto later =
        base.write([&](auto& tx) { store::add(tx, PackBase::note(base.personOf(0), "Après")); });
    CHECK(casefile::undo(base.session, later).has_value());
}

TEST_CASE("a return is undone as one, and can be made again", "[exchange][merge]")
{
    PackBase base;
    base.leave();
    heldInPack(base);
    PersonId born;
    base.inPack(
        [&](auto& tx) { born = casefile::addPerson(tx, PackBase::named("Nouvel", "Ayoub")).value(); });
    const auto before = base.currentViews();
    const auto merged = base.broughtBack().value();
    const auto after = base.currentViews();
    REQUIRE(casefile::undo(base.session, merged.recordedAs));
    CHECK(base.currentViews() == before);
    CHECK(exchange::packs(base.database).front().returns.empty());

    REQUIRE(base.broughtBack());
    CHECK(base.currentViews() == after);
    CHECK(PackBase::findings(base.database).empty());
}

TEST_CASE("the undo of a return is refused when work in the base builds on it", "[exchange][merge]")
{
    PackBase base;
    base.leave();
    PersonId born;
    base.inPack(
        [&](auto& tx) { born = casefile::addPerson(tx, PackBase::named("Nouvel", "Ayoub")).value(); });
    const auto merged = base.broughtBack().value();
    base.record(PackBase::note(born, "Suivi dans la base")).value();
    CHECK(casefile::undo(base.session, merged.recordedAs).error().code == ErrorCode::UndoConflict);
}

TEST_CASE("a meeting closed in a pack is reopened by undoing the return", "[exchange][merge]")
{
    PackBase base;
    base.leave();
    heldInPack(base);
    const auto merged = base.broughtBack().value();
    CHECK(meeting::reopen(base.session, base.meeting).error().code == ErrorCode::MeetingClosedInPack);
    CHECK(casefile::undo(base.session, merged.recordedAs).has_value());
    CHECK(meeting::openMeeting(base.database, base.meeting).has_value());
}

TEST_CASE("a pack of another base, or of another lineage, is refused", "[exchange][merge]")
{
    PackBase base;
    base.leave();
    base.inPack([&](auto& tx) { store::add(tx, PackBase::note(base.personOf(0), "Perdue ?")); });
    SECTION("another base")
    {
        base.database.run("UPDATE meta SET value = 'autre' WHERE key = 'base'");
        CHECK(backFails(base) == ErrorCode::PackOfOtherBase);
    }
    SECTION("a restored backup, which began another lineage")
    {
        base.database.run("UPDATE meta SET value = 'autre' WHERE key = 'lineage'");
        CHECK(backFails(base) == ErrorCode::PackUnknown);
    }
    SECTION("a copy made before the pack left, from which another pack of that number left since")
    {
        base.database.run("UPDATE pack SET token = 'autre'");
        CHECK(backFails(base) == ErrorCode::PackUnknown);
    }
    SECTION("a base")
    {
        base.file = base.folder / "autre.jalon";
        store::Base::create(base.file, PackBase::secret(), localEnvironment(base.folder))->close().value();
        CHECK(backFails(base) == ErrorCode::PackNotOne);
    }
}

TEST_CASE("a pack cut short, or opened with a wrong passphrase, is no pack", "[exchange][merge]")
{
    PackBase base;
    base.leave();
    const auto environment = localEnvironment(base.folder);
    const auto open = [&](std::string_view phrase) {
        return store::Base::open(base.file, Secret{phrase}, store::OpenMode::Read, environment);
    };
    CHECK(open("une autre phrase").error().code == ErrorCode::BaseWrongKey);
    std::filesystem::resize_file(base.file, 3 * store::kPageSize);
    CHECK(open("la phrase du paquet").error().code == ErrorCode::BaseTruncated);
}
