// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/Pathways.h"
#include "casefile/PrivacyRequests.h"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace jalon::casefile {

using Event = std::variant<Diagnostic, Barrier, Orientation, ReferentAssignment, Appointment, Contract,
                           Sanction, Exit, ExitContact>;

struct DatedEvent {
    FactId id;
    Date on; ///< decided, signed, scheduled (else fixed), observed… on
    Event event;
};

struct PathwayView {
    Pathway pathway;
    std::vector<DatedEvent> events; ///< oldest first
};

struct HouseholdView {
    HouseholdId id;
    HouseholdFile file;
    std::string role;
    /// The other people in it today.
    std::vector<PersonId> others;
};

/// A person's whole file as it stands.
struct FileView {
    PersonId person;
    Identity identity;
    Contact contact;
    std::optional<HouseholdView> household; ///< the present one
    std::vector<store::Fact<Residence>> residences; ///< of that household, latest first
    std::vector<PathwayView> pathways; ///< oldest first
    std::vector<store::Fact<RightsPeriod>> rights; ///< oldest first, as what follows
    std::vector<store::Fact<Employment>> employments;
    std::vector<store::Fact<Registration>> registrations;
    std::vector<store::Fact<Note>> notes;
    std::vector<store::Fact<PrivacyRequest>> privacyRequests;
    /// Names of those that the events speak of.
    std::map<OrganisationId, std::string> organisations;
    std::map<ReferentId, std::string> referents;
};

/// Without the sensitive notes that the account may not read. Noted in the journal: somebody's file was read.
/// Errors: PersonUnknown, PersonOutOfSight.
Expected<FileView> fileOf(const store::Database& database, PersonId person);

} // namespace jalon::casefile
