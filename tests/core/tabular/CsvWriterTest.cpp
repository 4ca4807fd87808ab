// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/CsvWriter.h"

#include "base/SmallDisk.h"
#include "base/TemporaryFolder.h"
#include "tabular/CsvReader.h"

#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace jalon;
using namespace jalon::test;
using namespace jalon::tabular;

namespace {

Table sample()
{
    return {"Mois: novembre/2026",
            {{"Nom", ColumnKind::Text, 30},
             {"Âge", ColumnKind::Number},
             {"Délai"},
             {"Part"},
             {"Entrée", ColumnKind::Date}},
            {{std::string{"Dumonteil; Zoé"}, std::int64_t{16018}, Decimal{1234.25, 1}, Percent{52.3, 1},
              *Date::fromYmd(2026, 11, 1)},
             {std::string{"=1+1"}, std::int64_t{-3}, {}, Percent{100, 0}},
             {std::string{"dit \"Le Roc\"\nbis"}, {}, Decimal{-0.04, 1}}}};
}

} // namespace

TEST_CASE("texts that would be formulas are neutralised, and found again", "[tabular][writer]")
{
    for (const std::string text : {"=1+1", "+33612", "-x", "@x", "\tx", "\rx", "'=x", "''-", "=", "+"}) {
        CHECK(neutralised(text) == "'" + text);
        CHECK(withoutNeutralising(neutralised(text)) == text);
    }
    for (const std::string text : {"", "Zoé", "'", "''", "a=b", "'t Hooft", " =x"}) {
        CHECK(neutralised(text) == text);
        CHECK(withoutNeutralising(text) == text);
    }
}

TEST_CASE("a CSV opens in French spreadsheets", "[tabular][writer]")
{
    const TemporaryFolder folder;
    const auto path = folder / "état.csv";
    const std::vector<Table> tables = {sample()};
    REQUIRE(writeCsv(path, tables));
    CHECK(bytesOf(path)
          == "\uFEFFNom;Âge;Délai;Part;Entrée\r\n"
             "\"Dumonteil; Zoé\";16018;1234,3;52,3\u202F%;01/11/2026\r\n"
             "'=1+1;-3;;100\u202F%\r\n"
             "\"dit \"\"Le Roc\"\"\nbis\";;0,0\r\n");
    CHECK(folder.count() == 1);

    auto reader = std::move(CsvReader::openFile(path).value());
    CsvRecord record;
    REQUIRE(reader.next(record).value());
    REQUIRE(reader.next(record).value());
    CHECK(record.cells[0] == "Dumonteil; Zoé");
}

TEST_CASE("several tables stand in one CSV under their titles", "[tabular][writer]")
{
    const TemporaryFolder folder;
    const std::vector<Table> tables = {{"Un", {{"a"}}, {{std::int64_t{1}}}},
                                       {"=Deux", {{"b"}}, {{std::string{"Zo\xE9"}}}}};
    REQUIRE(writeCsv(folder / "x.csv", tables));
    CHECK(bytesOf(folder / "x.csv") == "\uFEFFUn\r\na\r\n1\r\n\r\n'=Deux\r\nb\r\nZo\uFFFD\r\n");
}

TEST_CASE("neutralising can be undone any number of times", "[tabular][writer]")
{
    for (const std::string text : {"=1+1", "'=1+1", "''=1+1", "+33 6 12", "-", "@", "\t", "\r\n", "'", "''",
                                   "'abc", "", "a'=b", "\n=x"}) {
        CAPTURE(text);
        std::string written = text;
        for (int i = 0; i < 3; ++i) {
            written = neutralised(written);
        }
        std::string_view read = written;
        for (int i = 0; i < 3; ++i) {
            read = withoutNeutralising(read);
        }
        CHECK(read == text);
        constexpr std::string_view kFormulaStarts = "=+-@\t\r";
        CHECK((written.empty() || kFormulaStarts.find(written.front()) == std::string_view::npos));
    }
}

TEST_CASE("numbers stand in a CSV without thousands separators", "[tabular][writer]")
{
    const TemporaryFolder folder;
    auto writer = std::move(CsvWriter::create(folder / "x.csv").value());
    REQUIRE(writer.row(std::vector<Cell>{std::int64_t{-1234567}, Decimal{-1234567.891, 2}, Decimal{1e9, 0},
                                         Percent{1234.56, 1}, Percent{0, 0}, Percent{-3.25, 1}}));
    REQUIRE(writer.row(std::vector<Cell>{std::numeric_limits<std::int64_t>::min(),
                                         Decimal{std::numeric_limits<double>::infinity(), 1},
                                         Percent{std::numeric_limits<double>::quiet_NaN(), 1}}));
    REQUIRE(writer.commit());
    CHECK(bytesOf(folder / "x.csv")
          == "\uFEFF-1234567;-1234567,89;1000000000;1234,6\u202F%;0\u202F%;-3,3\u202F%\r\n"
             "-9223372036854775808;n. c.;n. c.\r\n");
}

TEST_CASE("dates of every century are written for French readers", "[tabular][writer]")
{
    const TemporaryFolder folder;
    auto writer = std::move(CsvWriter::create(folder / "x.csv").value());
    REQUIRE(writer.row(std::vector<Cell>{*Date::fromYmd(1899, 12, 31), *Date::fromYmd(2024, 2, 29),
                                         *Date::fromYmd(9999, 1, 1)}));
    REQUIRE(writer.commit());
    CHECK(bytesOf(folder / "x.csv") == "\uFEFF31/12/1899;29/02/2024;01/01/9999\r\n");
}

TEST_CASE("what is written is read back", "[tabular][writer]")
{
    const TemporaryFolder folder;
    const std::vector<std::string> texts = {
        "Zoé; \"la Rousse\"", "", "deux\r\nlignes", "=1+1", "'=1+1", "'t Hooft", ";", "\"", "\n", "a,b\tc|d"};
    std::vector<Cell> cells(texts.begin(), texts.end());
    auto writer = std::move(CsvWriter::create(folder / "x.csv").value());
    for (int row = 0; row < 3; ++row) {
        REQUIRE(writer.row(cells));
    }
    REQUIRE(writer.commit());
    auto reader = std::move(CsvReader::openFile(folder / "x.csv").value());
    CHECK(reader.encoding() == Encoding::Utf8Bom);
    CHECK(reader.separator() == ';');
    CsvRecord record;
    for (int row = 0; row < 3; ++row) {
        REQUIRE(reader.next(record).value());
        REQUIRE(record.cells.size() == texts.size());
        for (std::size_t i = 0; i < texts.size(); ++i) {
            CHECK(withoutNeutralising(record.cells[i]) == texts[i]);
        }
    }
    CHECK_FALSE(reader.next(record).value());
}

TEST_CASE("empty tables are written as their headers", "[tabular][writer]")
{
    const TemporaryFolder folder;
    const auto written = [&](const std::vector<Table>& tables) {
        REQUIRE(writeCsv(folder / "x.csv", tables));
        return bytesOf(folder / "x.csv");
    };
    CHECK(written({}) == "\uFEFF");
    CHECK(written({{"Titre", {{"Nom"}, {"=Âge"}}, {}}}) == "\uFEFFNom;'=Âge\r\n");
    CHECK(written({{"A", {}, {}}, {"B", {{"x"}}, {}}}) == "\uFEFFA\r\n\r\n\r\nB\r\nx\r\n");
    CHECK(written({{"A", {{"x"}, {"y"}}, {{std::int64_t{1}}, {}}}}) == "\uFEFFx;y\r\n1\r\n\r\n");
}

TEST_CASE("a CSV that is not committed leaves the older one", "[tabular][writer]")
{
    const TemporaryFolder folder;
    const auto path = folder / "x.csv";
    REQUIRE(writeFile(path, "ancien"));
    {
        auto writer = std::move(CsvWriter::create(path).value());
        REQUIRE(writer.row(std::vector<Cell>{std::int64_t{1}}));
        CHECK(folder.count() == 2);
    }
    CHECK(folder.count() == 1);
    CHECK(bytesOf(path) == "ancien");
    const std::vector<Table> tables = {sample()};
    const auto absent = folder / "absent" / "x.csv";
    CHECK(writeCsv(absent, tables).error().code == ErrorCode::FileNotWritable);
    CHECK(CsvWriter::create(folder.path()).error().code == ErrorCode::FileNotWritable);
}

TEST_CASE("a CSV on a full disk is refused", "[tabular][writer]")
{
    const TemporaryFolder folder;
    const auto path = folder / "x.csv";
    Table table = sample();
    table.rows.assign(20'000, {std::string{"Dumonteil"}});
    const std::vector<Table> tables = {std::move(table)};
    const auto told = onSmallDisk(folder.path(), std::size_t{64} * 1024, [&] {
        const auto written = writeCsv(path, tables);
        return !written && written.error() == Error{ErrorCode::DiskFull, {path.string()}}
               && folder.count() == 0;
    });
    if (!told) {
        SKIP("no small disk can be mounted here");
    }
    CHECK(*told);
}

TEST_CASE("a mark names one more column of a CSV, which reads in as before", "[tabular][writer]")
{
    const TemporaryFolder folder;
    const std::vector<Table> tables = {
        {"T", {{"Nom"}, {"Prénom"}}, {{std::string{"Durand"}, std::string{"Léa"}}}}};
    REQUIRE(writeCsv(folder / "x.csv", tables, "=Exporté; par moi"));
    CHECK(bytesOf(folder / "x.csv") == "\uFEFFNom;Prénom;\"'=Exporté; par moi\"\r\nDurand;Léa\r\n");
}
