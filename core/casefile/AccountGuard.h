// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/Accounts.h"
#include "store/Transaction.h"

#include <span>
#include <string>
#include <string_view>

/// What a transaction of an account may write. For Sight, which is what the other rooms use.
namespace jalon::casefile {

/// How the rows of a table name the people they speak of.
enum class SpeaksOf {
    Nobody,
    ItsPerson, ///< the fact is the person's file
    APerson, ///< person_id
    APathway, ///< pathway_id
    ItsHousehold, ///< the fact is the household's file
    AHousehold ///< household_id
};

/// What it takes to write facts of a table, one by one; in an import, a merge, a meeting's closing… it takes
/// the right to those instead.
struct GuardedTable {
    std::string_view table;
    reference::Operation add;
    reference::Operation change;
    SpeaksOf people;
};

/// Every table of facts.
std::span<const GuardedTable> guardedTables();

/// Which versions of facts count.
struct WhichVersions {
    std::string holds; ///< SQL over tx_in and tx_out of one table
    /// The same, with the table's name before the columns.
    std::string of(std::string_view table) const;
};

/// SQL that says whether the account sees the person of a column (see seenSql); "1" when it sees everybody.
std::string seenCondition(const reference::Account& account, Date today, const std::string& person,
                          const WhichVersions& versions);
/// Those of now.
WhichVersions currentVersions();

class AccountGuard final : public store::Guard {
public:
    AccountGuard(reference::Account account, const Clock& clock)
        : m_account(std::move(account)), m_clock(clock)
    {
    }

    const reference::Account& account() const { return m_account; }
    Date today() const { return m_clock.today(); }
    /// Whether there are people whom it does not see.
    bool isBound() const;

    /// Everybody who has an account would be shut out.
    Expected<void> mayChangePassphrase() const override;
    const std::string& actor() const override { return m_account.file.name; }
    void beginning(const store::Transaction& tx) const override;
    void committing(const store::Transaction& tx) const override;

private:
    reference::Account m_account;
    const Clock& m_clock;
};

} // namespace jalon::casefile
