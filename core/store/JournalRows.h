// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Journal.h"

/// How lines are read back.
namespace jalon::store {

inline constexpr std::string_view kJournalRows =
    "SELECT line, at, actor, action, subject, amount, origin, origin_line, lower(hex(previous)),"
    " lower(hex(hash)) FROM journal";

inline Instant instantOf(std::int64_t milliseconds)
{
    return Instant{std::chrono::milliseconds{milliseconds}};
}

inline JournalLine journalLineOf(const Statement& row)
{
    return {.line = row.get<std::int64_t>(0),
            .at = instantOf(row.get<std::int64_t>(1)),
            .actor = row.get<std::string>(2),
            .action = fromCode<JournalAction>(row.get<std::string_view>(3)).value_or(JournalAction::Unknown),
            .subject = row.get<std::int64_t>(4),
            .amount = row.get<std::optional<std::int64_t>>(5),
            .origin = row.get<std::int64_t>(6),
            .originLine = row.get<std::int64_t>(7)};
}

} // namespace jalon::store
