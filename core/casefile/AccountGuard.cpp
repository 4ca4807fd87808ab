// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/AccountGuard.h"

#include "casefile/PeopleViews.h"
#include "store/DbError.h"

#include <algorithm>
#include <array>
#include <optional>
#include <stdexcept>

namespace jalon::casefile {

namespace {

using reference::Operation;
using store::TxKind;

[[noreturn]] void refuse(Operation operation)
{
    throw store::Refusal{Error{ErrorCode::NotAllowed, {std::string{codeOf(operation)}}}};
}

/// What a transaction does, of which an undo does the contrary.
struct Origin {
    TxKind kind;
    bool ofList; ///< a CAF list: the catalogue of offers is imported without one
};

Origin originOf(const store::Transaction& tx)
{
    Origin origin{tx.kind(), static_cast<bool>(tx.links().list)};
    auto undone = tx.links().reverses;
    while (undone && origin.kind == TxKind::Undo) {
        auto query = tx.database().statement("SELECT kind, list_id, reverses FROM tx WHERE id = ?1");
        query.bind(undone);
        if (!query.step()) {
            break;
        }
        origin = {query.get<TxKind>(0), static_cast<bool>(query.get<ListId>(1))};
        undone = query.get<TxId>(2);
    }
    return origin;
}

bool takesPackOut(const store::Transaction& tx)
{
    return tx.database().value<int>("SELECT 1 FROM pack WHERE tx_id = ?1", tx.id()).has_value();
}

/// The right that a whole transaction takes; nothing when it takes one for each table that it writes.
std::optional<Operation> operationOf(const store::Transaction& tx)
{
    const bool undoes = tx.kind() == TxKind::Undo;
    const auto origin = originOf(tx);
    switch (origin.kind) {
    case TxKind::Import:
        if (!origin.ofList) {
            return Operation::Offers;
        }
        return undoes ? Operation::UndoImports : Operation::ImportLists;
    case TxKind::Undo: // of nothing yet: a trial before lists are undone
        return Operation::UndoImports;
    case TxKind::Merge:
        return Operation::MergeFiles;
    case TxKind::Meeting:
        return Operation::Meetings;
    case TxKind::Pack:
        return takesPackOut(tx) ? Operation::PacksOut : Operation::PacksIn;
    case TxKind::Erase:
        return Operation::Erase;
    case TxKind::Edit:
    case TxKind::Reference:
        break;
    }
    return std::nullopt;
}

/// What a transaction wrote, as SQL: its own versions, and those of the pack that it brought back.
class Written {
public:
    explicit Written(const store::Transaction& tx) : m_tx(std::to_string(tx.id().value))
    {
        auto query = tx.database().statement("SELECT first_tx, last_tx FROM pack_return WHERE tx_id = ?1");
        query.bind(tx.id());
        if (query.step()) {
            m_pack = " OR # BETWEEN " + std::to_string(query.get<std::int64_t>(0)) + " AND "
                     + std::to_string(query.get<std::int64_t>(1));
        }
    }

    std::string by(const std::string& column) const
    {
        auto pack = m_pack;
        if (const auto at = pack.find('#'); at != std::string::npos) {
            pack.replace(at, 1, column);
        }
        return "(" + column + " = " + m_tx + pack + ")";
    }

    /// Over `x`. Ids of versions grow, so that the old ones are not read.
    std::string added() const { return "(x.id > " + m_tx + " AND " + by("x.tx_in") + ")"; }
    std::string ended() const { return by("x.tx_out"); }
    std::string touched() const { return "(" + added() + " OR " + ended() + ")"; }

    WhichVersions before() const
    {
        return {"NOT " + by("tx_in") + " AND (tx_out IS NULL OR " + by("tx_out") + ")"};
    }

private:
    std::string m_tx;
    std::string m_pack;
};

bool hasRow(const store::Database& database, const std::string& sql)
{
    return database.value<int>("SELECT 1 FROM " + sql + " LIMIT 1").has_value();
}

std::string personOf(SpeaksOf people)
{
    switch (people) {
    case SpeaksOf::ItsPerson:
        return "x.fact_id";
    case SpeaksOf::APerson:
        return "x.person_id";
    case SpeaksOf::APathway:
        return "(SELECT f.person_id FROM pathway_file f WHERE f.fact_id = x.pathway_id"
               " ORDER BY f.tx_out IS NOT NULL LIMIT 1)";
    default:
        return "NULL";
    }
}

/// One transaction, looked at when it is about to be committed.
class Inspection {
public:
    Inspection(const store::Transaction& tx, const AccountGuard& guard)
        : m_tx(tx), m_database(tx.database()), m_guard(guard), m_account(guard.account()), m_written(tx)
    {
    }

    void run() const
    {
        if (const auto whole = operationOf(m_tx)) {
            require(*whole);
        } else {
            checkTables();
            checkOrientations();
            checkNotes();
        }
        checkAccounts();
        if (m_guard.isBound()) {
            for (const auto& table : guardedTables()) {
                checkPeople(table);
            }
        }
    }

private:
    void require(Operation operation) const
    {
        if (!reference::may(m_account.file.role, operation)) {
            refuse(operation);
        }
    }

    void checkTables() const
    {
        for (const auto& table : guardedTables()) {
            const auto rows = std::string{table.table} + " x WHERE ";
            const bool own = table.table == "setting" && onlyOwnSettings();
            if (own || !hasRow(m_database, rows + m_written.touched())) {
                continue;
            }
            require(table.add);
            if (table.change != table.add && hasRow(m_database, rows + m_written.ended())) {
                require(table.change);
            }
        }
    }

    bool onlyOwnSettings() const
    {
        auto query = m_database.statement("SELECT x.key FROM setting x WHERE " + m_written.touched());
        while (query.step()) {
            if (!isOfTheAccount(query.get<std::string>(0), m_account.file.name)) {
                return false;
            }
        }
        return true;
    }

    void checkOrientations() const
    {
        const auto people = [this](const std::string& table) {
            return "SELECT " + personOf(SpeaksOf::APathway) + " AS person FROM " + table + " x WHERE "
                   + m_written.touched();
        };
        const auto count = m_database.value<std::int64_t>("SELECT count(*) FROM (" + people("orientation")
                                                          + " UNION " + people("referent_assignment") + ")");
        if (count > 1) {
            require(Operation::OrientInNumber);
        }
    }

    /// Whoever may not read a note changes nothing of it, and nobody signs for another.
    void checkNotes() const
    {
        if (!reference::may(m_account.file.role, Operation::ReadSensitiveNotes)
            && m_database.value<int>("SELECT 1 FROM note x WHERE " + m_written.ended()
                                         + " AND x.sensitive AND x.author <> ?1 LIMIT 1",
                                     m_account.file.name)) {
            refuse(Operation::ReadSensitiveNotes);
        }
        if (m_database.value<int>(
                "SELECT 1 FROM note x WHERE " + m_written.added()
                    + " AND x.author <> ?1 AND NOT EXISTS (SELECT 1 FROM note o"
                      " WHERE o.fact_id = x.fact_id AND o.author = x.author AND o.id <> x.id)"
                      " LIMIT 1",
                m_account.file.name)) {
            refuse(Operation::WriteNotes);
        }
    }

    void checkAccounts() const
    {
        if (m_database.value<int>("SELECT 1 FROM account_password WHERE set_by = ?1 AND account_id <> ?2",
                                  m_tx.id(), m_account.id)) {
            require(Operation::Accounts);
        }
        if (hasRow(m_database, "account_file x WHERE " + m_written.touched())) {
            require(Operation::Accounts);
            if (!m_database.value<int>("SELECT 1 FROM account_file_now WHERE role = ?1",
                                       reference::Role::Administrator)) {
                throw store::Refusal{Error{ErrorCode::AccountLastAdministrator, {m_account.file.name}}};
            }
        }
    }

    /// SQL: seen before the transaction, or brought by it to where it is seen.
    std::string seen(const std::string& person) const
    {
        const auto today = m_guard.today();
        return "(" + seenCondition(m_account, today, person, m_written.before())
               + " OR (NOT EXISTS (SELECT 1 FROM identity sn WHERE sn.fact_id = " + person + " AND NOT "
               + m_written.by("sn.tx_in") + ") AND "
               + seenCondition(m_account, today, person, currentVersions()) + "))";
    }

    void checkPeople(const GuardedTable& table) const
    {
        if (table.people == SpeaksOf::Nobody) {
            return;
        }
        const bool household = table.people == SpeaksOf::AHousehold || table.people == SpeaksOf::ItsHousehold;
        const auto found = household ? unseenHousehold(table) : unseenPerson(table);
        if (found) {
            throw store::Refusal{Error{ErrorCode::PersonOutOfSight, {std::to_string(*found)}}};
        }
    }

    std::optional<std::int64_t> unseenPerson(const GuardedTable& table) const
    {
        return m_database.value<std::int64_t>(
            "SELECT w.person FROM (SELECT DISTINCT " + personOf(table.people) + " AS person FROM "
            + std::string{table.table} + " x WHERE " + m_written.touched()
            + ") w WHERE w.person IS NOT NULL AND NOT " + seen("w.person") + " LIMIT 1");
    }

    /// A household is seen with one of its people.
    std::optional<std::int64_t> unseenHousehold(const GuardedTable& table) const
    {
        const std::string members = "FROM household_member hm WHERE hm.household_id = w.household";
        return m_database.value<std::int64_t>(
            "SELECT coalesce((SELECT min(hm.person_id) " + members + "), 0) FROM (SELECT DISTINCT "
            + (table.people == SpeaksOf::AHousehold ? "x.household_id" : "x.fact_id") + " AS household FROM "
            + std::string{table.table} + " x WHERE " + m_written.touched() + ") w WHERE NOT EXISTS (SELECT 1 "
            + members + " AND " + seen("hm.person_id") + ") LIMIT 1");
    }

    const store::Transaction& m_tx;
    const store::Database& m_database;
    const AccountGuard& m_guard;
    const reference::Account& m_account;
    Written m_written;
};

} // namespace

std::string WhichVersions::of(std::string_view table) const
{
    std::string sql;
    for (std::size_t at = 0; at < holds.size(); ++at) {
        const bool column = holds.compare(at, 3, "tx_") == 0;
        sql += (column ? std::string{table} + "." : "") + holds[at];
    }
    return sql;
}

WhichVersions currentVersions()
{
    return {"tx_out IS NULL"};
}

bool AccountGuard::isBound() const
{
    return seenCondition(m_account, today(), "w.id", currentVersions()) != "1";
}

Expected<void> AccountGuard::mayChangePassphrase() const
{
    constexpr auto kTakes = Operation::Accounts;
    return reference::may(m_account.file.role, kTakes) ? Expected<void>{}
                                                       : failure(ErrorCode::NotAllowed, codeOf(kTakes));
}

void AccountGuard::beginning(const store::Transaction& tx) const
{
    if (tx.session().actor != m_account.file.name) {
        throw std::logic_error("a session that is not its account's");
    }
    // What goes physically leaves no version to look at: whom it spoke of is not known when it is committed.
    if (tx.kind() == TxKind::Erase && isBound()) {
        refuse(Operation::Erase);
    }
    const auto may = [this](Operation operation) { return reference::may(m_account.file.role, operation); };
    if (tx.kind() == TxKind::Pack) {
        // Which way is known when it is written.
        if (!may(Operation::PacksOut) && !may(Operation::PacksIn)) {
            refuse(Operation::PacksOut);
        }
    } else if (const auto whole = operationOf(tx)) {
        if (!may(*whole)) {
            refuse(*whole);
        }
    } else if (tx.kind() == TxKind::Edit && !may(Operation::WriteFiles)) {
        refuse(Operation::WriteFiles);
    }
}

void AccountGuard::committing(const store::Transaction& tx) const
{
    Inspection{tx, *this}.run();
}

} // namespace jalon::casefile
