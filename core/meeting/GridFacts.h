// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meeting/Grid.h"
#include "store/Database.h"

#include <array>
#include <functional>
#include <optional>
#include <string>

namespace jalon::meeting {

inline constexpr std::size_t kBarrierThemes = EnumCodes<casefile::BarrierTheme>::codes.size();

struct SeenBarrier {
    int level = 0; ///< 0: none is known
    std::optional<Date> on = {};
};

/// What a grid looks at of somebody's running pathway, on a day.
struct GridFacts {
    PersonId person;
    PathwayId pathway;
    Date day;
    std::optional<Date> startedOn; ///< notified, or on the first list
    std::string preOrientation;
    std::optional<Date> birthOn;
    std::optional<Date> registeredOn; ///< none: not registered
    std::array<SeenBarrier, kBarrierThemes> barriers;
    std::optional<Date> jobStartedOn; ///< of the last one; none: no job is known
    std::optional<Date> jobEndedOn; ///< none: in force
    std::string jobKind;
    std::string benefit; ///< NATPF of the rights in force
    std::string familySituation; ///< SITFAM
    std::optional<Date> diagnosedOn;
    std::optional<int> distance;
    std::optional<bool> licence;
    std::optional<bool> vehicle;
    std::string project;
    std::optional<Date> earlierExitOn; ///< of the last pathway before this one
    std::optional<Date> contractSignedOn; ///< the last one
    std::optional<Date> contractEndedOn; ///< the last one that is over
    bool contractInForce = false;
    std::optional<Date> orientedOn; ///< the first decision
    std::optional<casefile::PathType> path; ///< of the orientation in force
    OrganisationId organisation;
    std::optional<casefile::Support> support;
};

/// Everybody who has a pathway without an exit on that day, one row at a time: memory does not grow with the
/// base. False from `seen` ends it.
void forEachRunning(const store::Database& database, Date day,
                    const std::function<bool(const GridFacts&)>& seen);
/// The same of one person; nothing without a running pathway.
std::optional<GridFacts> factsOf(const store::Database& database, PersonId person, Date day);

/// The first rule that matches; nothing when none does.
std::optional<GridProposal> propose(const OrientationGrid& grid, const GridFacts& facts);

} // namespace jalon::meeting
