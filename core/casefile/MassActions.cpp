// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/MassActions.h"

#include "casefile/PeopleConditions.h"
#include "casefile/Session.h"
#include "store/Guarded.h"

#include <utility>

namespace jalon::casefile {

namespace {

using Checked = Expected<void>;

std::unexpected<Error> leftOut(ErrorCode code, PersonId person)
{
    return failure(code, std::to_string(person.value));
}

/// Without an exit on that day.
Expected<PathwayId> runningPathway(const store::Database& database, PersonId person, Date today)
{
    static const std::string kSql = "SELECT p.pathway_id FROM (" + conditions::runningPathways()
                                    + ") p WHERE p.person_id = ?2 ORDER BY p.pathway_id DESC LIMIT 1";
    if (const auto pathway = database.value<PathwayId>(kSql, today, person)) {
        return *pathway;
    }
    return leftOut(ErrorCode::NoRunningPathway, person);
}

bool isReferent(const store::Database& database, const ReferentAssignment& assignment)
{
    const auto same =
        database.value<int>("SELECT 1 FROM referent_assignment_now WHERE pathway_id = ?1"
                            " AND referent_id = ?2 AND role = ?3 AND starts_on <= ?4"
                            " AND (ends_on IS NULL OR ends_on > ?4)",
                            assignment.pathway, assignment.referent, assignment.role, assignment.startsOn);
    return same.has_value();
}

ReferentAssignment assignmentOf(PathwayId pathway, ReferentId referent, Date startsOn)
{
    return {pathway, referent, ReferentRole::Unique, startsOn, {}};
}

Orientation orientationOf(PathwayId pathway, const OrientPeople& action)
{
    Orientation orientation;
    orientation.pathway = pathway;
    orientation.path = action.path;
    orientation.organisation = action.organisation;
    orientation.support = action.support;
    orientation.decidedOn = action.decidedOn;
    orientation.startsOn = action.decidedOn;
    orientation.reason = action.reason;
    return orientation;
}

/// What one action is for one person: checked, and written when there is a transaction.
struct ForOne {
    const store::Database& database;
    store::Transaction* tx; ///< none: only checked
    PersonId person;
    Date today;
    std::string author; ///< of notes

    template <class Row>
    Checked take(const Row& event) const
    {
        if (tx == nullptr) {
            return validate(database, event);
        }
        const auto recorded = record(*tx, event);
        return recorded ? Checked{} : std::unexpected{recorded.error()};
    }

    Checked operator()(const AssignReferent& action) const
    {
        const auto pathway = runningPathway(database, person, today);
        if (!pathway) {
            return std::unexpected{pathway.error()};
        }
        const auto assignment = assignmentOf(*pathway, action.referent, action.startsOn);
        return isReferent(database, assignment) ? leftOut(ErrorCode::SameReferent, person) : take(assignment);
    }

    Checked operator()(const OrientPeople& action) const
    {
        const auto pathway = runningPathway(database, person, today);
        if (!pathway) {
            return std::unexpected{pathway.error()};
        }
        return orient(*pathway, action);
    }

    Checked orient(PathwayId pathway, const OrientPeople& action) const
    {
        const auto assignment = assignmentOf(pathway, action.referent, action.decidedOn);
        const bool assigns = action.referent && !isReferent(database, assignment);
        // Both or neither: checked before the first is written.
        if (auto valid = assigns ? validate(database, assignment) : Checked{}; !valid) {
            return valid;
        }
        auto oriented = take(orientationOf(pathway, action));
        return oriented && assigns ? take(assignment) : oriented;
    }

    Checked operator()(const AddNote& action) const
    {
        if (!store::current<Identity>(database, FactId{person.value})) {
            return leftOut(ErrorCode::PersonUnknown, person);
        }
        return take(Note{person, today, author, action.sensitive, action.body});
    }

    Checked operator()(const OtherAction& action) const { return action.take(database, tx, person); }
};

/// `take` at each place in turn: whom it is about, and whether it was taken.
template <class Take>
Expected<MassOutcome> forAll(std::size_t count, Take take, const MassProgress& progress,
                             const std::stop_token& stop)
{
    MassOutcome outcome;
    for (std::size_t at = 0; at < count; ++at) {
        if (stop.stop_requested()) {
            return failure(ErrorCode::Cancelled);
        }
        auto [person, taken] = take(at);
        if (taken) {
            ++outcome.done;
        } else {
            outcome.leftOut.push_back({person, std::move(taken.error())});
        }
        if (progress) {
            progress(static_cast<double>(at + 1) / static_cast<double>(count));
        }
    }
    return outcome;
}

/// The same action for everybody.
auto sameFor(ForOne forOne, std::span<const PersonId> people, const MassAction& action)
{
    return [forOne, people, &action](std::size_t at) mutable {
        forOne.person = people[at];
        return std::pair{people[at], std::visit(forOne, action)};
    };
}

/// In one transaction, which is there when somebody is done.
template <class Take>
Expected<MassOutcome> writtenForAll(const store::Session& session, std::size_t count, const Take& takeWith,
                                    const MassProgress& progress, const std::stop_token& stop)
{
    return store::guarded(session.database.file(), [&] {
        store::Transaction tx{session, store::TxKind::Edit};
        auto outcome = forAll(
            count, takeWith(ForOne{session.database, &tx, {}, session.clock.today(), noteAuthor(session)}),
            progress, stop);
        if (outcome && outcome->done > 0) {
            tx.commit();
            outcome->tx = tx.id();
        }
        return outcome;
    });
}

} // namespace

Expected<void> orient(store::Transaction& tx, PathwayId pathway, const OrientPeople& action)
{
    return ForOne{tx.database(), &tx, {}, tx.recordedOn(), {}}.orient(pathway, action);
}

Expected<MassOutcome> tryForAll(const store::Database& database, std::span<const PersonId> people,
                                const MassAction& action, Date today, const std::stop_token& stop)
{
    const store::ReadScope oneView{database};
    return forAll(people.size(), sameFor({database, nullptr, {}, today, {}}, people, action), {}, stop);
}

Expected<MassOutcome> doForAll(const store::Session& session, std::span<const PersonId> people,
                               const MassAction& action, const MassProgress& progress,
                               const std::stop_token& stop)
{
    const auto takeWith = [&](ForOne forOne) { return sameFor(std::move(forOne), people, action); };
    return writtenForAll(session, people.size(), takeWith, progress, stop);
}

Expected<MassOutcome> orientEach(const store::Session& session, std::span<const OrientOne> people,
                                 const MassProgress& progress, const std::stop_token& stop)
{
    const auto takeWith = [&](ForOne forOne) {
        return [forOne = std::move(forOne), people](std::size_t at) mutable {
            forOne.person = people[at].person;
            return std::pair{people[at].person, forOne(people[at].action)};
        };
    };
    return writtenForAll(session, people.size(), takeWith, progress, stop);
}

} // namespace jalon::casefile
