// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "base/Id.h"
#include "casefile/Codes.h"

#include <cstdint>
#include <optional>
#include <string>

/// The people's files, one plain struct per table of migrations/0003_casefile.sql. Terms: domain.md,
/// glossary. Periods are [startsOn, endsOn) unless a member says otherwise; an empty text is nothing known.
namespace jalon::casefile {

/// Who a person is; one per person, the fact's id is the PersonId. The CAF's list decides it.
struct Identity {
    std::optional<Civility> civility;
    std::string lastName;
    std::string birthName;
    std::string firstName;
    std::optional<Date> birthOn;
    std::string nir; ///< 13 characters, without the key
    std::string ownId; ///< the département's own identifier (Iodas, Solis…)
    std::string franceTravailId;
    std::string audience = "rsa"; ///< rsa, or another that the documents name
    std::int64_t matchKey = 0; ///< casefile/NameKey: of last name, first name and birth date

    friend bool operator==(const Identity&, const Identity&) = default;
};

/// How to reach a person; one per person. A list never replaces what staff typed.
struct Contact {
    std::string mobile; ///< E.164
    std::optional<Source> mobileBy;
    std::string landline;
    std::optional<Source> landlineBy;
    std::string email;
    std::optional<Source> emailBy;

    friend bool operator==(const Contact&, const Contact&) = default;
};

/// One per household; the fact's id is the HouseholdId.
struct HouseholdFile {
    std::string matricule; ///< normalised, at least 7 characters
    std::string fund; ///< CAF or MSA, when the list says
    std::string familySituation; ///< SITFAM code, as received

    friend bool operator==(const HouseholdFile&, const HouseholdFile&) = default;
};

struct HouseholdMember {
    HouseholdId household;
    PersonId person;
    std::string role; ///< DEM demandeur, CJT conjoint, or the list's own word
    std::optional<Date> startsOn;
    std::optional<Date> endsOn; ///< excluded

    friend bool operator==(const HouseholdMember&, const HouseholdMember&) = default;
};

struct Residence {
    HouseholdId household;
    std::string line1;
    std::string line2;
    std::string postcode;
    std::string city;
    std::string insee;
    std::optional<Date> startsOn;
    std::optional<Date> endsOn; ///< excluded

    friend bool operator==(const Residence&, const Residence&) = default;
};

/// From the notification to the exit; one per pathway, the fact's id is the PathwayId.
struct PathwayFile {
    PersonId person;
    std::optional<Date> notifiedOn;
    NotifiedBy notifiedBy = NotifiedBy::Unknown;
    std::optional<Date> firstListOn; ///< the first list that showed the person in this pathway
    std::string preOrientation; ///< the list's flag, feeds the orientation grid

    friend bool operator==(const PathwayFile&, const PathwayFile&) = default;
};

/// Situation towards the RSA over [startsOn, endsOn).
struct RightsPeriod {
    PersonId person;
    std::string state; ///< ETATDOSRSA code; open: 2, 3, 4
    bool sdd = true; ///< soumis aux droits et devoirs
    std::string benefit; ///< NATPF code
    Date startsOn;
    std::optional<Date> endsOn;
    bool stateAssumed = false; ///< the list had no state column
    bool sddAssumed = false; ///< the list had no sdd column

    friend bool operator==(const RightsPeriod&, const RightsPeriod&) = default;
};

/// The entry interview and its updates.
struct Diagnostic {
    PathwayId pathway;
    Date doneOn;
    std::string situation;
    std::optional<int> distance; ///< to employment, 1 to 4
    std::string project;
    std::optional<bool> licence;
    std::optional<bool> vehicle;
    std::string education;

    friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

/// The level of one theme as seen on a day; the latest before a day holds on it, 0 is resolved.
struct Barrier {
    PathwayId pathway;
    BarrierTheme theme = BarrierTheme::Logement;
    int level = 0; ///< 0 to 3
    Date observedOn;

    friend bool operator==(const Barrier&, const Barrier&) = default;
};

struct Orientation {
    PathwayId pathway;
    std::optional<PathType> path;
    OrganisationId organisation;
    Support support = Support::Standard;
    std::optional<Date> requestedOn;
    Date decidedOn;
    std::optional<Date> notifiedOn;
    Date startsOn;
    std::optional<Date> endsOn; ///< excluded
    std::string origin;
    std::string reason;

    friend bool operator==(const Orientation&, const Orientation&) = default;
};

/// A new référent is an assignment, never an orientation.
struct ReferentAssignment {
    PathwayId pathway;
    ReferentId referent;
    ReferentRole role = ReferentRole::Unique;
    Date startsOn;
    std::optional<Date> endsOn; ///< excluded

    friend bool operator==(const ReferentAssignment&, const ReferentAssignment&) = default;
};

struct Appointment {
    PathwayId pathway;
    AppointmentKind kind = AppointmentKind::FollowUp;
    std::optional<Date> fixedOn; ///< the day it was given
    std::optional<Date> scheduledOn; ///< the day it is held
    std::optional<int> scheduledAt; ///< minutes after midnight
    std::string place;
    ReferentId referent;
    OrganisationId organisation;
    AppointmentStatus status = AppointmentStatus::Planned;
    std::optional<Date> statusOn;

    friend bool operator==(const Appointment&, const Appointment&) = default;
};

struct Contract {
    PathwayId pathway;
    ContractKind kind = ContractKind::Cer;
    Date signedOn;
    Date startsOn;
    std::optional<Date> endsOn; ///< last day included
    std::optional<double> weeklyHours;
    std::string goals;

    friend bool operator==(const Contract&, const Contract&) = default;
};

/// During the pathway or after it.
struct Employment {
    PersonId person;
    Date startsOn;
    std::optional<Date> endsOn; ///< excluded
    std::string kind; ///< CDI, CDD, intérim… as written
    std::optional<double> weeklyHours;
    std::optional<bool> withRsa; ///< combined with the RSA

    friend bool operator==(const Employment&, const Employment&) = default;
};

struct Sanction {
    PathwayId pathway;
    std::optional<Date> proposedOn;
    std::optional<Date> decidedOn;
    std::optional<Date> notifiedOn;
    std::string kind;
    std::optional<int> share; ///< percent
    std::optional<int> months;

    friend bool operator==(const Sanction&, const Sanction&) = default;
};

/// Ends a pathway. No reason: still to qualify.
struct Exit {
    PathwayId pathway;
    Date exitedOn;
    std::string reason; ///< code of reference::ExitReason

    friend bool operator==(const Exit&, const Exit&) = default;
};

/// What became of the person some months after the exit.
struct ExitContact {
    PathwayId pathway;
    int months = 3; ///< 3, 6 or 12
    Date contactedOn;
    std::string situation;

    friend bool operator==(const ExitContact&, const ExitContact&) = default;
};

/// With France Travail.
struct Registration {
    PersonId person;
    Date startsOn;
    std::optional<Date> endsOn; ///< excluded
    std::string category;
    std::string reason;

    friend bool operator==(const Registration&, const Registration&) = default;
};

struct Note {
    PersonId person;
    Date writtenOn;
    std::string author;
    bool sensitive = false;
    std::string body;

    friend bool operator==(const Note&, const Note&) = default;
};

} // namespace jalon::casefile
