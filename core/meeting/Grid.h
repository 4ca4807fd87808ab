// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Codes.h"
#include "base/Date.h"
#include "base/Error.h"
#include "casefile/Codes.h"
#include "reference/Entities.h"

#include <optional>
#include <string>
#include <vector>

/// The grille d'orientation: ordered rules, the first that matches proposes (domain.md, glossary; convention
/// du Rhône, 1.4). As a file: resources/grids/README.md.
namespace jalon::meeting {

/// What a condition looks at, as the base knows it on a day. Of what the base does not know (a birth date, a
/// diagnostic that was not made) no condition holds, not even its contrary.
enum class GridFact {
    Registered, ///< with France Travail
    Barrier, ///< the level of one theme, or the highest of all: 0 to 3
    BarrierCount, ///< how many themes have a level of 1 or more
    Employed, ///< a job in force
    JobKind, ///< words of the kind of the last job ("indépendant")
    MonthsSinceJob, ///< whole months since the last one ended, 0 during one
    NoKnownJob, ///< no job was ever recorded
    Age, ///< whole years
    LoneParent, ///< the RSA is increased (majoré): alone with a child under three, or expecting one
    Alone, ///< without a spouse, by the family situation
    Distance, ///< to employment in the last diagnostic: 1 to 4
    Licence, ///< in the last diagnostic
    Vehicle, ///< in the last diagnostic
    Project, ///< words of the last diagnostic's project ("création")
    PreOrientation, ///< words of the list's flag
    EarlierPathway, ///< one that ended before this one
    ContractSigned, ///< in this pathway
    ContractEnded, ///< in this pathway, and none in force
    Oriented, ///< an orientation was decided in this pathway
    MonthsInPathway ///< whole months since the notification, or the first list
};

/// What a condition on that fact says besides.
struct ConditionForm {
    bool theme = false; ///< may name one
    bool range = false; ///< from and to, or one of them
    bool rangeNeeded = false;
    bool words = false; ///< one at least; any of them does, case and accents do not matter
    int lowest = 0; ///< of the range
    int highest = 0;
};
ConditionForm formOf(GridFact fact);

struct GridCondition {
    GridFact fact = GridFact::Registered;
    bool negated = false;
    std::optional<casefile::BarrierTheme> theme = {};
    std::optional<int> from = {}; ///< both counted in; neither, for a barrier: 1 or more
    std::optional<int> to = {};
    std::vector<std::string> words = {};

    friend bool operator==(const GridCondition&, const GridCondition&) = default;
};

struct OrientationRule {
    std::string name;
    std::vector<GridCondition> when; ///< all of them; none: it always matches
    casefile::PathType path = casefile::PathType::Social;
    std::optional<reference::OrganisationKind> organisation; ///< none: any
    casefile::Support support = casefile::Support::Standard;

    friend bool operator==(const OrientationRule&, const OrientationRule&) = default;
};

struct OrientationGrid {
    std::string name;
    std::string source; ///< where its rules come from
    bool example = false; ///< a model that ships, which nobody made their own
    std::vector<OrientationRule> rules; ///< in their order

    friend bool operator==(const OrientationGrid&, const OrientationGrid&) = default;
};

/// FieldMissing, FieldUnknown, FieldWrong, each with its place: "rules[2].when[0].from".
Expected<void> check(const OrientationGrid& grid);

/// A condition that held, and what was found.
struct MatchedFact {
    GridCondition condition;
    std::optional<int> number = {}; ///< a level, months, years, how many
    std::optional<Date> on = {}; ///< since when, or the day it was seen
    std::string text = {}; ///< as the base has it

    friend bool operator==(const MatchedFact&, const MatchedFact&) = default;
};

struct GridProposal {
    std::size_t rule = 0; ///< its place in the grid
    casefile::PathType path = casefile::PathType::Social;
    std::optional<reference::OrganisationKind> organisation;
    casefile::Support support = casefile::Support::Standard;
    std::vector<MatchedFact> because; ///< in the order of the rule's conditions

    friend bool operator==(const GridProposal&, const GridProposal&) = default;
};

} // namespace jalon::meeting

template <>
struct jalon::EnumCodes<jalon::meeting::GridFact> {
    static constexpr std::array<std::string_view, 20> codes = {"registered",      "barrier",
                                                               "barrier-count",   "employed",
                                                               "job-kind",        "months-since-job",
                                                               "no-known-job",    "age",
                                                               "lone-parent",     "alone",
                                                               "distance",        "licence",
                                                               "vehicle",         "project",
                                                               "pre-orientation", "earlier-pathway",
                                                               "contract-signed", "contract-ended",
                                                               "oriented",        "months-in-pathway"};
};
