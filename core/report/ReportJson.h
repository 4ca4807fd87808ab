// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Compute.h"
#include "report/MonthlyReport.h"

#include <nlohmann/json.hpp>

namespace jalon::report {

/// {"month": "AAAA-MM" (or "year": "AAAA"), "scope": its name, "scope_kind", "scope_id", "as_of", "known_at":
/// null without one, "indicators": [{"id", "label", "unit", "value", "numerator", "denominator", "running",
/// "previous", "year_ago", "year_to_date", "target", "learnt_later", "why": why there is no value, else null,
/// "lines":
/// [{"code", "label", "value", "count"}]}], "by_territory": {name: [indicators, without lines]},
/// "by_referent": the same, "curves": {id:
/// [{"month", "value"}]}, "delays": {id: [{"label", "count"}]}, "year_tables" (of a year): [{"title",
/// "columns", "rows":
/// [{"label", "cells": [{"code", "count"}], "total"}], "total"}], "late": {référent: [people], as below}}.
/// What cannot be computed is null.
nlohmann::ordered_json toJson(const MonthlyReport& report);

/// The report that such a JSON was made of, without the late people and the ids of its parts.
MonthlyReport reportOf(const nlohmann::ordered_json& json);

/// [{"person", "last_name", "first_name", "birth_date", "matricule", "pathway", "fact", "date", "days"}].
nlohmann::ordered_json toJson(const std::vector<ListedPerson>& people);

} // namespace jalon::report
