// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/ExportTerms.h"

#include "reference/Settings.h"

namespace jalon::reference {

namespace {

constexpr std::string_view kMarkedKey = "export.marked";
constexpr std::string_view kNamesKey = "export.names";
constexpr std::string_view kYes = "1";
constexpr std::string_view kNo = "0";

std::string twoDigits(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

} // namespace

ExportRules exportRules(const store::Database& database)
{
    return {.isMarked = setting(database, kMarkedKey) == kYes,
            .hasNames = setting(database, kNamesKey) != kNo};
}

void setExportRules(store::Transaction& tx, const ExportRules& rules)
{
    setSetting(tx, kMarkedKey, rules.isMarked ? kYes : kNo);
    setSetting(tx, kNamesKey, rules.hasNames ? kYes : kNo);
}

ExportTerms exportTerms(const store::Database& database, std::string_view who, const Clock& clock)
{
    const auto rules = exportRules(database);
    ExportTerms terms{.mark = {}, .hasNames = rules.hasNames};
    if (rules.isMarked) {
        const auto wall = wallTime(clock.now());
        terms.mark = "Exporté par " + std::string{who} + " le " + wall.day.toFrench() + " à "
                     + twoDigits(wall.hour) + ":" + twoDigits(wall.minute);
    }
    return terms;
}

} // namespace jalon::reference
