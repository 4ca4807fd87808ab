// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/FileContent.h"

#include "casefile/People.h"
#include "casefile/Rights.h"
#include "meeting/Candidates.h"
#include "offer/Catalogue.h"
#include "offer/Places.h"
#include "ui/common/Text.h"

#include <algorithm>
#include <iterator>

namespace jalon::ui {

namespace {

template <class Row>
void addFacts(std::vector<FileEvent>& events, const std::vector<store::Fact<Row>>& facts)
{
    for (const auto& [id, row] : facts) {
        events.push_back({id, row, dayOf(row)});
    }
}

std::vector<FileEvent> eventsOf(const casefile::FileView& file, const OtherFacts& others)
{
    std::vector<FileEvent> events;
    for (const auto& [pathway, dated] : file.pathways) {
        events.push_back({FactId{pathway.id.value}, pathway.file, dayOf(pathway.file)});
        for (const auto& [id, on, event] : dated) {
            std::visit([&](const auto& row) { events.push_back({id, row, dayOf(row)}); }, event);
        }
    }
    addFacts(events, file.rights);
    addFacts(events, file.employments);
    addFacts(events, file.registrations);
    addFacts(events, file.notes);
    addFacts(events, file.privacyRequests);
    addFacts(events, file.residences);
    addFacts(events, others.prescriptions);
    addFacts(events, others.requests);
    std::ranges::sort(events, std::greater{}, [](const FileEvent& event) {
        return std::pair{event.on.value_or(Date{}), event.fact};
    });
    return events;
}

OtherFacts otherFactsOf(const store::Database& database, const casefile::FileView& file)
{
    OtherFacts others;
    for (auto& entry : offer::prescriptionsOf(database, file.person)) {
        others.prescriptions.push_back({entry.id, std::move(entry.row)});
    }
    for (const auto& view : file.pathways) {
        std::ranges::copy(meeting::requestsOf(database, view.pathway.id),
                          std::back_inserter(others.requests));
    }
    return others;
}

std::vector<HouseholdPerson> othersOf(const store::Database& database, const casefile::FileView& file)
{
    std::vector<HouseholdPerson> others;
    if (!file.household) {
        return others;
    }
    for (const auto& [id, member] : store::currentWhere<casefile::HouseholdMember>(
             database, "household_id = ?1 AND person_id <> ?2 AND ends_on IS NULL ORDER BY id",
             file.household->id, file.person)) {
        if (const auto identity = casefile::identityOf(database, member.person)) {
            others.push_back(
                {member.person, identity->lastName, identity->firstName, identity->birthOn, member.role});
        }
    }
    return others;
}

/// Delays bind those who are subject to rights and duties, during a pathway.
casefile::Deadlines deadlinesOf(const store::Database& database, const FileContent& content)
{
    const auto* const pathway = content.pathway();
    const auto* const rights = inForce<casefile::RightsPeriod>(content, content.today);
    const bool bound = rights != nullptr && rights->sdd && casefile::isOpen(rights->state);
    if (pathway == nullptr || pathway->exitedOn || !bound) {
        return {};
    }
    return casefile::deadlinesOf(database, reference::RuleSets{database}, pathway->id, content.today)
        .value_or(casefile::Deadlines{});
}

} // namespace

FileContent contentOf(casefile::FileView file, const OtherFacts& others, DirectoryPtr directory, Date today)
{
    FileContent content;
    content.today = today;
    content.file = std::move(file);
    content.events = eventsOf(content.file, others);
    content.directory = std::move(directory);
    return content;
}

void OtherFacts::append(const OtherFacts& more)
{
    std::ranges::copy(more.prescriptions, std::back_inserter(prescriptions));
    std::ranges::copy(more.requests, std::back_inserter(requests));
}

OtherFacts otherFactsIn(const FileContent& content)
{
    OtherFacts others;
    for (const auto& event : content.events) {
        if (const auto* const row = std::get_if<offer::Prescription>(&event.event)) {
            others.prescriptions.push_back({event.fact, *row});
        } else if (const auto* const request = std::get_if<meeting::ReorientationRequest>(&event.event)) {
            others.requests.push_back({event.fact, *request});
        }
    }
    return others;
}

Expected<FileContentPtr> readFile(const store::Database& database, PersonId person, Date today)
{
    auto file = casefile::fileOf(database, person);
    if (!file) {
        return std::unexpected{file.error()};
    }
    const auto others = otherFactsOf(database, *file);
    auto content =
        std::make_shared<FileContent>(contentOf(std::move(*file), others, readDirectory(database), today));
    content->placesTaken = offer::placesTaken(database, today);
    content->household = othersOf(database, content->file);
    if (!content->file.residences.empty()) {
        const auto& insee = content->file.residences.front().value.insee;
        content->territory = reference::territoryOf(database, insee).value_or(TerritoryId{});
    }
    content->deadlines = deadlinesOf(database, *content);
    return content;
}

const casefile::Pathway* FileContent::pathway() const
{
    const auto running = std::ranges::find_if(
        file.pathways, [](const casefile::PathwayView& view) { return !view.pathway.exitedOn; });
    if (running != file.pathways.end()) {
        return &running->pathway;
    }
    return file.pathways.empty() ? nullptr : &file.pathways.back().pathway;
}

const casefile::Pathway* FileContent::pathway(PathwayId pathway) const
{
    const auto found = std::ranges::find_if(
        file.pathways, [pathway](const casefile::PathwayView& view) { return view.pathway.id == pathway; });
    return found == file.pathways.end() ? nullptr : &found->pathway;
}

const FileEvent* FileContent::event(FactId fact) const
{
    const auto found = std::ranges::find(events, fact, &FileEvent::fact);
    return found == events.end() ? nullptr : &*found;
}

QString FileContent::name() const
{
    return fromUtf8(file.identity.lastName) + QChar{u' '} + fromUtf8(file.identity.firstName);
}

} // namespace jalon::ui
