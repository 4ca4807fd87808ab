// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/OdtStyles.h"

namespace jalon::document {

namespace {

constexpr std::string_view kFonts =
    R"(<office:font-face-decls><style:font-face style:name="Liberation Sans" )"
    R"(svg:font-family="'Liberation Sans'" style:font-family-generic="swiss"/></office:font-face-decls>)";

constexpr std::string_view kParagraphs =
    R"(<style:default-style style:family="paragraph"><style:text-properties style:font-name="Liberation Sans" )"
    R"(fo:font-size="10pt" fo:language="fr" fo:country="FR"/></style:default-style>)"
    R"(<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties )"
    R"(fo:margin-top="0cm" fo:margin-bottom="0.2cm" fo:orphans="2" fo:widows="2"/></style:style>)"
    R"(<style:style style:name="Kept" style:family="paragraph" style:parent-style-name="Standard">)"
    R"(<style:paragraph-properties fo:keep-with-next="always"/></style:style>)"
    R"(<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard">)"
    R"(<style:text-properties fo:font-size="18pt" fo:font-weight="bold"/></style:style>)"
    R"(<style:style style:name="Subtitle" style:family="paragraph" style:parent-style-name="Standard">)"
    R"(<style:text-properties fo:font-size="12pt"/></style:style>)"
    R"(<style:style style:name="Note" style:family="paragraph" style:parent-style-name="Standard">)"
    R"(<style:text-properties fo:font-size="8.5pt"/></style:style>)"
    R"(<style:style style:name="Cell" style:family="paragraph" style:parent-style-name="Standard">)"
    R"(<style:paragraph-properties fo:margin-bottom="0cm"/><style:text-properties fo:font-size="9pt"/></style:style>)"
    R"(<style:style style:name="CellRight" style:family="paragraph" style:parent-style-name="Cell">)"
    R"(<style:paragraph-properties fo:text-align="end"/></style:style>)"
    R"(<style:style style:name="CellCentre" style:family="paragraph" style:parent-style-name="Cell">)"
    R"(<style:paragraph-properties fo:text-align="center"/></style:style>)"
    R"(<style:style style:name="Page" style:family="paragraph" style:parent-style-name="Standard">)"
    R"(<style:paragraph-properties fo:break-before="page" fo:margin-bottom="0cm"/></style:style>)"
    R"(<style:style style:name="LetterLine" style:family="paragraph" style:parent-style-name="Standard">)"
    R"(<style:paragraph-properties fo:margin-bottom="0cm"/></style:style>)"
    R"(<style:style style:name="Marked" style:family="text"><style:text-properties )"
    R"(fo:background-color="#ffe08a"/></style:style>)"
    R"(<style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>)";

constexpr std::string_view kLists =
    R"(<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" )"
    R"(text:bullet-char="•"><style:list-level-properties text:space-before="0.4cm" )"
    R"(text:min-label-width="0.4cm"/></text:list-level-style-bullet></text:list-style>)";

std::string headingStyle(int level, std::string_view size)
{
    const auto number = std::to_string(level);
    return R"(<style:style style:name="Heading_)" + number + R"(" style:display-name="Heading )" + number
           + R"(" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level=")"
           + number + R"("><style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.15cm" )"
           + R"(fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold" fo:font-size=")"
           + std::string{size} + R"("/></style:style>)";
}

std::string masterPage(std::string_view attributes, const std::string& footer)
{
    return "<style:master-page " + std::string{attributes}
           + R"( style:page-layout-name="A4"><style:footer><text:p text:style-name="Note">)" + footer
           + "</text:p></style:footer></style:master-page>";
}

std::string pages(std::string_view footer, Numbering numbering)
{
    const std::string text{footer};
    const std::string number = R"(page <text:page-number text:select-page="current"/>)";
    std::string all =
        R"(<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties )"
        R"(fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/><style:footer-style>)"
        R"(<style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style>)"
        R"(</style:page-layout></office:automatic-styles><office:master-styles>)";
    if (numbering == Numbering::ByLetter) {
        all += masterPage(R"(style:name="Letter" style:next-style-name="Standard")", text);
        all += masterPage(R"(style:name="Standard")", text.empty() ? number : text + " – " + number);
    } else {
        all += masterPage(R"(style:name="Standard")", text + " – " + number + " sur <text:page-count/>");
    }
    return all + "</office:master-styles>";
}

} // namespace

std::string odtStyles(std::string_view footer, Numbering numbering)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?><office:document-styles )" + std::string{kOdfNamespaces}
           + ">" + std::string{kFonts} + "<office:styles>" + std::string{kParagraphs}
           + headingStyle(1, "15pt") + headingStyle(2, "13pt") + headingStyle(3, "11pt")
           + headingStyle(4, "10pt") + std::string{kLists} + "</office:styles>" + pages(footer, numbering)
           + "</office:document-styles>";
}

} // namespace jalon::document
