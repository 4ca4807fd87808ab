// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/PeopleTable.h"

namespace jalon::ui {

/// Which people the table is to show, and what was selected in it before.
struct ListingRequest {
    casefile::PeopleFilter filter;
    casefile::SortOrder order;
    Date today;
    std::vector<PersonId> selected;
    PersonId current;
    int currentRow = -1; ///< taken when `current` is not in the list any more
    PersonId top; ///< none: the list is shown from its beginning
};

struct Listing {
    PeopleModel::People people;
    bool anybody = false; ///< the base holds people, whatever the filter
    std::vector<RowRange> selected;
    int currentRow = -1;
    int topRow = -1;
};

/// On a reading thread: also where those who were selected stand now.
Listing listingOf(const store::Database& database, const ListingRequest& request);

} // namespace jalon::ui
