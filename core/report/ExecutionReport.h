// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Codes.h"
#include "document/Document.h"
#include "programme/ConsistencyCheck.h"
#include "report/PlanFigures.h"
#include "tabular/Table.h"

/// What a plan or a convention says of one year, as its partners want to read it.
namespace jalon::report {

/// How the four documents lay a fiche out: the Drôme's convention, the Rhône's numbered sections, the
/// Loir-et-Cher's tables, the fiche of a PDIE.
enum class Layout { Drome, Rhone, LoirEtCher, Pdie };

struct ExecutionQuery {
    programme::ProgrammeId programme;
    std::string fiche; ///< its code; empty for all of them
    int year = 0;
};

struct ReportedFiche {
    std::string axis; ///< headings above it, from the outermost: "A – Mesures socle"
    programme::FicheEntry entry;
    std::vector<PlanFigure> figures; ///< of the year
};

/// What a programme or an axis says of itself, of whatever year: the context it began with, its own amounts
/// and indicators.
struct ReportedPlace {
    std::string heading;
    std::string text;
    programme::Content content;
    std::vector<PlanFigure> figures; ///< of the report's year
};

struct ExecutionReport {
    programme::ProgrammeFile programme;
    int year = 0;
    std::vector<ReportedPlace> places; ///< in reading order, those that say something; only with all fiches
    std::vector<ReportedFiche> fiches; ///< in reading order
    std::vector<programme::Finding> findings; ///< on these fiches (and the programme, when all are there)
};

/// ProgrammeUnknown; PlanReferenceUnknown(programme's code, fiche) when it has no such fiche.
Expected<ExecutionReport> executionReport(const store::Database& database, const ExecutionQuery& query);

/// The layout that has a place for what is filled in: steps for the Rhône's; for the Loir-et-Cher's grants, a
/// fund, or a plan whose fiches spend in several years; the Drôme's for other conventions, the fiche of a
/// PDIE for other plans.
Layout usualLayout(const ExecutionReport& report);

/// With the grid of progress, and what the checks found in an annex.
document::Document documentOf(const ExecutionReport& report, Layout layout);

/// Every amount, indicator, step and finding, each a row with real numbers.
std::vector<tabular::Table> tablesOf(const ExecutionReport& report);

} // namespace jalon::report

template <>
struct jalon::EnumCodes<jalon::report::Layout> {
    static constexpr std::array<std::string_view, 4> codes = {"drome", "rhone", "loir-et-cher", "pdie"};
};
