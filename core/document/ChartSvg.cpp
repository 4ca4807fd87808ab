// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/ChartPlan.h"
#include "document/Markup.h"

#include <cmath>

namespace jalon::document {

namespace {

/// Hundredths of a millimetre, in which no locale writes a decimal sign.
std::string hundredths(double millimetres)
{
    constexpr double kHundred = 100;
    return std::to_string(std::lround(millimetres * kHundred));
}

std::string attribute(std::string_view name, double millimetres)
{
    return " " + std::string{name} + "=\"" + hundredths(millimetres) + "\"";
}

std::string svgStroke(const ChartStroke& stroke)
{
    return "<line" + attribute("x1", stroke.from.x) + attribute("y1", stroke.from.y)
           + attribute("x2", stroke.to.x) + attribute("y2", stroke.to.y) + R"( stroke=")"
           + std::string{stroke.ink.colour} + "\"" + attribute("stroke-width", stroke.ink.width)
           + (stroke.ink.isDashed ? R"( stroke-dasharray="200 120")" : "") + "/>";
}

std::string svgText(const ChartText& text)
{
    return "<text" + attribute("x", text.at.x) + attribute("y", text.at.y) + R"( text-anchor=")"
           + (text.isRight ? "end" : "middle") + R"(">)" + escaped(text.text) + "</text>";
}

} // namespace

std::string svgOf(const Chart& chart)
{
    const auto plan = planOf(chart);
    std::string svg = R"(<svg xmlns="http://www.w3.org/2000/svg" role="img" width=")"
                      + std::to_string(std::lround(kChartWidth)) + R"(mm" height=")"
                      + std::to_string(std::lround(kChartHeight)) + R"(mm" viewBox="0 0 )"
                      + hundredths(kChartWidth) + " " + hundredths(kChartHeight) + R"("><title>)"
                      + escaped(chart.title) + "</title>";
    for (const auto& bar : plan.bars) {
        svg += "<rect" + attribute("x", bar.corner.x) + attribute("y", bar.corner.y)
               + attribute("width", bar.width) + attribute("height", bar.height) + R"( fill=")"
               + std::string{kCurveInk.colour} + R"("/>)";
    }
    for (const auto& stroke : plan.strokes) {
        svg += svgStroke(stroke);
    }
    for (const auto& dot : plan.dots) {
        svg += "<circle" + attribute("cx", dot.x) + attribute("cy", dot.y) + attribute("r", kChartDot)
               + R"( fill=")" + std::string{kCurveInk.colour} + R"("/>)";
    }
    svg += R"(<g font-family="Liberation Sans, Arial, sans-serif" fill=")" + std::string{kChartTextColour}
           + "\"" + attribute("font-size", kChartTextHeight) + ">";
    for (const auto& text : plan.texts) {
        svg += svgText(text);
    }
    return svg + "</g></svg>";
}

} // namespace jalon::document
