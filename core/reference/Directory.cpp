// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/Directory.h"
#include "base/Text.h"

#include <algorithm>
#include <ranges>
#include <vector>

namespace jalon::reference {

namespace {

/// The words of a person's name in alphabetical order.
std::string personKey(std::string_view name)
{
    const auto folded = fold(name);
    std::vector<std::string> words;
    for (const auto word : folded | std::views::split(' ')) {
        words.emplace_back(word.begin(), word.end());
    }
    std::ranges::sort(words);
    std::string key;
    for (const auto& word : words) {
        key += word + ' ';
    }
    return key;
}

} // namespace

namespace {

template <class IdType, class File>
std::vector<Listed<IdType, File>> byName(const store::Database& database)
{
    std::vector<Listed<IdType, File>> listed;
    for (auto& fact : store::currentWhere<File>(database, "1 ORDER BY fold(name), fact_id")) {
        listed.push_back({IdType{fact.id.value}, std::move(fact.value)});
    }
    return listed;
}

template <class File>
void correctFile(store::Transaction& tx, FactId fact, const File& file)
{
    if (store::current<File>(tx.database(), fact) != file) {
        store::replace(tx, fact, file);
    }
}

} // namespace

std::vector<Listed<OrganisationId, OrganisationFile>> organisations(const store::Database& database)
{
    return byName<OrganisationId, OrganisationFile>(database);
}

std::vector<Listed<ReferentId, ReferentFile>> referents(const store::Database& database)
{
    return byName<ReferentId, ReferentFile>(database);
}

std::vector<ExitReason> exitReasons(const store::Database& database)
{
    std::vector<ExitReason> reasons;
    for (auto& fact : store::currentWhere<ExitReason>(database, "1 ORDER BY fact_id")) {
        reasons.push_back(std::move(fact.value));
    }
    return reasons;
}

void correctOrganisation(store::Transaction& tx, OrganisationId organisation, const OrganisationFile& file)
{
    correctFile(tx, FactId{organisation.value}, file);
}

void correctReferent(store::Transaction& tx, ReferentId referent, const ReferentFile& file)
{
    correctFile(tx, FactId{referent.value}, file);
}

OrganisationId addOrganisation(store::Transaction& tx, const OrganisationFile& file)
{
    const OrganisationId organisation{tx.newId()};
    tx.database().run("INSERT INTO organisation (id) VALUES (?1)", organisation);
    store::addAs(tx, FactId{organisation.value}, file);
    return organisation;
}

Organisations::Organisations(const store::Database& database)
{
    auto query = database.statement("SELECT organisation_id, name FROM organisation_file_now ORDER BY 1");
    while (query.step()) {
        m_byName.emplace(foldCompact(query.get<std::string_view>(1)), query.get<OrganisationId>(0));
    }
}

std::optional<OrganisationId> Organisations::find(std::string_view name) const
{
    const auto found = m_byName.find(foldCompact(name));
    return found == m_byName.end() ? std::nullopt : std::optional{found->second};
}

FoundOrCreated<OrganisationId> Organisations::findOrCreate(store::Transaction& tx, std::string_view name)
{
    if (const auto known = find(name)) {
        return {*known, false};
    }
    const std::string written{trimmed(name)};
    const auto created = addOrganisation(
        tx, {.name = written, .kind = proposedKind(written), .capacity = {}, .territory = {}});
    m_byName.emplace(foldCompact(written), created);
    return {created, true};
}

ReferentId addReferent(store::Transaction& tx, const ReferentFile& file)
{
    const ReferentId referent{tx.newId()};
    tx.database().run("INSERT INTO referent (id) VALUES (?1)", referent);
    store::addAs(tx, FactId{referent.value}, file);
    return referent;
}

Referents::Referents(const store::Database& database)
{
    auto query =
        database.statement("SELECT referent_id, organisation_id, name FROM referent_file_now ORDER BY 1");
    while (query.step()) {
        m_byName.emplace(personKey(query.get<std::string_view>(2)),
                         std::pair{query.get<OrganisationId>(1), query.get<ReferentId>(0)});
    }
}

std::optional<ReferentId> Referents::find(std::string_view name, OrganisationId organisation) const
{
    const auto [first, last] = m_byName.equal_range(personKey(name));
    for (auto it = first; it != last; ++it) {
        if (it->second.first == organisation) {
            return it->second.second;
        }
    }
    const bool single = first != last && std::next(first) == last;
    return !organisation && single ? std::optional{first->second.second} : std::nullopt;
}

FoundOrCreated<ReferentId> Referents::findOrCreate(store::Transaction& tx, std::string_view name,
                                                   OrganisationId organisation)
{
    if (const auto known = find(name, organisation)) {
        return {*known, false};
    }
    const auto created = addReferent(tx, {.name = std::string{trimmed(name)},
                                          .organisation = organisation,
                                          .email = {},
                                          .phone = {},
                                          .capacity = {}});
    m_byName.emplace(personKey(name), std::pair{organisation, created});
    return {created, true};
}

} // namespace jalon::reference
