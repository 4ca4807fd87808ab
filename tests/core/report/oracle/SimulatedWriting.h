// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/oracle/SimulatedLife.h"
#include "store/Transaction.h"

#include <algorithm>

namespace jalon::test::oracle {

template <class Tag>
Id<Tag> newAnchor(store::Transaction& tx, const std::string& table)
{
    const Id<Tag> id{tx.newId()};
    tx.database().run("INSERT INTO " + table + " (id) VALUES (?1)", id);
    return id;
}

/// Writes a changed version, unless the fact has been cancelled meanwhile.
template <class Row, class Change>
void change(store::Transaction& tx, FactId fact, Change&& how)
{
    if (auto row = store::current<Row>(tx.database(), fact)) {
        how(*row);
        store::replace(tx, fact, *row);
    }
}

template <class Row>
void endPeriod(store::Transaction& tx, FactId fact, Date on)
{
    change<Row>(tx, fact, [&](Row& row) {
        if (!row.endsOn || *row.endsOn > on) {
            row.endsOn = std::max(on, Date{row.startsOn});
        }
    });
}

struct SimulatedLife::Stay {
    Date notifiedOn;
    std::optional<Date> decidedOn;
    Date leavesOn; ///< the end of the simulation when the person stays
    bool leaves = false;
};

} // namespace jalon::test::oracle
