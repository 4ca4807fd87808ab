// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/RetentionBase.h"

#include "caf/ImportBase.h"
#include "casefile/FileView.h"
#include "casefile/History.h"
#include "casefile/Merge.h"
#include "casefile/PeopleViews.h"
#include "casefile/Search.h"
#include "casefile/Undo.h"
#include "exchange/Merge.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <fstream>

using namespace jalon;
using namespace jalon::test;

namespace {

/// What only these two invented people have.
constexpr std::array kTheirs = {"Zyxquvart",     "Wolkemir",           "zyxquvart",   "7100001",
                                "1800527100001", "note sur Zyxquvart", "+3367100001", "rue des Essais"};

void checkGone(const store::Database& database)
{
    for (const auto* word : kTheirs) {
        INFO(word);
        CHECK_FALSE(isOnAnyPage(database, word));
    }
}

store::Anonymised anonymised(RetentionBase& base, const std::vector<PersonId>& people)
{
    const auto done = retention::anonymise(base.session, people);
    REQUIRE(done);
    CHECK(done->pagesCleaned);
    CHECK(done->logEmptied);
    CHECK(RetentionBase::findings(base.database).empty());
    return *done;
}

} // namespace

TEST_CASE("nothing that tells who somebody was stays in the file, and nobody finds them",
          "[retention][anonymise]")
{
    RetentionBase base;
    const auto left = base.left("Zyxquvart", "Wolkemir", "2025-03-31", "7100001");
    const auto stays = base.left("Brodulac", "Ysaline", "2027-03-31", "7100002");
    // Former values are in former versions.
    base.write([&](auto& tx) {
        auto identity = casefile::identityOf(tx.database(), left.person).value();
        identity.lastName = "Zyxquvart-Tarmouzel";
        casefile::correctIdentity(tx, left.person, identity).value();
        casefile::Residence moved;
        moved.household = left.household;
        moved.line1 = "12 rue des Essais";
        moved.city = "Ville-Inventée";
        moved.startsOn = day("2024-01-01");
        casefile::moveHousehold(tx, moved).value();
    });
    store::emptyLog(base.database);
    REQUIRE(isOnAnyPage(base.database, "rue des Essais"));
    REQUIRE(isOnAnyPage(base.database, "note sur Zyxquvart"));

    anonymised(base, {left.person});
    checkGone(base.database);
    CHECK_FALSE(isOnAnyPage(base.database, "Tarmouzel"));
    CHECK(casefile::find(base.database, "zyxquv", 10).empty());
    CHECK(casefile::find(base.database, "7100001", 10).empty());
    CHECK(casefile::fileOf(base.database, left.person).error().code == ErrorCode::PersonUnknown);
    for (const auto& change : casefile::historyOf(base.database, left.person)) {
        for (const auto& field : change.fields) {
            CHECK_FALSE((field.before + field.after).contains("yxquvart"));
        }
    }
    CHECK(base.proposed().empty());
    // The other one keeps everything.
    CHECK(isOnAnyPage(base.database, "note sur Brodulac"));
    CHECK(casefile::find(base.database, "brodu", 10).size() == 1);
    CHECK(casefile::fileOf(base.database, stays.person)->household->file.matricule == "7100002");
}

TEST_CASE("only who is proposed is anonymised: all or nobody", "[retention][anonymise]")
{
    RetentionBase base;
    const auto left = base.left("Zyxquvart", "Wolkemir", "2025-03-31", "7100001");
    const auto recent = base.left("Brodulac", "Ysaline", "2027-03-31", "7100002");
    const auto before = dumpTables(base.database);
    for (const auto& people : {std::vector{left.person, recent.person}, std::vector{PersonId{999'999}}}) {
        const auto refused = retention::anonymise(base.session, people);
        REQUIRE_FALSE(refused);
        CHECK(refused.error() == Error{ErrorCode::PersonStillKept, {std::to_string(people.back().value)}});
        CHECK(retention::preview(base.database, people, base.clock.today()).error() == refused.error());
    }
    CHECK(dumpTables(base.database) == before);
}

TEST_CASE("an anonymisation is not undone, and no earlier work brings anything back",
          "[retention][anonymise]")
{
    RetentionBase base;
    const auto left = base.left("Zyxquvart", "Wolkemir", "2025-03-31", "7100001");
    std::vector<TxId> earlier;
    auto journal = base.database.statement("SELECT id FROM tx ORDER BY id");
    while (journal.step()) {
        earlier.push_back(journal.get<TxId>(0));
    }
    const auto done = anonymised(base, {left.person});
    CHECK(casefile::undo(base.session, done.recordedAs).error()
          == Error{ErrorCode::ErasureFinal, {std::to_string(done.recordedAs.value)}});
    for (const auto tx : earlier) {
        static_cast<void>(casefile::undo(base.session, tx)); // refused or not
    }
    store::emptyLog(base.database);
    checkGone(base.database);
    CHECK(casefile::find(base.database, "zyxquv", 10).empty());
    CHECK(casefile::fileOf(base.database, left.person).error().code == ErrorCode::PersonUnknown);
}

TEST_CASE("a household is anonymised with the last one who lives there", "[retention][anonymise]")
{
    RetentionBase base;
    const auto first = base.left("Zyxquvart", "Wolkemir", "2025-03-31", "7100001");
    const auto partner = base.person(RetentionBase::named("Brodulac", "Ysaline"));
    base.write([&](auto& tx) {
        casefile::joinHousehold(tx, {first.household, partner, "CJT", day("2024-01-01"), {}}).value();
    });
    const auto open = base.pathway(partner, day("2024-06-01"));
    CHECK(retention::preview(base.database, {first.person}, base.clock.today())->households == 0);
    anonymised(base, {first.person});
    CHECK(casefile::fileOf(base.database, partner)->household->file.matricule == "7100001");
    CHECK_FALSE(isOnAnyPage(base.database, "Zyxquvart"));
    base.record(casefile::Exit{open, day("2025-01-01"), "deces"});
    CHECK(retention::preview(base.database, {partner}, base.clock.today())->households == 1);
    anonymised(base, {partner});
    CHECK_FALSE(isOnAnyPage(base.database, "7100001"));
    CHECK_FALSE(isOnAnyPage(base.database, "Ville-Invent"));
}

TEST_CASE("the file that was merged into theirs goes too; one that was given back does not",
          "[retention][anonymise]")
{
    RetentionBase base;
    const auto kept = base.left("Brodulac", "Ysaline", "2025-03-31", "7100002");
    const auto twin = base.left("Zyxquvart", "Wolkemir", "2024-03-31", "7100001");
    base.write([&](auto& tx) {
        auto identity = casefile::identityOf(tx.database(), twin.person).value();
        identity.nir.clear();
        casefile::correctIdentity(tx, twin.person, identity).value();
    });
    const auto merging = base.write([&](auto& tx) { CHECK(casefile::merge(tx, kept.person, twin.person)); },
                                    store::TxKind::Merge);
    SECTION("merged")
    {
        anonymised(base, {kept.person});
        checkGone(base.database);
        CHECK_FALSE(isOnAnyPage(base.database, "Brodulac"));
    }
    SECTION("given back")
    {
        REQUIRE(casefile::undo(base.session, merging));
        anonymised(base, {kept.person});
        CHECK_FALSE(isOnAnyPage(base.database, "note sur Brodulac"));
        const auto file = casefile::fileOf(base.database, twin.person);
        REQUIRE(file);
        CHECK(file->identity.lastName == "Zyxquvart");
        REQUIRE(file->notes.size() == 1);
        CHECK(file->notes.front().value.body == "note sur Zyxquvart");
        CHECK(file->pathways.size() == 1);
    }
}

TEST_CASE("minutes, and lists of people saved under their name, go with them", "[retention][anonymise]")
{
    RetentionBase base;
    const auto left = base.left("Zyxquvart", "Wolkemir", "2025-03-31", "7100001");
    base.left("Brodulac", "Ysaline", "2027-03-31", "7100002");
    MeetingId spoke;
    base.write([&](auto& tx) {
        auto file = MeetingBase::held("2025-02-01");
        file.minutes = "Mme Zyxquvart a parlé";
        spoke = meeting::addMeeting(tx, file, meeting::Past::Accept).value();
        meeting::AgendaItem item;
        item.meeting = spoke;
        item.pathway = left.pathway;
        store::add(tx, item);
        casefile::saveView(tx, "claire",
                           {.name = "Wolkemir", .filter = {.text = "zyxquv"}, .order = {}, .columns = {}});
        casefile::saveView(tx, "claire",
                           {.name = "Autres", .filter = {.text = "ville-inv"}, .order = {}, .columns = {}});
    });
    const auto preview = retention::preview(base.database, {left.person}, base.clock.today());
    REQUIRE(preview);
    CHECK(preview->people == 1);
    CHECK(preview->households == 1);
    CHECK(preview->minutes == 1);
    CHECK(preview->views == 1);
    CHECK(preview->versions > 8);
    CHECK(preview->packs.empty());
    anonymised(base, {left.person});
    checkGone(base.database);
    const auto views = casefile::peopleViews(base.database, "claire");
    REQUIRE(views.size() == 1);
    CHECK(views.front().name == "Autres");
    CHECK(meeting::agenda(base.database, spoke).empty());
}

TEST_CASE("saved rows of lists forget them, and those of old lists forget everybody",
          "[retention][anonymise]")
{
    caf::test::ImportBase base;
    base.clock.set(day("2024-03-01"));
    const std::string header = "Matricule;Nom;Prénom;Date de naissance;ETATDOSRSA\n";
    base.import(header + "7100001;ZYXQUVART;Wolkemir;17/05/1980;2\n7100004;;Sansnom;01/01/1990;2\n",
                caf::ListKind::Stock, "2024-03-01");
    base.clock.set(day("2024-04-01"));
    base.import(header + "7100009;MOULINDRE;Basque;03/04/1991;2\n", caf::ListKind::Stock, "2024-04-01", true);
    qualifyExits(base, day("2024-04-01"));
    base.clock.set(day("2027-06-01"));
    base.import(header
                    + "7100001;ZYXQUVART;;17/05/1980;5\n7100005;BRODULAC;;01/01/1990;2\n"
                      "7100009;MOULINDRE;Basque;03/04/1991;2\n",
                caf::ListKind::Stock, "2027-06-01", true);
    base.clock.set(day("2028-06-01"));
    const auto proposals = retention::proposals(base.database, 24, base.clock.today());
    REQUIRE(proposals.size() == 1);
    const auto rows = [&](std::string_view cells) {
        return base.database.value<int>("SELECT count(*) FROM list_row WHERE cells LIKE '%' || ?1 || '%'",
                                        cells);
    };
    REQUIRE(rows("Sansnom") == 1);
    const auto all = base.database.value<int>("SELECT count(*) FROM list_row");
    REQUIRE(retention::anonymise(base.work, {proposals.front().person}));
    CHECK_FALSE(isOnAnyPage(base.database, "ZYXQUVART"));
    CHECK(rows("Sansnom") == 0);
    CHECK(rows("BRODULAC") == 1);
    CHECK(base.database.value<int>("SELECT count(*) FROM list_row") == all); // what they said is known still

    // They come back: somebody new.
    base.import(header + "7100001;ZYXQUVART;Wolkemir;17/05/1980;2\n7100009;MOULINDRE;Basque;03/04/1991;2\n",
                caf::ListKind::Stock, "2028-05-01", true);
    const auto found = casefile::find(base.database, "zyxquvart", 5);
    REQUIRE(found.size() == 1);
    CHECK(found.front().person != proposals.front().person);
}

TEST_CASE("packs that left with them are named; what comes back about them stays out",
          "[retention][anonymise]")
{
    RetentionBase base;
    base.clock.set(day("2026-02-11"));
    const auto person = base.now<casefile::PathwayFile>(FactId{base.pathways[0].value}).person;
    for (const auto pathway : base.pathways) {
        base.onAgenda(pathway);
    }
    const auto file = base.folder / "jeudi.jalonpack";
    const Secret secret{"la phrase du paquet"};
    REQUIRE(exchange::writePack(base.session, {.meeting = base.meeting}, "Claire Roux", file, secret));
    base.record(casefile::Exit{base.pathways[0], day("2026-03-01"), "deces"});
    base.clock.set(day("2028-06-01"));
    const auto preview = retention::preview(base.database, {person}, base.clock.today());
    REQUIRE(preview);
    REQUIRE(preview->packs.size() == 1);
    CHECK(preview->packs.front().takenFor == "Claire Roux");
    anonymised(base, {person});

    {
        auto pack =
            store::Base::open(file, secret, store::OpenMode::Write, localEnvironment(base.folder)).value();
        const auto inside = casefile::makeSession(pack.database(), "Claire Roux", base.clock);
        store::Transaction tx{inside, store::TxKind::Edit};
        casefile::record(tx, casefile::Note{person, day("2026-02-12"), "Claire Roux", false, "dit Zyxquvart"})
            .value();
        tx.commit();
        REQUIRE(pack.close());
    }
    auto pack = store::Base::open(file, secret, store::OpenMode::Read, localEnvironment(base.folder)).value();
    const auto plan = exchange::planMerge(base.database, pack).value();
    REQUIRE(plan.conflicts.size() == 1);
    CHECK(plan.conflicts.front().kind == exchange::ConflictKind::Gone);
    REQUIRE(exchange::merge(base.session, pack, {{plan.conflicts.front().key, exchange::Keep::Pack}}));
    store::emptyLog(base.database);
    CHECK_FALSE(isOnAnyPage(base.database, "dit Zyxquvart"));
}

TEST_CASE("a pack anonymises nobody", "[retention][anonymise]")
{
    RetentionBase base;
    const auto left = base.left("Zyxquvart", "Wolkemir", "2025-03-31", "7100001");
    base.database.run("UPDATE meta SET value = '3' WHERE key = 'issuer'");
    CHECK(retention::anonymise(base.session, {left.person}).error().code == ErrorCode::PackRefuses);
}

TEST_CASE("pages that a crash left to be cleaned are cleaned when the base opens", "[retention][anonymise]")
{
    const TemporaryFolder folder;
    const auto file = closedBase(folder);
    {
        auto base = store::Base::open(file, Secret{kTestPassphrase}, store::OpenMode::Write,
                                      localEnvironment(folder));
        base->database().run("INSERT INTO meta (key, value) VALUES ('pages_to_clean', '1')");
        REQUIRE(base->close());
    }
    auto base =
        store::Base::open(file, Secret{kTestPassphrase}, store::OpenMode::Write, localEnvironment(folder));
    REQUIRE(base);
    CHECK_FALSE(base->database().value<int>("SELECT 1 FROM meta WHERE key = 'pages_to_clean'"));
    CHECK(noteCount(base->database()) == 3);
}
