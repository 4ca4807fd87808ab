// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a form proposes when it opens.
#include "ui/casefile/Draft.h"

#include <algorithm>
#include <array>

namespace jalon::ui {

namespace {

constexpr std::array kContactMonths = {3, 6, 12};
constexpr int kUsualLevel = 2; // one that is lifted already is nothing to note
constexpr Date kContratEngagementFrom = *Date::fromYmd(2025, 1, 1); // loi plein emploi

template <class Row, class Condition>
bool anyEvent(const FileContent& content, const Condition& condition)
{
    return std::ranges::any_of(content.events, [&](const FileEvent& event) {
        const auto* const row = std::get_if<Row>(&event.event);
        return row != nullptr && condition(*row);
    });
}

/// Fills in what the person's file says already.
class Proposal {
public:
    explicit Proposal(const FileContent& content) : m_content(content), m_today(content.today) { }

    void operator()(casefile::Diagnostic& row) const { row.doneOn = m_today; }
    void operator()(casefile::Barrier& row) const
    {
        row.level = kUsualLevel;
        row.observedOn = m_today;
    }
    void operator()(casefile::Orientation& row) const { row.decidedOn = row.startsOn = m_today; }
    void operator()(casefile::ReferentAssignment& row) const { row.startsOn = m_today; }
    void operator()(casefile::Employment& row) const
    {
        row.person = m_content.file.person;
        row.startsOn = m_today;
    }
    void operator()(casefile::Sanction& row) const { row.proposedOn = m_today; }
    void operator()(casefile::Exit& row) const { row.exitedOn = m_today; }
    void operator()(casefile::Registration& row) const
    {
        row.person = m_content.file.person;
        row.startsOn = m_today;
    }
    void operator()(casefile::Note& row) const
    {
        row.person = m_content.file.person;
        row.writtenOn = m_today;
    }
    void operator()(casefile::PathwayFile& row) const
    {
        row.person = m_content.file.person;
        row.notifiedOn = m_today;
        row.notifiedBy = casefile::NotifiedBy::List;
    }
    void operator()(casefile::Residence& row) const
    {
        row.household = m_content.file.household ? m_content.file.household->id : HouseholdId{};
        row.startsOn = m_today;
    }
    void operator()(casefile::Identity& row) const { row = m_content.file.identity; }
    void operator()(casefile::Contact& row) const { row = m_content.file.contact; }
    void operator()(casefile::RightsPeriod&) const { }
    void operator()(offer::Prescription& row) const { row.prescribedOn = m_today; }
    void operator()(casefile::PrivacyRequest& row) const
    {
        row.person = m_content.file.person;
        row.requestedOn = m_today;
    }
    void operator()(meeting::ReorientationRequest& row) const { row.requestedOn = m_today; }

    void operator()(casefile::Appointment& row) const
    {
        const bool met = anyEvent<casefile::Appointment>(m_content, [](const auto& known) {
            return known.kind == casefile::AppointmentKind::PremierAccompagnement
                   && known.status == casefile::AppointmentStatus::Attended;
        });
        const auto* const orientation = inForce<casefile::Orientation>(m_content, m_today);
        const auto* const assignment = inForce<casefile::ReferentAssignment>(m_content, m_today);
        row.kind =
            met ? casefile::AppointmentKind::FollowUp : casefile::AppointmentKind::PremierAccompagnement;
        if (orientation == nullptr) {
            row.kind = casefile::AppointmentKind::EntretienOrientation;
        }
        row.fixedOn = m_today;
        row.organisation = orientation != nullptr ? orientation->organisation : OrganisationId{};
        row.referent = assignment != nullptr ? assignment->referent : ReferentId{};
    }

    void operator()(casefile::Contract& row) const
    {
        const auto former = std::ranges::find(m_content.events, EventKind::Contract, &FileEvent::kind);
        row.signedOn = row.startsOn = m_today;
        row.kind = m_today >= kContratEngagementFrom ? casefile::ContractKind::ContratEngagement
                                                     : casefile::ContractKind::Cer;
        if (former != m_content.events.end()) {
            row.kind = std::get<casefile::Contract>(former->event).kind;
        }
    }

    /// The first one that was not taken.
    void operator()(casefile::ExitContact& row) const
    {
        row.contactedOn = m_today;
        row.months = kContactMonths.back();
        for (const int months : kContactMonths) {
            if (!anyEvent<casefile::ExitContact>(m_content, [&](const auto& known) {
                    return known.pathway == row.pathway && known.months == months;
                })) {
                row.months = months;
                return;
            }
        }
    }

private:
    const FileContent& m_content;
    Date m_today;
};

PathwayId pathwayFor(EventKind kind, const FileContent& content)
{
    const auto& pathways = content.file.pathways;
    if (kind == EventKind::ExitContact) {
        const auto left = std::ranges::find_if(pathways.rbegin(), pathways.rend(), [](const auto& view) {
            return view.pathway.exitedOn.has_value();
        });
        return left == pathways.rend() ? PathwayId{} : left->pathway.id;
    }
    const auto* const pathway = content.pathway();
    return pathway == nullptr ? PathwayId{} : pathway->id;
}

OrganisationId organisationOf(const Directory& directory, ReferentId referent)
{
    const auto found =
        std::ranges::find_if(directory.referents, [&](const auto& entry) { return entry.id == referent; });
    return found == directory.referents.end() ? OrganisationId{} : found->file.organisation;
}

} // namespace

Draft newDraft(EventKind kind, const FileContent& content)
{
    Draft draft{.person = content.file.person, .event = blankEvent(kind)};
    setPathway(draft.event, pathwayFor(kind, content));
    std::visit(Proposal{content}, draft.event);
    if (kind == EventKind::Referent) {
        const auto* const orientation = inForce<casefile::Orientation>(content, content.today);
        draft.organisation = orientation != nullptr ? orientation->organisation : OrganisationId{};
    }
    if (kind == EventKind::Identity || kind == EventKind::Contact) {
        draft.purpose = Purpose::Correct;
        draft.fact = FactId{content.file.person.value};
    }
    return draft;
}

Draft correctionOf(const FileEvent& event, const FileContent& content)
{
    Draft draft{
        .purpose = Purpose::Correct, .person = content.file.person, .fact = event.fact, .event = event.event};
    if (const auto* const assignment = std::get_if<casefile::ReferentAssignment>(&event.event)) {
        draft.organisation = organisationOf(*content.directory, assignment->referent);
    }
    return draft;
}

Draft stepOf(const FileEvent& prescription, const FileContent& content, std::string_view column,
             std::optional<offer::Outcome> outcome)
{
    auto draft = correctionOf(prescription, content);
    auto& row = std::get<offer::Prescription>(draft.event);
    const auto reach = [&](std::string_view name, std::optional<Date>& day) {
        if (name == column && !day) {
            day = content.today;
        }
    };
    reach("received_on", row.receivedOn);
    reach("accepted_on", row.acceptedOn);
    reach("started_on", row.startedOn);
    reach("ended_on", row.endedOn);
    row.outcome = outcome ? outcome : row.outcome;
    draft.first = outcome && *outcome != offer::Outcome::Completed ? "outcome" : column;
    return draft;
}

Draft rescheduleOf(const FileEvent& appointment, const FileContent& content)
{
    Draft draft{.purpose = Purpose::Reschedule,
                .person = content.file.person,
                .fact = appointment.fact,
                .event = appointment.event};
    auto& row = std::get<casefile::Appointment>(draft.event);
    row.fixedOn = content.today;
    row.scheduledOn.reset();
    row.status = casefile::AppointmentStatus::Planned;
    row.statusOn.reset();
    return draft;
}

} // namespace jalon::ui
