// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/StockWriter.h"
#include "casefile/Pathways.h"
#include "reference/Directory.h"

#include <expected>
#include <optional>

namespace jalon::caf {

/// What a row of a follow-up list did.
struct FollowUpEffect : RowEffect {
    bool addedEvent = false;
};

/// Writes the rows of follow-up lists (caf-lists.md, "Follow-up lists"), all events of a row or none. Events
/// go to the pathway that their day falls in.
class FollowUpWriter {
public:
    FollowUpWriter(store::Transaction& tx, Date listedOn);

    /// Or why the whole row is rejected; nothing of it is written then.
    std::expected<FollowUpEffect, RowNote> write(PersonId person, const ParsedRow& row);

private:
    using Done = std::expected<void, RowNote>;

    Done writeEvents(PersonId person, const ParsedRow& row);
    void writePerson(PersonId person, const ParsedRow& row);
    Done writeOrientation(PersonId person, const FollowUp& events);
    Done orientTo(PersonId person, const OrientationEvent& event);
    /// The codes of an orientation that are known.
    struct OrientationCodes {
        std::optional<casefile::PathType> path;
        std::optional<casefile::Support> support;
    };
    Done orientAnew(PathwayId pathway, const OrientationEvent& event, const OrientationCodes& codes);
    Done completeOrientation(const store::Fact<casefile::Orientation>& known, const OrientationEvent& event,
                             const OrientationCodes& codes);
    bool completeOrganisation(casefile::Orientation& known, const std::string& structure);
    Done attach(PersonId person, const std::string& structure);
    Done writeReferents(PersonId person, const FollowUp& events);
    Done assign(PathwayId pathway, ReferentId referent, casefile::ReferentRole role, Date day);
    Done release(PathwayId pathway, std::string_view name);
    Done writeAppointment(PersonId person, const AppointmentEvent& event,
                          std::optional<casefile::AppointmentKind> kind);
    Done completeAppointment(const store::Fact<casefile::Appointment>& known, const AppointmentEvent& event,
                             std::optional<casefile::AppointmentStatus> status, Date day);
    Done addAppointment(casefile::Appointment appointment, const AppointmentEvent& event,
                        std::optional<casefile::AppointmentStatus> status, Date day);
    Done writeContracts(PersonId person, const FollowUp& events);
    Done writeContract(PersonId person, const ContractEvent& event);
    Done completeContract(const store::Fact<casefile::Contract>& known, const ContractEvent& event);
    Done writeSanction(PersonId person, const SanctionEvent& event);
    Done writeBarrier(PersonId person, const BarrierEvent& event);
    Done writeEmployment(PersonId person, const EmploymentEvent& event);
    Done writeExit(PersonId person, const ExitEvent& event);
    void writeRegistration(PersonId person, const RegistrationEvent& event);

    std::expected<PathwayId, RowNote> pathwayOn(PersonId person, Date day) const;
    /// What a code of the row stands for; one that is not known is left out, with a note.
    template <CodedEnum Code>
    std::optional<Code> codeIn(Field field, const std::string& written)
    {
        const auto code = fromCode<Code>(written);
        if (!written.empty() && !code) {
            m_effect.note(field, written, RowReason::UnknownEvent);
        }
        return code;
    }
    casefile::AppointmentKind unsaidKind(PathwayId pathway, Date day) const;
    OrganisationId organisation(std::string_view name);
    ReferentId referent(std::string_view name, OrganisationId organisation);
    reference::Referents& referents();
    Done completed(Expected<void> result, Field field, std::string_view from, std::string_view to);
    Done added(const Expected<FactId>& result, Field field, std::string_view what);

    store::Transaction& m_tx;
    Date m_listedOn;
    std::optional<reference::Organisations> m_organisations;
    std::optional<reference::Referents> m_referents;
    FollowUpEffect m_effect;
    bool m_createdNames = false;
};

} // namespace jalon::caf
