// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting/GridTrial.h"

#include "meeting/GridFacts.h"

namespace jalon::meeting {

namespace {

void count(GridTrial& trial, const GridFacts& facts, const std::optional<GridProposal>& proposal)
{
    ++trial.people;
    if (!proposal) {
        ++trial.unmatched;
        return;
    }
    auto& rule = trial.rules.at(proposal->rule);
    ++rule.proposed;
    if (!facts.path) {
        ++trial.withoutPath;
    } else if (*facts.path != proposal->path) {
        ++rule.changing;
        trial.changing.push_back(facts.person);
    }
}

bool isSame(const std::optional<GridProposal>& one, const std::optional<GridProposal>& other)
{
    if (!one || !other) {
        return !one && !other;
    }
    return one->path == other->path && one->organisation == other->organisation
           && one->support == other->support;
}

} // namespace

Expected<GridTrial> tryGrid(const store::Database& database, const OrientationGrid& grid, Date day,
                            const OrientationGrid* other, const std::stop_token& stop)
{
    GridTrial trial;
    trial.rules.resize(grid.rules.size());
    forEachRunning(database, day, [&](const GridFacts& facts) {
        const auto proposal = propose(grid, facts);
        count(trial, facts, proposal);
        if (other != nullptr && !isSame(proposal, propose(*other, facts))) {
            trial.differing.push_back(facts.person);
        }
        return !stop.stop_requested();
    });
    if (stop.stop_requested()) {
        return failure(ErrorCode::Cancelled);
    }
    return trial;
}

} // namespace jalon::meeting
