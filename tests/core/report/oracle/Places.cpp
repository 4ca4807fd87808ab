// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/oracle/Items.h"

#include <algorithm>

namespace jalon::test::oracle {

namespace {

const PathwayFacts* pathwayOf(const PersonFacts& person, const Item& item)
{
    if (item.pathway != 0) {
        return &*std::ranges::find(person.pathways, item.pathway, &PathwayFacts::id);
    }
    if (item.stock) {
        return person.running(item.on);
    }
    const auto* last = person.lastStarted(item.on);
    return last != nullptr || person.pathways.empty() ? last : &person.pathways.front();
}

/// In force on the day (the last decided), else the first after.
const casefile::Orientation* orientationFor(const PathwayFacts& pathway, Date day)
{
    const casefile::Orientation* last = nullptr;
    for (const auto& fact : pathway.orientations) {
        if (covers(fact.value, day)) {
            last = &fact.value;
        }
    }
    if (last != nullptr) {
        return last;
    }
    const auto* next = onOrFirstAfter(pathway.orientations, day);
    return next != nullptr ? &next->value : nullptr;
}

} // namespace

std::int64_t placeOf(const World& world, const Item& item, ScopeKind kind)
{
    const PersonFacts& person = world.person(item.person);
    if (kind == ScopeKind::Territory) {
        return world.territoryOn(person, item.on);
    }
    const auto* pathway = pathwayOf(person, item);
    if (kind == ScopeKind::Everything || pathway == nullptr) {
        return 0;
    }
    if (kind == ScopeKind::Referent) {
        const auto* assignment = onOrFirstAfter(pathway->assignments, item.on);
        return assignment != nullptr ? assignment->value.referent.value : 0;
    }
    const auto* orientation = orientationFor(*pathway, item.on);
    if (orientation == nullptr) {
        return 0;
    }
    if (kind == ScopeKind::Organisation) {
        return orientation->organisation.value;
    }
    return orientation->path ? 1 + static_cast<std::int64_t>(*orientation->path) : 0;
}

} // namespace jalon::test::oracle
