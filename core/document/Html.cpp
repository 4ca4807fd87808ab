// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/Html.h"

#include "base/Base64.h"
#include "document/ChartPlan.h"
#include "document/ColumnWidths.h"
#include "document/LetterPlace.h"
#include "document/Markup.h"

#include <algorithm>
#include <cmath>

namespace jalon::document {

namespace {

// What QTextDocument does not know of it, browsers do, and the other way round: tables bear their borders.
constexpr std::string_view kStyle =
    "body{font-size:10pt;color:#000}"
    "h1{font-size:16pt;margin-top:0px;margin-bottom:6px}h2{font-size:14pt;margin-top:20px;margin-bottom:8px}"
    "h3{font-size:12pt;margin-top:18px;margin-bottom:8px}h4{font-size:10.5pt;margin-top:16px;margin-bottom:"
    "6px}"
    "p{margin-top:8px;margin-bottom:8px}"
    "h1,h2,h3,h4,p,li,th,td{white-space:pre-wrap}" // Qt takes narrow no-break spaces for spaces otherwise
    "table{border-collapse:collapse;margin-top:6px}"
    "th,td{border:1px solid #8c96a0;vertical-align:top}th{background-color:#e6ebf0;text-align:left}"
    ".note{font-size:8.5pt;color:#444}"
    ".marked{background-color:#ffe08a;color:#000}";
/// A layout has a font and a page of its own, and would read this once a letter for nothing.
constexpr std::string_view kBrowserStyle =
    "body{font-family:'Liberation Sans',Arial,sans-serif}"
    "@media screen{body{max-width:52em;margin:2em auto;padding:0 1em;line-height:1.4}}"
    "svg{max-width:100%;height:auto}.to{margin-left:50%}"
    "@media "
    "print{nav{display:none}h1,h2,h3,h4{break-after:avoid}tr,.whole{break-inside:avoid}.page{break-before:"
    "page}}";

std::string element(std::string_view name, std::string_view content)
{
    const std::string tag{name};
    return "<" + tag + ">" + std::string{content} + "</" + tag.substr(0, tag.find(' ')) + ">\n";
}

std::string lines(std::string_view text)
{
    return escapedLines(text, "<br>");
}

std::string_view alignment(Align align)
{
    switch (align) {
    case Align::Right:
        return " align=\"right\"";
    case Align::Centre:
        return " align=\"center\"";
    case Align::Left:
        break;
    }
    return "";
}

std::string widthIn(int percent)
{
    return " width=\"" + std::to_string(percent) + "%\"";
}

std::string headerOf(const Table& table, const std::vector<int>& percents)
{
    std::string cells;
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        const auto& column = table.columns[at];
        cells += "<th" + widthIn(percents[at]) + std::string{alignment(column.align)} + ">"
                 + lines(column.header) + "</th>";
    }
    return element("thead", element("tr", cells));
}

std::string rowOf(const Table& table, const Row& row, const std::vector<int>& percents)
{
    std::string cells;
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        const bool isEmpty = at >= row.cells.size() || row.cells[at].empty();
        const auto text = isEmpty ? std::string{"\u00A0"} : lines(row.cells[at]);
        const bool isHeader = table.firstColumnIsHeader && at == 0;
        const std::string_view name = isHeader ? "th" : "td";
        cells.append("<").append(name).append(table.hasHeader ? "" : widthIn(percents[at]));
        cells.append(table.isBare ? R"( style="border:0")" : "");
        cells.append(alignment(table.columns[at].align)).append(">");
        const bool isBold = row.isTotal && !isHeader;
        cells.append(isBold ? "<b>" : "").append(text).append(isBold ? "</b>" : "");
        cells.append("</").append(name).append(">");
    }
    return element("tr", cells);
}

std::string htmlOf(const std::vector<Run>& runs)
{
    std::string content;
    for (const auto& run : runs) {
        content.append(run.isBold ? "<b>" : "").append(run.isMarked ? R"(<span class="marked">)" : "");
        content.append(lines(run.text));
        content.append(run.isMarked ? "</span>" : "").append(run.isBold ? "</b>" : "");
    }
    return content;
}

std::string htmlOf(const Heading& heading)
{
    // The title of the document is its h1.
    return element("h" + std::to_string(std::clamp(heading.level, 1, 3) + 1), lines(heading.text));
}

std::string anchor(std::size_t block)
{
    return "b" + std::to_string(block);
}

/// Of level 1: what contents lead to.
const Heading* chapterAt(const Document& document, std::size_t block)
{
    const auto* heading = std::get_if<Heading>(&document.blocks[block]);
    return heading != nullptr && heading->level == 1 ? heading : nullptr;
}

std::string contentsOf(const Document& document)
{
    std::string items;
    for (std::size_t block = 0; block < document.blocks.size(); ++block) {
        if (const auto* chapter = chapterAt(document, block)) {
            items += element("li", R"(<a href="#)" + anchor(block) + R"(">)" + lines(chapter->text) + "</a>");
        }
    }
    return items.empty() ? items : element("nav", element("ul", items));
}

std::string htmlOf(const Paragraph& paragraph)
{
    const auto label = paragraph.label.empty() ? std::string{} : "<b>" + lines(paragraph.label) + "</b> ";
    return element(paragraph.isNote ? "p class=\"note\"" : "p", label + lines(paragraph.text));
}

std::string htmlOf(const Bullets& bullets)
{
    std::string items;
    for (const auto& item : bullets.items) {
        items += element("li", lines(item));
    }
    return element("ul", items);
}

std::string htmlOf(const Table& table)
{
    const auto percents = columnPercents(table);
    std::string content = table.hasHeader ? headerOf(table, percents) : std::string{};
    for (const auto& row : table.rows) {
        content += rowOf(table, row, percents);
    }
    const std::string whole = table.isWhole ? R"( class="whole")" : "";
    const std::string border = table.isBare ? "0" : "1";
    return element(R"(table border=")" + border + R"(" cellspacing="0" cellpadding="4" width="100%")" + whole,
                   content);
}

std::string htmlOf(const RichParagraph& paragraph)
{
    return element("p", htmlOf(paragraph.runs));
}

std::string htmlOf(const RichBullets& bullets)
{
    std::string items;
    for (const auto& item : bullets.items) {
        items += element("li", htmlOf(item));
    }
    return element("ul", items);
}

std::string joinedLines(const std::vector<std::string>& texts)
{
    std::string all;
    for (const auto& text : texts) {
        all += (all.empty() ? "" : "\n") + text;
    }
    return lines(all);
}

std::string dataOf(const Picture& picture)
{
    return std::string{"data:image/"} + (picture.isJpeg ? "jpeg" : "png") + ";base64,"
           + base64Of(picture.bytes);
}

/// Of the first letter that has one; a page that holds hundreds of letters holds it once.
const Picture* logoOf(const Document& document)
{
    for (const auto& block : document.blocks) {
        const auto* const head = std::get_if<LetterHead>(&block);
        if (head != nullptr && head->logo) {
            return head->logo.get();
        }
    }
    return nullptr;
}

std::string millimetres(double length)
{
    return std::to_string(std::lround(length)) + "mm";
}

std::string logoStyle(const Picture& logo)
{
    const auto box = letter_place::logoBox(logo);
    return ".logo{width:" + millimetres(box.width) + ";height:" + millimetres(box.height) + ";background:url("
           + dataOf(logo)
           + ") left/contain no-repeat;-webkit-print-color-adjust:exact;print-color-adjust:exact}";
}

std::string htmlOf(const Picture& logo, HtmlReader reader)
{
    if (reader == HtmlReader::Browser) {
        return R"(<div class="logo" role="img" aria-label="Logo"></div>)";
    }
    constexpr double kPixelsPerMillimetre = 96 / 25.4;
    const auto height = std::lround(letter_place::logoBox(logo).height * kPixelsPerMillimetre);
    return element("p", "<img src=\"" + dataOf(logo) + "\" height=\"" + std::to_string(height) + "\">");
}

std::string htmlOf(const LetterHead& head, HtmlReader reader)
{
    auto all = element("div class=\"page\"", (head.logo ? htmlOf(*head.logo, reader) : std::string{})
                                                 + element("p", joinedLines(head.sender)));
    all += head.recipient.empty() ? "" : element("p class=\"to\"", joinedLines(head.recipient));
    return all + element("p class=\"to\"", lines(head.placeAndDate));
}

std::string htmlOf(const PageBreak& /*unused*/)
{
    return "<div class=\"page\" style=\"page-break-before:always\"></div>\n";
}

std::string htmlOf(const Chart& chart)
{
    return element(R"(div class="whole")", svgOf(chart));
}

/// Writes the blocks, one after the other.
struct HtmlBlock {
    HtmlReader reader = HtmlReader::Browser;

    template <class Each>
    std::string operator()(const Each& each) const
    {
        return htmlOf(each);
    }
    std::string operator()(const LetterHead& head) const { return htmlOf(head, reader); }
};

} // namespace

std::string toHtml(const Document& document, HtmlReader reader)
{
    const bool hasTitle = !document.title.empty() && !document.isTitleHidden;
    std::string body = hasTitle ? element("h1", lines(document.title)) : std::string{};
    body += document.subtitle.empty() ? std::string{} : element("p", lines(document.subtitle));
    // A list of links, for the screen.
    body += document.hasContents && reader == HtmlReader::Browser ? contentsOf(document) : std::string{};
    for (std::size_t block = 0; block < document.blocks.size(); ++block) {
        const auto* chapter = document.hasContents ? chapterAt(document, block) : nullptr;
        body += chapter != nullptr ? element(R"(h2 id=")" + anchor(block) + R"(")", lines(chapter->text))
                                   : std::visit(HtmlBlock{reader}, document.blocks[block]);
    }
    body += document.footer.empty() ? std::string{} : element("p class=\"note\"", lines(document.footer));
    const auto* const logo = reader == HtmlReader::Browser ? logoOf(document) : nullptr;
    const auto style = std::string{kStyle} + std::string{reader == HtmlReader::Browser ? kBrowserStyle : ""}
                       + (logo != nullptr ? logoStyle(*logo) : std::string{});
    return "<!DOCTYPE html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\""
           " content=\"default-src 'none';"
           + std::string{logo != nullptr ? " img-src data:;" : ""}
           + " style-src 'unsafe-inline'\">\n"
             "<meta name=\"viewport\" content=\"width=device-width\">\n"
           + element("title", escaped(document.title)) + element("style", style) + "</head>\n<body>\n" + body
           + "</body>\n</html>\n";
}

} // namespace jalon::document
