// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/SavedRows.h"

#include "base/Text.h"
#include "caf/ListStore.h"
#include "caf/StoredRow.h"
#include "store/Reverse.h"

#include <nlohmann/json.hpp>

#include <unordered_map>

namespace jalon::caf {

namespace {

constexpr std::size_t kNirLength = 13;
constexpr std::size_t kShortestMatricule = 5;

std::string withoutZeros(std::string number)
{
    number.erase(0, std::min(number.find_first_not_of('0'), number.size()));
    return number;
}

/// Whom the cells of a row name.
class RowNames {
public:
    RowNames(const store::Database& database, const std::set<PersonId>& people) : m_people(people)
    {
        for (const auto person : people) {
            addIdentity(database, person);
            addMatricules(database, person);
        }
    }

    std::set<PersonId> in(const std::vector<std::string>& cells) const
    {
        std::vector<std::string> words;
        words.reserve(cells.size());
        for (const auto& cell : cells) {
            words.push_back(foldCompact(cell));
        }
        std::set<PersonId> found;
        for (const auto& word : words) {
            add(found, m_numbers, withoutZeros(word));
            add(found, m_numbers, word.substr(0, kNirLength));
            add(found, m_fullNames, word);
            if (m_lastNames.contains(word)) {
                for (const auto& other : words) {
                    add(found, m_fullNames, word + other);
                }
            }
        }
        return found;
    }

    /// By a number, or by the name and the day of birth: a namesake's row is nobody else's to read.
    bool areSurelyIn(const std::vector<std::string>& cells) const
    {
        std::set<PersonId> numbered;
        bool isBorn = false;
        for (const auto& cell : cells) {
            const auto word = foldCompact(cell);
            add(numbered, m_numbers, withoutZeros(word));
            add(numbered, m_numbers, word.substr(0, kNirLength));
            isBorn = isBorn || m_births.contains(cell);
        }
        return !numbered.empty() || (isBorn && !in(cells).empty());
    }

    std::set<PersonId> among(const std::vector<std::int64_t>& candidates) const
    {
        std::set<PersonId> found;
        for (const auto id : candidates) {
            if (m_people.contains(PersonId{id})) {
                found.insert(PersonId{id});
            }
        }
        return found;
    }

private:
    using Bearers = std::unordered_multimap<std::string, PersonId>;

    static void add(std::set<PersonId>& found, const Bearers& bearers, const std::string& word)
    {
        const auto [first, last] = bearers.equal_range(word);
        for (auto bearer = first; bearer != last; ++bearer) {
            found.insert(bearer->second);
        }
    }

    void addIdentity(const store::Database& database, PersonId person)
    {
        auto identity = database.statement(
            "SELECT last_name, birth_name, first_name, nir, own_id, france_travail_id, birth_on"
            " FROM identity WHERE fact_id = ?1");
        identity.bind(person);
        while (identity.step()) {
            const auto firstName = foldCompact(identity.get<std::string>(2));
            for (const int name : {0, 1}) {
                const auto last = foldCompact(identity.get<std::string>(name));
                if (!last.empty() && !firstName.empty()) {
                    m_lastNames.insert(last);
                    m_fullNames.emplace(last + firstName, person);
                    m_fullNames.emplace(firstName + last, person);
                }
            }
            for (const int number : {3, 4, 5}) {
                addNumber(identity.get<std::string>(number), person);
            }
            if (const auto birth = identity.get<std::optional<Date>>(6)) {
                m_births.insert({birth->toFrench(), birth->toIso()});
            }
        }
    }

    /// A matricule is its household's: it names those who live there alone.
    void addMatricules(const store::Database& database, PersonId person)
    {
        auto files = database.statement(
            "SELECT DISTINCT h.matricule FROM household_member m JOIN household_file h"
            " ON h.fact_id = m.household_id WHERE m.person_id = ?1 AND NOT EXISTS (SELECT 1 FROM "
            "household_member o"
            " WHERE o.household_id = m.household_id AND o.person_id <> ?1 AND o.tx_out IS NULL)");
        files.bind(person);
        while (files.step()) {
            if (const auto matricule = files.get<std::string>(0); matricule.size() >= kShortestMatricule) {
                addNumber(matricule, person);
            }
        }
    }

    void addNumber(const std::string& number, PersonId person)
    {
        if (!number.empty()) {
            m_numbers.emplace(withoutZeros(foldCompact(number)), person);
        }
    }

    const std::set<PersonId>& m_people;
    Bearers m_numbers;
    Bearers m_fullNames;
    std::set<std::string> m_lastNames;
    std::set<std::string> m_births;
};

struct SavedRow {
    std::int64_t id = 0;
    bool waits = false;
    Date listedOn;
    std::vector<std::string> cells;
    std::vector<std::int64_t> candidates;
};

template <class Take>
void forEachSaved(const store::Database& database, const Take& take)
{
    auto rows =
        database.statement("SELECT r.id, r.status, r.decided_tx, l.listed_on, r.value, r.cells, r.candidates"
                           " FROM list_row r JOIN caf_list l ON l.id = r.list_id"
                           " WHERE r.cells IS NOT NULL OR r.value IS NOT NULL OR r.candidates IS NOT NULL");
    while (rows.step()) {
        SavedRow row;
        row.id = rows.get<std::int64_t>(0);
        const auto decided = rows.get<TxId>(2);
        row.waits = rows.get<ListRowStatus>(1) == ListRowStatus::Ambiguous
                    && (!decided || store::isUndone(database, decided));
        row.listedOn = rows.get<Date>(3);
        row.cells = cellsFromJson(rows.get<std::string>(5));
        row.cells.push_back(rows.get<std::string>(4));
        const auto candidates = rows.get<std::string>(6);
        row.candidates =
            nlohmann::json::parse(candidates.empty() ? "[]" : candidates).get<std::vector<std::int64_t>>();
        take(row);
    }
}

} // namespace

std::vector<store::PersonalTable> personalTables()
{
    return {{"list_row",
             "id",
             "list_row",
             {{"list_id"},
              {"line"},
              {"status"},
              {"field"},
              {"value", "NULL"},
              {"reason"},
              {"cells", "NULL"},
              {"candidates", "NULL"},
              {"decided_tx"}}}};
}

std::set<PersonId> awaited(const store::Database& database, const std::set<PersonId>& people)
{
    const RowNames names{database, people};
    std::set<PersonId> all;
    forEachSaved(database, [&](const SavedRow& row) {
        if (row.waits) {
            all.merge(names.in(row.cells));
            all.merge(names.among(row.candidates));
        }
    });
    return all;
}

std::string rowsAbout(const store::Database& database, const std::set<PersonId>& people)
{
    const RowNames names{database, people};
    auto ids = nlohmann::json::array();
    forEachSaved(database, [&](const SavedRow& row) {
        if (names.areSurelyIn(row.cells)) {
            ids.push_back(row.id);
        }
    });
    return ids.dump();
}

std::string savedRowsOf(const store::Database& database, const std::set<PersonId>& people, Date before)
{
    const RowNames names{database, people};
    auto ids = nlohmann::json::array();
    forEachSaved(database, [&](const SavedRow& row) {
        if (!row.waits
            && (row.listedOn < before || !names.in(row.cells).empty()
                || !names.among(row.candidates).empty())) {
            ids.push_back(row.id);
        }
    });
    return ids.dump();
}

} // namespace jalon::caf
