// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/TestBase.h"

namespace jalon::test {

namespace {

store::Database newDatabase(const std::filesystem::path& file, int schema)
{
    auto database = store::Database::create(file, testKey());
    database.script("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;");
    store::migrate(database, schema).value();
    return database;
}

std::string asText(const store::SqlValue& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        return std::to_string(*number);
    }
    if (const auto* real = std::get_if<double>(&value)) {
        return std::to_string(*real);
    }
    const auto* text = std::get_if<std::string_view>(&value);
    return text != nullptr ? "'" + std::string{*text} + "'" : "NULL";
}

} // namespace

const store::Key& testKey()
{
    static const store::Key key = store::Key::derive(Secret{kTestPassphrase}, store::Key::newSalt());
    return key;
}

Date day(std::string_view iso)
{
    return Date::fromIso(iso).value();
}

TestBase::TestBase(int schema)
    : database(newDatabase(folder / "test.jalon", schema)), session{database, "testeur", clock}
{
}

std::string TestBase::currentViews() const
{
    auto views = database.statement(
        "SELECT name FROM sqlite_schema WHERE (type = 'view' AND name LIKE '%\\_now' ESCAPE '\\')"
        " OR name = 'search_text' ORDER BY name");
    std::string dump;
    while (views.step()) {
        const auto view = views.get<std::string>(0);
        auto rows = database.statement("SELECT * FROM " + view + " ORDER BY 1");
        dump += "== " + view + "\n";
        while (rows.step()) {
            for (int column = 0; column < rows.columnCount(); ++column) {
                dump += asText(rows.valueAt(column)) + "|";
            }
            dump += "\n";
        }
    }
    return dump;
}

} // namespace jalon::test
