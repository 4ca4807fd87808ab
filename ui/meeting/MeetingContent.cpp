// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/MeetingContent.h"

#include "casefile/Tables.h"
#include "meeting/GridFacts.h"
#include "meeting/Grids.h"
#include "meeting/Tables.h"
#include "store/Issuer.h"

namespace jalon::ui {

namespace {

std::vector<AgendaLine> agendaLines(const store::Database& database, MeetingId meeting, Date today)
{
    std::vector<AgendaLine> lines;
    std::vector<PersonId> people;
    for (auto& [id, item] : meeting::agenda(database, meeting)) {
        const auto pathway = store::current<casefile::PathwayFile>(database, FactId{item.pathway.value});
        people.push_back(pathway ? pathway->person : PersonId{});
        lines.push_back({id, std::move(item), {}, {}});
    }
    auto rows = casefile::personRows(database, people, today);
    const auto inUse = meeting::gridInUse(database);
    for (std::size_t at = 0; at < lines.size(); ++at) {
        lines[at].person = std::move(rows[at]);
        const auto facts = inUse && !lines[at].item.decision
                               ? meeting::factsOf(database, lines[at].person.person, today)
                               : std::nullopt;
        if (facts) {
            lines[at].proposal = meeting::propose(inUse->grid, *facts);
        }
    }
    return lines;
}

} // namespace

MeetingListPtr readMeetings(const store::Database& database, Date today)
{
    return std::make_shared<const MeetingList>(
        MeetingList{today, meeting::meetings(database), readDirectory(database)});
}

Expected<MeetingContentPtr> readMeeting(const store::Database& database, MeetingId meeting, Date today)
{
    auto file = store::current<meeting::Meeting>(database, FactId{meeting.value});
    if (!file) {
        return failure(ErrorCode::MeetingUnknown, std::to_string(meeting.value));
    }
    auto content = std::make_shared<MeetingContent>();
    content->id = meeting;
    content->file = std::move(*file);
    content->today = today;
    content->agenda = agendaLines(database, meeting, today);
    content->members = meeting::members(database, meeting);
    content->directory = readDirectory(database);
    content->capacities = {content->isClosed() ? meeting::loadsOn(database, today)
                                               : meeting::loadsWithDecisions(database, meeting, today),
                           store::isPack(database)};
    for (const auto& [id, member] : content->members) {
        const auto known = store::current<casefile::Identity>(database, FactId{member.person.value});
        if (member.person && known) {
            content->beneficiaries[member.person] = known->lastName + " " + known->firstName;
        }
    }
    return content;
}

} // namespace jalon::ui
