// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/FileLog.h"

#include "demo/Calendar.h"

#include <algorithm>

namespace jalon::demo {

std::uint32_t FileLog::add(Date happened, EventFact fact, const Where& where)
{
    const Date recordedOn = recordingDay(happened, where.byPartner);
    if (happened >= m_span.until || recordedOn > m_span.recordUntil) {
        return kNone;
    }
    return write(recordedOn, kNone, std::move(fact), where);
}

std::uint32_t FileLog::complete(std::uint32_t former, Date happened, EventFact fact, const Where& where)
{
    if (former == kNone || happened >= m_span.until) {
        return kNone;
    }
    const Date recordedOn =
        std::max(recordingDay(happened, where.byPartner), m_world.events[former].recordedOn);
    return recordedOn > m_span.recordUntil ? kNone : write(recordedOn, former, std::move(fact), where);
}

void FileLog::addCorrected(Date happened, EventFact wrong, EventFact right, const Where& where)
{
    const auto first = add(happened, std::move(wrong), where);
    if (first == kNone) {
        return;
    }
    const Date seen = m_world.events[first].recordedOn.addDays(m_random.between(3, 40));
    const Date recordedOn = std::min(workingDayFrom(seen), m_span.recordUntil);
    write(recordedOn, first, std::move(right), where);
}

void FileLog::addOn(Date day, EventFact fact)
{
    const Date recordedOn = workingDayFrom(day);
    if (recordedOn <= lastDay()) {
        write(recordedOn, kNone, std::move(fact), {});
    }
}

Date FileLog::recordingDay(Date happened, bool byPartner)
{
    Date known = std::max(happened, m_span.knownFrom);
    if (happened < m_span.from) {
        // What was done before the base existed is taken over in its first two weeks.
        known = known.addDays(m_random.between(0, 13));
    } else if (m_random.chance(rates::kRecordedLate)) {
        known = known.addDays(m_random.between(10, 45));
    }
    if (!byPartner) {
        return workingDayFrom(known);
    }
    const Date same = workingDayUntil(known.lastOfMonth());
    return known <= same ? same : workingDayUntil(known.addMonths(1).lastOfMonth());
}

std::uint32_t FileLog::write(Date recordedOn, std::uint32_t replaces, EventFact fact, const Where& where)
{
    const auto id = static_cast<std::uint32_t>(m_world.events.size());
    m_world.events.push_back({.recordedOn = recordedOn,
                              .file = m_span.key,
                              .id = id,
                              .replaces = replaces,
                              .byPartner = where.byPartner,
                              .organisation = where.organisation,
                              .referent = where.referent,
                              .offer = where.offer,
                              .fact = std::move(fact)});
    return id;
}

} // namespace jalon::demo
