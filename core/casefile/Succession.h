// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/Tables.h"

#include <algorithm>
#include <limits>
#include <vector>

/// Facts that follow one another, the next one's start being the end of the one before: orientations,
/// référents uniques, rights, memberships, residences. For the services of this room.
namespace jalon::casefile::succession {

constexpr Date startOf(Date day)
{
    return day;
}

/// An unknown start is before every day.
constexpr Date startOf(std::optional<Date> day)
{
    return day.value_or(Date{std::numeric_limits<std::int32_t>::min()});
}

/// In their order, but for `except`.
template <class Row>
std::vector<store::Fact<Row>> ofPathway(const store::Transaction& tx, PathwayId pathway, FactId except = {})
{
    return store::currentWhere<Row>(
        tx.database(), "pathway_id = ?1 AND fact_id IS NOT ?2 ORDER BY starts_on, id", pathway, except);
}

template <class Row>
void setEnd(store::Transaction& tx, const store::Fact<Row>& fact, std::optional<Date> end)
{
    Row row = fact.value;
    row.endsOn = end && row.startsOn > *end ? std::optional<Date>{row.startsOn} : end;
    if (!(row == fact.value)) {
        store::replace(tx, fact.id, row);
    }
}

/// Ends those in force on a day.
template <class Row>
void endAll(store::Transaction& tx, const std::vector<store::Fact<Row>>& facts, Date day)
{
    for (const auto& fact : facts) {
        if (!fact.value.endsOn || *fact.value.endsOn > day) {
            setEnd(tx, fact, day);
        }
    }
}

/// Ends the one in force when `next` starts; a `next` without an end that goes before a known one ends there.
template <class Row>
void makeRoom(store::Transaction& tx, const std::vector<store::Fact<Row>>& others, Row& next)
{
    for (const auto& other : others) {
        const auto start = startOf(other.value.startsOn);
        const auto nextStart = startOf(next.startsOn);
        if (start <= nextStart && (!other.value.endsOn || *other.value.endsOn > nextStart)) {
            setEnd(tx, other, nextStart);
        } else if (start > nextStart && (!next.endsOn || *next.endsOn > start)) {
            next.endsOn = start;
        }
    }
}

/// Of facts in the order of their starts: none goes on when the next one starts.
template <class Row>
void chain(store::Transaction& tx, const std::vector<store::Fact<Row>>& inOrder)
{
    for (std::size_t i = 0; i + 1 < inOrder.size(); ++i) {
        const auto next = inOrder[i + 1].value.startsOn;
        if (!inOrder[i].value.endsOn || *inOrder[i].value.endsOn > next) {
            setEnd(tx, inOrder[i], next);
        }
    }
}

} // namespace jalon::casefile::succession
