// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offer/Catalogue.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

/// What was prescribed to a person, as text and JSON.
namespace jalon::cli {

/// A title, then a line for each, the latest first; nothing for none.
std::string prescriptionsText(const std::vector<offer::PrescriptionEntry>& entries);

/// [{"fact","pathway","offer_id","offer","prescribed_on","received_on","accepted_on","started_on","ended_on",
///   "outcome","reason"}].
nlohmann::ordered_json toJson(const std::vector<offer::PrescriptionEntry>& entries);

} // namespace jalon::cli
