// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/PersonState.h"

namespace jalon::caf {

namespace {

template <class Row, class... Args>
std::optional<store::Fact<Row>> firstWhere(const store::Database& database, std::string_view condition,
                                           const Args&... args)
{
    auto facts = store::currentWhere<Row>(database, condition, args...);
    if (facts.empty()) {
        return std::nullopt;
    }
    return std::move(facts.front());
}

} // namespace

std::optional<store::Fact<casefile::Residence>> currentResidence(const store::Database& database,
                                                                 HouseholdId household)
{
    return firstWhere<casefile::Residence>(
        database, "household_id = ?1 AND ends_on IS NULL ORDER BY starts_on DESC, id DESC", household);
}

std::optional<HouseholdId> householdWithMatricule(const store::Database& database, std::string_view matricule)
{
    return database.value<HouseholdId>("SELECT fact_id FROM household_file WHERE matricule = ?1"
                                       " AND tx_out IS NULL ORDER BY fact_id",
                                       matricule);
}

PersonState readPerson(const store::Database& database, PersonId person)
{
    PersonState state;
    state.id = person;
    const FactId file{person.value};
    state.identity = store::current<casefile::Identity>(database, file).value_or(casefile::Identity{});
    state.contact = store::current<casefile::Contact>(database, file);
    state.member = firstWhere<casefile::HouseholdMember>(
        database, "person_id = ?1 AND ends_on IS NULL ORDER BY starts_on DESC, id DESC", person);
    if (state.member) {
        const auto household = state.member->value.household;
        state.household = store::current<casefile::HouseholdFile>(database, FactId{household.value});
        state.residence = currentResidence(database, household);
    }
    state.rights =
        store::currentWhere<casefile::RightsPeriod>(database, "person_id = ?1 ORDER BY starts_on", person);
    state.pathway =
        firstWhere<casefile::PathwayFile>(database, "person_id = ?1 ORDER BY fact_id DESC", person);
    if (state.pathway) {
        state.exit = firstWhere<casefile::Exit>(database, "pathway_id = ?1 ORDER BY exited_on DESC",
                                                PathwayId{state.pathway->id.value});
    }
    return state;
}

} // namespace jalon::caf
