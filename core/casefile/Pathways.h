// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "casefile/PathwayRules.h"
#include "casefile/Tables.h"

#include <optional>
#include <string>
#include <vector>

namespace jalon::casefile {

struct Pathway {
    PathwayId id;
    PathwayFile file;
    std::optional<Date> exitedOn;
    std::string exitReason; ///< empty: no exit, or one to qualify

    friend bool operator==(const Pathway&, const Pathway&) = default;
};

/// A new pathway of someone who has none open: the first, or one after an exit. No query.
PathwayId addPathway(store::Transaction& tx, const PathwayFile& file);
/// The same, checked: PersonUnknown, PathwayStillOpen.
Expected<PathwayId> openPathway(store::Transaction& tx, const PathwayFile& file);
/// Errors: PathwayUnknown; InvalidValue when the notification's date and origin disagree.
Expected<void> correctPathway(store::Transaction& tx, PathwayId pathway, const PathwayFile& file);

/// A person's pathways, oldest first.
std::vector<Pathway> pathways(const store::Database& database, PersonId person);
/// The one without exit.
std::optional<Pathway> currentPathway(const store::Database& database, PersonId person);
/// The one without exit, else the latest.
std::optional<Pathway> lastPathway(const store::Database& database, PersonId person);

/// What an event is checked against.
PathwayFrame frameOf(const Pathway& pathway);
/// Errors: PathwayUnknown.
Expected<PathwayFrame> frameOf(const store::Database& database, PathwayId pathway);

} // namespace jalon::casefile
