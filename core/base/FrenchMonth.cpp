// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FrenchMonth.h"

#include <array>

namespace jalon {

std::string_view frenchMonthName(Date day)
{
    static constexpr std::array<std::string_view, 12> kNames = {
        "janvier", "février", "mars",      "avril",   "mai",      "juin",
        "juillet", "août",    "septembre", "octobre", "novembre", "décembre"};
    return kNames[day.month() - 1];
}

std::string frenchMonth(Date day)
{
    return std::string{frenchMonthName(day)} + "\u00A0" + std::to_string(day.year());
}

} // namespace jalon
