// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/oracle/Oracle.h"

#include <algorithm>

namespace jalon::test::oracle {

namespace {

Items notComputable(const World&, DateRange)
{
    return {Measure::NotComputable};
}

using Compute = Items (*)(const World&, DateRange);

const std::map<std::string, Compute>& computations()
{
    static const std::map<std::string, Compute> all{{"K1", personsWithOpenRights},
                                                    {"K1.households", householdsWithOpenRights},
                                                    {"K1.sdd", sddPeople},
                                                    {"K2", sddPeople},
                                                    {"E1", entrants},
                                                    {"E2", returns},
                                                    {"E2.within12", returnsWithinAYear},
                                                    {"O1", orientedInAMonth},
                                                    {"O2", rateInAMonth},
                                                    {"O2r", rateInTheRulesDelay},
                                                    {"O2v", rateReceived},
                                                    {"O3", orientedStock},
                                                    {"O4", orientationDelay},
                                                    {"O5", referentChanges},
                                                    {"O5.reorientations", reorientations},
                                                    {"R1", firstAppointments},
                                                    {"R2", firstAppointmentsInTime},
                                                    {"R3", absences},
                                                    {"R4", notComputable},
                                                    {"R5", withoutNews},
                                                    {"C1", firstContracts},
                                                    {"C2", firstContractsInTime},
                                                    {"C2t", contractRate},
                                                    {"C3", contractsOutsideFranceTravail},
                                                    {"C4", contractDelay},
                                                    {"C4.before", contractsBefore},
                                                    {"C5", contractsWithFranceTravail},
                                                    {"G1", globalDecided},
                                                    {"G1.inForce", globalInForce},
                                                    {"G1.mean", globalMean},
                                                    {"G2", globalDelay},
                                                    {"F1", barriersInForce},
                                                    {"F1.lowered", barriersLowered},
                                                    {"F1.resolved", barriersResolved},
                                                    {"S1", sanctionsNotified},
                                                    {"J1", employmentsStarted},
                                                    {"X1", exitsByReason},
                                                    {"X2", exitsToEmployment},
                                                    {"X3", returnsAfterPositiveExit},
                                                    {"T1", overdueToday},
                                                    {"A1", notComputable}};
    return all;
}

/// Percentage with one decimal, half rounded up, in whole numbers until the last step.
double percentage(std::int64_t part, std::int64_t whole)
{
    return static_cast<double>((2000 * part + whole) / (2 * whole)) / 10.0;
}

double quotient(std::int64_t sum, std::int64_t count)
{
    return static_cast<double>(sum) / static_cast<double>(count);
}

std::optional<double> valueOf(Measure measure, const OracleFigure& figure, bool nothing)
{
    switch (measure) {
    case Measure::Count:
        return static_cast<double>(figure.numerator);
    case Measure::CountOf:
        return nothing || figure.denominator != 0 ? std::optional<double>(figure.numerator) : std::nullopt;
    case Measure::Rate:
        return figure.denominator != 0 ? std::optional{percentage(figure.numerator, figure.denominator)}
                                       : std::nullopt;
    case Measure::Mean:
    case Measure::MeanOfMonths:
        return figure.denominator != 0 ? std::optional{quotient(figure.numerator, figure.denominator)}
                                       : std::nullopt;
    case Measure::NotComputable:
        break;
    }
    return std::nullopt;
}

void put(OracleFigure& figure, const std::string& part, const Item& item)
{
    figure.parts[part].push_back(item.id);
    figure.people[part].push_back(item.person);
}

OracleFigure figureOf(const Items& counted, const std::vector<const Item*>& items)
{
    OracleFigure figure;
    std::int64_t days = 0;
    for (const Item* item : items) {
        figure.numerator += item->numerator ? 1 : 0;
        figure.denominator += item->denominator ? 1 : 0;
        figure.running += item->running ? 1 : 0;
        days += item->days;
        if (item->numerator) {
            put(figure, "numerator", *item);
        }
        if (item->denominator) {
            put(figure, "denominator", *item);
        }
        if (item->running) {
            put(figure, "running", *item);
        }
        for (const auto& label : item->labels) {
            put(figure, label, *item);
        }
    }
    if (counted.measure == Measure::Mean) {
        figure.denominator = figure.numerator;
        figure.numerator = days;
    } else if (counted.measure == Measure::MeanOfMonths) {
        figure.denominator = counted.months;
    }
    figure.value = valueOf(counted.measure, figure, items.empty());
    for (auto* lists : {&figure.parts, &figure.people}) {
        for (auto& [part, ids] : *lists) {
            std::ranges::sort(ids);
        }
    }
    return figure;
}

} // namespace

/// The world and the items asked for last: many scopes are asked for in a row.
struct Oracle::Cache {
    std::optional<std::pair<Date, std::optional<Date>>> when;
    std::optional<World> world;
    std::map<std::pair<std::string, std::pair<Date, Date>>, Items> items;
};

Oracle::Oracle(const store::Database& database) : m_versions(database), m_cache(std::make_unique<Cache>()) { }

Oracle::~Oracle() = default;

const World* Oracle::world(Date asOf, std::optional<Date> knownAt) const
{
    if (!m_versions.firstRecordedOn || (knownAt && *knownAt < *m_versions.firstRecordedOn)) {
        return nullptr;
    }
    const std::pair when{asOf, knownAt};
    if (m_cache->when != when) {
        m_cache->when = when;
        m_cache->world.emplace(m_versions, asOf, knownAt);
        m_cache->items.clear();
    }
    return &*m_cache->world;
}

OracleFigure Oracle::figure(const std::string& id, DateRange period, Date asOf, std::optional<Date> knownAt,
                            Scope scope) const
{
    const auto* counted = world(asOf, knownAt);
    if (counted == nullptr) {
        return {};
    }
    const std::pair key{id, std::pair{period.from, period.to}};
    auto found = m_cache->items.find(key);
    if (found == m_cache->items.end()) {
        found = m_cache->items.emplace(key, computations().at(id)(*counted, period)).first;
    }
    std::vector<const Item*> kept;
    for (const auto& item : found->second.items) {
        if (scope.kind == ScopeKind::Everything || placeOf(*counted, item, scope.kind) == scope.id) {
            kept.push_back(&item);
        }
    }
    return figureOf(found->second, kept);
}

std::vector<Scope> Oracle::scopes(ScopeKind kind) const
{
    std::set<std::int64_t> ids{0};
    const auto take = [&](const auto& versions) {
        for (const auto& version : versions) {
            ids.insert(version.fact);
        }
    };
    switch (kind) {
    case ScopeKind::Everything:
        break;
    case ScopeKind::Territory:
        take(m_versions.territories);
        break;
    case ScopeKind::Organisation:
        take(m_versions.organisations);
        break;
    case ScopeKind::Referent:
        take(m_versions.referents);
        break;
    case ScopeKind::Path:
        ids.insert({1, 2, 3});
        break;
    }
    std::vector<Scope> scopes;
    for (const auto id : ids) {
        scopes.push_back({kind, id});
    }
    return scopes;
}

const std::vector<std::string>& Oracle::ids()
{
    static const std::vector<std::string> all = [] {
        std::vector<std::string> names;
        for (const auto& [name, compute] : computations()) {
            names.push_back(name);
        }
        return names;
    }();
    return all;
}

} // namespace jalon::test::oracle
