// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retention/Anonymising.h"
#include "store/Base.h"
#include "store/Copies.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

/// How long people are kept, as French and as JSON.
namespace jalon::cli {

/// What keeps what goes from the base.
struct Holders {
    std::vector<std::string> copies; ///< paths
    std::vector<exchange::PackEntry> packs;
};

std::string proposalsText(const std::vector<retention::Proposal>& all, int months);
nlohmann::ordered_json toJson(const std::vector<retention::Proposal>& all);

std::string previewText(const retention::Preview& preview);
/// Nothing when nothing holds them, as far as the base knows.
std::string holdersText(const Holders& holders);
nlohmann::ordered_json toJson(const retention::Preview& preview, const Holders& holders);

std::string doneText(std::int64_t people, const store::Anonymised& done);

} // namespace jalon::cli
