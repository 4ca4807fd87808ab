// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offer/Offers.h"
#include "store/Transaction.h"
#include "ui/casefile/FileContent.h"

namespace jalon::ui {

enum class Purpose { Add, Correct, Reschedule };

/// An event that a form is about to write, with what is created or assigned along with it.
struct Draft {
    Purpose purpose = Purpose::Add;
    PersonId person = {};
    FactId fact = {}; ///< the one that is corrected or put off
    AnyEvent event = {};
    ReferentId referent = {}; ///< with an orientation: in charge from its start
    OrganisationId organisation = {}; ///< with a référent: the one whose référents are proposed
    std::string newOrganisation = {}; ///< its name: created, in place of the event's
    std::string newReferent = {};
    offer::Full full = offer::Full::Refuse; ///< a prescription of an offer without a place left
    std::string_view first = {}; ///< the column where the form begins; empty: what is missing
};

/// The event that somebody most likely means today.
Draft newDraft(EventKind kind, const FileContent& content);
Draft correctionOf(const FileEvent& event, const FileContent& content);
/// The prescription with that day (`received_on`, `accepted_on`, `started_on`, `ended_on`), today, and what
/// became of it.
Draft stepOf(const FileEvent& prescription, const FileContent& content, std::string_view column,
             std::optional<offer::Outcome> outcome = std::nullopt);
/// The same appointment on another day.
Draft rescheduleOf(const FileEvent& appointment, const FileContent& content);

/// Writes it in the transaction. Errors: those of casefile.
Expected<FactId> save(store::Transaction& tx, Draft draft);

bool isCorrectable(EventKind kind);
bool isCancellable(EventKind kind);
/// Errors: FactUnknown.
Expected<void> cancelEvent(store::Transaction& tx, EventKind kind, FactId fact);

} // namespace jalon::ui
