// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/World.h"

namespace jalon::demo {

/// When somebody is followed, and when that can be known.
struct FileSpan {
    FileKey key;
    Date from = {}; ///< the list from which on the person must be accompanied
    Date knownFrom = {}; ///< the working day on which the base learns of the person
    Date until = {}; ///< nothing happens from this day on
    Date recordUntil = {}; ///< nothing is recorded after this day
    bool veteran = false; ///< in the first list: came before it, who knows when
};

/// Who acts, and whether Jalon learns it from the partners' list.
struct Where {
    std::uint32_t organisation = kNone;
    std::uint32_t referent = kNone;
    bool byPartner = false;
    std::uint32_t offer = kNone;
};

/// Writes a file's events into the world, each with the working day on which it is recorded: mostly the day
/// itself, at times weeks later.
class FileLog {
public:
    FileLog(World& world, Random& random, const FileSpan& span)
        : m_world(world), m_random(random), m_span(span)
    {
    }

    const FileSpan& span() const { return m_span; }
    Random& random() { return m_random; }

    /// Something of that day. kNone when it is past the span's end, or would be recorded past it.
    std::uint32_t add(Date happened, EventFact fact, const Where& where);
    /// The same thing, known better on that day or later.
    std::uint32_t complete(std::uint32_t former, Date happened, EventFact fact, const Where& where);
    /// First `wrong`, then days or weeks later `right`.
    void addCorrected(Date happened, EventFact wrong, EventFact right, const Where& where);
    /// Recorded on the first working day from `day` on, even past the span's end; nothing past the last day
    /// of the whole.
    void addOn(Date day, EventFact fact);

private:
    Date recordingDay(Date happened, bool byPartner);
    Date lastDay() const { return m_world.partnerDay(m_world.options.months - 1); }
    std::uint32_t write(Date recordedOn, std::uint32_t replaces, EventFact fact, const Where& where);

    World& m_world;
    Random& m_random;
    FileSpan m_span;
};

} // namespace jalon::demo
