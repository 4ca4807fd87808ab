// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The four documents, reported in their own layouts.
#include "report/ExecutionReport.h"

#include "document/Html.h"
#include "programme/Budget.h"
#include "programme/Exchange.h"
#include "programme/Plan.h"
#include "report/ExecutionBlocks.h"
#include "report/SmallBase.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace jalon;
using namespace jalon::test;
using report::ExecutionReport;
using report::Layout;

namespace {

/// A base with one of the shipped programmes.
struct ShippedPlan : SmallBase {
    programme::ProgrammeId plan;

    explicit ShippedPlan(std::string_view name)
    {
        write([&](auto& tx) { plan = programme::importShipped(tx, name).value(); });
    }

    ExecutionReport report(const std::string& fiche = {}, int year = 2019) const
    {
        return report::executionReport(database, {plan, fiche, year}).value();
    }

    std::string page(Layout layout, const std::string& fiche = {}, int year = 2019) const
    {
        return document::toHtml(report::documentOf(report(fiche, year), layout));
    }
};

constexpr std::string_view kConvention = "drome-convention-pauvrete-2019";

std::size_t countIn(const std::string& text, std::string_view part)
{
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) {
        ++count;
    }
    return count;
}

/// Every amount of the budget, parts included.
void collect(const std::vector<programme::BudgetEntry>& budget, int year, std::vector<std::string>& amounts)
{
    for (const auto& entry : budget) {
        if (entry.line.value.year == year && entry.line.value.amount) {
            amounts.push_back(entry.line.value.amount->toFrench());
        }
        collect(entry.parts, year, amounts);
    }
}

} // namespace

TEST_CASE("every amount and every value of a year is in the report, in each layout", "[report][execution]")
{
    for (const auto* name : {"drome-convention-pauvrete-2019", "rhone-convention-pauvrete-2019",
                             "loir-et-cher-fapi-2019", "drome-pdie-2019-2022"}) {
        const ShippedPlan base{name};
        const auto execution = base.report();
        const auto html = document::toHtml(report::documentOf(execution, report::usualLayout(execution)));
        for (const auto& fiche : execution.fiches) {
            INFO(name << " " << fiche.entry.file.code);
            CHECK(html.contains("Fiche " + fiche.entry.file.code));
            std::vector<std::string> amounts;
            collect(fiche.entry.content.budget, 2019, amounts);
            for (const auto& amount : amounts) {
                INFO(amount);
                CHECK(html.contains(amount));
            }
            for (const auto& entry : fiche.entry.content.indicators) {
                for (const auto& [id, value] : entry.values) {
                    INFO(value.year << " " << value.current.text());
                    CHECK((value.year != 2019 || html.contains(value.current.text())
                           || value.current.text().contains('>')));
                }
            }
        }
    }
}

TEST_CASE("each document is reported in the layout that holds what it says", "[report][execution]")
{
    CHECK(report::usualLayout(ShippedPlan{kConvention}.report()) == Layout::Drome);
    CHECK(report::usualLayout(ShippedPlan{"rhone-convention-pauvrete-2019"}.report()) == Layout::Rhone);
    CHECK(report::usualLayout(ShippedPlan{"loir-et-cher-fapi-2019"}.report()) == Layout::LoirEtCher);
    CHECK(report::usualLayout(ShippedPlan{"drome-pdie-2019-2022"}.report()) == Layout::Pdie);
}

TEST_CASE("the Drôme's fiche: what was agreed, what became of it, its progress", "[report][execution]")
{
    const ShippedPlan base{kConvention};
    const auto page = base.page(Layout::Drome, "A1.1");
    CHECK(page.contains("<h1>Rapport d’exécution 2019</h1>"));
    CHECK(page.contains("Action déjà financée au titre du FAPI\u00A0:</b> non"));
    CHECK(page.contains("Budget prévisionnel figurant dans la convention"));
    CHECK(page.contains("36\u202F000\u00A0€"));
    CHECK(page.contains("Objectifs 2020"));
    CHECK(countIn(page, "Fiche A") == 1);
    // 25 %, and not the three others.
    CHECK(countIn(page, "■") == 1);
    CHECK(page.contains("<tr><td align=\"center\">■</td><td align=\"center\">□</td>"));
}

TEST_CASE("the Rhône's fiche has its nine numbered sections, its steps and its expenses",
          "[report][execution]")
{
    const ShippedPlan base{"rhone-convention-pauvrete-2019"};
    const auto page = base.page(Layout::Rhone, "1.1");
    for (int section = 1; section <= 9; ++section) {
        CHECK(page.contains("1.1." + std::to_string(section) + ". "));
    }
    CHECK(page.contains("Nature des dépenses"));
    CHECK(page.contains("158\u202F000\u00A0€"));
    CHECK(countIn(page, "<td align=\"center\">oui</td>") == 4);
    CHECK(countIn(page, "<td align=\"center\">non</td>") == 12);
}

TEST_CASE("the Loir-et-Cher's grants stand side by side, a column a year", "[report][execution]")
{
    const ShippedPlan base{"loir-et-cher-fapi-2019"};
    const auto page = base.page(Layout::LoirEtCher);
    CHECK(page.contains(">2017</th>"));
    CHECK(page.contains("110\u202F000\u00A0€"));
    CHECK(page.contains("Constats"));
}

TEST_CASE("the annex says what the checks found, only of the fiche and the year asked for",
          "[report][execution]")
{
    const ShippedPlan base{kConvention};
    const auto all = base.report();
    const auto one = base.report("A3.2");
    REQUIRE_FALSE(one.findings.empty());
    CHECK(one.findings.size() < all.findings.size());
    CHECK(std::ranges::all_of(one.findings, [](const auto& each) { return each.code == "A3.2"; }));
    const auto page = document::toHtml(report::documentOf(one, Layout::Drome));
    CHECK(page.contains("la somme des lignes n’est pas le total"));
    CHECK(page.contains("115\u202F000\u00A0€"));
    CHECK(page.contains("+500\u00A0€"));
}

TEST_CASE("a year that nobody filled in is said to be empty, not made up", "[report][execution]")
{
    const ShippedPlan base{kConvention};
    const auto page = base.page(Layout::Drome, "A1.1", 2031);
    CHECK(page.contains("Non renseigné."));
    CHECK(page.contains("Progression non renseignée."));
    CHECK_FALSE(page.contains("36\u202F000"));
    CHECK(countIn(page, "■") == 0);
}

TEST_CASE("a fiche or a programme that is not there is refused by its name", "[report][execution]")
{
    const ShippedPlan base{kConvention};
    const auto noFiche = report::executionReport(base.database, {base.plan, "Z9", 2019});
    CHECK(noFiche.error().code == ErrorCode::PlanReferenceUnknown);
    const auto noPlan = report::executionReport(base.database, {programme::ProgrammeId{999}, "", 2019});
    CHECK(noPlan.error().code == ErrorCode::ProgrammeUnknown);
}

TEST_CASE("the workbook holds every amount as a number, and text where it is none", "[report][execution]")
{
    const ShippedPlan base{kConvention};
    const auto tables = report::tablesOf(base.report());
    REQUIRE(tables.size() == 4);
    const auto& amounts = tables[0];
    double planned = 0;
    bool hasText = false;
    for (const auto& row : amounts.rows) {
        REQUIRE(row.size() == amounts.columns.size());
        const bool isTop = std::get<std::string>(row[4]) == "non";
        if (isTop && std::get<std::string>(row[3]) == "prévu") {
            planned += std::get<tabular::Decimal>(row[11]).value;
        }
        hasText = hasText || std::get<std::string>(row[12]).contains("> 160\u202F000")
                  || std::get<std::string>(row[12]).contains("160 000");
    }
    // programmes.md, control totals.
    CHECK(Money::cents(static_cast<std::int64_t>(planned * 100 + 0.5)) == Money::cents(97118078));
    CHECK(hasText);
    CHECK(tables[3].rows.size() == base.report().findings.size());
}

TEST_CASE("what was counted stands beside what was typed in, with the difference", "[report][execution]")
{
    SmallBase base;
    programme::ProgrammeId plan;
    base.write([&](auto& tx) {
        plan =
            programme::importProgramme(tx, R"({"format": "jalon-programme/1", "code": "plan", "name": "Plan",
            "axes": [{"title": "A", "fiches": [{"code": "1", "title": "F", "indicators": [{"label": "Ateliers",
            "source": "counted", "binding": "activities", "values": [{"year": 2026, "current": "3"}]}]}]}]})",
                                       "essai.json")
                .value();
    });
    const auto execution = report::executionReport(base.database, {plan, "1", 2026}).value();
    const report::FicheYear fiche{execution.fiches.front(), 2026};
    const auto indicator = execution.fiches.front().entry.content.indicators.front().indicator.id;
    CHECK(report::figureText(fiche.fiche.figures, indicator) == "compté\u00A0: 0\n(saisi − compté\u00A0: 3)");
}
