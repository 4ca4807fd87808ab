// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Pack.h"
#include "retention/Proposals.h"
#include "store/Anonymise.h"

#include <cstdint>
#include <string>
#include <vector>

namespace jalon::retention {

/// What an anonymisation takes away, counted.
struct Preview {
    std::int64_t people = 0;
    std::int64_t households = 0; ///< those where nobody else lives
    std::int64_t versions = 0; ///< of facts, and rows, that lose what they say or go
    std::int64_t savedRows = 0; ///< of lists: rejects, warnings, rows decided
    std::int64_t views = 0; ///< saved lists of people that name them
    std::int64_t minutes = 0; ///< of meetings that spoke of them: they go as a whole
    /// Packs that left with one of them; their files keep what they hold.
    std::vector<exchange::PackEntry> packs;
};

/// Packs that left with one of the people, or with one of their pathways; both as JSON arrays of ids.
std::vector<exchange::PackEntry> packsWith(const store::Database& database, const std::string& people,
                                           const std::string& pathways);

/// Nothing is written. Error: PersonStillKept, for somebody whom `proposals` does not hold.
Expected<Preview> preview(const store::Database& database, const std::vector<PersonId>& people, Date today);

/// What identifies or describes these people goes from the file, in every version; what remains are dated
/// codes that counts are made of. Somebody who comes back in a list is a new person. It cannot be undone, and
/// no undo of earlier work brings anything back. Errors: PackRefuses, PersonStillKept, DiskFull,
/// DatabaseFailure; after one the base is as it was.
Expected<store::Anonymised> anonymise(const store::Session& session, const std::vector<PersonId>& people);

} // namespace jalon::retention
