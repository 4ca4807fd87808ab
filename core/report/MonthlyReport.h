// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Compute.h"
#include "report/Figure.h"
#include "report/Query.h"
#include "report/YearTables.h"
#include "store/Database.h"

#include <string>
#include <vector>

namespace jalon::report {

/// One indicator of a report. Each comparison is as of its own last day; the year to date is as of the
/// report's.
struct ReportRow {
    IndicatorId id = IndicatorId::K1;
    Figure figure;
    std::optional<double> previous; ///< the month (the year) before
    std::optional<double> yearAgo; ///< the same month a year before; in a year's report, the year before
    std::optional<double> yearToDate; ///< from 1 January to the period's end
    std::optional<double>
        target; ///< of the plans for that year, else of the rule set in force on the period's last day
    /// Value known today − value known at the report's "known at", else on the period's last day. Nothing
    /// before the base's first transaction.
    std::optional<double> learntLater;
};

/// All indicators of one territory or référent; id 0: hors territoire, sans référent.
struct ReportPart {
    std::int64_t id = 0;
    std::string name; ///< unique within its table
    std::vector<ReportRow> rows; ///< without breakdown lines
};

struct CurvePoint {
    DateRange month;
    std::optional<double> value;
};

struct Curve {
    IndicatorId id = IndicatorId::K1;
    std::vector<CurvePoint> points; ///< twelve, the last one is the period's last month
};

/// How the delays of a mean are spread: as many in all as the mean is of.
struct Spread {
    struct Band {
        std::string label; ///< French
        std::int64_t count = 0;
    };
    IndicatorId id = IndicatorId::O4;
    std::vector<Band> bands;
};

/// The people of T1 whom one référent holds.
struct LatePeople {
    std::string referent;
    std::vector<ListedPerson> people;
};

/// The figures of a month or of a year, in the order of the registry.
struct MonthlyReport {
    /// More late people than these are counted, not named.
    static constexpr std::size_t kNamedAtMost = 300;

    Query query;
    bool ofYear = false;
    std::string scope; ///< French
    std::vector<ReportRow> rows;
    std::vector<ReportPart> byTerritory; ///< every territory, then hors territoire
    std::vector<ReportPart> byReferent; ///< the référents who hold anyone in it, by name, then sans référent
    std::vector<Curve> curves; ///< K1, E1, O2, O4, C3, X2
    std::vector<Spread> delays; ///< O4, C4, G2
    std::vector<YearTable> year; ///< of a year's report alone
    std::vector<LatePeople> late; ///< in the order of byReferent; none when they are too many to be named
};

/// `query.period` is a whole month or a whole year. The base is read once, whatever the number of columns.
MonthlyReport monthlyReport(const store::Database& database, const Query& query);

/// The same, with numbers and initials for the people that it names (casefile/StandIn.h).
MonthlyReport withoutNames(MonthlyReport report);

} // namespace jalon::report
