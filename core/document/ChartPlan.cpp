// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/ChartPlan.h"

#include <algorithm>
#include <limits>

namespace jalon::document {

namespace {

constexpr double kLeft = 9; // half of the widest text that stands above a point
constexpr double kRight = kChartWidth - 9;
constexpr double kTop = 8; // room for a value, and for what the dashes are
constexpr double kFoot = kChartHeight - 6;
constexpr double kAir = 0.12; // above and below the curve
constexpr double kTextGap = 1.6;

struct Range {
    double least = 0;
    double most = 1;

    double y(double value) const { return kFoot - (value - least) / (most - least) * (kFoot - kTop); }
};

Range rangeOf(const Chart& chart)
{
    Range range{std::numeric_limits<double>::max(), std::numeric_limits<double>::lowest()};
    const auto include = [&range](double value) {
        range.least = std::min(range.least, value);
        range.most = std::max(range.most, value);
    };
    for (const auto& point : chart.points) {
        if (point.value) {
            include(*point.value);
        }
    }
    if (chart.target) {
        include(*chart.target);
    }
    if (chart.kind == Chart::Kind::Bars) {
        include(0);
    }
    if (range.least > range.most) {
        return {};
    }
    const double air = std::max((range.most - range.least) * kAir, 0.5);
    return {chart.kind == Chart::Kind::Bars ? 0.0 : std::max(range.least - air, 0.0), range.most + air};
}

double across(const Chart& chart, std::size_t at)
{
    const auto count = static_cast<double>(chart.points.size());
    if (chart.kind == Chart::Kind::Bars) {
        return kLeft + (static_cast<double>(at) + 0.5) * (kRight - kLeft) / count;
    }
    return count < 2 ? kLeft : kLeft + static_cast<double>(at) * (kRight - kLeft) / (count - 1);
}

/// The base line of a point's value: above it, or below where the curve or the target would go through it.
double valueLine(const Chart& chart, const Range& range, std::size_t at)
{
    const double y = range.y(*chart.points[at].value);
    const double above = y - kTextGap;
    const double below = y + kTextGap + kChartTextHeight;
    const auto isHigher = [&](std::size_t other) {
        return other >= chart.points.size() || !chart.points[other].value
               || range.y(*chart.points[other].value) < y - kChartTextHeight;
    };
    const bool isValley = chart.points.size() > 1 && isHigher(at - 1) && isHigher(at + 1);
    const auto isCrossed = [&](double line) {
        const double target = chart.target ? range.y(*chart.target) : -1;
        return target > line - kChartTextHeight && target < line + kTextGap / 2;
    };
    const bool isBelow = (isValley || isCrossed(above)) && below <= kFoot && !isCrossed(below);
    return isBelow ? below : above;
}

void addPoint(ChartPlan& plan, const Chart& chart, const Range& range, std::size_t at)
{
    const auto& point = chart.points[at];
    const double x = across(chart, at);
    plan.texts.push_back({{x, kFoot + kTextGap + kChartTextHeight}, point.label});
    if (!point.value) {
        return;
    }
    const ChartSpot spot{x, range.y(*point.value)};
    const bool isBar = chart.kind == Chart::Kind::Bars;
    plan.texts.push_back({{x, isBar ? spot.y - kTextGap : valueLine(chart, range, at)}, point.shown});
    if (isBar) {
        constexpr double kShare = 0.6;
        const double width = kShare * (kRight - kLeft) / static_cast<double>(chart.points.size());
        plan.bars.push_back({{x - width / 2, spot.y}, width, kFoot - spot.y});
        return;
    }
    plan.dots.push_back(spot);
    if (at > 0 && chart.points[at - 1].value) {
        plan.strokes.push_back(
            {{across(chart, at - 1), range.y(*chart.points[at - 1].value)}, spot, kCurveInk});
    }
}

} // namespace

ChartPlan planOf(const Chart& chart)
{
    ChartPlan plan;
    const auto range = rangeOf(chart);
    plan.strokes.push_back({{0, kFoot}, {kChartWidth, kFoot}, kAxisInk});
    if (chart.target) {
        const double y = range.y(*chart.target);
        plan.strokes.push_back({{0, y}, {kChartWidth, y}, kTargetInk});
        plan.texts.push_back({{kChartWidth, kChartTextHeight}, chart.targetShown, true});
    }
    for (std::size_t at = 0; at < chart.points.size(); ++at) {
        addPoint(plan, chart, range, at);
    }
    return plan;
}

} // namespace jalon::document
