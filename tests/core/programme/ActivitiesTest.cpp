// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Activities and what counted indicators make of them.
#include "programme/Activities.h"
#include "programme/PlanBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::programme;
using namespace jalon::test;
using What = CountedBinding::What;

namespace {

const DateRange k2019{day("2019-01-01"), day("2020-01-01")};

struct TwoFiches : PlanBase {
    ProgrammeId plan = import(oneAxis(R"({"code": "1", "title": "Une"}, {"code": "2", "title": "Deux"},)"
                                      R"( {"code": "3", "title": "Trois"})"));
    FicheId one = fiche(plan, "1").id;
    FicheId two = fiche(plan, "2").id;
    FicheId three = fiche(plan, "3").id;

    FactId held(FicheId fiche, ActivityKind kind, const char* on, std::optional<int> participants = {})
    {
        Activity row;
        row.fiche = fiche;
        row.kind = kind;
        row.heldOn = day(on);
        row.participants = participants;
        row.partners = 2;
        row.companies = 1;
        row.hours = 1.5;
        return record(row).value();
    }

    double sum(const char* binding, FicheId fiche) const
    {
        return sumOf(CountedBinding::parse(binding).value(),
                     activitiesOf(database, fichesOfSameWork(database, fiche), k2019));
    }
};

} // namespace

TEST_CASE("a binding says what is summed, of all kinds or of one", "[programme][activities]")
{
    const auto all = CountedBinding::parse("participants");
    REQUIRE(all);
    CHECK(all->what == What::Participants);
    CHECK_FALSE(all->kind);
    const auto some = CountedBinding::parse("activities:atelier");
    REQUIRE(some);
    CHECK(some->kind == ActivityKind::Atelier);
    for (const auto* text : {"", "people", "activities:", "activities:fête", ":atelier"}) {
        CHECK_FALSE(CountedBinding::parse(text));
    }
}

TEST_CASE("activities of a year are summed by kind", "[programme][activities]")
{
    TwoFiches base;
    base.held(base.one, ActivityKind::Atelier, "2019-01-01", 8);
    base.held(base.one, ActivityKind::Atelier, "2019-12-31", 12);
    base.held(base.one, ActivityKind::Reunion, "2019-06-01");
    base.held(base.one, ActivityKind::Atelier, "2018-12-31", 100);
    base.held(base.one, ActivityKind::Atelier, "2020-01-01", 100);
    CHECK(base.sum("activities", base.one) == 3);
    CHECK(base.sum("activities:atelier", base.one) == 2);
    CHECK(base.sum("participants", base.one) == 20);
    CHECK(base.sum("participants:reunion", base.one) == 0); // nobody counted
    CHECK(base.sum("partners", base.one) == 6);
    CHECK(base.sum("companies:atelier", base.one) == 2);
    CHECK(base.sum("hours", base.one) == 4.5);
    CHECK(base.sum("activities", base.two) == 0);
}

TEST_CASE("fiches that count the same work see each other's activities, each once", "[programme][activities]")
{
    TwoFiches base;
    base.record(FicheLink{base.one, base.two, "", "", "", 0}).value();
    base.record(FicheLink{base.two, base.one, "", "", "", 0}).value();
    base.held(base.one, ActivityKind::Atelier, "2019-03-01", 8);
    base.held(base.two, ActivityKind::Atelier, "2019-02-01", 5);
    base.held(base.three, ActivityKind::Atelier, "2019-02-01", 50);
    CHECK(fichesOfSameWork(base.database, base.one) == std::vector{base.one, base.two});
    CHECK(base.sum("participants", base.one) == 13);
    CHECK(base.sum("participants", base.two) == 13);
    CHECK(base.sum("participants", base.three) == 50);
    const auto both = activitiesOf(base.database, fichesOfSameWork(base.database, base.one), k2019);
    REQUIRE(both.size() == 2);
    CHECK(both[0].value.heldOn == day("2019-02-01")); // by day, whichever fiche
}

TEST_CASE("an activity is corrected and cancelled, never with counts below nothing",
          "[programme][activities]")
{
    TwoFiches base;
    const auto fact = base.held(base.one, ActivityKind::Session, "2019-03-01", 8);
    auto row = base.now<Activity>(fact);
    row.participants = -1;
    base.write([&](auto& tx) { CHECK(correct(tx, fact, row).error().code == ErrorCode::InvalidValue); });
    row.participants = 9;
    base.write([&](auto& tx) { CHECK(correct(tx, fact, row)); });
    CHECK(base.sum("participants", base.one) == 9);
    base.write([&](auto& tx) { CHECK(cancel<Activity>(tx, fact)); });
    CHECK(base.sum("activities", base.one) == 0);
    row.fiche = FicheId{5};
    CHECK(base.record(row) == failure(ErrorCode::FactUnknown, "5"));
}
