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

/// "05/11/2026 à 14:05"
std::string momentText(Instant instant)
{
    constexpr std::size_t kSeconds = 3; // ":12"
    auto text = frenchTime(instant);
    text.resize(text.size() - kSeconds);
    return text.replace(text.find(' '), 1, " à ");
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
        terms.mark = "Exporté par " + std::string{who} + " le " + momentText(clock.now());
    }
    return terms;
}

} // namespace jalon::reference
