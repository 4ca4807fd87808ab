// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "store/Transaction.h"

namespace jalon::casefile {

/// Undoes a whole transaction (an edit, an import, a merge) in one of its own, and commits it. Undoing the
/// returned transaction redoes. Errors: those of store::reverse.
Expected<TxId> undo(const store::Session& session, TxId target);

} // namespace jalon::casefile
