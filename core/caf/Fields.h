// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Codes.h"

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace jalon::caf {

/// What a column of a list can hold, all kinds of lists together (stock, new entrants, follow-up, contact
/// enrichment). The code names the field in saved mappings and in JSON.
enum class Field {
    // Who
    LastName,
    FirstName,
    BirthName,
    BirthDate,
    Civility,
    Nir,
    OwnId, ///< the département's own identifier (Iodas, Solis, identifiant dans le SI…)
    Matricule, ///< of the household, given by the CAF or the MSA
    Role,
    FranceTravailId,
    // Rights
    DemandDate,
    RightsOpeningDate,
    NotificationDate, ///< of the pathway: when the Département learnt of the person
    Sdd, ///< soumis aux droits et devoirs
    RightsState,
    Benefit,
    FamilySituation,
    PreOrientation,
    // Where and how to reach
    Street,
    StreetNumber,
    StreetType,
    StreetName,
    Complement1,
    Complement2,
    Complement3,
    Postcode,
    City,
    PostcodeAndCity, ///< one column: `26000 Valence`
    InseeCode,
    Phone1,
    Phone2,
    Phone3,
    Email,
    // Follow-up
    OrientationDate,
    OrientationRequestedDate,
    OrientationNotifiedDate,
    Path,
    Support,
    Structure,
    Referent,
    ReferentsToAdd,
    ReferentsToRemove,
    StructuresToAttach,
    LetterSentDate, ///< the letter that gives the orientation interview
    InterviewDate, ///< seen in the orientation interview on
    AppointmentFixedDate,
    AppointmentDate,
    AppointmentTime,
    AppointmentPlace,
    Attendance,
    FirstAppointmentDate, ///< the first appointment at the organisation
    ContractKind,
    ContractSignedDate,
    ContractStartDate,
    ContractEndDate, ///< last day included
    CerDate, ///< signature of a CER, in lists that know no other contract
    ExitDate,
    ExitReason,
    Sanction,
    SanctionNotifiedDate,
    Barrier,
    BarrierLevel,
    Employment,
    EmploymentStartDate,
    EmploymentEndDate,
    // France Travail
    RegistrationDate,
    RegistrationCode,
    RegistrationReason,
    RegistrationCategory,

    Count_
};

inline constexpr std::size_t kFieldCount = static_cast<std::size_t>(Field::Count_);

/// The names that the columns of a field bear, separated by `|`, written as people write them. They are
/// compared without case, accents, punctuation and line breaks, `n°` being `numero`.
struct FieldNames {
    Field field;
    std::string_view names;
};

/// One entry per field that has names, in the order of the fields; no name stands twice.
std::span<const FieldNames> fieldNames();

/// Which column holds which field of a list; -1 where none does.
class FieldColumns {
public:
    FieldColumns() { m_columns.fill(-1); }

    void assign(Field field, int column) { m_columns[static_cast<std::size_t>(field)] = column; }
    int columnOf(Field field) const { return m_columns[static_cast<std::size_t>(field)]; }
    bool has(Field field) const { return columnOf(field) >= 0; }

    friend bool operator==(const FieldColumns&, const FieldColumns&) = default;

private:
    std::array<int, kFieldCount> m_columns{};
};

/// France Travail's registrations (`nir;identifiant;nom;prenom;date de naissance;date;code;motif`) use names
/// that say something else, or nothing, in other lists. Given their header, assigns their columns anew:
/// the identifier is France Travail's. Other headers leave the columns as they are.
void adaptToRegistrations(std::span<const std::string_view> header, FieldColumns& columns);

/// Last name and first name: a list without them says nothing of anybody.
bool isRequired(Field field);
/// NIR, own identifier, matricule, birth date: a list needs a column of at least one of them.
bool isKey(Field field);
/// Whether a column of this field makes a list a follow-up list.
bool isDatedEvent(Field field);

/// What a list lacks to be read; both empty when it can be.
struct MissingFields {
    bool lastName = false;
    bool firstName = false;
    bool anyKey = false;

    explicit operator bool() const { return lastName || firstName || anyKey; }
};
MissingFields missingFields(const FieldColumns& columns);

/// Whether the columns are those of a follow-up list (caf-lists.md: a dated event column).
bool looksLikeFollowUp(const FieldColumns& columns);

} // namespace jalon::caf

template <>
struct jalon::EnumCodes<jalon::caf::Field> {
    static constexpr std::array<std::string_view, jalon::caf::kFieldCount> codes = {
        "last_name",
        "first_name",
        "birth_name",
        "birth_date",
        "civility",
        "nir",
        "own_id",
        "matricule",
        "role",
        "france_travail_id",
        "demand_date",
        "rights_opening_date",
        "notification_date",
        "sdd",
        "rights_state",
        "benefit",
        "family_situation",
        "pre_orientation",
        "street",
        "street_number",
        "street_type",
        "street_name",
        "complement_1",
        "complement_2",
        "complement_3",
        "postcode",
        "city",
        "postcode_and_city",
        "insee_code",
        "phone_1",
        "phone_2",
        "phone_3",
        "email",
        "orientation_date",
        "orientation_requested_date",
        "orientation_notified_date",
        "path",
        "support",
        "structure",
        "referent",
        "referents_to_add",
        "referents_to_remove",
        "structures_to_attach",
        "letter_sent_date",
        "interview_date",
        "appointment_fixed_date",
        "appointment_date",
        "appointment_time",
        "appointment_place",
        "attendance",
        "first_appointment_date",
        "contract_kind",
        "contract_signed_date",
        "contract_start_date",
        "contract_end_date",
        "cer_date",
        "exit_date",
        "exit_reason",
        "sanction",
        "sanction_notified_date",
        "barrier",
        "barrier_level",
        "employment",
        "employment_start_date",
        "employment_end_date",
        "registration_date",
        "registration_code",
        "registration_reason",
        "registration_category"};
};
