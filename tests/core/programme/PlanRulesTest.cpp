// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is refused when a plan is edited, each with its error; nothing is written then.
#include "programme/PlanBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::programme;
using namespace jalon::test;

namespace {

/// Two fiches in an axis, an axis in another, a second programme.
struct Rules : PlanBase {
    ProgrammeId plan = import(R"({"format": "jalon-programme/1", "code": "plan", "name": "Plan", "axes": [
        {"code": "A", "title": "Axe A", "axes": [{"code": "A1", "title": "Axe A1"}],
         "objectives": [{"title": "Objectif"}],
         "fiches": [{"code": "1", "title": "Une", "steps": [{"title": "Étape"}],
                     "budget": [{"year": 2019, "status": "planned", "amount": "3"}],
                     "indicators": [{"label": "I", "values": [{"year": 2019}]}], "years": [{"year": 2019}]},
                    {"code": "2", "title": "Deux"}]},
        {"code": "B", "title": "Axe B"}]})");
    ProgrammeEntry tree = read(plan);
    AxisId axis = tree.axes[0].id;
    FicheEntry one = fiche(plan, "1");
    FicheEntry two = fiche(plan, "2");

    Error refused(const auto& row, FactId self = {}) const
    {
        const auto result = check(database, row, self);
        REQUIRE_FALSE(result);
        return result.error();
    }
};

Error error(ErrorCode code, std::vector<std::string> parameters)
{
    return {code, std::move(parameters)};
}

std::string idText(const auto& id)
{
    return std::to_string(id.value);
}

} // namespace

TEST_CASE("programmes: a code of their own, years in order, no plan under itself", "[programme][rules]")
{
    using enum ErrorCode;
    const Rules base;
    ProgrammeFile file;
    CHECK(base.refused(file) == error(InvalidValue, {"code", ""}));
    file.code = "PLAN";
    CHECK(base.refused(file) == error(InvalidValue, {"name", ""}));
    file.name = "Autre";
    CHECK(base.refused(file) == error(ProgrammeExists, {"PLAN"}));
    CHECK(check(base.database, file, FactId{base.plan.value}));
    file.code = "autre";
    file.firstYear = 2022;
    file.lastYear = 2019;
    CHECK(base.refused(file) == error(InvalidValue, {"last_year", "2019"}));
    file.lastYear = 20190;
    CHECK(base.refused(file) == error(InvalidValue, {"last_year", "20190"}));
    file.lastYear.reset();
    file.parent = ProgrammeId{5};
    CHECK(base.refused(file) == error(FactUnknown, {"5"}));
    file.parent = base.plan;
    CHECK(base.refused(file, FactId{base.plan.value}) == error(InvalidValue, {"parent_id", "Plan"}));
}

TEST_CASE("axes: one level, in one programme, a code each", "[programme][rules]")
{
    using enum ErrorCode;
    const Rules base;
    const auto nested = base.tree.axes[0].axes[0].id;
    CHECK(base.refused(AxisFile{ProgrammeId{5}, {}, "", "T", "", 0}) == error(FactUnknown, {"5"}));
    CHECK(base.refused(AxisFile{base.plan, {}, "C", "", "", 0}) == error(InvalidValue, {"title", ""}));
    CHECK(base.refused(AxisFile{base.plan, {}, "b", "T", "", 0}) == error(PlanCodeTaken, {"b", "Axe B"}));
    CHECK(base.refused(AxisFile{base.plan, nested, "C", "T", "", 0}) == error(AxisTooDeep, {"T"}));
    // A, which has parts, cannot go under B.
    CHECK(
        base.refused(AxisFile{base.plan, base.tree.axes[1].id, "A", "Axe A", "", 0}, FactId{base.axis.value})
        == error(AxisTooDeep, {"Axe A"}));
    CHECK(check(base.database, AxisFile{base.plan, base.axis, "", "Sans code", "", 0}));
    CHECK(base.refused(ObjectiveFile{AxisId{5}, "T", "", 0}) == error(FactUnknown, {"5"}));
    CHECK(base.refused(ObjectiveFile{base.axis, "", "", 0}) == error(InvalidValue, {"title", ""}));
}

TEST_CASE("fiches: a code of their own in the programme, an objective of their axis", "[programme][rules]")
{
    using enum ErrorCode;
    const Rules base;
    FicheFile file;
    file.axis = base.tree.axes[1].id;
    file.code = "1";
    file.title = "T";
    CHECK(base.refused(file) == error(PlanCodeTaken, {"1", "Une"}));
    file.code = "3";
    CHECK(check(base.database, file));
    file.objective = base.tree.axes[0].objectives[0].id;
    CHECK(base.refused(file) == error(FactUnknown, {idText(file.objective)}));
    file.objective = {};
    file.title.clear();
    CHECK(base.refused(file) == error(InvalidValue, {"title", ""}));
    file.axis = AxisId{5};
    CHECK(base.refused(file) == error(FactUnknown, {"5"}));
}

TEST_CASE("links: to another fiche, or by name", "[programme][rules]")
{
    using enum ErrorCode;
    const Rules base;
    CHECK(check(base.database, FicheLink{base.one.id, base.two.id, "", "", "", 0}));
    CHECK(check(base.database, FicheLink{base.one.id, {}, "FAPI", "", "Titre", 0}));
    CHECK(base.refused(FicheLink{base.one.id, base.one.id, "", "", "", 0})
          == error(FactUnknown, {idText(base.one.id)}));
    CHECK(base.refused(FicheLink{base.one.id, {}, "FAPI", "", "", 0}) == error(InvalidValue, {"title", ""}));
    CHECK(base.refused(FicheLink{FicheId{5}, {}, "", "1", "", 0}) == error(FactUnknown, {"5"}));
}

TEST_CASE("years: one execution, one value each", "[programme][rules]")
{
    using enum ErrorCode;
    const Rules base;
    Execution execution;
    execution.fiche = base.one.id;
    execution.year = 2019;
    CHECK(base.refused(execution) == error(PlanYearTaken, {"1", "2019"}));
    CHECK(check(base.database, execution, base.one.years[0].id));
    execution.year = 2020;
    CHECK(check(base.database, execution));
    execution.progress = 30;
    CHECK(base.refused(execution) == error(InvalidValue, {"progress", "30"}));
    execution.progress = 100;
    execution.year = 19;
    CHECK(base.refused(execution) == error(InvalidValue, {"year", "19"}));

    IndicatorValue value;
    value.indicator = base.one.content.indicators[0].indicator.id;
    value.year = 2019;
    CHECK(base.refused(value) == error(PlanYearTaken, {"I", "2019"}));
    value.year = 2020;
    value.target = Measure{"80"};
    CHECK(base.refused(value) == error(PlanTargetWithoutYear, {"I"}));
    value.target = Measure{"données non accessibles"};
    CHECK(check(base.database, value));
    value.indicator = FactId{5};
    CHECK(base.refused(value) == error(FactUnknown, {"5"}));
}

TEST_CASE("steps, lines and texts", "[programme][rules]")
{
    using enum ErrorCode;
    const Rules base;
    CHECK(base.refused(Step{base.one.id, "", "", "T", 2019, {}, false, "", 0})
          == error(InvalidValue, {"last_year", ""}));
    CHECK(base.refused(Step{base.one.id, "", "", "", {}, {}, false, "", 0})
          == error(InvalidValue, {"title", ""}));
    BudgetLine line;
    line.node = nodeOf(base.two.id);
    line.year = 2019;
    CHECK(check(base.database, line));
    line.partOf = base.one.content.budget[0].line.id; // of another fiche
    CHECK(base.refused(line) == error(FactUnknown, {idText(line.partOf)}));
    line.partOf = {};
    line.step = base.one.steps[0].id;
    CHECK(base.refused(line) == error(FactUnknown, {idText(line.step)}));
    line.step = {};
    line.amount = Money::euros(1);
    line.amountText = "> 1";
    CHECK(base.refused(line) == error(InvalidValue, {"amount", "> 1"}));
    line.amountText.clear();
    line.node = NodeId{5};
    CHECK(base.refused(line) == error(FactUnknown, {"5"}));
    line.node = NodeId{base.tree.axes[0].objectives[0].id.value}; // an objective holds none
    CHECK_FALSE(check(base.database, line));
    Narrative text;
    text.node = nodeOf(base.plan);
    CHECK(base.refused(text) == error(InvalidValue, {"heading", ""}));
}

TEST_CASE("indicators: bindings and relations", "[programme][rules]")
{
    using enum ErrorCode;
    const Rules base;
    Indicator row;
    row.node = nodeOf(base.one.id);
    row.label = "Ateliers";
    CHECK(check(base.database, row));
    row.binding = "E1";
    CHECK(base.refused(row) == error(InvalidValue, {"binding", "E1"}));
    row.source = IndicatorSource::Computed;
    CHECK(check(base.database, row));
    row.targetBinding = "taux";
    CHECK(base.refused(row) == error(InvalidValue, {"target_binding", "taux"}));
    row.targetBinding.clear();
    row.source = IndicatorSource::Counted;
    row.binding = "activities:atelier";
    CHECK(check(base.database, row));
    row.node = nodeOf(base.axis); // an axis has no activities
    CHECK(base.refused(row) == error(InvalidValue, {"binding", "activities:atelier"}));
    row.node = nodeOf(base.one.id);
    row.relation = Relation::Within;
    CHECK(base.refused(row) == error(InvalidValue, {"relation", "within"}));
    row.related = base.one.content.indicators[0].indicator.id;
    CHECK(check(base.database, row));
    CHECK(base.refused(row, row.related) == error(FactUnknown, {idText(row.related)}));
    row.label.clear();
    CHECK(base.refused(row) == error(InvalidValue, {"label", ""}));
}

TEST_CASE("ids of indicators look like those of indicators.md", "[programme][rules]")
{
    for (const auto* id : {"E1", "O2r", "C2t", "G1:in-force", "F1:theme:sante"}) {
        CHECK(looksLikeIndicatorId(id));
    }
    for (const auto* text : {"", "E", "e1", "1E", "E1:", "nombre", "E 1"}) {
        CHECK_FALSE(looksLikeIndicatorId(text));
    }
    CHECK(isBindingOf(IndicatorSource::Entered, ""));
    CHECK_FALSE(isBindingOf(IndicatorSource::Computed, ""));
    CHECK_FALSE(isBindingOf(IndicatorSource::Counted, "activities:fête"));
}
