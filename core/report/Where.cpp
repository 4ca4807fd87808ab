// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Moment.h"

namespace jalon::report {

namespace {

Index territoryOn(const Moment& moment, const PersonView& person, Date day)
{
    const auto* membership = inForceOrNext(person.memberships, day);
    if (membership == nullptr) {
        return 0;
    }
    // Nearly every household has one address: no list is made for it.
    const ResidenceRow* found = nullptr;
    const auto entries = moment.data.residences.of(membership->household);
    if (entries.size() == 1) {
        const auto& only = entries.front().row;
        if (isKnown(only, moment.knowledge) && (!only.startsOn || *only.startsOn <= person.asOf)) {
            found = inForceOrNext(std::span<const ResidenceRow>{&only, 1}, day);
        }
        return found ? moment.reference.territoryOfCommune[static_cast<std::size_t>(found->commune)] : 0;
    }
    thread_local std::vector<ResidenceRow> residences;
    takeKnown(residences, entries, moment.knowledge);
    std::erase_if(residences,
                  [&](const ResidenceRow& row) { return row.startsOn && *row.startsOn > person.asOf; });
    found = inForceOrNext(std::span<const ResidenceRow>{residences}, day);
    return found ? moment.reference.territoryOfCommune[static_cast<std::size_t>(found->commune)] : 0;
}

const OrientationRow* orientationOn(const PathwayView& pathway, Date day)
{
    const OrientationRow* found = nullptr;
    for (const auto& orientation : pathway.orientations) {
        if (isInForce(orientation, day)) {
            found = &orientation;
        }
    }
    if (found != nullptr) {
        return found;
    }
    const auto next = std::ranges::find_if(pathway.orientations,
                                           [day](const OrientationRow& row) { return row.startsOn > day; });
    return next == pathway.orientations.end() ? nullptr : &*next;
}

} // namespace

Where whereOn(const Moment& moment, const PersonView& person, const PathwayView* pathway, Date day)
{
    Where where{.territory = territoryOn(moment, person, day)};
    if (pathway == nullptr) {
        return where;
    }
    if (const auto* assignment = inForceOrNext(pathway->assignments, day)) {
        where.referent = assignment->referent;
    }
    if (const auto* orientation = orientationOn(*pathway, day)) {
        where.organisation = orientation->organisation;
        where.path = orientation->path ? static_cast<Index>(*orientation->path) + 1 : 0;
    }
    return where;
}

void countPerson(const Moment& moment, const PersonView& person, Tally& tally)
{
    using enum IndicatorId;
    if (moment.wants(K1, K2, O3, R5, C3, C5, T1)) {
        countStock(moment, person, tally);
    }
    if (moment.wants(F1)) {
        countBarriers(moment, person, tally);
    }
    if (moment.wants(E1, E2, O1, O2, O2r, O2v)) {
        countEntrants(moment, person, tally);
    }
    if (moment.wants(O4, O5, G1, G2)) {
        countOrientations(moment, person, tally);
    }
    if (moment.wants(R1, R2, R3)) {
        countAppointments(moment, person, tally);
    }
    if (moment.wants(C1, C2, C2t, C4)) {
        countContracts(moment, person, tally);
    }
    if (moment.wants(S1, J1, X1, X2, X3)) {
        countOutcomes(moment, person, tally);
    }
}

} // namespace jalon::report
