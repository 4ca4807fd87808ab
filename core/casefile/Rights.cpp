// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/Rights.h"

#include "casefile/PathwayRules.h"
#include "casefile/Succession.h"

#include <algorithm>

namespace jalon::casefile {

bool isOpen(std::string_view state)
{
    return std::ranges::find(kOpenStates, state) != kOpenStates.end();
}

std::string isOpenSql(std::string_view stateColumn)
{
    std::string condition{stateColumn};
    for (const auto state : kOpenStates) {
        condition += condition.size() == stateColumn.size() ? " IN ('" : ", '";
        condition += std::string{state} + "'";
    }
    return condition + ")";
}

Expected<FactId> changeRights(store::Transaction& tx, RightsPeriod period)
{
    if (auto valid = check(period); !valid) {
        return std::unexpected{valid.error()};
    }
    if (const auto inForce = rightsOn(tx.database(), period.person, period.startsOn);
        inForce && inForce->value.state == period.state && inForce->value.sdd == period.sdd) {
        if (!period.benefit.empty() && period.benefit != inForce->value.benefit) {
            auto row = inForce->value;
            row.benefit = period.benefit;
            store::replace(tx, inForce->id, row);
        }
        return inForce->id;
    }
    succession::makeRoom(
        tx, store::currentWhere<RightsPeriod>(tx.database(), "person_id = ?1", period.person), period);
    return store::add(tx, period);
}

bool endRights(store::Transaction& tx, PersonId person, Date day)
{
    const auto inForce = rightsOn(tx.database(), person, day);
    if (inForce) {
        succession::setEnd(tx, *inForce, day);
    }
    return inForce.has_value();
}

std::optional<store::Fact<RightsPeriod>> rightsOn(const store::Database& database, PersonId person, Date day)
{
    auto found = store::currentWhere<RightsPeriod>(
        database,
        "person_id = ?1 AND starts_on <= ?2 AND (ends_on IS NULL OR ends_on > ?2)"
        " ORDER BY starts_on DESC, id DESC LIMIT 1",
        person, day);
    return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

} // namespace jalon::casefile
