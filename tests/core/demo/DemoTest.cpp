// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Demo.h"

#include "letter/Sender.h"
#include "programme/Exchange.h"
#include "programme/Tree.h"
#include "store/TestBase.h"

#include <filesystem>

namespace jalon::demo {

namespace {

FillRequest smallRequest()
{
    FillRequest request;
    request.options = {.people = 300, .months = 6, .seed = 26, .end = test::day("2026-10-01")};
    return request;
}

std::int64_t count(const test::TestBase& base, std::string_view sql)
{
    return base.database.value<std::int64_t>(sql).value_or(0);
}

/// People with open rights on a day, with what was recorded until another.
std::int64_t openKnownAt(const test::TestBase& base, std::string_view day, std::string_view knownAt)
{
    const auto last = store::lastTransactionUntil(base.database, test::day(knownAt)).value_or(TxId{});
    return base.database
        .value<std::int64_t>("SELECT count(DISTINCT person_id) FROM rights_period WHERE tx_in <= ?2"
                             " AND (tx_out IS NULL OR tx_out > ?2) AND starts_on <= ?1"
                             " AND (ends_on IS NULL OR ends_on > ?1) AND state IN ('2', '3', '4')",
                             test::day(day), last)
        .value_or(0);
}

} // namespace

TEST_CASE("A demonstration base holds the people asked for, and nothing was refused", "[demo]")
{
    test::TestBase base;
    std::vector<double> steps;
    const auto filled = fill(base.database, smallRequest(), [&](double part) { steps.push_back(part); });
    REQUIRE(filled.has_value());
    CHECK(filled->lists >= 11);
    CHECK(filled->listRows > 1800);
    CHECK(filled->events > 500);
    CHECK(filled->refused == 0);
    CHECK(filled->unplaced == 0);
    CHECK(steps.size() == 6);
    CHECK(steps.back() == 1.0);
    CHECK(openKnownAt(base, "2026-10-31", "2026-10-31") == 300);
    CHECK(count(base, "SELECT count(*) FROM list_row WHERE status = 'ambiguous'") == 0);
    CHECK(count(base, "SELECT count(*) FROM orientation_now o JOIN organisation_file_now g"
                      " ON g.organisation_id = o.organisation_id WHERE g.kind = 'france-travail'")
          > 20);
    CHECK(count(base, "SELECT count(*) FROM identity_now GROUP BY nir ORDER BY count(*) DESC LIMIT 1") == 1);
}

TEST_CASE("A demonstration base was filled day by day: some things were learnt later", "[demo]")
{
    test::TestBase base;
    REQUIRE(fill(base.database, smallRequest()).has_value());
    CHECK(letter::senderOf(base.database).name == "Département de démonstration"); // its letters are whole
    CHECK(count(base, "SELECT count(DISTINCT recorded_on) FROM tx") > 100);
    CHECK(count(base, "SELECT count(*) FROM (SELECT 1 FROM tx WHERE kind = 'edit'"
                      " GROUP BY recorded_on HAVING count(*) > 1)")
          == 0);
    // The summer's appointments, as they were known at its end and as they are known now.
    const auto known = store::lastTransactionUntil(base.database, test::day("2026-08-31")).value();
    const std::string attended = "SELECT count(*) FROM appointment WHERE status = 'attended'"
                                 " AND scheduled_on BETWEEN ?1 AND ?2 AND ";
    const auto from = test::day("2026-06-01");
    const auto to = test::day("2026-08-31");
    const auto now = base.database.value<std::int64_t>(attended + "tx_out IS NULL", from, to);
    const auto then = base.database.value<std::int64_t>(
        attended + "tx_in <= ?3 AND (tx_out IS NULL OR tx_out > ?3)", from, to, known);
    CHECK(then.value() > 0);
    CHECK(now.value() > then.value());
    CHECK(count(base, "SELECT count(*) FROM contract WHERE tx_out IS NOT NULL") > 0);
    CHECK(openKnownAt(base, "2026-08-31", "2026-07-31") != openKnownAt(base, "2026-08-31", "2026-10-31"));
}

TEST_CASE("A demonstration base has the plans that ship and offers tied to their fiches", "[demo][offer]")
{
    test::TestBase base;
    REQUIRE(fill(base.database, smallRequest()).has_value());
    for (const auto& name : programme::shippedNames()) {
        CHECK(programme::findProgramme(base.database, name));
    }
    CHECK(count(base, "SELECT count(*) FROM offer_file_now") > 50);
    CHECK(count(base, "SELECT count(*) FROM offer_file_now WHERE fiche_id IS NULL") == 1);
    CHECK(count(base, "SELECT count(DISTINCT fiche_id) FROM offer_file_now") > 10);
    CHECK(count(base, "SELECT count(*) FROM offer_file_now WHERE organisation_id IS NOT NULL") > 30);
    CHECK(count(base, "SELECT count(*) FROM offer_file_now WHERE ends_on IS NOT NULL") == 1);
}

TEST_CASE("Prescriptions of a demonstration are told day by day, to each of their ends", "[demo][offer]")
{
    test::TestBase base;
    REQUIRE(fill(base.database, smallRequest()).has_value());
    for (const auto* const outcome :
         {"completed", "refused-by-person", "refused-by-organisation", "abandoned"}) {
        INFO(outcome);
        CHECK(base.database.value<int>("SELECT count(*) FROM prescription_now WHERE outcome = ?1", outcome)
              > 0);
    }
    CHECK(
        count(base, "SELECT count(*) FROM prescription_now WHERE ended_on IS NULL AND started_on IS NOT NULL")
        > 0);
    CHECK(count(base, "SELECT count(*) FROM prescription_now WHERE received_on IS NULL AND outcome IS NULL")
          > 0);
    // Each step was a version of its own, recorded when it was known.
    CHECK(count(base, "SELECT count(*) FROM prescription")
          > 2 * count(base, "SELECT count(*) FROM prescription_now"));
}

TEST_CASE("A demonstration adds its plans to those that the base has", "[demo]")
{
    test::TestBase base;
    base.write([](auto& tx) { programme::importShipped(tx, "drome-pdie-2019-2022").value(); });
    auto request = smallRequest();
    request.options.people = 40;
    request.options.months = 2;
    const auto filled = fill(base.database, request);
    REQUIRE(filled.has_value());
    CHECK(filled->refused == 0);
    test::TestBase whole;
    whole.write([](auto& tx) { REQUIRE(programme::importShipped(tx, programme::shippedNames())); });
    CHECK(programme::programmes(base.database).size() == programme::programmes(whole.database).size());
}

TEST_CASE("The lists that were imported are kept where asked", "[demo]")
{
    test::TestBase base;
    auto request = smallRequest();
    request.options.people = 40;
    request.options.months = 2;
    request.keepLists = base.folder / "lists";
    CHECK(fill(base.database, request).error().code == ErrorCode::FolderNotFound);
    std::filesystem::create_directory(*request.keepLists);
    REQUIRE(fill(base.database, request).has_value());
    CHECK(std::filesystem::exists(*request.keepLists / "caf_2026-09.csv"));
    CHECK(std::filesystem::exists(*request.keepLists / "caf_2026-10.csv"));
    CHECK(std::filesystem::exists(*request.keepLists / "catalogue_offres.csv"));
}

TEST_CASE("A demonstration stops when asked, and refuses sizes that make none", "[demo]")
{
    test::TestBase base;
    std::stop_source stop;
    const auto filled =
        fill(base.database, smallRequest(), [&](double) { stop.request_stop(); }, stop.get_token());
    CHECK(filled.error().code == ErrorCode::Cancelled);
    auto request = smallRequest();
    request.options.people = 0;
    CHECK(fill(base.database, request).error().parameters.front() == "people");
    request = smallRequest();
    request.options.months = 0;
    CHECK(fill(base.database, request).error().parameters.front() == "months");
}

} // namespace jalon::demo
