// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/RecordCutter.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace jalon::tabular;
using Result = RecordCutter::Result;
using Texts = std::vector<std::string>;

namespace {

struct Cut {
    Result result;
    Texts cells;
    std::size_t size = 0;
    std::size_t lines = 0;
};

/// The first record of the text.
Cut cutOf(std::string text, bool last = true, char separator = ';')
{
    RecordCutter cutter{separator};
    Cut cut{cutter.cut(text.data(), text.data() + text.size(), last), {}, 0, 0};
    if (cut.result == Result::Record) {
        cut.size = cutter.size();
        cut.lines = cutter.lines();
        std::vector<std::string_view> cells;
        cutter.takeCells(text.data(), cells);
        CHECK(cells.size() == cutter.cellCount());
        cut.cells = {cells.begin(), cells.end()};
    }
    return cut;
}

Texts cellsOf(const std::string& text, char separator = ';')
{
    const auto cut = cutOf(text, true, separator);
    REQUIRE(cut.result == Result::Record);
    return cut.cells;
}

} // namespace

TEST_CASE("a record ends with its line", "[tabular][cutter]")
{
    for (const std::string end : {"\n", "\r", "\r\n"}) {
        const auto cut = cutOf("a;b" + end + "c;d");
        CHECK(cut.cells == Texts{"a", "b"});
        CHECK(cut.size == 3 + end.size());
        CHECK(cut.lines == 1);
    }
    CHECK(cutOf("a;b").size == 3);
    CHECK(cutOf("\n\n").size == 1);
    CHECK(cutOf("\n\r").size == 1);
    CHECK(cutOf("\r\r\n").size == 1);
}

TEST_CASE("empty cells count, wherever they stand", "[tabular][cutter]")
{
    CHECK(cellsOf("") == Texts{""});
    CHECK(cellsOf("\n") == Texts{""});
    CHECK(cellsOf(";") == Texts{"", ""});
    CHECK(cellsOf(";;a;;\r\n") == Texts{"", "", "a", "", ""});
    CHECK(cellsOf("\"\";\"\"") == Texts{"", ""});
}

TEST_CASE("only the chosen separator cuts", "[tabular][cutter]")
{
    CHECK(cellsOf("a,b;c\td|e\n", ',') == Texts{"a", "b;c\td|e"});
    CHECK(cellsOf("a,b;c\td|e\n", '\t') == Texts{"a,b;c", "d|e"});
    CHECK(cellsOf("a,b;c\td|e\n", '|') == Texts{"a,b;c\td", "e"});
}

TEST_CASE("quotes hold separators, line ends and quotes", "[tabular][cutter]")
{
    CHECK(cellsOf("\"a;b\";c\n") == Texts{"a;b", "c"});
    CHECK(cellsOf("\"\"\"a\"\"\";\"\"\"\"\"\"\n") == Texts{"\"a\"", "\"\""});
    const auto cut = cutOf("\"12 rue du Four\r\nBât. B\rPorte\n3\";x\r\nsuite");
    CHECK(cut.cells == Texts{"12 rue du Four\r\nBât. B\rPorte\n3", "x"});
    CHECK(cut.lines == 4);
}

TEST_CASE("quotes elsewhere are letters", "[tabular][cutter]")
{
    CHECK(cellsOf("5\"; \"b;c\";d\"\"e\n") == Texts{"5\"", " \"b", "c\"", "d\"\"e"});
    CHECK(cellsOf("\"Le Four\" à pain;b") == Texts{"Le Four à pain", "b"});
    CHECK(cellsOf("\"a\" \"b\";c") == Texts{"a \"b\"", "c"});
}

TEST_CASE("text that stops too early asks for more", "[tabular][cutter]")
{
    CHECK(cutOf("a;b", false).result == Result::NeedsMore);
    CHECK(cutOf("", false).result == Result::NeedsMore);
    // An LF may follow the CR, a second quote the quote.
    CHECK(cutOf("a;b\r", false).result == Result::NeedsMore);
    CHECK(cutOf("a;\"b\"", false).result == Result::NeedsMore);
    CHECK(cutOf("a;\"b\"\r", false).result == Result::NeedsMore);
    CHECK(cutOf("a;b\n", false).result == Result::Record);
    CHECK(cutOf("a;b\r", true).size == 4);
}

TEST_CASE("every cut of a text gives the same first record", "[tabular][cutter]")
{
    const std::string text = "a;\"b\"\"\r\nc\";;\"d\"e\r\nf";
    const auto whole = cutOf(text);
    CHECK(whole.cells == Texts{"a", "b\"\r\nc", "", "de"});
    for (std::size_t size = 0; size <= text.size(); ++size) {
        const auto cut = cutOf(text.substr(0, size), false);
        CAPTURE(size);
        CHECK((cut.result == Result::Record) == (size >= whole.size));
        if (cut.result == Result::Record) {
            CHECK(cut.cells == whole.cells);
            CHECK(cut.lines == 2);
        }
    }
}

TEST_CASE("an open quote is told with its line in the record", "[tabular][cutter]")
{
    RecordCutter cutter{';'};
    const auto look = [&cutter](std::string_view text) {
        return cutter.cut(text.data(), text.data() + text.size(), true);
    };
    CHECK(look("a;\"b\nc") == Result::NeedsMore);
    CHECK(cutter.insideQuotes());
    CHECK(cutter.quoteLine() == 0);
    CHECK(look("\"x\r\ny\rz\";\"b") == Result::NeedsMore);
    CHECK(cutter.insideQuotes());
    CHECK(cutter.quoteLine() == 2);
    CHECK(look("a;b") == Result::Record);
    CHECK_FALSE(cutter.insideQuotes());
}

TEST_CASE("a quote of several lines that ends inside a word was no opening quote", "[tabular][cutter]")
{
    CHECK(cutOf("a;\"b\nc;\"huit\"\n").result == Result::StrayQuote);
    CHECK(cutOf("a;\"b\nc\" d\n").result == Result::StrayQuote);
    CHECK(cutOf("a;\"b\" c\n").result == Result::Record);
    CHECK(cutOf("a;\"b\nc\"\n").result == Result::Record);
}

TEST_CASE("a cutter starts anew with each record", "[tabular][cutter]")
{
    std::string text = "\"a\nb\";c\nd\n";
    RecordCutter cutter{';'};
    std::vector<std::string_view> cells;
    const char* const end = text.data() + text.size();
    REQUIRE(cutter.cut(text.data(), end, true) == Result::Record);
    CHECK(cutter.lines() == 2);
    const std::size_t first = cutter.size();
    REQUIRE(cutter.cut(text.data() + first, end, true) == Result::Record);
    CHECK(cutter.lines() == 1);
    CHECK(cutter.cellCount() == 1);
    cutter.takeCells(text.data() + first, cells);
    CHECK(cells == std::vector<std::string_view>{"d"});
}
