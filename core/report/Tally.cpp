// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Tally.h"

namespace jalon::report {

namespace {

constexpr std::size_t slotOf(IndicatorId id, Part part)
{
    return indexOf(id) * kParts + static_cast<std::size_t>(part);
}

/// R2 and C2 take from R1 and C1 those whose rule set has a delay: n. c. where nobody's has.
bool lacksDelay(IndicatorId id, const Tally::Counters& counters)
{
    using enum IndicatorId;
    if (id != R2 && id != C2) {
        return false;
    }
    const auto all = counters[slotOf(id == R2 ? R1 : C1, Part::Numerator)].count;
    return all > 0 && counters[slotOf(id, Part::Denominator)].count == 0;
}

Figure without(Why why)
{
    Figure figure;
    figure.why = why;
    return figure;
}

} // namespace

double percent(std::int64_t part, std::int64_t whole)
{
    const auto tenths = (2000 * part + whole) / (2 * whole);
    return static_cast<double>(tenths) / 10.0;
}

bool ScopeFilter::admits(const Where& where) const
{
    switch (kind) {
    case ScopeKind::Territory:
        return where.territory == index;
    case ScopeKind::Organisation:
        return where.organisation == index;
    case ScopeKind::Referent:
        return where.referent == index;
    case ScopeKind::Path:
        return where.path == index;
    case ScopeKind::Everything:
        break;
    }
    return true;
}

ScopeFilter filterFor(const Scope& scope, const CaseData& data)
{
    // An id that the data never met admits nobody: that is not the same as "none".
    const auto orNobody = [&scope](Index index) { return index == 0 && scope.id != 0 ? Index{-1} : index; };
    switch (scope.kind) {
    case ScopeKind::Territory:
        return {scope.kind, orNobody(data.territories.find(scope.id))};
    case ScopeKind::Organisation:
        return {scope.kind, orNobody(data.organisations.find(scope.id))};
    case ScopeKind::Referent:
        return {scope.kind, orNobody(data.referents.find(scope.id))};
    case ScopeKind::Path:
        return {scope.kind, static_cast<Index>(scope.id)};
    case ScopeKind::Everything:
        break;
    }
    return {};
}

void Tally::splitBy(std::size_t territories, std::size_t referents)
{
    m_territories.resize(territories + 1);
    m_referents.resize(referents + 1);
}

void Tally::keep(IndicatorId id, ListKey list)
{
    m_list = {id, list};
}

void Tally::add(IndicatorId id, Part part, const Hit& hit)
{
    if (!m_filter.admits(hit.where)) {
        return;
    }
    const auto slot = slotOf(id, part);
    m_total[slot].add(hit);
    if (!m_territories.empty()) {
        m_territories[static_cast<std::size_t>(hit.where.territory)][slot].add(hit);
        m_referents[static_cast<std::size_t>(hit.where.referent)][slot].add(hit);
    }
    if (m_list && m_list->first == id && m_list->second == ListKey{part}) {
        m_kept.push_back({0, hit});
    }
    if (m_keepsDays && part == Part::Numerator && indicator(id).shape == Shape::Mean) {
        m_days[indexOf(id)].push_back(hit.days.value_or(0));
    }
}

void Tally::add(IndicatorId id, DetailKey detail, const Hit& hit)
{
    if (!m_filter.admits(hit.where)) {
        return;
    }
    m_details[indexOf(id)][detail].add(hit);
    if (m_list && m_list->first == id && m_list->second == ListKey{detail.detail}) {
        m_kept.push_back({detail.value, hit});
    }
}

Figure figureOf(IndicatorId id, const Tally::Counters& counters)
{
    const auto& definition = indicator(id);
    const auto& numerator = counters[slotOf(id, Part::Numerator)];
    const auto& denominator = counters[slotOf(id, Part::Denominator)];
    if (definition.shape == Shape::Missing) {
        return without(Why::NotInTheBase);
    }
    if (lacksDelay(id, counters)) {
        return without(Why::NoSuchDelay);
    }
    Figure figure;
    figure.numerator = numerator.count;
    if (definition.running) {
        figure.running = counters[slotOf(id, Part::Running)].count;
    }
    if (definition.denominator) {
        figure.denominator = denominator.count;
    }
    const auto of = definition.shape == Shape::Rate ? denominator.count : numerator.count;
    if (definition.shape == Shape::Count) {
        figure.value = static_cast<double>(numerator.count);
    } else if (of == 0) {
        figure.why = Why::EmptyDenominator;
    } else if (definition.shape == Shape::Rate) {
        figure.value = percent(numerator.count, of);
    } else {
        figure.value = static_cast<double>(numerator.days) / static_cast<double>(of);
    }
    return figure;
}

} // namespace jalon::report
