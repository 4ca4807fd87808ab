// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Id.h"
#include "casefile/Codes.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jalon::casefile {

/// What somebody has to do for a person (interface.md, "Accueil"). Those with a delay follow the rule sets.
enum class Need {
    LateOrientation, ///< never oriented, the delay is over: indicator T1
    OrientationDueSoon, ///< never oriented, the delay ends within 7 days
    LateContract, ///< oriented, no contract, the delay is over
    UnansweredAppointment, ///< held before today, nobody said whether the person came
    ContractEnding, ///< in force, ends within 30 days
    SocialReview, ///< social orientation whose review is due
    NoNews, ///< oriented, nothing heard for 8 weeks: indicator R5
    ExitToQualify, ///< rights ended without an exit, or an exit without a reason
    PrivacyAnswer ///< asked something about their data, and has no answer yet
};

enum class RightsFilter { Open, SubjectToDuties, Ended };
enum class ContractFilter { InForce, None };

/// Which people a table shows: those who meet everything that is said. An id of 0 is "none": hors territoire,
/// sans référent, sans structure; so the lists of one kind always add up.
struct PeopleFilter {
    std::string text = {}; ///< as typed, see casefile::find
    std::optional<TerritoryId> territory = {}; ///< of today's address
    std::optional<ReferentId> referent = {}; ///< référent unique today
    std::optional<OrganisationId> organisation = {}; ///< of the orientation in force today
    std::optional<PathType> path = {}; ///< of the orientation in force today
    bool neverOriented = false; ///< no orientation in the running pathway
    std::optional<RightsFilter> rights = {};
    std::optional<ContractFilter> contract = {};
    std::optional<BarrierTheme> barrier = {}; ///< a level of 1 or more today
    std::optional<Need> need = {};
    /// Nobody but them: found by something that is no filter, a trial of a grid. Saved views leave it out.
    std::optional<std::vector<PersonId>> among = {};

    bool empty() const { return *this == PeopleFilter{}; }
    friend bool operator==(const PeopleFilter&, const PeopleFilter&) = default;
};

/// For saved views: {"territory": 12, "need": "late-orientation"}; what is not said is left out.
std::string toJson(const PeopleFilter& filter);
/// InvalidValue("filter", …) for a text that is none. What this version does not know is left out.
Expected<PeopleFilter> filterFromJson(std::string_view text);

} // namespace jalon::casefile

template <>
struct jalon::EnumCodes<jalon::casefile::Need> {
    static constexpr std::array<std::string_view, 9> codes = {
        "late-orientation", "orientation-due-soon", "late-contract", "unanswered-appointment",
        "contract-ending",  "social-review",        "no-news",       "exit-to-qualify",
        "privacy-answer"};
};

template <>
struct jalon::EnumCodes<jalon::casefile::RightsFilter> {
    static constexpr std::array<std::string_view, 3> codes = {"open", "sdd", "ended"};
};

template <>
struct jalon::EnumCodes<jalon::casefile::ContractFilter> {
    static constexpr std::array<std::string_view, 2> codes = {"in-force", "none"};
};
