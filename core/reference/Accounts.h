// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "base/Id.h"
#include "reference/Password.h"
#include "reference/Rights.h"
#include "store/Facts.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Who may work on the base. Without accounts, its passphrase gives everything; with them, it opens the file
/// and an account says who works. Made, removed and given passwords within a transaction; who may do so is
/// checked by the connection's guard (casefile/Sight).
namespace jalon::reference {

/// One per account, the fact's id is the AccountId. The name signs what the account does: it does not change.
struct AccountFile {
    std::string name;
    Role role = Role::Pole;
    ReferentId referent; ///< of a référent's account, whose people it is for
    MeetingId meeting; ///< of a guest's

    friend bool operator==(const AccountFile&, const AccountFile&) = default;
};

/// Of the territories that an account is for, one.
struct AccountTerritory {
    AccountId account;
    TerritoryId territory;
};

struct Account {
    AccountId id;
    AccountFile file;
    std::vector<TerritoryId> territories; ///< of a pôle's or a head's; empty: all of them
    std::optional<Date> lastUsedOn;

    friend bool operator==(const Account&, const Account&) = default;
};

bool hasAccounts(const store::Database& database);
/// By name.
std::vector<Account> accounts(const store::Database& database);
/// By folded name: case, accents and hyphens do not matter.
std::optional<Account> findAccount(const store::Database& database, std::string_view name);

struct NewAccount {
    AccountFile file;
    std::vector<TerritoryId> territories; ///< for the roles that may have some
};
/// Errors: InvalidValue("name", …), AccountNameTaken, AccountFirstAdministrator, AccountUnbound, FactUnknown,
/// PasswordTooShort.
Expected<AccountId> addAccount(store::Transaction& tx, const NewAccount& account, const Secret& password,
                               PasswordCost cost = moderateCost());

/// Whoever was told the base's passphrase still knows it, and opens with it, by another program, the base,
/// its copies and its backups: a new one is advised after every removal.
struct RemovedAccount {
    std::string name;
    std::optional<Date> lastUsedOn; ///< nothing: it never served, but its passphrase may have been given
};
/// Its password goes for good, even when the removal is undone. Errors: AccountUnknown,
/// AccountLastAdministrator.
Expected<RemovedAccount> removeAccount(store::Transaction& tx, AccountId account);

/// Where the former one is forgotten as much as where it is known. What went wrong with it before counts no
/// more. Errors: AccountUnknown, PasswordTooShort.
Expected<void> setPassword(store::Transaction& tx, AccountId account, const Secret& password,
                           PasswordCost cost = moderateCost());

/// Whose account it is, when the password is its own. An unknown name and a wrong password have the same
/// answer, after the same time. Wrong passwords are counted in the base, where the connection writes; the
/// journal has all tries. Errors:
/// AccountRefused, AccountMustWait, DiskFull, DatabaseFailure.
Expected<Account> logIn(const store::Database& database, std::string_view name, const Secret& password,
                        const Clock& clock);

} // namespace jalon::reference

namespace jalon::store {

template <>
struct FactTable<reference::AccountFile> {
    using Row = reference::AccountFile;
    static constexpr std::string_view name = "account_file";
    static constexpr auto columns =
        std::tuple{column("name", &Row::name), column("role", &Row::role),
                   column("referent_id", &Row::referent), column("meeting_id", &Row::meeting)};
};

template <>
struct FactTable<reference::AccountTerritory> {
    using Row = reference::AccountTerritory;
    static constexpr std::string_view name = "account_territory";
    static constexpr auto columns =
        std::tuple{column("account_id", &Row::account), column("territory_id", &Row::territory)};
};

} // namespace jalon::store
