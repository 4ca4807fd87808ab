// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Copies.h"
#include "store/Journal.h"

#include <span>
#include <string>
#include <vector>

/// Whether the journal is as it was written. Whoever has the passphrase and another program can write a whole
/// new chain: only what is known of it elsewhere, in copies and packs, tells then.
namespace jalon::store {

enum class JournalFlaw {
    Removed, ///< lines that were there are not, between two that are, or at the beginning
    Changed, ///< a line does not say what it said
    Moved, ///< lines are not in their order
    Cut, ///< lines at the end are not there any more
    Replaced, ///< another chain than the one that was seen
    Unguarded, ///< what refuses changes was taken away
    ClockSetBack ///< no flaw of the journal: the times of what follows are not sure
};

struct JournalFinding {
    JournalFlaw flaw;
    std::int64_t first = 0; ///< lines concerned
    std::int64_t last = 0;
    std::optional<Instant> near = {}; ///< when the nearest line that is there was noted
    std::string witness = {}; ///< who remembers otherwise: a copy's or a pack's name; empty: the base itself
};

/// A head that is known elsewhere, and where.
struct SeenHead {
    JournalHead head;
    std::string where;
};

/// At most a hundred. `seen`: of this same journal.
std::vector<JournalFinding> verifyJournal(const Database& database, std::span<const SeenHead> seen = {});

/// What keeps no more of the journal than it should: the lines are as they were noted.
bool isSound(std::span<const JournalFinding> findings);

/// Where the journal stood when copies of the base were made. One from before there was a journal, or under
/// another passphrase than the base's, says nothing.
/// Error: FolderNotFound.
Expected<std::vector<SeenHead>> headsOfCopies(const Base& base, const std::filesystem::path& folder,
                                              const std::stop_token& stop = {});

} // namespace jalon::store

template <>
struct jalon::EnumCodes<jalon::store::JournalFlaw> {
    static constexpr std::array<std::string_view, 7> codes = {"removed",  "changed",   "moved",         "cut",
                                                              "replaced", "unguarded", "clock-set-back"};
};
