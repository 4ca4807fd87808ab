// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/MonthlyReport.h"

#include "base/Text.h"
#include "casefile/Sight.h"
#include "casefile/StandIn.h"
#include "report/Labels.h"
#include "report/Listed.h"
#include "report/PlanFigures.h"

#include <climits>
#include <cmath>
#include <functional>
#include <set>

namespace jalon::report {

namespace {

using enum IndicatorId;

constexpr std::array kCurves = {K1, E1, O2, O4, C3, X2};
constexpr int kCurveMonths = 12;

IndicatorSet curveIndicators()
{
    return std::apply([](auto... ids) { return setOf(ids...); }, kCurves);
}

/// The columns of a report, by place.
class Plan {
public:
    Plan(const store::Database& database, const Query& query, bool ofYear)
        : m_knowledge(knownAt(database, query.knownAt).knowledge)
    {
        const auto& period = query.period;
        now = add(period, query.facts(), m_knowledge);
        m_columns[now].lines = true;
        m_columns[now].days = true;
        m_columns[now].crosses = ofYear;
        m_columns[now].list = {T1, Part::Numerator};
        const int months = ofYear ? 12 : 1;
        previous = addWhole({period.from.addMonths(-months), period.from});
        yearAgo = ofYear ? previous : addWhole({period.from.addMonths(-12), period.to.addMonths(-12)});
        const auto newYear = yearOf(period.from.year()).from;
        yearToDate = ofYear ? now : add({newYear, period.to}, query.facts(), m_knowledge);
        if (query.knownAt) {
            otherKnowledge = add(period, query.facts(), {});
        } else if (const auto then = knownAt(database, period.lastDay()); then.known) {
            otherKnowledge = add(period, query.facts(), then.knowledge);
        }
        addCurves(query, ofYear);
    }

    bool usesHistory() const
    {
        return std::ranges::any_of(m_columns,
                                   [](const Column& column) { return column.knowledge.has_value(); });
    }
    std::span<const Column> columns() const { return m_columns; }

    std::size_t now = 0;
    std::size_t previous = 0;
    std::size_t yearAgo = 0;
    std::size_t yearToDate = 0;
    std::optional<std::size_t> otherKnowledge;
    std::vector<std::size_t> curve; ///< oldest month first

private:
    std::size_t add(DateRange period, Date asOf, Knowledge knowledge)
    {
        m_columns.push_back({.period = period,
                             .asOf = asOf,
                             .knowledge = knowledge,
                             .wanted = allIndicators(),
                             .split = true});
        return m_columns.size() - 1;
    }
    std::size_t addWhole(DateRange period) { return add(period, period.lastDay(), m_knowledge); }

    void addCurves(const Query& query, bool ofYear)
    {
        const auto last = monthOf(query.period.lastDay());
        for (int back = kCurveMonths - 1; back > 0; --back) {
            const DateRange month{last.from.addMonths(-back), last.to.addMonths(-back)};
            const auto known = std::ranges::find_if(m_columns, [&month](const Column& column) {
                return column.period == month && column.asOf == month.lastDay();
            });
            curve.push_back(known == m_columns.end() ? addCurve(month, month.lastDay())
                                                     : static_cast<std::size_t>(known - m_columns.begin()));
        }
        curve.push_back(ofYear ? addCurve(last, query.facts()) : now);
    }
    std::size_t addCurve(DateRange month, Date asOf)
    {
        m_columns.push_back(
            {.period = month, .asOf = asOf, .knowledge = m_knowledge, .wanted = curveIndicators()});
        return m_columns.size() - 1;
    }

    Knowledge m_knowledge;
    std::vector<Column> m_columns;
};

using Select = std::function<const Tally::Counters&(const Tally&)>;

std::optional<double> difference(std::optional<double> later, std::optional<double> then, Unit unit)
{
    if (!later || !then) {
        return std::nullopt;
    }
    // Both percents have one decimal; their difference has, too.
    const auto difference = *later - *then;
    return unit == Unit::Percent ? std::round(difference * 10.0) / 10.0 : difference;
}

class Builder {
public:
    Builder(const Plan& plan, const std::vector<Tally>& tallies, const Query& query,
            const reference::RuleSet* rules, std::map<IndicatorId, double> targets)
        : m_plan(plan), m_tallies(tallies), m_query(query), m_rules(rules), m_targets(std::move(targets))
    {
    }

    ReportRow row(IndicatorId id, const Select& select) const
    {
        const auto value = [&](std::size_t column) { return figureOf(id, select(m_tallies[column])).value; };
        ReportRow row{.id = id,
                      .figure = figureOf(id, select(m_tallies[m_plan.now])),
                      .previous = value(m_plan.previous),
                      .yearAgo = value(m_plan.yearAgo),
                      .yearToDate = value(m_plan.yearToDate),
                      .target = {},
                      .learntLater = {}};
        if (const auto target = m_targets.find(id); target != m_targets.end()) {
            row.target = target->second;
        } else if (m_rules != nullptr) {
            row.target = reference::target(*m_rules, codeOf(id));
        }
        if (m_plan.otherKnowledge) {
            const auto other = value(*m_plan.otherKnowledge);
            const auto unit = indicator(id).unit;
            row.learntLater = m_query.knownAt ? difference(other, row.figure.value, unit)
                                              : difference(row.figure.value, other, unit);
        }
        return row;
    }

    std::vector<ReportRow> rows(const Select& select) const
    {
        std::vector<ReportRow> rows;
        for (const auto& definition : indicators()) {
            rows.push_back(row(definition.id, select));
        }
        return rows;
    }

    std::vector<Curve> curves() const
    {
        std::vector<Curve> curves;
        for (const auto id : kCurves) {
            Curve curve{.id = id, .points = {}};
            for (const auto column : m_plan.curve) {
                const auto& month = m_plan.columns()[column].period;
                curve.points.push_back({month, figureOf(id, m_tallies[column].total()).value});
            }
            curves.push_back(std::move(curve));
        }
        return curves;
    }

private:
    const Plan& m_plan;
    const std::vector<Tally>& m_tallies;
    const Query& m_query;
    const reference::RuleSet* m_rules;
    std::map<IndicatorId, double> m_targets; ///< of the plans
};

bool isEmpty(const Tally::Counters& counters)
{
    return std::ranges::all_of(counters, [](const Counter& counter) { return counter.count == 0; });
}

/// By name, "none" last; two of one name are told apart by their number.
void order(std::vector<ReportPart>& parts)
{
    std::ranges::sort(
        parts, {}, [](const ReportPart& part) { return std::tuple{part.id == 0, fold(part.name), part.id}; });
    std::set<std::string> names;
    for (auto& part : parts) {
        if (!names.insert(part.name).second) {
            part.name += " (n° " + std::to_string(part.id) + ")";
        }
    }
}

MonthlyReport unknownReport(const store::Database& database, const Query& query, bool ofYear)
{
    MonthlyReport report{.query = query,
                         .ofYear = ofYear,
                         .scope = scopeName(database, query.scope),
                         .rows = {},
                         .byTerritory = {},
                         .byReferent = {},
                         .curves = {},
                         .delays = {},
                         .year = {},
                         .late = {}};
    for (const auto& definition : indicators()) {
        ReportRow row{.id = definition.id,
                      .figure = {},
                      .previous = {},
                      .yearAgo = {},
                      .yearToDate = {},
                      .target = {},
                      .learntLater = {}};
        row.figure.why = Why::BeforeTheBase;
        report.rows.push_back(std::move(row));
    }
    return report;
}

std::vector<ReportPart> territories(const Builder& builder, const CaseData& data, const Labels& labels)
{
    std::vector<ReportPart> parts;
    for (Index index = 0; index <= static_cast<Index>(data.territories.size()); ++index) {
        const auto id = data.territories.idOf(index);
        parts.push_back(
            {id, labels.territory(id), builder.rows([index](const Tally& tally) -> const Tally::Counters& {
                 return tally.territory(index);
             })});
    }
    order(parts);
    return parts;
}

std::vector<ReportPart> referents(const Builder& builder, const CaseData& data, const Tally& now,
                                  const Labels& labels)
{
    std::vector<ReportPart> parts;
    for (Index index = 0; index <= static_cast<Index>(data.referents.size()); ++index) {
        if (index != 0 && isEmpty(now.referent(index))) {
            continue;
        }
        const auto id = data.referents.idOf(index);
        parts.push_back(
            {id, labels.referent(id), builder.rows([index](const Tally& tally) -> const Tally::Counters& {
                 return tally.referent(index);
             })});
    }
    order(parts);
    return parts;
}

std::vector<Spread> spreads(const Tally& tally)
{
    struct Bound {
        int upTo;
        std::string_view label;
    };
    constexpr std::array kBounds = {Bound{15, "15 jours et moins"}, Bound{30, "16 à 30 jours"},
                                    Bound{60, "31 à 60 jours"},     Bound{90, "61 à 90 jours"},
                                    Bound{180, "91 à 180 jours"},   Bound{INT_MAX, "plus de 180 jours"}};
    std::vector<Spread> spreads;
    for (const auto id : {O4, C4, G2}) {
        Spread spread{.id = id, .bands = {}};
        for (const auto& bound : kBounds) {
            spread.bands.push_back({std::string{bound.label}, 0});
        }
        for (const int days : tally.days(id)) {
            const auto* const band =
                std::ranges::find_if(kBounds, [days](const Bound& bound) { return days <= bound.upTo; });
            ++spread.bands[static_cast<std::size_t>(band - kBounds.begin())].count;
        }
        spreads.push_back(std::move(spread));
    }
    return spreads;
}

std::vector<LatePeople> latePeople(const store::Database& database, const Tally& tally, const CaseData& data,
                                   const std::vector<ReportPart>& referents)
{
    if (tally.kept().size() > MonthlyReport::kNamedAtMost) {
        return {};
    }
    std::map<std::int64_t, std::vector<ListedPerson>> held;
    for (const auto& kept : tally.kept()) {
        held[data.referents.idOf(kept.hit.where.referent)].push_back(listed(database, kept.hit));
    }
    std::vector<LatePeople> late;
    for (const auto& referent : referents) {
        if (const auto found = held.find(referent.id); found != held.end()) {
            late.push_back({referent.name, byName(std::move(found->second))});
        }
    }
    return late;
}

} // namespace

MonthlyReport monthlyReport(const store::Database& database, const Query& query)
{
    casefile::refuseUnless(database, reference::Operation::Reports);
    const store::ReadScope read{database};
    const bool ofYear = query.period == yearOf(query.period.from.year());
    if (!knownAt(database, query.knownAt).known) {
        return unknownReport(database, query, ofYear);
    }
    const Plan plan{database, query, ofYear};
    Engine engine{database, allIndicators(), plan.usesHistory()};
    const auto tallies = engine.count(plan.columns(), query.scope);
    const auto& ruleSets = engine.reference(plan.columns()[plan.now].knowledge).ruleSets;
    const Builder builder{plan, tallies, query,
                          ruleSets ? &ruleSets->forNotification(query.period.lastDay()) : nullptr,
                          planTargets(database, query.period.lastDay().year())};
    const Labels labels{database, engine.data()};
    MonthlyReport report{
        .query = query,
        .ofYear = ofYear,
        .scope = scopeName(database, query.scope),
        .rows = builder.rows([](const Tally& tally) -> const Tally::Counters& { return tally.total(); }),
        .byTerritory = territories(builder, engine.data(), labels),
        .byReferent = referents(builder, engine.data(), tallies[plan.now], labels),
        .curves = builder.curves(),
        .delays = spreads(tallies[plan.now]),
        .year = ofYear ? yearTables(labels, tallies[plan.now]) : std::vector<YearTable>{},
        .late = {}};
    report.late = latePeople(database, tallies[plan.now], engine.data(), report.byReferent);
    for (auto& row : report.rows) {
        if (indicator(row.id).shape != Shape::Missing) {
            row.figure.lines = labels.lines(row.id, tallies[plan.now]);
        }
    }
    return report;
}

MonthlyReport withoutNames(MonthlyReport report)
{
    for (auto& held : report.late) {
        for (auto& person : held.people) {
            casefile::hideName(person);
        }
    }
    return report;
}

} // namespace jalon::report
