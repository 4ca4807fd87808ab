// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "store/Base.h"
#include "store/JournalChecks.h"
#include "store/Transaction.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

/// "Rapporter": what was done in a pack since it left, or since it last came back, comes into its base.
///
/// A fact that changed in the pack alone is written; one that changed on both sides to the same values is
/// left as it is. Whoever was merged in the base meanwhile is followed: facts go to the file that was kept.
namespace jalon::exchange {

enum class ConflictKind {
    BothChanged, ///< the same fact, to different values
    RuleBroken, ///< by the two together: two orientations in force, two référents, two exits…
    Gone ///< of somebody, or something, that the base has no more: left out, whatever is decided
};

/// One column, as people read it; empty: nothing.
struct FieldSides {
    std::string column;
    std::string base;
    std::string pack;
};

struct ConflictedFact {
    std::string table;
    FactId fact;
    bool inBase = false;
    bool inPack = false;
    std::vector<FieldSides> fields; ///< those that differ; all that is said when only one side has the fact
};

struct Conflict {
    /// Names the conflict and the very values that stand in the base: a decision holds for these alone.
    std::string key;
    ConflictKind kind = ConflictKind::BothChanged;
    PersonId person; ///< in the base; none when it is about no person
    std::string personName;
    std::optional<Error> why = {}; ///< of Gone: PackPersonGone, PackReferentGone
    std::vector<ConflictedFact> facts;
};

struct MergePlan {
    std::int64_t issuer = 0;
    std::int64_t changes = 0; ///< facts that the pack changed; 0: nothing to bring back
    std::int64_t people = 0; ///< whom these are about
    std::int64_t alreadyThere = 0; ///< of `changes`: the base says the same
    std::vector<Conflict> conflicts;
};

/// Nothing is written. Errors: PackRefuses (the base is itself a pack), PackNotOne, PackOfOtherBase,
/// PackUnknown, PackWentOnApart.
Expected<MergePlan> planMerge(const store::Database& base, store::Base& pack);

enum class Keep { Base, Pack };
/// By Conflict::key.
using Decisions = std::map<std::string, Keep>;

struct Merged {
    TxId recordedAs; ///< none: there was nothing to write
    std::int64_t written = 0; ///< facts
    std::int64_t leftOut = 0; ///< facts of the pack that did not come in: decided, or gone
    std::int64_t people = 0;
    /// What the base's journal has lost of what it was when the pack left.
    std::vector<store::JournalFinding> journal = {};
};

/// In one transaction (TxKind::Pack), undone like any other; its actor: who worked in the pack, and who
/// brought it back. What was decided is never asked again. The pack's journal comes into the base's, also
/// when nothing else does. Errors:
/// those of planMerge; PackUndecided (how many); PackBreaksRule. After an error the base is as it was.
Expected<Merged> merge(const store::Session& session, store::Base& pack, const Decisions& decisions);

} // namespace jalon::exchange
