// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meeting/Candidates.h"
#include "meeting/Capacity.h"
#include "meeting/InNumber.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

/// Whom a meeting could speak of, who accompanies how many, and orientations in number, as French text and
/// JSON. Names are looked up in the base, as they are on that day.
namespace jalon::cli {

/// The first `shown` of them; all in JSON.
std::string candidatesText(const store::Database& database, const std::vector<meeting::Candidate>& candidates,
                           Date day, std::size_t shown);
/// [{"person","pathway","last_name","first_name","priority","why":[{"reason","on","deadline"}]}].
nlohmann::ordered_json candidatesJson(const store::Database& database,
                                      const std::vector<meeting::Candidate>& candidates, Date day);

struct Loads {
    std::vector<meeting::OrganisationLoad> organisations;
    std::vector<meeting::ReferentLoad> referents;
};
std::string loadsText(const Loads& loads);
/// {"organisations":[{"id","name","places","in_charge","remaining"}],"referents":[…]}.
nlohmann::ordered_json toJson(const Loads& loads);

std::string inNumberText(const store::Database& database, const meeting::InNumberList& list, Date day);
/// {"lines":[{"person","last_name","first_name","rule","chosen","path","organisation_id","support",
///   "referent_id"}],"left_out":[{"person","reason"}]}, the reason in French.
nlohmann::ordered_json inNumberJson(const store::Database& database, const meeting::InNumberList& list,
                                    Date day);

std::string leftOutText(const std::vector<casefile::LeftOut>& leftOut);

} // namespace jalon::cli
