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

/// Moves the end of those that ended when `from` was a start or an exit's day.
template <class Row>
void moveEnds(store::Transaction& tx, const std::vector<store::Fact<Row>>& facts, Date from,
              std::optional<Date> to)
{
    for (const auto& fact : facts) {
        if (fact.value.endsOn == from) {
            setEnd(tx, fact, to);
        }
    }
}

/// A corrected event: those that ended when it started hold on until its own end, then it takes its new
/// place. `othersOf(row)` reads the others of its line; `leaves`: it goes elsewhere even with the same start.
template <class Row, class Others>
void moveTo(store::Transaction& tx, const Others& othersOf, const Row& known, Row& next, bool leaves = false)
{
    leaves = leaves || next.startsOn != known.startsOn;
    if (leaves) {
        moveEnds(tx, othersOf(known), startOf(known.startsOn), known.endsOn);
    }
    if (leaves || next.endsOn != known.endsOn) {
        makeRoom(tx, othersOf(next), next);
    }
}

} // namespace jalon::casefile::succession
