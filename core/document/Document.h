// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

/// A document as its reader sees it, whatever it is written as. Texts are UTF-8; a line feed in one is a line
/// break.
namespace jalon::document {

struct Heading {
    int level = 1; ///< 1 to 4
    std::string text = {};
};

struct Paragraph {
    std::string label = {}; ///< in bold before the text; empty for none
    std::string text = {};
    bool isNote = false; ///< smaller, for what explains
};

struct Bullets {
    std::vector<std::string> items = {};
};

enum class Align { Left, Right, Centre };

struct Column {
    std::string header = {};
    double width = 1; ///< relative to the table's other columns
    Align align = Align::Left;
};

struct Row {
    std::vector<std::string> cells = {}; ///< may be fewer than the columns
    bool isTotal = false; ///< in bold
};

struct Table {
    std::vector<Column> columns = {};
    std::vector<Row> rows = {};
    bool hasHeader = true; ///< repeated on each page
    bool firstColumnIsHeader = false; ///< each row is named by its first cell
    bool isWhole = false; ///< on one page, with its heading and one paragraph between them
};

/// What follows begins a page.
struct PageBreak { };

using Block = std::variant<Heading, Paragraph, Bullets, Table, PageBreak>;

struct Document {
    std::string title = {}; ///< printed above the first block, and in the file's properties
    std::string subtitle = {};
    std::string footer = {}; ///< of every page, beside its number
    bool hasContents = false; ///< its page of HTML begins with links to the headings of level 1
    std::vector<Block> blocks = {};
};

} // namespace jalon::document
