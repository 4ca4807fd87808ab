// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/ExportTerms.h"

#include "reference/Settings.h"

#include <ctime>

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

std::string timeOf(Instant moment)
{
    const std::time_t seconds = std::chrono::system_clock::to_time_t(moment);
    std::tm local{};
#ifdef _WIN32
    localtime_s(&local, &seconds);
#else
    localtime_r(&seconds, &local);
#endif
    return twoDigits(local.tm_hour) + ":" + twoDigits(local.tm_min);
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
        terms.mark = "Exporté par " + std::string{who} + " le " + clock.today().toFrench() + " à "
                     + timeOf(clock.now());
    }
    return terms;
}

} // namespace jalon::reference
