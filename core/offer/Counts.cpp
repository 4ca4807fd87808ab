// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/Counts.h"

#include "programme/FicheSearch.h"
#include "store/Anonymise.h"

#include <algorithm>

namespace jalon::offer {

namespace {

/// ?1 the year's first day, ?2 the next year's.
const std::string kCountsSql =
    "SELECT f.fiche_id, g.code, f.code, f.title,"
    " total(p.prescribed_on >= ?1 AND p.prescribed_on < ?2), total(p.received_on >= ?1 AND p.received_on < "
    "?2),"
    " total(p.accepted_on >= ?1 AND p.accepted_on < ?2), total(p.started_on >= ?1 AND p.started_on < ?2),"
    " total(p.ended AND p.outcome = 'completed'), total(p.ended AND p.outcome = 'refused-by-person'),"
    " total(p.ended AND p.outcome = 'refused-by-organisation'), total(p.ended AND p.outcome = 'abandoned')"
    " FROM offer_file_now o LEFT JOIN"
    " (SELECT *, ended_on >= ?1 AND ended_on < ?2 AS ended FROM prescription WHERE "
    + std::string{store::kCountedVersions}
    + ") p ON p.offer_id = o.offer_id"
      " LEFT JOIN fiche_file_now f ON f.fiche_id = o.fiche_id"
      " LEFT JOIN axis_file_now a ON a.axis_id = f.axis_id"
      " LEFT JOIN programme_file_now g ON g.programme_id = a.programme_id"
      " GROUP BY f.fiche_id";

/// Links are read in both directions, whichever fiche bears them.
constexpr std::string_view kSameWorkSql = "SELECT DISTINCT f.fiche_id, g.code || '/' || f.code FROM"
                                          " (SELECT fiche_id AS one, other_id AS other FROM fiche_link_now"
                                          "  UNION SELECT other_id, fiche_id FROM fiche_link_now) l"
                                          " JOIN fiche_file_now f ON f.fiche_id = l.other"
                                          " JOIN axis_file_now a ON a.axis_id = f.axis_id"
                                          " JOIN programme_file_now g ON g.programme_id = a.programme_id"
                                          " WHERE l.one = ?1 ORDER BY 2";

std::vector<std::string> sameWorkAs(const store::Database& database, programme::FicheId fiche)
{
    auto query = database.statement(kSameWorkSql);
    query.bind(fiche);
    std::vector<std::string> codes;
    while (query.step()) {
        codes.push_back(query.get<std::string>(1));
    }
    return codes;
}

} // namespace

std::vector<FicheCounts> countsByFiche(const store::Database& database, int year)
{
    auto query = database.statement(kCountsSql);
    query.bind(Date::fromYmd(year, 1, 1), Date::fromYmd(year + 1, 1, 1));
    std::vector<FicheCounts> all;
    while (query.step()) {
        const auto count = [&query](int column) { return static_cast<int>(query.get<double>(column)); };
        all.push_back({.fiche = query.get<programme::FicheId>(0),
                       .programme = query.get<std::string>(1),
                       .code = query.get<std::string>(2),
                       .title = query.get<std::string>(3),
                       .prescribed = count(4),
                       .received = count(5),
                       .accepted = count(6),
                       .started = count(7),
                       .completed = count(8),
                       .refusedByPerson = count(9),
                       .refusedByOrganisation = count(10),
                       .abandoned = count(11)});
    }
    for (auto& counts : all) {
        counts.sameWork = sameWorkAs(database, counts.fiche);
    }
    std::ranges::sort(all, {}, [order = programme::ficheOrder(database)](const auto& counts) {
        const auto place = order.find(counts.fiche);
        return place == order.end() ? static_cast<int>(order.size()) : place->second;
    });
    return all;
}

std::map<programme::FicheId, int> offersByFiche(const store::Database& database)
{
    auto query = database.statement("SELECT fiche_id, count(*) FROM offer_file_now WHERE fiche_id IS NOT NULL"
                                    " GROUP BY fiche_id");
    std::map<programme::FicheId, int> offers;
    while (query.step()) {
        offers.emplace(query.get<programme::FicheId>(0), query.get<int>(1));
    }
    return offers;
}

} // namespace jalon::offer
