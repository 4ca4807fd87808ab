// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/Accounts.h"

#include "base/Text.h"
#include "reference/Entities.h"
#include "store/Guarded.h"
#include "store/Known.h"
#include "store/Witness.h"

namespace jalon::reference {

namespace {

std::vector<TerritoryId> territoriesOf(const store::Database& database, AccountId account)
{
    auto query = database.statement(
        "SELECT territory_id FROM account_territory_now WHERE account_id = ?1 ORDER BY territory_id");
    query.bind(account);
    std::vector<TerritoryId> found;
    while (query.step()) {
        found.push_back(query.get<TerritoryId>(0));
    }
    return found;
}

Account accountOf(const store::Database& database, store::Fact<AccountFile> fact)
{
    const AccountId id{fact.id.value};
    return {id, std::move(fact.value), territoriesOf(database, id),
            database.value<Date>("SELECT last_used_on FROM account_password WHERE account_id = ?1", id)};
}

std::int64_t administrators(const store::Database& database)
{
    return database
        .value<std::int64_t>("SELECT count(*) FROM account_file_now WHERE role = ?1", Role::Administrator)
        .value();
}

bool mayHaveTerritories(Role role)
{
    return role == Role::Pole || role == Role::Head;
}

/// A référent's account is for a référent and nobody else, a guest's for a meeting.
Expected<void> checkBounds(const store::Database& database, const NewAccount& account)
{
    const auto& file = account.file;
    const bool bound = (file.role == Role::Referent) == static_cast<bool>(file.referent)
                       && (file.role == Role::Guest) == static_cast<bool>(file.meeting)
                       && (account.territories.empty() || mayHaveTerritories(file.role));
    if (!bound) {
        return failure(ErrorCode::AccountUnbound, codeOf(file.role));
    }
    for (const auto territory : account.territories) {
        if (auto there = store::known<TerritoryFile>(database, territory); !there) {
            return there;
        }
    }
    if (file.meeting
        && !database.value<int>("SELECT 1 FROM meeting_file_now WHERE meeting_id = ?1", file.meeting)) {
        return failure(ErrorCode::MeetingUnknown, std::to_string(file.meeting.value));
    }
    return store::known<ReferentFile>(database, file.referent);
}

Expected<void> check(const store::Database& database, const NewAccount& account)
{
    const auto& file = account.file;
    if (foldCompact(file.name).empty()) {
        return failure(ErrorCode::InvalidValue, "name", file.name);
    }
    if (findAccount(database, file.name)) {
        return failure(ErrorCode::AccountNameTaken, file.name);
    }
    if (file.role != Role::Administrator && !hasAccounts(database)) {
        return failure(ErrorCode::AccountFirstAdministrator);
    }
    return checkBounds(database, account);
}

void keepHash(const store::Transaction& tx, AccountId account, const std::string& hash)
{
    tx.database().run(
        "INSERT INTO account_password (account_id, hash, set_by) VALUES (?1, ?2, ?3)"
        " ON CONFLICT (account_id) DO UPDATE SET hash = excluded.hash, set_by = excluded.set_by,"
        " failures = 0, failed_at = NULL",
        account, hash, tx.id());
}

} // namespace

bool hasAccounts(const store::Database& database)
{
    return database.value<int>("SELECT 1 FROM account_file_now LIMIT 1").has_value();
}

std::vector<Account> accounts(const store::Database& database)
{
    std::vector<Account> found;
    for (auto& fact : store::currentWhere<AccountFile>(database, "1 ORDER BY fold(name), fact_id")) {
        found.push_back(accountOf(database, std::move(fact)));
    }
    return found;
}

std::optional<Account> findAccount(const store::Database& database, std::string_view name)
{
    auto found = store::currentWhere<AccountFile>(database, "fold_compact(name) = ?1", foldCompact(name));
    return found.empty() ? std::nullopt : std::optional{accountOf(database, std::move(found.front()))};
}

Expected<AccountId> addAccount(store::Transaction& tx, const NewAccount& account, const Secret& password,
                               PasswordCost cost)
{
    if (auto valid = check(tx.database(), account); !valid) {
        return std::unexpected{valid.error()};
    }
    const auto hash = hashed(password, cost);
    if (!hash) {
        return std::unexpected{hash.error()};
    }
    const AccountId id{tx.newId()};
    tx.database().run("INSERT INTO account (id) VALUES (?1)", id);
    auto file = account.file;
    file.name = std::string{trimmed(file.name)};
    store::addAs(tx, FactId{id.value}, file);
    for (const auto territory : account.territories) {
        store::add(tx, AccountTerritory{id, territory});
    }
    keepHash(tx, id, *hash);
    return id;
}

Expected<RemovedAccount> removeAccount(store::Transaction& tx, AccountId account)
{
    const auto& database = tx.database();
    auto file = store::current<AccountFile>(database, FactId{account.value});
    if (!file) {
        return failure(ErrorCode::AccountUnknown, std::to_string(account.value));
    }
    if (file->role == Role::Administrator && administrators(database) == 1) {
        return failure(ErrorCode::AccountLastAdministrator, file->name);
    }
    const auto removed = accountOf(database, {FactId{account.value}, std::move(*file)});
    for (const auto& territory :
         store::currentWhere<AccountTerritory>(database, "account_id = ?1", account)) {
        store::end<AccountTerritory>(tx, territory.id);
    }
    store::end<AccountFile>(tx, FactId{account.value});
    database.run("DELETE FROM account_password WHERE account_id = ?1", account);
    return RemovedAccount{removed.file.name, removed.lastUsedOn};
}

Expected<void> setPassword(store::Transaction& tx, AccountId account, const Secret& password,
                           PasswordCost cost)
{
    if (!store::current<AccountFile>(tx.database(), FactId{account.value})) {
        return failure(ErrorCode::AccountUnknown, std::to_string(account.value));
    }
    const auto hash = hashed(password, cost);
    if (!hash) {
        return std::unexpected{hash.error()};
    }
    keepHash(tx, account, *hash);
    return {};
}

namespace {

/// What is kept of an account's password; of an unknown account, a hash that the same work can be spent on.
struct Kept {
    std::string hash;
    std::int64_t failures = 0;
    Instant failedAt = {};
};

Kept keptFor(const store::Database& database, const std::optional<Account>& account)
{
    auto query = database.statement("SELECT hash, failures, failed_at FROM account_password"
                                    " ORDER BY account_id <> ?1, account_id LIMIT 1");
    query.bind(account ? account->id.value : 0);
    if (!query.step()) {
        return {};
    }
    return {query.get<std::string>(0), query.get<std::int64_t>(1),
            Instant{std::chrono::milliseconds{query.get<std::int64_t>(2)}}};
}

bool hasPassword(const store::Database& database, AccountId account)
{
    return database.value<int>("SELECT 1 FROM account_password WHERE account_id = ?1", account).has_value();
}

void countFailure(const store::Database& database, AccountId account, Instant now)
{
    if (database.access() == store::Access::Write) {
        database.run("UPDATE account_password SET failures = failures + 1, failed_at = ?2"
                     " WHERE account_id = ?1",
                     account, now.time_since_epoch().count());
    }
}

void noteUse(const store::Database& database, Account& account, Date today)
{
    account.lastUsedOn = today;
    if (database.access() == store::Access::Write) {
        database.run("UPDATE account_password SET failures = 0, failed_at = NULL, last_used_on = ?2"
                     " WHERE account_id = ?1 AND (failures > 0 OR last_used_on IS NOT ?2)",
                     account.id, today);
    }
}

} // namespace

Expected<Account> logIn(const store::Database& database, std::string_view name, const Secret& password,
                        const Clock& clock)
{
    return store::guarded(database.file(), [&]() -> Expected<Account> {
        auto account = findAccount(database, name);
        const auto kept = keptFor(database, account);
        const bool known = account && hasPassword(database, account->id);
        const auto now = clock.now();
        const auto subject = account ? account->id.value : 0;
        if (const auto wait = known ? leftToWait(kept.failures, kept.failedAt, now) : std::nullopt) {
            store::note(database, {store::JournalAction::EnterDelayed, subject});
            return failure(ErrorCode::AccountMustWait, std::to_string(wait->count()));
        }
        const bool right = matches(kept.hash, password);
        if (!known || !right) {
            if (known) {
                countFailure(database, account->id, now);
            }
            // Not what was typed for a name: it may be a password in the wrong place.
            store::note(database, {store::JournalAction::EnterRefused, subject});
            return failure(ErrorCode::AccountRefused);
        }
        noteUse(database, *account, clock.today());
        store::note(database,
                    {.action = store::JournalAction::Enter, .subject = subject, .actor = account->file.name});
        return std::move(*account);
    });
}

} // namespace jalon::reference
