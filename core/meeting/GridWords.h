// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meeting/Grid.h"

#include <string>
#include <string_view>

/// What a grid asks, finds and proposes, in French.
namespace jalon::meeting {

/// What a condition looks at: "mois depuis le dernier emploi".
std::string_view factWords(GridFact fact);
/// "si frein santé, niveau 2 ou plus".
std::string conditionWords(const GridCondition& condition);
/// What was found: "frein santé, niveau 3 (20/01/2026)".
std::string matchedWords(const MatchedFact& fact);
/// "social, Département, accompagnement renforcé".
std::string proposedWords(casefile::PathType path, std::optional<reference::OrganisationKind> organisation,
                          casefile::Support support);

} // namespace jalon::meeting
