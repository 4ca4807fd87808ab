// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Codes.h"
#include "base/Date.h"
#include "base/Id.h"
#include "casefile/Codes.h"

#include <optional>
#include <string>

/// Meetings that orient people, one plain struct per table of migrations/0007_meeting.sql and 0008_grid.sql.
/// Terms: domain.md, glossary. An empty text is nothing said.
namespace jalon::meeting {

/// Information collective; réunion d'orientation or espace RSA; équipe pluridisciplinaire.
enum class MeetingKind { Information, Orientation, Multidisciplinary };

/// One per meeting; the fact's id is the MeetingId.
struct Meeting {
    MeetingKind kind = MeetingKind::Orientation;
    Date heldOn;
    std::optional<int> startsAt; ///< minutes after midnight
    std::string place;
    TerritoryId territory; ///< none: the whole département
    std::string minutes;
    std::optional<Date> closedOn; ///< set by `close` alone: its decisions are in the files

    friend bool operator==(const Meeting&, const Meeting&) = default;
};

enum class Presence { Invited, Present, Excused, Replaced };

/// A référent of the base, a beneficiary, or somebody by name: one of the three.
struct Member {
    MeetingId meeting = {};
    ReferentId referent = {};
    PersonId person = {};
    std::string name = {};
    std::string role = {}; ///< "présidente", "France Travail", "bénéficiaire"…
    Presence presence = Presence::Invited;
    std::string replacedBy = {}; ///< of a member who was replaced

    friend bool operator==(const Member&, const Member&) = default;
};

/// Orientation, réorientation, maintien, sanction proposée, ajourné.
enum class DecisionKind { Orientation, Reorientation, Maintained, SanctionProposed, Adjourned };

/// Somebody whom the meeting speaks of. What stands after `decision` says what was decided.
struct AgendaItem {
    MeetingId meeting;
    PathwayId pathway;
    int rank = 0; ///< place in the agenda
    std::optional<DecisionKind> decision; ///< none: not decided yet
    std::string reason;
    std::optional<casefile::PathType> path;
    OrganisationId organisation;
    std::optional<casefile::Support> support; ///< none: standard
    ReferentId referent;
    std::string sanctionKind;
    std::optional<int> sanctionShare; ///< percent
    std::optional<int> sanctionMonths;

    friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};

/// One per orientation grid; the fact's id is the GridId.
struct GridFile {
    std::string name;
    std::string source;
    bool example = false;
    std::string rules; ///< JSON, see GridJson.h

    friend bool operator==(const GridFile&, const GridFile&) = default;
};

/// Somebody asked for another orientation; one decided on that day or later answers it.
struct ReorientationRequest {
    PathwayId pathway;
    Date requestedOn;
    std::string requestedBy; ///< "la personne", a référent's name…
    std::string reason;

    friend bool operator==(const ReorientationRequest&, const ReorientationRequest&) = default;
};

} // namespace jalon::meeting

template <>
struct jalon::EnumCodes<jalon::meeting::MeetingKind> {
    static constexpr std::array<std::string_view, 3> codes = {"information", "orientation",
                                                              "multidisciplinary"};
};
template <>
struct jalon::EnumCodes<jalon::meeting::Presence> {
    static constexpr std::array<std::string_view, 4> codes = {"invited", "present", "excused", "replaced"};
};
template <>
struct jalon::EnumCodes<jalon::meeting::DecisionKind> {
    static constexpr std::array<std::string_view, 5> codes = {"orientation", "reorientation", "maintained",
                                                              "sanction-proposed", "adjourned"};
};
