// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/Entities.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

/// The organisations and référents that the files speak of. Each class holds the names of a base, some
/// hundreds, for imports of many rows; make a new one for each piece of work.
namespace jalon::reference {

/// The kind that a name announces ("France Travail Valence", "CCAS de Crest"), Other when it announces none.
OrganisationKind proposedKind(std::string_view organisationName);

template <class IdType>
struct FoundOrCreated {
    IdType id;
    bool created = false;
};

OrganisationId addOrganisation(store::Transaction& tx, const OrganisationFile& file);
/// Writes a version only when it differs.
void correctOrganisation(store::Transaction& tx, OrganisationId organisation, const OrganisationFile& file);

class Organisations {
public:
    explicit Organisations(const store::Database& database);

    /// By folded name: case, accents, hyphens and spaces do not matter.
    std::optional<OrganisationId> find(std::string_view name) const;
    /// A new one gets the proposed kind.
    FoundOrCreated<OrganisationId> findOrCreate(store::Transaction& tx, std::string_view name);

private:
    std::unordered_map<std::string, OrganisationId> m_byName;
};

ReferentId addReferent(store::Transaction& tx, const ReferentFile& file);
void correctReferent(store::Transaction& tx, ReferentId referent, const ReferentFile& file);

class Referents {
public:
    explicit Referents(const store::Database& database);

    /// By folded name within the organisation; without organisation, a name that one référent alone bears.
    /// The order of the words does not matter: `Claire DURAND` is `DURAND Claire`.
    std::optional<ReferentId> find(std::string_view name, OrganisationId organisation) const;
    FoundOrCreated<ReferentId> findOrCreate(store::Transaction& tx, std::string_view name,
                                            OrganisationId organisation);

private:
    std::unordered_multimap<std::string, std::pair<OrganisationId, ReferentId>> m_byName;
};

template <class IdType, class File>
struct Listed {
    IdType id;
    File file;
};

/// All of them, by name.
std::vector<Listed<OrganisationId, OrganisationFile>> organisations(const store::Database& database);
std::vector<Listed<ReferentId, ReferentFile>> referents(const store::Database& database);
/// In the order in which they ship.
std::vector<ExitReason> exitReasons(const store::Database& database);

} // namespace jalon::reference
