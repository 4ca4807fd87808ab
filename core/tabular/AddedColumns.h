// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// What a file of rejects adds to the columns of the file it comes from: where, what and why.
namespace jalon::tabular::added_column {

inline constexpr std::string_view kLine = "Jalon ligne";
inline constexpr std::string_view kColumn = "Jalon colonne";
inline constexpr std::string_view kValue = "Jalon valeur";
inline constexpr std::string_view kReason = "Jalon motif";

} // namespace jalon::tabular::added_column
