// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/PeopleList.h"
#include "store/Transaction.h"

#include <string>
#include <vector>

/// Lists of people under a name, kept in the base for each account: their filters can name people. Key
/// `view/<account>/<name>`, value JSON: {"filter": {…}, "sort": "name", "descending": true, "columns":
/// [["name", 18], …]}.
namespace jalon::casefile {

/// A value of a row that is shown; named as the order by it.
struct ViewColumn {
    SortKey value = SortKey::Name;
    int width = 0; ///< in letters; 0: as wide as proposed

    friend bool operator==(const ViewColumn&, const ViewColumn&) = default;
};

struct PeopleView {
    std::string name;
    PeopleFilter filter;
    SortOrder order;
    std::vector<ViewColumn> columns; ///< empty: those that are shown already

    friend bool operator==(const PeopleView&, const PeopleView&) = default;
};

/// By name. What this version does not know in one is left out.
std::vector<PeopleView> peopleViews(const store::Database& database, const std::string& account);
/// In the place of the one of that name.
void saveView(store::Transaction& tx, const std::string& account, const PeopleView& view);
void removeView(store::Transaction& tx, const std::string& account, const std::string& name);

/// The columns that an account used last; empty: none yet.
std::vector<ViewColumn> lastColumns(const store::Database& database, const std::string& account);
void saveLastColumns(store::Transaction& tx, const std::string& account,
                     const std::vector<ViewColumn>& columns);

/// Whether a setting is one of these: an account's own, which can name people.
bool isOfAnAccount(std::string_view settingKey);
bool isOfTheAccount(std::string_view settingKey, const std::string& account);

/// The name of a saved view and the words that it looks for; empty for any other setting.
std::string soughtIn(std::string_view settingKey, const std::string& value);

} // namespace jalon::casefile
