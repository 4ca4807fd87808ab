// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meeting/Candidates.h"
#include "ui/meeting/MeetingContent.h"

#include <QString>

/// Words of the room.
namespace jalon::ui {

QString codeText(meeting::Presence presence);
QString codeText(meeting::DecisionKind decision);

/// "14 h 30"; empty for nothing.
QString timeText(std::optional<int> minutesAfterMidnight);
/// What a person types for a time: `14:30`, `14h30`, `14 h`, `1430`. Nothing when it is none.
std::optional<int> readTime(const QString& typed);

/// "Orientation meeting of 12/02/2026 at 14 h 30".
QString meetingTitle(const meeting::Meeting& file);
/// What there is to do about it: "to prepare", "today", "to close", "closed on …".
QString meetingState(const meeting::Meeting& file, Date today);

QString personName(const casefile::PersonRow& person);
QString memberName(const MeetingContent& content, const meeting::Member& member);
/// Why somebody could be on an agenda: "jamais orienté  ·  en retard de 12 j…".
QString reasonsText(const meeting::Candidate& candidate, Date today);
/// The decision with what goes with it: "réorientation – social, Pôle de Valence".
QString decisionText(const Directory& directory, const meeting::AgendaItem& item);

} // namespace jalon::ui
