// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/Pathways.h"
#include "casefile/PrivacyRequests.h"
#include "meeting/Tables.h"
#include "offer/Tables.h"

#include <optional>
#include <string_view>
#include <variant>

/// Every kind of fact of a person's file in one type, so that one form, one list and one history serve them
/// all.
namespace jalon::ui {

using AnyEvent =
    std::variant<casefile::Diagnostic, casefile::Barrier, casefile::Orientation, casefile::ReferentAssignment,
                 casefile::Appointment, casefile::Contract, casefile::Employment, casefile::Sanction,
                 casefile::Exit, casefile::ExitContact, casefile::Registration, casefile::Note,
                 casefile::PathwayFile, casefile::Residence, casefile::Identity, casefile::Contact,
                 casefile::RightsPeriod, offer::Prescription, meeting::ReorientationRequest,
                 casefile::PrivacyRequest>;

/// In the order of AnyEvent.
enum class EventKind {
    Diagnostic,
    Barrier,
    Orientation,
    Referent,
    Appointment,
    Contract,
    Employment,
    Sanction,
    Exit,
    ExitContact,
    Registration,
    Note,
    Pathway,
    Residence,
    Identity,
    Contact,
    Rights,
    Prescription,
    Request, ///< for another orientation
    PrivacyRequest,
    Count_
};
static_assert(std::variant_size_v<AnyEvent> == static_cast<std::size_t>(EventKind::Count_));

constexpr EventKind kindOf(const AnyEvent& event)
{
    return static_cast<EventKind>(event.index());
}

AnyEvent blankEvent(EventKind kind);
/// The table of facts: "referent_assignment".
std::string_view tableOf(EventKind kind);
/// Has a pathway, is not about the person or the household.
bool isOfPathway(EventKind kind);
/// The pathway of an event that has one; none otherwise.
PathwayId pathwayOf(const AnyEvent& event);
void setPathway(AnyEvent& event, PathwayId pathway);

/// The day under which an event is listed; nothing when it has none.
std::optional<Date> dayOf(const AnyEvent& event);
/// The last day of a period, included; nothing for what has none.
std::optional<Date> lastDayOf(const AnyEvent& event);
/// A period has a length even when its end is not known.
bool isPeriod(EventKind kind);

struct FileEvent {
    FactId fact;
    AnyEvent event;
    std::optional<Date> on;

    EventKind kind() const { return kindOf(event); }
};

} // namespace jalon::ui
