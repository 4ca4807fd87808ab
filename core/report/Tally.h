// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/CaseData.h"
#include "report/Detail.h"
#include "report/Figure.h"
#include "report/Query.h"

#include <map>
#include <variant>

namespace jalon::report {

/// Who holds somebody on a day (Query.h, Scope).
struct Where {
    Index territory = 0;
    Index referent = 0;
    Index organisation = 0;
    Index path = 0; ///< PathType + 1
};

/// One row of a list: the person, and what put them in it.
struct Hit {
    std::int64_t person = 0;
    std::int64_t pathway = 0; ///< 0 when the figure is not about a pathway
    std::int64_t fact = 0; ///< the orientation, contract… that counts; 0 when it is a state of the stock
    Date day; ///< of the event; D for the stock
    std::optional<int> days; ///< of delays
    Where where;
};

/// A scope in the data's own numbers.
struct ScopeFilter {
    ScopeKind kind = ScopeKind::Everything;
    Index index = 0;
    bool admits(const Where& where) const;
};
ScopeFilter filterFor(const Scope& scope, const CaseData& data);

struct Counter {
    std::int64_t count = 0;
    std::int64_t days = 0;
    void add(const Hit& hit)
    {
        ++count;
        days += hit.days.value_or(0);
    }
};

/// A list asked for: of a part, or of all lines of a kind.
using ListKey = std::variant<Part, Detail>;

/// A row of the list asked for; `value` tells its line.
struct KeptHit {
    std::int64_t value = 0;
    Hit hit;
};

/// Counts hits per indicator and part, per line, per territory and per référent; keeps the rows of one list
/// if asked to. A figure and its list come from the same hits.
class Tally {
public:
    explicit Tally(ScopeFilter filter = {}) : m_filter(filter) { }

    /// Counts per territory and référent, too.
    void splitBy(std::size_t territories, std::size_t referents);
    void keep(IndicatorId id, ListKey list);
    /// Keeps the days of each hit of a mean, too.
    void keepDays() { m_keepsDays = true; }

    void add(IndicatorId id, Part part, const Hit& hit);
    void add(IndicatorId id, DetailKey detail, const Hit& hit);
    /// How many month ends a mean of month ends is of.
    void setMonthEnds(int count) { m_monthEnds = count; }

    using Counters = std::array<Counter, kIndicators * kParts>;
    const Counters& total() const { return m_total; }
    const Counters& territory(Index index) const { return m_territories[static_cast<std::size_t>(index)]; }
    const Counters& referent(Index index) const { return m_referents[static_cast<std::size_t>(index)]; }
    const std::map<DetailKey, Counter>& details(IndicatorId id) const { return m_details[indexOf(id)]; }
    const std::vector<KeptHit>& kept() const { return m_kept; }
    /// Of a mean's hits, in no order.
    const std::vector<int>& days(IndicatorId id) const { return m_days[indexOf(id)]; }
    int monthEnds() const { return m_monthEnds; }

private:
    ScopeFilter m_filter;
    Counters m_total{};
    std::vector<Counters> m_territories;
    std::vector<Counters> m_referents;
    std::array<std::map<DetailKey, Counter>, kIndicators> m_details;
    int m_monthEnds = 0;
    std::optional<std::pair<IndicatorId, ListKey>> m_list;
    std::vector<KeptHit> m_kept;
    bool m_keepsDays = false;
    std::array<std::vector<int>, kIndicators> m_days;
};

/// Without its lines.
Figure figureOf(IndicatorId id, const Tally::Counters& counters);

} // namespace jalon::report
