// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "caf/Fields.h"
#include "caf/Phone.h"
#include "caf/Values.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What a row of a list says, read and checked. An empty text, vector or optional is nothing said: it never
/// erases anything. Codes are those of domain.md; unknown ones stand as the list writes them.
namespace jalon::caf {

struct OrientationEvent {
    std::optional<Date> decidedOn;
    std::optional<Date> requestedOn;
    std::optional<Date> notifiedOn;
    std::string path;
    std::string support;
    std::string structure;

    friend bool operator==(const OrientationEvent&, const OrientationEvent&) = default;
};

struct AppointmentEvent {
    std::optional<Date> fixedOn; ///< the day it was given
    std::optional<Date> scheduledOn; ///< the day it is held
    std::optional<int> scheduledAt; ///< minutes after midnight
    std::string place;
    std::string status;

    friend bool operator==(const AppointmentEvent&, const AppointmentEvent&) = default;
};

struct ContractEvent {
    std::string kind;
    std::optional<Date> signedOn;
    std::optional<Date> startsOn;
    std::optional<Date> endsOn; ///< last day included

    friend bool operator==(const ContractEvent&, const ContractEvent&) = default;
};

struct ExitEvent {
    std::optional<Date> exitedOn;
    std::string reason;

    friend bool operator==(const ExitEvent&, const ExitEvent&) = default;
};

struct SanctionEvent {
    std::string kind;
    std::optional<Date> notifiedOn;

    friend bool operator==(const SanctionEvent&, const SanctionEvent&) = default;
};

/// Observed on the list's date.
struct BarrierEvent {
    std::string theme;
    std::optional<int> level; ///< 0 to 3

    friend bool operator==(const BarrierEvent&, const BarrierEvent&) = default;
};

struct EmploymentEvent {
    std::string kind;
    std::optional<Date> startsOn;
    std::optional<Date> endsOn; ///< last day included, as lists write it

    friend bool operator==(const EmploymentEvent&, const EmploymentEvent&) = default;
};

/// Each event is there when a cell of its own says something.
struct FollowUp {
    std::optional<OrientationEvent> orientation;
    std::string referent;
    std::vector<std::string> referentsToAdd;
    std::vector<std::string> referentsToRemove;
    std::vector<std::string> structuresToAttach;
    std::optional<AppointmentEvent> interview; ///< entretien d'orientation
    std::optional<AppointmentEvent> firstAppointment; ///< premier accompagnement, at the organisation
    std::optional<AppointmentEvent> appointment; ///< of a kind that the list does not say
    std::optional<ContractEvent> contract;
    std::optional<ContractEvent> cer; ///< a second contract, from a column that dates a CER
    std::optional<ExitEvent> exit;
    std::optional<SanctionEvent> sanction;
    std::optional<BarrierEvent> barrier;
    std::optional<EmploymentEvent> employment;

    friend bool operator==(const FollowUp&, const FollowUp&) = default;
};

/// With France Travail.
struct RegistrationEvent {
    std::optional<Date> startsOn;
    std::string code;
    std::string reason;
    std::string category;

    friend bool operator==(const RegistrationEvent&, const RegistrationEvent&) = default;
};

/// All that a row says of a person; two rows that say the same compare equal.
struct RowFacts {
    std::string lastName; ///< as written, never empty
    std::string firstName; ///< as written, never empty
    std::string birthName;
    std::optional<Date> birthOn;
    std::string civility;
    std::string nir; ///< 13 characters
    std::string ownId;
    std::string matricule; ///< at least 7 characters
    std::string fund; ///< CAF or MSA, when the matricule says
    std::string role;
    std::string franceTravailId;

    std::optional<Date> demandedOn;
    std::optional<Date> rightsOpenedOn;
    std::optional<Date> notifiedOn;
    std::optional<bool> sdd;
    std::string rightsState;
    std::string benefit;
    std::string familySituation;
    std::string preOrientation;

    std::string addressLine1; ///< number and street
    std::string addressLine2; ///< complements, joined by `, `
    std::string postcode;
    std::string city;
    std::string insee;
    std::vector<Phone> phones;
    std::string email;

    std::optional<FollowUp> followUp;
    std::optional<RegistrationEvent> registration;

    friend bool operator==(const RowFacts&, const RowFacts&) = default;

    /// The first number of a kind; empty when there is none.
    std::string phoneOf(PhoneKind kind) const;
};

/// A value that was left out, or kept with a remark (`keepsValue`).
struct Warning {
    Field field;
    std::string value;
    ValueProblem problem;

    friend bool operator==(const Warning&, const Warning&) = default;
};

struct ParsedRow : RowFacts {
    std::int64_t line = 0; ///< in the file, from 1
    std::vector<Warning> warnings;
};

/// Why a row is not taken; the field and value that say it best, if any does.
struct Rejection {
    std::int64_t line = 0;
    std::optional<Field> field;
    std::string value;
    ValueProblem reason = ValueProblem::NoKey;

    friend bool operator==(const Rejection&, const Rejection&) = default;
};

} // namespace jalon::caf
