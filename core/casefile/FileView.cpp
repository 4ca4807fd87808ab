// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/FileView.h"

#include "casefile/CurrentPlace.h"
#include "casefile/Sight.h"
#include "store/Witness.h"

#include <algorithm>

namespace jalon::casefile {

namespace {

Date dayOf(const Diagnostic& event)
{
    return event.doneOn;
}
Date dayOf(const Barrier& event)
{
    return event.observedOn;
}
Date dayOf(const Orientation& event)
{
    return event.decidedOn;
}
Date dayOf(const ReferentAssignment& event)
{
    return event.startsOn;
}
Date dayOf(const Appointment& event)
{
    return event.scheduledOn ? *event.scheduledOn : event.fixedOn.value_or(Date{});
}
Date dayOf(const Contract& event)
{
    return event.signedOn;
}
Date dayOf(const Sanction& event)
{
    const auto decided = event.decidedOn ? event.decidedOn : event.proposedOn;
    return event.notifiedOn ? *event.notifiedOn : decided.value_or(Date{});
}
Date dayOf(const Exit& event)
{
    return event.exitedOn;
}
Date dayOf(const ExitContact& event)
{
    return event.contactedOn;
}

template <class Row>
void append(const store::Database& database, PathwayId pathway, std::vector<DatedEvent>& events)
{
    for (auto& fact : store::currentWhere<Row>(database, "pathway_id = ?1 ORDER BY id", pathway)) {
        const auto day = dayOf(fact.value);
        events.push_back({fact.id, day, std::move(fact.value)});
    }
}

template <class... Rows>
std::vector<DatedEvent> eventsOf(const store::Database& database, PathwayId pathway, std::variant<Rows...>*)
{
    std::vector<DatedEvent> events;
    (append<Rows>(database, pathway, events), ...);
    std::ranges::stable_sort(events, {}, &DatedEvent::on);
    return events;
}

template <class Row>
std::vector<store::Fact<Row>> ofPerson(const store::Database& database, PersonId person,
                                       const std::string& order)
{
    return store::currentWhere<Row>(database, "person_id = ?1 ORDER BY " + order + ", id", person);
}

std::optional<HouseholdView> householdOf(const store::Database& database, PersonId person)
{
    static const std::string kSql = "SELECT m.household_id, m.role FROM identity i" + placeJoins("i.fact_id")
                                    + " WHERE i.fact_id = ?1"
                                      " AND i.tx_out IS NULL AND m.id IS NOT NULL";
    auto query = database.statement(kSql);
    query.bind(person);
    if (!query.step()) {
        return std::nullopt;
    }
    HouseholdView view{query.get<HouseholdId>(0), {}, query.get<std::string>(1), {}};
    view.file = store::current<HouseholdFile>(database, FactId{view.id.value}).value_or(HouseholdFile{});
    for (const auto& member : store::currentWhere<HouseholdMember>(
             database, "household_id = ?1 AND person_id <> ?2 AND ends_on IS NULL ORDER BY id", view.id,
             person)) {
        view.others.push_back(member.value.person);
    }
    return view;
}

void nameThem(const store::Database& database, FileView& view)
{
    const auto organisation = [&](OrganisationId id) {
        if (id) {
            view.organisations[id] =
                database
                    .value<std::string>("SELECT name FROM organisation_file_now WHERE organisation_id = ?1",
                                        id)
                    .value_or("");
        }
    };
    const auto referent = [&](ReferentId id) {
        if (id) {
            view.referents[id] =
                database.value<std::string>("SELECT name FROM referent_file_now WHERE referent_id = ?1", id)
                    .value_or("");
        }
    };
    for (const auto& pathway : view.pathways) {
        for (const auto& dated : pathway.events) {
            if (const auto* orientation = std::get_if<Orientation>(&dated.event)) {
                organisation(orientation->organisation);
            } else if (const auto* assignment = std::get_if<ReferentAssignment>(&dated.event)) {
                referent(assignment->referent);
            } else if (const auto* appointment = std::get_if<Appointment>(&dated.event)) {
                organisation(appointment->organisation);
                referent(appointment->referent);
            }
        }
    }
}

} // namespace

Expected<FileView> fileOf(const store::Database& database, PersonId person)
{
    const store::ReadScope oneView{database};
    auto identity = store::current<Identity>(database, FactId{person.value});
    if (!identity) {
        return failure(ErrorCode::PersonUnknown, std::to_string(person.value));
    }
    if (auto seen = requireSeen(database, person); !seen) {
        return std::unexpected{seen.error()};
    }
    FileView view;
    view.person = person;
    view.identity = std::move(*identity);
    view.contact = store::current<Contact>(database, FactId{person.value}).value_or(Contact{});
    view.household = householdOf(database, person);
    if (view.household) {
        view.residences = store::currentWhere<Residence>(
            database, "household_id = ?1 ORDER BY ends_on IS NOT NULL, starts_on DESC, id DESC",
            view.household->id);
    }
    for (auto& pathway : pathways(database, person)) {
        auto events = eventsOf(database, pathway.id, static_cast<Event*>(nullptr));
        view.pathways.push_back({std::move(pathway), std::move(events)});
    }
    view.rights = ofPerson<RightsPeriod>(database, person, "starts_on");
    view.employments = ofPerson<Employment>(database, person, "starts_on");
    view.registrations = ofPerson<Registration>(database, person, "starts_on");
    view.notes = ofPerson<Note>(database, person, "written_on");
    std::erase_if(view.notes, [&](const auto& note) { return !mayRead(database, note.value); });
    view.privacyRequests =
        store::currentWhere<PrivacyRequest>(database, "person_id = ?1 ORDER BY requested_on, id", person);
    nameThem(database, view);
    store::note(database, {store::JournalAction::Consult, person.value});
    return view;
}

} // namespace jalon::casefile
