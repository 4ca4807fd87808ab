// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/FileLog.h"

namespace jalon::demo {

/// What happens with one organisation, from the orientation to the next one or the end.
struct Segment {
    Date from;
    Date until;
    std::uint32_t organisation = kNone;
    std::uint32_t referent = kNone;
    bool partner = false; ///< its facts come with the partners' list
    bool running = false; ///< was under way before the first list
};

/// Appointments and their outcomes, contracts and their renewals, a new référent.
void accompany(FileLog& log, const World& world, const Segment& segment);

/// Interview, diagnostic and barriers before an orientation, and how the barriers go down.
void assess(FileLog& log, Date orientedOn, std::uint32_t pole);

/// Sanctions, and work that goes with the RSA.
void incidents(FileLog& log);

} // namespace jalon::demo
