// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"

#include "offer/Catalogue.h"

#include <expected>

/// Which offers the options of a command line name.
namespace jalon::cli {

inline constexpr OptionSpec kTerritoryOption = {"--territory", "NOM", "les offres d’un territoire"};

/// From --territory and --fiche; what they name and the base does not know is said on stderr.
std::expected<offer::OfferFilter, ExitCode> readOfferFilter(const Arguments& arguments,
                                                            const store::Database& database);

} // namespace jalon::cli
