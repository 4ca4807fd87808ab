// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/Values.h"

#include <span>
#include <string>
#include <string_view>

namespace jalon::caf {

/// The code lists (domain.md) whose codes and words lists write.
enum class CodeList {
    Civility, ///< M, MME
    Role, ///< DEM, CJT
    RightsState, ///< ETATDOSRSA, 0 to 6
    Benefit, ///< NATPF
    Family, ///< SITFAM
    Path, ///< casefile::PathType
    Support, ///< casefile::Support
    Attendance, ///< casefile::AppointmentStatus
    ContractKind, ///< casefile::ContractKind
    ExitReason, ///< reference::ExitReason
    Barrier, ///< casefile::BarrierTheme
};

/// A word, folded without spaces, and the code it stands for. A code stands for itself, being one of the
/// words.
struct CodeWord {
    std::string_view word;
    std::string_view code;
};

std::span<const CodeWord> wordsOf(CodeList list);

/// The code for what a list writes, without case, accents and punctuation; empty when it is not known.
std::string_view codeFor(CodeList list, std::string_view value);

/// O/N, oui/non, 1/0, vrai/faux, X. BadYesNo.
Parsed<bool> parseYesNo(std::string_view value);

/// A barrier's level, 0 to 3. BadLevel.
Parsed<int> parseLevel(std::string_view value);

/// Five digits; spaces out, the first 0 that a spreadsheet has eaten is put back. BadPostcode.
Parsed<std::string> parsePostcode(std::string_view value);

/// Five characters, Corsica's `2A` and `2B` included; the first 0 is put back. BadInseeCode.
Parsed<std::string> parseInseeCode(std::string_view value);

struct PostcodeAndCity {
    std::string postcode; ///< empty when the cell holds a city alone
    std::string_view city;
};

/// `26000 Valence`, `Valence 26000`, `Valence (26000)`.
PostcodeAndCity splitPostcodeAndCity(std::string_view value);

} // namespace jalon::caf
