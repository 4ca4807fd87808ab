// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/TimeView.h"

#include <limits>
#include <tuple>

namespace jalon::report {

namespace {

constexpr Date kAlways{std::numeric_limits<std::int32_t>::min()};

Date datedOn(const RightsRow& row)
{
    return row.startsOn;
}
Date datedOn(const MemberRow& row)
{
    return row.startsOn.value_or(kAlways);
}
Date datedOn(const ResidenceRow& row)
{
    return row.startsOn.value_or(kAlways);
}
Date datedOn(const EmploymentRow& row)
{
    return row.startsOn;
}
Date datedOn(const SignRow& row)
{
    return row.day;
}
Date datedOn(const PathwayRow& row)
{
    return (row.notifiedOn ? row.notifiedOn : row.firstListOn).value_or(kAlways);
}
Date datedOn(const OrientationRow& row)
{
    return row.decidedOn;
}
Date datedOn(const AssignmentRow& row)
{
    return row.startsOn;
}
Date datedOn(const AppointmentRow& row)
{
    return (row.fixedOn ? row.fixedOn : row.scheduledOn).value_or(kAlways);
}
Date datedOn(const ContractRow& row)
{
    return row.signedOn;
}
Date datedOn(const ExitRow& row)
{
    return row.exitedOn;
}
Date datedOn(const BarrierRow& row)
{
    return row.observedOn;
}
Date datedOn(const SanctionRow& row)
{
    constexpr Date kNever{std::numeric_limits<std::int32_t>::max()};
    return std::min(
        {row.proposedOn.value_or(kNever), row.decidedOn.value_or(kNever), row.notifiedOn.value_or(kNever)});
}
Date datedOn(const HouseholdRow&)
{
    return kAlways;
}
Date datedOn(const PersonRow&)
{
    return kAlways;
}

template <class Row>
bool isEarlier(const Row& left, const Row& right)
{
    return std::tuple{datedOn(left), left.fact} < std::tuple{datedOn(right), right.fact};
}

bool isEarlier(const OrientationRow& left, const OrientationRow& right)
{
    return std::tuple{left.decidedOn, left.startsOn, left.fact}
           < std::tuple{right.decidedOn, right.startsOn, right.fact};
}

template <class Row>
std::span<const Row> until(const std::vector<Row>& rows, Date day)
{
    const auto end = std::ranges::find_if(rows, [day](const Row& row) { return datedOn(row) > day; });
    return {rows.begin(), end};
}

} // namespace

template <class Row>
void takeKnown(std::vector<Row>& rows, std::span<const typename Grouped<Row>::Entry> entries,
               Knowledge knowledge)
{
    rows.clear();
    for (const auto& entry : entries) {
        if (isKnown(entry.row, knowledge)) {
            rows.push_back(entry.row);
        }
    }
    if (rows.size() > 1) {
        std::ranges::sort(rows, [](const Row& left, const Row& right) { return isEarlier(left, right); });
    }
}

template void takeKnown(std::vector<RightsRow>&, std::span<const Grouped<RightsRow>::Entry>, Knowledge);
template void takeKnown(std::vector<MemberRow>&, std::span<const Grouped<MemberRow>::Entry>, Knowledge);
template void takeKnown(std::vector<ResidenceRow>&, std::span<const Grouped<ResidenceRow>::Entry>, Knowledge);
template void takeKnown(std::vector<HouseholdRow>&, std::span<const Grouped<HouseholdRow>::Entry>, Knowledge);
template void takeKnown(std::vector<PersonRow>&, std::span<const Grouped<PersonRow>::Entry>, Knowledge);

bool PersonView::inBaseOn(Date day) const
{
    const auto* membership = inForceOrNext(memberships, day);
    if (membership == nullptr && !memberships.empty()) {
        membership = &memberships.back();
    }
    return membership == nullptr || membership->role != Role::Other;
}

bool PersonView::isOpenOn(Date day) const
{
    return report::isOpenOn(rights, day);
}

bool PersonView::isSddOn(Date day) const
{
    return std::ranges::any_of(rights, [day](const RightsRow& row) {
        return row.open && row.sdd && row.startsOn <= day && (!row.endsOn || *row.endsOn > day);
    });
}

const PathwayView* PersonView::pathwayOn(Date day) const
{
    const PathwayView* found = nullptr;
    for (const auto& pathway : pathways) {
        if (pathway.runsOn(day)) {
            found = &pathway;
        }
    }
    return found;
}

const PathwayView* PersonView::pathwayAround(Date day) const
{
    const PathwayView* found = pathways.empty() ? nullptr : &pathways.front();
    for (const auto& pathway : pathways) {
        if (!pathway.beginsOn() || *pathway.beginsOn() <= day) {
            found = &pathway;
        }
    }
    return found;
}

void PersonFile::load(const CaseData& data, std::int64_t person, Knowledge knowledge)
{
    m_person = person;
    takeKnown(m_rights, data.rights.of(person), knowledge);
    takeKnown(m_memberships, data.memberships.of(person), knowledge);
    takeKnown(m_employments, data.employments.of(person), knowledge);
    takeKnown(m_signs, data.personSigns.of(person), knowledge);
    takeKnown(m_rows, data.pathways.of(person), knowledge);
    if (m_pathways.size() < m_rows.size()) {
        m_pathways.resize(m_rows.size());
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_pathways[i].row = m_rows[i];
        loadPathway(data, knowledge, m_pathways[i]);
    }
}

void PersonFile::loadPathway(const CaseData& data, Knowledge knowledge, Pathway& pathway)
{
    const auto id = pathway.row.fact;
    takeKnown(pathway.orientations, data.orientations.of(id), knowledge);
    takeKnown(pathway.assignments, data.assignments.of(id), knowledge);
    takeKnown(pathway.appointments, data.appointments.of(id), knowledge);
    takeKnown(pathway.contracts, data.contracts.of(id), knowledge);
    takeKnown(pathway.exits, data.exits.of(id), knowledge);
    takeKnown(pathway.sanctions, data.sanctions.of(id), knowledge);
    takeKnown(pathway.barriers, data.barriers.of(id), knowledge);
    takeKnown(pathway.signs, data.pathwaySigns.of(id), knowledge);
}

void PersonFile::seenAsOf(Date day, PersonView& view) const
{
    view.id = m_person;
    view.asOf = day;
    view.rights = until(m_rights, day);
    view.memberships = until(m_memberships, day);
    view.employments = until(m_employments, day);
    view.signs = until(m_signs, day);
    view.pathways.clear();
    for (std::size_t i = 0; i < m_rows.size() && datedOn(m_rows[i]) <= day; ++i) {
        const auto& pathway = m_pathways[i];
        view.pathways.push_back({pathway.row.fact, pathway.row.notifiedOn, pathway.row.firstListOn,
                                 until(pathway.orientations, day), until(pathway.assignments, day),
                                 until(pathway.appointments, day), until(pathway.contracts, day),
                                 until(pathway.exits, day), until(pathway.sanctions, day),
                                 until(pathway.barriers, day), until(pathway.signs, day)});
    }
}

casefile::AppointmentStatus statusAsOf(const AppointmentRow& appointment, Date asOf)
{
    const auto day = appointment.statusOn ? *appointment.statusOn : heldOn(appointment);
    return day <= asOf ? appointment.status : casefile::AppointmentStatus::Planned;
}

Date heldOn(const AppointmentRow& appointment)
{
    return (appointment.scheduledOn ? appointment.scheduledOn : appointment.fixedOn).value_or(kAlways);
}

bool isInForce(const OrientationRow& orientation, Date day)
{
    return orientation.decidedOn <= day && orientation.startsOn <= day
           && (!orientation.endsOn || *orientation.endsOn > day);
}

bool isInForce(const ContractRow& contract, Date day)
{
    return contract.signedOn <= day && contract.startsOn <= day
           && (!contract.endsOn || *contract.endsOn >= day);
}

bool isOpenOn(std::span<const RightsRow> rights, Date day)
{
    return std::ranges::any_of(rights, [day](const RightsRow& row) {
        return row.open && row.startsOn <= day && (!row.endsOn || *row.endsOn > day);
    });
}

} // namespace jalon::report
