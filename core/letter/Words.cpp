// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/Words.h"

#include "base/FrenchMonth.h"
#include "letter/LetterKind.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace jalon::letter {

namespace {

constexpr std::array<std::string_view, 7> kDayNames = {"dimanche", "lundi",    "mardi", "mercredi",
                                                       "jeudi",    "vendredi", "samedi"};
// A number is not parted from what it counts.
constexpr std::string_view kNoBreak = "\u00a0";

std::string counted(int count, std::string_view one, std::string_view many)
{
    return std::to_string(count) + std::string{kNoBreak} + std::string{count > 1 ? many : one};
}

} // namespace

std::string_view wordsOf(LetterKind kind)
{
    static constexpr std::array<std::string_view, 4> kWords = {
        "invitation à une réunion", "notification d’orientation", "contrat d’engagements réciproques (CER)",
        "contrat d’engagement"};
    return kWords[static_cast<std::size_t>(kind)];
}

std::string dayInWords(Date day)
{
    const auto number = day.day() == 1 ? std::string{"1er"} : std::to_string(day.day());
    return number + std::string{kNoBreak} + frenchMonth(day);
}

std::string weekdayInWords(Date day)
{
    const std::chrono::weekday weekday{std::chrono::sys_days{std::chrono::days{day.days()}}};
    return std::string{kDayNames[weekday.c_encoding()]} + " " + dayInWords(day);
}

std::string delayInWords(const reference::Delay& delay)
{
    using Unit = reference::Delay::Unit;
    switch (delay.unit()) {
    case Unit::Days:
        return counted(delay.count(), "jour", "jours");
    case Unit::Weeks:
        return counted(delay.count(), "semaine", "semaines");
    case Unit::Months:
        break;
    }
    return counted(delay.count(), "mois", "mois");
}

std::string periodInWords(Date first, Date last)
{
    constexpr int kLongest = 120;
    for (int months = 1; months <= kLongest && first.addMonths(months) <= last.addDays(1); ++months) {
        if (first.addMonths(months) == last.addDays(1)) {
            return counted(months, "mois", "mois");
        }
    }
    return counted(last - first + 1, "jour", "jours");
}

std::string hoursInWords(double hours)
{
    const auto tenths = std::lround(hours * 10);
    auto text = std::to_string(tenths / 10);
    text += tenths % 10 != 0 ? "," + std::to_string(tenths % 10) : "";
    return text + std::string{kNoBreak} + (tenths < 20 ? "heure" : "heures");
}

} // namespace jalon::letter
