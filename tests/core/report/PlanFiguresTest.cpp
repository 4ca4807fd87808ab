// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Indicators of a fiche computed from people and counted from activities, beside what was typed in.
#include "report/PlanFigures.h"

#include "programme/Exchange.h"
#include "programme/Plan.h"
#include "programme/Tree.h"
#include "reference/SeededBase.h"
#include "report/MonthlyReport.h"
#include "report/SmallBase.h"
#include "report/Trends.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::test;
using casefile::ContractKind;
using casefile::Support;
using report::IndicatorId;
using report::PlanFigure;

namespace {

/// A plan of one fiche with these indicators, in a base that a test fills.
struct PlanAndPeople : SmallBase {
    programme::ProgrammeId plan;

    explicit PlanAndPeople(const std::string& indicators, const std::string& more = {})
    {
        const auto json =
            R"({"format": "jalon-programme/1", "code": "plan", "name": "Plan", )" + more
            + R"("axes": [{"title": "A", "fiches": [{"code": "1", "title": "F", "indicators": [)" + indicators
            + "]}]}]}";
        write([&](auto& tx) { plan = programme::importProgramme(tx, json, "essai.json").value(); });
    }

    programme::FicheEntry fiche() const
    {
        return programme::readProgramme(database, plan).value().axes[0].fiches[0];
    }

    std::vector<PlanFigure> figures(int year) const
    {
        return report::planFigures(database, nodeOf(fiche().id), year);
    }

    PathwayId entrant(const std::string& name, const std::string& notified, const std::string& decided = {},
                      const std::string& insee = "26001")
    {
        const auto pathway = this->pathway(person(name, "2020-01-01", {}, insee), notified);
        if (!decided.empty()) {
            orientation(pathway, decided);
        }
        return pathway;
    }

    void activity(const char* on, programme::ActivityKind kind, int participants)
    {
        programme::Activity row;
        row.fiche = fiche().id;
        row.kind = kind;
        row.heldOn = day(on);
        row.participants = participants;
        write([&](auto& tx) { programme::record(tx, row).value(); });
    }
};

std::vector<std::string> namesOf(const Expected<std::vector<report::ListedPerson>>& people)
{
    std::vector<std::string> names;
    for (const auto& person : people.value()) {
        names.push_back(person.lastName);
    }
    return names;
}

const std::string kEntrants = R"({"label": "Nouveaux entrants", "source": "computed", "binding": "E1",
    "values": [{"year": 2023, "current": "5"}]})";
const std::string kOriented = R"({"label": "Orientés dans le mois", "source": "computed", "binding": "O1",
    "targetBinding": "O2", "values": [{"year": 2023, "current": "1", "target": "100%", "targetYear": 2023}]})";

} // namespace

TEST_CASE("a computed indicator stands beside the entered one, with the difference and the people behind",
          "[report][plan]")
{
    PlanAndPeople base{kEntrants + ", " + kOriented};
    base.entrant("Alba", "2023-01-02", "2023-01-20");
    base.entrant("Borel", "2023-05-02", "2023-05-20");
    base.entrant("Costa", "2023-06-02", "2023-09-20"); // too late
    base.entrant("Denis", "2022-12-31", "2023-01-10"); // of the year before

    const auto figures = base.figures(2023);
    REQUIRE(figures.size() == 2);
    CHECK(figures[0].label == "Nouveaux entrants");
    CHECK(figures[0].found == 3);
    CHECK(figures[0].entered.text() == "5");
    CHECK(figures[0].difference == 2);
    CHECK(figures[1].found == 2);
    CHECK(figures[1].difference == -1);
    CHECK(figures[1].target.text() == "100%");
    CHECK(figures[1].towardsTarget == 66.7);
    const auto behind = report::peopleBehind(base.database, figures[1].indicator, 2023);
    CHECK(namesOf(behind) == std::vector<std::string>{"Alba", "Borel"});
    CHECK(namesOf(report::peopleBehind(base.database, figures[0].indicator, 2022))
          == std::vector<std::string>{"Denis"});
}

TEST_CASE("a year without a typed value has a computed one all the same", "[report][plan]")
{
    PlanAndPeople base{kEntrants};
    base.entrant("Alba", "2022-01-02");
    const auto figures = base.figures(2022);
    CHECK(figures.at(0).found == 1);
    CHECK_FALSE(figures[0].entered.isThere());
    CHECK_FALSE(figures[0].difference);
}

TEST_CASE("lines of a figure, and the mean by adviser", "[report][plan]")
{
    PlanAndPeople base{
        R"({"label": "Orientés", "source": "computed", "binding": "G1"},
           {"label": "En cours", "source": "computed", "binding": "G1:in-force"},
           {"label": "En moyenne", "source": "computed", "binding": "G1:month-ends"},
           {"label": "Par conseiller", "source": "computed", "binding": "G1:per-adviser"})"};
    const auto martin = base.newReferent("Martin");
    const auto dupont = base.newReferent("Dupont");
    const OrientationSpec global{.support = Support::Global};
    const auto accompanied = [&](const char* name, std::optional<ReferentId> referent) {
        const auto pathway = base.entrant(name, "2023-01-02");
        base.orientation(pathway, "2023-01-20", global);
        if (referent) {
            base.referent(pathway, *referent, "2023-01-20");
        }
    };
    accompanied("Alba", martin);
    accompanied("Borel", martin);
    accompanied("Costa", dupont);
    accompanied("Denis", {});

    const auto figures = base.figures(2023);
    REQUIRE(figures.size() == 4);
    CHECK(figures[0].found == 4);
    CHECK(figures[1].found == 4);
    CHECK(figures[2].found == 4);
    CHECK(figures[3].found == 1.5); // three people, two advisers
    CHECK(report::peopleBehind(base.database, figures[1].indicator, 2023).value().size() == 4);
    CHECK(report::peopleBehind(base.database, figures[3].indicator, 2023).value().size() == 4);
    CHECK_FALSE(base.figures(2021)[3].found);
    CHECK(base.figures(2021)[3].why == report::Why::EmptyDenominator);
}

TEST_CASE("delays are whole days; what cannot be computed says why", "[report][plan]")
{
    PlanAndPeople base{R"({"label": "Délai", "source": "computed", "binding": "O4",
                           "values": [{"year": 2023, "current": "12 jours"}]},
                          {"label": "Activités", "source": "computed", "binding": "A1"},
                          {"label": "Inconnu", "source": "computed", "binding": "Z9"})"};
    base.entrant("Alba", "2023-01-02", "2023-01-12"); // 10 days
    base.entrant("Borel", "2023-01-02", "2023-01-13"); // 11 days
    const auto figures = base.figures(2023);
    REQUIRE(figures.size() == 3);
    CHECK(figures[0].found == 11);
    CHECK(figures[0].difference == 1);
    CHECK(base.figures(2020)[0].why == report::Why::EmptyDenominator);
    CHECK(figures[1].why == report::Why::NotInTheBase);
    CHECK(figures[2].why == report::Why::NotInTheBase);
    CHECK(report::peopleBehind(base.database, figures[2].indicator, 2023)
          == failure(ErrorCode::InvalidValue, "binding", "Z9"));
}

TEST_CASE("a local plan is computed for its territory", "[report][plan]")
{
    PlanAndPeople base{kEntrants};
    base.entrant("Alba", "2023-01-02", {}, "26001");
    base.entrant("Borel", "2023-01-02", {}, "26002");
    CHECK(base.figures(2023)[0].found == 2);
    auto file = *store::current<programme::ProgrammeFile>(base.database, FactId{base.plan.value});
    file.territory = base.plain;
    base.write([&](auto& tx) { CHECK(programme::correct(tx, FactId{base.plan.value}, file)); });
    const auto figures = base.figures(2023);
    CHECK(figures[0].found == 1);
    CHECK(namesOf(report::peopleBehind(base.database, figures[0].indicator, 2023))
          == std::vector<std::string>{"Borel"});
}

TEST_CASE("a counted indicator is the sum of its activities", "[report][plan]")
{
    using programme::ActivityKind;
    PlanAndPeople base{R"({"label": "Ateliers", "source": "counted", "binding": "activities:atelier",
                           "values": [{"year": 2023, "current": "3 ateliers"}]},
                          {"label": "Présents", "source": "counted", "binding": "participants"})"};
    base.activity("2023-03-01", ActivityKind::Atelier, 8);
    base.activity("2023-01-01", ActivityKind::Atelier, 4);
    base.activity("2023-02-01", ActivityKind::Reunion, 30);
    const auto figures = base.figures(2023);
    REQUIRE(figures.size() == 2);
    CHECK(figures[0].found == 2);
    CHECK(figures[0].difference == 1);
    CHECK(figures[1].found == 42);
    const auto behind = report::activitiesBehind(base.database, figures[0].indicator, 2023).value();
    REQUIRE(behind.size() == 2);
    CHECK(behind[0].value.heldOn == day("2023-01-01"));
    CHECK(report::activitiesBehind(base.database, FactId{5}, 2023).error().code == ErrorCode::FactUnknown);
    CHECK(report::peopleBehind(base.database, figures[0].indicator, 2023).error().code
          == ErrorCode::InvalidValue);
}

TEST_CASE("the report's targets are the plan's for that year, else the rule set's", "[report][plan]")
{
    PlanAndPeople base{kOriented + R"(, {"label": "Délai", "source": "computed", "binding": "O4",
        "values": [{"year": 2022, "target": "21 jours", "targetYear": 2023}]},
       {"label": "Entrants", "source": "computed", "binding": "E1",
        "values": [{"year": 2022, "target": "500", "targetYear": 2023}]})",
                       R"("departement": "26", )"};
    const auto targetOf = [&](const char* month, IndicatorId id) {
        const auto rows = report::monthlyReport(base.database, monthQuery(month)).rows;
        return std::ranges::find(rows, id, &report::ReportRow::id)->target;
    };
    using enum IndicatorId;
    CHECK(targetOf("2023-06", O2) == 100);
    CHECK(targetOf("2023-06", O4) == 21);
    CHECK_FALSE(targetOf("2023-06", E1)); // a count is aimed at for the whole year
    CHECK_FALSE(targetOf("2022-06", O4));
    const std::array ids{O4};
    CHECK(report::trends(base.database, ids, day("2023-06-01")).at(0).target == 21);

    // The territories of this base are in the 26: a plan of the 69 aims at nothing here.
    auto file = *store::current<programme::ProgrammeFile>(base.database, FactId{base.plan.value});
    file.departement = "69";
    base.write([&](auto& tx) { CHECK(programme::correct(tx, FactId{base.plan.value}, file)); });
    CHECK_FALSE(targetOf("2023-06", O4));
}

TEST_CASE("every binding that ships names an indicator, and a line that it can have", "[report][plan]")
{
    TestBase base;
    for (const auto& shipped : programme::shippedProgrammes()) {
        base.write([&](auto& tx) { programme::importShipped(tx, shipped.name).value(); });
    }
    std::size_t computed = 0;
    for (const auto& [id, row] :
         store::currentWhere<programme::Indicator>(base.database, "source = 'computed'")) {
        INFO(row.label << ": " << row.binding);
        ++computed;
        CHECK(report::ComputedBinding::parse(row.binding));
        CHECK((row.targetBinding.empty() || report::ComputedBinding::parse(row.targetBinding)));
        CHECK(report::peopleBehind(base.database, id, 2019).value().empty());
    }
    CHECK(computed == 29);
}

TEST_CASE("the lines offered to be bound are those that figures have, and hold those that ship",
          "[report][plan]")
{
    TestBase base;
    for (const auto& shipped : programme::shippedProgrammes()) {
        base.write([&](auto& tx) { programme::importShipped(tx, shipped.name).value(); });
    }
    const report::Query query{.period = report::yearOf(2019)};
    for (const auto& indicator : report::indicators()) {
        INFO(codeOf(indicator.id));
        const auto offered = report::linesToBind(base.database, indicator.id);
        for (const auto& line : report::compute(base.database, indicator.id, query).lines) {
            INFO(line.code);
            const auto found = std::ranges::find(offered, line.code, &report::Line::code);
            REQUIRE(found != offered.end());
            CHECK(found->label == line.label);
        }
    }
    for (const auto& [id, row] :
         store::currentWhere<programme::Indicator>(base.database, "source = 'computed'")) {
        const auto binding = *report::ComputedBinding::parse(row.binding);
        const auto offered = report::linesToBind(base.database, binding.id);
        INFO(row.binding);
        CHECK((binding.line.empty()
               || std::ranges::find(offered, binding.line, &report::Line::code) != offered.end()));
    }
    const jalon::test::SeededBase seeded;
    const auto reasons = report::linesToBind(seeded.database, IndicatorId::X1);
    CHECK(std::ranges::find(reasons, "reason:to-qualify", &report::Line::code) != reasons.end());
    CHECK(std::ranges::find(reasons, "reason:emploi-durable", &report::Line::code) != reasons.end());
}
