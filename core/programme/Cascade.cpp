// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/Cascade.h"

namespace jalon::programme::cascade {

namespace {

/// `condition` finds wholes, never a part whose whole it finds too: nothing is ended twice.
template <class Row>
void endThose(store::Transaction& tx, std::string_view condition, FactId owner)
{
    for (const auto& fact : store::currentWhere<Row>(tx.database(), condition, owner)) {
        endWhole<Row>(tx, fact.id);
    }
}

template <class Row, class Change>
void changeThose(store::Transaction& tx, std::string_view condition, FactId owner, Change change)
{
    for (auto& fact : store::currentWhere<Row>(tx.database(), condition, owner)) {
        change(fact.value);
        store::replace(tx, fact.id, fact.value);
    }
}

void endContent(store::Transaction& tx, FactId node)
{
    endThose<BudgetLine>(tx, "node_id = ?1 AND part_of_id IS NULL", node);
    endThose<Indicator>(tx, "node_id = ?1", node);
    endThose<Narrative>(tx, "node_id = ?1", node);
}

std::string programmeCodeOf(const store::Database& database, FactId fiche)
{
    return database
        .value<std::string>("SELECT p.code FROM fiche_file f"
                            " JOIN axis_file a ON a.fact_id = f.axis_id AND a.tx_out IS NULL"
                            " JOIN programme_file p ON p.fact_id = a.programme_id AND p.tx_out IS NULL"
                            " WHERE f.fact_id = ?1 AND f.tx_out IS NULL",
                            fiche)
        .value_or("");
}

/// The links of other fiches to this one go on by its names.
void nameInLinks(store::Transaction& tx, FactId fiche)
{
    const auto file = *store::current<FicheFile>(tx.database(), fiche);
    const auto programme = programmeCodeOf(tx.database(), fiche);
    changeThose<FicheLink>(tx, "other_id = ?1", fiche, [&](FicheLink& link) {
        link.other = {};
        link.programme = programme;
        link.code = file.code;
        link.title = file.title;
    });
}

} // namespace

template <>
void endWhole<Execution>(store::Transaction& tx, FactId fact)
{
    store::end<Execution>(tx, fact);
}

template <>
void endWhole<Narrative>(store::Transaction& tx, FactId fact)
{
    store::end<Narrative>(tx, fact);
}

template <>
void endWhole<FicheLink>(store::Transaction& tx, FactId fact)
{
    store::end<FicheLink>(tx, fact);
}

template <>
void endWhole<IndicatorValue>(store::Transaction& tx, FactId fact)
{
    store::end<IndicatorValue>(tx, fact);
}

template <>
void endWhole<Activity>(store::Transaction& tx, FactId fact)
{
    store::end<Activity>(tx, fact);
}

template <>
void endWhole<Step>(store::Transaction& tx, FactId fact)
{
    changeThose<BudgetLine>(tx, "step_id = ?1", fact, [](BudgetLine& line) { line.step = {}; });
    store::end<Step>(tx, fact);
}

template <>
void endWhole<BudgetLine>(store::Transaction& tx, FactId fact)
{
    endThose<BudgetLine>(tx, "part_of_id = ?1", fact);
    store::end<BudgetLine>(tx, fact);
}

template <>
void endWhole<Indicator>(store::Transaction& tx, FactId fact)
{
    endThose<IndicatorValue>(tx, "indicator_id = ?1", fact);
    changeThose<Indicator>(tx, "related_id = ?1", fact, [](Indicator& other) {
        other.relation.reset();
        other.related = {};
    });
    store::end<Indicator>(tx, fact);
}

template <>
void endWhole<FicheFile>(store::Transaction& tx, FactId fact)
{
    nameInLinks(tx, fact);
    endThose<FicheLink>(tx, "fiche_id = ?1", fact);
    endThose<Execution>(tx, "fiche_id = ?1", fact);
    endThose<Activity>(tx, "fiche_id = ?1", fact);
    endContent(tx, fact);
    endThose<Step>(tx, "fiche_id = ?1", fact);
    store::end<FicheFile>(tx, fact);
}

template <>
void endWhole<ObjectiveFile>(store::Transaction& tx, FactId fact)
{
    auto place = tx.database()
                     .value<int>("SELECT max(f.place) FROM fiche_file_now f JOIN objective_file_now o"
                                 " ON o.axis_id = f.axis_id WHERE o.objective_id = ?1"
                                 " AND f.objective_id IS NULL",
                                 fact)
                     .value_or(0);
    changeThose<FicheFile>(tx, "objective_id = ?1 ORDER BY place, id", fact, [&place](FicheFile& fiche) {
        fiche.objective = {};
        fiche.place = ++place;
    });
    store::end<ObjectiveFile>(tx, fact);
}

template <>
void endWhole<AxisFile>(store::Transaction& tx, FactId fact)
{
    endThose<AxisFile>(tx, "parent_id = ?1", fact);
    endThose<FicheFile>(tx, "axis_id = ?1", fact);
    endThose<ObjectiveFile>(tx, "axis_id = ?1", fact);
    endContent(tx, fact);
    store::end<AxisFile>(tx, fact);
}

template <>
void endWhole<ProgrammeFile>(store::Transaction& tx, FactId fact)
{
    endThose<ProgrammeFile>(tx, "parent_id = ?1", fact);
    endThose<AxisFile>(tx, "programme_id = ?1 AND parent_id IS NULL", fact);
    endContent(tx, fact);
    store::end<ProgrammeFile>(tx, fact);
}

} // namespace jalon::programme::cascade
