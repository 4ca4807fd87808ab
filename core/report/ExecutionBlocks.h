// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/ExecutionReport.h"

/// The pieces that layouts put in their own order. Each one says so in words where nothing is filled in: a
/// gap must show.
namespace jalon::report {

using Blocks = std::vector<document::Block>;

/// A fiche in the year of the report.
struct FicheYear {
    const ReportedFiche& fiche;
    int year = 0;

    const programme::FicheFile& file() const { return fiche.entry.file; }
    /// Nothing was said of the year: an empty one.
    programme::Execution execution() const;
};

/// On two lines where both are there.
std::string joined(std::string first, const std::string& second);
/// `text`, else "Non renseigné."
std::string saidOr(const std::string& text);
/// Lines of one status, or of several, with their parts and a total.
Blocks budgetBlocks(const FicheYear& fiche, const std::vector<programme::BudgetStatus>& statuses);
/// Nature, detail, amount of what was executed, and what is carried over.
Blocks executedBlocks(const FicheYear& fiche);
/// A column a year, as grants over several years are shown.
Blocks grantBlocks(const FicheYear& fiche);
/// Situation N-1 and N, the target; with a column more for each of the years named.
Blocks indicatorBlocks(const FicheYear& fiche, const std::vector<int>& earlierYears = {});
/// Before N-1, that a value was given for.
std::vector<int> earlierYears(const FicheYear& fiche);
/// Those done are ticked.
Blocks stepBlocks(const FicheYear& fiche);
/// 25, 50, 75, 100: the one reached is marked.
Blocks progressBlocks(const FicheYear& fiche);
/// Titled texts of the fiche: those of the year, and those of no year.
Blocks sectionBlocks(const FicheYear& fiche);
/// "Non", "Oui", with the fiches that count the same work.
std::string fundingText(const programme::FicheEntry& entry);

/// All fiches by their progress.
document::Table progressGrid(const ExecutionReport& report);
document::Table findingTable(const ExecutionReport& report);

/// Of what a line is: `dont État – subventions – Audit`.
std::string lineName(const programme::BudgetLine& line);
/// As an amount, else as it is written.
std::string amountText(const programme::BudgetEntry& entry);
/// What was computed or counted: `calculé : 65,2 (saisi − calculé : -2)`; empty when it is neither.
std::string figureText(const std::vector<PlanFigure>& figures, FactId indicator);
/// What is written of the year, with its growth below.
std::string valueText(const programme::IndicatorValue& value);
/// The target, of what and of when: `70 % des orientés (2021)`.
std::string targetText(const programme::IndicatorValue& value);

/// A programme or an axis: what it says of itself, year by year.
Blocks placeBlocks(const ReportedPlace& place, int year);

} // namespace jalon::report
