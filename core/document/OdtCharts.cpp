// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/OdtCharts.h"

#include "document/ChartPlan.h"
#include "document/Markup.h"

#include <cmath>

namespace jalon::document {

std::string OdtCharts::markupOf(const Chart& chart)
{
    const auto number = std::to_string(m_parts.size() + 1);
    m_parts.push_back({"Pictures/courbe" + number + ".svg", svgOf(chart)});
    return R"(<draw:frame draw:style-name="ChartFrame" draw:name="Courbe )" + number
           + R"(" text:anchor-type="as-char" svg:width=")" + std::to_string(std::lround(kChartWidth))
           + R"(mm" svg:height=")" + std::to_string(std::lround(kChartHeight))
           + R"(mm"><draw:image xlink:href=")" + m_parts.back().name
           + R"(" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/><svg:title>)"
           + escaped(chart.title) + "</svg:title></draw:frame>";
}

std::string OdtCharts::styles() const
{
    return m_parts.empty()
               ? std::string{}
               : R"(<style:style style:name="ChartFrame" style:family="graphic"><style:graphic-properties )"
                 R"(style:vertical-pos="middle" style:vertical-rel="text" fo:border="none" fo:padding="0mm"/>)"
                 R"(</style:style>)";
}

std::string OdtCharts::manifestEntries() const
{
    std::string all;
    for (const auto& part : m_parts) {
        all += R"(<manifest:file-entry manifest:full-path=")" + part.name
               + R"(" manifest:media-type="image/svg+xml"/>)";
    }
    return all;
}

} // namespace jalon::document
