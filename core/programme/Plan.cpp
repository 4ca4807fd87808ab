// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/Plan.h"

#include "programme/Cascade.h"

#include <algorithm>

namespace jalon::programme {

namespace {

std::unexpected<Error> unknown(FactId fact)
{
    return failure(ErrorCode::FactUnknown, std::to_string(fact.value));
}

template <class Row>
int nextPlace(const store::Database& database, const Row& row)
{
    static const std::string sql = "SELECT max(place) FROM " + std::string{store::FactTable<Row>::name}
                                   + " WHERE tx_out IS NULL AND " + std::string{Siblings<Row>::where};
    const auto last = std::apply([&](const auto&... key) { return database.value<int>(sql, key...); },
                                 Siblings<Row>::key(row));
    return last.value_or(0) + 1;
}

template <class Row>
Expected<FactId> addNode(store::Transaction& tx, Row row)
{
    if (auto valid = check(tx.database(), row); !valid) {
        return std::unexpected{valid.error()};
    }
    row.place = nextPlace(tx.database(), row);
    const FactId fact{tx.newId()};
    tx.database().run("INSERT INTO plan_node (id) VALUES (?1)", fact);
    store::addAs(tx, fact, row);
    return fact;
}

template <class IdType>
Expected<IdType> typed(const Expected<FactId>& fact)
{
    return fact ? Expected<IdType>{IdType{fact->value}} : std::unexpected{fact.error()};
}

/// Where it was among the same siblings, or after them.
template <class Row>
Row placed(const store::Database& database, Row row, const std::optional<Row>& known)
{
    if constexpr (Ordered<Row>) {
        const bool stays = known && Siblings<Row>::key(row) == Siblings<Row>::key(*known);
        row.place = stays ? known->place : nextPlace(database, row);
    }
    return row;
}

} // namespace

Expected<ProgrammeId> addProgramme(store::Transaction& tx, ProgrammeFile file)
{
    return typed<ProgrammeId>(addNode(tx, std::move(file)));
}

Expected<AxisId> addAxis(store::Transaction& tx, AxisFile file)
{
    return typed<AxisId>(addNode(tx, std::move(file)));
}

Expected<ObjectiveId> addObjective(store::Transaction& tx, ObjectiveFile file)
{
    return typed<ObjectiveId>(addNode(tx, std::move(file)));
}

Expected<FicheId> addFiche(store::Transaction& tx, FicheFile file)
{
    return typed<FicheId>(addNode(tx, std::move(file)));
}

template <ContentRow Row>
Expected<FactId> record(store::Transaction& tx, Row row)
{
    if (auto valid = check(tx.database(), row); !valid) {
        return std::unexpected{valid.error()};
    }
    return store::add(tx, placed<Row>(tx.database(), std::move(row), std::nullopt));
}

template <PlanRow Row>
Expected<void> correct(store::Transaction& tx, FactId fact, Row row)
{
    const auto known = store::current<Row>(tx.database(), fact);
    if (!known) {
        return unknown(fact);
    }
    if (auto valid = check(tx.database(), row, fact); !valid) {
        return valid;
    }
    row = placed(tx.database(), std::move(row), known);
    if (!(row == *known)) {
        store::replace(tx, fact, row);
    }
    return {};
}

template <PlanRow Row>
Expected<void> cancel(store::Transaction& tx, FactId fact)
{
    if (!store::current<Row>(tx.database(), fact)) {
        return unknown(fact);
    }
    cascade::endWhole<Row>(tx, fact);
    return {};
}

template <Ordered Row>
Expected<void> moveTo(store::Transaction& tx, FactId fact, std::size_t position)
{
    const auto known = store::current<Row>(tx.database(), fact);
    if (!known) {
        return unknown(fact);
    }
    auto siblings = siblingsOf(tx.database(), *known);
    const auto self = std::ranges::find(siblings, fact, &store::Fact<Row>::id);
    auto moved = std::move(*self);
    siblings.erase(self);
    const auto at = static_cast<std::ptrdiff_t>(std::min(position, siblings.size()));
    siblings.insert(siblings.begin() + at, std::move(moved));
    int place = 0;
    for (auto& [id, row] : siblings) {
        if (row.place != ++place) {
            row.place = place;
            store::replace(tx, id, row);
        }
    }
    return {};
}

template Expected<FactId> record(store::Transaction&, FicheLink);
template Expected<FactId> record(store::Transaction&, Execution);
template Expected<FactId> record(store::Transaction&, Narrative);
template Expected<FactId> record(store::Transaction&, Step);
template Expected<FactId> record(store::Transaction&, BudgetLine);
template Expected<FactId> record(store::Transaction&, Indicator);
template Expected<FactId> record(store::Transaction&, IndicatorValue);
template Expected<FactId> record(store::Transaction&, Activity);

template Expected<void> correct(store::Transaction&, FactId, ProgrammeFile);
template Expected<void> correct(store::Transaction&, FactId, AxisFile);
template Expected<void> correct(store::Transaction&, FactId, ObjectiveFile);
template Expected<void> correct(store::Transaction&, FactId, FicheFile);
template Expected<void> correct(store::Transaction&, FactId, FicheLink);
template Expected<void> correct(store::Transaction&, FactId, Execution);
template Expected<void> correct(store::Transaction&, FactId, Narrative);
template Expected<void> correct(store::Transaction&, FactId, Step);
template Expected<void> correct(store::Transaction&, FactId, BudgetLine);
template Expected<void> correct(store::Transaction&, FactId, Indicator);
template Expected<void> correct(store::Transaction&, FactId, IndicatorValue);
template Expected<void> correct(store::Transaction&, FactId, Activity);

template Expected<void> cancel<ProgrammeFile>(store::Transaction&, FactId);
template Expected<void> cancel<AxisFile>(store::Transaction&, FactId);
template Expected<void> cancel<ObjectiveFile>(store::Transaction&, FactId);
template Expected<void> cancel<FicheFile>(store::Transaction&, FactId);
template Expected<void> cancel<FicheLink>(store::Transaction&, FactId);
template Expected<void> cancel<Execution>(store::Transaction&, FactId);
template Expected<void> cancel<Narrative>(store::Transaction&, FactId);
template Expected<void> cancel<Step>(store::Transaction&, FactId);
template Expected<void> cancel<BudgetLine>(store::Transaction&, FactId);
template Expected<void> cancel<Indicator>(store::Transaction&, FactId);
template Expected<void> cancel<IndicatorValue>(store::Transaction&, FactId);
template Expected<void> cancel<Activity>(store::Transaction&, FactId);

template Expected<void> moveTo<ProgrammeFile>(store::Transaction&, FactId, std::size_t);
template Expected<void> moveTo<AxisFile>(store::Transaction&, FactId, std::size_t);
template Expected<void> moveTo<ObjectiveFile>(store::Transaction&, FactId, std::size_t);
template Expected<void> moveTo<FicheFile>(store::Transaction&, FactId, std::size_t);
template Expected<void> moveTo<FicheLink>(store::Transaction&, FactId, std::size_t);
template Expected<void> moveTo<Narrative>(store::Transaction&, FactId, std::size_t);
template Expected<void> moveTo<Step>(store::Transaction&, FactId, std::size_t);
template Expected<void> moveTo<BudgetLine>(store::Transaction&, FactId, std::size_t);
template Expected<void> moveTo<Indicator>(store::Transaction&, FactId, std::size_t);

} // namespace jalon::programme
