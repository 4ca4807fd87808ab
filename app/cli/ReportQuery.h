// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"

#include "report/Query.h"
#include "store/Database.h"

#include <algorithm>
#include <array>
#include <expected>

namespace jalon::cli {

inline constexpr std::array kQueryOptions = {
    OptionSpec{"--month", "AAAA-MM", "le mois"},
    OptionSpec{"--year", "AAAA", "ou l’année"},
    OptionSpec{"--as-of", "DATE",
               "ne compter que les faits datés jusqu’à ce jour (dernier jour de la période sinon)"},
    OptionSpec{"--known-at", "DATE", "ne compter que ce qui était enregistré ce jour-là"},
    OptionSpec{"--territory", "NOM", "un territoire (« aucun » : hors territoire)"},
    OptionSpec{"--organisation", "NOM", "une structure (« aucun » : sans)"},
    OptionSpec{"--referent", "NOM", "un référent (« aucun » : sans)"},
    OptionSpec{"--path", "TYPE", "emploi, socio-professionnel, social (« aucun » : sans)"}};

inline constexpr std::string_view kQueryHelp =
    "Il faut --month ou --year. Les dates s’écrivent AAAA-MM-JJ. Une seule portée à la fois.";

/// A command's own options, then those of a query.
template <std::size_t N>
constexpr std::array<OptionSpec, N + kQueryOptions.size()>
withQueryOptions(const std::array<OptionSpec, N>& own)
{
    std::array<OptionSpec, N + kQueryOptions.size()> all{};
    std::ranges::copy(own, all.begin());
    std::ranges::copy(kQueryOptions, all.begin() + N);
    return all;
}

/// The period, the times and the scope that the command line asks for. What goes wrong is said on stderr.
std::expected<report::Query, ExitCode> readQuery(const Arguments& arguments, const store::Database& database);

} // namespace jalon::cli
