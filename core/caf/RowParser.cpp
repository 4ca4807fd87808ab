// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/RowParser.h"

#include "caf/FoldedWord.h"
#include "caf/Nir.h"
#include "caf/RowDraft.h"

#include <algorithm>
#include <array>

namespace jalon::caf {

namespace {

using D = RowDraft;
using C = Cell;

struct Taker {
    Field field;
    void (*take)(RowDraft&, const Cell&);
};

AppointmentEvent& appointment(RowDraft& draft)
{
    return D::event(draft.followUp().appointment);
}

OrientationEvent& orientation(RowDraft& draft)
{
    return D::event(draft.followUp().orientation);
}

ContractEvent& contract(RowDraft& draft)
{
    return D::event(draft.followUp().contract);
}

RegistrationEvent& registration(RowDraft& draft)
{
    return D::event(draft.row().registration);
}

constexpr std::array<Taker, kFieldCount> kTakers = {{
    {Field::LastName, [](D& d, const C& c) { d.text(c, d.row().lastName); }},
    {Field::FirstName, [](D& d, const C& c) { d.text(c, d.row().firstName); }},
    {Field::BirthName, [](D& d, const C& c) { d.text(c, d.row().birthName); }},
    {Field::BirthDate, [](D& d, const C& c) { d.birth(c); }},
    {Field::Civility, [](D& d, const C& c) { d.code(c, CodeList::Civility, d.row().civility); }},
    {Field::Nir, [](D& d, const C& c) { d.nir(c); }},
    {Field::OwnId, [](D& d, const C& c) { d.identifier(c, d.row().ownId); }},
    {Field::Matricule, [](D& d, const C& c) { d.matricule(c); }},
    {Field::Role, [](D& d, const C& c) { d.code(c, CodeList::Role, d.row().role); }},
    {Field::FranceTravailId, [](D& d, const C& c) { d.identifier(c, d.row().franceTravailId); }},
    {Field::DemandDate, [](D& d, const C& c) { d.date(c, d.row().demandedOn); }},
    {Field::RightsOpeningDate, [](D& d, const C& c) { d.date(c, d.row().rightsOpenedOn); }},
    {Field::NotificationDate, [](D& d, const C& c) { d.date(c, d.row().notifiedOn); }},
    {Field::Sdd, [](D& d, const C& c) { d.take(c, parseYesNo(c.value), d.row().sdd); }},
    {Field::RightsState, [](D& d, const C& c) { d.code(c, CodeList::RightsState, d.row().rightsState); }},
    {Field::Benefit, [](D& d, const C& c) { d.code(c, CodeList::Benefit, d.row().benefit); }},
    {Field::FamilySituation, [](D& d, const C& c) { d.code(c, CodeList::Family, d.row().familySituation); }},
    {Field::PreOrientation, [](D& d, const C& c) { d.text(c, d.row().preOrientation); }},
    {Field::Street, [](D& d, const C& c) { d.joined(c, d.row().addressLine1, " "); }},
    {Field::StreetNumber, [](D& d, const C& c) { d.joined(c, d.row().addressLine1, " "); }},
    {Field::StreetType, [](D& d, const C& c) { d.joined(c, d.row().addressLine1, " "); }},
    {Field::StreetName, [](D& d, const C& c) { d.joined(c, d.row().addressLine1, " "); }},
    {Field::Complement1, [](D& d, const C& c) { d.joined(c, d.row().addressLine2, ", "); }},
    {Field::Complement2, [](D& d, const C& c) { d.joined(c, d.row().addressLine2, ", "); }},
    {Field::Complement3, [](D& d, const C& c) { d.joined(c, d.row().addressLine2, ", "); }},
    {Field::Postcode, [](D& d, const C& c) { d.take(c, parsePostcode(c.value), d.row().postcode); }},
    {Field::City, [](D& d, const C& c) { d.text(c, d.row().city); }},
    {Field::PostcodeAndCity, [](D& d, const C& c) { d.postcodeAndCity(c); }},
    {Field::InseeCode, [](D& d, const C& c) { d.take(c, parseInseeCode(c.value), d.row().insee); }},
    {Field::Phone1, [](D& d, const C& c) { d.phones(c); }},
    {Field::Phone2, [](D& d, const C& c) { d.phones(c); }},
    {Field::Phone3, [](D& d, const C& c) { d.phones(c); }},
    {Field::Email, [](D& d, const C& c) { d.email(c); }},
    {Field::OrientationDate, [](D& d, const C& c) { d.date(c, orientation(d).decidedOn); }},
    {Field::OrientationRequestedDate, [](D& d, const C& c) { d.date(c, orientation(d).requestedOn); }},
    {Field::OrientationNotifiedDate, [](D& d, const C& c) { d.date(c, orientation(d).notifiedOn); }},
    {Field::Path, [](D& d, const C& c) { d.code(c, CodeList::Path, orientation(d).path); }},
    {Field::Support, [](D& d, const C& c) { d.code(c, CodeList::Support, orientation(d).support); }},
    {Field::Structure, [](D& d, const C& c) { d.text(c, orientation(d).structure); }},
    {Field::Referent, [](D& d, const C& c) { d.text(c, d.followUp().referent); }},
    {Field::ReferentsToAdd, [](D& d, const C& c) { d.texts(c, d.followUp().referentsToAdd); }},
    {Field::ReferentsToRemove, [](D& d, const C& c) { d.texts(c, d.followUp().referentsToRemove); }},
    {Field::StructuresToAttach, [](D& d, const C& c) { d.texts(c, d.followUp().structuresToAttach); }},
    {Field::LetterSentDate, [](D& d, const C& c) { d.date(c, D::event(d.followUp().interview).fixedOn); }},
    {Field::InterviewDate, [](D& d, const C& c) { d.date(c, D::event(d.followUp().interview).scheduledOn); }},
    {Field::AppointmentFixedDate, [](D& d, const C& c) { d.date(c, appointment(d).fixedOn); }},
    {Field::AppointmentDate, [](D& d, const C& c) { d.date(c, appointment(d).scheduledOn); }},
    {Field::AppointmentTime,
     [](D& d, const C& c) { d.take(c, parseTime(c.value), appointment(d).scheduledAt); }},
    {Field::AppointmentPlace, [](D& d, const C& c) { d.text(c, appointment(d).place); }},
    {Field::Attendance, [](D& d, const C& c) { d.code(c, CodeList::Attendance, appointment(d).status); }},
    {Field::FirstAppointmentDate,
     [](D& d, const C& c) { d.date(c, D::event(d.followUp().firstAppointment).scheduledOn); }},
    {Field::ContractKind, [](D& d, const C& c) { d.code(c, CodeList::ContractKind, contract(d).kind); }},
    {Field::ContractSignedDate, [](D& d, const C& c) { d.date(c, contract(d).signedOn); }},
    {Field::ContractStartDate, [](D& d, const C& c) { d.date(c, contract(d).startsOn); }},
    {Field::ContractEndDate, [](D& d, const C& c) { d.date(c, contract(d).endsOn); }},
    {Field::CerDate, [](D& d, const C& c) { d.date(c, D::event(d.followUp().cer).signedOn); }},
    {Field::ExitDate, [](D& d, const C& c) { d.date(c, D::event(d.followUp().exit).exitedOn); }},
    {Field::ExitReason,
     [](D& d, const C& c) { d.code(c, CodeList::ExitReason, D::event(d.followUp().exit).reason); }},
    {Field::Sanction, [](D& d, const C& c) { d.text(c, D::event(d.followUp().sanction).kind); }},
    {Field::SanctionNotifiedDate,
     [](D& d, const C& c) { d.date(c, D::event(d.followUp().sanction).notifiedOn); }},
    {Field::Barrier,
     [](D& d, const C& c) { d.code(c, CodeList::Barrier, D::event(d.followUp().barrier).theme); }},
    {Field::BarrierLevel,
     [](D& d, const C& c) { d.take(c, parseLevel(c.value), D::event(d.followUp().barrier).level); }},
    {Field::Employment, [](D& d, const C& c) { d.text(c, D::event(d.followUp().employment).kind); }},
    {Field::EmploymentStartDate,
     [](D& d, const C& c) { d.date(c, D::event(d.followUp().employment).startsOn); }},
    {Field::EmploymentEndDate, [](D& d, const C& c) { d.date(c, D::event(d.followUp().employment).endsOn); }},
    {Field::RegistrationDate, [](D& d, const C& c) { d.date(c, registration(d).startsOn); }},
    {Field::RegistrationCode, [](D& d, const C& c) { d.text(c, registration(d).code); }},
    {Field::RegistrationReason, [](D& d, const C& c) { d.text(c, registration(d).reason); }},
    {Field::RegistrationCategory, [](D& d, const C& c) { d.text(c, registration(d).category); }},
}};

constexpr bool takersFollowFields()
{
    for (std::size_t i = 0; i < kFieldCount; ++i) {
        if (kTakers[i].field != static_cast<Field>(i)) {
            return false;
        }
    }
    return true;
}
static_assert(takersFollowFields());

bool saysAName(std::string_view name)
{
    // Nearly all names begin with a plain letter; the others are worth folding.
    return !name.empty() && (isAsciiLetter(name.front()) || !FoldedWord{name}.view().empty());
}

/// The first warning on a key, which says best why a row has none.
Rejection withoutKey(const ParsedRow& row)
{
    Rejection rejection{row.line, std::nullopt, {}, ValueProblem::NoKey};
    const auto onKey =
        std::ranges::find_if(row.warnings, [](const Warning& warning) { return isKey(warning.field); });
    if (onKey != row.warnings.end()) {
        rejection.field = onKey->field;
        rejection.value = onKey->value;
    }
    return rejection;
}

void compareNir(RowDraft& draft)
{
    const auto& row = draft.row();
    if (row.nir.empty()) {
        return;
    }
    const Cell cell{Field::Nir, row.nir};
    if (!nirAgreesWithCivility(row.nir, row.civility)) {
        draft.warn(cell, ValueProblem::NirCivility);
    }
    if (row.birthOn && !nirAgreesWithBirth(row.nir, *row.birthOn)) {
        draft.warn(cell, ValueProblem::NirBirthYear);
    }
}

/// A contract without a start begins on its signature.
bool endsBeforeStart(const ContractEvent& contract)
{
    const auto& start = contract.startsOn ? contract.startsOn : contract.signedOn;
    return start && contract.endsOn && *contract.endsOn < *start;
}

std::optional<Rejection> contradiction(const ParsedRow& row)
{
    const auto& events = *row.followUp;
    if (events.contract && endsBeforeStart(*events.contract)) {
        return Rejection{row.line, Field::ContractEndDate, events.contract->endsOn->toFrench(),
                         ValueProblem::ContractEndsBeforeStart};
    }
    const auto& job = events.employment;
    if (job && job->startsOn && job->endsOn && *job->endsOn < *job->startsOn) {
        return Rejection{row.line, Field::EmploymentEndDate, job->endsOn->toFrench(),
                         ValueProblem::EmploymentEndsBeforeStart};
    }
    return std::nullopt;
}

/// What nothing places in time, or under a theme, would be lost without a trace.
void warnIncomplete(RowDraft& draft)
{
    const auto& events = *draft.row().followUp;
    const auto incomplete = [&draft](Field field, std::string_view word) {
        draft.warn({field, word}, ValueProblem::IncompleteEvent);
    };
    if (events.appointment && !events.appointment->fixedOn && !events.appointment->scheduledOn
        && !events.appointment->status.empty()) {
        incomplete(Field::Attendance, events.appointment->status);
    }
    if (events.contract && !events.contract->signedOn && !events.contract->startsOn) {
        incomplete(Field::ContractKind, events.contract->kind);
    }
    if (events.exit && !events.exit->exitedOn) {
        incomplete(Field::ExitReason, events.exit->reason);
    }
    if (events.sanction && !events.sanction->notifiedOn) {
        incomplete(Field::Sanction, events.sanction->kind);
    }
    if (events.employment && !events.employment->startsOn) {
        incomplete(Field::Employment, events.employment->kind);
    }
    if (events.barrier && events.barrier->theme.empty()) {
        incomplete(Field::BarrierLevel, std::to_string(events.barrier->level.value_or(0)));
    }
}

/// In the workbook whose only appointments are interviews, time and place are the interview's.
void placeInterview(FollowUp& events)
{
    if (!events.interview || !events.appointment || events.appointment->fixedOn
        || events.appointment->scheduledOn) {
        return;
    }
    events.interview->scheduledAt = events.appointment->scheduledAt;
    events.interview->place = std::move(events.appointment->place);
    events.interview->status = std::move(events.appointment->status);
    events.appointment.reset();
}

/// A list that dates its CERs in a column of their own may give their periods beside it: one contract.
void joinCer(FollowUp& events)
{
    if (!events.cer) {
        return;
    }
    events.cer->kind = "cer";
    auto& contract = events.contract;
    if (contract && !contract->signedOn && (contract->kind.empty() || contract->kind == events.cer->kind)) {
        contract->signedOn = events.cer->signedOn;
        contract->kind = std::move(events.cer->kind);
        events.cer.reset();
    }
}

} // namespace

RowParser::RowParser(const FieldColumns& columns, Date referenceDay, bool isFollowUp)
    : m_referenceDay(referenceDay), m_isFollowUp(isFollowUp)
{
    for (std::size_t i = 0; i < kFieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        if (columns.has(field)) {
            m_columns.push_back({field, static_cast<std::size_t>(columns.columnOf(field))});
        }
    }
}

std::expected<ParsedRow, Rejection> RowParser::parse(std::span<const std::string_view> cells,
                                                     std::int64_t line, CellCount count) const
{
    if (count == CellCount::TooMany) {
        return std::unexpected{Rejection{line, std::nullopt, {}, ValueProblem::TooManyCells}};
    }
    std::expected<ParsedRow, Rejection> result;
    ParsedRow& row = *result;
    row.line = line;
    RowDraft draft{row, m_referenceDay};
    for (const auto& [field, index] : m_columns) {
        if (index >= cells.size()) {
            continue;
        }
        if (const auto value = cellValue(cells[index]); !value.empty()) {
            kTakers[static_cast<std::size_t>(field)].take(draft, {field, value});
        }
    }
    if (!saysAName(row.lastName)) {
        return std::unexpected{Rejection{line, Field::LastName, row.lastName, ValueProblem::NoLastName}};
    }
    if (!saysAName(row.firstName)) {
        return std::unexpected{Rejection{line, Field::FirstName, row.firstName, ValueProblem::NoFirstName}};
    }
    if (row.nir.empty() && row.ownId.empty() && row.matricule.empty() && !row.birthOn) {
        return std::unexpected{withoutKey(row)};
    }
    compareNir(draft);
    if (row.followUp) {
        placeInterview(*row.followUp);
        joinCer(*row.followUp);
        if (auto rejection = contradiction(row)) {
            return std::unexpected{std::move(*rejection)};
        }
        if (m_isFollowUp) {
            warnIncomplete(draft);
        }
    }
    return result;
}

} // namespace jalon::caf
