// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Document.h"

/// Where the strokes of a chart stand, in millimetres from its upper left corner. Whoever draws charts draws
/// this, so that they are the same on every page. Told apart in grey, too: dashes, not colours alone.
namespace jalon::document {

inline constexpr double kChartWidth = 168;
inline constexpr double kChartHeight = 42;
inline constexpr double kChartTextHeight = 2.6; ///< of capitals and what hangs below: 7.4 points

struct ChartInk {
    std::string_view colour; ///< as `#1f5a99`
    double width = 0.2;
    bool isDashed = false;
};
inline constexpr ChartInk kAxisInk{"#6b7480", 0.2};
inline constexpr ChartInk kCurveInk{"#1f5a99", 0.6};
inline constexpr ChartInk kTargetInk{"#8a4b08", 0.4, true};
inline constexpr std::string_view kChartTextColour = "#20262c";
inline constexpr double kChartDot = 0.9; ///< radius

struct ChartSpot {
    double x = 0;
    double y = 0;
};

struct ChartStroke {
    ChartSpot from;
    ChartSpot to;
    ChartInk ink;
};

struct ChartBar {
    ChartSpot corner; ///< upper left
    double width = 0;
    double height = 0;
};

struct ChartText {
    ChartSpot at; ///< the middle of its base line; of its right end where `isRight`
    std::string text;
    bool isRight = false;
};

struct ChartPlan {
    std::vector<ChartStroke> strokes;
    std::vector<ChartBar> bars;
    std::vector<ChartSpot> dots;
    std::vector<ChartText> texts;
};

ChartPlan planOf(const Chart& chart);

/// The same as a file of its own, SVG 1.1.
std::string svgOf(const Chart& chart);

} // namespace jalon::document
