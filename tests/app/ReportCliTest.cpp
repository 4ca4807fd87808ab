// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same figure everywhere: what each file says is read back from it.
#include "Process.h"
#include "base/TemporaryFolder.h"
#include "report/Compute.h"
#include "store/TestBase.h"
#include "tabular/ZipParts.h"

#include <catch2/catch_test_macros.hpp>

#include <nlohmann/json.hpp>

#include <cmath>
#include <regex>
#include <sstream>

using namespace jalon;
using namespace jalon::test;
using nlohmann::json;

namespace {

using Values = std::map<std::string, std::string>;

constexpr std::string_view kReportMonth = "2025-08";

struct Reported {
    TemporaryFolder folder;
    std::string base = (folder / "pôle.jalon").string();

    Reported(const std::string& people, const std::string& months)
    {
        const auto made =
            jalonCli({"demo", base, "--people", people, "--months", months, "--end", "2025-08"});
        REQUIRE(made.exitCode == 0);
    }

    std::filesystem::path written(const std::string& name) const
    {
        const auto file = folder / name;
        const auto done =
            jalonCli({"report", base, "--month", std::string{kReportMonth}, "-o", file.string()});
        INFO(done.err);
        REQUIRE(done.exitCode == 0);
        return file;
    }
};

void replaceAll(std::string& text, std::string_view word, std::string_view by)
{
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + by.size())) {
        text.replace(at, word.size(), by);
    }
}

/// One kind of space, as pdftotext has it.
std::string plain(std::string text)
{
    replaceAll(text, "\u202F", " ");
    replaceAll(text, "\u00A0", " ");
    return text;
}

std::string grouped(std::int64_t number)
{
    auto digits = std::to_string(number);
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3) {
        digits.insert(static_cast<std::size_t>(at), " ");
    }
    return digits;
}

/// What a reader should find, from the JSON alone.
std::string expectedText(const json& row)
{
    if (row["value"].is_null()) {
        return "n. c.";
    }
    const double value = row["value"];
    if (row["unit"] == "percent") {
        const auto tenths = std::lround(value * 10);
        return grouped(tenths / 10) + "," + std::to_string(tenths % 10) + " %";
    }
    const auto whole = grouped(static_cast<std::int64_t>(std::floor(value + 0.5)));
    return row["unit"] == "days" ? whole + " j" : whole;
}

Values ofCsv(const std::filesystem::path& file)
{
    Values values;
    std::istringstream lines{bytesOf(file)};
    for (std::string line; std::getline(lines, line) && line.find("Ligne") == std::string::npos;) {
        std::smatch found;
        if (std::regex_match(line, found, std::regex{"([A-Z][0-9][a-z]?);[^;]*;[^;]*;([^;]*);[^]*"})) {
            values.emplace(found[1], plain(found[2]));
        }
    }
    return values;
}

Values ofOdt(const std::filesystem::path& file)
{
    const auto content = tabular::zipPartsOf(file).at("content.xml");
    Values values;
    const std::regex cells{
        R"(<text:p [^>]*>([A-Z][0-9][a-z]?) – [^]*?</table:table-cell><table:table-cell[^>]*><text:p [^>]*>([^<]*)<)"};
    for (std::sregex_iterator each{content.begin(), content.end(), cells}, end; each != end; ++each) {
        values.emplace((*each)[1], plain((*each)[2]));
    }
    return values;
}

/// Of the first sheet: its texts stand apart, its numbers as they are.
Values ofXlsx(const std::filesystem::path& file)
{
    const auto parts = tabular::zipPartsOf(file);
    const auto& shared = parts.at("xl/sharedStrings.xml");
    std::vector<std::string> texts;
    const std::regex text{"<si><t[^>]*>([^<]*)</t></si>"};
    for (std::sregex_iterator each{shared.begin(), shared.end(), text}, end; each != end; ++each) {
        texts.push_back((*each)[1]);
    }
    const auto& sheet = parts.at("xl/worksheets/sheet1.xml");
    Values values;
    const std::regex row{
        R"re(<c r="A\d+"[^>]* t="s"><v>(\d+)</v></c>[^]*?<c r="D\d+"([^>]*)><v>([^<]*)</v>)re"};
    for (std::sregex_iterator each{sheet.begin(), sheet.end(), row}, end; each != end; ++each) {
        const bool isText = (*each)[2].str().find("t=\"s\"") != std::string::npos;
        values.emplace(texts.at(std::stoul((*each)[1])),
                       isText ? texts.at(std::stoul((*each)[3])) : (*each)[3].str());
    }
    return values;
}

#ifndef _WIN32
Values ofPdf(const std::filesystem::path& file, const std::filesystem::path& text)
{
    Process reader{{"pdftotext", "-layout", file.string(), text.string()}, {}};
    REQUIRE(reader.wait().exitCode == 0);
    Values values;
    std::istringstream lines{plain(bytesOf(text))};
    for (std::string line; std::getline(lines, line);) {
        std::smatch found;
        if (std::regex_search(line, found,
                              std::regex{"^ *([A-Z][0-9][a-z]?) – .*?\\S {2,}([^ ]+(?: [^ ]+)*)"})) {
            values.emplace(found[1], found[2]);
        }
    }
    return values;
}
#endif

/// A number of a sheet is the value, a percent a share.
bool isSame(const json& row, const std::string& cell)
{
    if (row["value"].is_null()) {
        return cell == "n. c.";
    }
    const double value = row["value"];
    const double found = std::stod(cell);
    if (row["unit"] == "percent") {
        return std::abs(found * 100 - value) < 0.001;
    }
    return found == std::floor(value + 0.5);
}

} // namespace

TEST_CASE("each figure is the same in every file, and as long as its list of people", "[cli][report][slow]")
{
    const Reported reported{"400", "14"};
    const auto report = json::parse(bytesOf(reported.written("mois.json")));
    const auto csv = ofCsv(reported.written("mois.csv"));
    const auto odt = ofOdt(reported.written("mois.odt"));
    const auto xlsx = ofXlsx(reported.written("mois.xlsx"));
#ifndef _WIN32
    const auto pdf = ofPdf(reported.written("mois.pdf"), reported.folder / "mois.txt");
#endif
    int computed = 0;
    for (const auto& row : report["indicators"]) {
        const std::string id = row["id"];
        const auto text = expectedText(row);
        INFO(id);
        REQUIRE(csv.contains(id));
        auto inCsv = text;
        std::erase_if(inCsv, [&](char letter) { return letter == ' ' && text != "n. c."; });
        auto said = csv.at(id);
        std::erase_if(said, [&](char letter) { return letter == ' ' && text != "n. c."; });
        CHECK((row["unit"] == "days" && text != "n. c." ? said + "j" : said) == inCsv);
        REQUIRE(odt.contains(id));
        CHECK(odt.at(id) == text);
        REQUIRE(xlsx.contains(id));
        CHECK(isSame(row, xlsx.at(id)));
#ifndef _WIN32
        REQUIRE(pdf.contains(id));
        CHECK(pdf.at(id) == text);
#endif
        if (!row["numerator"].is_null()) {
            const auto people = jalonCli(
                {"people", reported.base, "--indicator", id, "--month", std::string{kReportMonth}, "--json"});
            REQUIRE(people.exitCode == 0);
            CHECK(json::parse(people.out).size() == row["numerator"].get<std::size_t>());
            ++computed;
        }
    }
    CHECK(computed > 20);
}

TEST_CASE("a report is written as each of its kinds, whatever the capitals of its ending for documents",
          "[cli][report]")
{
    const Reported reported{"60", "2"};
    CHECK(bytesOf(reported.written("a.PDF")).starts_with("%PDF-1.4"));
    CHECK(bytesOf(reported.written("a.html")).contains("Rapport mensuel, août"));
    const auto sheets = tabular::zipPartsOf(reported.written("a.xlsx"));
    CHECK(sheets.contains("xl/worksheets/sheet8.xml"));
    CHECK(sheets.contains("xl/charts/chart9.xml"));
    CHECK(sheets.at("xl/charts/chart1.xml").contains("Douze mois 2025-08"));
}

TEST_CASE("a month that is empty, to come or cannot be written is said in French", "[cli][report]")
{
    const Reported reported{"60", "2"};
    const auto file = (reported.folder / "x.pdf").string();
    const auto before = jalonCli({"report", reported.base, "--month", "1998-01", "-o", file});
    CHECK(before.exitCode == 0);
    CHECK(before.err.contains("ne connaît personne"));
    const auto toCome = jalonCli({"report", reported.base, "--month", "2199-01", "-o", file});
    CHECK(toCome.exitCode == 0);
    CHECK(toCome.err.contains("n’a pas commencé"));
    const auto nowhere = jalonCli({"report", reported.base, "--month", "2025-08", "-o",
                                   (reported.folder / "absent" / "x.pdf").string()});
    CHECK(nowhere.exitCode == 5);
    CHECK_FALSE(nowhere.err.empty());
}

TEST_CASE("a report is kept, listed, written as it was and compared", "[cli][report][snapshot]")
{
    const Reported reported{"60", "2"};
    const auto taken = jalonCli({"snapshot", "take", reported.base, "--month", "2025-08"});
    REQUIRE(taken.exitCode == 0);
    CHECK(taken.out.contains("août"));
    const auto listed = jalonCli({"snapshot", "list", reported.base, "--json"});
    REQUIRE(listed.exitCode == 0);
    const auto entries = json::parse(listed.out);
    REQUIRE(entries.size() == 1);
    CHECK(entries[0]["from"] == "2025-08-01");
    CHECK(entries[0]["to"] == "2025-08-31");
    const auto number = std::to_string(entries[0]["id"].get<std::int64_t>());
    const auto file = reported.folder / "a.json";
    REQUIRE(jalonCli({"snapshot", "write", reported.base, number, "-o", file.string()}).exitCode == 0);
    auto today = json::parse(bytesOf(reported.written("b.json")));
    today["late"] = json::object();
    CHECK(json::parse(bytesOf(file)) == today);
    REQUIRE(jalonCli({"snapshot", "write", reported.base, number, "-o", (reported.folder / "a.pdf").string()})
                .exitCode
            == 0);
    const auto same = jalonCli({"snapshot", "compare", reported.base, number});
    CHECK(same.out.contains("la même chose"));
    CHECK(json::parse(jalonCli({"snapshot", "compare", reported.base, number, "--json"}).out).empty());
    const auto unknown = jalonCli({"snapshot", "compare", reported.base, "7"});
    CHECK(unknown.exitCode == 4);
    CHECK(unknown.err.contains("Aucun rapport arrêté"));
    CHECK(jalonCli({"snapshot", "write", reported.base, number, "-o", "a.docx"}).exitCode == 1);
    REQUIRE(jalonCli({"undo-import", reported.base}).exitCode == 0);
    CHECK(jalonCli({"snapshot", "compare", reported.base, number}).out.contains(" → "));
}
