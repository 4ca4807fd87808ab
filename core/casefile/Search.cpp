// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/Search.h"

#include "base/Text.h"
#include "casefile/CurrentPlace.h"
#include "casefile/Sight.h"
#include "store/Witness.h"

#include <algorithm>
#include <ranges>

namespace jalon::casefile {

namespace {

constexpr std::size_t kIndexedLength = 3;
constexpr int kCandidates = 250;
constexpr std::size_t kNirLength = 13;
constexpr std::size_t kNirWithKeyLength = 15;

bool isNumber(std::string_view word)
{
    return std::ranges::all_of(word, isDigit);
}

/// Numbers are typed in groups when they are a phone (06 12…, +33 6 12…) or a NIR (1 80 03…).
bool startsGroups(const std::vector<std::string>& words, std::size_t at)
{
    if (!isNumber(words[at])) {
        return false;
    }
    const bool phone = words[at].size() == 2 && words[at].front() == '0';
    const bool international = words[at] == "33" && at + 1 < words.size() && words[at + 1].size() == 1;
    return phone || international || words[at].size() == 1;
}

/// +33612345678 and 0033612345678 are 0612345678; a NIR is kept without its key.
std::string asStored(std::string number)
{
    if (number.starts_with("0033")) {
        return "0" + number.substr(4);
    }
    if (number.starts_with("33") && number.size() >= 3 && number.size() <= 11 && number[2] != '0') {
        return number.size() == 11 ? "0" + number.substr(2) : number;
    }
    return number.size() == kNirWithKeyLength ? number.substr(0, kNirLength) : number;
}

std::vector<std::string> split(std::string_view folded)
{
    std::vector<std::string> words;
    for (const auto part : folded | std::views::split(' ')) {
        if (!part.empty()) {
            words.emplace_back(part.begin(), part.end());
        }
    }
    return words;
}

/// Of an address of electronic mail, what stands before @ is indexed.
std::string withoutMailDomains(std::string_view text)
{
    std::string kept;
    for (const auto part : text | std::views::split(' ')) {
        const std::string_view word{part.begin(), part.end()};
        kept += std::string{word.substr(0, word.find('@'))} + ' ';
    }
    return kept;
}

std::vector<std::string> typedWords(std::string_view text)
{
    const auto words = split(fold(withoutMailDomains(text)));
    std::vector<std::string> joined;
    for (std::size_t at = 0; at < words.size(); ++at) {
        auto word = words[at];
        if (startsGroups(words, at)) {
            word = word == "33" ? "0" : word;
            while (at + 1 < words.size() && isNumber(words[at + 1])) {
                word += words[++at];
            }
        }
        joined.push_back(isNumber(word) ? asStored(std::move(word)) : std::move(word));
    }
    return joined;
}

struct Candidate {
    PersonId person;
    std::string name;
    int rank = 0;
};

std::vector<Candidate> candidates(store::Statement query)
{
    std::vector<Candidate> found;
    while (query.step()) {
        found.push_back({query.get<PersonId>(0), query.get<std::string>(1)});
    }
    return found;
}

/// A folded word holds letters and digits only, nothing that LIKE or FTS5 reads as a sign.
std::string holds(std::string_view column, std::string_view word)
{
    return " AND ' ' || " + std::string{column} + " LIKE '% " + std::string{word} + "%'";
}

/// Last names that start with a word, in order; the index of names alone is read.
std::vector<Candidate> byLastName(const store::Database& database, const std::vector<std::string>& words,
                                  std::size_t first, int limit)
{
    std::string sql =
        "SELECT person_id, name FROM search_text WHERE name >= ?1 AND name < ?1 || char(1114111)";
    sql += seenSql(database, "search_text.person_id");
    for (std::size_t at = 0; at < words.size(); ++at) {
        sql += at == first ? "" : holds("name", words[at]);
    }
    auto query = database.statement(sql + " ORDER BY name LIMIT ?2");
    query.bind(words[first], limit);
    return candidates(std::move(query));
}

std::string prefixes(const std::vector<std::string>& words)
{
    std::string match;
    for (const auto& word : words) {
        if (word.size() >= kIndexedLength) {
            match += (match.empty() ? "\"" : " \"") + word + "\"*";
        }
    }
    return match;
}

/// Whether so few people have a word that begins so that looking at each of them costs next to nothing.
bool fewHave(const store::Database& database, const std::string& word)
{
    const auto beyond =
        database.value<std::int64_t>("SELECT rowid FROM search_index WHERE search_index MATCH ?1"
                                     " LIMIT 1 OFFSET ?2",
                                     prefixes({word}), kCandidates);
    return !beyond;
}

// The index works out everybody who has a word, for each word, before it compares them: people's first names
// are common, so the longest word, which is most often the rarest, is tried alone.
std::vector<Candidate> byIndex(const store::Database& database, const std::vector<std::string>& words,
                               int limit)
{
    const auto& longest = *std::ranges::max_element(words, {}, &std::string::size);
    const bool one = words.size() > 1 && fewHave(database, longest);
    std::string others;
    for (const auto& word : words) {
        if (one ? &word != &longest : word.size() < kIndexedLength) {
            others += holds("search_text.words", word);
        }
    }
    auto query = database.statement("SELECT person_id, name FROM search_index"
                                    " JOIN search_text ON person_id = search_index.rowid"
                                    " WHERE search_index MATCH ?1"
                                    + others + seenSql(database, "search_text.person_id") + " LIMIT ?2");
    query.bind(one ? prefixes({longest}) : prefixes(words), std::max(limit, kCandidates));
    return candidates(std::move(query));
}

std::vector<Candidate> matching(const store::Database& database, const std::vector<std::string>& words,
                                int limit)
{
    const bool indexed =
        std::ranges::any_of(words, [](const auto& word) { return word.size() >= kIndexedLength; });
    std::vector<Candidate> found;
    if (!indexed || words.size() == 1) {
        for (std::size_t first = 0; first < words.size(); ++first) {
            std::ranges::move(byLastName(database, words, first, limit), std::back_inserter(found));
        }
    }
    if (indexed && static_cast<int>(found.size()) < limit) {
        std::ranges::move(byIndex(database, words, limit), std::back_inserter(found));
    }
    return found;
}

/// 0: the last name is what was typed, or one of its words; 1: it starts so; 2: found by something else.
int rankOf(std::string_view name, const std::vector<std::string>& words, std::string_view allWords)
{
    auto last = std::string{name.substr(0, name.find("  "))};
    std::erase(last, ' ');
    if (last == allWords || std::ranges::find(words, last) != words.end()) {
        return 0;
    }
    const bool starts = std::ranges::any_of(words, [&](const auto& word) { return last.starts_with(word); });
    return starts ? 1 : 2;
}

void order(std::vector<Candidate>& found, const std::vector<std::string>& words)
{
    std::string allWords;
    for (const auto& word : words) {
        allWords += word;
    }
    for (auto& candidate : found) {
        candidate.rank = rankOf(candidate.name, words, allWords);
    }
    const auto key = [](const Candidate& c) { return std::tie(c.rank, c.name, c.person); };
    std::ranges::sort(found, {}, key);
    const auto twice = std::ranges::unique(found, {}, &Candidate::person);
    found.erase(twice.begin(), twice.end());
}

Found details(const store::Database& database, PersonId person)
{
    static const std::string kSql = "SELECT i.last_name, i.first_name, i.birth_on, h.matricule, r.city"
                                    " FROM identity i"
                                    + placeJoins("i.fact_id") + " WHERE i.fact_id = ?1 AND i.tx_out IS NULL";
    auto query = database.statement(kSql);
    query.bind(person);
    query.step();
    return {person,
            query.get<std::string>(0),
            query.get<std::string>(1),
            query.get<std::optional<Date>>(2),
            query.get<std::string>(3),
            query.get<std::string>(4)};
}

} // namespace

std::vector<PersonId> findIds(const store::Database& database, std::string_view text, int limit)
{
    const auto words = typedWords(text);
    if (words.empty() || limit <= 0) {
        return {};
    }
    const store::ReadScope oneView{database};
    auto found = matching(database, words, limit);
    order(found, words);
    found.resize(std::min(found.size(), static_cast<std::size_t>(limit)));
    std::vector<PersonId> people;
    std::ranges::transform(found, std::back_inserter(people), &Candidate::person);
    return people;
}

std::vector<Found> find(const store::Database& database, std::string_view text, int limit)
{
    const store::ReadScope oneView{database};
    std::vector<Found> people;
    for (const auto person : findIds(database, text, limit)) {
        people.push_back(details(database, person));
    }
    if (!typedWords(text).empty()) {
        store::note(database, {store::JournalAction::Search, 0, static_cast<std::int64_t>(people.size())});
    }
    return people;
}

} // namespace jalon::casefile
