// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Transaction.h"

#include "store/Issuer.h"
#include "store/Sqlite.h"

#include <algorithm>

namespace jalon::store {

namespace {

std::int64_t metaNumber(const Database& database, std::string_view key)
{
    return database.value<std::int64_t>("SELECT CAST(value AS INTEGER) FROM meta WHERE key = ?1", key)
        .value();
}

} // namespace

Transaction::Transaction(const Session& session, TxKind kind, TxLinks links)
    : m_session(session), m_kind(kind), m_links(links)
{
    const auto& database = session.database;
    database.run("BEGIN IMMEDIATE");
    try {
        m_nextId = (issuerOf(database) << kIssuerShift) | metaNumber(database, "next_id");
        m_id = TxId{newId()};
        // A clock set back must not make the past of the base change.
        const auto lastAt =
            database.value<std::int64_t>("SELECT recorded_at FROM tx ORDER BY id DESC").value_or(0);
        const auto lastOn =
            database.value<Date>("SELECT max(recorded_on) FROM tx").value_or(session.clock.today());
        const auto recordedAt =
            std::max<std::int64_t>(session.clock.now().time_since_epoch().count(), lastAt);
        m_recordedOn = std::max(session.clock.today(), lastOn);
        database.run(
            "INSERT INTO tx (id, recorded_at, recorded_on, actor, kind, list_id, reverses, meeting_id)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            m_id, recordedAt, m_recordedOn, session.actor, kind, links.list, links.reverses, links.meeting);
        if (database.guard()) {
            database.guard()->beginning(*this);
        }
    } catch (...) {
        sqlite3_exec(database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
}

Transaction::~Transaction()
{
    if (m_open) {
        sqlite3_exec(database().handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

void Transaction::commit()
{
    if (database().guard()) {
        database().guard()->committing(*this);
    }
    if (m_session.beforeCommit) {
        m_session.beforeCommit(*this);
    }
    const auto counter = m_nextId & ((std::int64_t{1} << kIssuerShift) - 1);
    database().run("UPDATE meta SET value = CAST(?1 AS TEXT) WHERE key = 'next_id'", counter);
    database().run("COMMIT");
    m_open = false;
}

std::int64_t endOfVersions(const Database& database, TxId tx)
{
    // Beyond, ids are those of the packs that came back.
    const auto endOfOwn = (issuerOfId(tx.value) + 1) << kIssuerShift;
    return database.value<std::int64_t>("SELECT min(id) FROM tx WHERE id > ?1 AND id < ?2", tx, endOfOwn)
        .value_or(endOfOwn);
}

std::optional<TxId> lastTransactionUntil(const Database& database, Date day)
{
    return database.value<TxId>("SELECT max(id) FROM tx WHERE recorded_on <= ?1", day);
}

} // namespace jalon::store
