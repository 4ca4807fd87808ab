// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace jalon::casefile {

/// SQL: LEFT JOINs that give a person's household today: `m` household_member, `h` household_file, `r`
/// residence. Of several, the one that has no end, then the one that started last. `holds`, over tx_in and
/// tx_out, says which versions of `m` and `r` count.
inline std::string placeJoins(const std::string& personColumn, const std::string& holds = "tx_out IS NULL")
{
    const std::string last =
        " AND " + holds + " ORDER BY ends_on IS NOT NULL, starts_on DESC, id DESC LIMIT 1)";
    return " LEFT JOIN household_member m ON m.id = (SELECT id FROM household_member WHERE person_id = "
           + personColumn + last
           + " LEFT JOIN household_file h ON h.fact_id = m.household_id AND h.tx_out IS NULL"
             " LEFT JOIN residence r ON r.id = (SELECT id FROM residence WHERE household_id = m.household_id"
           + last;
}

} // namespace jalon::casefile
