// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/Fill.h"
#include "caf/FollowUpWriter.h"
#include "casefile/Events.h"
#include "casefile/PathwayRules.h"

#include <algorithm>

namespace jalon::caf {

namespace {

using casefile::Orientation;
using casefile::ReferentAssignment;
using casefile::ReferentRole;

std::optional<store::Fact<Orientation>> decidedOn(const store::Database& database, PathwayId pathway,
                                                  Date day)
{
    auto found = store::currentWhere<Orientation>(database, "pathway_id = ?1 AND decided_on = ?2 ORDER BY id",
                                                  pathway, day);
    return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

std::vector<store::Fact<ReferentAssignment>> assignedOn(const store::Database& database, PathwayId pathway,
                                                        Date day)
{
    return store::currentWhere<ReferentAssignment>(
        database, "pathway_id = ?1 AND starts_on <= ?2 AND (ends_on IS NULL OR ends_on > ?2) ORDER BY id",
        pathway, day);
}

bool runsOn(const ReferentAssignment& assignment, Date day)
{
    return assignment.startsOn <= day && (!assignment.endsOn || *assignment.endsOn > day);
}

} // namespace

FollowUpWriter::Done FollowUpWriter::writeOrientation(PersonId person, const FollowUp& events)
{
    if (events.orientation) {
        auto event = *events.orientation;
        if (!event.decidedOn && events.interview && events.interview->scheduledOn
            && (!event.path.empty() || !event.structure.empty())) {
            event.decidedOn = events.interview->scheduledOn;
            m_effect.note(Field::OrientationDate, event.decidedOn->toFrench(), RowReason::DateAssumed);
        }
        if (auto done = orientTo(person, event); !done) {
            return done;
        }
    }
    for (const auto& structure : events.structuresToAttach) {
        if (auto done = attach(person, structure); !done) {
            return done;
        }
    }
    return {};
}

FollowUpWriter::Done FollowUpWriter::orientTo(PersonId person, const OrientationEvent& event)
{
    const OrientationCodes codes{codeIn<casefile::PathType>(Field::Path, event.path),
                                 codeIn<casefile::Support>(Field::Support, event.support)};
    const auto pathway = pathwayOn(person, event.decidedOn.value_or(m_listedOn));
    if (!pathway) {
        return std::unexpected{pathway.error()};
    }
    const auto known = event.decidedOn ? decidedOn(m_tx.database(), *pathway, *event.decidedOn)
                                       : casefile::orientationOn(m_tx.database(), *pathway, m_listedOn);
    return known ? completeOrientation(*known, event, codes) : orientAnew(*pathway, event, codes);
}

FollowUpWriter::Done FollowUpWriter::orientAnew(PathwayId pathway, const OrientationEvent& event,
                                                const OrientationCodes& codes)
{
    if (!event.decidedOn) {
        m_effect.note(Field::OrientationDate, event.structure.empty() ? event.path : event.structure,
                      RowReason::EventWithoutDate);
        return {};
    }
    const Orientation orientation{.pathway = pathway,
                                  .path = codes.path,
                                  .organisation = organisation(event.structure),
                                  .support = codes.support.value_or(casefile::Support::Standard),
                                  .requestedOn = event.requestedOn,
                                  .decidedOn = *event.decidedOn,
                                  .notifiedOn = event.notifiedOn,
                                  .startsOn = *event.decidedOn,
                                  .endsOn = std::nullopt,
                                  .origin = {},
                                  .reason = {}};
    const auto frame = casefile::frameOf(m_tx.database(), pathway);
    if (frame && casefile::movesNotification(*frame, orientation)) {
        m_effect.note(Field::OrientationDate, event.decidedOn->toFrench(), RowReason::NotificationMoved);
    }
    return added(casefile::record(m_tx, orientation), Field::OrientationDate, event.decidedOn->toIso());
}

FollowUpWriter::Done FollowUpWriter::completeOrientation(const store::Fact<Orientation>& known,
                                                         const OrientationEvent& event,
                                                         const OrientationCodes& codes)
{
    auto next = known.value;
    bool changed = fill(next.requestedOn, event.requestedOn);
    changed = fill(next.notifiedOn, event.notifiedOn) || changed;
    changed = fill(next.path, codes.path) || changed;
    if (codes.support && next.support == casefile::Support::Standard && *codes.support != next.support) {
        next.support = *codes.support;
        changed = true;
    }
    changed = completeOrganisation(next, event.structure) || changed;
    if (codes.path && next.path != codes.path) {
        m_effect.note(Field::Path, event.path, RowReason::OtherValueKnown);
    }
    return changed ? completed(casefile::correct(m_tx, known.id, next), Field::OrientationDate, "",
                               next.decidedOn.toIso())
                   : Done{};
}

bool FollowUpWriter::completeOrganisation(Orientation& known, const std::string& structure)
{
    if (structure.empty()) {
        return false;
    }
    const auto said = organisation(structure);
    if (!known.organisation) {
        known.organisation = said;
        return true;
    }
    if (said != known.organisation) {
        m_effect.note(Field::Structure, structure, RowReason::OtherValueKnown);
    }
    return false;
}

FollowUpWriter::Done FollowUpWriter::attach(PersonId person, const std::string& structure)
{
    const auto pathway = pathwayOn(person, m_listedOn);
    if (!pathway) {
        return std::unexpected{pathway.error()};
    }
    const auto said = organisation(structure);
    const auto inForce = casefile::orientationOn(m_tx.database(), *pathway, m_listedOn);
    if (inForce && inForce->value.organisation == said) {
        return {};
    }
    if (inForce && !inForce->value.organisation) {
        auto next = inForce->value;
        next.organisation = said;
        return completed(casefile::correct(m_tx, inForce->id, next), Field::StructuresToAttach, "",
                         structure);
    }
    m_effect.note(Field::OrientationDate, m_listedOn.toFrench(), RowReason::DateAssumed);
    Orientation next;
    next.pathway = *pathway;
    next.path = inForce ? inForce->value.path : std::nullopt;
    next.organisation = said;
    next.decidedOn = m_listedOn;
    next.startsOn = m_listedOn;
    return added(casefile::record(m_tx, next), Field::StructuresToAttach, structure);
}

FollowUpWriter::Done FollowUpWriter::writeReferents(PersonId person, const FollowUp& events)
{
    if (events.referent.empty() && events.referentsToAdd.empty() && events.referentsToRemove.empty()) {
        return {};
    }
    const auto& orientation = events.orientation;
    const Date day = orientation && orientation->decidedOn ? *orientation->decidedOn : m_listedOn;
    const auto pathway = pathwayOn(person, day);
    if (!pathway) {
        return std::unexpected{pathway.error()};
    }
    for (const auto& name : events.referentsToRemove) {
        if (auto done = release(*pathway, name); !done) {
            return done;
        }
    }
    if (!events.referent.empty()) {
        const auto where = organisation(orientation ? orientation->structure : std::string{});
        if (auto done = assign(*pathway, referent(events.referent, where), ReferentRole::Unique, day);
            !done) {
            return done;
        }
    }
    for (const auto& name : events.referentsToAdd) {
        const auto present = assignedOn(m_tx.database(), *pathway, m_listedOn);
        const bool hasUnique = std::ranges::any_of(
            present, [](const auto& fact) { return fact.value.role == ReferentRole::Unique; });
        const auto role = hasUnique ? ReferentRole::CoAccompagnant : ReferentRole::Unique;
        if (auto done = assign(*pathway, referent(name, {}), role, m_listedOn); !done) {
            return done;
        }
    }
    return {};
}

FollowUpWriter::Done FollowUpWriter::assign(PathwayId pathway, ReferentId referent, ReferentRole role,
                                            Date day)
{
    for (const auto& fact : assignedOn(m_tx.database(), pathway, day)) {
        const bool sameRole = fact.value.role == role || role == ReferentRole::CoAccompagnant;
        if (fact.value.referent == referent && sameRole) {
            return {};
        }
    }
    const ReferentAssignment assignment{pathway, referent, role, day, std::nullopt};
    return added(casefile::record(m_tx, assignment), Field::Referent, day.toIso());
}

FollowUpWriter::Done FollowUpWriter::release(PathwayId pathway, std::string_view name)
{
    const auto leaving = referents().find(name, {});
    bool followed = false;
    for (const auto& fact :
         store::currentWhere<ReferentAssignment>(m_tx.database(), "pathway_id = ?1 ORDER BY id", pathway)) {
        if (fact.value.referent != leaving) {
            continue;
        }
        followed = true;
        if (!runsOn(fact.value, m_listedOn)) {
            continue;
        }
        auto ended = fact.value;
        ended.endsOn = m_listedOn;
        if (auto done =
                completed(casefile::correct(m_tx, fact.id, ended), Field::ReferentsToRemove, name, "");
            !done) {
            return done;
        }
    }
    if (!followed) {
        m_effect.note(Field::ReferentsToRemove, name, RowReason::ReferentNotAssigned);
    }
    return {};
}

} // namespace jalon::caf
