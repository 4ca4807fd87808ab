// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/RetentionBase.h"

#include "caf/ImportBase.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace jalon;
using namespace jalon::test;

TEST_CASE("who left two years ago is proposed, with the last contact and what it was",
          "[retention][proposals]")
{
    RetentionBase base;
    const auto longAgo = base.left("Zyxquvart", "Wolkemir", "2025-03-31", "7100001");
    const auto onTheDay = base.left("Brodulac", "Ysaline", "2026-06-01", "7100002");
    base.left("Tarmouzel", "Orfane", "2026-06-02", "7100003"); // tomorrow
    const auto all = retention::proposals(base.database, retention::kDefaultMonths, base.clock.today());
    REQUIRE(all.size() == 2); // none of those who are followed
    CHECK(all[0].person == longAgo.person);
    CHECK(all[0].lastName == "Zyxquvart");
    CHECK(all[0].firstName == "Wolkemir");
    CHECK(all[0].lastContact == day("2025-03-31"));
    CHECK(all[1].person == onTheDay.person);
    CHECK(all[1].column.ends_with("_on"));

    // A word afterwards is a contact, and says which.
    base.record(casefile::ExitContact{longAgo.pathway, 12, day("2026-09-10"), "en emploi"});
    CHECK(base.proposed() == std::vector{onTheDay.person});
    base.clock.set(day("2028-09-10"));
    const auto later = retention::proposals(base.database, retention::kDefaultMonths, base.clock.today());
    REQUIRE(later.size() == 3);
    CHECK(later.back().person == longAgo.person);
    CHECK(later.back().table == "exit_contact");
    CHECK(later.back().column == "contacted_on");
}

TEST_CASE("how long is a setting, from one month to thirty-six", "[retention][proposals]")
{
    RetentionBase base;
    base.left("Zyxquvart", "Wolkemir", "2027-03-31", "7100001");
    CHECK(retention::keptMonths(base.database) == 24);
    CHECK(base.proposed().empty());
    base.write([](auto& tx) { CHECK(retention::setKeptMonths(tx, 12)); });
    CHECK(retention::keptMonths(base.database) == 12);
    CHECK(base.proposed(12).size() == 1);
    for (const int months : {0, -3, 37}) {
        base.write([&](auto& tx) {
            const auto refused = retention::setKeptMonths(tx, months);
            REQUIRE_FALSE(refused);
            CHECK(refused.error()
                  == Error{ErrorCode::InvalidValue, {"retention.months", std::to_string(months)}});
        });
    }
    CHECK(retention::keptMonths(base.database) == 12);
}

TEST_CASE("open rights or an open pathway keep somebody, however long nothing happened",
          "[retention][proposals]")
{
    RetentionBase base;
    const auto left = base.left("Zyxquvart", "Wolkemir", "2025-03-31", "7100001");
    const auto stays = base.person(RetentionBase::named("Brodulac", "Ysaline"));
    base.pathway(stays, day("2020-01-01"));
    CHECK(base.proposed() == std::vector{left.person});
    base.write([&](auto& tx) {
        casefile::changeRights(tx, {left.person, "3", true, "RSD", day("2025-06-01"), {}, false, false})
            .value();
    });
    CHECK(base.proposed().empty());
    base.write([&](auto& tx) { casefile::endRights(tx, left.person, day("2025-07-01")); });
    CHECK(base.proposed() == std::vector{left.person});
}

TEST_CASE("somebody of whom nothing dated is known counts from the day of their record",
          "[retention][proposals]")
{
    RetentionBase base;
    const auto bare = base.person(RetentionBase::named("Brodulac", "Ysaline"));
    CHECK(base.proposed().empty());
    base.clock.set(day("2030-06-01"));
    const auto all = retention::proposals(base.database, retention::kDefaultMonths, base.clock.today());
    REQUIRE(all.size() == 1);
    CHECK(all.front()
          == retention::Proposal{bare, "Brodulac", "Ysaline", day("2028-06-01"), "identity", "recorded_on"});
}

TEST_CASE("an appointment to come, and a job that was told, are no old contacts", "[retention][proposals]")
{
    RetentionBase base;
    const auto left = base.left("Zyxquvart", "Wolkemir", "2025-03-31", "7100001");
    casefile::Employment job;
    job.person = left.person;
    job.startsOn = day("2025-05-01");
    job.endsOn = day("2029-05-01");
    base.record(job);
    CHECK(base.proposed() == std::vector{left.person}); // known since it began
    base.record(casefile::Note{left.person, day("2028-05-30"), "R. Martin", false, "a téléphoné"});
    CHECK(base.proposed().empty());
}

TEST_CASE("a row that waits for a decision keeps whom it may be about", "[retention][proposals]")
{
    caf::test::ImportBase base;
    base.clock.set(day("2024-03-01"));
    const std::string header = "Matricule;Nom;Prénom;Date de naissance;ETATDOSRSA\n";
    base.import(header
                    + "7100001;ZYXQUVART;Wolkemir;17/05/1980;2\n7100002;BRODULAC;Ysaline;01/02/1990;2\n"
                      "7100009;TARMOUZEL;Orfane;03/04/1991;2\n",
                caf::ListKind::Stock, "2024-03-01");
    base.clock.set(day("2024-04-01"));
    base.import(header + "7100009;TARMOUZEL;Orfane;03/04/1991;2\n", caf::ListKind::Stock, "2024-04-01", true);
    qualifyExits(base, day("2024-04-01"));
    base.clock.set(day("2028-06-01"));
    const auto count = [&] { return retention::proposals(base.database, 24, base.clock.today()).size(); };
    REQUIRE(count() == 2);
    base.write([&](auto& tx) {
        tx.database().run(
            "INSERT INTO list_row (id, list_id, line, status, reason, cells, candidates)"
            " SELECT ?1, max(id), 2, 'ambiguous', 'near-name', '[\"\",\"BRODULAC\",\"Ysaline\"]', '[]'"
            " FROM caf_list",
            tx.newId());
    });
    CHECK(count() == 1);
}
