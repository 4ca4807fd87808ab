// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/PeopleListing.h"

#include <algorithm>
#include <unordered_set>

namespace jalon::ui {

namespace {

/// A selection of more pieces makes the table slow: each of its cells is looked for in each piece.
constexpr std::size_t kMostRanges = 500;

std::vector<RowRange> rangesOf(const std::vector<PersonId>& people, const std::vector<PersonId>& selected)
{
    const std::unordered_set<PersonId> wanted(selected.begin(), selected.end());
    std::vector<RowRange> ranges;
    for (std::size_t at = 0; at < people.size() && !wanted.empty(); ++at) {
        if (!wanted.contains(people[at])) {
            continue;
        }
        const int row = static_cast<int>(at);
        if (!ranges.empty() && ranges.back().second == row - 1) {
            ranges.back().second = row;
        } else if (ranges.size() == kMostRanges) {
            return {};
        } else {
            ranges.emplace_back(row, row);
        }
    }
    return ranges;
}

int rowOf(const std::vector<PersonId>& people, PersonId person)
{
    const auto found = std::ranges::find(people, person);
    return person && found != people.end() ? static_cast<int>(found - people.begin()) : -1;
}

} // namespace

Listing listingOf(const store::Database& database, const ListingRequest& request)
{
    auto people = casefile::listPeople(database, request.filter, request.order, request.today);
    Listing listing;
    listing.anybody = !people.empty() || database.value<int>("SELECT 1 FROM search_text LIMIT 1").has_value();
    listing.selected = rangesOf(people, request.selected);
    listing.currentRow = rowOf(people, request.current);
    if (listing.currentRow < 0) {
        listing.currentRow = std::min(std::max(request.currentRow, 0), static_cast<int>(people.size()) - 1);
    }
    listing.topRow = request.top ? rowOf(people, request.top) : -1;
    listing.people = std::make_shared<const std::vector<PersonId>>(std::move(people));
    return listing;
}

} // namespace jalon::ui
