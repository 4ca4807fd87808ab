// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SqlFunctions.h"

#include "base/Date.h"
#include "base/Text.h"
#include "store/DbError.h"
#include "store/Sqlite.h"

#include <string>

namespace jalon::store {

namespace {

bool isNull(sqlite3_value* value)
{
    return sqlite3_value_type(value) == SQLITE_NULL;
}

Date dateOf(sqlite3_value* value)
{
    return Date{sqlite3_value_int(value)};
}

template <std::string (*Fold)(std::string_view)>
void foldText(sqlite3_context* context, int, sqlite3_value** arguments)
{
    if (isNull(arguments[0])) {
        return;
    }
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(arguments[0]));
    const auto folded = Fold({text, static_cast<std::size_t>(sqlite3_value_bytes(arguments[0]))});
    sqlite3_result_text64(context, folded.data(), folded.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void addMonths(sqlite3_context* context, int, sqlite3_value** arguments)
{
    if (isNull(arguments[0]) || isNull(arguments[1])) {
        return;
    }
    sqlite3_result_int(context, dateOf(arguments[0]).addMonths(sqlite3_value_int(arguments[1])).days());
}

void ageInYears(sqlite3_context* context, int, sqlite3_value** arguments)
{
    if (isNull(arguments[0]) || isNull(arguments[1])) {
        return;
    }
    sqlite3_result_int(context, ageAt(dateOf(arguments[0]), dateOf(arguments[1])));
}

using Function = void (*)(sqlite3_context*, int, sqlite3_value**);

void add(sqlite3* connection, const char* name, int arguments, Function function)
{
    constexpr int kFlags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    const int result = sqlite3_create_function_v2(connection, name, arguments, kFlags, nullptr, function,
                                                  nullptr, nullptr, nullptr);
    if (result != SQLITE_OK) {
        throw DbError(result, std::string{"function "} + name);
    }
}

} // namespace

void registerSqlFunctions(sqlite3* connection)
{
    add(connection, "fold", 1, foldText<fold>);
    add(connection, "fold_compact", 1, foldText<foldCompact>);
    add(connection, "add_months", 2, addMonths);
    add(connection, "age_at", 2, ageInYears);
}

} // namespace jalon::store
