// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Three référents leave with their people, work apart, and come back one after the other.
#include "exchange/PackBase.h"

#include "demo/Demo.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace jalon;
using namespace jalon::test;

namespace {

std::vector<ReferentId> busiest(const store::Database& database, int count)
{
    std::vector<ReferentId> found;
    auto query = database.statement(
        "SELECT r.referent_id FROM referent_assignment_now r JOIN pathway_file_now p ON p.pathway_id = "
        "r.pathway_id"
        " WHERE r.role = 'unique' AND r.ends_on IS NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT ?1");
    query.bind(count);
    while (query.step()) {
        found.push_back(query.get<ReferentId>(0));
    }
    return found;
}

/// A note on each, an appointment for each pathway that runs, an address for the first.
std::int64_t workIn(store::Base& pack, const Clock& clock, const std::string& actor)
{
    const auto session = casefile::makeSession(pack.database(), actor, clock);
    store::Transaction tx{session, store::TxKind::Edit};
    std::vector<PersonId> people;
    auto query = pack.database().statement("SELECT person_id FROM identity_now ORDER BY 1");
    while (query.step()) {
        people.push_back(query.get<PersonId>(0));
    }
    for (const auto person : people) {
        casefile::record(tx, casefile::Note{person, clock.today(), actor, false, "Vu par " + actor}).value();
        if (const auto pathway = casefile::currentPathway(pack.database(), person)) {
            casefile::Appointment appointment;
            appointment.pathway = pathway->id;
            appointment.fixedOn = clock.today();
            appointment.scheduledOn = clock.today().addDays(7);
            casefile::record(tx, appointment).value();
        }
    }
    tx.commit();
    return static_cast<std::int64_t>(people.size());
}

} // namespace

TEST_CASE("of some hundred people, a pack's pages hold what tells its own apart, and nobody else's",
          "[exchange][pack]")
{
    TestBase base;
    demo::FillRequest request;
    request.options = {.people = 400, .months = 6, .seed = 26, .end = day("2026-10-01")};
    REQUIRE(demo::fill(base.database, request));
    const auto session = casefile::makeSession(base.database, "cheffe de pôle", base.clock);
    base.clock.set(day("2026-11-30"));
    const auto file = base.folder / "ref.jalonpack";
    const auto secret = PackBase::secret();
    REQUIRE(exchange::writePack(session, {.referent = busiest(base.database, 1).front()}, "", file, secret));
    const auto pages = decryptedPages(file, store::Key::forFile(secret, file).value());
    auto pack = store::Base::open(file, secret, store::OpenMode::Read, localEnvironment(base.folder)).value();

    std::set<std::string> here;
    std::set<std::string> elsewhere;
    auto query = base.database.statement("SELECT i.fact_id, i.nir, c.email, c.mobile FROM identity i"
                                         " LEFT JOIN contact_now c ON c.person_id = i.fact_id");
    while (query.step()) {
        const bool taken = casefile::identityOf(pack.database(), query.get<PersonId>(0)).has_value();
        for (int column = 1; column <= 3; ++column) {
            (taken ? here : elsewhere).insert(query.get<std::string>(column));
        }
    }
    for (const auto& text : here) {
        elsewhere.erase(text); // a telephone that a household shares
        INFO(text);
        CHECK(pages.contains(text));
    }
    for (const auto& text : elsewhere) {
        INFO(text);
        CHECK_FALSE(pages.contains(text));
    }
    CHECK(here.size() > 30);
    CHECK(elsewhere.size() > 800);
}

TEST_CASE("three portfolios edited in parallel come back, each whole", "[exchange][merge]")
{
    TestBase base;
    demo::FillRequest request;
    request.options = {.people = 400, .months = 6, .seed = 26, .end = day("2026-10-01")};
    REQUIRE(demo::fill(base.database, request));
    base.clock.set(day("2026-11-30"));
    const auto session = casefile::makeSession(base.database, "cheffe de pôle", base.clock);
    const auto environment = localEnvironment(base.folder);
    const auto referents = busiest(base.database, 3);
    REQUIRE(referents.size() == 3);

    std::vector<std::filesystem::path> files;
    std::int64_t people = 0;
    for (const auto referent : referents) {
        files.push_back(base.folder / ("ref" + std::to_string(files.size()) + ".jalonpack"));
        const auto left =
            exchange::writePack(session, {.referent = referent}, "", files.back(), PackBase::secret());
        REQUIRE(left);
        people += left->people;
    }
    for (const auto& file : files) {
        auto pack = store::Base::open(file, PackBase::secret(), store::OpenMode::Write, environment).value();
        CHECK(PackBase::findings(pack.database()).empty());
        workIn(pack, base.clock, file.stem().string());
        CHECK(PackBase::findings(pack.database()).empty());
        pack.close().value();
    }
    const auto before = base.database.value<std::int64_t>("SELECT count(*) FROM note_now").value();
    for (const auto& file : files) {
        auto pack = store::Base::open(file, PackBase::secret(), store::OpenMode::Read, environment).value();
        const auto merged = exchange::merge(session, pack, {});
        INFO((merged ? std::string{} : merged.error().parameters.front()));
        REQUIRE(merged);
        CHECK(merged->leftOut == 0);
    }
    CHECK(base.database.value<std::int64_t>("SELECT count(*) FROM note_now") == before + people);
    CHECK(PackBase::findings(base.database).empty());
}
