// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programme/Tree.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <string>

/// A programme as a JSON file. Its fields: resources/programmes/README.md.
namespace jalon::programme {

/// Files name territories; the base numbers them.
struct TerritoryNames {
    std::function<std::optional<TerritoryId>(std::string_view)> find;
    std::function<std::string(TerritoryId)> name;
};
TerritoryNames territoryNames(const store::Database& database);

/// `file` is named by errors that concern the file as a whole: FileNotJson, FileTooNew. The others
/// name the first wrong place in reading order: FieldMissing, FieldUnknown, FieldWrong,
/// PlanAmountWrong, PlanYearWrong, FieldDateWrong, FieldChoiceWrong, PlanCodeTwice, PlanTargetWithoutYear,
/// PlanReferenceUnknown; AxisTooDeep.
Expected<ProgrammeEntry> programmeFromJson(std::string_view text, std::string_view file,
                                           const TerritoryNames& territories);

nlohmann::ordered_json programmeToJson(const ProgrammeEntry& programme, const TerritoryNames& territories);

} // namespace jalon::programme
