// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/Entities.h"

namespace jalon::test::oracle {

/// The day that dates a fact; nothing: it always counts.
inline std::optional<Date> datedOn(const casefile::RightsPeriod& row)
{
    return row.startsOn;
}
inline std::optional<Date> datedOn(const casefile::HouseholdMember& row)
{
    return row.startsOn;
}
inline std::optional<Date> datedOn(const casefile::Residence& row)
{
    return row.startsOn;
}
inline std::optional<Date> datedOn(const casefile::PathwayFile& row)
{
    return row.notifiedOn ? row.notifiedOn : row.firstListOn;
}
inline std::optional<Date> datedOn(const casefile::Orientation& row)
{
    return row.decidedOn;
}
inline std::optional<Date> datedOn(const casefile::ReferentAssignment& row)
{
    return row.startsOn;
}
inline std::optional<Date> datedOn(const casefile::Appointment& row)
{
    return row.fixedOn ? row.fixedOn : row.scheduledOn;
}
inline std::optional<Date> datedOn(const casefile::Contract& row)
{
    return row.signedOn;
}
inline std::optional<Date> datedOn(const casefile::Employment& row)
{
    return row.startsOn;
}
inline std::optional<Date> datedOn(const casefile::Sanction& row)
{
    return row.proposedOn ? row.proposedOn : row.decidedOn ? row.decidedOn : row.notifiedOn;
}
inline std::optional<Date> datedOn(const casefile::Exit& row)
{
    return row.exitedOn;
}
inline std::optional<Date> datedOn(const casefile::ExitContact& row)
{
    return row.contactedOn;
}
inline std::optional<Date> datedOn(const casefile::Barrier& row)
{
    return row.observedOn;
}
inline std::optional<Date> datedOn(const casefile::Diagnostic& row)
{
    return row.doneOn;
}
inline std::optional<Date> datedOn(const casefile::Note& row)
{
    return row.writtenOn;
}

/// Takes out of a fact what happened after the day.
template <class Row>
void forgetAfter(Row& row, Date asOf)
{
    if constexpr (requires { row.endsOn; }) {
        if (row.endsOn && *row.endsOn > asOf) {
            row.endsOn.reset();
        }
    }
}

inline void forgetAfter(casefile::Orientation& row, Date asOf)
{
    forgetAfter<casefile::Orientation>(row, asOf);
    if (row.notifiedOn && *row.notifiedOn > asOf) {
        row.notifiedOn.reset();
    }
}

inline void forgetAfter(casefile::Appointment& row, Date asOf)
{
    const auto since = row.statusOn ? row.statusOn : row.scheduledOn ? row.scheduledOn : row.fixedOn;
    if (since && *since > asOf) {
        row.status = casefile::AppointmentStatus::Planned;
        row.statusOn.reset();
    }
}

inline void forgetAfter(casefile::Sanction& row, Date asOf)
{
    for (auto* step : {&row.decidedOn, &row.notifiedOn}) {
        if (*step && **step > asOf) {
            step->reset();
        }
    }
}

} // namespace jalon::test::oracle
