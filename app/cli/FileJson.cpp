// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileText.h"
#include "Words.h"

#include "casefile/Tables.h"

#include <tuple>

namespace jalon::cli {

namespace {

using Json = nlohmann::ordered_json;

/// The columns of a fact, as its table names them.
template <class Row>
Json rowJson(const Row& row)
{
    Json json = Json::object();
    std::apply(
        [&](const auto&... columns) {
            ((json[std::string{columns.name}] = jsonOf(row.*(columns.member))), ...);
        },
        store::FactTable<Row>::columns);
    return json;
}

template <class Row>
Json factsJson(const std::vector<store::Fact<Row>>& facts)
{
    auto list = Json::array();
    for (const auto& fact : facts) {
        auto json = rowJson(fact.value);
        json["fact"] = fact.id.value;
        list.push_back(std::move(json));
    }
    return list;
}

/// Names beside the ids that an event holds.
void addNames(Json& json, const casefile::FileView& file)
{
    const auto add = [&json](const char* id, const char* name, const auto& names, auto key) {
        if (!json.contains(id) || json[id].is_null()) {
            return;
        }
        key.value = json[id].template get<std::int64_t>();
        if (const auto found = names.find(key); found != names.end()) {
            json[name] = found->second;
        }
    };
    add("organisation_id", "organisation", file.organisations, OrganisationId{});
    add("referent_id", "referent", file.referents, ReferentId{});
}

Json eventJson(const casefile::DatedEvent& event, const casefile::FileView& file)
{
    return std::visit(
        [&](const auto& value) {
            using Row = std::remove_cvref_t<decltype(value)>;
            Json json = {
                {"type", store::FactTable<Row>::name}, {"fact", event.id.value}, {"on", jsonOf(event.on)}};
            json.update(rowJson(value));
            addNames(json, file);
            return json;
        },
        event.event);
}

Json pathwayJson(const casefile::PathwayView& view, const casefile::FileView& file)
{
    auto json = rowJson(view.pathway.file);
    json["id"] = view.pathway.id.value;
    json["exited_on"] = jsonOf(view.pathway.exitedOn);
    json["exit_reason"] = jsonOf(view.pathway.exitReason);
    json["events"] = Json::array();
    for (const auto& event : view.events) {
        json["events"].push_back(eventJson(event, file));
    }
    return json;
}

Json householdJson(const casefile::HouseholdView& household)
{
    auto json = rowJson(household.file);
    json["id"] = household.id.value;
    json["role"] = household.role;
    json["others"] = Json::array();
    for (const auto other : household.others) {
        json["others"].push_back(other.value);
    }
    return json;
}

} // namespace

Json fileJson(const casefile::FileView& file)
{
    Json json = {
        {"id", file.person.value}, {"identity", rowJson(file.identity)}, {"contact", rowJson(file.contact)}};
    json["household"] = file.household ? householdJson(*file.household) : Json{};
    json["residences"] = factsJson(file.residences);
    json["rights"] = factsJson(file.rights);
    json["pathways"] = Json::array();
    for (const auto& view : file.pathways) {
        json["pathways"].push_back(pathwayJson(view, file));
    }
    json["employments"] = factsJson(file.employments);
    json["registrations"] = factsJson(file.registrations);
    json["notes"] = factsJson(file.notes);
    json["privacy_requests"] = factsJson(file.privacyRequests);
    return json;
}

} // namespace jalon::cli
