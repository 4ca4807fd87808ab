// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/CsvReader.h"

#include "base/TemporaryFolder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <filesystem>
#include <fstream>
#include <random>

using namespace jalon;
using namespace jalon::tabular;
using namespace std::string_literals;

namespace {

struct Row {
    std::size_t line;
    std::vector<std::string> cells;
    friend bool operator==(const Row&, const Row&) = default;
};

CsvReader readerOf(std::string bytes, const CsvOptions& options = {})
{
    return std::move(
        CsvReader::open(std::make_unique<MemorySource>(std::move(bytes), "liste.csv"), options).value());
}

std::vector<Row> rowsOf(CsvReader& reader)
{
    std::vector<Row> rows;
    CsvRecord record;
    while (reader.next(record).value()) {
        rows.push_back({record.line, {record.cells.begin(), record.cells.end()}});
    }
    return rows;
}

std::vector<Row> rowsOf(std::string bytes, const CsvOptions& options = {})
{
    auto reader = readerOf(std::move(bytes), options);
    return rowsOf(reader);
}

/// The error that ends the reading.
Error errorOf(std::string bytes, const CsvOptions& options = {})
{
    auto reader = readerOf(std::move(bytes), options);
    CsvRecord record;
    while (true) {
        const auto more = reader.next(record);
        if (!more) {
            CHECK(reader.next(record).error() == more.error());
            return more.error();
        }
        REQUIRE(*more);
    }
}

const CsvOptions kSemicolon{.separator = ';'};

} // namespace

TEST_CASE("a CAF list is read with its lines", "[tabular][csv]")
{
    auto reader = readerOf("NOM;PR\xC9NOM;ADRESSE\r\n"
                           "DUMONTEIL;ZO\xC9;\"Lieu-dit \"\"Le Grand Pr\xE9\"\"\"\r\n"
                           "\r\n"
                           "OLIVARI;JEAN;\"12 rue du Four\r\nB\xE2timent B\"\r\n"
                           "PRADIER;ANA;\r\n");
    CHECK(reader.encoding() == Encoding::Windows1252);
    CHECK(reader.separator() == ';');
    const std::vector<Row> expected = {
        {1, {"NOM", "PRÉNOM", "ADRESSE"}},
        {2, {"DUMONTEIL", "ZOÉ", "Lieu-dit \"Le Grand Pré\""}},
        {4, {"OLIVARI", "JEAN", "12 rue du Four\r\nBâtiment B"}},
        {6, {"PRADIER", "ANA", ""}},
    };
    CHECK(rowsOf(reader) == expected);
    CHECK(reader.position() == reader.size());
    REQUIRE(reader.restart());
    CHECK(rowsOf(reader) == expected);
}

TEST_CASE("line ends of every kind, mixed", "[tabular][csv]")
{
    const std::vector<Row> expected = {{1, {"a", "b"}}, {2, {"c", "d"}}, {3, {"e", "f"}}, {5, {"g", "h"}}};
    CHECK(rowsOf("a;b\nc;d\re;f\r\n\r\ng;h") == expected);
    CHECK(rowsOf("a;b\rc;d\re;f\r\rg;h\r") == expected);
    CHECK(rowsOf("a;\"1\r2\r\n3\n4\"\nb;c").back().line == 5);
}

TEST_CASE("quotes that are not quoting stay letters", "[tabular][csv]")
{
    CHECK(rowsOf("a;le \"Four\";b\n", kSemicolon).front().cells
          == std::vector<std::string>{"a", "le \"Four\"", "b"});
    CHECK(rowsOf("\"a\"b;c\n", kSemicolon).front().cells == std::vector<std::string>{"ab", "c"});
    CHECK(rowsOf("\"a\"\"b\"c\"\";d\n", kSemicolon).front().cells
          == std::vector<std::string>{"a\"bc\"\"", "d"});
    CHECK(rowsOf("\"\";\"\"\"\"\n", kSemicolon).front().cells == std::vector<std::string>{"", "\""});
    CHECK(rowsOf("a;\"b\"", kSemicolon).front().cells == std::vector<std::string>{"a", "b"});
}

TEST_CASE("a quote that is never closed is told with its line", "[tabular][csv]")
{
    const Error expected{ErrorCode::ListQuoteNotClosed, {"liste.csv", "3"}};
    CHECK(errorOf("a;b\n1;2\n3;\"4\n5;6\n7;8\n") == expected);
    // The quote of a later row would end the cell inside a word: rows must not be swallowed between the two.
    CHECK(errorOf("a;b\n1;2\n3;\"4\n5;6\n7;\"huit\"\n") == expected);
    CHECK(errorOf("a;b\n\"x\ny\";\"z\n"s) == Error{ErrorCode::ListQuoteNotClosed, {"liste.csv", "3"}});
    std::string long_ = "a;b\n1;2\n3;\"4\n";
    while (long_.size() < 3 * limits::kListRecord) {
        long_ += "5;6\n";
    }
    CHECK(errorOf(long_) == expected);
}

TEST_CASE("a line of 50 MB is refused with its number", "[tabular][csv]")
{
    std::string bytes = "a;b\n1;2\n";
    bytes.append(std::size_t{50} * 1024 * 1024, 'x');
    CHECK(errorOf(std::move(bytes))
          == Error{ErrorCode::ListRecordTooLong, {"liste.csv", "3", std::to_string(limits::kListRecord)}});
    CHECK(errorOf("a;b\n" + std::string(100, 'x') + "\n", {.separator = ';', .recordLimit = 50}).code
          == ErrorCode::ListRecordTooLong);
}

TEST_CASE("NUL bytes are dropped and counted", "[tabular][csv]")
{
    auto reader = readerOf("N\0om;Age\r\0\nZo\0e;3\0\r\n"s);
    CHECK(rowsOf(reader) == std::vector<Row>{{1, {"Nom", "Age"}}, {2, {"Zoe", "3"}}});
    CHECK(reader.droppedNuls() == 4);
    CHECK(rowsOf(std::string(300'000, '\0')).empty());
}

TEST_CASE("UTF-16 texts of Excel are read, with or without their mark", "[tabular][csv]")
{
    const auto marked = "\xFF\xFEN\0o\0m\0\t\0\xC2\0g\0e\0\r\0\n\0"s;
    const std::vector<Row> expected = {{1, {"Nom", "Âge"}}};
    CHECK(rowsOf(marked) == expected);
    CHECK(rowsOf(marked.substr(2), {.encoding = Encoding::Utf16Le}) == expected);
}

TEST_CASE("a user's encoding and separator win", "[tabular][csv]")
{
    auto reader = readerOf("a,\xC3\xA9;c\n1,2;3\n", {.encoding = Encoding::Windows1252, .separator = ','});
    CHECK(rowsOf(reader).front().cells == std::vector<std::string>{"a", "Ã©;c"});
    auto wrong = readerOf("a;\xE9\n", {.encoding = Encoding::Utf8});
    CHECK(rowsOf(wrong).front().cells == std::vector<std::string>{"a", "\uFFFD"});
    CHECK(wrong.malformed() == 1);
}

TEST_CASE("separators are found by consistency", "[tabular][separator]")
{
    CHECK(findSeparator("Nom;Prénom\nA;B\n", true) == ';');
    CHECK(findSeparator("Nom,Prénom\nA,B\n", true) == ',');
    CHECK(findSeparator("Nom\tPrénom\nA\tB\n", true) == '\t');
    CHECK(findSeparator("Nom|Prénom\nA|B\n", true) == '|');
    CHECK(findSeparator("Nom\nA\nB\n", true) == ';');
    CHECK(findSeparator("", true) == ';');
    // More commas than semicolons, in every row.
    CHECK(findSeparator("Nom;Adresse\nA;1, rue B, bât. C, 26000\nD;2, rue E, bât. F, 26100\n", true) == ';');
    CHECK(findSeparator("Nom;Adresse\nA,1,x;b\nD,2,y;c\nE,3,z;d\n", true) == ';');
    // Titles above, one with a comma, and a comma in each row.
    CHECK(findSeparator("Liste, novembre\n\nNom;Tél;Ville\nA;06, 07;X\nB;06, 07;Y\nC;06, 07;Z\n", true)
          == ';');
    // Line ends and separators inside quotes.
    CHECK(findSeparator("\"Date de\nNaissance\",Nom\n\"1;2;3\",A\n\"4;5;6\",B\n", true) == ',');
}

TEST_CASE("Excel's separator line is obeyed and left out", "[tabular][separator]")
{
    const std::vector<Row> expected = {{2, {"a;b", "c"}}, {3, {"1;2", "3"}}};
    auto reader = readerOf("sep=,\r\na;b,c\r\n1;2,3\r\n");
    CHECK(rowsOf(reader) == expected);
    REQUIRE(reader.restart());
    CHECK(rowsOf(reader) == expected);
    CHECK(rowsOf("sep=;x\na;b\n").front().line == 1);
}

TEST_CASE("empty, foreign and unreadable files are refused", "[tabular][csv]")
{
    const auto open = [](std::string bytes) {
        return CsvReader::open(std::make_unique<MemorySource>(std::move(bytes), "x")).error();
    };
    CHECK(open("") == Error{ErrorCode::ListEmpty, {"x"}});
    CHECK(open("PK\x03\x04") == Error{ErrorCode::ListNotText, {"x", "xlsx"}});
    CHECK(open("\x01\x02\x03\x04\xFF") == Error{ErrorCode::ListNotText, {"x", "binary"}});
    CHECK(CsvReader::openFile("/nulle/part.csv").error().code == ErrorCode::FileNotReadable);
    CHECK(CsvReader::openFile(std::filesystem::temp_directory_path()).error().code
          == ErrorCode::FileNotReadable);
    CHECK(rowsOf("\xEF\xBB\xBF").empty());
    CHECK(rowsOf("\r\n \r\n\t").empty());
}

TEST_CASE("a file of many blocks gives each row once", "[tabular][csv]")
{
    const jalon::test::TemporaryFolder folder;
    const auto path = folder / "blocs.csv";
    constexpr std::size_t kRows = 30'000;
    {
        std::ofstream file{path, std::ios::binary};
        for (std::size_t i = 0; i < kRows; ++i) {
            file << i << ";\"Ch\xE2teau \"\"" << i << "\"\"\nde l'\xEEle\";" << std::string(i % 37, 'z')
                 << "\r\n";
        }
    }
    auto reader = std::move(CsvReader::openFile(path).value());
    for (int pass = 0; pass < 2; ++pass) {
        CsvRecord record;
        std::size_t count = 0;
        bool sound = true;
        while (reader.next(record).value()) {
            const auto number = std::to_string(count);
            sound = sound && record.line == 2 * count + 1 && record.cells.size() == 3
                    && record.cells[0] == number && record.cells[1] == "Château \"" + number + "\"\nde l'île"
                    && record.cells[2].size() == count % 37;
            ++count;
        }
        CHECK(sound);
        CHECK(count == kRows);
        REQUIRE(reader.restart());
    }
}

TEST_CASE("no bytes crash the reader", "[tabular][csv]")
{
    std::mt19937 random{20260}; // the same bytes each time
    constexpr std::string_view kAlphabet = "a;\",\r\n\t|\0\xE9\xC3\xA9\xFF\xFE"
                                           "1 =";
    const std::string letters{kAlphabet.data(), 18};
    std::size_t records = 0;
    for (int round = 0; round < 3000; ++round) {
        std::string bytes(random() % 60, ' ');
        for (char& byte : bytes) {
            byte = letters[random() % letters.size()];
        }
        auto reader = CsvReader::open(std::make_unique<MemorySource>(bytes));
        CsvRecord record;
        for (auto more = reader ? reader->next(record) : Expected<bool>{false}; more && *more;
             more = reader->next(record)) {
            REQUIRE(record.line >= 1);
            REQUIRE_FALSE(record.cells.empty());
            ++records;
        }
    }
    CHECK(records > 3000);
}
