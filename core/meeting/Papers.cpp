// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting/Papers.h"

#include "casefile/PeopleList.h"
#include "casefile/Sight.h"
#include "casefile/Tables.h"
#include "casefile/Words.h"
#include "meeting/Meetings.h"
#include "meeting/Words.h"
#include "reference/Directory.h"
#include "reference/Territories.h"
#include "store/Witness.h"

#include <algorithm>

namespace jalon::meeting {

namespace {

using document::Table;
using Blocks = std::vector<document::Block>;
using Agenda = std::vector<store::Fact<AgendaItem>>;

/// What all papers of a meeting are made of.
struct PaperSource {
    const store::Database& database;
    MeetingId id;
    Meeting file;
    Names names;
    Agenda items;
};

template <class Row, class Id>
std::string nameOf(const store::Database& database, Id id)
{
    const auto row = store::current<Row>(database, FactId{id.value});
    return row ? row->name : std::string{};
}

std::string personName(const store::Database& database, PersonId person)
{
    const auto known = store::current<casefile::Identity>(database, FactId{person.value});
    return known ? known->lastName + " " + known->firstName : std::string{};
}

/// "Durand Léa", or "Personne 3" of the third one.
std::string titleOf(const store::Database& database, PathwayId pathway, std::size_t place, Names names)
{
    if (names == Names::Hidden) {
        return "Personne " + std::to_string(place + 1);
    }
    const auto file = store::current<casefile::PathwayFile>(database, FactId{pathway.value});
    return file ? personName(database, file->person) : std::string{};
}

/// A beneficiary who sits in a meeting is not named to members from outside either.
std::string memberName(const PaperSource& source, const Member& member)
{
    if (member.referent) {
        return nameOf<reference::ReferentFile>(source.database, member.referent);
    }
    if (member.person) {
        return source.names == Names::Shown ? personName(source.database, member.person)
                                            : std::string{"un bénéficiaire"};
    }
    return member.name;
}

std::string subtitleOf(const PaperSource& source)
{
    auto text = source.file.heldOn.toFrench();
    if (source.file.startsAt) {
        text += " à " + timeWords(*source.file.startsAt);
    }
    if (!source.file.place.empty()) {
        text += ", " + source.file.place;
    }
    if (source.file.territory) {
        text += " – " + nameOf<reference::TerritoryFile>(source.database, source.file.territory);
    }
    return text;
}

std::string dueOf(const casefile::PersonRow& row)
{
    return row.due ? row.due->lastDay.toFrench() : std::string{};
}

Blocks agendaBlocks(const PaperSource& source)
{
    std::vector<PersonId> people;
    for (const auto& [id, item] : source.items) {
        const auto file = store::current<casefile::PathwayFile>(source.database, FactId{item.pathway.value});
        people.push_back(file ? file->person : PersonId{});
    }
    const auto rows = casefile::personRows(source.database, people, source.file.heldOn);
    Table table{.columns = {{"", 0.5, document::Align::Right},
                            {"Personne", 3},
                            {"Territoire", 2},
                            {"Référent", 2},
                            {"À faire avant le", 1.4}}};
    for (std::size_t at = 0; at < rows.size(); ++at) {
        table.rows.push_back({{std::to_string(at + 1),
                               titleOf(source.database, source.items[at].value.pathway, at, source.names),
                               rows[at].territory, rows[at].referent, dueOf(rows[at])}});
    }
    return {document::Heading{1, "Ordre du jour"}, std::move(table)};
}

Expected<Blocks> sheetBlocks(const PaperSource& source)
{
    const reference::RuleSets rules{source.database};
    Blocks blocks;
    for (std::size_t at = 0; at < source.items.size(); ++at) {
        const auto pathway = source.items[at].value.pathway;
        auto sheet = sheetOf(source.database, rules, pathway, source.file.heldOn,
                             titleOf(source.database, pathway, at, source.names), source.names);
        if (!sheet) {
            return std::unexpected{sheet.error()};
        }
        if (at > 0) {
            blocks.emplace_back(document::PageBreak{});
        }
        std::ranges::move(*sheet, std::back_inserter(blocks));
    }
    return blocks;
}

/// `toSign`: with a place to sign, before the meeting.
Table membersTable(const PaperSource& source, bool toSign)
{
    Table table{.columns = {{"Nom", 3}, {"Qualité", 2}, {"Présence", 1.5}}};
    if (toSign) {
        table.columns.push_back({"Signature", 3});
    }
    for (const auto& [id, member] : members(source.database, source.id)) {
        auto presence = std::string{wordsOf(member.presence)};
        if (!member.replacedBy.empty()) {
            presence += " par " + member.replacedBy;
        }
        // What is not known before the meeting is left to the pen.
        const bool isOpen = toSign && member.presence == Presence::Invited;
        table.rows.push_back({{memberName(source, member), member.role, isOpen ? "" : presence}});
    }
    return table;
}

/// "réorientation – parcours social, Pôle de Valence, référent : Claire Roux".
std::string decisionText(const PaperSource& source, const AgendaItem& item)
{
    if (!item.decision) {
        return "à décider";
    }
    std::vector<std::string> said;
    if (item.path) {
        said.push_back("parcours " + std::string{casefile::wordsOf(*item.path)});
    }
    if (item.organisation) {
        said.push_back(nameOf<reference::OrganisationFile>(source.database, item.organisation));
    }
    if (item.support && *item.support != casefile::Support::Standard) {
        said.push_back("accompagnement " + std::string{casefile::wordsOf(*item.support)});
    }
    if (item.referent) {
        said.push_back("référent : " + nameOf<reference::ReferentFile>(source.database, item.referent));
    }
    if (!item.sanctionKind.empty()) {
        said.push_back(item.sanctionKind);
    }
    if (item.sanctionShare) {
        said.push_back(std::to_string(*item.sanctionShare) + " %");
    }
    if (item.sanctionMonths) {
        said.push_back(std::to_string(*item.sanctionMonths) + " mois");
    }
    std::string text{wordsOf(*item.decision)};
    for (std::size_t at = 0; at < said.size(); ++at) {
        text += (at == 0 ? " – " : ", ") + said[at];
    }
    return text;
}

Blocks minutesBlocks(const PaperSource& source)
{
    Table decisions{
        .columns = {{"", 0.5, document::Align::Right}, {"Personne", 2}, {"Décision", 3}, {"Motif", 3}}};
    for (std::size_t at = 0; at < source.items.size(); ++at) {
        const auto& item = source.items[at].value;
        decisions.rows.push_back(
            {{std::to_string(at + 1), titleOf(source.database, item.pathway, at, source.names),
              decisionText(source, item), source.names == Names::Shown ? item.reason : std::string{}}});
    }
    Blocks blocks{document::Heading{1, "Membres"}, membersTable(source, false),
                  document::Heading{1, "Décisions"}, std::move(decisions)};
    if (!source.file.minutes.empty() && source.names == Names::Shown) {
        blocks.emplace_back(document::Heading{1, "Compte rendu"});
        blocks.emplace_back(document::Paragraph{.text = source.file.minutes});
    }
    return blocks;
}

Expected<Blocks> blocksOf(const PaperSource& source, Paper paper)
{
    switch (paper) {
    case Paper::Agenda:
        return agendaBlocks(source);
    case Paper::Sheets:
        return sheetBlocks(source);
    case Paper::Attendance:
        return Blocks{document::Heading{1, "Feuille d’émargement"}, membersTable(source, true)};
    case Paper::Minutes:
        break;
    }
    return minutesBlocks(source);
}

} // namespace

Expected<document::Document> paperOf(const store::Database& database, MeetingId meeting, Paper paper,
                                     Names names)
{
    const store::ReadScope oneView{database};
    auto file = store::current<Meeting>(database, FactId{meeting.value});
    if (!file) {
        return failure(ErrorCode::MeetingUnknown, std::to_string(meeting.value));
    }
    const auto* account = casefile::accountOn(database);
    const bool invited = account != nullptr && account->file.meeting == meeting;
    if (auto allowed = casefile::requireMay(database, reference::Operation::Meetings); !allowed && !invited) {
        return std::unexpected{allowed.error()};
    }
    const PaperSource source{database, meeting, std::move(*file), names, agenda(database, meeting)};
    const auto people = static_cast<std::int64_t>(source.items.size());
    if (auto noted = store::noteFirst(database, {store::JournalAction::PrintMeeting, meeting.value, people});
        !noted) {
        return std::unexpected{noted.error()};
    }
    auto blocks = blocksOf(source, paper);
    if (!blocks) {
        return std::unexpected{blocks.error()};
    }
    if (blocks->empty()) {
        blocks->emplace_back(document::Paragraph{.text = "Personne n’est à l’ordre du jour."});
    }
    document::Document made;
    made.title = std::string{wordsOf(source.file.kind)};
    made.subtitle = subtitleOf(source);
    made.footer = made.title + " – " + source.file.heldOn.toFrench();
    made.blocks = std::move(*blocks);
    return made;
}

} // namespace jalon::meeting
