// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/PrivateFolder.h"
#include "tabular/CsvReader.h"
#include "tabular/CsvWriter.h"
#include "tabular/Number.h"
#include "tabular/XlsxWriter.h"

#include <catch2/catch_test_macros.hpp>
#include <zlib.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <limits>
#include <map>

using namespace jalon;
using namespace jalon::tabular;

namespace {

/// An empty folder that goes with the test.
class TestFolder {
public:
    explicit TestFolder(std::string_view name)
        : m_path(std::filesystem::temp_directory_path() / ("jalon-tabular-" + std::string{name}))
    {
        std::filesystem::remove_all(m_path);
        std::filesystem::create_directories(m_path);
    }
    TestFolder(const TestFolder&) = delete;
    TestFolder& operator=(const TestFolder&) = delete;
    ~TestFolder() { std::filesystem::remove_all(m_path); }

    std::filesystem::path file(std::string_view name) const { return m_path / name; }
    std::size_t count() const
    {
        return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator{m_path}, {}));
    }

private:
    std::filesystem::path m_path;
};

std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

std::size_t number(const std::string& bytes, std::size_t at, std::size_t size)
{
    std::size_t value = 0;
    for (std::size_t i = 0; i < size; ++i) {
        value |= std::size_t{static_cast<unsigned char>(bytes.at(at + i))} << (8 * i);
    }
    return value;
}

std::string inflated(std::string packed, std::size_t size)
{
    std::string plain(size, '\0');
    z_stream stream{};
    REQUIRE(inflateInit2(&stream, -MAX_WBITS) == Z_OK);
    stream.next_in = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(plain.data());
    stream.avail_out = static_cast<uInt>(plain.size());
    CHECK(inflate(&stream, Z_FINISH) == Z_STREAM_END);
    inflateEnd(&stream);
    return plain;
}

/// The parts of a zip, through its central directory.
std::map<std::string, std::string> partsOf(const std::filesystem::path& path)
{
    const std::string zip = contentOf(path);
    const auto end = zip.rfind("PK\x05\x06");
    REQUIRE(end != std::string::npos);
    std::map<std::string, std::string> parts;
    std::size_t at = number(zip, end + 16, 4);
    for (auto left = number(zip, end + 10, 2); left > 0; --left) {
        const auto nameSize = number(zip, at + 28, 2);
        const auto local = number(zip, at + 42, 4);
        const auto data = local + 30 + number(zip, local + 26, 2) + number(zip, local + 28, 2);
        const auto packed = zip.substr(data, number(zip, at + 20, 4));
        parts[zip.substr(at + 46, nameSize)] =
            number(zip, at + 10, 2) == 8 ? inflated(packed, number(zip, at + 24, 4)) : packed;
        at += 46 + nameSize + number(zip, at + 30, 2) + number(zip, at + 32, 2);
    }
    return parts;
}

bool holds(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

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

TEST_CASE("numbers as French readers write them", "[tabular][number]")
{
    CHECK(formatFrench(16018, 0) == "16\u202F018");
    CHECK(formatFrench(1234567.891, 2) == "1\u202F234\u202F567,89");
    CHECK(formatFrench(999.96, 1) == "1\u202F000,0");
    CHECK(formatFrench(1234.5, 1, Thousands::Plain) == "1234,5");
    CHECK(formatFrench(0, 2) == "0,00");
    CHECK(formatFrench(0.05, 1) == "0,1");
    CHECK(formatFrench(0.0004, 3) == "0,000");
    CHECK(formatFrench(0.0005, 3) == "0,001");
    CHECK(formatFrench(100, 1) == "100,0");
    CHECK(formatPercent(52.3, 1) == "52,3\u202F%");
}

TEST_CASE("halves are rounded up, whatever the binary noise", "[tabular][number]")
{
    CHECK(formatFrench(1.005, 2) == "1,01");
    CHECK(formatFrench(2.675, 2) == "2,68");
    CHECK(formatFrench(0.285 * 100, 0) == "29");
    CHECK(formatFrench(0.5, 0) == "1");
    CHECK(formatFrench(2.5, 0) == "3");
    CHECK(formatFrench(-2.5, 0) == "-3");
    CHECK(formatFrench(2.4999, 0) == "2");
    CHECK(formatFrench(-0.04, 1) == "0,0");
    CHECK(formatFrench(9.995, 2) == "10,00");
    CHECK(rounded(1.005, 2) == 1.01);
    CHECK(rounded(-2.5, 0) == -3);
}

TEST_CASE("numbers at the edges", "[tabular][number]")
{
    CHECK(formatFrench(1e15, 0, Thousands::Plain) == "1000000000000000");
    CHECK(formatFrench(1e300, 1, Thousands::Plain).size() == 303);
    CHECK(formatFrench(5e-324, 2) == "0,00");
    CHECK(formatFrench(1, -4) == "1");
    CHECK(formatFrench(1, 40) == "1,000000000");
    CHECK(formatFrench(std::numeric_limits<double>::quiet_NaN(), 1) == "n. c.");
    CHECK(formatPercent(std::numeric_limits<double>::infinity(), 1) == "n. c.");
}

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
    const TestFolder folder{"csv"};
    const auto path = folder.file("état.csv");
    const std::vector<Table> tables = {sample()};
    REQUIRE(writeCsv(path, tables));
    CHECK(contentOf(path)
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
    const TestFolder folder{"csv2"};
    const std::vector<Table> tables = {{"Un", {{"a"}}, {{std::int64_t{1}}}},
                                       {"=Deux", {{"b"}}, {{std::string{"Zo\xE9"}}}}};
    REQUIRE(writeCsv(folder.file("x.csv"), tables));
    CHECK(contentOf(folder.file("x.csv")) == "\uFEFFUn\r\na\r\n1\r\n\r\n'=Deux\r\nb\r\nZo\uFFFD\r\n");
}

TEST_CASE("an XLSX holds real numbers and dates under a frozen bold header", "[tabular][writer]")
{
    const TestFolder folder{"xlsx"};
    const auto path = folder.file("état.xlsx");
    const std::vector<Table> tables = {sample(), {"mois  novembre 2026", {{"a"}}, {}}};
    REQUIRE(writeXlsx(path, tables));
    CHECK(folder.count() == 1);
    const auto parts = partsOf(path);
    const auto& sheet = parts.at("xl/worksheets/sheet1.xml");
    CHECK(holds(sheet, "<v>16018</v>"));
    CHECK(holds(sheet, "<v>1234.25</v>"));
    CHECK(holds(sheet, "<v>0.523"));
    CHECK(holds(sheet, "<v>46327</v>")); // 1 November 2026 in Excel's days
    CHECK(holds(sheet, "state=\"frozen\""));
    CHECK(holds(sheet, "<col min=\"1\" max=\"1\" width=\"30.7"));
    CHECK_FALSE(holds(sheet, "<f>"));
    const auto& styles = parts.at("xl/styles.xml");
    CHECK(holds(styles, "<b/>"));
    CHECK(holds(styles, "formatCode=\"dd/mm/yyyy\""));
    CHECK(holds(styles, "formatCode=\"0.0%\""));
    const auto& strings = parts.at("xl/sharedStrings.xml");
    CHECK(holds(strings, "<t>'=1+1</t>"));
    CHECK(holds(strings, "<t>Dumonteil; Zoé</t>"));
    const auto& book = parts.at("xl/workbook.xml");
    CHECK(holds(book, "name=\"Mois  novembre 2026\""));
    CHECK(holds(book, "name=\"mois  novembre 2026 (2)\""));
    CHECK(parts.contains("xl/worksheets/sheet2.xml"));
}

TEST_CASE("an XLSX takes what Excel cannot hold", "[tabular][writer]")
{
    const TestFolder folder{"xlsx2"};
    const auto path = folder.file("x.xlsx");
    const std::vector<Table> tables = {
        {"'" + std::string(60, 'x') + "'",
         {{"a\0b"}},
         {{*Date::fromYmd(1899, 12, 31)},
          {std::int64_t{1'800'333'147'687'212}},
          {std::string("z\0\x01\xE9", 4)},
          {Decimal{std::numeric_limits<double>::quiet_NaN(), 1}},
          {std::string(40'000, 'y')}}},
        {"", {}, {}},
        {"[]:*?/\\", {}, {}},
    };
    REQUIRE(writeXlsx(path, tables));
    const auto parts = partsOf(path);
    const auto& strings = parts.at("xl/sharedStrings.xml");
    CHECK(holds(strings, "<t>31/12/1899</t>"));
    CHECK(holds(strings, "<t>1800333147687212</t>"));
    CHECK(holds(strings, "<t>z_x0001_\uFFFD</t>"));
    CHECK(holds(strings, "<t>n. c.</t>"));
    CHECK(holds(strings, "<t>" + std::string(32'767, 'y') + "</t>"));
    const auto& book = parts.at("xl/workbook.xml");
    CHECK(holds(book, "name=\"" + std::string(31, 'x') + "\""));
    CHECK(holds(book, "name=\"Feuille\""));
    CHECK(holds(book, "name=\"Feuille (2)\""));
}

TEST_CASE("more rows than a sheet holds are refused", "[tabular][writer]")
{
    const TestFolder folder{"xlsx3"};
    Table table{"Trop", {{"a"}}, {}};
    table.rows.resize(1'048'576);
    table.rows.back() = {std::int64_t{1}};
    const std::vector<Table> tables = {std::move(table)};
    const auto written = writeXlsx(folder.file("x.xlsx"), tables);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::FileNotWritable);
    CHECK(folder.count() == 0);
}

TEST_CASE("a file that cannot be written leaves the older one", "[tabular][writer]")
{
    const TestFolder folder{"atomic"};
    const std::vector<Table> tables = {sample()};
    const auto absent = folder.file("absent") / "x.csv";
    CHECK(writeCsv(absent, tables).error().code == ErrorCode::FileNotWritable);
    CHECK(writeXlsx(absent, tables).error().parameters.size() == 2);

    const auto path = folder.file("x.csv");
    REQUIRE(writeFile(path, "ancien"));
    {
        auto writer = std::move(CsvWriter::create(path).value());
        REQUIRE(writer.row(std::vector<Cell>{std::int64_t{1}}));
        CHECK(folder.count() == 2);
    }
    CHECK(folder.count() == 1);
    CHECK(contentOf(path) == "ancien");
    std::filesystem::create_directory(folder.file("dossier"));
    CHECK(writeFile(folder.file("dossier"), "x").error().code == ErrorCode::FileNotWritable);
}

#ifndef _WIN32
TEST_CASE("a replaced file keeps its permissions, a link its place", "[tabular][writer]")
{
    using std::filesystem::perms;
    const TestFolder folder{"perms"};
    const auto path = folder.file("x");
    REQUIRE(writeFile(path, "1"));
    std::filesystem::permissions(path, perms::owner_read | perms::owner_write);
    std::filesystem::create_symlink(path, folder.file("lien"));
    REQUIRE(writeFile(folder.file("lien"), "2"));
    CHECK(contentOf(path) == "2");
    CHECK(std::filesystem::is_symlink(folder.file("lien")));
    CHECK(std::filesystem::status(path).permissions() == (perms::owner_read | perms::owner_write));
}

TEST_CASE("spooled files are wiped and removed with their folder", "[tabular][writer]")
{
    using std::filesystem::perms;
    std::filesystem::path path;
    const TestFolder keep{"lien-dur"};
    {
        const auto folder = PrivateFolder::create();
        REQUIRE(folder);
        path = folder->path();
        CHECK(std::filesystem::status(path).permissions() == perms::owner_all);
        REQUIRE(writeFile(path / "x", "Dumonteil"));
        std::filesystem::create_hard_link(path / "x", keep.file("x"));
    }
    CHECK_FALSE(std::filesystem::exists(path));
    CHECK(contentOf(keep.file("x")) == std::string(9, '\0'));
}
#endif
