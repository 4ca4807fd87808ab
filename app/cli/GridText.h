// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meeting/GridTrial.h"
#include "meeting/Grids.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

/// Orientation grids, and what they propose, as French text and JSON.
namespace jalon::cli {

std::string gridsText(const std::vector<meeting::GridEntry>& grids);
/// [{"id","name","source","example","in_use","rules"}], rules being how many.
nlohmann::ordered_json toJson(const std::vector<meeting::GridEntry>& grids);

std::string gridText(const meeting::OrientationGrid& grid);

/// `other`: the grid it was compared with; null: with none.
std::string trialText(const meeting::OrientationGrid& grid, const meeting::GridTrial& trial, Date day,
                      const meeting::OrientationGrid* other);
/// {"grid","people","unmatched","without_path","changing","differing","rules":[{"name","proposed","changing"}]},
/// differing being null when it was compared with none.
nlohmann::ordered_json toJson(const meeting::OrientationGrid& grid, const meeting::GridTrial& trial,
                              const meeting::OrientationGrid* other);

/// One person's proposal, with the rule and the facts that made it.
std::string proposalText(const meeting::OrientationGrid& grid, const meeting::GridProposal& proposal);
/// {"rule","path","organisation","support","because":[{"fact","number","on","text"}]}.
nlohmann::ordered_json toJson(const meeting::OrientationGrid& grid, const meeting::GridProposal& proposal);

} // namespace jalon::cli
