// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PackBase.h"

#include "casefile/Merge.h"
#include "casefile/PeopleViews.h"
#include "casefile/Search.h"
#include "casefile/Undo.h"
#include "store/Issuer.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>

using namespace jalon;
using namespace jalon::test;

namespace {

ErrorCode leavingFails(PackBase& base, const exchange::PackContent& content)
{
    const auto before = dumpTables(base.database);
    const auto left = exchange::writePack(base.session, content, "", base.file, PackBase::secret());
    CHECK(dumpTables(base.database) == before);
    return left ? ErrorCode::Count_ : left.error().code;
}

std::int64_t rows(const store::Database& database, std::string_view table)
{
    return database.value<std::int64_t>("SELECT count(*) FROM " + std::string{table}).value();
}

} // namespace

TEST_CASE("a pack opens like a base and holds the meeting's people", "[exchange][pack]")
{
    PackBase base;
    base.household(base.personOf(0), "2600001");
    const auto left = base.leave();
    CHECK(left.issuer == 1);
    CHECK(left.people == 3);

    auto pack = base.opened();
    const auto& inside = pack.database();
    CHECK(PackBase::findings(inside).empty());
    CHECK(rows(inside, "person") == 3);
    CHECK(rows(inside, "household_file_now") == 1);
    CHECK(rows(inside, "agenda_item_now") == 3);
    CHECK(rows(inside, "organisation_file_now") == rows(base.database, "organisation_file_now"));
    CHECK(rows(inside, "commune") == rows(base.database, "commune"));
    CHECK(meeting::agenda(inside, base.meeting).size() == 3);
    const auto found = casefile::find(inside, "durand", 10);
    REQUIRE(found.size() == 1);
    CHECK(found.front().person == base.personOf(0));
    CHECK(casefile::find(inside, "zyxquvart", 10).empty());
    pack.close().value();
    CHECK(namesIn(base.folder.path()).front() == "jeudi.jalonpack");
    CHECK(namesIn(base.folder.path())[1] == "test.jalon");
}

TEST_CASE("a pack says which base it left, and gives ids of its own", "[exchange][pack]")
{
    PackBase base;
    base.leave();
    PersonId born;
    base.inPack([&](auto& tx) {
        CHECK(store::issuerOfId(tx.id().value) == 1);
        born = casefile::addPerson(tx, PackBase::named("Nouvel", "Ayoub")).value();
    });
    CHECK(store::issuerOfId(born.value) == 1);
    auto pack = base.opened();
    for (const std::string key : {"base", "lineage"}) {
        const auto sql = "SELECT value FROM meta WHERE key = '" + key + "'";
        CHECK(pack.database().value<std::string>(sql) == base.database.value<std::string>(sql));
    }
    CHECK(store::isPack(pack.database()));
    CHECK_FALSE(store::isPack(base.database));
    CHECK(PackBase::findings(pack.database()).empty());
}

TEST_CASE("nobody else is in a pack: neither in a row, nor in a page, used or free", "[exchange][pack]")
{
    PackBase base;
    const auto spouse = base.person(PackBase::named("Qwortzell", "Ilka"));
    const auto home = base.household(base.personOf(0), "2600001");
    base.write([&](auto& tx) {
        casefile::joinHousehold(tx, {home, spouse, "CJT", day("2020-01-01"), {}}).value();
        store::add(tx, PackBase::note(base.outsider, "Kryptonote de quelqu’un d’autre"));
    });
    // Work on the people taken along that was corrected, and that the merging of two files brought in.
    const auto twin = base.person(PackBase::named("Vrombissard", "Théa"));
    base.write([&](auto& tx) { store::add(tx, PackBase::note(twin, "Mot du dossier absorbé")); });
    base.write([&](auto& tx) { casefile::merge(tx, base.personOf(1), twin).value(); }, store::TxKind::Merge);
    const auto kept = base.record(PackBase::note(base.personOf(2), "Ancienne rédaction"));
    base.write([&](auto& tx) {
        casefile::correct(tx, *kept, PackBase::note(base.personOf(2), "Nouvelle rédaction")).value();
        casefile::saveView(tx, "agent", {"Vue de Grumblewick", {}, {}, {}});
    });
    base.leave();

    const auto secret = PackBase::secret();
    const auto text = decryptedPages(base.file, store::Key::forFile(secret, base.file).value());
    for (const auto* there : {"Durand", "Martin", "Petit", "Mot du dossier absorb", "Nouvelle r"}) {
        INFO(there);
        CHECK(text.contains(there));
    }
    for (const auto* elsewhere : {"Zyxquvart", "zyxquvart", "Wolkemir", "Qwortzell", "qwortzell",
                                  "Kryptonote", "Vrombissard", "Ancienne r", "Grumblewick"}) {
        INFO(elsewhere);
        CHECK_FALSE(text.contains(elsewhere));
    }
}

TEST_CASE("a beneficiary who sits in the meeting is named, and no more", "[exchange][pack]")
{
    PackBase base;
    base.record(PackBase::note(base.outsider, "Kryptonote"));
    base.tried([&](auto& tx) {
            meeting::Member member;
            member.meeting = base.meeting;
            member.person = base.outsider;
            member.role = "bénéficiaire";
            return meeting::addMember(tx, member);
        })
        .value();
    base.leave();
    auto pack = base.opened();
    CHECK(meeting::members(pack.database(), base.meeting).size() == 1);
    CHECK(casefile::identityOf(pack.database(), base.outsider)->lastName == "Zyxquvart");
    CHECK(casefile::pathways(pack.database(), base.outsider).empty());
    CHECK(rows(pack.database(), "note_now") == 0);
    CHECK(PackBase::findings(pack.database()).empty());
}

TEST_CASE("a portfolio holds those whose référent unique it is today", "[exchange][pack]")
{
    PackBase base;
    const auto other = base.CaseBase::referent("Paul Morel");
    const auto assigned = [&](PathwayId pathway, ReferentId referent, const char* from) {
        base.record(casefile::ReferentAssignment{
                        pathway, referent, casefile::ReferentRole::Unique, day(from), {}})
            .value();
    };
    assigned(base.pathways[0], base.referent, "2026-01-10");
    assigned(base.pathways[1], base.referent, "2026-01-10");
    assigned(base.pathways[1], other, "2026-02-01"); // no longer hers
    assigned(base.outsidersPathway, base.referent, "2026-03-01"); // not hers yet
    const auto left =
        exchange::writePack(base.session, {.referent = base.referent}, "", base.file, PackBase::secret());
    REQUIRE(left);
    CHECK(left->people == 1);
    auto pack = base.opened();
    CHECK(casefile::identityOf(pack.database(), base.personOf(0)));
    CHECK(rows(pack.database(), "person") == 1);
    CHECK(rows(pack.database(), "agenda_item") == 0);
    CHECK(rows(pack.database(), "meeting") == 0);
    CHECK(PackBase::findings(pack.database()).empty());
}

TEST_CASE("the base keeps what left, when, by whom and for whom", "[exchange][pack]")
{
    PackBase base;
    CHECK(exchange::packs(base.database).empty());
    base.leave();
    base.file = base.folder / "vendredi.jalonpack";
    CHECK(base.leave().issuer == 2);
    const auto packs = exchange::packs(base.database);
    REQUIRE(packs.size() == 2);
    CHECK(packs[0].issuer == 2);
    CHECK(packs[1].content.meeting == base.meeting);
    CHECK(packs[1].takenFor == "Claire Roux");
    CHECK(packs[1].takenBy == base.session.actor);
    CHECK(packs[1].leftOn == day("2026-02-10"));
    CHECK(packs[1].people == 3);
    CHECK(packs[1].returns.empty());
    CHECK(PackBase::findings(base.database).empty());
}

TEST_CASE("what cannot leave is refused, and nothing is written", "[exchange][pack]")
{
    PackBase base;
    CHECK(leavingFails(base, {.meeting = MeetingId{987}}) == ErrorCode::MeetingUnknown);
    CHECK(leavingFails(base, {.referent = ReferentId{987}}) == ErrorCode::FactUnknown);
    CHECK(leavingFails(base, {.referent = base.referent}) == ErrorCode::PackNobody);
    CHECK_FALSE(std::filesystem::exists(base.file));

    const exchange::PackContent whole{.meeting = base.meeting};
    const auto file = base.file;
    base.file = base.folder / "nulle part" / "x.jalonpack";
    CHECK(leavingFails(base, whole) == ErrorCode::FolderNotFound);
    base.file = file;
    writeBytes(base.file, "le paquet de la semaine passée");
    CHECK(leavingFails(base, whole) == ErrorCode::BaseExists);
    CHECK(bytesOf(base.file) == "le paquet de la semaine passée");
    const auto left = exchange::writePack(base.session, whole, "", base.folder / "y.jalonpack", Secret{});
    CHECK(left.error().code == ErrorCode::PassphraseEmpty);
}

TEST_CASE("what needs the whole base is refused in a pack", "[exchange][pack]")
{
    PackBase base;
    base.leave();
    auto pack = base.opened();
    const auto inside = casefile::makeSession(pack.database(), "Claire Roux", base.clock);
    const auto again = exchange::writePack(inside, {.meeting = base.meeting}, "", base.folder / "z.jalonpack",
                                           PackBase::secret());
    CHECK(again.error().code == ErrorCode::PackRefuses);
    CHECK(exchange::planMerge(pack.database(), pack).error().code == ErrorCode::PackRefuses);
    CHECK(casefile::mergedView(inside, base.personOf(0), base.personOf(1)).error().code
          == ErrorCode::PackRefuses);
    // What the pack was made of is no work of its own to undo.
    const auto first = pack.database().value<TxId>("SELECT min(id) FROM tx").value();
    CHECK(casefile::undo(inside, first).error().code == ErrorCode::PackUndoElsewhere);
}
