// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meeting/Entities.h"
#include "store/Facts.h"

/// Where each struct of Entities.h is stored: migrations/0007_meeting.sql, 0008_grid.sql.
namespace jalon::store {

template <>
struct FactTable<meeting::Meeting> {
    using Row = meeting::Meeting;
    static constexpr std::string_view name = "meeting_file";
    static constexpr bool holdsFiles = true; ///< its minutes, with every decision
    static constexpr auto columns = std::tuple{column("kind", &Row::kind),
                                               column("held_on", &Row::heldOn),
                                               column("starts_at", &Row::startsAt),
                                               column("place", &Row::place),
                                               column("territory_id", &Row::territory),
                                               column("minutes", &Row::minutes),
                                               column("closed_on", &Row::closedOn)};
};

template <>
struct FactTable<meeting::Member> {
    using Row = meeting::Member;
    static constexpr std::string_view name = "meeting_member";
    static constexpr auto columns = std::tuple{column("meeting_id", &Row::meeting),
                                               column("referent_id", &Row::referent),
                                               column("person_id", &Row::person),
                                               column("name", &Row::name),
                                               column("role", &Row::role),
                                               column("presence", &Row::presence),
                                               column("replaced_by", &Row::replacedBy)};
};

template <>
struct FactTable<meeting::AgendaItem> {
    using Row = meeting::AgendaItem;
    static constexpr std::string_view name = "agenda_item";
    static constexpr auto columns = std::tuple{column("meeting_id", &Row::meeting),
                                               column("pathway_id", &Row::pathway),
                                               column("rank", &Row::rank),
                                               column("decision", &Row::decision),
                                               column("reason", &Row::reason),
                                               column("path", &Row::path),
                                               column("organisation_id", &Row::organisation),
                                               column("support", &Row::support),
                                               column("referent_id", &Row::referent),
                                               column("sanction_kind", &Row::sanctionKind),
                                               column("sanction_share", &Row::sanctionShare),
                                               column("sanction_months", &Row::sanctionMonths)};
};

template <>
struct FactTable<meeting::GridFile> {
    using Row = meeting::GridFile;
    static constexpr std::string_view name = "grid_file";
    static constexpr bool holdsFiles = true;
    static constexpr auto columns =
        std::tuple{column("name", &Row::name), column("source", &Row::source),
                   column("example", &Row::example), column("rules", &Row::rules)};
};

template <>
struct FactTable<meeting::ReorientationRequest> {
    using Row = meeting::ReorientationRequest;
    static constexpr std::string_view name = "reorientation_request";
    static constexpr auto columns =
        std::tuple{column("pathway_id", &Row::pathway), column("requested_on", &Row::requestedOn),
                   column("requested_by", &Row::requestedBy), column("reason", &Row::reason)};
};

} // namespace jalon::store
