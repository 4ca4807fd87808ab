// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/CaseData.h"

/// What counts "as of A": the facts dated on or before A. This is the one place that says which day dates
/// what.
///
/// | fact | dated by | known of it before |
/// |---|---|---|
/// | pathway | notified_on, else first_list_on; always, without either | |
/// | rights, référent, household, residence, employment | starts_on (none: always) | its end, only once come
/// | | orientation | decided_on | notified_on: once come; its end: once come | | appointment | fixed_on, else
/// scheduled_on | status: once status_on (else scheduled_on, else fixed_on) has come, "planned" until then |
/// | contract | signed_on | its last day: agreed when it was signed |
/// | exit, barrier, diagnostic, note | its own day | |
/// | sanction | the first of its days | each of its days once come |
/// | identity, family situation, and what the reference lists say | not dated: hold always | |
///
/// A stock figure is taken on D, the period's last day, or on A when A comes before D: nothing is known of
/// the days after A. No figure looks at a day after A, so an end after A and no end are the same.
namespace jalon::report {

struct PathwayView {
    std::int64_t id = 0;
    std::optional<Date> notifiedOn;
    std::optional<Date> firstListOn;
    std::span<const OrientationRow> orientations; ///< by decision: the first is the first orientation
    std::span<const AssignmentRow> assignments; ///< by start
    std::span<const AppointmentRow> appointments;
    std::span<const ContractRow> contracts; ///< by signature
    std::span<const ExitRow> exits; ///< by day
    std::span<const SanctionRow> sanctions;
    std::span<const BarrierRow> barriers; ///< by day
    std::span<const SignRow> signs; ///< by day

    /// Nothing: since before anything was recorded.
    std::optional<Date> beginsOn() const { return notifiedOn ? notifiedOn : firstListOn; }
    bool runsOn(Date day) const
    {
        return (!beginsOn() || *beginsOn() <= day) && (exits.empty() || exits.front().exitedOn > day);
    }
    const OrientationRow* firstOrientation() const
    {
        return orientations.empty() ? nullptr : &orientations.front();
    }
    const ContractRow* firstContract() const { return contracts.empty() ? nullptr : &contracts.front(); }
};

struct PersonView {
    std::int64_t id = 0;
    Date asOf;
    std::span<const RightsRow> rights;
    std::span<const MemberRow> memberships;
    std::span<const EmploymentRow> employments;
    std::span<const SignRow> signs;
    std::vector<PathwayView> pathways; ///< by beginning

    /// Demandeur or conjoint; a role that nobody told counts as one.
    bool inBaseOn(Date day) const;
    bool isOpenOn(Date day) const;
    bool isSddOn(Date day) const;
    /// The last begun of the pathways that run on that day.
    const PathwayView* pathwayOn(Date day) const;
    /// The last that had begun by that day, over or not; before all of them, the first.
    const PathwayView* pathwayAround(Date day) const;
};

/// Everything known of one person at one time, sorted; views as of several days are cut from it.
class PersonFile {
public:
    void load(const CaseData& data, std::int64_t person, Knowledge knowledge);
    /// Good until the next `load`.
    void seenAsOf(Date day, PersonView& view) const;

private:
    struct Pathway {
        PathwayRow row;
        std::vector<OrientationRow> orientations;
        std::vector<AssignmentRow> assignments;
        std::vector<AppointmentRow> appointments;
        std::vector<ContractRow> contracts;
        std::vector<ExitRow> exits;
        std::vector<SanctionRow> sanctions;
        std::vector<BarrierRow> barriers;
        std::vector<SignRow> signs;
    };
    static void loadPathway(const CaseData& data, Knowledge knowledge, Pathway& pathway);

    std::int64_t m_person = 0;
    std::vector<RightsRow> m_rights;
    std::vector<MemberRow> m_memberships;
    std::vector<EmploymentRow> m_employments;
    std::vector<SignRow> m_signs;
    std::vector<PathwayRow> m_rows;
    std::vector<Pathway>
        m_pathways; ///< kept for the next person: only the first m_rows.size() are of this one
};

/// The rows known, by the day that dates them, then by fact.
template <class Row>
void takeKnown(std::vector<Row>& rows, std::span<const typename Grouped<Row>::Entry> entries,
               Knowledge knowledge);

casefile::AppointmentStatus statusAsOf(const AppointmentRow& appointment, Date asOf);
/// The day it was held, or is to be.
Date heldOn(const AppointmentRow& appointment);

bool isInForce(const OrientationRow& orientation, Date day);
bool isInForce(const ContractRow& contract, Date day);
bool isOpenOn(std::span<const RightsRow> rights, Date day);

/// Of periods sorted by start: the last that holds on the day, else the first after it, else none.
template <class Row>
const Row* inForceOrNext(std::span<const Row> periods, Date day)
{
    const Row* found = nullptr;
    for (const auto& period : periods) {
        const std::optional<Date> start = period.startsOn;
        if (start && *start > day) {
            return found ? found : &period;
        }
        if (!period.endsOn || *period.endsOn > day) {
            found = &period;
        }
    }
    return found;
}

} // namespace jalon::report
