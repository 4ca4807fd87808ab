// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Engine.h"

namespace jalon::report {

/// French names of what figures are split by, and the codes of their lists.
class Labels {
public:
    Labels(const store::Database& database, const CaseData& data) : m_database(database), m_data(data) { }

    std::string code(DetailKey key) const;
    std::string label(DetailKey key) const;
    /// Without its detail's heading: "25 à 29 ans", "Inconnu".
    std::string valueLabel(DetailKey key) const;
    std::string territory(std::int64_t id) const;
    std::string referent(std::int64_t id) const;

    /// Those that a figure always has, without what was counted; they need nobody's data.
    std::vector<Line> standingLines(IndicatorId id) const;
    /// Lines of a figure: those it always has, zeros included, and whatever else was counted.
    std::vector<Line> lines(IndicatorId id, const Tally& tally) const;

private:
    std::string valueCode(DetailKey key) const;
    std::string crossCode(Crossed crossed) const;

    const store::Database& m_database;
    const CaseData& m_data;
};

/// French name of what a report is about: "Ensemble", "Territoire : Vallée".
std::string scopeName(const store::Database& database, const Scope& scope);
/// Of a figure; empty for the unit "people".
std::string_view unitLabel(Unit unit);
/// "n. c." with its reason, for notes and tooltips.
std::string_view whyLabel(Why why);

} // namespace jalon::report
