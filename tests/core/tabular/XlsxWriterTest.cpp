// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/XlsxWriter.h"

#include "base/AtomicFile.h"
#include "base/SmallDisk.h"
#include "base/TemporaryFolder.h"
#include "tabular/ZipParts.h"

#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace jalon;
using namespace jalon::test;
using namespace jalon::tabular;

namespace {

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

TEST_CASE("an XLSX holds real numbers and dates under a frozen bold header", "[tabular][writer]")
{
    const TemporaryFolder folder;
    const auto path = folder / "état.xlsx";
    const std::vector<Table> tables = {sample(), {"mois  novembre 2026", {{"a"}}, {}}};
    REQUIRE(writeXlsx(path, tables));
    CHECK(folder.count() == 1);
    const auto parts = zipPartsOf(path);
    const auto& sheet = parts.at("xl/worksheets/sheet1.xml");
    CHECK(holds(sheet, "<v>16018</v>"));
    CHECK(holds(sheet, "<v>1234.25</v>"));
    CHECK(holds(sheet, "<v>0.523"));
    CHECK(holds(sheet, "<v>46327</v>")); // 1 November 2026 in Excel's days
    CHECK(holds(sheet, "state=\"frozen\""));
    CHECK(holds(sheet, "<pageSetup paperSize=\"9\" fitToHeight=\"0\" orientation=\"landscape\"/>"));
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
    CHECK(holds(book, "_xlnm.Print_Titles"));
    CHECK(parts.contains("xl/worksheets/sheet2.xml"));
}

TEST_CASE("a curve over months names them, in every program", "[tabular][writer]")
{
    const TemporaryFolder folder;
    const auto path = folder / "courbe.xlsx";
    const Table months{
        "Douze mois",
        {{"Mois", ColumnKind::Date}, {"K1", ColumnKind::Number}},
        {{*Date::fromYmd(2026, 10, 1), std::int64_t{7}}, {*Date::fromYmd(2026, 11, 1), std::int64_t{9}}},
        {{TableChart::Kind::Curve, "Allocataires", 0, {1}}}};
    REQUIRE(writeXlsx(path, std::vector{months}));
    const auto parts = zipPartsOf(path);
    const auto& chart = parts.at("xl/charts/chart1.xml");
    CHECK(holds(chart, "<c:numFmt formatCode=\"mm/yyyy\" sourceLinked=\"0\"/>"));
    CHECK(holds(chart, "'Douze mois'!$B$2:$B$3"));
}

TEST_CASE("an XLSX takes what Excel cannot hold", "[tabular][writer]")
{
    const TemporaryFolder folder;
    const auto path = folder / "x.xlsx";
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
    const auto parts = zipPartsOf(path);
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
    const TemporaryFolder folder;
    Table table{"Trop", {{"a"}}, {}};
    table.rows.resize(1'048'576);
    table.rows.back() = {std::int64_t{1}};
    const std::vector<Table> tables = {std::move(table)};
    const auto written = writeXlsx(folder / "x.xlsx", tables);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::FileNotWritable);
    CHECK(folder.count() == 0);
}

namespace {

/// The parts of a workbook that holds these tables.
std::map<std::string, std::string> partsOf(const std::vector<Table>& tables)
{
    const TemporaryFolder folder;
    const auto written = writeXlsx(folder / "x.xlsx", tables);
    INFO((written ? "" : written.error().parameters.back()));
    REQUIRE(written);
    return zipPartsOf(folder / "x.xlsx");
}

/// The names of its sheets, one a line.
std::string sheetNames(const std::vector<std::string>& titles)
{
    std::vector<Table> tables;
    for (const auto& title : titles) {
        tables.push_back({title, {{"a"}}, {}});
    }
    const auto book = partsOf(tables).at("xl/workbook.xml");
    std::string names;
    constexpr std::string_view kBefore = "<sheet name=\"";
    for (auto at = book.find(kBefore); at != std::string::npos; at = book.find(kBefore, at)) {
        at += kBefore.size();
        names += book.substr(at, book.find('"', at) - at) + '\n';
    }
    return names;
}

} // namespace

TEST_CASE("days are Excel's days, its leap year of 1900 included", "[tabular][writer]")
{
    const auto day = [](int year, unsigned month, unsigned of) {
        return std::vector<Cell>{*Date::fromYmd(year, month, of)};
    };
    const auto parts = partsOf({{"Dates",
                                 {{"Jour", ColumnKind::Date}},
                                 {day(1900, 1, 1), day(1900, 2, 28), day(1900, 3, 1), day(2024, 2, 29),
                                  day(2024, 3, 1), day(9999, 12, 31), day(1899, 12, 31), day(899, 1, 2)}}});
    const auto& sheet = parts.at("xl/worksheets/sheet1.xml");
    for (const auto* value :
         {"<v>1</v>", "<v>59</v>", "<v>61</v>", "<v>45351</v>", "<v>45352</v>", "<v>2958465</v>"}) {
        CAPTURE(value);
        CHECK(holds(sheet, value));
    }
    CHECK_FALSE(holds(sheet, "<v>60</v>"));
    const auto& strings = parts.at("xl/sharedStrings.xml");
    CHECK(holds(strings, "<t>31/12/1899</t>"));
    CHECK(holds(strings, "<t>02/01/0899</t>"));
}

TEST_CASE("whole numbers stay exact, as numbers or as text", "[tabular][writer]")
{
    const auto parts = partsOf({{"Nombres",
                                 {{"n"}},
                                 {{std::int64_t{999'999'999'999'999}},
                                  {std::int64_t{-999'999'999'999'999}},
                                  {std::int64_t{1'000'000'000'000'000}},
                                  {std::numeric_limits<std::int64_t>::min()}}}});
    const auto& sheet = parts.at("xl/worksheets/sheet1.xml");
    CHECK(holds(sheet, "<v>999999999999999</v>"));
    CHECK(holds(sheet, "<v>-999999999999999</v>"));
    const auto& strings = parts.at("xl/sharedStrings.xml");
    CHECK(holds(strings, "<t>1000000000000000</t>"));
    CHECK(holds(strings, "<t>'-9223372036854775808</t>"));
}

TEST_CASE("decimals and percents show as many digits as they ask for", "[tabular][writer]")
{
    const auto parts = partsOf({{"Formats",
                                 {{"n"}},
                                 {{Decimal{1.5, 0}},
                                  {Decimal{1.5, 3}},
                                  {Decimal{1.5, 40}},
                                  {Percent{150, 0}},
                                  {Percent{12.345, 2}},
                                  {Decimal{-std::numeric_limits<double>::infinity(), 1}}}}});
    const auto& styles = parts.at("xl/styles.xml");
    CHECK(holds(styles, "formatCode=\"#,##0.000\""));
    CHECK(holds(styles, "formatCode=\"#,##0.000000000\""));
    const auto& sheet = parts.at("xl/worksheets/sheet1.xml");
    CHECK(holds(sheet, "<v>1.5</v>"));
    CHECK(holds(sheet, "<v>0.12345"));
    CHECK(holds(parts.at("xl/sharedStrings.xml"), "<t>n. c.</t>"));
}

TEST_CASE("sheets are named as Excel allows", "[tabular][writer]")
{
    CHECK(sheetNames({"Entrées 2026"}) == "Entrées 2026\n");
    CHECK(sheetNames({"a/b:c*d?e[f]g\\h"}) == "a b c d e f g h\n");
    CHECK(sheetNames({"  'cité'  "}) == "cité\n");
    CHECK(sheetNames({"l'été"}) == "l'été\n");
    CHECK(sheetNames({"'", "???", "\n"}) == "Feuille\nFeuille (2)\nFeuille (3)\n");
    CHECK(sheetNames({"A\xE9"}) == "A\uFFFD\n");
    CHECK(sheetNames({std::string("a\0b", 3)}) == "ab\n");
}

TEST_CASE("long sheet names are cut between letters, and stay apart", "[tabular][writer]")
{
    std::string accents;
    std::string faces;
    for (int i = 0; i < 40; ++i) {
        accents += "é";
        faces += "😀"; // two of Excel's units each
    }
    CHECK(sheetNames({accents}).size() == 31 * 2 + 1);
    CHECK(sheetNames({faces}).size() == 15 * 4 + 1);
    const std::string long_ = "Contrats d'engagement signés en 2026";
    CHECK(sheetNames({long_, long_, long_})
          == "Contrats d'engagement signés en\nContrats d'engagement signé (2)\n"
             "Contrats d'engagement signé (3)\n");
    CHECK(sheetNames({std::string(30, 'x') + "'yyy"}) == std::string(30, 'x') + "\n");
}

TEST_CASE("names that differ in case only stay apart", "[tabular][writer]")
{
    CHECK(sheetNames({"Été", "été", "ÉTÉ"}) == "Été\nété (2)\nÉTÉ (3)\n");
    CHECK(sheetNames({"a (2)", "a", "A"}) == "a (2)\na\nA (3)\n");
}

TEST_CASE("columns are as wide as they ask, or as their header needs", "[tabular][writer]")
{
    const auto width = [](const TableColumn& column) {
        const auto sheet = partsOf({{"x", {column}, {}}}).at("xl/worksheets/sheet1.xml");
        constexpr std::string_view kBefore = "width=\"";
        const auto at = sheet.find(kBefore) + kBefore.size();
        return std::stod(sheet.substr(at));
    };
    const auto about = [](double found, double asked) { return found > asked && found < asked + 1; };
    CHECK(about(width({"n", ColumnKind::Text, 42}), 42));
    CHECK(about(width({"n", ColumnKind::Text, 1000}), 255));
    CHECK(about(width({"n", ColumnKind::Text}), 16));
    CHECK(about(width({"n", ColumnKind::Date}), 11));
    CHECK(about(width({"n", ColumnKind::Number}), 11));
    CHECK(about(width({"Vingt-cinq lettres à peine", ColumnKind::Percent}), 28));
    CHECK(about(width({std::string(200, 'x')}), 60));
}

TEST_CASE("a workbook without rows, columns or tables can be opened", "[tabular][writer]")
{
    CHECK(partsOf({}).contains("xl/worksheets/sheet1.xml"));
    CHECK(partsOf({{"Vide", {}, {}}}).contains("xl/worksheets/sheet1.xml"));
    const auto parts = partsOf({{"En-tête seul", {{"Nom"}, {""}}, {}}});
    CHECK(holds(parts.at("xl/sharedStrings.xml"), "<t>Nom</t>"));
    const auto ragged = partsOf({{"x", {{"a"}}, {{}, {{}, {}, std::string{"loin"}}}}});
    CHECK(holds(ragged.at("xl/worksheets/sheet1.xml"), "r=\"C3\""));
}

TEST_CASE("texts stay texts, whatever they look like", "[tabular][writer]")
{
    const auto parts = partsOf({{"x",
                                 {{"=HYPERLINK(\"x\")"}},
                                 {{std::string{"0027004"}},
                                  {std::string{"1E5"}},
                                  {std::string{"<b>&\"'"}},
                                  {std::string{"@SUM(A1)"}},
                                  {std::string{" bord "}},
                                  {std::string{}}}}});
    const auto& strings = parts.at("xl/sharedStrings.xml");
    CHECK(holds(strings, "<t>0027004</t>"));
    CHECK(holds(strings, "<t>1E5</t>"));
    CHECK(holds(strings, "&lt;b&gt;&amp;"));
    CHECK(holds(strings, "<t>'@SUM(A1)</t>"));
    CHECK(holds(strings, "<t>'=HYPERLINK("));
    CHECK(holds(strings, "> bord <"));
    CHECK_FALSE(holds(parts.at("xl/worksheets/sheet1.xml"), "<f>"));
    CHECK(holds(parts.at("xl/worksheets/sheet1.xml"), "ySplit=\"1\""));
}

TEST_CASE("a workbook that cannot be written leaves the older one", "[tabular][writer]")
{
    const TemporaryFolder folder;
    const std::vector<Table> tables = {sample()};
    const auto absent = folder / "absent" / "x.xlsx";
    const auto written = writeXlsx(absent, tables);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::FileNotWritable);
    CHECK(written.error().parameters.front() == absent.string());
    REQUIRE(writeFile(folder / "x.xlsx", "ancien"));
    const std::vector<Table> wide = {{"x", std::vector<TableColumn>(16'385), {}}};
    CHECK(writeXlsx(folder / "x.xlsx", wide).error().code == ErrorCode::FileNotWritable);
    CHECK(bytesOf(folder / "x.xlsx") == "ancien");
    CHECK(folder.count() == 1);
    REQUIRE(writeXlsx(folder / "x.xlsx", tables));
    CHECK(bytesOf(folder / "x.xlsx").starts_with("PK"));
}

TEST_CASE("a workbook on a full disk is refused", "[tabular][writer]")
{
    const TemporaryFolder folder;
    const auto path = folder / "x.xlsx";
    const std::vector<Table> tables = {sample()};
    const auto told = onSmallDisk(folder.path(), 4096, [&] {
        const auto written = writeXlsx(path, tables);
        return !written && written.error() == Error{ErrorCode::DiskFull, {path.string()}}
               && folder.count() == 0;
    });
    if (!told) {
        SKIP("no small disk can be mounted here");
    }
    CHECK(*told);
}

TEST_CASE("a mark stands at the foot of every sheet and in the properties of a workbook", "[tabular][writer]")
{
    const TemporaryFolder folder;
    const std::vector<Table> tables = {sample(), {"deux", {{"a"}}, {}}};
    REQUIRE(writeXlsx(folder / "x.xlsx", tables, {}, "Exporté par Zoé & Cie <b>"));
    const auto parts = zipPartsOf(folder / "x.xlsx");
    for (const auto* const name : {"xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"}) {
        INFO(name);
        CHECK(holds(
            parts.at(name),
            "<oddFooter>&amp;LExporté par Zoé &amp;&amp; Cie &lt;b&gt;&amp;R&amp;P / &amp;N</oddFooter>"));
    }
    CHECK(holds(parts.at("docProps/core.xml"), "Exporté par Zoé &amp; Cie &lt;b&gt;"));
    REQUIRE(writeXlsx(folder / "long.xlsx", tables, {}, std::string(400, '&')));
    REQUIRE(writeXlsx(folder / "sans.xlsx", tables));
    CHECK_FALSE(holds(zipPartsOf(folder / "sans.xlsx").at("xl/worksheets/sheet1.xml"), "oddFooter"));
}
