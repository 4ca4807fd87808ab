// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/RowCase.h"
#include "caf/ImportBase.h"
#include "caf/ImportHistory.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace jalon;
using namespace jalon::caf;
using jalon::caf::test::ImportBase;

namespace {

constexpr std::string_view kRowCaseHeader =
    "Identifiant Iodas;Nom;Prénom;Date de naissance;Ville;Téléphone\n";

RowCase firstCase(const ImportBase& base)
{
    const auto waiting = waitingRows(base.database);
    REQUIRE_FALSE(waiting.empty());
    auto found = caseOf(base.database, waiting.front().id, base.clock.today());
    REQUIRE(found);
    return std::move(*found);
}

CaseLine lineOf(const RowCase& found, Field field)
{
    const auto line = std::ranges::find(found.lines, field, &CaseLine::field);
    REQUIRE(line != found.lines.end());
    return *line;
}

} // namespace

TEST_CASE("a row stands beside whom it may be, field by field", "[caf][case]")
{
    ImportBase base;
    base.import(std::string{kRowCaseHeader} + "A1;MARTIN;Anne;12/07/1985;Valence;\n", ListKind::Stock,
                "2026-01-01");
    const auto plan = base.import(std::string{kRowCaseHeader} + "A2;Martin;Anne;12/08/1985;Die;0611223344\n",
                                  ListKind::NewEntrants, "2026-01-08")
                          .plan;
    const auto found = firstCase(base);
    CHECK(found.reason == MatchReason::OneDigitBirthDate);
    CHECK(found.name == "Martin Anne");
    CHECK(found.line == 2);
    CHECK(found.fileName == "liste-2.csv");
    REQUIRE(found.candidates.size() == 1);
    CHECK(found.candidates.front().name == "MARTIN Anne");
    CHECK(lineOf(found, Field::LastName).known.front() == KnownValue{"MARTIN", Agreement::Same});
    CHECK(lineOf(found, Field::BirthDate)
          == CaseLine{Field::BirthDate, "1985-08-12", {{"1985-07-12", Agreement::Different}}});
    CHECK(lineOf(found, Field::City).known.front() == KnownValue{"Valence", Agreement::Different});
    CHECK(lineOf(found, Field::Phone1).known.front() == KnownValue{"", Agreement::OnlyListed});
    CHECK(lineOf(found, Field::RightsState).known.front() == KnownValue{"2", Agreement::OnlyKnown});
    CHECK(std::ranges::find(found.lines, Field::Nir, &CaseLine::field) == found.lines.end());

    const auto before = caseOf(base.database, plan, plan.ambiguous.front(), base.clock.today());
    CHECK(before.lines == found.lines);
    CHECK(before.candidates == found.candidates);
}

TEST_CASE("rows that contradict each other stand side by side; whom the first made is proposed to the second",
          "[caf][case]")
{
    ImportBase base;
    base.import(std::string{kRowCaseHeader}
                    + "A2;Durand;Luc;01/02/1970;Valence;\nA2;Durant;Luc;01/02/1970;Die;\n",
                ListKind::Stock, "2026-01-01");
    const auto first = firstCase(base);
    REQUIRE(first.candidates.size() == 1);
    CHECK_FALSE(first.candidates.front().person);
    CHECK(first.candidates.front().line == 3);
    CHECK(lineOf(first, Field::LastName).known.front() == KnownValue{"Durant", Agreement::Different});

    REQUIRE(decide(base.work, waitingRows(base.database).front().id, AnotherPerson{}));
    const auto second = firstCase(base);
    CHECK(second.name == "Durant Luc");
    REQUIRE(second.candidates.size() == 1);
    CHECK(second.candidates.front().name == "Durand Luc");
    REQUIRE(decide(base.work, waitingRows(base.database).front().id,
                   SamePerson{second.candidates.front().person}));
    CHECK(base.count("identity_now") == 1);
    CHECK(base.count("identity_now WHERE last_name = 'Durant'") == 1);
}

TEST_CASE("what a follow-up row brings is shown; it can be left aside", "[caf][case]")
{
    ImportBase base;
    base.import(std::string{kRowCaseHeader} + "A1;Martin;Anne;12/07/1985;Valence;\n", ListKind::Stock,
                "2026-01-01");
    base.import("Nom;Prénom;Date de naissance;Date d'orientation;Parcours\n"
                "Martin;Anne;12/08/1985;10/01/2026;social\n",
                ListKind::FollowUp, "2026-01-12");
    const auto found = firstCase(base);
    CHECK(found.kind == ListKind::FollowUp);
    CHECK(lineOf(found, Field::OrientationDate)
          == CaseLine{Field::OrientationDate, "10/01/2026", {{"", Agreement::NotCompared}}});

    const auto row = waitingRows(base.database).front().id;
    CHECK(decide(base.work, row, AnotherPerson{}).error().code == ErrorCode::InvalidValue);
    const auto before = base.currentViews();
    REQUIRE(decide(base.work, row, NotTaken{}));
    CHECK(waitingRows(base.database).empty());
    CHECK(base.currentViews() == before);
    CHECK(caseOf(base.database, row, base.clock.today()).error().code == ErrorCode::RowNotWaiting);
}
