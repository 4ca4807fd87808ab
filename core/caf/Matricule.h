// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/Values.h"

#include <string>
#include <string_view>

namespace jalon::caf {

/// The number of a household at the CAF or the MSA.
struct Matricule {
    std::string number; ///< as the base holds and compares it: left-padded with zeros to 7
    std::string_view fund; ///< `CAF` or `MSA` when the list writes it in front, else empty

    friend bool operator==(const Matricule&, const Matricule&) = default;
};

/// caf-lists.md, "Matricule": spaces and the fund's name out; longer than 7 with only zeros after the 7th →
/// the first 7; else leading zeros out and again (`00012345670000` → `1234567`). Letters are kept, as
/// capitals. BadMatricule (other signs, zeros only, over 20 characters), ScientificNumber.
Parsed<Matricule> parseMatricule(std::string_view value);

} // namespace jalon::caf
