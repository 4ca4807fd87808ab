// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "programme/Tables.h"

#include <vector>

/// A programme as one reads it, from the base or from a file. From the base, every entry has its ids; from a
/// file, none has, and entries of one fiche name each other by their rank.
namespace jalon::programme {

struct BudgetEntry {
    store::Fact<BudgetLine> line;
    std::vector<BudgetEntry> parts;
    int step = 0; ///< rank of the step that it pays among the fiche's, from 1; 0 for none
};

struct IndicatorEntry {
    store::Fact<Indicator> indicator;
    std::vector<store::Fact<IndicatorValue>> values; ///< by year
    int related = 0; ///< rank of the other indicator among the node's, from 1; 0 for none
};

/// What a programme, an axis or a fiche may hold.
struct Content {
    std::vector<store::Fact<Narrative>> sections;
    std::vector<BudgetEntry> budget;
    std::vector<IndicatorEntry> indicators;
};

struct FicheEntry {
    FicheId id;
    FicheFile file;
    Content content;
    std::vector<store::Fact<FicheLink>> links;
    std::vector<store::Fact<Execution>> years; ///< by year
    std::vector<store::Fact<Step>> steps;
    std::vector<store::Fact<Activity>> activities; ///< by day
};

struct ObjectiveEntry {
    ObjectiveId id;
    ObjectiveFile file;
    std::vector<FicheEntry> fiches;
};

struct AxisEntry {
    AxisId id;
    AxisFile file;
    Content content;
    std::vector<AxisEntry> axes;
    std::vector<ObjectiveEntry> objectives;
    std::vector<FicheEntry> fiches; ///< those under no objective
};

struct ProgrammeEntry {
    ProgrammeId id;
    ProgrammeFile file;
    Content content;
    std::vector<AxisEntry> axes;
    std::vector<ProgrammeEntry> localPlans; ///< that hang under it
    std::vector<ProgrammeEntry> companions; ///< other programmes of the same document; of a file only
};

/// Calls `visit(fiche)` for each fiche of the axis, in reading order: objectives, then the others, then axes.
template <class Axis, class Visit>
void forEachFicheOf(Axis& axis, Visit& visit)
{
    for (auto& objective : axis.objectives) {
        for (auto& fiche : objective.fiches) {
            visit(fiche);
        }
    }
    for (auto& fiche : axis.fiches) {
        visit(fiche);
    }
    for (auto& part : axis.axes) {
        forEachFicheOf(part, visit);
    }
}

/// Of the programme itself, without its local plans.
template <class Programme, class Visit>
void forEachFiche(Programme& programme, Visit visit)
{
    for (auto& axis : programme.axes) {
        forEachFicheOf(axis, visit);
    }
}

/// ProgrammeUnknown.
Expected<ProgrammeEntry> readProgramme(const store::Database& database, ProgrammeId programme);
/// FactUnknown.
Expected<FicheEntry> readFiche(const store::Database& database, FicheId fiche);

struct ListedProgramme {
    ProgrammeId id;
    ProgrammeFile file;
    int fiches = 0;
};

/// All of them: each plan, then what hangs under it.
std::vector<ListedProgramme> programmes(const store::Database& database);
/// The programme that a place of the tree belongs to; nothing when the place is not in the base any more.
std::optional<ProgrammeId> programmeOf(const store::Database& database, NodeId node);
/// By its code, capitals or not.
std::optional<ProgrammeId> findProgramme(const store::Database& database, std::string_view code);

/// Writes the tree, with its local plans and companions, through the services of Plan.h; links are joined to
/// the fiches they name, in both directions. Errors: theirs.
Expected<ProgrammeId> writeProgramme(store::Transaction& tx, const ProgrammeEntry& programme);

} // namespace jalon::programme
