// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/Session.h"

#include "casefile/Search.h"
#include "casefile/Sight.h"
#include "store/Issuer.h"

#include <utility>

namespace jalon::casefile {

store::Session makeSession(store::Database& database, std::string actor, const Clock& clock)
{
    if (const auto* const account = accountOn(database); account != nullptr) {
        actor = account->file.name;
    }
    return {database, std::move(actor), clock, refreshSearch};
}

std::string noteAuthor(const store::Session& session)
{
    const auto& database = session.database;
    const auto carrier = database.value<std::string>("SELECT taken_for FROM pack WHERE issuer = ?1",
                                                     store::issuerOf(database));
    return carrier && !carrier->empty() ? *carrier : session.actor;
}

} // namespace jalon::casefile
