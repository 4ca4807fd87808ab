// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Changes.h"

#include <string>
#include <vector>

/// What is decided together. For this room.
namespace jalon::exchange {

/// Facts of which a pathway, a person or a meeting has one at a time.
struct Exclusive {
    std::string table;
    std::vector<std::string> keys; ///< columns: facts that say the same in them are of one group
    bool atATime = true; ///< by starts_on and ends_on; else one in all
    std::string roleOnly = {}; ///< facts of that role alone
};

const std::vector<Exclusive>& exclusives();

/// Whether both cannot hold: of one group, and at the same time.
bool clash(const Exclusive& rule, const Shape& shape, const Row& one, const Row& other);

/// A conflict, and what there is to do when it is decided.
struct Contradiction {
    Conflict conflict;
    std::vector<std::size_t> changes; ///< places in the list of changes
    std::vector<BaseRow> others; ///< of the base, which cannot stand beside the pack's
};

std::vector<Contradiction> contradictions(const store::Database& base, const store::Database& pack,
                                          const std::vector<Shape>& shapes,
                                          const std::vector<Change>& changes);

} // namespace jalon::exchange
