// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programme/ConsistencyCheck.h"

#include <string_view>

/// French words for the codes of the plan, as reports print them.
namespace jalon::report {

std::string_view wordsOf(programme::BudgetStatus status);
std::string_view wordsOf(programme::Funder funder);
std::string_view wordsOf(programme::Nature nature);
std::string_view wordsOf(programme::Funded funded);
std::string_view wordsOf(programme::FindingKind kind);
std::string_view wordsOf(programme::Severity severity);

/// `36 000 €`, `4 067`, `52%`; empty for nothing.
std::string textOf(const programme::Stated& stated);
/// In euros, or in the value's unit.
std::optional<double> numberOf(const programme::Stated& stated);
/// With a `+` when it is above 0.
std::string signedText(const programme::Stated& difference);

} // namespace jalon::report
