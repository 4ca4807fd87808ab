// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/CurrentPlace.h"
#include "casefile/Search.h"

namespace jalon::casefile {

namespace {

// From so many people, and one in so many, the index is written as a whole: faster than putting words in or
// taking them out one by one.
constexpr std::int64_t kManyFrom = 1000;
constexpr std::int64_t kManyShare = 5;

/// How FTS5 gathers words in memory, and when it joins what it has written.
struct IndexOptions {
    std::int64_t hashSize; ///< bytes gathered before they are written as a segment
    std::int64_t autoMerge; ///< segments of one level joined little by little; 0: never
    std::int64_t crisisMerge; ///< segments of one level joined at once
};
constexpr IndexOptions kUsual{.hashSize = 1 << 20, .autoMerge = 4, .crisisMerge = 16}; // FTS5's own
// Words that fit in the processor's cache are sorted several times faster than many at once, and segments
// joined once at the end are not read and written again at each level.
constexpr IndexOptions kBulk{.hashSize = 1 << 18, .autoMerge = 0, .crisisMerge = 1999};

/// The ids of a transaction that is about to commit: (from, to).
struct IdRange {
    std::int64_t from;
    std::int64_t to;
};

// ?1 person
const std::string kSourceOfOne =
    "SELECT i.last_name, i.birth_name, i.first_name, i.nir, i.own_id, i.france_travail_id,"
    " c.mobile, c.landline, c.email, h.matricule, r.postcode, r.city"
    " FROM identity i LEFT JOIN contact c ON c.fact_id = i.fact_id AND c.tx_out IS NULL"
    + placeJoins("i.fact_id") + " WHERE i.fact_id = ?1 AND i.tx_out IS NULL";

std::optional<SearchWords> wordsOf(const store::Database& database, PersonId person)
{
    auto query = database.statement(kSourceOfOne);
    query.bind(person);
    if (!query.step()) {
        return std::nullopt;
    }
    const auto text = [&query](int column) { return query.get<std::string_view>(column); };
    return searchWords({.lastName = text(0),
                        .birthName = text(1),
                        .firstName = text(2),
                        .nir = text(3),
                        .ownId = text(4),
                        .franceTravailId = text(5),
                        .mobile = text(6),
                        .landline = text(7),
                        .email = text(8),
                        .matricule = text(9),
                        .postcode = text(10),
                        .city = text(11)});
}

std::vector<PersonId> people(store::Statement query)
{
    std::vector<PersonId> found;
    while (query.step()) {
        found.push_back(query.get<PersonId>(0));
    }
    return found;
}

void setOptions(store::Transaction& tx, const IndexOptions& options)
{
    auto set = tx.database().statement("INSERT INTO search_index (search_index, rank) VALUES (?1, ?2)");
    set.run("hashsize", options.hashSize);
    set.run("automerge", options.autoMerge);
    set.run("crisismerge", options.crisisMerge);
}

void runCommand(store::Transaction& tx, std::string_view command)
{
    tx.database().run("INSERT INTO search_index (search_index) VALUES (?1)", command);
}

/// For writing most of what the index will hold.
template <class Write>
void inBulk(store::Transaction& tx, const Write& write)
{
    setOptions(tx, kBulk);
    write();
    runCommand(tx, "optimize");
    setOptions(tx, kUsual);
}

/// Whether it is better to deal with them all at once than one by one.
bool areMany(store::Transaction& tx, std::int64_t people)
{
    return people >= kManyFrom
           && people * kManyShare >= tx.database().value<std::int64_t>("SELECT count(*) FROM search_text");
}

void addNewPeople(store::Transaction& tx, IdRange ids)
{
    auto query =
        tx.database().statement("SELECT id FROM person p WHERE id > ?1 AND id < ?2"
                                " AND NOT EXISTS (SELECT 1 FROM search_text WHERE person_id = p.id)");
    query.bind(ids.from, ids.to);
    for (const auto person : people(std::move(query))) {
        if (const auto words = wordsOf(tx.database(), person)) {
            addSearchWords(tx, person, *words);
        }
    }
    const auto write = [&] {
        tx.database().run("INSERT INTO search_index (rowid, words)"
                          " SELECT person_id, words FROM search_text WHERE person_id > ?1 AND person_id < ?2",
                          ids.from, ids.to);
    };
    const auto added = tx.database().value<std::int64_t>(
        "SELECT count(*) FROM search_text WHERE person_id > ?1 AND person_id < ?2", ids.from, ids.to);
    if (areMany(tx, added.value())) {
        inBulk(tx, write);
    } else {
        write();
    }
}

/// Those whose versions the transaction wrote or closed, without the new ones. ?1, ?2: its ids.
std::string touched(const std::string& table, const std::string& column)
{
    const std::string select =
        "SELECT " + column + " AS one FROM " + table + " WHERE NOT (" + column + " BETWEEN ?1 AND ?2) AND ";
    return select + "id > ?1 AND id < ?2 UNION " + select + "tx_out = ?1";
}

const std::string kTouchedPeople =
    "SELECT one FROM (" + touched("identity", "fact_id") + " UNION " + touched("contact", "fact_id")
    + " UNION " + touched("household_member", "person_id") + " UNION SELECT m.person_id FROM ("
    + touched("household_file", "fact_id") + " UNION " + touched("residence", "household_id")
    + ") h JOIN household_member m ON m.household_id = h.one AND m.tx_out IS NULL)"
      " WHERE NOT (one BETWEEN ?1 AND ?2)";

void takeOutOfIndex(store::Transaction& tx, PersonId person)
{
    tx.database().run("INSERT INTO search_index (search_index, rowid, words)"
                      " SELECT 'delete', person_id, words FROM search_text WHERE person_id = ?1",
                      person);
}

void rebuildIndex(store::Transaction& tx)
{
    inBulk(tx, [&tx] { runCommand(tx, "rebuild"); });
}

enum class IndexUpdate { RowByRow, Later };

void refreshPerson(store::Transaction& tx, PersonId person, IndexUpdate update)
{
    const auto words = wordsOf(tx.database(), person);
    const auto old = tx.database().value<std::string>(
        "SELECT name || char(10) || words FROM search_text WHERE person_id = ?1", person);
    if (words && old == words->name + "\n" + words->words) {
        return;
    }
    if (old && update == IndexUpdate::RowByRow) {
        takeOutOfIndex(tx, person);
    }
    tx.database().run("DELETE FROM search_text WHERE person_id = ?1", person);
    if (!words) {
        return;
    }
    addSearchWords(tx, person, *words);
    if (update == IndexUpdate::RowByRow) {
        tx.database().run("INSERT INTO search_index (rowid, words) VALUES (?1, ?2)", person, words->words);
    }
}

void refreshKnownPeople(store::Transaction& tx, IdRange ids)
{
    auto query = tx.database().statement(kTouchedPeople);
    query.bind(ids.from, ids.to);
    const auto known = people(std::move(query));
    if (known.empty()) {
        return;
    }
    const bool many = areMany(tx, static_cast<std::int64_t>(known.size()));
    const auto update = many ? IndexUpdate::Later : IndexUpdate::RowByRow;
    for (const auto person : known) {
        refreshPerson(tx, person, update);
    }
    if (update == IndexUpdate::Later) {
        rebuildIndex(tx);
    }
}

} // namespace

void addSearchWords(store::Transaction& tx, PersonId person, const SearchWords& words)
{
    tx.database().run("INSERT INTO search_text (person_id, name, words) VALUES (?1, ?2, ?3)", person,
                      words.name, words.words);
}

void refreshSearch(store::Transaction& tx)
{
    const IdRange ids{tx.id().value, tx.newId()};
    addNewPeople(tx, ids);
    refreshKnownPeople(tx, ids);
}

void purgeSearch(store::Transaction& tx)
{
    tx.database().run("DELETE FROM search_text"
                      " WHERE person_id NOT IN (SELECT fact_id FROM identity WHERE tx_out IS NULL)");
    // Values of those who stay may have gone too.
    for (const auto person :
         people(tx.database().statement("SELECT fact_id FROM identity WHERE tx_out IS NULL"))) {
        refreshPerson(tx, person, IndexUpdate::Later);
    }
    rebuildIndex(tx);
}

} // namespace jalon::casefile
