// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "store/Transaction.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace jalon::store {

/// A table that is no fact table and speaks of people: its rows go with the row that `keyColumn` names, of
/// the table `owner`: "tx" (the erased transactions), an anchor ("person"), or a table entered before it
/// ("caf_list"). Fact tables need not be entered.
struct PeopleTable {
    std::string table;
    std::string keyColumn;
    std::string owner;
};

/// What the rooms say about their tables, put together by whoever offers the erasure.
struct EraseRegister {
    std::vector<PeopleTable> tables;
    /// Brings what is derived from facts (search) in step, before the rows of `tables` go. It reads, in the
    /// connection's temporary tables, `temp.erased(owner, id)`: rows that go, owner as above; and
    /// `temp.touched(owner, id)`: anchors whose facts changed, among them those that go.
    std::function<void(Transaction&)> refreshDerived = {};
};

struct Erased {
    TxId recordedAs; ///< the journal's entry of the erasure
    std::int64_t versions = 0;
    std::int64_t people = 0; ///< anchors of every kind
    /// False when a reader keeps the write-ahead log in use: what was erased leaves it when the base closes.
    bool logEmptied = true;
};

/// Takes out physically what a transaction brought, and its undos: versions of facts, the anchors that only
/// they brought, the rows of the register; versions that it had closed hold again. Freed pages are zeroed and
/// the write-ahead log is emptied. The journal keeps that the transaction was, and that it was erased.
/// Later work on the same facts goes too where it was itself undone, and stays where it began after an undo
/// had put the old values back. Backups made before keep what they hold. `session.database` writes and is not
/// within a Transaction. Errors: TransactionUnknown; EraseConflict, naming the later transactions that build
/// on those facts; DiskFull, DatabaseFailure. After an error nothing is erased.
Expected<Erased> erase(const Session& session, TxId target, const EraseRegister& tables);

} // namespace jalon::store
