// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/Fill.h"
#include "caf/FollowUpWriter.h"
#include "casefile/Events.h"

#include <algorithm>

namespace jalon::caf {

namespace {

using casefile::Appointment;
using casefile::AppointmentKind;
using casefile::AppointmentStatus;
using casefile::Contract;
using casefile::Employment;

// A barrier that a list names without a level is there.
constexpr int kNamedBarrierLevel = 1;

bool isFollowUpKind(AppointmentKind kind)
{
    return kind == AppointmentKind::PremierAccompagnement || kind == AppointmentKind::FollowUp;
}

/// The same appointment: of that kind, on that day; by the day it was given when one side knows no other.
bool isSame(const Appointment& known, const AppointmentEvent& event, std::optional<AppointmentKind> kind)
{
    if (kind ? known.kind != *kind : !isFollowUpKind(known.kind)) {
        return false;
    }
    if (known.scheduledOn && event.scheduledOn) {
        return known.scheduledOn == event.scheduledOn;
    }
    return known.fixedOn && known.fixedOn == event.fixedOn;
}

} // namespace

casefile::AppointmentKind FollowUpWriter::unsaidKind(PathwayId pathway, Date day) const
{
    const auto first = casefile::firstOrientation(m_tx.database(), pathway);
    if (!first || day < first->value.decidedOn) {
        return AppointmentKind::FollowUp;
    }
    const auto earlier = m_tx.database().value<std::int64_t>(
        "SELECT count(*) FROM appointment_now WHERE pathway_id = ?1 AND kind = ?2 AND status <> ?3"
        " AND coalesce(fixed_on, scheduled_on) BETWEEN ?4 AND ?5",
        pathway, AppointmentKind::PremierAccompagnement, AppointmentStatus::Cancelled, first->value.decidedOn,
        day);
    return earlier.value_or(0) == 0 ? AppointmentKind::PremierAccompagnement : AppointmentKind::FollowUp;
}

FollowUpWriter::Done FollowUpWriter::writeAppointment(PersonId person, const AppointmentEvent& event,
                                                      std::optional<AppointmentKind> kind)
{
    const auto day = event.scheduledOn ? event.scheduledOn : event.fixedOn;
    if (!day) {
        return {};
    }
    const auto pathway = pathwayOn(person, *day);
    if (!pathway) {
        return std::unexpected{pathway.error()};
    }
    const auto status = codeIn<AppointmentStatus>(Field::Attendance, event.status);
    for (const auto& known :
         store::currentWhere<Appointment>(m_tx.database(), "pathway_id = ?1 ORDER BY id", *pathway)) {
        if (isSame(known.value, event, kind)) {
            return completeAppointment(known, event, status, *day);
        }
    }
    Appointment next;
    next.pathway = *pathway;
    next.kind = kind.value_or(unsaidKind(*pathway, event.fixedOn.value_or(*day)));
    return addAppointment(std::move(next), event, status, *day);
}

FollowUpWriter::Done FollowUpWriter::completeAppointment(const store::Fact<Appointment>& known,
                                                         const AppointmentEvent& event,
                                                         std::optional<AppointmentStatus> status, Date day)
{
    auto next = known.value;
    bool changed = fill(next.fixedOn, event.fixedOn);
    changed = fill(next.scheduledOn, event.scheduledOn) || changed;
    changed = fill(next.scheduledAt, event.scheduledAt) || changed;
    changed = fill(next.place, event.place) || changed;
    if (status && next.status == AppointmentStatus::Planned && *status != next.status) {
        next.status = *status;
        next.statusOn = day;
        changed = true;
    } else if (status && next.status != *status) {
        m_effect.note(Field::Attendance, event.status, RowReason::OtherValueKnown);
    }
    return changed
               ? completed(casefile::correct(m_tx, known.id, next), Field::AppointmentDate, "", day.toIso())
               : Done{};
}

FollowUpWriter::Done FollowUpWriter::addAppointment(Appointment appointment, const AppointmentEvent& event,
                                                    std::optional<AppointmentStatus> status, Date day)
{
    appointment.fixedOn = event.fixedOn;
    appointment.scheduledOn = event.scheduledOn;
    appointment.scheduledAt = event.scheduledAt;
    appointment.place = event.place;
    appointment.status = status.value_or(AppointmentStatus::Planned);
    if (appointment.status != AppointmentStatus::Planned) {
        appointment.statusOn = day;
    }
    return added(casefile::record(m_tx, appointment), Field::AppointmentDate, day.toIso());
}

FollowUpWriter::Done FollowUpWriter::writeContract(PersonId person, const ContractEvent& event)
{
    const auto signedOn = event.signedOn ? event.signedOn : event.startsOn;
    if (!signedOn) {
        return {};
    }
    const auto said = codeIn<casefile::ContractKind>(Field::ContractKind, event.kind);
    if (!said && !event.kind.empty()) {
        return {};
    }
    const auto kind = said.value_or(casefile::ContractKind::Cer);
    const auto pathway = pathwayOn(person, *signedOn);
    if (!pathway) {
        return std::unexpected{pathway.error()};
    }
    const auto known = store::currentWhere<Contract>(
        m_tx.database(), "pathway_id = ?1 AND kind = ?2 AND signed_on = ?3 ORDER BY id LIMIT 1", *pathway,
        kind, *signedOn);
    if (!known.empty()) {
        return completeContract(known.front(), event);
    }
    const Contract contract{.pathway = *pathway,
                            .kind = kind,
                            .signedOn = *signedOn,
                            .startsOn = event.startsOn.value_or(*signedOn),
                            .endsOn = event.endsOn,
                            .weeklyHours = std::nullopt,
                            .goals = {}};
    return added(casefile::record(m_tx, contract), Field::ContractSignedDate, signedOn->toIso());
}

FollowUpWriter::Done FollowUpWriter::completeContract(const store::Fact<Contract>& known,
                                                      const ContractEvent& event)
{
    auto next = known.value;
    bool changed = fill(next.endsOn, event.endsOn);
    // A contract whose start was not known was taken to start on its signature.
    if (event.startsOn && next.startsOn == next.signedOn && *event.startsOn != next.startsOn) {
        next.startsOn = *event.startsOn;
        changed = true;
    }
    if (event.endsOn && next.endsOn != event.endsOn) {
        m_effect.note(Field::ContractEndDate, event.endsOn->toFrench(), RowReason::OtherValueKnown);
    }
    return changed ? completed(casefile::correct(m_tx, known.id, next), Field::ContractSignedDate, "",
                               next.signedOn.toIso())
                   : Done{};
}

FollowUpWriter::Done FollowUpWriter::writeSanction(PersonId person, const SanctionEvent& event)
{
    if (!event.notifiedOn) {
        return {};
    }
    const auto pathway = pathwayOn(person, *event.notifiedOn);
    if (!pathway) {
        return std::unexpected{pathway.error()};
    }
    for (const auto& known : store::currentWhere<casefile::Sanction>(
             m_tx.database(), "pathway_id = ?1 AND notified_on = ?2 ORDER BY id", *pathway,
             *event.notifiedOn)) {
        if (event.kind.empty() || known.value.kind == event.kind) {
            return {};
        }
        if (known.value.kind.empty()) {
            auto next = known.value;
            next.kind = event.kind;
            return completed(casefile::correct(m_tx, known.id, next), Field::Sanction, "", event.kind);
        }
    }
    casefile::Sanction next;
    next.pathway = *pathway;
    next.notifiedOn = event.notifiedOn;
    next.kind = event.kind;
    return added(casefile::record(m_tx, next), Field::SanctionNotifiedDate, event.notifiedOn->toIso());
}

FollowUpWriter::Done FollowUpWriter::writeBarrier(PersonId person, const BarrierEvent& event)
{
    const auto theme = codeIn<casefile::BarrierTheme>(Field::Barrier, event.theme);
    if (!theme) {
        return {};
    }
    const auto pathway = pathwayOn(person, m_listedOn);
    if (!pathway) {
        return std::unexpected{pathway.error()};
    }
    const casefile::Barrier next{*pathway, *theme, event.level.value_or(kNamedBarrierLevel), m_listedOn};
    const auto known = store::currentWhere<casefile::Barrier>(
        m_tx.database(),
        "pathway_id = ?1 AND theme = ?2 AND observed_on <= ?3 ORDER BY observed_on DESC, id DESC LIMIT 1",
        *pathway, *theme, m_listedOn);
    const bool named = !known.empty() && !event.level && known.front().value.level > 0;
    if (named || (!known.empty() && known.front().value.level == next.level)) {
        return {};
    }
    if (!known.empty() && known.front().value.observedOn == m_listedOn) {
        return completed(casefile::correct(m_tx, known.front().id, next), Field::Barrier,
                         std::to_string(known.front().value.level), std::to_string(next.level));
    }
    return added(casefile::record(m_tx, next), Field::Barrier, event.theme);
}

FollowUpWriter::Done FollowUpWriter::writeEmployment(PersonId person, const EmploymentEvent& event)
{
    if (!event.startsOn) {
        return {};
    }
    const auto endsOn = event.endsOn ? std::optional{event.endsOn->addDays(1)} : std::nullopt;
    for (const auto& known : store::currentWhere<Employment>(
             m_tx.database(), "person_id = ?1 AND starts_on = ?2 ORDER BY id", person, *event.startsOn)) {
        auto next = known.value;
        if (!event.kind.empty() && !next.kind.empty() && next.kind != event.kind) {
            continue;
        }
        bool changed = fill(next.endsOn, endsOn);
        changed = fill(next.kind, event.kind) || changed;
        return changed ? completed(casefile::correct(m_tx, known.id, next), Field::EmploymentStartDate, "",
                                   event.startsOn->toIso())
                       : Done{};
    }
    const Employment next{.person = person,
                          .startsOn = *event.startsOn,
                          .endsOn = endsOn,
                          .kind = event.kind,
                          .weeklyHours = std::nullopt,
                          .withRsa = std::nullopt};
    return added(casefile::record(m_tx, next), Field::EmploymentStartDate, event.startsOn->toIso());
}

FollowUpWriter::Done FollowUpWriter::writeExit(PersonId person, const ExitEvent& event)
{
    if (!event.exitedOn) {
        return {};
    }
    const auto pathway = pathwayOn(person, *event.exitedOn);
    if (!pathway) {
        return std::unexpected{pathway.error()};
    }
    for (const auto& known :
         store::currentWhere<casefile::Exit>(m_tx.database(), "pathway_id = ?1 ORDER BY id", *pathway)) {
        if (known.value.exitedOn != *event.exitedOn) {
            continue;
        }
        auto next = known.value;
        if (fill(next.reason, event.reason)) {
            return completed(casefile::correct(m_tx, known.id, next), Field::ExitReason, "", event.reason);
        }
        if (!event.reason.empty() && next.reason != event.reason) {
            m_effect.note(Field::ExitReason, event.reason, RowReason::OtherValueKnown);
        }
        return {};
    }
    return added(casefile::record(m_tx, casefile::Exit{*pathway, *event.exitedOn, event.reason}),
                 Field::ExitDate, event.exitedOn->toIso());
}

void FollowUpWriter::writeRegistration(PersonId person, const RegistrationEvent& event)
{
    if (!event.startsOn) {
        return;
    }
    const auto& reason = event.reason.empty() ? event.code : event.reason;
    const auto known = store::currentWhere<casefile::Registration>(
        m_tx.database(), "person_id = ?1 AND starts_on = ?2 ORDER BY id", person, *event.startsOn);
    if (known.empty()) {
        store::add(m_tx,
                   casefile::Registration{person, *event.startsOn, std::nullopt, event.category, reason});
        m_effect.addedEvent = true;
        m_effect.change(Field::RegistrationDate, "", event.startsOn->toIso());
        return;
    }
    auto next = known.front().value;
    const bool category = fill(next.category, event.category);
    if (fill(next.reason, reason) || category) {
        store::replace(m_tx, known.front().id, next);
        m_effect.change(Field::RegistrationDate, "", event.startsOn->toIso());
    }
}

} // namespace jalon::caf
