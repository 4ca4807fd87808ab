// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/Sight.h"

#include "casefile/AccountGuard.h"
#include "casefile/CurrentPlace.h"
#include "store/DbError.h"

namespace jalon::casefile {

namespace {

using reference::Role;

const AccountGuard* guardOn(const store::Database& database)
{
    return dynamic_cast<const AccountGuard*>(database.guard().get());
}

/// Who accompanies somebody in a pathway, or will.
std::string accompanied(ReferentId referent, Date today, const std::string& person,
                        const WhichVersions& versions)
{
    return "EXISTS (SELECT 1 FROM pathway_file sp JOIN referent_assignment sa ON sa.pathway_id = sp.fact_id "
           "AND "
           + versions.of("sa") + " WHERE sp.person_id = " + person + " AND " + versions.of("sp")
           + " AND sa.referent_id = " + std::to_string(referent.value)
           + " AND (sa.ends_on IS NULL OR sa.ends_on > " + std::to_string(today.days()) + "))";
}

/// Until the meeting is closed.
std::string onAgenda(MeetingId meeting, const std::string& person, const WhichVersions& versions)
{
    return "EXISTS (SELECT 1 FROM pathway_file sp JOIN agenda_item si ON si.pathway_id = sp.fact_id AND "
           + versions.of("si") + " JOIN meeting_file sm ON sm.fact_id = si.meeting_id AND "
           + versions.of("sm") + " WHERE sp.person_id = " + person + " AND " + versions.of("sp")
           + " AND sm.closed_on IS NULL AND si.meeting_id = " + std::to_string(meeting.value) + ")";
}

std::string livingIn(const std::vector<TerritoryId>& territories, const std::string& person,
                     const WhichVersions& versions)
{
    std::string list;
    for (const auto territory : territories) {
        list += (list.empty() ? "" : ", ") + std::to_string(territory.value);
    }
    return "EXISTS (SELECT 1 FROM (SELECT 1) sx" + placeJoins(person, versions.holds)
           + " JOIN commune_territory sc ON sc.insee = r.insee AND " + versions.of("sc")
           + " WHERE sc.territory_id IN (" + list + "))";
}

} // namespace

std::string seenCondition(const reference::Account& account, Date today, const std::string& person,
                          const WhichVersions& versions)
{
    switch (account.file.role) {
    case Role::Referent:
        return accompanied(account.file.referent, today, person, versions);
    case Role::Guest:
        return onAgenda(account.file.meeting, person, versions);
    case Role::Pole:
    case Role::Head:
        return account.territories.empty() ? "1" : livingIn(account.territories, person, versions);
    case Role::Administrator:
        return "1";
    }
    return "0";
}

std::shared_ptr<const store::Guard> guardFor(reference::Account account, const Clock& clock)
{
    return std::make_shared<const AccountGuard>(std::move(account), clock);
}

const reference::Account* accountOn(const store::Database& database)
{
    const auto* guard = guardOn(database);
    return guard != nullptr ? &guard->account() : nullptr;
}

bool may(const store::Database& database, reference::Operation operation)
{
    const auto* account = accountOn(database);
    return account == nullptr || reference::may(account->file.role, operation);
}

Expected<void> requireMay(const store::Database& database, reference::Operation operation)
{
    return may(database, operation) ? Expected<void>{} : failure(ErrorCode::NotAllowed, codeOf(operation));
}

void refuseUnless(const store::Database& database, reference::Operation operation)
{
    if (const auto allowed = requireMay(database, operation); !allowed) {
        throw store::Refusal{allowed.error()};
    }
}

std::string seenSql(const store::Database& database, const std::string& person)
{
    const auto* guard = guardOn(database);
    if (guard == nullptr || !guard->isBound()) {
        return "";
    }
    return " AND " + seenCondition(guard->account(), guard->today(), person, currentVersions());
}

bool isSeen(const store::Database& database, PersonId person)
{
    const auto condition = seenSql(database, "w.id");
    return condition.empty()
           || database.value<int>("SELECT 1 FROM person w WHERE w.id = ?1" + condition, person).has_value();
}

Expected<void> requireSeen(const store::Database& database, PersonId person)
{
    return isSeen(database, person) ? Expected<void>{}
                                    : failure(ErrorCode::PersonOutOfSight, std::to_string(person.value));
}

bool mayRead(const store::Database& database, const Note& note)
{
    const auto* account = accountOn(database);
    return account == nullptr || !note.sensitive || note.author == account->file.name
           || reference::may(account->file.role, reference::Operation::ReadSensitiveNotes);
}

} // namespace jalon::casefile
