// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meeting/Grid.h"
#include "store/Database.h"

#include <stop_token>
#include <vector>

namespace jalon::meeting {

/// Of one rule.
struct RuleCount {
    int proposed = 0; ///< to how many people it is the one that proposes
    int changing = 0; ///< of them, how many have an orientation in force of another path

    friend bool operator==(const RuleCount&, const RuleCount&) = default;
};

/// What a grid would propose to everybody who has a running pathway. Nothing is written.
struct GridTrial {
    int people = 0;
    std::vector<RuleCount> rules; ///< one per rule, in their order
    int unmatched = 0; ///< no rule proposes
    int withoutPath = 0; ///< proposed to people of whom no path is in force
    std::vector<PersonId> changing; ///< "412 people would change path": all rules together
    std::vector<PersonId> differing; ///< to whom the grid compared with proposes something else, or nothing

    friend bool operator==(const GridTrial&, const GridTrial&) = default;
};

/// In one pass over the base. `other`: the grid that it is compared with, as a rule the one in use; none:
/// with none. Error: Cancelled.
Expected<GridTrial> tryGrid(const store::Database& database, const OrientationGrid& grid, Date day,
                            const OrientationGrid* other = nullptr, const std::stop_token& stop = {});

} // namespace jalon::meeting
