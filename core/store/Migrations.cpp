// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Migrations.h"

#include "base/Path.h"

#include <string>

namespace jalon::store {

int newestSchema()
{
    return migrations().back().number;
}

int schemaOf(const Database& database)
{
    return database.value<int>("SELECT user_version FROM pragma_user_version").value();
}

Expected<void> migrate(const Database& database, int target)
{
    const int found = schemaOf(database);
    if (found > newestSchema()) {
        return failure(ErrorCode::BaseTooNew, pathText(database.file()), std::to_string(found),
                       std::to_string(newestSchema()));
    }
    std::string script = "BEGIN IMMEDIATE;\n";
    for (const auto& migration : migrations()) {
        if (migration.number > found && migration.number <= target) {
            script += migration.sql;
        }
    }
    script += "PRAGMA application_id = " + std::to_string(kApplicationId) + ";";
    script += "PRAGMA user_version = " + std::to_string(target) + ";COMMIT;";
    if (found < target) {
        try {
            database.script(script);
        } catch (...) {
            database.script("ROLLBACK");
            throw;
        }
    }
    return {};
}

} // namespace jalon::store
