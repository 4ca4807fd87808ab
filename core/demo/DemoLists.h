// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/World.h"

#include <string>

/// The lists of the demonstration, as they come in: CSV in windows-1252, `;`, CRLF (caf-lists.md). The same
/// bytes for the same options.
namespace jalon::demo {

struct List {
    std::string name; ///< of the file
    std::string bytes;
    int rows = 0;
    // What life puts into every stock list: among `rows`, and nobody is missing because of them.
    int duplicates = 0; ///< rows written twice
    int rejected = 0; ///< rows without a last name
    int badValues = 0; ///< values that a reader leaves out with a warning
};

/// Everybody with rights on the first of the month: `caf_AAAA-MM.csv`.
List stockList(const World& world, int month);

/// What the partners did, as they tell it at the month's end: `suivi_AAAA-MM-JJ.csv`.
List partnerList(const World& world, int month);

} // namespace jalon::demo
