// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/Deadlines.h"
#include "casefile/Pathways.h"
#include "meeting/Tables.h"
#include "store/Transaction.h"

#include <optional>
#include <vector>

/// Whom a meeting could speak of, and why.
namespace jalon::meeting {

enum class CandidateReason {
    NeverOriented, ///< no orientation in the running pathway
    DelayRunningOut, ///< the orientation, the first contract or the social review is due soon, or late
    NoShows, ///< missed the last two appointments, and no orientation was decided since
    ContractEnded, ///< the last contract is over, none follows it
    ReorientationAsked ///< and no orientation was decided since
};

/// What is asked for; somebody who meets any of it is a candidate.
struct CandidateCriteria {
    bool neverOriented = true;
    std::optional<int> dueWithinDays = 14; ///< none: not asked for
    bool noShows = true;
    bool contractEnded = true;
    bool reorientationAsked = true;
    std::optional<TerritoryId> territory = {}; ///< of today's address; 0: of none
};

struct WhyCandidate {
    CandidateReason reason = CandidateReason::NeverOriented;
    /// The last day of what is due; else the day since which it waits: the second absence, the contract's
    /// last day, the request. None: nobody knows when the delay began.
    std::optional<Date> on = {};
    std::optional<casefile::Deadline> deadline = {}; ///< what is due

    friend bool operator==(const WhyCandidate&, const WhyCandidate&) = default;
};

struct Candidate {
    PersonId person;
    PathwayId pathway;
    std::vector<WhyCandidate> why; ///< in the order of the reasons
    std::optional<Date> priority; ///< the earliest day of them

    friend bool operator==(const Candidate&, const Candidate&) = default;
};

/// By priority, the earliest first. People subject to rights and duties, and whoever asked for a
/// réorientation; not those who are on the agenda of an open meeting.
std::vector<Candidate> candidates(const store::Database& database, const reference::RuleSets& rules,
                                  const CandidateCriteria& criteria, Date day);

/// PathwayUnknown, PathwayExited, InvalidValue("requested_on") for a day to come.
Expected<FactId> askReorientation(store::Transaction& tx, const ReorientationRequest& request);
/// Not after the pathway's exit (AfterExit) nor on a day to come (InvalidValue).
Expected<void> check(const casefile::PathwayFrame& frame, const ReorientationRequest& request, Date today);
/// FactUnknown, and those of check.
Expected<void> correctRequest(store::Transaction& tx, FactId request, const ReorientationRequest& next);
/// FactUnknown.
Expected<void> withdrawRequest(store::Transaction& tx, FactId request);
/// By day, answered or not.
std::vector<store::Fact<ReorientationRequest>> requestsOf(const store::Database& database, PathwayId pathway);

} // namespace jalon::meeting

template <>
struct jalon::EnumCodes<jalon::meeting::CandidateReason> {
    static constexpr std::array<std::string_view, 5> codes = {
        "never-oriented", "delay-running-out", "no-shows", "contract-ended", "reorientation-asked"};
};
