// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Secret.h"
#include "store/Transaction.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

/// "Emporter": a base of its own, encrypted under its own passphrase, that holds some people of the base and
/// nobody else. It is opened like a base, far from it, and brought back by Merge.h.
namespace jalon::exchange {

/// A meeting's people, or those whose référent unique somebody is today: one of the two.
struct PackContent {
    MeetingId meeting = {};
    ReferentId referent = {};
};

struct LeftPack {
    std::int64_t issuer = 0; ///< its number in this base
    TxId recordedAs; ///< what the base keeps of it: when, by whom
    std::int64_t people = 0;
};

/// Writes the pack: the people with everything that holds of them today, no former version; with a meeting,
/// its agenda, its members (a beneficiary who sits in it: the name alone) and its decisions; whom and what
/// files speak of: référents, organisations, territories, codes, grids, offers, the plan. Whole or not at
/// all; an older file of that name is never replaced. `takenFor`: whoever leaves with it, may be empty.
///
/// Errors: PackRefuses (the base is itself a pack); MeetingUnknown; FactUnknown (the référent); PackNobody;
/// PassphraseEmpty; BaseExists, FolderNotFound, FileNotWritable, DiskFull.
Expected<LeftPack> writePack(const store::Session& session, const PackContent& content,
                             const std::string& takenFor, const std::filesystem::path& file,
                             const Secret& passphrase);

struct PackEntry {
    std::int64_t issuer = 0;
    PackContent content;
    std::string takenFor;
    std::string takenBy;
    Date leftOn;
    std::int64_t people = 0;
    std::vector<TxId> returns; ///< what brought it back, undone returns apart
};

/// Those that left this base, the latest first; in a pack, itself.
std::vector<PackEntry> packs(const store::Database& database);

} // namespace jalon::exchange
