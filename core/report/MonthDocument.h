// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Document.h"
#include "report/MonthlyReport.h"

#include <optional>
#include <string>
#include <vector>

namespace jalon::report {

/// What a printed report says of itself.
struct ReportHead {
    std::string base; ///< the name of its file
    Date writtenOn;
    std::optional<Date> frozenOn = {}; ///< it is kept as it was that day (FrozenReport.h)
};

/// The report as it is handed to the director: the figures, their curves, territories and référents, how
/// delays are spread, what each figure is made of, who is late, the definitions. Cells bear the names of the
/// lists behind them (FigureLink.h).
document::Document documentOf(const MonthlyReport& report, const ReportHead& head);

/// "octobre 2026", "année 2026".
std::string periodName(const MonthlyReport& report);
/// What its files are called, without ending: "Rapport 2026-10 Ensemble"; good on every system.
std::string fileNameOf(const MonthlyReport& report, const ReportHead& head);
/// Of a period that is not over; nothing of one that is.
std::optional<std::string> remarkOn(const DateRange& period, Date today);
/// What a reader has to know before the figures, in French: a period that is not over or has not begun,
/// nobody in it. None when all is as usual.
std::vector<std::string> remarksOn(const MonthlyReport& report, Date today);

} // namespace jalon::report
