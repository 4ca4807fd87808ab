// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/ProgrammeJson.h"

#include <nlohmann/json.hpp>

namespace jalon::programme {

namespace {

using Json = nlohmann::ordered_json;

// What is not said is not written.
void put(Json& json, const char* key, const std::string& text)
{
    if (!text.empty()) {
        json[key] = text;
    }
}

void put(Json& json, const char* key, std::optional<int> number)
{
    if (number) {
        json[key] = *number;
    }
}

void put(Json& json, const char* key, std::optional<double> number)
{
    if (number) {
        json[key] = *number;
    }
}

void put(Json& json, const char* key, std::optional<Money> money)
{
    if (money) {
        json[key] = money->toFrench();
    }
}

void put(Json& json, const char* key, std::optional<Date> date)
{
    if (date) {
        json[key] = date->toIso();
    }
}

void put(Json& json, const char* key, const Measure& measure)
{
    put(json, key, measure.text());
}

template <CodedEnum E>
void put(Json& json, const char* key, std::optional<E> value)
{
    if (value) {
        json[key] = codeOf(*value);
    }
}

void putFlag(Json& json, const char* key, bool flag)
{
    if (flag) {
        json[key] = true;
    }
}

void putRank(Json& json, const char* key, int rank)
{
    if (rank > 0) {
        json[key] = rank;
    }
}

template <class Entries, class ToJson>
void putList(Json& json, const char* key, const Entries& entries, ToJson toJson)
{
    for (const auto& entry : entries) {
        json[key].push_back(toJson(entry));
    }
}

Json sectionToJson(const store::Fact<Narrative>& fact)
{
    const auto& row = fact.value;
    Json json = Json::object();
    if (row.kind != NarrativeKind::Section) {
        json["kind"] = codeOf(row.kind);
    }
    put(json, "year", row.year);
    put(json, "heading", row.heading);
    put(json, "text", row.body);
    return json;
}

/// Parts do not repeat what they have from their whole.
Json lineToJson(const BudgetEntry& entry, const BudgetLine* whole)
{
    const auto& row = entry.line.value;
    Json json = Json::object();
    if (whole == nullptr || row.year != whole->year) {
        json["year"] = row.year;
    }
    if (whole == nullptr || row.status != whole->status) {
        json["status"] = codeOf(row.status);
    }
    if (whole == nullptr || row.grantYear != whole->grantYear) {
        put(json, "grantYear", row.grantYear);
    }
    if (whole == nullptr || row.actionYear != whole->actionYear) {
        put(json, "actionYear", row.actionYear);
    }
    putFlag(json, "ofWhich", row.ofWhich);
    put(json, "funder", row.funder);
    put(json, "funderName", row.funderName);
    put(json, "nature", row.nature);
    put(json, "label", row.label);
    put(json, "detail", row.detail);
    put(json, "quantity", row.quantity);
    put(json, "unitPrice", row.unitPrice);
    put(json, "amount", row.amount);
    put(json, "amount", row.amountText);
    putRank(json, "step", entry.step);
    putList(json, "parts", entry.parts, [&row](const BudgetEntry& part) { return lineToJson(part, &row); });
    return json;
}

Json valueToJson(const store::Fact<IndicatorValue>& fact)
{
    const auto& row = fact.value;
    Json json{{"year", row.year}};
    put(json, "previous", row.previous);
    put(json, "current", row.current);
    put(json, "growth", row.growth);
    put(json, "target", row.target);
    put(json, "targetOf", row.targetOf);
    put(json, "targetYear", row.targetYear);
    put(json, "comment", row.comment);
    return json;
}

Json indicatorToJson(const IndicatorEntry& entry)
{
    const auto& row = entry.indicator.value;
    Json json = Json::object();
    put(json, "measure", row.measure);
    put(json, "label", row.label);
    put(json, "unit", row.unit);
    if (row.source != IndicatorSource::Entered) {
        json["source"] = codeOf(row.source);
    }
    put(json, "binding", row.binding);
    put(json, "targetBinding", row.targetBinding);
    putRank(json, row.relation == Relation::GrowsBy ? "growsBy" : "within", entry.related);
    putList(json, "values", entry.values, valueToJson);
    return json;
}

void putContent(Json& json, const Content& content)
{
    putList(json, "sections", content.sections, sectionToJson);
    putList(json, "budget", content.budget,
            [](const BudgetEntry& entry) { return lineToJson(entry, nullptr); });
    putList(json, "indicators", content.indicators, indicatorToJson);
}

Json linkToJson(const store::Fact<FicheLink>& fact)
{
    Json json = Json::object();
    put(json, "programme", fact.value.programme);
    put(json, "code", fact.value.code);
    put(json, "title", fact.value.title);
    return json;
}

Json yearToJson(const store::Fact<Execution>& fact)
{
    const auto& row = fact.value;
    Json json{{"year", row.year}};
    put(json, "description", row.description);
    put(json, "nextGoals", row.nextGoals);
    put(json, "progress", row.progress);
    put(json, "justification", row.justification);
    return json;
}

Json stepToJson(const store::Fact<Step>& fact)
{
    const auto& row = fact.value;
    Json json = Json::object();
    put(json, "heading", row.heading);
    put(json, "code", row.code);
    put(json, "title", row.title);
    put(json, "firstYear", row.firstYear);
    put(json, "lastYear", row.lastYear);
    putFlag(json, "done", row.done);
    put(json, "note", row.note);
    return json;
}

Json activityToJson(const store::Fact<Activity>& fact, const TerritoryNames& territories)
{
    const auto& row = fact.value;
    Json json{{"kind", codeOf(row.kind)}, {"date", row.heldOn.toIso()}};
    put(json, "territory", row.territory ? territories.name(row.territory) : std::string{});
    put(json, "title", row.title);
    put(json, "participants", row.participants);
    put(json, "partners", row.partners);
    put(json, "companies", row.companies);
    put(json, "hours", row.hours);
    put(json, "note", row.note);
    return json;
}

void putFicheTexts(Json& json, const FicheFile& file)
{
    put(json, "code", file.code);
    put(json, "title", file.title);
    put(json, "lead", file.lead);
    put(json, "goals", file.goals);
    put(json, "content", file.content);
    put(json, "audience", file.audience);
    put(json, "pilot", file.pilot);
    put(json, "start", file.start);
    put(json, "duration", file.duration);
    put(json, "deadline", file.deadline);
    put(json, "deadlineOn", file.deadlineOn);
    put(json, "partners", file.partners);
    put(json, "alreadyFunded", file.alreadyFunded);
    put(json, "fundingNote", file.fundingNote);
}

class JsonWriter {
public:
    explicit JsonWriter(const TerritoryNames& territories) : m_territories(territories) { }

    Json programme(const ProgrammeEntry& entry, Json json) const
    {
        const auto& file = entry.file;
        put(json, "code", file.code);
        put(json, "name", file.name);
        json["kind"] = codeOf(file.kind);
        put(json, "departement", file.departement);
        put(json, "area", file.area);
        put(json, "territory", file.territory ? m_territories.name(file.territory) : std::string{});
        put(json, "firstYear", file.firstYear);
        put(json, "lastYear", file.lastYear);
        put(json, "signedOn", file.signedOn);
        put(json, "source", file.source);
        put(json, "summary", file.summary);
        putContent(json, entry.content);
        putList(json, "axes", entry.axes, [this](const AxisEntry& part) { return axis(part); });
        const auto nested = [this](const ProgrammeEntry& part) { return programme(part, Json::object()); };
        putList(json, "localPlans", entry.localPlans, nested);
        putList(json, "companions", entry.companions, nested);
        return json;
    }

private:
    Json axis(const AxisEntry& entry) const
    {
        Json json = Json::object();
        put(json, "code", entry.file.code);
        put(json, "title", entry.file.title);
        put(json, "text", entry.file.body);
        putContent(json, entry.content);
        putList(json, "objectives", entry.objectives, [this](const ObjectiveEntry& part) {
            Json objective{{"title", part.file.title}};
            put(objective, "text", part.file.body);
            putList(objective, "fiches", part.fiches, [this](const FicheEntry& one) { return fiche(one); });
            return objective;
        });
        putList(json, "fiches", entry.fiches, [this](const FicheEntry& part) { return fiche(part); });
        putList(json, "axes", entry.axes, [this](const AxisEntry& part) { return axis(part); });
        return json;
    }

    Json fiche(const FicheEntry& entry) const
    {
        Json json = Json::object();
        putFicheTexts(json, entry.file);
        putList(json, "links", entry.links, linkToJson);
        putList(json, "years", entry.years, yearToJson);
        putList(json, "steps", entry.steps, stepToJson);
        putContent(json, entry.content);
        putList(json, "activities", entry.activities, [this](const store::Fact<Activity>& activity) {
            return activityToJson(activity, m_territories);
        });
        return json;
    }

    const TerritoryNames& m_territories;
};

} // namespace

Json programmeToJson(const ProgrammeEntry& programme, const TerritoryNames& territories)
{
    return JsonWriter{territories}.programme(programme, Json{{"format", "jalon-programme/1"}});
}

} // namespace jalon::programme
