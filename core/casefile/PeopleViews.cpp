// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/PeopleViews.h"

#include "reference/Settings.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace jalon::casefile {

namespace {

using Json = nlohmann::json;

constexpr std::string_view kViews = "view/";
constexpr std::string_view kColumns = "columns/";

std::string viewsOf(const std::string& account)
{
    return std::string{kViews} + account + "/";
}

std::string columnsOf(const std::string& account)
{
    return std::string{kColumns} + account;
}

Json toJson(const std::vector<ViewColumn>& columns)
{
    auto json = Json::array();
    for (const auto& column : columns) {
        json.push_back({codeOf(column.value), column.width});
    }
    return json;
}

std::vector<ViewColumn> columnsFrom(const Json& json)
{
    std::vector<ViewColumn> columns;
    for (const auto& entry : json) {
        const bool whole =
            entry.is_array() && entry.size() == 2 && entry[0].is_string() && entry[1].is_number_integer();
        const auto value = whole ? fromCode<SortKey>(entry[0].get<std::string>()) : std::nullopt;
        if (value && std::ranges::find(columns, *value, &ViewColumn::value) == columns.end()) {
            columns.push_back({*value, std::max(entry[1].get<int>(), 0)});
        }
    }
    return columns;
}

Json parsed(const std::string& text)
{
    return Json::parse(text, nullptr, false);
}

PeopleView viewFrom(std::string name, const std::string& text)
{
    PeopleView view;
    view.name = std::move(name);
    const auto json = parsed(text);
    if (!json.is_object()) {
        return view;
    }
    if (const auto filter = filterFromJson(json.value("filter", Json::object()).dump())) {
        view.filter = *filter;
    }
    if (const auto sort = json.find("sort"); sort != json.end() && sort->is_string()) {
        view.order.key = fromCode<SortKey>(sort->get<std::string>()).value_or(SortKey::Name);
    }
    view.order.descending = json.contains("descending") && json["descending"] == true;
    view.columns = columnsFrom(json.value("columns", Json::array()));
    return view;
}

std::string toText(const PeopleView& view)
{
    const Json json = {{"filter", parsed(toJson(view.filter))},
                       {"sort", codeOf(view.order.key)},
                       {"descending", view.order.descending},
                       {"columns", toJson(view.columns)}};
    return json.dump();
}

} // namespace

std::vector<PeopleView> peopleViews(const store::Database& database, const std::string& account)
{
    std::vector<PeopleView> views;
    for (auto& [name, text] : reference::settingsUnder(database, viewsOf(account))) {
        views.push_back(viewFrom(std::move(name), text));
    }
    return views;
}

void saveView(store::Transaction& tx, const std::string& account, const PeopleView& view)
{
    reference::setSetting(tx, viewsOf(account) + view.name, toText(view));
}

void removeView(store::Transaction& tx, const std::string& account, const std::string& name)
{
    reference::removeSetting(tx, viewsOf(account) + name);
}

std::vector<ViewColumn> lastColumns(const store::Database& database, const std::string& account)
{
    const auto text = reference::setting(database, columnsOf(account));
    return text ? columnsFrom(parsed(*text)) : std::vector<ViewColumn>{};
}

void saveLastColumns(store::Transaction& tx, const std::string& account,
                     const std::vector<ViewColumn>& columns)
{
    reference::setSetting(tx, columnsOf(account), toJson(columns).dump());
}

bool isOfAnAccount(std::string_view settingKey)
{
    return settingKey.starts_with(kViews) || settingKey.starts_with(kColumns);
}

std::string soughtIn(std::string_view settingKey, const std::string& value)
{
    if (!settingKey.starts_with(kViews)) {
        return {};
    }
    const auto name = settingKey.substr(settingKey.rfind('/') + 1);
    return std::string{name} + " " + viewFrom({}, value).filter.text;
}

bool isOfTheAccount(std::string_view settingKey, const std::string& account)
{
    return settingKey.starts_with(viewsOf(account)) || settingKey == columnsOf(account);
}

} // namespace jalon::casefile
