// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/Anonymising.h"

#include "caf/SavedRows.h"
#include "casefile/Personal.h"
#include "casefile/Search.h"
#include "meeting/Personal.h"
#include "retention/Register.h"
#include "store/Guarded.h"
#include "store/Issuer.h"
#include "store/Witness.h"

#include <algorithm>

namespace jalon::retention {

namespace {

Expected<void> requireProposed(const store::Database& database, const std::vector<PersonId>& people,
                               Date today)
{
    std::set<PersonId> proposed;
    for (const auto& proposal : proposals(database, keptMonths(database), today)) {
        proposed.insert(proposal.person);
    }
    for (const auto person : people) {
        if (!proposed.contains(person)) {
            return failure(ErrorCode::PersonStillKept, std::to_string(person.value));
        }
    }
    return {};
}

store::AnonymisedRows rowsOf(const store::Database& database, const std::vector<PersonId>& people, Date today)
{
    const auto all = casefile::withAbsorbed(database, people);
    const auto persons = casefile::jsonIds(all);
    const auto pathways = casefile::pathwaysOf(database, persons);
    const auto before = today.addMonths(-keptMonths(database));
    return {{"person", persons},
            {"pathway", pathways},
            {"household", casefile::householdsOf(database, persons)},
            {"meeting", meeting::meetingsOf(database, persons, pathways)},
            {"view", casefile::viewsNaming(database, persons)},
            {"list_row", caf::savedRowsOf(database, all, before)}};
}

std::int64_t countOf(const store::Database& database, const std::string& ids)
{
    return database.value<std::int64_t>("SELECT json_array_length(?1)", ids).value_or(0);
}

/// Whom a pack took along is what was known when it left. ?1 the pack, ?2 pathways, ?3 people.
constexpr std::string_view kTookAlong =
    "SELECT 1 FROM pack k JOIN tx t ON t.id = k.tx_id WHERE k.issuer = ?1 AND ("
    "EXISTS (SELECT 1 FROM agenda_item a WHERE a.meeting_id = k.meeting_id AND a.tx_in < k.tx_id"
    " AND (a.tx_out IS NULL OR a.tx_out > k.tx_id) AND a.pathway_id IN (SELECT value FROM json_each(?2)))"
    " OR EXISTS (SELECT 1 FROM meeting_member m WHERE m.meeting_id = k.meeting_id AND m.tx_in < k.tx_id"
    " AND (m.tx_out IS NULL OR m.tx_out > k.tx_id) AND m.person_id IN (SELECT value FROM json_each(?3)))"
    " OR EXISTS (SELECT 1 FROM referent_assignment r WHERE r.referent_id = k.referent_id AND r.tx_in < "
    "k.tx_id"
    " AND (r.tx_out IS NULL OR r.tx_out > k.tx_id) AND r.role = 'unique' AND r.starts_on <= t.recorded_on"
    " AND (r.ends_on IS NULL OR r.ends_on > t.recorded_on)"
    " AND r.pathway_id IN (SELECT value FROM json_each(?2))))";

} // namespace

std::vector<exchange::PackEntry> packsWith(const store::Database& database, const std::string& people,
                                           const std::string& pathways)
{
    auto all = exchange::packs(database);
    std::erase_if(all, [&](const auto& pack) {
        return !database.value<int>(kTookAlong, pack.issuer, pathways, people);
    });
    return all;
}

Expected<Preview> preview(const store::Database& database, const std::vector<PersonId>& people, Date today)
{
    return store::guarded(database.file(), [&]() -> Expected<Preview> {
        const store::ReadScope oneView{database};
        if (auto proposed = requireProposed(database, people, today); !proposed) {
            return std::unexpected{proposed.error()};
        }
        const auto rows = rowsOf(database, people, today);
        Preview found;
        found.people = static_cast<std::int64_t>(people.size());
        found.households = countOf(database, rows.at("household"));
        found.savedRows = countOf(database, rows.at("list_row"));
        found.views = countOf(database, rows.at("view"));
        found.minutes = database
                            .value<std::int64_t>("SELECT count(*) FROM meeting_file_now WHERE minutes <> ''"
                                                 " AND meeting_id IN (SELECT value FROM json_each(?1))",
                                                 rows.at("meeting"))
                            .value_or(0);
        for (const auto& table : personalTables()) {
            found.versions += store::rowsConcerned(database, table, rows);
        }
        found.packs = packsWith(database, rows.at("person"), rows.at("pathway"));
        store::note(database, {store::JournalAction::RetentionTrial, 0, found.people, people.size()});
        return found;
    });
}

Expected<store::Anonymised> anonymise(const store::Session& session, const std::vector<PersonId>& people)
{
    const auto& database = session.database;
    if (auto whole = store::requireWholeBase(database); !whole) {
        return std::unexpected{whole.error()};
    }
    auto plan = store::guarded(database.file(), [&]() -> Expected<store::AnonymisePlan> {
        const auto today = session.clock.today();
        if (auto proposed = requireProposed(database, people, today); !proposed) {
            return std::unexpected{proposed.error()};
        }
        return store::AnonymisePlan{rowsOf(database, people, today), personalTables(), casefile::purgeSearch};
    });
    if (!plan) {
        return std::unexpected{plan.error()};
    }
    auto done = store::anonymise(session, *plan);
    if (done) {
        store::note(database, {store::JournalAction::Anonymise, 0, static_cast<std::int64_t>(people.size())});
    }
    return done;
}

} // namespace jalon::retention
