// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jalon {

/// A civil day of the proleptic Gregorian calendar, stored as the number of days since 1970-01-01.
/// The same number is what the base stores, so that SQL can compare and subtract days.
class Date {
public:
    constexpr Date() = default;
    constexpr explicit Date(std::int32_t daysSinceEpoch) : m_days(daysSinceEpoch) { }

    /// Nothing when the day does not exist (31 April, 29 February of a common year).
    static constexpr std::optional<Date> fromYmd(int year, unsigned month, unsigned day)
    {
        const std::chrono::year_month_day ymd{std::chrono::year{year}, std::chrono::month{month},
                                              std::chrono::day{day}};
        if (!ymd.ok()) {
            return std::nullopt;
        }
        return fromSysDays(std::chrono::sys_days{ymd});
    }

    /// Strictly `AAAA-MM-JJ`, the only form used in files of ours and on the command line.
    static std::optional<Date> fromIso(std::string_view text);

    constexpr std::int32_t days() const { return m_days; }
    constexpr int year() const { return static_cast<int>(ymd().year()); }
    constexpr unsigned month() const { return static_cast<unsigned>(ymd().month()); }
    constexpr unsigned day() const { return static_cast<unsigned>(ymd().day()); }

    constexpr Date addDays(int count) const { return Date{m_days + count}; }

    /// Calendar months: a day that the target month does not have becomes its last day
    /// (31 January + 1 month = 28 or 29 February).
    constexpr Date addMonths(int count) const
    {
        using namespace std::chrono;
        const auto date = ymd();
        const auto target = year_month{date.year(), date.month()} + std::chrono::months{count};
        const auto moved = target / date.day();
        return fromSysDays(moved.ok() ? sys_days{moved} : sys_days{target / last});
    }

    constexpr Date firstOfMonth() const { return addDays(1 - static_cast<int>(day())); }
    constexpr Date lastOfMonth() const { return firstOfMonth().addMonths(1).addDays(-1); }

    /// `AAAA-MM-JJ`.
    std::string toIso() const;
    /// `JJ/MM/AAAA`, as French readers write it.
    std::string toFrench() const;

    friend constexpr auto operator<=>(Date, Date) = default;
    friend constexpr int operator-(Date later, Date earlier) { return later.m_days - earlier.m_days; }

private:
    static constexpr Date fromSysDays(std::chrono::sys_days days)
    {
        return Date{static_cast<std::int32_t>(days.time_since_epoch().count())};
    }
    constexpr std::chrono::year_month_day ymd() const
    {
        return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{m_days}}};
    }

    std::int32_t m_days = 0;
};

/// Whole years between a birth date and a day, as a person counts them.
int ageAt(Date birth, Date day);

/// A half-open period [from, to), the shape of every period in Jalon.
struct DateRange {
    Date from;
    Date to;

    constexpr bool contains(Date day) const { return from <= day && day < to; }
    constexpr Date lastDay() const { return to.addDays(-1); }
    friend constexpr bool operator==(DateRange, DateRange) = default;
};

} // namespace jalon
