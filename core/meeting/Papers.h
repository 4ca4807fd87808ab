// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meeting/Sheet.h"

namespace jalon::meeting {

/// What a meeting prints.
enum class Paper {
    Agenda, ///< whom it speaks of, in order, with what is due
    Sheets, ///< a page a person: see sheetOf
    Attendance, ///< members, their presence, a place to sign
    Minutes ///< members, decisions with their reasons, what was noted
};

/// In French. With Names::Hidden, people are "Personne 1", "Personne 2"… in the order of the agenda, in all
/// papers alike. MeetingUnknown.
Expected<document::Document> paperOf(const store::Database& database, MeetingId meeting, Paper paper,
                                     Names names);

} // namespace jalon::meeting

template <>
struct jalon::EnumCodes<jalon::meeting::Paper> {
    static constexpr std::array<std::string_view, 4> codes = {"agenda", "sheets", "attendance", "minutes"};
};
