// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting/GridJson.h"

#include "base/JsonObject.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace jalon::meeting {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kGridFormat = "jalon-grid";

/// A choice that must be made.
template <CodedEnum E>
E needed(JsonObject& object, std::string_view key)
{
    if (!object.has(key)) {
        object.note(ErrorCode::FieldMissing, key);
    }
    return object.choice<E>(key).value_or(E{});
}

GridCondition conditionFrom(JsonObject& object)
{
    GridCondition condition;
    condition.fact = needed<GridFact>(object, "fact");
    condition.negated = object.flag("not");
    condition.theme = object.choice<casefile::BarrierTheme>("theme");
    condition.from = object.wholeNumber("from");
    condition.to = object.wholeNumber("to");
    condition.words = object.texts("words");
    object.end();
    return condition;
}

OrientationRule ruleFrom(JsonObject& object)
{
    OrientationRule rule;
    rule.name = object.neededText("name");
    for (auto& part : object.list("when")) {
        rule.when.push_back(conditionFrom(part));
    }
    rule.path = needed<casefile::PathType>(object, "path");
    rule.organisation = object.choice<reference::OrganisationKind>("organisation");
    rule.support = object.choice<casefile::Support>("support").value_or(casefile::Support::Standard);
    object.end();
    return rule;
}

std::vector<OrientationRule> rulesFrom(JsonObject& object)
{
    std::vector<OrientationRule> rules;
    for (auto& part : object.list("rules")) {
        rules.push_back(ruleFrom(part));
    }
    return rules;
}

Json toJson(const GridCondition& condition)
{
    Json json = {{"fact", codeOf(condition.fact)}};
    if (condition.negated) {
        json["not"] = true;
    }
    if (condition.theme) {
        json["theme"] = codeOf(*condition.theme);
    }
    if (condition.from) {
        json["from"] = *condition.from;
    }
    if (condition.to) {
        json["to"] = *condition.to;
    }
    if (!condition.words.empty()) {
        json["words"] = condition.words;
    }
    return json;
}

Json toJson(const OrientationRule& rule)
{
    Json json = {{"name", rule.name}};
    if (!rule.when.empty()) {
        auto when = Json::array();
        for (const auto& condition : rule.when) {
            when.push_back(toJson(condition));
        }
        json["when"] = std::move(when);
    }
    json["path"] = codeOf(rule.path);
    if (rule.organisation) {
        json["organisation"] = codeOf(*rule.organisation);
    }
    if (rule.support != casefile::Support::Standard) {
        json["support"] = codeOf(rule.support);
    }
    return json;
}

Json toJson(const std::vector<OrientationRule>& rules)
{
    auto list = Json::array();
    for (const auto& rule : rules) {
        list.push_back(toJson(rule));
    }
    return list;
}

} // namespace

Expected<OrientationGrid> gridFromJson(std::string_view text, std::string_view file)
{
    const auto root = jsonOfFormat(text, file, kGridFormat);
    if (!root) {
        return std::unexpected{root.error()};
    }
    FirstError errors;
    JsonObject object{*root, "", errors};
    object.text("format");
    OrientationGrid grid;
    grid.name = object.neededText("name");
    grid.source = object.text("source");
    grid.example = object.flag("example");
    grid.rules = rulesFrom(object);
    object.end();
    if (errors.error()) {
        return std::unexpected{*errors.error()};
    }
    if (auto valid = check(grid); !valid) {
        return std::unexpected{valid.error()};
    }
    return grid;
}

std::string gridToJson(const OrientationGrid& grid)
{
    Json json = {{"format", std::string{kGridFormat} + "/1"}, {"name", grid.name}};
    if (!grid.source.empty()) {
        json["source"] = grid.source;
    }
    if (grid.example) {
        json["example"] = true;
    }
    json["rules"] = toJson(grid.rules);
    constexpr int kIndent = 2;
    return json.dump(kIndent) + "\n";
}

std::string rulesToJson(const std::vector<OrientationRule>& rules)
{
    return toJson(rules).dump();
}

std::vector<OrientationRule> rulesFromJson(std::string_view text)
{
    const nlohmann::json root = {{"rules", nlohmann::json::parse(text)}};
    FirstError errors;
    JsonObject object{root, "", errors};
    auto rules = rulesFrom(object);
    if (errors.error()) {
        throw std::runtime_error("rules of a grid: " + errors.error()->parameters.front());
    }
    return rules;
}

} // namespace jalon::meeting
