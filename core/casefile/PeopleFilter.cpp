// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/PeopleFilter.h"

#include <nlohmann/json.hpp>

namespace jalon::casefile {

namespace {

using Json = nlohmann::json;

void put(Json& json, const char* name, const std::string& text)
{
    if (!text.empty()) {
        json[name] = text;
    }
}

template <class Tag>
void put(Json& json, const char* name, std::optional<Id<Tag>> id)
{
    if (id) {
        json[name] = id->value;
    }
}

template <CodedEnum Enum>
void put(Json& json, const char* name, std::optional<Enum> value)
{
    if (value) {
        json[name] = codeOf(*value);
    }
}

template <class Tag>
void take(const Json& json, const char* name, std::optional<Id<Tag>>& id)
{
    if (json.contains(name) && json[name].is_number_integer()) {
        id = Id<Tag>{json[name].template get<std::int64_t>()};
    }
}

template <CodedEnum Enum>
void take(const Json& json, const char* name, std::optional<Enum>& value)
{
    if (json.contains(name) && json[name].is_string()) {
        value = fromCode<Enum>(json[name].template get<std::string>());
    }
}

} // namespace

std::string toJson(const PeopleFilter& filter)
{
    auto json = Json::object();
    put(json, "text", filter.text);
    put(json, "territory", filter.territory);
    put(json, "referent", filter.referent);
    put(json, "organisation", filter.organisation);
    put(json, "path", filter.path);
    if (filter.neverOriented) {
        json["never_oriented"] = true;
    }
    put(json, "rights", filter.rights);
    put(json, "contract", filter.contract);
    put(json, "barrier", filter.barrier);
    put(json, "need", filter.need);
    return json.dump();
}

Expected<PeopleFilter> filterFromJson(std::string_view text)
{
    const auto json = Json::parse(text, nullptr, false);
    if (!json.is_object()) {
        return failure(ErrorCode::InvalidValue, "filter", text);
    }
    PeopleFilter filter;
    if (json.contains("text") && json["text"].is_string()) {
        filter.text = json["text"].get<std::string>();
    }
    take(json, "territory", filter.territory);
    take(json, "referent", filter.referent);
    take(json, "organisation", filter.organisation);
    take(json, "path", filter.path);
    filter.neverOriented = json.contains("never_oriented") && json["never_oriented"] == true;
    take(json, "rights", filter.rights);
    take(json, "contract", filter.contract);
    take(json, "barrier", filter.barrier);
    take(json, "need", filter.need);
    return filter;
}

} // namespace jalon::casefile
