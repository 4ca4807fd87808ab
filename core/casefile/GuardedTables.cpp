// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/AccountGuard.h"

#include <array>

namespace jalon::casefile {

namespace {

constexpr GuardedTable guarded(std::string_view name, reference::Operation operation,
                               SpeaksOf people = SpeaksOf::Nobody)
{
    return {name, operation, operation, people};
}

// Whoever writes in a file may name an organisation or a référent that the base did not know yet. Somebody
// who sits in a meeting is named there, and nothing is said of their file.
constexpr std::array kTables = [] {
    using enum reference::Operation;
    using enum SpeaksOf;
    return std::array{
        guarded("identity", WriteFiles, ItsPerson),
        guarded("contact", WriteFiles, ItsPerson),
        guarded("household_file", WriteFiles, ItsHousehold),
        guarded("household_member", WriteFiles, APerson),
        guarded("residence", WriteFiles, AHousehold),
        guarded("pathway_file", WriteFiles, APerson),
        guarded("rights_period", WriteFiles, APerson),
        guarded("diagnostic", WriteFiles, APathway),
        guarded("barrier", WriteFiles, APathway),
        guarded("orientation", WriteFiles, APathway),
        guarded("referent_assignment", WriteFiles, APathway),
        guarded("appointment", WriteFiles, APathway),
        guarded("contract", WriteFiles, APathway),
        guarded("employment", WriteFiles, APerson),
        guarded("sanction", WriteFiles, APathway),
        guarded("pathway_exit", WriteFiles, APathway),
        guarded("exit_contact", WriteFiles, APathway),
        guarded("registration", WriteFiles, APerson),
        guarded("prescription", WriteFiles, APathway),
        guarded("reorientation_request", WriteFiles, APathway),
        guarded("privacy_request", WriteFiles, APerson),
        guarded("note", WriteNotes, APerson),
        guarded("meeting_file", Meetings),
        guarded("meeting_member", Meetings),
        guarded("agenda_item", Meetings, APathway),
        guarded("programme_file", Programme),
        guarded("axis_file", Programme),
        guarded("objective_file", Programme),
        guarded("fiche_file", Programme),
        guarded("fiche_link", Programme),
        guarded("execution", Programme),
        guarded("narrative", Programme),
        guarded("step", Programme),
        guarded("budget_line", Programme),
        guarded("plan_indicator", Programme),
        guarded("indicator_value", Programme),
        guarded("activity", Programme),
        guarded("offer_file", Offers),
        guarded("frozen_report", Reports),
        GuardedTable{"organisation_file", WriteFiles, Settings, Nobody},
        GuardedTable{"referent_file", WriteFiles, Settings, Nobody},
        guarded("territory_file", Settings),
        guarded("commune_territory", Settings),
        guarded("exit_reason", Settings),
        guarded("rule_set", Settings),
        guarded("grid_file", Settings),
        guarded("setting", Settings),
        guarded("account_file", Accounts),
        guarded("account_territory", Accounts),
    };
}();

} // namespace

std::span<const GuardedTable> guardedTables()
{
    return kTables;
}

} // namespace jalon::casefile
