// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "store/Transaction.h"
#include "store/Witness.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The journal: who looked, searched, took out, and when. It is only added to; each line holds the hash of
/// the one before, so that a line that was removed, changed or moved shows (JournalChecks.h). In it: numbers
/// and counts, never a name of anybody accompanied, nor a word that was typed. (The journal of transactions,
/// tx, tells what was written.)
namespace jalon::store {

struct JournalLine {
    std::int64_t line = 0;
    Instant at = {};
    std::string actor = {};
    JournalAction action = JournalAction::Unknown;
    std::int64_t subject = 0;
    std::optional<std::int64_t> amount = {};
    /// Where it was noted: 0 in this file; above, in the pack of that number; below, while the base was read
    /// without being written to.
    std::int64_t origin = 0;
    std::int64_t originLine = 0;

    friend bool operator==(const JournalLine&, const JournalLine&) = default;
};

/// Where a journal stood: a line, and the hash that holds all those before it. Hashes are in hexadecimal.
struct JournalHead {
    std::int64_t line = 0;
    std::string hash;

    friend bool operator==(const JournalHead&, const JournalHead&) = default;
};

/// Of the chain: of one line's values after the line whose hash is `previous`.
std::string journalHash(std::string_view previous, const JournalLine& line);

/// The last line, or where the chain begins.
JournalHead journalHead(const Database& database);

/// Adds lines noted here; their numbers are given. Within the transaction that is open, else in one of its
/// own. A clock that says less than the last line is said by a line of its own, once a connection.
void appendToJournal(const Database& database, std::span<const JournalLine> lines);

/// A line that is there when the transaction is, and not otherwise; nothing where nobody watches.
void addToJournal(const Transaction& tx, const JournalEntry& entry);

/// Adds the lines that another journal has beyond what is known of it, in one step: twice changes nothing.
/// How many. `origin`: what these lines will have as theirs.
std::int64_t bringInJournal(const Database& database, const Database& from, std::int64_t origin);

/// How far another journal is known; nothing: not at all.
std::optional<JournalHead> knownHead(const Database& database, std::int64_t origin);
void rememberHead(const Database& database, std::int64_t origin, const JournalHead& head);

/// Takes away the lines up to one: of a journal that was brought in.
void clearJournal(const Database& database, std::int64_t upTo, const Clock& clock);

/// How long lines are kept: a setting of the base, and the bounds of it.
inline constexpr std::string_view kJournalMonthsKey = "journal.months";
inline constexpr int kDefaultJournalMonths = 12;
inline constexpr int kMostJournalMonths = 36;
int journalMonths(const Database& database);

/// Removes the lines at the beginning that are older than that, at most once a day, and notes how many.
/// Nothing goes while the clock says less than a line does.
void purgeJournal(const Database& database, const Clock& clock, const std::string& actor);

} // namespace jalon::store
