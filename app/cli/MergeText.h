// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/PackFolder.h"

#include <nlohmann/json.hpp>

#include <string>

/// What came of a pack, as French text and JSON.
namespace jalon::cli {

/// Both sides of each conflict, then what came in, or why not.
std::string returnText(const exchange::BroughtBack& back);
/// {"file","pack","changes","people","already_there","conflicts":[{"person","name","kind","why","facts":
///  [{"table","fact","in_base","in_pack","fields":[{"column","base","pack"}]}]}],"written","left_out","journal","error"}.
nlohmann::ordered_json toJson(const exchange::BroughtBack& back);

} // namespace jalon::cli
