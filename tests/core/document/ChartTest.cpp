// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/ChartPlan.h"

#include "base/TemporaryFolder.h"
#include "document/Html.h"
#include "document/Odt.h"
#include "document/WellFormed.h"
#include "tabular/ZipParts.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>

using namespace jalon;
using namespace jalon::document;
using namespace jalon::document::test;
using jalon::test::TemporaryFolder;

namespace {

Chart sampleChart()
{
    return {.title = "Entrants <2026>",
            .points = {{"01/26", 10.0, "10"},
                       {"02/26", 30.0, "30"},
                       {"03/26", {}, "n. c."},
                       {"04/26", 20.0, "20"}},
            .target = 25.0,
            .targetShown = "cible 25"};
}

std::size_t timesIn(std::string_view text, std::string_view word)
{
    std::size_t count = 0;
    for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        ++count;
    }
    return count;
}

} // namespace

TEST_CASE("a curve goes through its values and stops where there is none", "[document][chart]")
{
    const auto plan = planOf(sampleChart());
    REQUIRE(plan.dots.size() == 3);
    CHECK(plan.dots[1].y < plan.dots[2].y); // 30 stands above 20
    CHECK(plan.dots[2].y < plan.dots[0].y);
    // The axis, the target, and the one stroke between two months that both have a value.
    REQUIRE(plan.strokes.size() == 3);
    CHECK(plan.strokes[1].ink.isDashed);
    CHECK(plan.strokes[2].to.x == plan.dots[1].x);
    CHECK(plan.strokes[1].from.y > plan.dots[1].y);
    CHECK(plan.strokes[1].from.y < plan.dots[2].y);
}

TEST_CASE("bars stand on zero, as high as what they count", "[document][chart]")
{
    const auto plan = planOf(
        {.kind = Chart::Kind::Bars, .points = {{"a", 10.0, "10"}, {"b", 20.0, "20"}, {"c", 0.0, "0"}}});
    REQUIRE(plan.bars.size() == 3);
    CHECK(std::abs(plan.bars[1].height - 2 * plan.bars[0].height) < 0.001);
    CHECK(plan.bars[2].height == 0);
    CHECK(plan.dots.empty());
}

TEST_CASE("every mark of a chart stays on it, whatever its values", "[document][chart]")
{
    for (const auto kind : {Chart::Kind::Curve, Chart::Kind::Bars}) {
        for (const auto& points : {std::vector<ChartPoint>{}, std::vector<ChartPoint>{{"seul", 5.0, "5"}},
                                   std::vector<ChartPoint>{{"a", {}, ""}, {"b", {}, ""}},
                                   std::vector<ChartPoint>{{"a", 7.0, "7"}, {"b", 7.0, "7"}},
                                   std::vector<ChartPoint>{{"a", 0.0, "0"}, {"b", 1e9, "1"}}}) {
            const auto plan = planOf({.kind = kind, .points = points});
            for (const auto& dot : plan.dots) {
                CHECK((dot.x >= 0 && dot.x <= kChartWidth));
                CHECK((dot.y >= 0 && dot.y <= kChartHeight));
            }
            for (const auto& bar : plan.bars) {
                CHECK((bar.corner.y >= 0 && bar.corner.y + bar.height <= kChartHeight));
            }
        }
    }
}

TEST_CASE("a value stands below its point where the target's line would go through it", "[document][chart]")
{
    const auto lineOfValue = [](std::optional<double> target) {
        const Chart chart{.points = {{"a", 40.0, "40"}, {"b", 49.0, "49"}, {"c", 60.0, "60"}},
                          .target = target};
        const auto plan = planOf(chart);
        const auto text = std::ranges::find(plan.texts, "49", &ChartText::text);
        REQUIRE(text != plan.texts.end());
        return text->at.y - plan.dots[1].y;
    };
    CHECK(lineOfValue({}) < 0);
    CHECK(lineOfValue(50.0) > 0);
}

TEST_CASE("a chart is an SVG in a page and in an ODT, with its title for who does not see it",
          "[document][chart]")
{
    const Document document{.title = "T", .blocks = {Heading{1, "H"}, sampleChart()}};
    const auto html = toHtml(document);
    CHECK(html.contains("<svg xmlns="));
    CHECK(html.contains("<title>Entrants &lt;2026&gt;</title>"));
    const TemporaryFolder folder;
    REQUIRE(writeOdt(folder / "d.odt", document));
    const auto parts = tabular::zipPartsOf(folder / "d.odt");
    REQUIRE(parts.contains("Pictures/courbe1.svg"));
    CHECK(complaintOf(parts.at("Pictures/courbe1.svg")) == "");
    CHECK(complaintOf(parts.at("content.xml")) == "");
    CHECK(timesIn(parts.at("Pictures/courbe1.svg"), "<circle") == 3);
    CHECK(parts.at("content.xml").contains("<svg:title>Entrants &lt;2026&gt;</svg:title>"));
    CHECK(parts.at("META-INF/manifest.xml").contains("Pictures/courbe1.svg"));
}
