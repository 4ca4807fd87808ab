// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/PeopleList.h"
#include "meeting/InNumber.h"
#include "ui/common/Capacities.h"
#include "ui/common/Directory.h"

#include <QStringList>

#include <map>

namespace jalon::ui {

/// What the grid in use proposes to some people, and what its lines need to be read.
struct InNumberContent {
    std::string grid; ///< its name
    meeting::InNumberList list;
    std::map<PersonId, casefile::PersonRow> people; ///< today
    DirectoryPtr directory;
    bool isPack = false;

    /// With the lines that are chosen.
    Capacities capacities() const { return {meeting::loadsWith(list.loads, list.lines), isPack}; }
};

/// GridNotChosen, Cancelled.
Expected<InNumberContent> readInNumber(const store::Database& database, const std::vector<PersonId>& people,
                                       Date today, const std::stop_token& stop);

/// The cells of a line: written or not, who, where, the rule and what made it, path, organisation, référent.
QStringList inNumberTitles();
QStringList inNumberCells(const InNumberContent& content, const meeting::ProposedOrientation& line,
                          const Capacities& capacities);
QStringList leftOutCells(const InNumberContent& content, const casefile::LeftOut& leftOut);

} // namespace jalon::ui
