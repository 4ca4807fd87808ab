// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/Personal.h"

#include "base/Text.h"
#include "casefile/AgeBands.h"
#include "casefile/PeopleViews.h"
#include "store/Reverse.h"

#include <algorithm>

namespace jalon::casefile {

namespace {

using store::PersonalColumn;

constexpr std::size_t kShortestWord = 3;
constexpr std::string_view kNull = "NULL";
constexpr std::string_view kEmpty = "''";

PersonalColumn gone(std::string name)
{
    return {std::move(name), std::string{kNull}};
}

std::vector<PersonalColumn> codes(std::initializer_list<std::string_view> kept,
                                  std::initializer_list<std::string_view> gone)
{
    std::vector<PersonalColumn> all;
    for (const auto name : kept) {
        all.push_back({std::string{name}});
    }
    for (const auto name : gone) {
        all.push_back({std::string{name}, std::string{kNull}});
    }
    return all;
}

std::string birthFrom(std::string_view unit)
{
    return "CAST(strftime('%s', birth_on * 86400, 'unixepoch', 'start of " + std::string{unit}
           + "') AS INTEGER) / 86400";
}

/// The year of birth alone, as its first day; the month too where the year would move the person to another
/// age band on a day that was counted. Months are counted on their last day: a birthday's day in it changes
/// nothing, but for the one that common years do not have, which they reach on 1 March.
std::string birthKept()
{
    std::string changesBand = "0";
    for (const auto last : kAgeBandsUpTo) {
        const auto months = std::to_string((last + 1) * 12);
        changesBand.append(" OR add_months(").append(birthFrom("year")).append(", ").append(months);
        changesBand.append(") < coalesce(r.ends_on, 9999999) AND add_months(birth_on, ").append(months);
        changesBand.append(") + 1 > r.starts_on");
    }
    return "CASE WHEN NOT EXISTS (SELECT 1 FROM rights_period r WHERE r.person_id = identity.fact_id AND ("
           + changesBand + ")) THEN " + birthFrom("year")
           + " WHEN strftime('%m-%d', birth_on * 86400, 'unixepoch') = '02-29' THEN birth_on + 1 ELSE "
           + birthFrom("month") + " END";
}

/// A missing civility is read from the NIR.
constexpr std::string_view kCivility =
    "coalesce(civility, CASE substr(nir, 1, 1) WHEN '1' THEN 'M' WHEN '2' THEN 'MME' END)";

store::PersonalTable identityTable()
{
    return {"identity",
            "fact_id",
            "person",
            {{"civility", std::string{kCivility}},
             {"last_name", std::string{kEmpty}},
             gone("birth_name"),
             {"first_name", std::string{kEmpty}},
             {"birth_on", birthKept()},
             gone("nir"),
             gone("own_id"),
             gone("france_travail_id"),
             {"audience"},
             {"match_key", "0"}}};
}

std::vector<store::PersonalTable> ofHouseholds()
{
    return {
        {"household_file", "fact_id", "household", codes({"fund", "family_situation"}, {"matricule"}), true},
        {"household_member", "person_id", "person",
         codes({"household_id", "role", "starts_on", "ends_on"}, {})},
        {"residence", "household_id", "household",
         codes({"insee", "starts_on", "ends_on"}, {"line1", "line2", "postcode", "city"}), true}};
}

std::vector<store::PersonalTable> ofPeople()
{
    return {{"contact", "fact_id", "person", {}},
            {"rights_period", "person_id", "person",
             codes({"state", "sdd", "starts_on", "ends_on", "state_assumed", "sdd_assumed"}, {"benefit"})},
            {"employment", "person_id", "person",
             codes({"starts_on", "ends_on"}, {"kind", "weekly_hours", "with_rsa"})},
            {"registration", "person_id", "person", {}},
            {"privacy_request", "person_id", "person", {}},
            {"note",
             "person_id",
             "person",
             {{"written_on"},
              {"author", std::string{kEmpty}},
              {"sensitive", "0"},
              {"body", std::string{kEmpty}}}},
            {"search_text", "person_id", "person", {}},
            {"setting", "id", "view", {}}};
}

std::vector<store::PersonalTable> ofPathways()
{
    return {{"pathway_file", "fact_id", "pathway",
             codes({"person_id", "notified_on", "notified_by", "first_list_on"}, {"pre_orientation"})},
            {"diagnostic", "pathway_id", "pathway",
             codes({"done_on"}, {"situation", "distance", "project", "licence", "vehicle", "education"})},
            {"barrier", "pathway_id", "pathway", codes({"theme", "level", "observed_on"}, {})},
            {"orientation", "pathway_id", "pathway",
             codes({"path", "organisation_id", "support", "requested_on", "decided_on", "notified_on",
                    "starts_on", "ends_on"},
                   {"origin", "reason"})},
            {"referent_assignment", "pathway_id", "pathway",
             codes({"referent_id", "role", "starts_on", "ends_on"}, {})},
            {"appointment", "pathway_id", "pathway",
             codes({"kind", "fixed_on", "scheduled_on", "status", "status_on"},
                   {"scheduled_at", "place", "referent_id", "organisation_id"})},
            {"contract", "pathway_id", "pathway",
             codes({"kind", "signed_on", "starts_on", "ends_on"}, {"weekly_hours", "goals"})},
            {"sanction", "pathway_id", "pathway",
             codes({"proposed_on", "decided_on", "notified_on"}, {"kind", "share", "months"})},
            {"pathway_exit", "pathway_id", "pathway", codes({"exited_on", "reason"}, {})},
            {"exit_contact", "pathway_id", "pathway", {}}};
}

std::string amongPeople(std::string_view column)
{
    return std::string{column} + " IN (SELECT value FROM json_each(?1))";
}

std::string idArray(const store::Database& database, const std::string& sql, const std::string& people)
{
    return database.value<std::string>("SELECT json_group_array(id) FROM (" + sql + ")", people)
        .value_or("[]");
}

/// The folded words of a text, those that a name can be recognised by.
std::set<std::string> viewWords(std::string_view text)
{
    std::set<std::string> words;
    std::string word;
    for (const char letter : fold(text) + " ") {
        if (isAsciiLetter(letter) || isDigit(letter) || static_cast<unsigned char>(letter) >= 0x80) {
            word += letter;
            continue;
        }
        if (word.size() >= kShortestWord) {
            words.insert(word);
        }
        word.clear();
    }
    return words;
}

/// Names and numbers of the people ?1 that begin so, when nobody else has a word that does.
bool isTheirsAlone(const store::Database& database, const std::string& word, const std::string& people)
{
    const std::string column = hasDigit(word) ? "words" : "name";
    return database.value<int>("SELECT 1 FROM search_text WHERE " + amongPeople("person_id") + " AND ' ' || "
                                   + column + " LIKE '% ' || ?2 || '%'",
                               people, word)
           && !database.value<int>("SELECT 1 FROM search_text WHERE NOT " + amongPeople("person_id")
                                       + " AND ' ' || words LIKE '% ' || ?2 || '%'",
                                   people, word);
}

} // namespace

std::vector<store::PersonalTable> personalTables()
{
    std::vector<store::PersonalTable> all = {identityTable()};
    for (auto part : {ofPeople(), ofHouseholds(), ofPathways()}) {
        std::ranges::move(part, std::back_inserter(all));
    }
    return all;
}

std::set<PersonId> withAbsorbed(const store::Database& database, const std::vector<PersonId>& people)
{
    std::set<PersonId> all{people.begin(), people.end()};
    std::vector<PersonId> waiting{people.begin(), people.end()};
    while (!waiting.empty()) {
        auto merged = database.statement("SELECT absorbed_id, tx_id FROM merged_file"
                                         " WHERE anchor = 'person' AND kept_id = ?1");
        merged.bind(waiting.back());
        waiting.pop_back();
        while (merged.step()) {
            const auto absorbed = merged.get<PersonId>(0);
            if (!store::isUndone(database, merged.get<TxId>(1)) && all.insert(absorbed).second) {
                waiting.push_back(absorbed);
            }
        }
    }
    return all;
}

std::string jsonIds(const std::set<PersonId>& people)
{
    std::string list = "[";
    for (const auto person : people) {
        list += list.size() > 1 ? "," : "";
        list += std::to_string(person.value);
    }
    return list + "]";
}

std::string pathwaysOf(const store::Database& database, const std::string& people)
{
    return idArray(database,
                   "SELECT DISTINCT fact_id AS id FROM pathway_file p WHERE " + amongPeople("person_id")
                       + " AND p.id = (SELECT l.id FROM pathway_file l WHERE l.fact_id = p.fact_id"
                         " ORDER BY l.tx_out IS NULL DESC, l.id DESC LIMIT 1)",
                   people);
}

std::string everyHouseholdOf(const store::Database& database, const std::string& people)
{
    return idArray(
        database,
        "SELECT DISTINCT household_id AS id FROM household_member WHERE " + amongPeople("person_id"), people);
}

std::string householdsOf(const store::Database& database, const std::string& people)
{
    return idArray(
        database,
        "SELECT DISTINCT household_id AS id FROM household_member m WHERE " + amongPeople("m.person_id")
            + " AND NOT EXISTS (SELECT 1 FROM household_member o JOIN identity i"
              " ON i.fact_id = o.person_id AND i.tx_out IS NULL WHERE o.household_id = m.household_id"
              " AND o.tx_out IS NULL AND o.ends_on IS NULL AND NOT "
            + amongPeople("o.person_id") + ")",
        people);
}

std::string viewsNaming(const store::Database& database, const std::string& people)
{
    auto views = database.statement("SELECT id, key, value FROM setting");
    std::string ids = "[";
    while (views.step()) {
        const auto words = viewWords(soughtIn(views.get<std::string>(1), views.get<std::string>(2)));
        if (std::ranges::any_of(words,
                                [&](const auto& word) { return isTheirsAlone(database, word, people); })) {
            ids += (ids.size() > 1 ? "," : "") + std::to_string(views.get<std::int64_t>(0));
        }
    }
    return ids + "]";
}

} // namespace jalon::casefile
