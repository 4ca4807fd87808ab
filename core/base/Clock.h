// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"

#include <chrono>
#include <string>

namespace jalon {

using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// As a clock on the user's wall shows it.
struct WallTime {
    Date day;
    int hour = 0;
    int minute = 0;
    int second = 0;

    friend bool operator==(const WallTime&, const WallTime&) = default;
};
WallTime wallTime(Instant instant);
/// The first instant of a civil day of the user's.
Instant beginningOf(Date day);
/// "30/11/2026 18:04:12", in the user's time.
std::string frenchTime(Instant instant);

/// Where the program takes the time from, so that tests and the demonstration can set it.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    /// The civil day in the user's time zone.
    virtual Date today() const = 0;
};

class SystemClock final : public Clock {
public:
    Instant now() const override;
    Date today() const override;
};

/// Stands at noon (UTC) of the day it was set to.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Date day) : m_day(day) { }
    void set(Date day) { m_day = day; }
    Instant now() const override;
    Date today() const override { return m_day; }

private:
    Date m_day;
};

} // namespace jalon
