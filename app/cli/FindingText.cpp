// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanText.h"

#include "Words.h"
#include "report/PlanWords.h"

namespace jalon::cli {

namespace {

using namespace programme;
using Json = nlohmann::ordered_json;
using report::numberOf;
using report::signedText;
using report::textOf;
using report::wordsOf;

Json statedJson(const Stated& stated)
{
    if (std::holds_alternative<std::monostate>(stated)) {
        return {};
    }
    return {{"text", textOf(stated)}, {"number", jsonOf(numberOf(stated))}};
}

std::string lineText(const Finding& finding)
{
    std::string line = "  " + std::string{wordsOf(finding.severity)} + "  ";
    line += (finding.code.empty() ? "(programme)" : finding.code) + "  " + finding.label;
    line += (finding.year ? " [" + std::to_string(*finding.year) + "]" : "") + " : ";
    line += wordsOf(finding.kind);
    const auto add = [&line](std::string_view label, const std::string& text) {
        line += text.empty() ? "" : " ; " + std::string{label} + " " + text;
    };
    add("attendu", textOf(finding.expected));
    add("écrit", textOf(finding.written));
    add("écart", signedText(finding.difference));
    return line + "\n";
}

std::string countText(const std::vector<Finding>& findings)
{
    std::string text;
    for (const auto severity : {Severity::Error, Severity::Warning, Severity::Information}) {
        const auto count = std::ranges::count(findings, severity, &Finding::severity);
        text += (text.empty() ? "" : ", ") + std::to_string(count) + " " + std::string{wordsOf(severity)}
                + (count > 1 ? "s" : "");
    }
    return text + ".\n";
}

} // namespace

std::string findingsText(const std::vector<Finding>& findings)
{
    std::string text;
    const std::string* programme = nullptr;
    for (const auto& finding : findings) {
        if (programme == nullptr || *programme != finding.programmeCode) {
            text += (programme == nullptr ? "" : "\n") + finding.programmeCode + "\n";
        }
        programme = &finding.programmeCode;
        text += lineText(finding);
    }
    return text + countText(findings);
}

nlohmann::ordered_json toJson(const std::vector<Finding>& findings)
{
    auto list = Json::array();
    for (const auto& finding : findings) {
        list.push_back({{"severity", codeOf(finding.severity)},
                        {"kind", codeOf(finding.kind)},
                        {"programme", finding.programmeCode},
                        {"fiche", jsonOf(finding.code)},
                        {"title", finding.title},
                        {"year", jsonOf(finding.year)},
                        {"line", finding.label},
                        {"expected", statedJson(finding.expected)},
                        {"written", statedJson(finding.written)},
                        {"difference", statedJson(finding.difference)}});
    }
    return list;
}

} // namespace jalon::cli
