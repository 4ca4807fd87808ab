// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/Register.h"

#include "caf/SavedRows.h"
#include "casefile/Personal.h"
#include "meeting/Personal.h"
#include "offer/Personal.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace jalon::retention {

namespace {

constexpr auto kTablesOfNobody = std::to_array<std::string_view>(
    {// the base itself, and who works in it
     "meta", "tx", "account", "account_file", "account_territory", "account_password",
     // numbers that stay, so that what counts keeps its ties
     "person", "household", "pathway", "merged_file",
     // packs: who took them, not whom they hold
     "pack", "pack_return",
     // lists as files; their rows are people's
     "caf_list", "column_mapping",
     // who looked at what: people by their number, which stays
     "journal", "journal_anchor", "journal_head",
     // places, organisations, référents, rules
     "territory", "organisation", "referent", "commune", "territory_file", "commune_territory",
     "organisation_file", "referent_file", "exit_reason", "rule_set",
     // plans and offers
     "plan_node", "programme_file", "axis_file", "objective_file", "fiche_file", "fiche_link", "execution",
     "narrative", "step", "budget_line", "plan_indicator", "indicator_value", "activity", "offer",
     "offer_file",
     // meetings' dates, orientation grids
     "meeting", "orientation_grid", "grid_file",
     // reports as they were: figures alone
     "frozen_report"});

} // namespace

std::vector<store::PersonalTable> personalTables()
{
    std::vector<store::PersonalTable> all;
    for (auto part : {casefile::personalTables(), meeting::personalTables(), offer::personalTables(),
                      caf::personalTables()}) {
        std::ranges::move(part, std::back_inserter(all));
    }
    return all;
}

std::span<const std::string_view> tablesOfNobody()
{
    return kTablesOfNobody;
}

} // namespace jalon::retention
