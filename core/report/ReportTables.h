// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/MonthlyReport.h"
#include "tabular/Table.h"

namespace jalon::report {

/// The report as tables: the indicators, their lines, territories, référents, curves, delays, who is late,
/// what figures count. The XLSX writer makes a sheet of each, the CSV writer a section. What cannot be
/// computed reads "n. c.", and is a gap in curves.
std::vector<tabular::Table> tablesOf(const MonthlyReport& report);

/// A value as people read it: percents with one decimal, days rounded half up.
tabular::Cell cellOf(std::optional<double> value, report::Unit unit);

} // namespace jalon::report
