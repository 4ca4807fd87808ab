// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/Session.h"

#include "casefile/Search.h"
#include "casefile/Sight.h"

#include <utility>

namespace jalon::casefile {

store::Session makeSession(store::Database& database, std::string actor, const Clock& clock)
{
    if (const auto* const account = accountOn(database); account != nullptr) {
        actor = account->file.name;
    }
    return {database, std::move(actor), clock, refreshSearch};
}

} // namespace jalon::casefile
