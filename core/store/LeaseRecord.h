// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "store/ProcessInfo.h"

#include <optional>
#include <string>

namespace jalon::store {

/// `2026-11-22T20:30:05Z`.
std::string isoInstant(Instant instant);
std::optional<Instant> parseIsoInstant(const std::string& text);

/// What a lease's file says: JSON, readable by a person who wonders whose lock this is.
struct LeaseRecord {
    std::string user;
    std::string host;
    std::string session; ///< random, tells two openings of one process apart
    ProcessStamp process;
    Instant openedAt;
    Instant heartbeat;
};

/// Padded to one length, so that a heartbeat is one write over the last one and never seen half done.
std::string leaseText(const LeaseRecord& record);
/// Nothing when the text is damaged, or another program's.
std::optional<LeaseRecord> parseLease(const std::string& text);

} // namespace jalon::store
