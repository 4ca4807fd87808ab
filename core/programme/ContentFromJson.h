// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonObject.h"
#include "programme/ProgrammeJson.h"

/// The parts of a programme's file that hang on a place of the tree. For ProgrammeFromJson.
namespace jalon::programme {

/// `steps`: how many the fiche has, for the lines that name one by its rank.
Content contentFromJson(JsonObject& object, std::size_t steps);

std::vector<store::Fact<FicheLink>> linksFromJson(JsonObject& object);
std::vector<store::Fact<Execution>> yearsFromJson(JsonObject& object);
std::vector<store::Fact<Step>> stepsFromJson(JsonObject& object);
std::vector<store::Fact<Activity>> activitiesFromJson(JsonObject& object, const TerritoryNames& territories);

/// The territory that `key` names; PlanReferenceUnknown when the base has none of that name.
TerritoryId territoryFromJson(JsonObject& object, std::string_view key, const TerritoryNames& territories);

} // namespace jalon::programme
