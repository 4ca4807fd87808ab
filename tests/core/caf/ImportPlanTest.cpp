// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// caf-lists.md, "What an import promises": the dry run, and where kind and date come from.
#include "caf/Told.h"
#include "store/TestFiles.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::caf;
using namespace jalon::caf::test;
using jalon::test::day;

namespace {

constexpr std::string_view kImportPlanHeader =
    "Identifiant Iodas;Nom;Prénom;Date de naissance;Téléphone;Pointure\n";
const std::string kPeople = std::string{kImportPlanHeader}
                            + "A1;Martin;Anne;12/07/1985;0611111111;38\n"
                              "B1;Blanc;Luc;31/02/1970;0622222222;44\n";

struct PlanBase : ImportBase {
    PlanBase() { clock.set(day("2027-06-01")); }
};

} // namespace

TEST_CASE("a dry run tells everything and leaves no trace", "[caf][plan]")
{
    PlanBase base;
    const auto before = jalon::test::dumpTables(base.database);
    const auto plan =
        prepare(base.work, base.request(base.list("caf_2026-11.csv", kPeople), ListKind::Stock, ""));
    REQUIRE(plan);
    CHECK(plan->counts.rows == 2);
    CHECK(plan->counts.added == 2);
    CHECK(plan->counts.warnings == 1);
    CHECK(plan->warnings
          == std::vector<RowNote>{{3, "birth_date", "Date de naissance", "31/02/1970", "impossible-day"}});
    CHECK(plan->unknownColumns == std::vector<std::string>{"Pointure"});
    CHECK(plan->request.listedOn == day("2026-11-01"));
    CHECK(plan->dateFrom == Origin::FileName);
    CHECK(plan->sha256.size() == 64);
    CHECK(jalon::test::dumpTables(base.database) == before);
}

TEST_CASE("a row with a bad value is imported without it, and what was left out is kept", "[caf][plan]")
{
    PlanBase base;
    const auto result = base.import(kPeople, ListKind::Stock, "2026-11-01");
    CHECK(result.plan.counts.added == 2);
    CHECK(base.count("identity_now WHERE own_id = 'B1' AND birth_on IS NULL") == 1);
    CHECK(base.count("contact_now WHERE mobile = '+33622222222'") == 1);
    CHECK(base.one<std::string>("SELECT status || ' ' || line || ' ' || field || ' ' || value FROM list_row")
          == "warning 3 birth_date 31/02/1970");
}

TEST_CASE("columns that are not mapped are not kept anywhere in the base", "[caf][plan]")
{
    PlanBase base;
    base.import("Identifiant Iodas;Nom;Prénom;Date de naissance;Remarque\n"
                "A1;Martin;Anne;12/07/1985;ZYXQUVART un\nB1;Blanc;Luc;31/02/1970;ZYXQUVART deux\n"
                "C1;;Zoé;01/02/1990;ZYXQUVART trois\nD1;Caron;Léa;01/01/1980;ZYXQUVART quatre\n"
                "D1;Caron;Lea;01/01/1980;ZYXQUVART cinq\n",
                ListKind::Stock, "2026-11-01");
    REQUIRE(base.count("list_row") == 4);
    base.database.script("PRAGMA wal_checkpoint(TRUNCATE)");
    CHECK_FALSE(jalon::test::decryptedPages(base.database.file()).contains("ZYXQUVART"));
    CHECK(base.count("caf_list WHERE header LIKE '%Remarque%'") == 1);
}

TEST_CASE("an import tells how far it is, up to the end", "[caf][plan]")
{
    PlanBase base;
    std::string rows{kImportPlanHeader};
    for (int i = 0; i < 3000; ++i) {
        rows += "P" + std::to_string(i) + ";Nom;Prénom;01/01/1980;;\n";
    }
    std::vector<double> steps;
    REQUIRE(apply(base.work, base.request(base.list("l.csv", rows), ListKind::Stock, "2026-11-01"),
                  [&steps](double done) { steps.push_back(done); }));
    REQUIRE(steps.size() >= 4);
    CHECK(std::ranges::is_sorted(steps));
    CHECK(steps.front() >= 0);
    CHECK(steps.back() == 1.0);
}

TEST_CASE("a plan holds for the file that was looked at, and no other", "[caf][plan]")
{
    PlanBase base;
    const auto file = base.list("l.csv", kPeople);
    const auto plan = prepare(base.work, base.request(file, ListKind::Stock, "2026-11-01"));
    REQUIRE(plan);
    base.list("l.csv", kPeople + "C1;Caron;Zoé;01/02/1990;;\n");
    const auto before = base.currentViews();
    CHECK(apply(base.work, *plan).error().code == ErrorCode::ListChangedSince);
    CHECK(base.currentViews() == before);
    base.list("l.csv", kPeople);
    CHECK(apply(base.work, *plan)->plan.counts == plan->counts);
}

TEST_CASE("a follow-up list is known by a dated event; a kind that is said goes before", "[caf][plan]")
{
    const std::string list = "Identifiant Iodas;Nom;Prénom;Date de naissance;Date d'orientation\n"
                             "A1;Martin;Anne;12/07/1985;20/10/2026\n";
    PlanBase base;
    const auto told = prepare(base.work, base.request(base.list("l.csv", list), std::nullopt, "2026-11-01"));
    REQUIRE(told);
    CHECK(told->request.kind == ListKind::FollowUp);
    CHECK(told->kindFrom == Origin::Columns);
    const auto said = base.import(list, ListKind::Stock, "2026-11-01").plan;
    CHECK(said.kindFrom == Origin::Given);
    CHECK(said.counts.added == 1);
    CHECK(base.count("orientation_now") == 0);
}

TEST_CASE("a structure or a référent does not make a follow-up list", "[caf][plan]")
{
    PlanBase base;
    const auto list =
        base.list("l.csv", "Identifiant Iodas;Nom;Prénom;Structure;Référent\nA1;Martin;Anne;CCAS;Roux\n");
    CHECK(base.refused(base.request(list, std::nullopt, "2026-11-01")) == ErrorCode::ListKindMissing);
}

TEST_CASE("a date that is given goes before the title's, the title's before the name's", "[caf][plan]")
{
    PlanBase base;
    const auto file = base.list("caf_2026-11.csv", "Liste au 05/12/2026\n" + kPeople);
    const auto dated = [&](std::string_view given) {
        const auto plan = prepare(base.work, base.request(file, ListKind::Stock, given)).value();
        return plan.request.listedOn.value().toIso() + " " + std::string{codeOf(plan.dateFrom)};
    };
    CHECK(dated("2026-10-01") == "2026-10-01 given");
    CHECK(dated("") == "2026-12-05 content");
}

TEST_CASE("titles, blank lines, repeated headers and totals are no rows", "[caf][plan]")
{
    PlanBase base;
    const auto plan =
        base.import("Pôle insertion;;;;;\n\n" + std::string{kImportPlanHeader}
                        + "A1;Martin;Anne;12/07/1985;;\n" + ";;;;;\n" + std::string{kImportPlanHeader}
                        + "\nB1;Blanc;Luc;01/02/1970;;\n" + "Total;2;;;;\n",
                    ListKind::Stock, "2026-11-01")
            .plan;
    CHECK(plan.counts.rows == 2);
    CHECK(plan.counts.added == 2);
}

TEST_CASE("short rows are padded, longer ones are rejected with their line", "[caf][plan]")
{
    PlanBase base;
    const auto plan = base.import(std::string{kImportPlanHeader} + "A1;Martin;Anne;12/07/1985\n"
                                      + "B1;Blanc;Luc;01/02/1970;0622222222;44;en trop\n"
                                      + "C1;Caron;Zoé;01/02/1990;;;;;\n",
                                  ListKind::Stock, "2026-11-01")
                          .plan;
    CHECK(plan.counts.added == 2);
    CHECK(plan.rejects == std::vector<RowNote>{{3, "", "", "", "too-many-cells"}});
}

TEST_CASE("a row that does not say who it is about is rejected, each for its reason", "[caf][plan]")
{
    PlanBase base;
    const auto plan =
        base.import(std::string{kImportPlanHeader} + "A1;;Anne;12/07/1985;;\nB1;Blanc;;01/02/1970;;\n"
                        + ";Caron;Zoé;31/02/1990;;\n;Denis;Léa;;0611111111;\n",
                    ListKind::Stock, "2026-11-01")
            .plan;
    CHECK(plan.counts.added == 0);
    CHECK(plan.rejects
          == std::vector<RowNote>{{2, "last_name", "Nom", "", "no-last-name"},
                                  {3, "first_name", "Prénom", "", "no-first-name"},
                                  {4, "birth_date", "Date de naissance", "31/02/1990", "no-key"},
                                  {5, "", "", "", "no-key"}});
}

TEST_CASE("a wrong NIR beside another key is left out; alone it is none", "[caf][plan]")
{
    PlanBase base;
    const auto plan = base.import("NIR;N° CAF;Nom;Prénom\n1850775056199;1234567;Martin;Anne\n"
                                  "1.803331476872E12;;Blanc;Luc\n",
                                  ListKind::Stock, "2026-11-01")
                          .plan;
    CHECK(plan.counts.added == 1);
    CHECK(plan.counts.rejected == 1);
    CHECK(plan.rejects.front() == RowNote{3, "nir", "NIR", "1.803331476872E12", "no-key"});
}

TEST_CASE("missing columns are named as lists call them", "[caf][plan]")
{
    PlanBase base;
    const auto missing = [&base](std::string_view content) {
        const auto refused =
            prepare(base.work, base.request(base.list("l.csv", content), ListKind::Stock, "2026-11-01"));
        CHECK(refused.error().code == ErrorCode::ListColumnMissing);
        return std::vector<std::string>(refused.error().parameters.begin() + 1,
                                        refused.error().parameters.end());
    };
    CHECK(missing("Nom;Prénom;Ville\nMartin;Anne;Valence\n")
          == std::vector<std::string>{"NIR / Identifiant / N° CAF / Date de naissance"});
    CHECK(missing("Prénom;Date de naissance\nAnne;12/07/1985\n") == std::vector<std::string>{"Nom"});
}

TEST_CASE("the first ten thousand updates are detailed, the counts say them all", "[caf][plan]")
{
    PlanBase base;
    const auto list = [](std::string_view name) {
        std::string rows = "Identifiant Iodas;Nom;Prénom\n";
        for (std::size_t i = 0; i < ImportPlan::kDetailLimit + 5; ++i) {
            rows += "P" + std::to_string(i) + ";" + std::string{name} + ";Anne\n";
        }
        return rows;
    };
    REQUIRE(
        apply(base.work, base.request(base.list("a.csv", list("Martin")), ListKind::Stock, "2026-11-01")));
    const auto plan =
        prepare(base.work, base.request(base.list("b.csv", list("Durand")), ListKind::Stock, "2026-12-01"));
    REQUIRE(plan);
    CHECK(plan->counts.updated == static_cast<std::int64_t>(ImportPlan::kDetailLimit) + 5);
    CHECK(plan->updated.size() == ImportPlan::kDetailLimit);
}
