// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/ReferenceAt.h"
#include "report/Tally.h"
#include "report/TimeView.h"

namespace jalon::report {

/// For which days a person is looked at, with which knowledge, and for which indicators.
struct Moment {
    const CaseData& data;
    const ReferenceAt& reference;
    Knowledge knowledge;
    DateRange period;
    Date asOf;
    IndicatorSet wanted;
    bool lines = true; ///< breakdown lines, too
    bool crosses = false; ///< the cells of yearly tables, too

    /// D, or A before it.
    Date stockDay() const { return std::min(period.lastDay(), asOf); }

    template <class... Ids>
    bool wants(Ids... ids) const
    {
        return (wanted & setOf(ids...)).any();
    }
};

/// `pathway` may be null.
Where whereOn(const Moment& moment, const PersonView& person, const PathwayView* pathway, Date day);

/// K1, K2, O3, R5, C3, C5, T1: persons with open rights at D.
void countStock(const Moment& moment, const PersonView& person, Tally& tally);
/// What the yearly tables say of somebody of K2.
struct CrossedPerson {
    std::int64_t kind = 0;
    std::array<std::int64_t, kCrossedWith.size()> ranks{};
};
/// K2's cells of yearly tables.
void countCrossed(const Moment& moment, const PersonView& person, const CrossedPerson& crossed,
                  const Hit& hit, Tally& tally);
/// F1.
void countBarriers(const Moment& moment, const PersonView& person, Tally& tally);
/// E1, E2, O1, O2, O2r, O2v: pathways notified in P.
void countEntrants(const Moment& moment, const PersonView& person, Tally& tally);
/// O4, O5, G1, G2: orientations and référents of P.
void countOrientations(const Moment& moment, const PersonView& person, Tally& tally);
/// R1, R2, R3.
void countAppointments(const Moment& moment, const PersonView& person, Tally& tally);
/// C1, C2, C2t, C4.
void countContracts(const Moment& moment, const PersonView& person, Tally& tally);
/// S1, J1, X1, X2, X3.
void countOutcomes(const Moment& moment, const PersonView& person, Tally& tally);

/// All of the above.
void countPerson(const Moment& moment, const PersonView& person, Tally& tally);

} // namespace jalon::report
