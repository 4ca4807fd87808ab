// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/Places.h"

#include "offer/Tables.h"

#include <algorithm>
#include <vector>

namespace jalon::offer {

namespace {

bool holds(const Prescription& row, Date day)
{
    return row.prescribedOn <= day && (!row.endedOn || *row.endedOn > day);
}

} // namespace

int placesTaken(const store::Database& database, OfferId offer, Date day)
{
    return mostTaken(database, offer, day, day.addDays(1));
}

std::map<OfferId, int> placesTaken(const store::Database& database, Date day)
{
    auto query =
        database.statement("SELECT offer_id, count(*) FROM prescription_now WHERE prescribed_on <= ?1"
                           " AND coalesce(ended_on > ?1, 1) GROUP BY offer_id");
    query.bind(day);
    std::map<OfferId, int> taken;
    while (query.step()) {
        taken.emplace(query.get<OfferId>(0), query.get<int>(1));
    }
    return taken;
}

int mostTaken(const store::Database& database, OfferId offer, Date from, std::optional<Date> to,
              FactId except)
{
    const auto rows =
        store::currentWhere<Prescription>(database,
                                          "offer_id = ?1 AND fact_id IS NOT ?2 AND coalesce(ended_on > ?3, 1)"
                                          " AND coalesce(prescribed_on < ?4, 1) ORDER BY prescribed_on",
                                          offer, except, from, to);
    const auto heldOn = [&rows](Date day) {
        return static_cast<int>(
            std::ranges::count_if(rows, [day](const auto& fact) { return holds(fact.value, day); }));
    };
    int most = heldOn(from);
    Date last = from;
    // Only where one begins can there be more of them than the day before.
    for (const auto& [id, row] : rows) {
        if (row.prescribedOn > last) {
            last = row.prescribedOn;
            most = std::max(most, heldOn(last));
        }
    }
    return most;
}

} // namespace jalon::offer
