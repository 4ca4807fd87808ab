// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programme/Entities.h"
#include "report/Compute.h"
#include "store/Facts.h"

#include <map>

/// What the facts say of a plan's indicators, beside what was typed in (programmes.md, "From people to the
/// plan"). Nothing of it is stored in a fiche.
namespace jalon::report {

/// What a computed indicator names: an indicator and, where it is not its value, one of its lines.
/// `per-adviser` is ours: the mean of G1's lines by adviser.
struct ComputedBinding {
    IndicatorId id = IndicatorId::K1;
    std::string line; ///< empty for the value itself

    /// `O3`, `G1:in-force`, `F1:theme:sante`; nothing when no indicator bears the id.
    static std::optional<ComputedBinding> parse(std::string_view text);
};

/// The lines that a binding to the indicator can name, as the base knows them: those that it has whoever is
/// counted, by their codes and labels. Others may exist in a year (an adviser's, a change of path).
std::vector<Line> linesToBind(const store::Database& database, IndicatorId id);

/// An indicator of a fiche (an axis, a programme) for a year.
struct PlanFigure {
    FactId indicator;
    std::string label;
    programme::IndicatorSource source = programme::IndicatorSource::Computed;
    programme::Measure entered; ///< situation N
    std::optional<double> found; ///< percents with one decimal, days whole, means with one decimal
    std::optional<double> difference; ///< entered − found
    Why why = Why::Computed;
    programme::Measure target; ///< as written
    std::optional<double>
        towardsTarget; ///< what the target is to be compared with, where it is another figure
};

/// Those of a place that are counted or computed, in their order. The period is the calendar year; a local
/// plan with a territory is computed for that territory.
std::vector<PlanFigure> planFigures(const store::Database& database, programme::NodeId node, int year);

/// What the plans aim at in a year, by the indicator that reaches it: rates in percent, delays in days. A
/// count is aimed at for the whole year, and a target in another unit compares with nothing: both are left
/// out. Plans of a département that the base's territories are not in are left out; of two plans, the first
/// in order counts.
std::map<IndicatorId, double> planTargets(const store::Database& database, int year);

/// The people behind a computed one, as Compute.h lists them. FactUnknown; InvalidValue("binding", …) when it
/// is not computed.
Expected<std::vector<ListedPerson>> peopleBehind(const store::Database& database, FactId indicator, int year);

/// The activities behind a counted one, by day: those of the fiche and of the fiches that count the same
/// work. FactUnknown; InvalidValue("binding", …) when it is not counted.
Expected<std::vector<store::Fact<programme::Activity>>> activitiesBehind(const store::Database& database,
                                                                         FactId indicator, int year);

} // namespace jalon::report
