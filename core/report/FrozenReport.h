// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "report/MonthlyReport.h"
#include "store/Transaction.h"

namespace jalon::report {

/// A report that is kept as it was on a day ("arrêté"), whatever the base learns later.
struct FrozenEntry {
    FactId id;
    DateRange period;
    std::string scope; ///< French, as it was called
    Date frozenOn;
};

/// Keeps the figures, and nobody's name.
FactId freeze(store::Transaction& tx, const MonthlyReport& report);

/// The latest period first, then the latest frozen.
std::vector<FrozenEntry> frozenReports(const store::Database& database);
/// As it was, without links to people. Errors: FactUnknown, NotAllowed.
Expected<MonthlyReport> frozenReport(const store::Database& database, FactId id);
Expected<FrozenEntry> frozenEntry(const store::Database& database, FactId id);

/// A figure that is no longer what it was.
struct FrozenChange {
    IndicatorId id = IndicatorId::K1;
    std::optional<double> then;
    std::optional<double> now;

    /// Nothing when one of them cannot be computed.
    std::optional<double> difference() const;
};

/// What the base says today, asked as it was then; only what differs.
std::vector<FrozenChange> changesSince(const store::Database& database, const MonthlyReport& frozen);

} // namespace jalon::report
