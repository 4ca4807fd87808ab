// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "base/Error.h"

#include <optional>
#include <string>
#include <string_view>

namespace jalon::reference {

/// A calendar delay as rule sets write it: "14 j" days, "6 s" weeks, "1 m" months.
class Delay {
public:
    enum class Unit { Days, Weeks, Months };
    constexpr Delay(int count, Unit unit) : m_count(count), m_unit(unit) { }

    /// Error: InvalidValue("delay", text). A count of zero or below is none.
    static Expected<Delay> parse(std::string_view text);
    /// What a rule set holds: nothing when the text is empty. Throws on a text that `parse` refuses.
    static std::optional<Delay> stored(std::string_view text);

    constexpr int count() const { return m_count; }
    constexpr Unit unit() const { return m_unit; }
    std::string toText() const;

    /// The last day that is in time, itself included: 31 January + 1 m = 28 or 29 February.
    Date lastDay(Date start) const;
    /// The same as an SQL expression over a column that holds a day.
    std::string lastDaySql(std::string_view startColumn) const;

    friend constexpr bool operator==(Delay, Delay) = default;

private:
    int m_count;
    Unit m_unit;
};

} // namespace jalon::reference
