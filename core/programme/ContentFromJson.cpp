// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/ContentFromJson.h"

#include "programme/JsonFields.h"
#include "programme/PlanRules.h"

#include <algorithm>
#include <map>

namespace jalon::programme {

namespace {

int neededYear(JsonObject& object)
{
    const auto year = yearOf(object, "year");
    if (!year && !object.has("year")) {
        object.note(ErrorCode::FieldMissing, "year");
    }
    return year.value_or(kFirstYear);
}

Narrative sectionFromJson(JsonObject& object)
{
    Narrative row;
    row.year = yearOf(object, "year");
    row.kind = object.choice<NarrativeKind>("kind").value_or(NarrativeKind::Section);
    row.heading = object.text("heading");
    row.body = object.text("text");
    if (row.heading.empty() && row.body.empty()) {
        object.note(ErrorCode::FieldMissing, "text");
    }
    object.end();
    return row;
}

/// A rank among others: from 1.
int rankFromJson(JsonObject& object, std::string_view key, std::size_t count)
{
    const auto rank = object.wholeNumber(key);
    if (rank && (*rank < 1 || static_cast<std::size_t>(*rank) > count)) {
        object.note(ErrorCode::PlanReferenceUnknown, key, std::to_string(*rank));
        return 0;
    }
    return rank.value_or(0);
}

/// Parts take the year, the status and the years of their whole where they do not say their own.
BudgetEntry lineFromJson(JsonObject& object, const BudgetLine* whole, std::size_t steps)
{
    BudgetEntry entry;
    auto& row = entry.line.value;
    row.year = whole != nullptr && !object.has("year") ? whole->year : neededYear(object);
    const auto status = object.choice<BudgetStatus>("status");
    if (!status && whole == nullptr && !object.has("status")) {
        object.note(ErrorCode::FieldMissing, "status");
    }
    row.status = status.value_or(whole != nullptr ? whole->status : BudgetStatus::Planned);
    row.grantYear = yearOf(object, "grantYear");
    row.actionYear = yearOf(object, "actionYear");
    if (whole != nullptr) {
        row.grantYear = row.grantYear ? row.grantYear : whole->grantYear;
        row.actionYear = row.actionYear ? row.actionYear : whole->actionYear;
    }
    row.ofWhich = object.flag("ofWhich");
    row.funder = object.choice<Funder>("funder");
    row.funderName = object.text("funderName");
    row.nature = object.choice<Nature>("nature");
    row.label = object.text("label");
    row.detail = object.text("detail");
    row.quantity = object.number("quantity");
    row.unitPrice = moneyOf(object, "unitPrice");
    const auto amount = amountOf(object, "amount");
    row.amount = amount.money;
    row.amountText = amount.text;
    entry.step = rankFromJson(object, "step", steps);
    for (auto& part : object.list("parts")) {
        entry.parts.push_back(lineFromJson(part, &row, steps));
    }
    object.end();
    return entry;
}

IndicatorValue valueFromJson(JsonObject& object)
{
    IndicatorValue row;
    row.year = neededYear(object);
    row.previous = measureOf(object, "previous");
    row.current = measureOf(object, "current");
    row.target = measureOf(object, "target");
    row.targetOf = object.text("targetOf");
    row.targetYear = yearOf(object, "targetYear");
    row.growth = measureOf(object, "growth");
    row.comment = object.text("comment");
    if (row.target.number() && !row.targetYear && !object.has("targetYear")) {
        object.note(ErrorCode::PlanTargetWithoutYear, "target");
    }
    object.end();
    return row;
}

/// One entry a year; `whose` says which list it is.
template <class Row>
void noteRepeatedYears(JsonObject& owner, std::string_view list, const std::vector<store::Fact<Row>>& rows)
{
    std::map<int, std::size_t> first;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const auto year = rows[at].value.year;
        const auto [seen, isNew] = first.emplace(year, at);
        if (!isNew) {
            const auto placeAt = [&](std::size_t rank) {
                return std::string{list} + "[" + std::to_string(rank) + "].year";
            };
            owner.note(ErrorCode::PlanCodeTwice, placeAt(at), std::to_string(year),
                       owner.placeOf(placeAt(seen->second)));
        }
    }
}

void readBinding(JsonObject& object, Indicator& row)
{
    row.source = object.choice<IndicatorSource>("source").value_or(IndicatorSource::Entered);
    row.binding = object.text("binding");
    if (!isBindingOf(row.source, row.binding)) {
        object.note(ErrorCode::PlanReferenceUnknown, "binding", row.binding);
    }
    row.targetBinding = object.text("targetBinding");
    if (!row.targetBinding.empty() && !looksLikeIndicatorId(row.targetBinding)) {
        object.note(ErrorCode::PlanReferenceUnknown, "targetBinding", row.targetBinding);
    }
}

IndicatorEntry indicatorFromJson(JsonObject& object, std::size_t rank, std::size_t count)
{
    IndicatorEntry entry;
    auto& row = entry.indicator.value;
    row.measure = object.text("measure");
    row.label = object.neededText("label");
    row.unit = object.text("unit");
    readBinding(object, row);
    for (const auto& [key, relation] :
         {std::pair{"within", Relation::Within}, std::pair{"growsBy", Relation::GrowsBy}}) {
        if (const auto related = rankFromJson(object, key, count); related != 0) {
            row.relation = relation;
            entry.related = related;
            if (static_cast<std::size_t>(related) == rank) {
                object.note(ErrorCode::PlanReferenceUnknown, key, std::to_string(related));
            }
        }
    }
    for (auto& value : object.list("values")) {
        entry.values.push_back({{}, valueFromJson(value)});
    }
    noteRepeatedYears(object, "values", entry.values);
    object.end();
    return entry;
}

template <class Row, class Read>
std::vector<store::Fact<Row>> factsFromJson(JsonObject& object, std::string_view key, Read read)
{
    std::vector<store::Fact<Row>> facts;
    for (auto& entry : object.list(key)) {
        facts.push_back({{}, read(entry)});
        entry.end();
    }
    return facts;
}

} // namespace

Content contentFromJson(JsonObject& object, std::size_t steps)
{
    Content content;
    for (auto& section : object.list("sections")) {
        content.sections.push_back({{}, sectionFromJson(section)});
    }
    for (auto& line : object.list("budget")) {
        content.budget.push_back(lineFromJson(line, nullptr, steps));
    }
    auto indicators = object.list("indicators");
    for (std::size_t at = 0; at < indicators.size(); ++at) {
        content.indicators.push_back(indicatorFromJson(indicators[at], at + 1, indicators.size()));
    }
    return content;
}

std::vector<store::Fact<FicheLink>> linksFromJson(JsonObject& object)
{
    return factsFromJson<FicheLink>(object, "links", [](JsonObject& entry) {
        FicheLink row;
        row.programme = entry.text("programme");
        row.code = entry.text("code");
        row.title = entry.text("title");
        if (row.code.empty() && row.title.empty()) {
            entry.note(ErrorCode::FieldMissing, "title");
        }
        return row;
    });
}

std::vector<store::Fact<Execution>> yearsFromJson(JsonObject& object)
{
    auto years = factsFromJson<Execution>(object, "years", [](JsonObject& entry) {
        Execution row;
        row.year = neededYear(entry);
        row.description = entry.text("description");
        row.nextGoals = entry.text("nextGoals");
        row.progress = entry.wholeNumber("progress");
        row.justification = entry.text("justification");
        if (row.progress && std::ranges::find(kProgress, *row.progress) == kProgress.end()) {
            entry.note(ErrorCode::FieldChoiceWrong, "progress", std::to_string(*row.progress),
                       "25, 50, 75, 100");
        }
        return row;
    });
    noteRepeatedYears(object, "years", years);
    return years;
}

std::vector<store::Fact<Step>> stepsFromJson(JsonObject& object)
{
    return factsFromJson<Step>(object, "steps", [](JsonObject& entry) {
        Step row;
        row.heading = entry.text("heading");
        row.code = entry.text("code");
        row.title = entry.neededText("title");
        row.firstYear = yearOf(entry, "firstYear");
        row.lastYear = yearOf(entry, "lastYear");
        row.lastYear = row.lastYear ? row.lastYear : row.firstYear;
        row.done = entry.flag("done");
        row.note = entry.text("note");
        if (row.lastYear && (!row.firstYear || *row.lastYear < *row.firstYear)) {
            entry.note(ErrorCode::PlanYearWrong, "lastYear", std::to_string(*row.lastYear));
        }
        return row;
    });
}

TerritoryId territoryFromJson(JsonObject& object, std::string_view key, const TerritoryNames& territories)
{
    const auto name = object.text(key);
    const auto found = name.empty() ? std::nullopt : territories.find(name);
    if (!name.empty() && !found) {
        object.note(ErrorCode::PlanReferenceUnknown, key, name);
    }
    return found.value_or(TerritoryId{});
}

std::vector<store::Fact<Activity>> activitiesFromJson(JsonObject& object, const TerritoryNames& territories)
{
    return factsFromJson<Activity>(object, "activities", [&](JsonObject& entry) {
        Activity row;
        row.kind = entry.choice<ActivityKind>("kind").value_or(ActivityKind::Other);
        const auto heldOn = entry.date("date");
        if (!heldOn && !entry.has("date")) {
            entry.note(ErrorCode::FieldMissing, "date");
        }
        row.heldOn = heldOn.value_or(Date{});
        row.territory = territoryFromJson(entry, "territory", territories);
        row.title = entry.text("title");
        row.participants = entry.wholeNumber("participants");
        row.partners = entry.wholeNumber("partners");
        row.companies = entry.wholeNumber("companies");
        row.hours = entry.number("hours");
        row.note = entry.text("note");
        return row;
    });
}

} // namespace jalon::programme
