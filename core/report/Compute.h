// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "report/Figure.h"
#include "report/Query.h"
#include "store/Database.h"
#include "tabular/Table.h"

#include <string_view>

namespace jalon::report {

Figure compute(const store::Database& database, IndicatorId id, const Query& query);

/// One row behind a figure: the person as they are known today, and what put them there.
struct ListedPerson {
    PersonId person;
    std::string lastName;
    std::string firstName;
    std::optional<Date> birthOn;
    std::string matricule;
    PathwayId pathway; ///< 0 when the figure is not about one
    FactId fact; ///< the orientation, contract… that counts; for households, the household
    Date day; ///< of the event; the stock's day for stock figures
    std::optional<int> days; ///< of delays
};

/// The list behind a figure, as long as the figure says, by name. `part` is `numerator`, `denominator`,
/// `running`, or the code of one of the figure's lines. InvalidValue("part", part) for anything else.
Expected<std::vector<ListedPerson>> people(const store::Database& database, IndicatorId id,
                                           const Query& query, std::string_view part);

tabular::Table tableOf(std::string_view title, const std::vector<ListedPerson>& people);

} // namespace jalon::report
