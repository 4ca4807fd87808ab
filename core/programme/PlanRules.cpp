// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/PlanRules.h"

#include "base/Text.h"
#include "programme/Activities.h"
#include "programme/Tables.h"

#include <algorithm>

namespace jalon::programme {

namespace {

template <class Row, class IdType>
std::optional<Row> known(const store::Database& database, IdType id)
{
    return store::current<Row>(database, FactId{id.value});
}

template <class IdType>
std::unexpected<Error> unknown(IdType id)
{
    return failure(ErrorCode::FactUnknown, std::to_string(id.value));
}

std::unexpected<Error> invalid(std::string_view column, std::string_view value)
{
    return failure(ErrorCode::InvalidValue, column, value);
}

Expected<void> said(std::string_view column, std::string_view text)
{
    return text.empty() ? Expected<void>{invalid(column, text)} : Expected<void>{};
}

Expected<void> possible(std::string_view column, std::optional<int> year)
{
    return year && !isYear(*year) ? Expected<void>{invalid(column, std::to_string(*year))} : Expected<void>{};
}

Expected<void> notNegative(std::string_view column, std::optional<double> number)
{
    return number && *number < 0 ? Expected<void>{invalid(column, std::to_string(*number))}
                                 : Expected<void>{};
}

/// The first that fails.
Expected<void> all(std::initializer_list<Expected<void>> checks)
{
    const auto* const failed = std::ranges::find_if(checks, [](const auto& check) { return !check; });
    return failed == checks.end() ? Expected<void>{} : *failed;
}

bool isNode(const store::Database& database, NodeId node)
{
    return database
        .value<bool>("SELECT ?1 IN (SELECT fact_id FROM programme_file WHERE tx_out IS NULL"
                     " UNION ALL SELECT fact_id FROM axis_file WHERE tx_out IS NULL"
                     " UNION ALL SELECT fact_id FROM fiche_file WHERE tx_out IS NULL)",
                     node)
        .value_or(false);
}

Expected<void> standsOn(const store::Database& database, NodeId node)
{
    return isNode(database, node) ? Expected<void>{} : Expected<void>{unknown(node)};
}

Expected<void> isOfFiche(const store::Database& database, FicheId fiche)
{
    return known<FicheFile>(database, fiche) ? Expected<void>{} : Expected<void>{unknown(fiche)};
}

/// A plan does not hang under itself, nor under what hangs under it.
Expected<void> hangsUnder(const store::Database& database, ProgrammeId parent, FactId self)
{
    for (auto above = parent; above;) {
        const auto file = known<ProgrammeFile>(database, above);
        if (!file) {
            return unknown(above);
        }
        if (above.value == self.value) {
            return invalid("parent_id", file->name);
        }
        above = file->parent;
    }
    return {};
}

bool hasParts(const store::Database& database, FactId axis)
{
    return axis
           && database.value<int>("SELECT 1 FROM axis_file WHERE parent_id = ?1 AND tx_out IS NULL", axis);
}

Expected<void> nests(const store::Database& database, const AxisFile& row, FactId self)
{
    const auto parent = known<AxisFile>(database, row.parent);
    if (!parent || parent->programme != row.programme || row.parent.value == self.value) {
        return unknown(row.parent);
    }
    if (parent->parent || hasParts(database, self)) {
        return failure(ErrorCode::AxisTooDeep, row.title);
    }
    return {};
}

Expected<void> codeFree(const std::optional<std::string>& bearer, std::string_view code)
{
    return bearer ? Expected<void>{failure(ErrorCode::PlanCodeTaken, code, *bearer)} : Expected<void>{};
}

Expected<void> yearFree(const store::Database& database, std::string_view table, std::string_view owner,
                        std::int64_t ownerId, int year, FactId self, std::string_view name)
{
    const auto sql = "SELECT fact_id FROM " + std::string{table} + " WHERE tx_out IS NULL AND "
                     + std::string{owner} + " = ?1 AND year = ?2 AND fact_id IS NOT ?3";
    if (database.value<FactId>(sql, ownerId, year, self)) {
        return failure(ErrorCode::PlanYearTaken, name, std::to_string(year));
    }
    return {};
}

} // namespace

Expected<void> check(const store::Database& database, const ProgrammeFile& row, FactId self)
{
    if (auto valid = all({said("code", row.code), said("name", row.name),
                          possible("first_year", row.firstYear), possible("last_year", row.lastYear)});
        !valid) {
        return valid;
    }
    if (row.firstYear && row.lastYear && *row.lastYear < *row.firstYear) {
        return invalid("last_year", std::to_string(*row.lastYear));
    }
    if (database.value<FactId>("SELECT fact_id FROM programme_file WHERE tx_out IS NULL"
                               " AND code = ?1 COLLATE NOCASE AND fact_id IS NOT ?2",
                               row.code, self)) {
        return failure(ErrorCode::ProgrammeExists, row.code);
    }
    return hangsUnder(database, row.parent, self);
}

Expected<void> check(const store::Database& database, const AxisFile& row, FactId self)
{
    if (!known<ProgrammeFile>(database, row.programme)) {
        return unknown(row.programme);
    }
    if (auto valid =
            all({said("title", row.title), row.parent ? nests(database, row, self) : Expected<void>{}});
        !valid) {
        return valid;
    }
    return codeFree(database.value<std::string>("SELECT title FROM axis_file WHERE tx_out IS NULL"
                                                " AND programme_id = ?1 AND code = ?2 COLLATE NOCASE"
                                                " AND fact_id IS NOT ?3",
                                                row.programme, row.code, self),
                    row.code);
}

Expected<void> check(const store::Database& database, const ObjectiveFile& row, FactId)
{
    return known<AxisFile>(database, row.axis) ? said("title", row.title) : unknown(row.axis);
}

Expected<void> check(const store::Database& database, const FicheFile& row, FactId self)
{
    const auto axis = known<AxisFile>(database, row.axis);
    if (!axis) {
        return unknown(row.axis);
    }
    if (row.objective) {
        const auto objective = known<ObjectiveFile>(database, row.objective);
        if (!objective || objective->axis != row.axis) {
            return unknown(row.objective);
        }
    }
    if (auto valid = all({said("code", row.code), said("title", row.title)}); !valid) {
        return valid;
    }
    return codeFree(database.value<std::string>("SELECT f.title FROM fiche_file f JOIN axis_file a"
                                                " ON a.fact_id = f.axis_id AND a.tx_out IS NULL"
                                                " WHERE f.tx_out IS NULL AND a.programme_id = ?1"
                                                " AND f.code = ?2 COLLATE NOCASE AND f.fact_id IS NOT ?3",
                                                axis->programme, row.code, self),
                    row.code);
}

Expected<void> check(const store::Database& database, const FicheLink& row, FactId)
{
    if (row.other && (row.other == row.fiche || !known<FicheFile>(database, row.other))) {
        return unknown(row.other);
    }
    if (!row.other && row.code.empty() && row.title.empty()) {
        return invalid("title", "");
    }
    return isOfFiche(database, row.fiche);
}

Expected<void> check(const store::Database& database, const Execution& row, FactId self)
{
    const auto fiche = known<FicheFile>(database, row.fiche);
    if (!fiche) {
        return unknown(row.fiche);
    }
    if (row.progress && std::ranges::find(kProgress, *row.progress) == kProgress.end()) {
        return invalid("progress", std::to_string(*row.progress));
    }
    if (auto valid = possible("year", row.year); !valid) {
        return valid;
    }
    return yearFree(database, "execution", "fiche_id", row.fiche.value, row.year, self, fiche->code);
}

Expected<void> check(const store::Database& database, const Narrative& row, FactId)
{
    return all({standsOn(database, row.node), possible("year", row.year),
                row.body.empty() ? said("heading", row.heading) : Expected<void>{}});
}

Expected<void> check(const store::Database& database, const Step& row, FactId)
{
    if (row.firstYear.has_value() != row.lastYear.has_value()
        || (row.firstYear && *row.lastYear < *row.firstYear)) {
        return invalid("last_year", row.lastYear ? std::to_string(*row.lastYear) : "");
    }
    return all({isOfFiche(database, row.fiche), said("title", row.title),
                possible("first_year", row.firstYear), possible("last_year", row.lastYear)});
}

Expected<void> check(const store::Database& database, const BudgetLine& row, FactId self)
{
    if (row.amount && !row.amountText.empty()) {
        return invalid("amount", row.amountText);
    }
    if (row.partOf) {
        const auto whole = known<BudgetLine>(database, row.partOf);
        if (!whole || whole->node != row.node || row.partOf == self) {
            return unknown(row.partOf);
        }
    }
    if (row.step) {
        const auto step = known<Step>(database, row.step);
        if (!step || nodeOf(step->fiche) != row.node) {
            return unknown(row.step);
        }
    }
    return all({standsOn(database, row.node), possible("year", row.year),
                possible("grant_year", row.grantYear), possible("action_year", row.actionYear)});
}

Expected<void> check(const store::Database& database, const Indicator& row, FactId self)
{
    if (auto valid = all({standsOn(database, row.node), said("label", row.label)}); !valid) {
        return valid;
    }
    const bool isCounted = row.source == IndicatorSource::Counted;
    if (!isBindingOf(row.source, row.binding)
        || (isCounted && !known<FicheFile>(database, FicheId{row.node.value}))) {
        return invalid("binding", row.binding);
    }
    if (!row.targetBinding.empty() && !looksLikeIndicatorId(row.targetBinding)) {
        return invalid("target_binding", row.targetBinding);
    }
    if (row.relation.has_value() != static_cast<bool>(row.related)) {
        return invalid("relation", row.relation ? codeOf(*row.relation) : "");
    }
    if (row.related) {
        const auto related = known<Indicator>(database, row.related);
        if (!related || related->node != row.node || row.related == self) {
            return unknown(row.related);
        }
    }
    return {};
}

Expected<void> check(const store::Database& database, const IndicatorValue& row, FactId self)
{
    const auto indicator = known<Indicator>(database, row.indicator);
    if (!indicator) {
        return unknown(row.indicator);
    }
    if (row.target.number() && !row.targetYear) {
        return failure(ErrorCode::PlanTargetWithoutYear, indicator->label);
    }
    if (auto valid = all({possible("year", row.year), possible("target_year", row.targetYear)}); !valid) {
        return valid;
    }
    return yearFree(database, "indicator_value", "indicator_id", row.indicator.value, row.year, self,
                    indicator->label);
}

Expected<void> check(const store::Database& database, const Activity& row, FactId)
{
    return all({isOfFiche(database, row.fiche), notNegative("participants", row.participants),
                notNegative("partners", row.partners), notNegative("companies", row.companies),
                notNegative("hours", row.hours)});
}

bool looksLikeIndicatorId(std::string_view binding)
{
    const auto id = binding.substr(0, binding.find(':'));
    const bool hasLine = id.size() < binding.size();
    const auto isUpper = [](char letter) { return letter >= 'A' && letter <= 'Z'; };
    const auto isRest = [](char letter) { return isDigit(letter) || (letter >= 'a' && letter <= 'z'); };
    return id.size() >= 2 && isUpper(id[0]) && std::ranges::all_of(id.substr(1), isRest)
           && (!hasLine || id.size() + 1 < binding.size());
}

bool isBindingOf(IndicatorSource source, std::string_view binding)
{
    switch (source) {
    case IndicatorSource::Entered:
        return binding.empty();
    case IndicatorSource::Counted:
        return CountedBinding::parse(binding).has_value();
    case IndicatorSource::Computed:
        return looksLikeIndicatorId(binding);
    }
    return false;
}

} // namespace jalon::programme
