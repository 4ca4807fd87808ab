// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/ImportBase.h"
#include "caf/ImportHistory.h"

#include "casefile/People.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::caf;
using jalon::caf::test::ImportBase;

namespace {

constexpr std::string_view kMatchingHeader =
    "Identifiant Iodas;NIR;Matricule;Rôle;Nom;Nom de naissance;Prénom;"
    "Date de naissance\n";

/// A base with one person, and what a new-entrants list of one row makes of it.
struct Case {
    std::string known;
    std::string listed;
};

ImportPlan planOf(ImportBase& base, const Case& rows)
{
    base.import(std::string{kMatchingHeader} + rows.known + "\n", ListKind::Stock, "2026-11-01");
    return base.import(std::string{kMatchingHeader} + rows.listed + "\n", ListKind::NewEntrants, "2026-11-08")
        .plan;
}

std::int64_t personCount(const ImportBase& base)
{
    return base.count("identity_now");
}

// 185077505612 3: invented numbers whose keys are right.
constexpr std::string_view kNir = "1850775056123";
constexpr std::string_view kOtherNir = "2850775056123";

} // namespace

TEST_CASE("rule 1: the NIR finds a person whose name changed", "[caf][matching]")
{
    ImportBase base;
    const auto plan = planOf(base, {";" + std::string{kNir} + ";;;Martin;;Anne;12/07/1985",
                                    ";" + std::string{kNir} + ";;;Durand;;Anne;12/07/1985"});
    CHECK(plan.counts.updated == 1);
    CHECK(personCount(base) == 1);
    CHECK(base.one<std::string>("SELECT last_name FROM identity_now") == "Durand");
}

TEST_CASE("rule 2: the own identifier", "[caf][matching]")
{
    ImportBase base;
    const auto plan = planOf(base, {"A1;;;;Martin;;Anne;12/07/1985", "A1;;;;Martin;;Anna;12/07/1985"});
    CHECK(plan.counts.updated == 1);
}

TEST_CASE("rule 3: matricule and role, confirmed by the first name or the birth date", "[caf][matching]")
{
    SECTION("first name")
    {
        ImportBase base;
        const auto plan =
            planOf(base, {";;1234567;DEM;Martin;;Anne;", ";;1234567;DEM;Durand;;ANNE;12/07/1985"});
        CHECK(plan.counts.updated == 1);
    }
    SECTION("birth date")
    {
        ImportBase base;
        const auto plan =
            planOf(base, {";;1234567;DEM;Martin;;Anne;12/07/1985", ";;1234567;DEM;Durand;;Annie;12/07/1985"});
        CHECK(plan.counts.updated == 1);
    }
    SECTION("neither: somebody else of that household")
    {
        ImportBase base;
        const auto plan =
            planOf(base, {";;1234567;DEM;Martin;;Anne;12/07/1985", ";;1234567;DEM;Durand;;Luc;01/01/1980"});
        CHECK(plan.counts.added == 1);
        CHECK(base.count("household_file_now") == 1);
    }
    SECTION("the other role is another person")
    {
        ImportBase base;
        const auto plan = planOf(
            base, {";;1234567;DEM;Martin;;Claude;12/07/1985", ";;1234567;CJT;Martin;;Claude;03/03/1983"});
        CHECK(plan.counts.added == 1);
    }
}

TEST_CASE("rule 4: folded names and the birth date", "[caf][matching]")
{
    ImportBase base;
    const auto plan = planOf(
        base, {"A1;;;;Lefèvre;;Anne-Marie;12/07/1985", ";;1234567;DEM;LEFEVRE;;anne marie;12/07/1985"});
    CHECK(plan.counts.updated == 1);
    CHECK(personCount(base) == 1);
}

TEST_CASE("two valid NIRs are two people, whatever their names", "[caf][matching]")
{
    ImportBase base;
    const auto plan = planOf(base, {";" + std::string{kNir} + ";;;Martin;;Camille;12/07/1985",
                                    ";" + std::string{kOtherNir} + ";;;Martin;;Camille;12/07/1985"});
    CHECK(plan.counts.added == 1);
}

TEST_CASE("what contradicts a match makes it ambiguous, and nothing is written", "[caf][matching]")
{
    const auto reasonOf = [](const Case& rows) {
        ImportBase base;
        const auto before = base.count("identity");
        const auto plan = planOf(base, rows);
        CHECK(before == 0);
        CHECK(personCount(base) == 1);
        CHECK(plan.counts.ambiguous == 1);
        REQUIRE(plan.ambiguous.size() == 1);
        CHECK(plan.ambiguous.front().candidates.size() == 1);
        return plan.ambiguous.front().reason;
    };
    CHECK(reasonOf({"A1;" + std::string{kNir} + ";;;Martin;;Anne;12/07/1985",
                    "A1;" + std::string{kOtherNir} + ";;;Martin;;Anne;12/07/1985"})
          == MatchReason::OtherNir);
    CHECK(reasonOf({"A1;;;;Martin;;Anne;12/07/1985", "A1;;;;Martin;;Anne;30/01/1960"})
          == MatchReason::OtherBirthDate);
    CHECK(reasonOf({"A1;;;;Martin;;Anne;12/07/1985", ";;;;Martin;;Anne;12/08/1985"})
          == MatchReason::OneDigitBirthDate);
    CHECK(reasonOf({"A1;;;;Martin;;Anne;12/07/1985", ";;;;Anne;;Martin;12/07/1985"})
          == MatchReason::SwappedNames);
    CHECK(reasonOf({"A1;;;;Martin;Petit;Anne;12/07/1985", ";;;;Petit;;Anne;12/07/1985"})
          == MatchReason::BirthName);
    CHECK(reasonOf({"A1;;;;Petit;;Anne;12/07/1985", ";;;;Martin;Petit;Anne;12/07/1985"})
          == MatchReason::BirthName);
}

TEST_CASE("a row that two people match waits with both", "[caf][matching]")
{
    ImportBase base;
    base.import(std::string{kMatchingHeader} + "A1;;;;Martin;;Anne;12/07/1985\n;" + std::string{kNir}
                    + ";;;Durand;;Luc;01/02/1970\n",
                ListKind::Stock, "2026-11-01");
    const auto plan =
        base.import(std::string{kMatchingHeader} + "A1;" + std::string{kNir} + ";;;Martin;;Anne;\n",
                    ListKind::NewEntrants, "2026-11-08")
            .plan;
    REQUIRE(plan.ambiguous.size() == 1);
    CHECK(plan.ambiguous.front().reason == MatchReason::SeveralPeople);
    CHECK(plan.ambiguous.front().candidates.size() == 2);
}

TEST_CASE("rule 4 leaves alone whom another row claims by a stronger rule", "[caf][matching]")
{
    ImportBase base;
    base.import(std::string{kMatchingHeader} + "A1;;;;Martin;;Anne;12/07/1985\n", ListKind::Stock,
                "2026-11-01");
    const auto plan = base.import(std::string{kMatchingHeader}
                                      + "A2;;;;Martin;;Anne;12/07/1985\nA1;;;;Martin;;Anne;12/07/1985\n",
                                  ListKind::NewEntrants, "2026-11-08")
                          .plan;
    CHECK(plan.counts.unchanged == 1);
    CHECK(plan.counts.added == 1);
}

TEST_CASE("rows of one list for one person: the same count once, others are all ambiguous", "[caf][matching]")
{
    ImportBase base;
    const auto plan = base.import(std::string{kMatchingHeader}
                                      + "A1;;;;Martin;;Anne;12/07/1985\nA1;;;;Martin;;Anne;12/07/1985\n"
                                        "A2;;;;Durand;;Luc;01/02/1970\nA2;;;;Durant;;Luc;01/02/1970\n"
                                        ";;7654321;DEM;Petit;;Zoé;01/01/1990\n;;7654321;DEM;Petit;;Zoé;\n",
                                  ListKind::Stock, "2026-11-01")
                          .plan;
    CHECK(plan.counts.added == 1);
    CHECK(plan.counts.duplicates == 1);
    CHECK(plan.counts.ambiguous == 4);
    for (const auto& row : plan.ambiguous) {
        CHECK(row.reason == MatchReason::RowsDiffer);
    }
}

TEST_CASE("an ambiguous row waits until somebody decides", "[caf][matching]")
{
    ImportBase base;
    const auto plan = planOf(base, {"A1;;;;Martin;;Anne;12/07/1985", "A2;;;;Martin;;Anne;12/08/1985"});
    const auto waiting = waitingRows(base.database);
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.front().reason == MatchReason::OneDigitBirthDate);
    REQUIRE(waiting.front().candidates.size() == 1);
    const auto before = base.currentViews();
    SECTION("the same person")
    {
        REQUIRE(decide(base.work, waiting.front().id, SamePerson{waiting.front().candidates.front()}));
        CHECK(personCount(base) == 1);
        CHECK(base.one<std::string>("SELECT own_id FROM identity_now") == "A2");
    }
    SECTION("another person")
    {
        REQUIRE(decide(base.work, waiting.front().id, AnotherPerson{}));
        CHECK(personCount(base) == 2);
    }
    CHECK(waitingRows(base.database).empty());
    CHECK(decide(base.work, waiting.front().id, AnotherPerson{}).error().code == ErrorCode::RowNotWaiting);
    REQUIRE(undoLastImport(base.work));
    CHECK(base.count("identity_now WHERE own_id = 'A2'") == 0);
    CHECK(waitingRows(base.database).empty());
    CHECK(importedLists(base.database).front().undone);
    CHECK_FALSE(before.empty());
}
