// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/Pathways.h"

namespace jalon::casefile {

namespace {

PathwayFile fileAt(const store::Statement& row)
{
    return {.person = row.get<PersonId>(1),
            .notifiedOn = row.get<std::optional<Date>>(2),
            .notifiedBy = row.get<NotifiedBy>(3),
            .firstListOn = row.get<std::optional<Date>>(4),
            .preOrientation = row.get<std::string>(5)};
}

} // namespace

PathwayId addPathway(store::Transaction& tx, const PathwayFile& file)
{
    const PathwayId pathway{tx.newId()};
    tx.database().run("INSERT INTO pathway (id) VALUES (?1)", pathway);
    store::addAs(tx, FactId{pathway.value}, file);
    return pathway;
}

Expected<PathwayId> openPathway(store::Transaction& tx, const PathwayFile& file)
{
    if (!store::current<Identity>(tx.database(), FactId{file.person.value})) {
        return failure(ErrorCode::PersonUnknown, std::to_string(file.person.value));
    }
    if (const auto open = currentPathway(tx.database(), file.person)) {
        return failure(ErrorCode::PathwayStillOpen, std::to_string(open->id.value));
    }
    return addPathway(tx, file);
}

Expected<void> correctPathway(store::Transaction& tx, PathwayId pathway, const PathwayFile& file)
{
    const FactId fact{pathway.value};
    const auto known = store::current<PathwayFile>(tx.database(), fact);
    if (!known) {
        return failure(ErrorCode::PathwayUnknown, std::to_string(pathway.value));
    }
    if (file.notifiedOn.has_value() == (file.notifiedBy == NotifiedBy::Unknown)) {
        return failure(ErrorCode::InvalidValue, "notified_on",
                       file.notifiedOn ? file.notifiedOn->toIso() : "");
    }
    if (file != *known) {
        store::replace(tx, fact, file);
    }
    return {};
}

std::vector<Pathway> pathways(const store::Database& database, PersonId person)
{
    auto query = database.statement(
        "SELECT p.pathway_id, p.person_id, p.notified_on, p.notified_by, p.first_list_on, p.pre_orientation,"
        " x.exited_on, x.reason FROM pathway_file_now p"
        " LEFT JOIN pathway_exit_now x ON x.pathway_id = p.pathway_id WHERE p.person_id = ?1"
        " ORDER BY coalesce(p.notified_on, p.first_list_on, x.exited_on), p.pathway_id");
    query.bind(person);
    std::vector<Pathway> all;
    while (query.step()) {
        all.push_back({query.get<PathwayId>(0), fileAt(query), query.get<std::optional<Date>>(6),
                       query.get<std::string>(7)});
    }
    return all;
}

std::optional<Pathway> currentPathway(const store::Database& database, PersonId person)
{
    auto last = lastPathway(database, person);
    return last && !last->exitedOn ? std::move(last) : std::nullopt;
}

std::optional<Pathway> lastPathway(const store::Database& database, PersonId person)
{
    auto all = pathways(database, person);
    for (auto& pathway : all) {
        if (!pathway.exitedOn) {
            return std::move(pathway);
        }
    }
    return all.empty() ? std::nullopt : std::optional{std::move(all.back())};
}

PathwayFrame frameOf(const Pathway& pathway)
{
    return {pathway.file.notifiedBy, pathway.file.notifiedOn, pathway.exitedOn};
}

Expected<PathwayFrame> frameOf(const store::Database& database, PathwayId pathway)
{
    auto query = database.statement(
        "SELECT notified_by, notified_on, (SELECT exited_on FROM pathway_exit_now x WHERE x.pathway_id = ?1)"
        " FROM pathway_file_now WHERE pathway_id = ?1");
    query.bind(pathway);
    if (!query.step()) {
        return failure(ErrorCode::PathwayUnknown, std::to_string(pathway.value));
    }
    return PathwayFrame{query.get<NotifiedBy>(0), query.get<std::optional<Date>>(1),
                        query.get<std::optional<Date>>(2)};
}

} // namespace jalon::casefile
