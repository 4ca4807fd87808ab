// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/PeopleViews.h"
#include "casefile/CaseBase.h"
#include "casefile/Undo.h"
#include "reference/Settings.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::casefile;
using namespace jalon::test;

TEST_CASE("views are kept for each account, replaced, removed, and given back by undo", "[casefile][views]")
{
    CaseBase base;
    const PeopleView late{.name = "À voir / jeudi",
                          .filter = {.text = "crest", .need = Need::LateOrientation},
                          .order = {SortKey::NextDue, true},
                          .columns = {{SortKey::Name, 18}, {SortKey::City, 0}}};
    const PeopleView all{.name = "Tous", .filter = {}, .order = {}, .columns = {}};
    base.write([&](auto& tx) {
        saveView(tx, "c.durand", late);
        saveView(tx, "c.durand", all);
        saveView(tx, "c.durand2", {.name = "Autre", .filter = {}, .order = {}, .columns = {}});
    });
    CHECK(peopleViews(base.database, "c.durand") == std::vector{all, late});
    CHECK(peopleViews(base.database, "c.duran").empty());

    auto changed = late;
    changed.filter = {.neverOriented = true};
    base.write([&](auto& tx) { saveView(tx, "c.durand", changed); });
    CHECK(peopleViews(base.database, "c.durand") == std::vector{all, changed});

    const auto removed = base.write([&](auto& tx) { removeView(tx, "c.durand", "À voir / jeudi"); });
    CHECK(peopleViews(base.database, "c.durand") == std::vector{all});
    REQUIRE(undo(base.session, removed));
    CHECK(peopleViews(base.database, "c.durand") == std::vector{all, changed});
}

TEST_CASE("a view of another version is read as far as it is known", "[casefile][views]")
{
    CaseBase base;
    base.write([](auto& tx) {
        reference::setSetting(
            tx, "view/a/Neuf",
            R"({"filter": {"need": "no-news", "moon": 3}, "sort": "moon", "descending": true,
                                  "columns": [["moon", 3], ["city", -4], ["city", 7], "name", ["name", 12]]})");
        reference::setSetting(tx, "view/a/Rien", "{");
        reference::setSetting(tx, "view/a/Vide", "{}");
    });
    const auto views = peopleViews(base.database, "a");
    REQUIRE(views.size() == 3);
    CHECK(views[0].filter == PeopleFilter{.need = Need::NoNews});
    CHECK(views[0].order == SortOrder{SortKey::Name, true});
    CHECK(views[0].columns == std::vector<ViewColumn>{{SortKey::City, 0}, {SortKey::Name, 12}});
    CHECK(views[1].filter.empty());
    CHECK(views[2] == PeopleView{.name = "Vide", .filter = {}, .order = {}, .columns = {}});
}

TEST_CASE("the columns used last are remembered for each account", "[casefile][views]")
{
    CaseBase base;
    const std::vector<ViewColumn> columns = {{SortKey::Referent, 24}, {SortKey::Name, 0}};
    CHECK(lastColumns(base.database, "a").empty());
    base.write([&](auto& tx) { saveLastColumns(tx, "a", columns); });
    CHECK(lastColumns(base.database, "a") == columns);
    CHECK(lastColumns(base.database, "b").empty());
}
