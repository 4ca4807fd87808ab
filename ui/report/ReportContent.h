// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/FrozenReport.h"
#include "report/MonthDocument.h"
#include "store/Database.h"

#include <QString>

#include <memory>
#include <utility>
#include <vector>

namespace jalon::ui {

/// A month or a year that a report can be of.
struct ReportPeriod {
    DateRange days;
    QString name;
};

/// A report that was kept, as a line of a menu.
struct FrozenChoice {
    FactId id;
    QString name;
};

/// What can be asked for. Scopes are numbers for NameBox; 0 is everything.
struct ReportChoices {
    std::vector<ReportPeriod> periods; ///< months, then years, the latest first; none: nobody is in the base
    std::vector<std::pair<std::int64_t, QString>> scopes;
    std::vector<FrozenChoice> frozen; ///< the latest period first
};
using ReportChoicesPtr = std::shared_ptr<const ReportChoices>;

ReportChoicesPtr readReportChoices(const store::Database& database, Date today);
report::Scope scopeOfChoice(std::int64_t choice);

/// A report as it stands on the screen and is written from there.
struct ReportContent {
    report::MonthlyReport report;
    report::ReportHead head;
    std::vector<report::FrozenChange> changes = {}; ///< of a report that was kept: what the base says today
};
using ReportContentPtr = std::shared_ptr<const ReportContent>;

/// On the thread of long reads. FactUnknown when it is no longer kept.
Expected<ReportContentPtr> readFrozen(const store::Database& database, FactId id,
                                      const std::filesystem::path& base);

} // namespace jalon::ui
