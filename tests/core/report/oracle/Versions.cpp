// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/oracle/Versions.h"

#include <map>

namespace jalon::test::oracle {

namespace {

using Days = std::map<std::int64_t, Date>;

Days recordedOn(const store::Database& database)
{
    Days days;
    auto query = database.statement("SELECT id, recorded_on FROM tx");
    while (query.step()) {
        days[query.get<std::int64_t>(0)] = query.get<Date>(1);
    }
    return days;
}

template <class Row>
void read(const store::Database& database, const Days& days, std::vector<Recorded<Row>>& into)
{
    store::Statement query = database.statement(store::detail::selectSql<Row>("fact_id, tx_in, tx_out, "));
    while (query.step()) {
        Recorded<Row> version;
        version.fact = query.get<std::int64_t>(0);
        version.in = days.at(query.get<std::int64_t>(1));
        if (const auto out = query.get<std::optional<std::int64_t>>(2)) {
            version.out = days.at(*out);
        }
        version.row = store::detail::readRow<Row>(query, 3);
        into.push_back(version);
    }
}

} // namespace

Versions::Versions(const store::Database& database)
{
    const Days days = recordedOn(database);
    for (const auto& [tx, day] : days) {
        if (!firstRecordedOn || day < *firstRecordedOn) {
            firstRecordedOn = day;
        }
    }
    const auto all = [&](auto&... tables) { (read(database, days, tables), ...); };
    all(territories, communes, organisations, referents, exitReasons, ruleSets);
    all(identities, households, members, residences, pathways, rights);
    all(diagnostics, barriers, orientations, assignments, appointments, contracts);
    all(employments, sanctions, exits, exitContacts, notes);
}

} // namespace jalon::test::oracle
