// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

#include <string>
#include <string_view>

namespace jalon::casefile {

/// What stands for somebody in a list that leaves without names: "n° 1234 (D. L.)" of Léa Durand, the number
/// being their file's. Whoever has the base finds them by it; who has the list alone does not.
std::string standIn(PersonId person, std::string_view lastName, std::string_view firstName);

/// The same in a row that has the members of a PersonRow or a ListedPerson: without birth nor matricule too.
template <class Row>
void hideName(Row& row)
{
    row.lastName = standIn(row.person, row.lastName, row.firstName);
    row.firstName.clear();
    row.birthOn.reset();
    row.matricule.clear();
}

} // namespace jalon::casefile
