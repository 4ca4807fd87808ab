// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/Invariants.h"

#include "store/DbError.h"
#include "store/FactTables.h"

#include <algorithm>
#include <array>

namespace jalon::casefile {

namespace {

struct Invariant {
    std::string_view sql; ///< counts the offenders
    std::string_view words;
};

constexpr std::array kRules = {
    Invariant{"SELECT count(*) FROM identity_now i LEFT JOIN search_text s ON s.person_id = i.person_id"
              " WHERE s.person_id IS NULL",
              "search: people who cannot be found"},
    Invariant{"SELECT count(*) FROM search_text s LEFT JOIN identity_now i ON i.person_id = s.person_id"
              " WHERE i.person_id IS NULL",
              "search: words of people who have no file"},
    Invariant{
        "SELECT count(*) FROM (SELECT 1 FROM pathway_file_now p LEFT JOIN pathway_exit_now x"
        " ON x.pathway_id = p.pathway_id WHERE x.pathway_id IS NULL GROUP BY p.person_id HAVING count(*) > "
        "1)",
        "pathway: people with several open pathways"},
    Invariant{"SELECT count(*) FROM (SELECT 1 FROM pathway_exit_now GROUP BY pathway_id HAVING count(*) > 1)",
              "pathway_exit: pathways with several exits"},
    Invariant{"SELECT count(*) FROM rights_period_now a JOIN rights_period_now b ON b.person_id = a.person_id"
              " AND b.fact_id > a.fact_id AND a.starts_on < coalesce(b.ends_on, 9999999)"
              " AND b.starts_on < coalesce(a.ends_on, 9999999)",
              "rights_period: periods of one person that overlap"},
    Invariant{"SELECT count(*) FROM orientation_now a JOIN orientation_now b ON b.pathway_id = a.pathway_id"
              " AND b.fact_id > a.fact_id AND a.starts_on < coalesce(b.ends_on, 9999999)"
              " AND b.starts_on < coalesce(a.ends_on, 9999999)",
              "orientation: orientations of one pathway that overlap"},
};

void report(std::vector<std::string>& found, const std::string& words, std::int64_t count)
{
    if (count > 0) {
        found.push_back(words + ": " + std::to_string(count));
    }
}

/// Facts whose person, pathway, household or offer has no current file.
void checkOrphans(const store::Database& database, std::vector<std::string>& found)
{
    struct Anchor {
        std::string_view column;
        std::string_view file;
    };
    constexpr std::array kAnchors = {Anchor{"person_id", "identity"}, Anchor{"pathway_id", "pathway_file"},
                                     Anchor{"household_id", "household_file"},
                                     Anchor{"offer_id", "offer_file"}};
    for (const auto& table : store::factTables(database)) {
        for (const auto& [column, file] : kAnchors) {
            if (std::ranges::find(table.valueColumns, column) == table.valueColumns.end()) {
                continue;
            }
            const std::string sql = "SELECT count(*) FROM " + table.name + " f WHERE f.tx_out IS NULL AND f."
                                    + std::string{column} + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
                                    + std::string{file} + " a WHERE a.fact_id = f." + std::string{column}
                                    + " AND a.tx_out IS NULL)";
            report(found, table.name + ": facts whose " + std::string{column} + " has no file",
                   database.value<std::int64_t>(sql).value());
        }
    }
}

/// A version closed before it was written, or two versions of one fact that hold at one time.
void checkVersions(const store::Database& database, std::vector<std::string>& found)
{
    for (const auto& table : store::factTables(database)) {
        report(found, table.name + ": versions closed before they were written",
               database.value<std::int64_t>("SELECT count(*) FROM " + table.name + " WHERE tx_out < tx_in")
                   .value());
    }
}

/// The engine compares the index with search_text; it does so through a write, which a reader cannot make.
void checkIndex(const store::Database& database, std::vector<std::string>& found)
{
    if (database.access() == store::Access::Read) {
        return;
    }
    try {
        database.run("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)");
    } catch (const store::DbError&) {
        found.emplace_back("search: the index and its words disagree");
    }
}

} // namespace

std::vector<std::string> checkInvariants(const store::Database& database)
{
    const store::ReadScope oneView{database};
    std::vector<std::string> found;
    checkOrphans(database, found);
    checkVersions(database, found);
    for (const auto& [sql, words] : kRules) {
        report(found, std::string{words}, database.value<std::int64_t>(sql).value());
    }
    checkIndex(database, found);
    return found;
}

} // namespace jalon::casefile
