// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Statement.h"

#include "store/DbError.h"
#include "store/TestBase.h"

#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace jalon;
using namespace jalon::test;
using store::Statement;

namespace {

/// A table of one column that holds anything.
struct AnyTable : TestBase {
    AnyTable() { database.script("CREATE TABLE held (value)"); }

    template <class T>
    void put(const T& value) const
    {
        database.run("DELETE FROM held");
        database.run("INSERT INTO held (value) VALUES (?1)", value);
    }
    template <class T>
    T back() const
    {
        auto query = database.statement("SELECT value FROM held");
        REQUIRE(query.step());
        return query.get<T>(0);
    }
    std::string kind() const { return database.value<std::string>("SELECT typeof(value) FROM held").value(); }
};

} // namespace

TEST_CASE("values come back as they were stored", "[store][statement]")
{
    AnyTable table;
    for (const std::int64_t number :
         {std::int64_t{0}, std::int64_t{-1}, std::numeric_limits<std::int64_t>::max(),
          std::numeric_limits<std::int64_t>::min(), (std::int64_t{3} << 40) | 17}) {
        table.put(number);
        CHECK(table.back<std::int64_t>() == number);
        CHECK(table.kind() == "integer");
    }
    table.put(2.5);
    CHECK(table.back<double>() == 2.5);
    CHECK(table.kind() == "real");
    table.put(std::string{"Lefèvre d'Œuvrard"});
    CHECK(table.back<std::string>() == "Lefèvre d'Œuvrard");
    CHECK(table.kind() == "text");
    table.put(true);
    CHECK(table.back<bool>());
    table.put(false);
    CHECK_FALSE(table.back<bool>());
    table.put(day("1969-12-31"));
    CHECK(table.back<Date>() == day("1969-12-31"));
    CHECK(table.back<std::int64_t>() == -1);
    table.put(PersonId{42});
    CHECK(table.back<PersonId>() == PersonId{42});
    table.put(store::TxKind::Merge);
    CHECK(table.back<std::string>() == "merge");
    CHECK(table.back<store::TxKind>() == store::TxKind::Merge);
}

TEST_CASE("nothing has one representation: an empty text, an empty optional, no id are all NULL",
          "[store][statement]")
{
    AnyTable table;
    const auto isNull = [&table] { return table.kind() == "null"; };
    table.put(std::string{});
    CHECK(isNull());
    CHECK(table.back<std::string>().empty());
    table.put(std::string_view{});
    CHECK(isNull());
    table.put(std::optional<Date>{});
    CHECK(isNull());
    CHECK_FALSE(table.back<std::optional<Date>>());
    table.put(std::optional<std::string>{""});
    CHECK(isNull());
    table.put(PersonId{});
    CHECK(isNull());
    CHECK_FALSE(table.back<PersonId>());
    table.put(std::optional{0});
    CHECK_FALSE(isNull());
    CHECK(table.back<std::optional<int>>() == 0);
}

TEST_CASE("a text with a NUL in it is stored whole", "[store][statement]")
{
    AnyTable table;
    const std::string text("avant\0après", 12);
    table.put(text);
    CHECK(table.back<std::string>() == text);
}

TEST_CASE("a code that is not known is an error, not another code", "[store][statement]")
{
    AnyTable table;
    table.put(std::string{"kind-of-tomorrow"});
    CHECK_THROWS_AS(table.back<store::TxKind>(), std::runtime_error);
}

TEST_CASE("parameters are taken in their order, more than once", "[store][statement]")
{
    TestBase base;
    auto query = base.database.statement("SELECT ?2 || ?1 || ?2");
    query.bind("a", "b");
    REQUIRE(query.step());
    CHECK(query.get<std::string>(0) == "bab");
    CHECK_FALSE(query.step());
    CHECK(query.columnCount() == 1);
}

TEST_CASE("a text that is copied may go before the statement runs", "[store][statement]")
{
    TestBase base;
    auto query = base.database.statement("SELECT ?1");
    {
        auto text = std::make_unique<std::string>("un texte assez long pour ne pas tenir dans l'objet");
        query.bind(*text);
        std::ranges::fill(*text, 'x');
    }
    REQUIRE(query.step());
    CHECK(query.get<std::string>(0) == "un texte assez long pour ne pas tenir dans l'objet");
}

TEST_CASE("two uses of one text at a time do not disturb each other", "[store][statement]")
{
    TestBase base;
    const auto* const sql = "SELECT value FROM json_each('[1, 2, 3]')";
    auto outer = base.database.statement(sql);
    std::vector<int> pairs;
    while (outer.step()) {
        auto inner = base.database.statement(sql);
        while (inner.step()) {
            pairs.push_back(10 * outer.get<int>(0) + inner.get<int>(0));
        }
    }
    CHECK(pairs == std::vector{11, 12, 13, 21, 22, 23, 31, 32, 33});
}

TEST_CASE("a statement that is taken again has no values left of its last use", "[store][statement]")
{
    TestBase base;
    const auto* const sql = "SELECT coalesce(?1, 'rien')";
    {
        auto query = base.database.statement(sql);
        query.bind("quelque chose");
        REQUIRE(query.step());
    }
    auto query = base.database.statement(sql);
    REQUIRE(query.step());
    CHECK(query.get<std::string>(0) == "rien");
}

TEST_CASE("a statement that failed can be used again", "[store][statement]")
{
    AnyTable table;
    table.database.script("CREATE UNIQUE INDEX one ON held (value)");
    const auto* const sql = "INSERT INTO held (value) VALUES (?1)";
    table.database.run(sql, 1);
    CHECK_THROWS_AS(table.database.run(sql, 1), store::DbError);
    CHECK_NOTHROW(table.database.run(sql, 2));
    CHECK(table.database.value<int>("SELECT count(*) FROM held") == 2);
}

TEST_CASE("an error names the statement and none of its values", "[store][statement]")
{
    AnyTable table;
    table.database.script("CREATE UNIQUE INDEX one ON held (value)");
    const auto failing = [&table] {
        table.database.run("INSERT INTO held (value) VALUES (?1)", "ZYXQUVART");
    };
    failing();
    try {
        failing();
        FAIL("the second insertion was taken");
    } catch (const store::DbError& error) {
        CHECK(error.operation() == "INSERT INTO held (value) VALUES (?1)");
        CHECK_FALSE(std::string{error.what()}.contains("ZYXQUVART"));
        const auto said = error.toError("base.jalon");
        CHECK(said.code == ErrorCode::DatabaseFailure);
        for (const auto& parameter : said.parameters) {
            CHECK_FALSE(parameter.contains("ZYXQUVART"));
        }
    }
}

TEST_CASE("texts that are no SQL, or bind beyond their parameters, are errors", "[store][statement]")
{
    TestBase base;
    CHECK_THROWS_AS(base.database.statement("SELEKT 1"), store::DbError);
    CHECK_THROWS_AS(base.database.statement(""), store::DbError);
    CHECK_THROWS_AS(base.database.statement("SELECT * FROM nowhere"), store::DbError);
    auto query = base.database.statement("SELECT ?1");
    CHECK_THROWS_AS(query.bind(1, 2), store::DbError);
}

TEST_CASE("more texts than are kept go on working", "[store][statement]")
{
    TestBase base;
    for (int i = 0; i < 1000; ++i) {
        const auto text = std::to_string(i);
        REQUIRE(base.database.value<std::string>("SELECT '" + text + "'") == text);
    }
    base.database.dropIdleStatements();
    CHECK(base.database.value<int>("SELECT 1") == 1);
}

TEST_CASE("a statement that is moved is given back once", "[store][statement]")
{
    TestBase base;
    auto first = base.database.statement("SELECT 7");
    Statement second{std::move(first)};
    REQUIRE(second.step());
    CHECK(second.get<int>(0) == 7);
}
