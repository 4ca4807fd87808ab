// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "casefile/Entities.h"
#include "reference/Accounts.h"
#include "store/Transaction.h"

#include <memory>
#include <string>

/// Accounts at work: what whoever works through a connection may do, and whose files they see. Without an
/// account on it, a connection gives everything. Every Transaction is held to it (AccountGuard); what reads
/// asks here.
namespace jalon::casefile {

/// For store::Base::setGuard. The clock says until when a référent's people are theirs, and outlives the
/// guard.
std::shared_ptr<const store::Guard> guardFor(reference::Account account, const Clock& clock);

/// Who works through this connection; nothing: nobody said so.
const reference::Account* accountOn(const store::Database& database);

bool may(const store::Database& database, reference::Operation operation);
/// Error: NotAllowed.
Expected<void> requireMay(const store::Database& database, reference::Operation operation);
/// For what returns no Expected: throws store::Refusal.
void refuseUnless(const store::Database& database, reference::Operation operation);

/// SQL: " AND …" that keeps the people who are seen; empty when all are. `person` is a column with its
/// table's name
/// ("st.person_id"), of another table than m, h, r and those that begin with s.
std::string seenSql(const store::Database& database, const std::string& person);
bool isSeen(const store::Database& database, PersonId person);
/// Error: PersonOutOfSight.
Expected<void> requireSeen(const store::Database& database, PersonId person);

/// A sensitive note is read by its author and by the head alone.
bool mayRead(const store::Database& database, const Note& note);

} // namespace jalon::casefile
