// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "reference/Entities.h"
#include "store/Database.h"

#include <optional>
#include <string>
#include <vector>

/// How many people référents and organisations accompany, and how many more they can take.
namespace jalon::meeting {

struct Load {
    std::optional<int> places; ///< none: no limit is known
    int inCharge = 0;

    /// None without a limit; below 0 when there are too many.
    std::optional<int> remaining() const { return places ? std::optional{*places - inCharge} : std::nullopt; }
    bool isFull() const { return places && inCharge >= *places; }
    friend bool operator==(const Load&, const Load&) = default;
};

/// People whose référent unique it is on that day.
struct ReferentLoad {
    ReferentId id;
    std::string name;
    OrganisationId organisation; ///< none: not known
    TerritoryId territory; ///< of that organisation; none: the whole département
    Load load;

    friend bool operator==(const ReferentLoad&, const ReferentLoad&) = default;
};

/// People whose orientation in force on that day is to it.
struct OrganisationLoad {
    OrganisationId id;
    std::string name;
    reference::OrganisationKind kind = reference::OrganisationKind::Other;
    TerritoryId territory; ///< none: the whole département
    Load load;

    friend bool operator==(const OrganisationLoad&, const OrganisationLoad&) = default;
};

/// All of them, by name.
std::vector<ReferentLoad> referentLoads(const store::Database& database, Date day);
std::vector<OrganisationLoad> organisationLoads(const store::Database& database, Date day);

struct Loads {
    std::vector<ReferentLoad> referents;
    std::vector<OrganisationLoad> organisations;
};
Loads loadsOn(const store::Database& database, Date day);

/// Where somebody is accompanied; none: nowhere, by nobody.
struct Placed {
    OrganisationId organisation = {};
    ReferentId referent = {};

    friend bool operator==(const Placed&, const Placed&) = default;
};
/// What is in force on that day.
Placed placedOn(const store::Database& database, PathwayId pathway, Date day);
/// Somebody goes from there to there.
void move(Loads& loads, const Placed& from, const Placed& to);
/// As they will be once that meeting is closed: what it has decided is counted.
Loads loadsWithDecisions(const store::Database& database, MeetingId meeting, Date day);

/// Of those that fit and have a place left, the one with the fewest people; the first of several. Null when
/// there is none.
template <class AnyLoad, class Fits>
AnyLoad* leastLoaded(std::vector<AnyLoad>& loads, const Fits& fits)
{
    AnyLoad* least = nullptr;
    for (auto& candidate : loads) {
        const bool can = !candidate.load.isFull() && fits(candidate);
        if (can && (least == nullptr || candidate.load.inCharge < least->load.inCharge)) {
            least = &candidate;
        }
    }
    return least;
}

/// For whom a référent is looked for; none: any.
struct ReferentNeed {
    OrganisationId organisation = {};
    TerritoryId territory = {}; ///< those of the whole département fit any
};

/// The least loaded référent who fits, one person more being theirs from now on in `loads`; none when all who
/// fit are full.
ReferentId assignLeastLoaded(std::vector<ReferentLoad>& loads, const ReferentNeed& need);
/// So many people over the référents who fit, so that their loads become even; the same each time. Fewer than
/// `people` when there are not places enough.
std::vector<ReferentId> balance(std::vector<ReferentLoad> loads, const ReferentNeed& need,
                                std::size_t people);

} // namespace jalon::meeting
