// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "store/Transaction.h"

namespace jalon::store {

/// Undoes a transaction inside another one, begun with TxKind::Undo and `links.reverses = target`: every
/// current view becomes what it was before the target, whose versions stay in history. Undoing the undo
/// redoes.
///
/// Errors: TransactionUnknown; UndoConflict, naming the later transactions, when a fact no longer has the
/// values that the target left, or a later fact is about somebody whom the target brought. A later change
/// that was itself undone is no conflict. PackUndoElsewhere, in a pack, for what was done before it left.
/// After an error nothing of it is written.
Expected<void> reverse(Transaction& tx, TxId target);

/// Whether a transaction holds no more: undone, and the undo not itself undone.
bool isUndone(const Database& database, TxId tx);

} // namespace jalon::store
