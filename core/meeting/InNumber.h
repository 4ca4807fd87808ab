// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/MassActions.h"
#include "meeting/Capacity.h"
#include "meeting/Grid.h"

#include <span>
#include <string>
#include <vector>

/// Orientation "au fil de l'eau" (convention du Rhône, 1.4): the grid applied to a selection of people,
/// looked at as a list, written in one transaction.
namespace jalon::meeting {

/// A line of the list; the caller changes what is to be written, or takes it out.
struct ProposedOrientation {
    PersonId person;
    PathwayId pathway;
    GridProposal proposal; ///< what the grid said
    bool chosen = true; ///< not, when the orientation in force says the same already
    bool inForce = false; ///< the same path, kind of organisation and support are in force
    casefile::PathType path = casefile::PathType::Social;
    OrganisationId organisation; ///< of the proposed kind; none: the base has none with a place left
    casefile::Support support = casefile::Support::Standard;
    ReferentId referent; ///< none: left as it is
    std::string reason; ///< the rule's name
    TerritoryId territory = {}; ///< of the person's address
    Placed now = {}; ///< what is in force

    /// Once it is written.
    Placed next() const { return {organisation, referent ? referent : now.referent}; }
    friend bool operator==(const ProposedOrientation&, const ProposedOrientation&) = default;
};

struct InNumberList {
    std::vector<ProposedOrientation> lines; ///< in the order of the people
    /// NoRunningPathway, GridProposesNothing.
    std::vector<casefile::LeftOut> leftOut;
    Loads loads; ///< of the day, without the lines
};

/// Those loads with the lines that are chosen.
Loads loadsWith(Loads loads, std::span<const ProposedOrientation> lines);
/// Référents for the lines that are chosen and go to an organisation: theirs when they are of it, else of it
/// and of the line's territory, so that the loads become even. None where all who fit are full.
void spreadReferents(std::span<ProposedOrientation> lines, const Loads& loads);

/// Organisations: the one in force when it is of the proposed kind, else the least loaded of the person's
/// territory or of the whole département. Référents: the one in force when they are of that organisation,
/// else the least loaded of it. Each line counts in the loads that the next ones see. Error: Cancelled.
Expected<InNumberList> proposeInNumber(const store::Database& database, const OrientationGrid& grid,
                                       std::span<const PersonId> people, Date day,
                                       const std::stop_token& stop = {});

/// Writes the lines that are chosen, decided on that day; whoever cannot be oriented is left out and named.
/// Undone as one. Error: Cancelled, the base is as it was.
Expected<casefile::MassOutcome> orientInNumber(const store::Session& session,
                                               std::span<const ProposedOrientation> lines, Date decidedOn,
                                               const casefile::MassProgress& progress = {},
                                               const std::stop_token& stop = {});

} // namespace jalon::meeting
