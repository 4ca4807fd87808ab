// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Document.h"
#include "report/MonthlyReport.h"

/// The pieces of the month's document, each under its heading; none where there is nothing to say.
namespace jalon::report {

using Blocks = std::vector<document::Block>;

Blocks keyFigures(const MonthlyReport& report);
/// Each with its picture and its table.
Blocks curveBlocks(const MonthlyReport& report);
Blocks territoryBlocks(const MonthlyReport& report);
Blocks referentBlocks(const MonthlyReport& report);
Blocks delayBlocks(const MonthlyReport& report);
/// The lines of each figure, but those that have a table of their own.
Blocks detailBlocks(const MonthlyReport& report);
/// From which path to which other.
Blocks flowBlocks(const MonthlyReport& report);
Blocks barrierBlocks(const MonthlyReport& report);
/// Who is late, by référent.
Blocks toDoBlocks(const MonthlyReport& report);
/// The tables of a year, with their totals, and the mean delays; of a month, none.
Blocks yearBlocks(const MonthlyReport& report);
Blocks definitionBlocks();

/// `16 018`.
std::string countText(std::int64_t count);
/// A value as documents show it: `16 018`, `73,4 %`, `26 j`; "n. c." for none.
std::string shownValue(std::optional<double> value, Unit unit);
/// `+3`, `−0,5 pt`; empty for no difference.
std::string shownDifference(std::optional<double> difference, Unit unit);

} // namespace jalon::report
