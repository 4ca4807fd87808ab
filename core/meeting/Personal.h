// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Anonymise.h"

#include <string>
#include <vector>

namespace jalon::meeting {

/// What becomes of meetings when somebody they spoke of is anonymised. Owners: person, pathway, meeting.
std::vector<store::PersonalTable> personalTables();

/// Those that spoke of the pathways, or where one of the people sat, as a JSON array: their minutes tell
/// nobody from anybody, and go as a whole.
std::string meetingsOf(const store::Database& database, const std::string& people,
                       const std::string& pathways);

} // namespace jalon::meeting
