// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/MonthDocument.h"

#include "document/Html.h"
#include "report/Definitions.h"
#include "report/FigureLink.h"
#include "report/MixedBase.h"
#include "report/MonthBlocks.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace jalon;
using namespace jalon::test;
using document::Chart;
using document::Heading;
using document::Table;
using report::FigureLink;
using report::Scope;
using enum report::IndicatorId;

namespace {

std::vector<std::string> chaptersOf(const document::Document& document)
{
    std::vector<std::string> titles;
    for (const auto& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block); heading != nullptr && heading->level == 1) {
            titles.push_back(heading->text);
        }
    }
    return titles;
}

/// Each cell that has a list behind it, as it is written, with its link.
std::vector<std::pair<std::string, std::string>> linkedCells(const document::Document& document)
{
    std::vector<std::pair<std::string, std::string>> cells;
    for (const auto& block : document.blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (table == nullptr) {
            continue;
        }
        for (const auto& row : table->rows) {
            for (std::size_t at = 0; at < row.links.size(); ++at) {
                if (!row.links[at].empty()) {
                    cells.emplace_back(row.cells.at(at), row.links[at]);
                }
            }
        }
    }
    return cells;
}

document::Document monthOf(const SmallBase& base, const report::Query& query,
                           const std::string& today = "2024-07-01")
{
    return documentOf(report::monthlyReport(base.database, query), {"Pôle d’essai", day(today)});
}

} // namespace

TEST_CASE("the month as a document has its chapters, curves and definitions", "[report][document]")
{
    const MixedBase base{120};
    const auto document = monthOf(base, monthQuery("2023-12"));
    CHECK(document.title == "Rapport mensuel, décembre\u00A02023");
    CHECK(document.subtitle == "Ensemble");
    CHECK(document.footer.contains("Pôle d’essai"));
    CHECK(document.footer.contains("31/12/2023"));
    const std::vector<std::string> chapters = {"Chiffres de la période",
                                               "Douze mois",
                                               "Par territoire",
                                               "Par référent",
                                               "Répartition des délais",
                                               "Réorientations",
                                               "Freins",
                                               "De quoi les chiffres sont faits",
                                               "À faire"};
    const auto found = chaptersOf(document);
    REQUIRE(found.size() == chapters.size() + 1);
    CHECK(std::equal(chapters.begin(), chapters.end(), found.begin()));
    CHECK(std::ranges::count_if(document.blocks,
                                [](const auto& block) {
                                    const auto* chart = std::get_if<Chart>(&block);
                                    return chart != nullptr && chart->kind == Chart::Kind::Curve;
                                })
          == 6);
    const auto html = toHtml(document);
    for (const auto& definition : report::indicators()) {
        INFO(definition.label);
        CHECK_FALSE(definitionOf(definition.id).empty());
        CHECK(html.contains(definitionOf(definition.id)));
    }
}

TEST_CASE("every figure of the document is as long as the list that it names", "[report][document]")
{
    const MixedBase base{120};
    const auto query = monthQuery("2023-12");
    const auto cells = linkedCells(monthOf(base, query));
    REQUIRE(cells.size() > 100);
    std::set<report::IndicatorId> met;
    for (const auto& [shown, name] : cells) {
        INFO(name);
        const auto link = FigureLink::of(name);
        REQUIRE(link);
        CHECK(link->text() == name);
        met.insert(link->id);
        const auto people = report::people(base.database, link->id, link->queryIn(query), link->part);
        REQUIRE(people);
        if (report::indicator(link->id).shape == report::Shape::Count && !shown.contains(',')) {
            CHECK(shown == report::shownValue(static_cast<double>(people->size()), report::Unit::People));
        }
    }
    CHECK(met.size() == report::kIndicators - 2); // all but what is not in the base yet
}

TEST_CASE("links that are none are refused", "[report][document]")
{
    for (const auto* text : {"", "K1", "Z9/numerator", "K1/numerator/planet/3", "K1/numerator/territory/",
                             "K1/numerator/territory/3x"}) {
        INFO(text);
        CHECK_FALSE(FigureLink::of(text));
    }
    const auto link = FigureLink::of("O5/path-change:emploi>social/referent/12");
    REQUIRE(link);
    CHECK(link->part == "path-change:emploi>social");
    CHECK(link->scope == Scope{report::ScopeKind::Referent, 12});
    const report::Query asked{.period = report::yearOf(2024), .scope = Scope::path({})};
    CHECK(link->queryIn(asked).scope.id == 12);
    CHECK(FigureLink::of("K1/numerator")->queryIn(asked).scope == asked.scope);
}

TEST_CASE("delays are spread over as many as their mean is of", "[report][document]")
{
    const MixedBase base{120};
    const auto month = report::monthlyReport(base.database, monthQuery("2023-12"));
    REQUIRE(month.delays.size() == 3);
    for (const auto& spread : month.delays) {
        std::int64_t all = 0;
        for (const auto& band : spread.bands) {
            all += band.count;
        }
        CHECK(all == month.rows[report::indexOf(spread.id)].figure.numerator);
    }
}

TEST_CASE("bands of delays: each day in its own", "[report][document]")
{
    SmallBase base;
    for (const auto& [name, decided] :
         {std::pair{"Aa", "2024-03-16"}, std::pair{"Bb", "2024-03-17"}, std::pair{"Cc", "2024-03-31"}}) {
        base.orientation(base.pathway(base.person(name, "2024-01-01"), "2024-03-01"), decided);
    }
    const auto month = report::monthlyReport(base.database, monthQuery("2024-03"));
    const auto& bands = month.delays.front().bands;
    CHECK(bands[0].count == 1); // 15 days
    CHECK(bands[1].count == 2); // 16 and 30
    CHECK(bands[2].count == 0);
}

TEST_CASE("the late are named by référent, the most urgent figures first", "[report][document]")
{
    SmallBase base;
    const auto referent = base.newReferent("Rosa Blanc");
    const auto held = base.pathway(base.person("Zola", "2024-01-01"), "2024-01-05");
    base.referent(held, referent, "2024-01-10");
    base.pathway(base.person("Abel", "2024-01-01"), "2024-01-05");
    const auto month = report::monthlyReport(base.database, monthQuery("2024-06"));
    REQUIRE(month.late.size() == 2);
    CHECK(month.late[0].referent == "Rosa Blanc");
    REQUIRE(month.late[0].people.size() == 1);
    CHECK(month.late[0].people[0].lastName == "Zola");
    CHECK(month.late[0].people[0].days.value() > 0);
    CHECK(month.late[1].referent == "Sans référent");
    CHECK(toHtml(documentOf(month, {"B", day("2024-07-01")})).contains("Zola"));
}

TEST_CASE("what a reader has to know first is said", "[report][document]")
{
    SmallBase base;
    base.person("Alba", "2024-01-01");
    const auto june = report::monthlyReport(base.database, monthQuery("2024-06"));
    CHECK(remarksOn(june, day("2024-07-01")).empty());
    REQUIRE(remarksOn(june, day("2024-06-30")).size() == 1);
    CHECK(remarksOn(june, day("2024-06-30"))[0].contains("n’est pas finie"));
    CHECK(remarksOn(june, day("2024-05-31"))[0].contains("n’a pas commencé"));
    const auto before = report::monthlyReport(base.database, monthQuery("2019-06"));
    CHECK(remarksOn(before, day("2024-07-01"))[0].contains("ne connaît personne"));
    auto query = monthQuery("2024-06");
    query.scope = Scope::territory(base.plain);
    const auto empty = report::monthlyReport(base.database, query);
    CHECK(empty.scope.starts_with("Territoire"));
    CHECK(remarksOn(empty, day("2024-07-01"))[0].contains("cette portée"));
    // A document all the same.
    CHECK(documentOf(empty, {"B", day("2024-07-01")}).blocks.size() > 10);
    const auto unknown = report::monthlyReport(base.database, monthQuery("2024-06", "", "2017-01-01"));
    CHECK(remarksOn(unknown, day("2024-07-01"))[0].contains("encore enregistré"));
    CHECK_FALSE(documentOf(unknown, {"B", day("2024-07-01")}).blocks.empty());
}

TEST_CASE("values as documents show them", "[report][document]")
{
    using report::shownDifference;
    using report::shownValue;
    using report::Unit;
    CHECK(shownValue(16018, Unit::People) == "16\u202F018");
    CHECK(shownValue(73.4, Unit::Percent) == "73,4\u202F%");
    CHECK(shownValue(25.5, Unit::Days) == "26\u00A0j");
    CHECK(shownValue({}, Unit::Days) == "n.\u00A0c.");
    CHECK(shownDifference(3, Unit::People) == "+3");
    CHECK(shownDifference(-0.5, Unit::Percent) == "−0,5\u00A0pt");
    CHECK(shownDifference(0, Unit::People).empty());
    CHECK(shownDifference(0.2, Unit::Days).empty());
}
