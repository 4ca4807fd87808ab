// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programme/ConsistencyCheck.h"
#include "report/PlanFigures.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

/// Plans as text and JSON: what `programme list`, `show` and `check` print.
namespace jalon::cli {

/// One line per programme; local plans are indented under theirs.
std::string listText(const std::vector<programme::ListedProgramme>& list);

/// Axes, objectives and fiches in reading order, with the amounts planned and executed of each year.
std::string planText(const programme::ProgrammeEntry& programme);

/// All that is said of a fiche; `figures` are those of `year`.
std::string ficheText(const programme::FicheEntry& fiche, const std::vector<report::PlanFigure>& figures,
                      int year);

/// One line per finding: fiche, line, expected, written, difference; then how many of each severity.
std::string findingsText(const std::vector<programme::Finding>& findings);

/// [{"severity", "kind", "programme", "fiche", "title", "year", "line", "expected", "written",
/// "difference"}]; the last three are null, or {"text": as written, "number": in euros or in the value's
/// unit, else null}.
nlohmann::ordered_json toJson(const std::vector<programme::Finding>& findings);

/// [{"id", "code", "name", "kind", "area", "first_year", "last_year", "parent", "fiches"}].
nlohmann::ordered_json toJson(const std::vector<programme::ListedProgramme>& list);

} // namespace jalon::cli
