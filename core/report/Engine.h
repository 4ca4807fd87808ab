// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Moment.h"

namespace jalon::report {

/// One column to count. `knowledge` is that of `Engine::knowledgeAt`.
struct Column {
    DateRange period;
    Date asOf;
    Knowledge knowledge;
    IndicatorSet wanted;
    bool lines = false;
    bool split = false; ///< per territory and référent, too
    bool crosses = false; ///< the cells of yearly tables, too
    bool days = false; ///< the days of the hits of means, too
    std::optional<std::pair<IndicatorId, ListKey>> list = {};
};

/// Reads a base once, then counts any number of columns in one pass over its people.
class Engine {
public:
    /// `history`: past versions, too, for any knowledge other than today's.
    Engine(const store::Database& database, IndicatorSet wanted, bool history);

    std::vector<Tally> count(std::span<const Column> columns, const Scope& scope);

    CaseData& data() { return m_data; }
    const ReferenceAt& reference(Knowledge knowledge);

private:
    const store::Database& m_database;
    CaseData m_data;
    std::map<std::int64_t, ReferenceAt> m_references; ///< by transaction; 0: today
};

/// What "known at" a day means; `known` is false before the base's first transaction.
struct KnownAt {
    bool known = true;
    Knowledge knowledge;
};
KnownAt knownAt(const store::Database& database, std::optional<Date> day);

} // namespace jalon::report
