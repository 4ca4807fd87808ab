// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/Journal.h"

#include "casefile/Sight.h"
#include "reference/Settings.h"
#include "store/Guarded.h"
#include "store/JournalRows.h"

namespace jalon::casefile {

namespace {

using reference::Operation;

/// Its parameters are ?1 to ?4, in every statement, so that all are bound alike.
constexpr std::string_view kMeets = " WHERE (?1 IS NULL OR at >= ?1) AND (?2 IS NULL OR at < ?2)"
                                    " AND (?3 IS NULL OR actor = ?3) AND (?4 IS NULL OR action = ?4)";

std::optional<std::int64_t> millisecondsOf(std::optional<Date> day)
{
    return day ? std::optional{beginningOf(*day).time_since_epoch().count()} : std::nullopt;
}

template <class... More>
void bindFilter(store::Statement& query, const JournalFilter& filter, const More&... more)
{
    const auto end = filter.to ? std::optional{filter.to->addDays(1)} : std::nullopt;
    query.bind(millisecondsOf(filter.from), millisecondsOf(end), filter.actor, filter.action, more...);
}

} // namespace

Expected<std::int64_t> countJournal(const store::Database& database, const JournalFilter& filter)
{
    return store::guarded(database.file(), [&]() -> Expected<std::int64_t> {
        if (auto allowed = requireMay(database, Operation::Journal); !allowed) {
            return std::unexpected{allowed.error()};
        }
        // What waits is written first, where it can be: one wants to see it.
        static_cast<void>(store::noteFirst(database, {store::JournalAction::JournalRead}));
        auto query = database.statement("SELECT count(*) FROM journal" + std::string{kMeets});
        bindFilter(query, filter);
        query.step();
        return query.get<std::int64_t>(0);
    });
}

Expected<std::vector<store::JournalLine>> journalPage(const store::Database& database,
                                                      const JournalFilter& filter, std::int64_t first,
                                                      std::int64_t count)
{
    using Lines = std::vector<store::JournalLine>;
    return store::guarded(database.file(), [&]() -> Expected<Lines> {
        if (auto allowed = requireMay(database, Operation::Journal); !allowed) {
            return std::unexpected{allowed.error()};
        }
        auto query = database.statement(std::string{store::kJournalRows}.append(kMeets)
                                        + " ORDER BY line DESC LIMIT ?5 OFFSET ?6");
        bindFilter(query, filter, count, first);
        Lines lines;
        while (query.step()) {
            lines.push_back(store::journalLineOf(query));
        }
        return lines;
    });
}

Expected<void> eachJournalLine(const store::Database& database, const JournalFilter& filter,
                               const std::function<Expected<void>(const store::JournalLine&)>& take)
{
    return store::guarded(database.file(), [&]() -> Expected<void> {
        auto taken = requireMay(database, Operation::Journal);
        auto query =
            database.statement(std::string{store::kJournalRows}.append(kMeets) + " ORDER BY line DESC");
        bindFilter(query, filter);
        while (taken && query.step()) {
            taken = take(store::journalLineOf(query));
        }
        return taken;
    });
}

Expected<std::vector<std::string>> journalActors(const store::Database& database)
{
    using Actors = std::vector<std::string>;
    return store::guarded(database.file(), [&]() -> Expected<Actors> {
        if (auto allowed = requireMay(database, Operation::Journal); !allowed) {
            return std::unexpected{allowed.error()};
        }
        auto query = database.statement("SELECT DISTINCT actor FROM journal ORDER BY actor");
        Actors actors;
        while (query.step()) {
            actors.push_back(query.get<std::string>(0));
        }
        return actors;
    });
}

Expected<std::vector<store::JournalFinding>> checkJournal(const store::Database& database,
                                                          std::span<const store::SeenHead> seen)
{
    using Flaws = std::vector<store::JournalFinding>;
    return store::guarded(database.file(), [&]() -> Expected<Flaws> {
        if (auto allowed = requireMay(database, Operation::Journal); !allowed) {
            return std::unexpected{allowed.error()};
        }
        return store::verifyJournal(database, seen);
    });
}

Expected<void> setJournalMonths(store::Transaction& tx, std::int64_t months)
{
    if (auto allowed = requireMay(tx.database(), Operation::Journal); !allowed) {
        return allowed;
    }
    if (months < 1 || months > store::kMostJournalMonths) {
        return failure(ErrorCode::InvalidValue, store::kJournalMonthsKey, std::to_string(months));
    }
    reference::setSetting(tx, store::kJournalMonthsKey, std::to_string(months));
    return {};
}

} // namespace jalon::casefile
