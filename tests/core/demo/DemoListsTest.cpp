// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoLists.h"

#include "base/Sha256.h"
#include "demo/Population.h"
#include "demo/Simulation.h"
#include "store/TestBase.h"
#include "tabular/CsvReader.h"

#include <set>

namespace jalon::demo {

namespace {

constexpr int kColumns = 18;
constexpr int kPartnerColumns = 19;

World smallWorld(std::uint64_t seed = 26)
{
    return simulate({.people = 300, .months = 6, .seed = seed, .end = test::day("2026-10-01")});
}

std::vector<std::vector<std::string>> cellsOf(const List& list)
{
    auto reader = tabular::CsvReader::open(std::make_unique<tabular::MemorySource>(list.bytes)).value();
    CHECK(reader.separator() == ';');
    CHECK(reader.encoding() == tabular::Encoding::Windows1252);
    std::vector<std::vector<std::string>> rows;
    tabular::CsvRecord record;
    while (reader.next(record).value()) {
        rows.emplace_back(record.cells.begin(), record.cells.end());
    }
    CHECK(reader.malformed() == 0);
    return rows;
}

std::string allBytes(const World& world)
{
    std::string bytes;
    for (int month = 0; month < world.options.months; ++month) {
        bytes += stockList(world, month).bytes + partnerList(world, month).bytes;
    }
    return bytes;
}

} // namespace

TEST_CASE("The lists of one seed are the same bytes on every run and machine", "[demo]")
{
    const auto bytes = allBytes(smallWorld());
    CHECK(bytes == allBytes(smallWorld()));
    CHECK(bytes != allBytes(smallWorld(27)));
    CHECK(sha256Hex(bytes) == "4d69df5df168fc5df4306d11dfbd2de623e837a6cbe1fc71217eb995f6b4f976");
}

TEST_CASE("A stock list is a CAF's file: its name, its letters, its line ends, its columns", "[demo]")
{
    const auto list = stockList(smallWorld(), 5);
    CHECK(list.name == "caf_2026-10.csv");
    CHECK(list.bytes.starts_with("MATRICULE;ROLE PERSONNE;"));
    CHECK(list.bytes.ends_with("\r\n"));
    CHECK(list.bytes.find('\xE9') != std::string::npos);
    CHECK(list.bytes.find('?') == std::string::npos);
    const auto rows = cellsOf(list);
    REQUIRE(rows.size() == static_cast<std::size_t>(list.rows) + 1);
    for (const auto& row : rows) {
        CHECK(row.size() == kColumns);
    }
}

TEST_CASE("A stock list holds everybody with rights once, and what was planted", "[demo]")
{
    const auto world = smallWorld();
    int planted = 0;
    for (int month = 0; month < 6; ++month) {
        const auto list = stockList(world, month);
        std::set<std::vector<std::string>> distinct;
        int open = 0;
        int nameless = 0;
        auto rows = cellsOf(list);
        rows.erase(rows.begin());
        for (const auto& row : rows) {
            nameless += row[3].empty() ? 1 : 0;
            if (distinct.insert(row).second && !row[3].empty()) {
                open += row[13] != "5" ? 1 : 0;
            }
        }
        CHECK(nameless == list.rejected);
        CHECK(static_cast<int>(distinct.size()) == list.rows - list.duplicates);
        int expected = 0;
        for (const auto& household : world.households) {
            for (const auto& person : household.adults) {
                expected += isOpen(household, person, month) ? 1 : 0;
            }
        }
        CHECK(open == expected);
        planted += list.duplicates + list.rejected + list.badValues;
    }
    CHECK(planted > 10);
    CHECK(stockList(world, 0).duplicates + stockList(world, 0).rejected == 0);
}

TEST_CASE("A partners' list holds one event a row", "[demo]")
{
    const auto world = smallWorld();
    const auto list = partnerList(world, 3);
    CHECK(list.name == "suivi_2026-08-31.csv");
    const auto rows = cellsOf(list);
    REQUIRE(rows.size() == static_cast<std::size_t>(list.rows) + 1);
    REQUIRE(list.rows > 5);
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const auto& row = rows[i];
        REQUIRE(row.size() == kPartnerColumns);
        const int events = (row[5].empty() ? 0 : 1) + (row[13].empty() ? 0 : 1) + (row[16].empty() ? 0 : 1);
        CHECK(events == 1);
        CHECK(row[10].starts_with(row[5].empty() ? "" : "France Travail"));
    }
}

} // namespace jalon::demo
