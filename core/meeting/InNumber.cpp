// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting/InNumber.h"

#include "casefile/CurrentPlace.h"
#include "meeting/Capacity.h"
#include "meeting/GridFacts.h"

#include <algorithm>

namespace jalon::meeting {

namespace {

/// Where somebody lives, on a day.
TerritoryId territoryOf(const store::Database& database, const GridFacts& facts)
{
    static const std::string kSql = "SELECT c.territory_id FROM person w" + casefile::placeJoins("w.id")
                                    + " JOIN commune_territory_now c ON c.insee = r.insee WHERE w.id = ?2";
    auto query = database.statement(kSql);
    query.bind(facts.day, facts.person);
    return query.step() ? query.get<TerritoryId>(0) : TerritoryId{};
}

bool isOf(const std::vector<ReferentLoad>& referents, ReferentId referent, OrganisationId organisation)
{
    return std::ranges::any_of(referents, [&](const auto& known) {
        return known.id == referent && known.organisation == organisation;
    });
}

class Proposer {
public:
    Proposer(const store::Database& database, const OrientationGrid& grid, Date day)
        : m_database(database), m_grid(grid), m_loads(loadsOn(database, day))
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
        line.territory = territoryOf(m_database, facts);
        line.now = placedOn(m_database, facts.pathway, facts.day);
        line.organisation =
            keeps ? facts.organisation : organisation(line.proposal.organisation, line.territory);
        if (line.chosen) {
            line.referent = referent(line);
        }
        return line;
    }

private:
    bool isKept(OrganisationId inForce, std::optional<reference::OrganisationKind> kind) const
    {
        return !kind || std::ranges::any_of(m_loads.organisations, [&](const auto& known) {
            return known.id == inForce && known.kind == *kind;
        });
    }

    OrganisationId organisation(std::optional<reference::OrganisationKind> kind, TerritoryId territory)
    {
        const auto ofKindIn = [&](TerritoryId where) {
            return leastLoaded(m_loads.organisations, [&](const OrganisationLoad& known) {
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

    ReferentId referent(const ProposedOrientation& line)
    {
        if (!line.organisation) {
            return {};
        }
        return isOf(m_loads.referents, line.now.referent, line.organisation)
                   ? line.now.referent
                   : assignLeastLoaded(m_loads.referents, {line.organisation, line.territory});
    }

    const store::Database& m_database;
    const OrientationGrid& m_grid;
    Loads m_loads;
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
    list.loads = loadsOn(database, day);
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

Loads loadsWith(Loads loads, std::span<const ProposedOrientation> lines)
{
    for (const auto& line : lines) {
        if (line.chosen) {
            move(loads, line.now, line.next());
        }
    }
    return loads;
}

void spreadReferents(std::span<ProposedOrientation> lines, const Loads& loads)
{
    std::vector<ProposedOrientation*> moving;
    for (auto& line : lines) {
        if (line.chosen && line.organisation) {
            const bool stays = isOf(loads.referents, line.now.referent, line.organisation);
            line.referent = stays ? line.now.referent : ReferentId{};
            if (!stays) {
                moving.push_back(&line);
            }
        }
    }
    auto spread = loadsWith(loads, lines);
    for (auto* const line : moving) {
        line->referent = assignLeastLoaded(spread.referents, {line->organisation, line->territory});
        if (line->referent) {
            move(spread, {{}, line->now.referent}, {});
        }
    }
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
