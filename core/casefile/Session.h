// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Transaction.h"

#include <string>

namespace jalon::casefile {

/// A session whose commits keep the search in step with the facts. Every session that writes people's files
/// is made here. Where an account works through the connection, it signs instead of `actor`.
store::Session makeSession(store::Database& database, std::string actor, const Clock& clock);

/// Who signs a note that is written: who the session is of; in a pack, which has no accounts, whoever left
/// with it, so that a sensitive one is read by its author once it is back.
std::string noteAuthor(const store::Session& session);

} // namespace jalon::casefile
