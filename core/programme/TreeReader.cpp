// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/Tree.h"

#include <algorithm>

namespace jalon::programme {

namespace {

template <class Row>
std::vector<store::Fact<Row>> rows(const store::Database& database, std::string_view owner,
                                   std::int64_t ownerId, std::string_view order)
{
    const auto condition = std::string{owner} + " = ?1 ORDER BY " + std::string{order} + ", id";
    return store::currentWhere<Row>(database, condition, ownerId);
}

template <class Row>
std::vector<store::Fact<Row>> placed(const store::Database& database, std::string_view owner,
                                     std::int64_t ownerId)
{
    return rows<Row>(database, owner, ownerId, "place");
}

/// From 1; 0 when it is not there.
template <class Entries, class IdOf>
int rankOf(const Entries& entries, FactId fact, IdOf idOf)
{
    const auto found = std::ranges::find(entries, fact, idOf);
    return found == entries.end() ? 0 : static_cast<int>(found - entries.begin()) + 1;
}

std::vector<BudgetEntry> linesUnder(const std::vector<store::Fact<BudgetLine>>& lines, FactId whole)
{
    std::vector<BudgetEntry> entries;
    for (const auto& line : lines) {
        if (line.value.partOf == whole) {
            entries.push_back({line, linesUnder(lines, line.id), 0});
        }
    }
    return entries;
}

void rankSteps(std::vector<BudgetEntry>& lines, const std::vector<store::Fact<Step>>& steps)
{
    for (auto& entry : lines) {
        if (entry.line.value.step) {
            entry.step = rankOf(steps, entry.line.value.step, &store::Fact<Step>::id);
        }
        rankSteps(entry.parts, steps);
    }
}

std::vector<IndicatorEntry> indicatorsOf(const store::Database& database, NodeId node)
{
    std::vector<IndicatorEntry> entries;
    for (auto& indicator : placed<Indicator>(database, "node_id", node.value)) {
        auto values = rows<IndicatorValue>(database, "indicator_id", indicator.id.value, "year");
        entries.push_back({std::move(indicator), std::move(values), 0});
    }
    for (auto& entry : entries) {
        if (entry.indicator.value.related) {
            entry.related = rankOf(entries, entry.indicator.value.related,
                                   [](const IndicatorEntry& other) { return other.indicator.id; });
        }
    }
    return entries;
}

Content contentOf(const store::Database& database, NodeId node)
{
    return {placed<Narrative>(database, "node_id", node.value),
            linesUnder(placed<BudgetLine>(database, "node_id", node.value), {}),
            indicatorsOf(database, node)};
}

FicheEntry ficheOf(const store::Database& database, FicheId id, FicheFile file)
{
    FicheEntry entry{.id = id,
                     .file = std::move(file),
                     .content = contentOf(database, nodeOf(id)),
                     .links = placed<FicheLink>(database, "fiche_id", id.value),
                     .years = rows<Execution>(database, "fiche_id", id.value, "year"),
                     .steps = placed<Step>(database, "fiche_id", id.value),
                     .activities = rows<Activity>(database, "fiche_id", id.value, "held_on")};
    rankSteps(entry.content.budget, entry.steps);
    return entry;
}

std::vector<FicheEntry> fichesUnder(const store::Database& database, AxisId axis, ObjectiveId objective)
{
    std::vector<FicheEntry> fiches;
    for (auto& fact : store::currentWhere<FicheFile>(
             database, "axis_id = ?1 AND objective_id IS ?2 ORDER BY place, id", axis, objective)) {
        fiches.push_back(ficheOf(database, FicheId{fact.id.value}, std::move(fact.value)));
    }
    return fiches;
}

std::vector<AxisEntry> axesUnder(const store::Database& database, ProgrammeId programme, AxisId parent)
{
    std::vector<AxisEntry> axes;
    for (auto& fact : store::currentWhere<AxisFile>(
             database, "programme_id = ?1 AND parent_id IS ?2 ORDER BY place, id", programme, parent)) {
        const AxisId id{fact.id.value};
        AxisEntry axis{.id = id,
                       .file = std::move(fact.value),
                       .content = contentOf(database, nodeOf(id)),
                       .axes = axesUnder(database, programme, id),
                       .objectives = {},
                       .fiches = fichesUnder(database, id, {})};
        for (auto& objective : placed<ObjectiveFile>(database, "axis_id", id.value)) {
            const ObjectiveId objectiveId{objective.id.value};
            axis.objectives.push_back(
                {objectiveId, std::move(objective.value), fichesUnder(database, id, objectiveId)});
        }
        axes.push_back(std::move(axis));
    }
    return axes;
}

ProgrammeEntry entryOf(const store::Database& database, ProgrammeId id, ProgrammeFile file)
{
    ProgrammeEntry entry{.id = id,
                         .file = std::move(file),
                         .content = contentOf(database, nodeOf(id)),
                         .axes = axesUnder(database, id, {}),
                         .localPlans = {},
                         .companions = {}};
    for (auto& plan : placed<ProgrammeFile>(database, "parent_id", id.value)) {
        entry.localPlans.push_back(entryOf(database, ProgrammeId{plan.id.value}, std::move(plan.value)));
    }
    return entry;
}

void listUnder(const store::Database& database, ProgrammeId parent, std::vector<ListedProgramme>& list)
{
    for (auto& fact :
         store::currentWhere<ProgrammeFile>(database, "parent_id IS ?1 ORDER BY place, id", parent)) {
        const ProgrammeId id{fact.id.value};
        const auto fiches =
            database.value<int>("SELECT count(*) FROM fiche_file_now f"
                                " JOIN axis_file_now a USING (axis_id) WHERE a.programme_id = ?1",
                                id);
        list.push_back({id, std::move(fact.value), fiches.value_or(0)});
        listUnder(database, id, list);
    }
}

} // namespace

Expected<ProgrammeEntry> readProgramme(const store::Database& database, ProgrammeId programme)
{
    const store::ReadScope read{database};
    auto file = store::current<ProgrammeFile>(database, FactId{programme.value});
    if (!file) {
        return failure(ErrorCode::ProgrammeUnknown, std::to_string(programme.value));
    }
    return entryOf(database, programme, std::move(*file));
}

Expected<FicheEntry> readFiche(const store::Database& database, FicheId fiche)
{
    const store::ReadScope read{database};
    auto file = store::current<FicheFile>(database, FactId{fiche.value});
    if (!file) {
        return failure(ErrorCode::FactUnknown, std::to_string(fiche.value));
    }
    return ficheOf(database, fiche, std::move(*file));
}

std::vector<ListedProgramme> programmes(const store::Database& database)
{
    std::vector<ListedProgramme> list;
    listUnder(database, {}, list);
    return list;
}

std::optional<ProgrammeId> programmeOf(const store::Database& database, NodeId node)
{
    return database.value<ProgrammeId>(
        "SELECT programme_id FROM programme_file_now WHERE programme_id = ?1"
        " UNION ALL SELECT programme_id FROM axis_file_now WHERE axis_id = ?1"
        " UNION ALL SELECT a.programme_id FROM fiche_file_now f JOIN axis_file_now a USING (axis_id)"
        " WHERE f.fiche_id = ?1",
        node);
}

std::optional<ProgrammeId> findProgramme(const store::Database& database, std::string_view code)
{
    return database.value<ProgrammeId>(
        "SELECT programme_id FROM programme_file_now WHERE code = ?1 COLLATE NOCASE", code);
}

} // namespace jalon::programme
