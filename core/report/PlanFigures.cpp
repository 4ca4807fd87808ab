// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/PlanFigures.h"

#include "casefile/Sight.h"
#include "programme/Activities.h"
#include "programme/Tree.h"
#include "report/Labels.h"

#include <algorithm>
#include <cmath>

namespace jalon::report {

namespace {

using programme::CountedBinding;
using programme::IndicatorSource;
using programme::NodeId;

constexpr std::string_view kPerAdviser = "per-adviser";

struct Found {
    std::optional<double> value;
    Why why = Why::Computed;
};

double withOneDecimal(double value)
{
    constexpr double kTenths = 10;
    return std::floor(value * kTenths + 0.5) / kTenths;
}

Query queryFor(const store::Database& database, NodeId node, int year)
{
    Query query{.period = yearOf(year)};
    if (const auto programme = programme::programmeOf(database, node)) {
        const auto file = store::current<programme::ProgrammeFile>(database, FactId{programme->value});
        if (file && file->territory) {
            query.scope = Scope::territory(file->territory);
        }
    }
    return query;
}

/// Of the advisers that have somebody; "sans référent" is none.
Found perAdviser(const Figure& figure)
{
    int advisers = 0;
    std::int64_t people = 0;
    for (const auto& line : figure.lines) {
        if (line.code.starts_with("adviser:") && line.code != "adviser:0" && line.count > 0) {
            ++advisers;
            people += line.count;
        }
    }
    if (advisers == 0) {
        return {{}, Why::EmptyDenominator};
    }
    return {withOneDecimal(static_cast<double>(people) / advisers)};
}

Found computed(const store::Database& database, std::string_view text, const Query& query)
{
    const auto binding = ComputedBinding::parse(text);
    if (!binding) {
        return {{}, Why::NotInTheBase};
    }
    const auto figure = compute(database, binding->id, query);
    if (binding->line == kPerAdviser) {
        return perAdviser(figure);
    }
    if (binding->line.empty()) {
        const bool isDays = indicator(binding->id).unit == Unit::Days;
        return {figure.value && isDays ? std::optional{std::floor(*figure.value + 0.5)} : figure.value,
                figure.why};
    }
    const auto line = std::ranges::find(figure.lines, binding->line, &Line::code);
    if (line == figure.lines.end()) {
        return {figure.why == Why::Computed ? std::optional{0.0} : std::nullopt, figure.why};
    }
    return {line->value ? std::optional{withOneDecimal(*line->value)} : std::nullopt, figure.why};
}

std::vector<store::Fact<programme::Activity>> activitiesOfYear(const store::Database& database, NodeId node,
                                                               int year)
{
    const auto fiches = programme::fichesOfSameWork(database, programme::FicheId{node.value});
    return programme::activitiesOf(database, fiches, yearOf(year));
}

Found counted(const store::Database& database, const programme::Indicator& row, int year)
{
    const auto binding = CountedBinding::parse(row.binding);
    if (!binding) {
        return {{}, Why::NotInTheBase};
    }
    return {programme::sumOf(*binding, activitiesOfYear(database, row.node, year))};
}

void addEntered(const store::Database& database, int year, PlanFigure& figure)
{
    const auto values = store::currentWhere<programme::IndicatorValue>(
        database, "indicator_id = ?1 AND year = ?2", figure.indicator, year);
    if (values.empty()) {
        return;
    }
    figure.entered = values.front().value.current;
    figure.target = values.front().value.target;
    if (figure.entered.number() && figure.found) {
        figure.difference = withOneDecimal(*figure.entered.number() - *figure.found);
    }
}

/// A base without territories may be of any département.
bool isOfTheBase(const store::Database& database, NodeId node)
{
    const auto programme = programme::programmeOf(database, node);
    return programme
           && database
                  .value<bool>("SELECT p.departement IS NULL"
                               " OR NOT EXISTS (SELECT 1 FROM commune_territory WHERE tx_out IS NULL)"
                               " OR EXISTS (SELECT 1 FROM commune_territory WHERE tx_out IS NULL"
                               "  AND insee LIKE p.departement || '%')"
                               " FROM programme_file_now p WHERE p.programme_id = ?1",
                               *programme)
                  .value_or(false);
}

/// The indicator that a target is compared with, where the target is in its unit.
std::optional<IndicatorId> aimedAt(const programme::Indicator& row, const programme::Measure& target)
{
    const auto binding = ComputedBinding::parse(row.targetBinding.empty() ? row.binding : row.targetBinding);
    if (!binding || !binding->line.empty() || !target.number()) {
        return std::nullopt;
    }
    const auto unit = target.unit().empty() ? std::string_view{row.unit} : std::string_view{target.unit()};
    const auto shape = indicator(binding->id).shape;
    const bool fits = (shape == Shape::Rate && unit == "%") || (shape == Shape::Mean && unit == "jours");
    return fits ? std::optional{binding->id} : std::nullopt;
}

Expected<programme::Indicator> indicatorOf(const store::Database& database, FactId fact,
                                           IndicatorSource source)
{
    auto row = store::current<programme::Indicator>(database, fact);
    if (!row) {
        return failure(ErrorCode::FactUnknown, std::to_string(fact.value));
    }
    if (row->source != source) {
        return failure(ErrorCode::InvalidValue, "binding", row->binding);
    }
    return std::move(*row);
}

} // namespace

std::optional<ComputedBinding> ComputedBinding::parse(std::string_view text)
{
    const auto colon = text.find(':');
    const auto id = fromCode<IndicatorId>(text.substr(0, colon));
    if (!id) {
        return std::nullopt;
    }
    return ComputedBinding{*id, colon == std::string_view::npos ? std::string{}
                                                                : std::string{text.substr(colon + 1)}};
}

std::vector<Line> linesToBind(const store::Database& database, IndicatorId id)
{
    const CaseData nobody;
    auto lines = Labels{database, nobody}.standingLines(id);
    if (id == IndicatorId::X1) {
        auto reasons = database.statement("SELECT code, label FROM exit_reason_now ORDER BY label");
        while (reasons.step()) {
            lines.push_back({"reason:" + reasons.get<std::string>(0), reasons.get<std::string>(1), {}, 0});
        }
    }
    if (id == IndicatorId::G1) {
        lines.push_back({std::string{kPerAdviser}, "Moyenne par référent", std::nullopt, 0});
    }
    return lines;
}

std::vector<PlanFigure> planFigures(const store::Database& database, NodeId node, int year)
{
    const store::ReadScope read{database};
    const auto query = queryFor(database, node, year);
    std::vector<PlanFigure> figures;
    for (const auto& [id, row] : store::currentWhere<programme::Indicator>(
             database, "node_id = ?1 AND source <> 'entered' ORDER BY place, id", node)) {
        const auto found = row.source == IndicatorSource::Counted ? counted(database, row, year)
                                                                  : computed(database, row.binding, query);
        PlanFigure figure;
        figure.indicator = id;
        figure.label = row.label;
        figure.source = row.source;
        figure.found = found.value;
        figure.why = found.why;
        if (!row.targetBinding.empty()) {
            figure.towardsTarget = computed(database, row.targetBinding, query).value;
        }
        addEntered(database, year, figure);
        figures.push_back(std::move(figure));
    }
    return figures;
}

std::map<IndicatorId, double> planTargets(const store::Database& database, int year)
{
    std::map<IndicatorId, double> targets;
    for (const auto& [id, value] : store::currentWhere<programme::IndicatorValue>(
             database, "target_year = ?1 AND target IS NOT NULL ORDER BY indicator_id, year DESC", year)) {
        const auto row = store::current<programme::Indicator>(database, value.indicator);
        if (!row || row->source != IndicatorSource::Computed) {
            continue;
        }
        const auto aimed = aimedAt(*row, value.target);
        if (aimed && isOfTheBase(database, row->node)) {
            targets.emplace(*aimed, *value.target.number());
        }
    }
    return targets;
}

Expected<std::vector<ListedPerson>> peopleBehind(const store::Database& database, FactId indicator, int year)
{
    if (auto allowed = casefile::requireMay(database, reference::Operation::Reports); !allowed) {
        return std::unexpected{allowed.error()};
    }
    const auto row = indicatorOf(database, indicator, IndicatorSource::Computed);
    if (!row) {
        return std::unexpected{row.error()};
    }
    const auto binding = ComputedBinding::parse(row->binding);
    if (!binding) {
        return failure(ErrorCode::InvalidValue, "binding", row->binding);
    }
    const bool isWhole = binding->line.empty() || binding->line == kPerAdviser;
    return people(database, binding->id, queryFor(database, row->node, year),
                  isWhole ? std::string_view{"numerator"} : std::string_view{binding->line});
}

Expected<std::vector<store::Fact<programme::Activity>>> activitiesBehind(const store::Database& database,
                                                                         FactId indicator, int year)
{
    const auto row = indicatorOf(database, indicator, IndicatorSource::Counted);
    if (!row) {
        return std::unexpected{row.error()};
    }
    const auto binding = CountedBinding::parse(row->binding);
    auto activities = activitiesOfYear(database, row->node, year);
    std::erase_if(activities, [&binding](const auto& fact) {
        return binding && binding->kind && fact.value.kind != *binding->kind;
    });
    return activities;
}

} // namespace jalon::report
