// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programme/ConsistencyCheck.h"
#include "report/PlanFigures.h"
#include "ui/programme/PlanContent.h"
#include "ui/programme/Sheet.h"

#include <QString>

#include <map>

/// The plan as people read it.
namespace jalon::ui {

QString codeText(programme::BudgetStatus status);
QString codeText(programme::Funder funder);
QString codeText(programme::Nature nature);
QString codeText(programme::Funded funded);
QString codeText(programme::ActivityKind kind);
QString codeText(programme::NarrativeKind kind);
QString codeText(programme::ProgrammeKind kind);

/// `25 %`; a dash in words when nobody said.
QString progressText(std::optional<int> progress);
QString stepText(bool isDone);
/// `2019–2022`, `2019`; empty when there are none.
QString yearsText(std::optional<int> first, std::optional<int> last);
/// `70% (2021)`, `70 % des entrants (2021)`.
QString targetText(const programme::IndicatorValue& value);
/// `1 234,5`; empty for nothing.
QString plainNumber(std::optional<double> number);

using Figures = std::map<FactId, report::PlanFigure>;

/// What the printed fiche, axis or programme says, without its years; `today` completes days that are typed.
std::vector<SheetRow> textRows(const PlanPlace& place, const PlanContent& content, Date today);
/// Description, progress, justification, goals; then the titled texts of the year.
std::vector<SheetRow> resultRows(const PlanPlace& place, int year);
std::vector<SheetRow> budgetRows(const PlanPlace& place, int year);
std::vector<SheetRow> indicatorRows(const PlanPlace& place, int year, const Figures& figures);
std::vector<SheetRow> stepRows(const PlanPlace& place);
std::vector<SheetRow> activityRows(const std::vector<store::Fact<programme::Activity>>& activities,
                                   std::optional<int> year);

std::vector<SheetColumn> textColumns();
std::vector<SheetColumn> budgetColumns();
std::vector<SheetColumn> indicatorColumns(int year);
std::vector<SheetColumn> stepColumns();
std::vector<SheetColumn> activityColumns();

} // namespace jalon::ui
