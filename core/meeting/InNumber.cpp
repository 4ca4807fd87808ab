// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting/InNumber.h"

#include "casefile/CurrentPlace.h"
#include "casefile/PeopleConditions.h"
#include "meeting/Capacity.h"
#include "meeting/GridFacts.h"

#include <algorithm>

namespace jalon::meeting {

namespace {

/// Where somebody lives and who accompanies them, on a day.
struct Around {
    TerritoryId territory;
    ReferentId referent;
};

Around aroundOf(const store::Database& database, const GridFacts& facts)
{
    static const std::string kSql =
        "SELECT (SELECT c.territory_id FROM person w" + casefile::placeJoins("w.id")
        + " JOIN commune_territory_now c ON c.insee = r.insee WHERE w.id = ?2),"
          " (SELECT a.referent_id FROM pathway_file_now p JOIN referent_assignment_now a ON "
        + casefile::conditions::referentInForce() + " WHERE p.pathway_id = ?3)";
    auto query = database.statement(kSql);
    query.bind(facts.day, facts.person, facts.pathway);
    query.step();
    return {query.get<TerritoryId>(0), query.get<ReferentId>(1)};
}

class Proposer {
public:
    Proposer(const store::Database& database, const OrientationGrid& grid, Date day)
        : m_database(database),
          m_grid(grid),
          m_organisations(organisationLoads(database, day)),
          m_referents(referentLoads(database, day))
    {
    }

    ProposedOrientation line(const GridFacts& facts, GridProposal proposal)
    {
        ProposedOrientation line;
        line.person = facts.person;
        line.pathway = facts.pathway;
        line.path = proposal.path;
        line.support = proposal.support;
        line.reason = m_grid.rules.at(proposal.rule).name;
        const bool keeps = isKept(facts.organisation, proposal.organisation);
        line.inForce = keeps && facts.path == proposal.path && facts.support == proposal.support;
        line.chosen = !line.inForce;
        line.proposal = std::move(proposal);
        const auto around = aroundOf(m_database, facts);
        line.organisation =
            keeps ? facts.organisation : organisation(line.proposal.organisation, around.territory);
        if (line.chosen) {
            line.referent = referent(line.organisation, around);
        }
        return line;
    }

private:
    bool isKept(OrganisationId inForce, std::optional<reference::OrganisationKind> kind) const
    {
        return !kind || std::ranges::any_of(m_organisations, [&](const auto& known) {
            return known.id == inForce && known.kind == *kind;
        });
    }

    OrganisationId organisation(std::optional<reference::OrganisationKind> kind, TerritoryId territory)
    {
        const auto ofKindIn = [&](TerritoryId where) {
            return leastLoaded(m_organisations, [&](const OrganisationLoad& known) {
                return known.kind == kind && known.territory == where;
            });
        };
        auto* least = territory ? ofKindIn(territory) : nullptr;
        least = least == nullptr ? ofKindIn({}) : least;
        if (least == nullptr) {
            return {};
        }
        ++least->load.inCharge;
        return least->id;
    }

    ReferentId referent(OrganisationId organisation, const Around& around)
    {
        if (!organisation) {
            return {};
        }
        const bool stays = std::ranges::any_of(m_referents, [&](const auto& known) {
            return known.id == around.referent && known.organisation == organisation;
        });
        return stays ? around.referent : assignLeastLoaded(m_referents, {organisation, around.territory});
    }

    const store::Database& m_database;
    const OrientationGrid& m_grid;
    std::vector<OrganisationLoad> m_organisations;
    std::vector<ReferentLoad> m_referents;
};

casefile::LeftOut leftOutFor(PersonId person, ErrorCode code)
{
    return {person, Error{code, {std::to_string(person.value)}}};
}

} // namespace

Expected<InNumberList> proposeInNumber(const store::Database& database, const OrientationGrid& grid,
                                       std::span<const PersonId> people, Date day,
                                       const std::stop_token& stop)
{
    const store::ReadScope oneView{database};
    Proposer proposer{database, grid, day};
    InNumberList list;
    for (const auto person : people) {
        if (stop.stop_requested()) {
            return failure(ErrorCode::Cancelled);
        }
        const auto facts = factsOf(database, person, day);
        auto proposal = facts ? propose(grid, *facts) : std::nullopt;
        if (proposal) {
            list.lines.push_back(proposer.line(*facts, std::move(*proposal)));
        } else {
            list.leftOut.push_back(
                leftOutFor(person, facts ? ErrorCode::GridProposesNothing : ErrorCode::NoRunningPathway));
        }
    }
    return list;
}

Expected<casefile::MassOutcome> orientInNumber(const store::Session& session,
                                               std::span<const ProposedOrientation> lines, Date decidedOn,
                                               const casefile::MassProgress& progress,
                                               const std::stop_token& stop)
{
    std::vector<casefile::OrientOne> people;
    for (const auto& line : lines) {
        if (line.chosen) {
            people.push_back({line.person,
                              {.path = line.path,
                               .organisation = line.organisation,
                               .support = line.support,
                               .decidedOn = decidedOn,
                               .reason = line.reason,
                               .referent = line.referent}});
        }
    }
    return casefile::orientEach(session, people, progress, stop);
}

} // namespace jalon::meeting
