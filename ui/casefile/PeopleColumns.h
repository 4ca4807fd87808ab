// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/PeopleViews.h"
#include "tabular/Table.h"

#include <QString>

/// What the table of people can show. A column is named by the order that it gives (SortKey), its number in
/// the model is that one's. Texts can be made on any thread.
namespace jalon::ui {

using casefile::SortKey;

inline constexpr int kColumnCount = static_cast<int>(EnumCodes<SortKey>::codes.size());

QString columnTitle(SortKey column);
/// In letters.
int proposedWidth(SortKey column);
/// Those that are shown as long as nobody has chosen.
std::vector<casefile::ViewColumn> proposedColumns();

QString cellText(SortKey column, const casefile::PersonRow& row, Date today);

/// The same for files: dates and numbers as such.
tabular::Cell cellValue(SortKey column, const casefile::PersonRow& row, Date today);
tabular::TableColumn fileColumn(SortKey column);

} // namespace jalon::ui
