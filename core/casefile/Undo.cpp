// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/Undo.h"

#include "store/Guarded.h"
#include "store/Reverse.h"

namespace jalon::casefile {

Expected<TxId> undo(const store::Session& session, TxId target)
{
    if (!session.database.value<TxId>("SELECT id FROM tx WHERE id = ?1", target)) {
        return failure(ErrorCode::TransactionUnknown, std::to_string(target.value));
    }
    return store::guarded(session.database.file(), [&]() -> Expected<TxId> {
        store::Transaction tx{session, store::TxKind::Undo, {.list = {}, .reverses = target}};
        if (auto done = store::reverse(tx, target); !done) {
            return std::unexpected{done.error()};
        }
        tx.commit();
        return tx.id();
    });
}

} // namespace jalon::casefile
