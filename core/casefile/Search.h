// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "base/Id.h"
#include "store/Transaction.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jalon::casefile {

/// What a person can be found by. Views: the caller keeps the texts.
struct SearchSource {
    std::string_view lastName;
    std::string_view birthName;
    std::string_view firstName;
    std::string_view nir;
    std::string_view ownId;
    std::string_view franceTravailId;
    std::string_view mobile; ///< E.164
    std::string_view landline; ///< E.164
    std::string_view email;
    std::string_view matricule;
    std::string_view postcode;
    std::string_view city;
};

/// The row of `search_text`.
struct SearchWords {
    std::string name; ///< folded last name, two spaces, folded first name: the order of results
    std::string words; ///< every folded word, each once, names with hyphens or apostrophes also in one word
};

/// Pure, so that an import can prepare the words on another thread.
SearchWords searchWords(const SearchSource& source);

/// For an import: writes the words of a person created by this very transaction, all of whose facts are in
/// `source`; refreshSearch then reads nothing for that person.
void addSearchWords(store::Transaction& tx, PersonId person, const SearchWords& words);

/// Brings search_text and search_index in step with what the transaction wrote; called before every commit.
void refreshSearch(store::Transaction& tx);

/// After people's facts were physically erased: no word of theirs stays in the file.
void purgeSearch(store::Transaction& tx);

struct Found {
    PersonId person;
    std::string lastName;
    std::string firstName;
    std::optional<Date> birthOn;
    std::string matricule;
    std::string city;

    friend bool operator==(const Found&, const Found&) = default;
};

/// People, of those whom the account sees, who have every typed word at the start of one of theirs, whatever
/// is typed. When all are of one or two characters, they are looked for in last and first names only, one of
/// them at the start of the last name. First those whose last name is what was typed, then those whose last
/// name starts with it, then the others; by name. Typing that matches more people than can be weighed while
/// typing ranks only the first 500 of them. Noted in the journal: how many, never what for.
std::vector<Found> find(const store::Database& database, std::string_view text, int limit);
/// The same people, in the same order, without anything about them.
std::vector<PersonId> findIds(const store::Database& database, std::string_view text, int limit);

} // namespace jalon::casefile
