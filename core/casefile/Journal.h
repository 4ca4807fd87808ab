// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "store/JournalChecks.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The journal as its reader sees it: an administrator, or whoever opens a base without accounts. Everything
/// here has the error NotAllowed.
namespace jalon::casefile {

struct JournalFilter {
    std::optional<Date> from = {};
    std::optional<Date> to = {}; ///< that day included
    std::string actor = {}; ///< as it signs; empty: everybody
    std::optional<store::JournalAction> action = {};

    friend bool operator==(const JournalFilter&, const JournalFilter&) = default;
};

/// That the journal is looked at is noted in it: once, whatever is then shown of it.
Expected<std::int64_t> countJournal(const store::Database& database, const JournalFilter& filter);
/// The latest first, `count` of them from the one at `first` on.
Expected<std::vector<store::JournalLine>> journalPage(const store::Database& database,
                                                      const JournalFilter& filter, std::int64_t first,
                                                      std::int64_t count);
/// All of them in one read, the latest first, until `take` fails: its error then.
Expected<void> eachJournalLine(const store::Database& database, const JournalFilter& filter,
                               const std::function<Expected<void>(const store::JournalLine&)>& take);
/// Who has lines in it, by name.
Expected<std::vector<std::string>> journalActors(const store::Database& database);

/// See store::verifyJournal.
Expected<std::vector<store::JournalFinding>> checkJournal(const store::Database& database,
                                                          std::span<const store::SeenHead> seen = {});

/// 1 to 36; sooner is not asked of what is there already until the base is next opened. Errors: InvalidValue.
Expected<void> setJournalMonths(store::Transaction& tx, std::int64_t months);

/// In French, with a capital: "Dossier consulté".
std::string_view wordsOf(store::JournalAction action);
/// What the line is about: "dossier 1234, 3 lettres"; empty: nothing more than the action.
std::string aboutOf(const store::JournalLine& line);
/// What was found, in one French sentence that says where, when, and what it may mean.
std::string sentenceOf(const store::JournalFinding& finding);
/// Where the line was noted: "la base", "le paquet 4", "un poste en lecture".
std::string originWords(std::int64_t origin);

} // namespace jalon::casefile
