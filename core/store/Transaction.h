// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "store/Database.h"

#include <array>
#include <functional>
#include <optional>
#include <string>

namespace jalon::store {

class Transaction;

/// Who works on which base, with which clock. No service without one. A service only reads through it, or
/// begins a Transaction.
struct Session {
    Database& database;
    std::string actor;
    const Clock& clock;
    /// Keeps what is derived from facts (search) in step; called before every commit.
    std::function<void(Transaction&)> beforeCommit = {};
};

enum class TxKind { Edit, Import, Undo, Merge, Reference, Meeting, Pack, Erase };

/// What a transaction belongs to, where it belongs to something.
struct TxLinks {
    ListId list = {};
    TxId reverses = {};
    MeetingId meeting = {};
};

/// What whoever works through a connection may do there (Database::setGuard). Every Transaction asks; what is
/// not allowed is thrown as a Refusal, and rolled back.
class Guard {
public:
    Guard() = default;
    Guard(const Guard&) = delete;
    Guard& operator=(const Guard&) = delete;
    virtual ~Guard() = default;

    /// Whether the base may be given another passphrase.
    virtual Expected<void> mayChangePassphrase() const = 0;
    /// Under which name work is signed.
    virtual const std::string& actor() const = 0;
    /// Nothing is written yet but the entry of the journal of transactions.
    virtual void beginning(const Transaction& tx) const = 0;
    /// All is written.
    virtual void committing(const Transaction& tx) const = 0;
};

/// Writes facts under one entry of the journal of transactions; rolls everything back unless committed. One
/// at a time per base.
class Transaction {
public:
    Transaction(const Session& session, TxKind kind, TxLinks links = {});
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    TxId id() const { return m_id; }
    TxKind kind() const { return m_kind; }
    const TxLinks& links() const { return m_links; }
    Date recordedOn() const { return m_recordedOn; }
    const Session& session() const { return m_session; }
    const Database& database() const { return m_session.database; }

    /// A number never used before in this base: for anchors, facts and versions.
    std::int64_t newId() { return m_nextId++; }

    void commit();

private:
    const Session& m_session;
    TxKind m_kind;
    TxLinks m_links;
    std::int64_t m_nextId = 0;
    TxId m_id;
    Date m_recordedOn;
    bool m_open = true;
};

/// The versions that `tx` wrote have ids above its own and below this one.
std::int64_t endOfVersions(const Database& database, TxId tx);

/// The last transaction recorded on or before a day; nothing before the base's first one.
std::optional<TxId> lastTransactionUntil(const Database& database, Date day);

} // namespace jalon::store

template <>
struct jalon::EnumCodes<jalon::store::TxKind> {
    static constexpr std::array<std::string_view, 8> codes = {"edit",      "import",  "undo", "merge",
                                                              "reference", "meeting", "pack", "erase"};
};
