// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReportQuery.h"

#include "Words.h"

#include "base/Text.h"

#include <iostream>

namespace jalon::cli {

namespace {

constexpr std::string_view kNone = "aucun";

std::expected<DateRange, std::string> readPeriod(const Arguments& arguments)
{
    if (arguments.has("--month") == arguments.has("--year")) {
        return std::unexpected{std::string{"Il faut --month AAAA-MM ou --year AAAA, l’un des deux."}};
    }
    if (arguments.has("--month")) {
        const auto month = monthOption(arguments, "--month");
        if (!month) {
            return std::unexpected{month.error()};
        }
        return report::monthOf(**month);
    }
    constexpr std::int64_t kFirstYear = 1900;
    constexpr std::int64_t kLastYear = 2200;
    const auto year = wholeNumber(*arguments.value("--year"));
    if (!year || *year < kFirstYear || *year > kLastYear) {
        return std::unexpected{"--year : « " + *arguments.value("--year") + " » n’est pas une année (AAAA)."};
    }
    return report::yearOf(static_cast<int>(*year));
}

struct ScopeOption {
    std::string_view option;
    report::ScopeKind kind;
    std::string_view names; ///< query: id and name of all there are
};

constexpr std::array kNamedScopes = {ScopeOption{"--territory", report::ScopeKind::Territory,
                                                 "SELECT territory_id, name FROM territory_file_now"},
                                     ScopeOption{"--organisation", report::ScopeKind::Organisation,
                                                 "SELECT organisation_id, name FROM organisation_file_now"},
                                     ScopeOption{"--referent", report::ScopeKind::Referent,
                                                 "SELECT referent_id, name FROM referent_file_now"}};

std::expected<report::Scope, std::string> namedScope(const ScopeOption& scope, const std::string& name,
                                                     const store::Database& database)
{
    if (name == kNone) {
        return report::Scope{scope.kind, 0};
    }
    const auto wanted = fold(name);
    auto query = database.statement(scope.names);
    std::optional<std::int64_t> found;
    while (query.step()) {
        if (fold(query.get<std::string_view>(1)) == wanted) {
            if (found) {
                return std::unexpected{"« " + name
                                       + " » désigne plusieurs personnes ou structures de la base."};
            }
            found = query.get<std::int64_t>(0);
        }
    }
    if (!found) {
        return std::unexpected{"« " + name + " » n’est pas dans la base (" + std::string{scope.option}
                               + ")."};
    }
    return report::Scope{scope.kind, *found};
}

std::expected<report::Scope, std::string> readScope(const Arguments& arguments,
                                                    const store::Database& database)
{
    if (const auto path = arguments.value("--path")) {
        const auto type = fromCode<casefile::PathType>(*path);
        if (!type && *path != kNone) {
            return std::unexpected{"--path : « " + *path
                                   + " » ; les types sont emploi, socio-professionnel, social."};
        }
        return report::Scope::path(type);
    }
    for (const auto& scope : kNamedScopes) {
        if (const auto name = arguments.value(scope.option)) {
            return namedScope(scope, *name, database);
        }
    }
    return report::Scope::everything();
}

int scopesGiven(const Arguments& arguments)
{
    return static_cast<int>(arguments.has("--path"))
           + static_cast<int>(std::ranges::count_if(
               kNamedScopes, [&](const auto& scope) { return arguments.has(scope.option); }));
}

} // namespace

std::expected<report::Query, ExitCode> readQuery(const Arguments& arguments, const store::Database& database)
{
    const auto period = readPeriod(arguments);
    const auto asOf = dateOption(arguments, "--as-of");
    const auto knownAt = dateOption(arguments, "--known-at");
    if (!period) {
        return std::unexpected{usageError(period.error())};
    }
    for (const auto* const day : {&asOf, &knownAt}) {
        if (!*day) {
            return std::unexpected{usageError(day->error())};
        }
    }
    if (scopesGiven(arguments) > 1) {
        return std::unexpected{
            usageError("Une seule portée à la fois : territoire, structure, référent ou parcours.")};
    }
    const auto scope = readScope(arguments, database);
    if (!scope) {
        std::cerr << scope.error() << '\n';
        return std::unexpected{ExitCode::Unknown};
    }
    return report::Query{*period, *asOf, *knownAt, *scope};
}

} // namespace jalon::cli
