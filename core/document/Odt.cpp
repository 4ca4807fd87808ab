// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/Odt.h"

#include "base/AtomicFile.h"
#include "document/Markup.h"
#include "document/OdtCharts.h"
#include "document/OdtLetter.h"
#include "document/OdtStyles.h"
#include "document/Zip.h"

#include <algorithm>
#include <cstdio>
#include <iterator>

namespace jalon::document {

namespace {

constexpr std::string_view kMimeType = "application/vnd.oasis.opendocument.text";
constexpr std::string_view kManifestStart =
    R"(<?xml version="1.0" encoding="UTF-8"?><manifest:manifest )"
    R"(xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">)"
    R"(<manifest:file-entry manifest:full-path="/" manifest:version="1.2" )"
    R"(manifest:media-type="application/vnd.oasis.opendocument.text"/>)"
    R"(<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>)"
    R"(<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>)"
    R"(<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>)";
constexpr std::string_view kManifestEnd = "</manifest:manifest>";

// Office suites read the styles of tables only where the content is.
constexpr std::string_view kTableStyles =
    R"(<style:style style:name="Grid" style:family="table"><style:table-properties style:width="17cm" )"
    R"(table:align="margins" fo:margin-bottom="0.3cm"/></style:style>)"
    R"(<style:style style:name="WholeGrid" style:family="table"><style:table-properties style:width="17cm" )"
    R"(table:align="margins" fo:margin-bottom="0.3cm" style:may-break-between-rows="false"/></style:style>)"
    R"(<style:style style:name="Box" style:family="table-cell"><style:table-cell-properties )"
    R"(fo:padding="0.1cm" fo:border="0.5pt solid #808080"/></style:style>)"
    R"(<style:style style:name="HeadBox" style:family="table-cell"><style:table-cell-properties )"
    R"(fo:padding="0.1cm" fo:border="0.5pt solid #808080" fo:background-color="#e6ebf0"/></style:style>)"
    R"(<style:style style:name="BareBox" style:family="table-cell"><style:table-cell-properties )"
    R"(fo:padding="0.1cm" fo:border="none"/></style:style>)"
    R"(<style:style style:name="WholeRow" style:family="table-row"><style:table-row-properties )"
    R"(fo:keep-together="always"/></style:style>)";

std::string odtLines(std::string_view text)
{
    return escapedLines(text, "<text:line-break/>");
}

std::string strong(const std::string& markup)
{
    return R"(<text:span text:style-name="Strong">)" + markup + "</text:span>";
}

std::string paragraph(std::string_view style, const std::string& markup)
{
    return R"(<text:p text:style-name=")" + std::string{style} + R"(">)" + markup + "</text:p>";
}

std::string odtRun(const Run& run)
{
    auto text = odtLines(run.text);
    if (run.isMarked) {
        return R"(<text:span text:style-name="Marked">)" + text + "</text:span>";
    }
    return run.isBold ? strong(text) : text;
}

std::string odtRuns(const std::vector<Run>& runs)
{
    std::string markup;
    for (const auto& run : runs) {
        markup += odtRun(run);
    }
    return markup;
}

std::string_view cellStyle(Align align)
{
    switch (align) {
    case Align::Right:
        return "CellRight";
    case Align::Centre:
        return "CellCentre";
    case Align::Left:
        break;
    }
    return "Cell";
}

/// Writes the blocks, and remembers the widths that its tables' columns need.
class Content {
public:
    bool isKept = false; ///< a paragraph stays with what follows it

    std::string operator()(const Heading& heading) const
    {
        const auto level = std::to_string(std::clamp(heading.level, 1, 4));
        return R"(<text:h text:style-name="Heading_)" + level + R"(" text:outline-level=")" + level + R"(">)"
               + odtLines(heading.text) + "</text:h>";
    }
    std::string operator()(const Paragraph& each) const
    {
        const auto label = each.label.empty() ? std::string{} : strong(odtLines(each.label)) + " ";
        const std::string_view style = isKept ? "Kept" : "Standard";
        return paragraph(each.isNote ? "Note" : style, label + odtLines(each.text));
    }
    std::string operator()(const Bullets& bullets) const
    {
        std::string items;
        for (const auto& item : bullets.items) {
            items += "<text:list-item>" + paragraph("Standard", odtLines(item)) + "</text:list-item>";
        }
        return R"(<text:list text:style-name="Bullets">)" + items + "</text:list>";
    }
    std::string operator()(const PageBreak& /*unused*/) const { return paragraph("Page", ""); }
    std::string operator()(const RichParagraph& each) const
    {
        return paragraph(isKept ? "Kept" : "Standard", odtRuns(each.runs));
    }
    std::string operator()(const RichBullets& bullets) const
    {
        std::string items;
        for (const auto& item : bullets.items) {
            items += "<text:list-item>" + paragraph("Standard", odtRuns(item)) + "</text:list-item>";
        }
        return R"(<text:list text:style-name="Bullets">)" + items + "</text:list>";
    }
    std::string operator()(const LetterHead& head) { return m_letters.markupOf(head); }
    std::string operator()(const Chart& chart)
    {
        return paragraph(isKept ? "Kept" : "Standard", m_charts.markupOf(chart));
    }
    std::string operator()(const Table& table);

    std::string styles() const { return m_columns + m_letters.styles() + m_charts.styles(); }
    const OdtLetters& letters() const { return m_letters; }
    const OdtCharts& charts() const { return m_charts; }

private:
    std::string columnsOf(const Table& table);

    std::string m_columns;
    int m_tables = 0;
    OdtLetters m_letters;
    OdtCharts m_charts;
};

std::string cell(std::string_view box, Align align, const std::string& markup)
{
    return R"(<table:table-cell table:style-name=")" + std::string{box} + R"(" office:value-type="string">)"
           + paragraph(cellStyle(align), markup) + "</table:table-cell>";
}

std::string row(const std::string& cells)
{
    return R"(<table:table-row table:style-name="WholeRow">)" + cells + "</table:table-row>";
}

std::string odtRowOf(const Table& table, const Row& each)
{
    std::string cells;
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        const auto text = at < each.cells.size() ? odtLines(each.cells[at]) : std::string{};
        const bool isHead = table.firstColumnIsHeader && at == 0;
        const std::string_view box = table.isBare ? "BareBox" : "Box";
        cells += cell(isHead ? "HeadBox" : box, table.columns[at].align,
                      isHead || each.isTotal ? strong(text) : text);
    }
    return row(cells);
}

std::string Content::columnsOf(const Table& table)
{
    double all = 0;
    for (const auto& column : table.columns) {
        all += column.width;
    }
    std::string columns;
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        const auto name = "T" + std::to_string(m_tables) + "C" + std::to_string(at);
        // Millimetres: no decimal sign that a locale could change.
        const auto width = static_cast<int>(10 * kTextWidthCm * table.columns[at].width / all);
        m_columns += R"(<style:style style:name=")" + name
                     + R"(" style:family="table-column"><style:table-column-properties style:column-width=")"
                     + std::to_string(width) + R"(mm"/></style:style>)";
        columns += R"(<table:table-column table:style-name=")" + name + R"("/>)";
    }
    return columns;
}

std::string Content::operator()(const Table& table)
{
    ++m_tables;
    std::string xml = R"(<table:table table:name="Tableau)" + std::to_string(m_tables)
                      + R"(" table:style-name=")" + (table.isWhole ? "WholeGrid" : "Grid") + R"(">)"
                      + columnsOf(table);
    if (table.hasHeader) {
        std::string cells;
        for (const auto& column : table.columns) {
            cells += cell("HeadBox", column.align, strong(odtLines(column.header)));
        }
        xml += "<table:table-header-rows>" + row(cells) + "</table:table-header-rows>";
    }
    for (const auto& each : table.rows) {
        xml += odtRowOf(table, each);
    }
    return xml + "</table:table>" + paragraph("Cell", "");
}

std::string contentXml(const Document& document, Content& content)
{
    auto body = document.isTitleHidden ? std::string{} : paragraph("Title", odtLines(document.title));
    body += document.subtitle.empty() ? std::string{} : paragraph("Subtitle", odtLines(document.subtitle));
    for (auto block = document.blocks.begin(); block != document.blocks.end(); ++block) {
        const auto* next =
            std::next(block) == document.blocks.end() ? nullptr : std::get_if<Table>(&*std::next(block));
        content.isKept = next != nullptr && next->isWhole;
        body += std::visit(content, *block);
    }
    return R"(<?xml version="1.0" encoding="UTF-8"?><office:document-content )" + std::string{kOdfNamespaces}
           + "><office:automatic-styles>" + std::string{kTableStyles} + content.styles()
           + "</office:automatic-styles><office:body><office:text>" + body
           + "</office:text></office:body></office:document-content>";
}

std::string metaXml(const Document& document)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?><office:document-meta )" + std::string{kOdfNamespaces}
           + "><office:meta><meta:generator>Jalon</meta:generator><dc:title>" + escaped(document.title)
           + "</dc:title><dc:language>fr-FR</dc:language></office:meta></office:document-meta>";
}

} // namespace

Expected<void> writeOdt(const std::filesystem::path& target, const Document& document)
{
    Content writer;
    const auto content = contentXml(document, writer);
    const auto& letters = writer.letters();
    const auto styles =
        odtStyles(odtLines(document.footer), letters.isUsed() ? Numbering::ByLetter : Numbering::Whole);
    const auto meta = metaXml(document);
    const auto manifest = std::string{kManifestStart} + letters.manifestEntries()
                          + writer.charts().manifestEntries() + std::string{kManifestEnd};
    // Readers recognise the format by the first part, stored.
    std::vector<ZipPart> parts{
        {"mimetype", kMimeType, true}, {"content.xml", content}, {"styles.xml", styles}, {"meta.xml", meta}};
    for (const auto& picture : letters.pictures()) {
        parts.push_back({picture.name, picture.picture->bytes, true});
    }
    for (const auto& chart : writer.charts().parts()) {
        parts.push_back({chart.name, chart.svg});
    }
    parts.push_back({"META-INF/manifest.xml", manifest});
    return writeFile(target, zipOf(parts));
}

} // namespace jalon::document
