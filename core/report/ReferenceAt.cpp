// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReferenceAt.h"

#include <iterator>

namespace jalon::report {

namespace {

/// Current facts, or those that a transaction until ?1 had brought and none until it had ended.
std::string knownRows(std::string_view columns, std::string_view table, Knowledge knowledge)
{
    std::string sql = "SELECT ";
    sql.append(columns).append(" FROM ").append(table);
    return sql
           + (knowledge ? " WHERE tx_in <= ?1 AND (tx_out IS NULL OR tx_out > ?1)" : " WHERE tx_out IS NULL");
}

template <class Add>
void read(const store::Database& database, std::string_view columns, std::string_view table,
          Knowledge knowledge, Add add)
{
    auto rows = database.statement(knownRows(columns, table, knowledge));
    if (knowledge) {
        rows.bind(*knowledge);
    }
    while (rows.step()) {
        add(rows);
    }
}

Rule ruleOf(const reference::RuleSet& set)
{
    using reference::Delay;
    return {Delay::stored(set.orientationDelay), Delay::stored(set.appointmentDelay),
            Delay::stored(set.contractDelay), set.contractStartsAt, Delay::stored(set.noNewsDelay)};
}

void readRules(const store::Database& database, ReferenceAt& reference, Knowledge knowledge)
{
    std::vector<reference::RuleSet> sets;
    read(database, store::detail::columnList<reference::RuleSet>(), "rule_set", knowledge,
         [&](const auto& row) { sets.push_back(store::detail::readRow<reference::RuleSet>(row, 0)); });
    if (sets.empty()) {
        return;
    }
    reference.ruleSets.emplace(std::move(sets));
    std::ranges::transform(reference.ruleSets->all(), std::back_inserter(reference.rules), ruleOf);
}

void readTerritories(const store::Database& database, CaseData& data, ReferenceAt& reference,
                     Knowledge knowledge)
{
    read(database, "fact_id", "territory_file", knowledge,
         [&](const auto& row) { data.territories.indexOf(row.template get<std::int64_t>(0)); });
    reference.territoryOfCommune.assign(data.communes.size() + 1, 0);
    read(database, "insee, territory_id", "commune_territory", knowledge, [&](const auto& row) {
        const auto territory = data.territories.indexOf(row.template get<std::int64_t>(1));
        if (const auto commune = data.communes.find(row.template get<std::string_view>(0)); commune != 0) {
            reference.territoryOfCommune[static_cast<std::size_t>(commune)] = territory;
        }
    });
}

} // namespace

const Rule* ReferenceAt::ruleFor(std::optional<Date> notifiedOn) const
{
    if (!ruleSets) {
        return nullptr;
    }
    return &rules[static_cast<std::size_t>(&ruleSets->forNotification(notifiedOn) - ruleSets->all().data())];
}

bool ReferenceAt::isFranceTravail(Index organisation) const
{
    return kindOfOrganisation[static_cast<std::size_t>(organisation)]
           == reference::OrganisationKind::FranceTravail;
}

std::optional<bool> ReferenceAt::isSpe(Index organisation) const
{
    const auto& kind = kindOfOrganisation[static_cast<std::size_t>(organisation)];
    return kind ? std::optional{reference::isSpe(*kind)} : std::nullopt;
}

ReferenceAt readReference(const store::Database& database, CaseData& data, Knowledge knowledge)
{
    ReferenceAt reference;
    readRules(database, reference, knowledge);
    readTerritories(database, data, reference, knowledge);
    reference.kindOfOrganisation.resize(data.organisations.size() + 1);
    read(database, "fact_id, kind", "organisation_file", knowledge, [&](const auto& row) {
        if (const auto found = data.organisations.find(row.template get<std::int64_t>(0)); found != 0) {
            reference.kindOfOrganisation[static_cast<std::size_t>(found)] =
                row.template get<reference::OrganisationKind>(1);
        }
    });
    reference.flagsOfReason.resize(data.reasons.size() + 1);
    read(database, "code, employment, positive", "exit_reason", knowledge, [&](const auto& row) {
        if (const auto reason = data.reasons.find(row.template get<std::string_view>(0)); reason != 0) {
            reference.flagsOfReason[static_cast<std::size_t>(reason)] = {row.template get<bool>(1),
                                                                         row.template get<bool>(2)};
        }
    });
    return reference;
}

} // namespace jalon::report
