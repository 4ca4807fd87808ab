// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
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

struct Run {
    std::string text = {};
    bool isBold = false;
    bool isMarked = false; ///< to be seen before it is printed: what is missing
};

struct RichParagraph {
    std::vector<Run> runs = {};
};

struct RichBullets {
    std::vector<std::vector<Run>> items = {};
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
    /// What stands behind each cell, for a window that shows it; nothing of it is printed. May be fewer.
    std::vector<std::string> links = {};
};

struct Table {
    std::vector<Column> columns = {};
    std::vector<Row> rows = {};
    bool hasHeader = true; ///< repeated on each page
    bool firstColumnIsHeader = false; ///< each row is named by its first cell
    bool isWhole = false; ///< on one page, with its heading and one paragraph between them
    bool isBare = false; ///< without lines: texts that stand side by side
};

struct ChartPoint {
    std::string label = {}; ///< below it
    std::optional<double> value = {}; ///< none: a gap
    std::string shown = {}; ///< the value as it is written above
};

/// A picture of numbers that a table beside it tells, too: it holds nothing of its own.
struct Chart {
    enum class Kind { Curve, Bars };
    Kind kind = Kind::Curve;
    std::string title = {}; ///< for who does not see it
    std::vector<ChartPoint> points = {};
    std::optional<double> target = {}; ///< a dashed line
    std::string targetShown = {};
};

struct Picture {
    std::string bytes = {}; ///< of a PNG or JPEG file
    bool isJpeg = false;
    int width = 1; ///< in pixels
    int height = 1;
};

/// Begins a letter, on a page whose numbers begin anew: see LetterPlace.h for where its parts stand.
struct LetterHead {
    std::shared_ptr<const Picture> logo = {}; ///< the same for all letters of a document; none: nothing
    std::vector<std::string> sender = {}; ///< the first in bold
    std::vector<std::string> recipient =
        {}; ///< as they show through the window of an envelope; none: not posted
    std::string placeAndDate = {};
};

/// What follows begins a page.
struct PageBreak { };

using Block = std::variant<Heading, Paragraph, Bullets, Table, PageBreak, RichParagraph, RichBullets,
                           LetterHead, Chart>;

struct Document {
    std::string title = {}; ///< printed above the first block, and in the file's properties
    bool isTitleHidden = false; ///< it stands in the file's properties alone
    std::string subtitle = {};
    std::string footer = {}; ///< of every page, beside its number
    bool hasContents = false; ///< its page of HTML begins with links to the headings of level 1
    std::vector<Block> blocks = {};
};

} // namespace jalon::document
