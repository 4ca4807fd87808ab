// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offer/Catalogue.h"
#include "offer/CatalogueImport.h"
#include "offer/Counts.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

/// Offers as text and JSON: what `offer import`, `list` and `counts` print.
namespace jalon::cli {

std::string_view wordsOf(offer::RowProblem problem);

/// {"rows","new","updated","unchanged","rejected","rejects":[{"line","column","value","reason"}],
///  "updated_rows":[{"line","title","fields"}],"unknown_columns"}.
nlohmann::ordered_json toJson(const offer::CataloguePlan& plan);
std::string catalogueText(const offer::CataloguePlan& plan, bool dryRun);

/// [{"id","code","title","organisation","fiche","territory","audience","places","taken","free","starts_on",
///   "ends_on","contact","description"}]; a territory that is null is the whole département.
nlohmann::ordered_json toJson(const std::vector<offer::OfferEntry>& offers);
std::string offersText(const std::vector<offer::OfferEntry>& offers);

/// [{"programme","fiche","title","same_work","prescribed","received","accepted","started","completed",
///   "refused_by_person","refused_by_organisation","abandoned"}].
nlohmann::ordered_json toJson(const std::vector<offer::FicheCounts>& counts);
std::string countsText(const std::vector<offer::FicheCounts>& counts, int year);

} // namespace jalon::cli
