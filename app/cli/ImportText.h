// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/Import.h"
#include "caf/ImportHistory.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace jalon::cli {

/// {"rows","new","updated","unchanged","ambiguous","rejected","duplicates","gone","warnings",
///  "rejects":[{"line","column","value","reason"}], …}.
nlohmann::ordered_json importJson(const caf::ImportPlan& plan);
/// What the import did, or would do, in French.
std::string importText(const caf::ImportPlan& plan, bool dryRun);

nlohmann::ordered_json undoneJson(const caf::ImportedList& list);
std::string undoneText(const caf::ImportedList& list);

} // namespace jalon::cli
