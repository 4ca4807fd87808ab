// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/FollowUpWriter.h"

#include "caf/InTurn.h"
#include "casefile/Events.h"
#include "casefile/People.h"

#include <algorithm>

namespace jalon::caf {

namespace {

RowReason reasonFor(const Error& error)
{
    switch (error.code) {
    case ErrorCode::OrientationBeforeNotification:
        return RowReason::BeforeNotification;
    case ErrorCode::AfterExit:
        return RowReason::AfterExit;
    case ErrorCode::PathwayExited:
        return RowReason::AlreadyExited;
    case ErrorCode::EventsAfterExit:
        return RowReason::EventsAfterExit;
    case ErrorCode::DatesReversed: // only an exit is held against its pathway's notification
        return error.parameters.front() == "notified_on" ? RowReason::BeforeNotification
                                                         : RowReason::DatesReversed;
    default:
        return RowReason::NotTaken;
    }
}

RowNote rejection(const Error& error, Field field, std::string_view value)
{
    return {0, std::string{codeOf(field)}, {}, std::string{value}, std::string{codeOf(reasonFor(error))}};
}

constexpr std::string_view kSavepoint = "SAVEPOINT follow_up_row";
constexpr std::string_view kRelease = "RELEASE follow_up_row";
constexpr std::string_view kRollback = "ROLLBACK TO follow_up_row";

} // namespace

FollowUpWriter::FollowUpWriter(store::Transaction& tx, Date listedOn) : m_tx(tx), m_listedOn(listedOn) { }

std::expected<FollowUpEffect, RowNote> FollowUpWriter::write(PersonId person, const ParsedRow& row)
{
    m_effect = {};
    m_createdNames = false;
    m_tx.database().run(kSavepoint);
    auto done = writeEvents(person, row);
    if (!done) {
        m_tx.database().run(kRollback);
        m_tx.database().run(kRelease);
        if (m_createdNames) { // those of the row went with it
            m_organisations.reset();
            m_referents.reset();
        }
        return std::unexpected{std::move(done.error())};
    }
    m_tx.database().run(kRelease);
    return std::move(m_effect);
}

FollowUpWriter::Done FollowUpWriter::writeEvents(PersonId person, const ParsedRow& row)
{
    writePerson(person, row);
    if (row.registration) {
        writeRegistration(person, *row.registration);
    }
    if (!row.followUp) {
        return {};
    }
    const auto& events = *row.followUp;
    const auto appointment = [&](const std::optional<AppointmentEvent>& event,
                                 std::optional<casefile::AppointmentKind> kind) {
        return event ? writeAppointment(person, *event, kind) : Done{};
    };
    using Kind = casefile::AppointmentKind;
    return inTurn<Done>(
        [&] { return writeOrientation(person, events); }, [&] { return writeReferents(person, events); },
        [&] { return appointment(events.interview, Kind::EntretienOrientation); },
        [&] { return appointment(events.firstAppointment, Kind::PremierAccompagnement); },
        [&] { return appointment(events.appointment, std::nullopt); },
        [&] { return writeContracts(person, events); },
        [&] { return events.sanction ? writeSanction(person, *events.sanction) : Done{}; },
        [&] { return events.barrier ? writeBarrier(person, *events.barrier) : Done{}; },
        [&] { return events.employment ? writeEmployment(person, *events.employment) : Done{}; },
        [&] { return events.exit ? writeExit(person, *events.exit) : Done{}; });
}

FollowUpWriter::Done FollowUpWriter::writeContracts(PersonId person, const FollowUp& events)
{
    if (events.contract) {
        if (auto done = writeContract(person, *events.contract); !done) {
            return done;
        }
    }
    if (!events.cer) {
        return {};
    }
    auto cer = *events.cer;
    cer.kind = codeOf(casefile::ContractKind::Cer);
    return writeContract(person, cer);
}

void FollowUpWriter::writePerson(PersonId person, const ParsedRow& row)
{
    const auto known = casefile::identityOf(m_tx.database(), person).value();
    auto identity = mergedIdentity(known, row, true, m_effect);
    if (!row.franceTravailId.empty() && row.franceTravailId != identity.franceTravailId) {
        m_effect.change(Field::FranceTravailId, identity.franceTravailId, row.franceTravailId);
        identity.franceTravailId = row.franceTravailId;
    }
    if (identity != known) {
        casefile::correctIdentity(m_tx, person, identity).value();
    }
    const auto before = casefile::contactOf(m_tx.database(), person).value_or(casefile::Contact{});
    const auto contact = mergedContact(before, row, m_effect);
    if (contact != before) {
        casefile::setContact(m_tx, person, contact);
    }
}

std::expected<PathwayId, RowNote> FollowUpWriter::pathwayOn(PersonId person, Date day) const
{
    const auto all = casefile::pathways(m_tx.database(), person);
    if (all.empty()) {
        return std::unexpected{RowNote{0, {}, {}, {}, std::string{codeOf(RowReason::NoPathway)}}};
    }
    for (const auto& pathway : all) {
        if (!pathway.exitedOn || *pathway.exitedOn >= day) {
            return pathway.id;
        }
    }
    return all.back().id;
}

OrganisationId FollowUpWriter::organisation(std::string_view name)
{
    if (name.empty()) {
        return {};
    }
    if (!m_organisations) {
        m_organisations.emplace(m_tx.database());
    }
    const auto [id, created] = m_organisations->findOrCreate(m_tx, name);
    if (created) {
        m_createdNames = true;
        m_effect.note(Field::Structure, name, RowReason::OrganisationCreated);
    }
    return id;
}

ReferentId FollowUpWriter::referent(std::string_view name, OrganisationId organisation)
{
    const auto [id, created] = referents().findOrCreate(m_tx, name, organisation);
    if (created) {
        m_createdNames = true;
        m_effect.note(Field::Referent, name, RowReason::ReferentCreated);
    }
    return id;
}

reference::Referents& FollowUpWriter::referents()
{
    return m_referents ? *m_referents : m_referents.emplace(m_tx.database());
}

FollowUpWriter::Done FollowUpWriter::completed(Expected<void> result, Field field, std::string_view from,
                                               std::string_view to)
{
    if (!result) {
        return std::unexpected{rejection(result.error(), field, to)};
    }
    m_effect.change(field, from, to);
    return {};
}

FollowUpWriter::Done FollowUpWriter::added(const Expected<FactId>& result, Field field, std::string_view what)
{
    if (!result) {
        return std::unexpected{rejection(result.error(), field, what)};
    }
    m_effect.addedEvent = true;
    m_effect.change(field, "", what);
    return {};
}

} // namespace jalon::caf
