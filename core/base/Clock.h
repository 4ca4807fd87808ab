// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"

#include <chrono>

namespace jalon {

using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

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
