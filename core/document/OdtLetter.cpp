// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/OdtLetter.h"

#include "document/LetterPlace.h"
#include "document/Markup.h"

#include <algorithm>
#include <cmath>

namespace jalon::document {

namespace {

constexpr double kPageMargin = 20; // as OdtStyles.cpp sets it
constexpr int kTenths = 10;

int tenths(double millimetres)
{
    return static_cast<int>(std::lround(kTenths * millimetres));
}

/// "12.5mm", whatever the locale.
std::string length(int tenthsOfMillimetre)
{
    return std::to_string(tenthsOfMillimetre / kTenths) + "." + std::to_string(tenthsOfMillimetre % kTenths)
           + "mm";
}

std::string placeOf(const letter_place::Box& box)
{
    return R"( svg:x=")" + length(tenths(box.left)) + R"(" svg:y=")" + length(tenths(box.top))
           + R"(" svg:width=")" + length(tenths(box.width)) + R"(" svg:height=")" + length(tenths(box.height))
           + "\"";
}

std::string textBox(const std::vector<std::string>& texts, bool firstIsStrong)
{
    std::string box = "<draw:text-box>";
    for (std::size_t at = 0; at < texts.size(); ++at) {
        const auto text = escapedLines(texts[at], "<text:line-break/>");
        const bool isStrong = firstIsStrong && at == 0;
        box += R"(<text:p text:style-name="LetterLine">)";
        box += isStrong ? R"(<text:span text:style-name="Strong">)" + text + "</text:span>" : text;
        box += "</text:p>";
    }
    return box + "</draw:text-box>";
}

std::string_view mediaType(const Picture& picture)
{
    return picture.isJpeg ? "image/jpeg" : "image/png";
}

} // namespace

std::string OdtLetters::frame(const std::string& name, const std::string& place,
                              const std::string& content) const
{
    return R"(<draw:frame draw:style-name="LetterFrame" draw:name=")" + name + std::to_string(m_count)
           + R"(" text:anchor-type="paragraph")" + place + ">" + content + "</draw:frame>";
}

std::string OdtLetters::pictureFrame(const std::shared_ptr<const Picture>& picture)
{
    auto known = std::ranges::find(m_pictures, picture, &Part::picture);
    if (known == m_pictures.end()) {
        const auto number = std::to_string(m_pictures.size() + 1);
        m_pictures.push_back({"Pictures/logo" + number + (picture->isJpeg ? ".jpg" : ".png"), picture});
        known = std::prev(m_pictures.end());
    }
    return frame("Logo", placeOf(letter_place::logoBox(*picture)),
                 R"(<draw:image xlink:href=")" + known->name
                     + R"(" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/>)");
}

std::string OdtLetters::markupOf(const LetterHead& head)
{
    ++m_count;
    const int top = tenths(letter_place::bodyTop(head) - kPageMargin);
    m_tops.insert(top);
    auto markup = R"(<text:p text:style-name="Letter)" + std::to_string(top) + R"(">)";
    markup += head.logo ? pictureFrame(head.logo) : std::string{};
    markup += frame("Expéditeur", placeOf(letter_place::senderBox(head)), textBox(head.sender, true));
    if (!head.recipient.empty()) {
        markup += frame("Destinataire", placeOf(letter_place::kRecipient), textBox(head.recipient, false));
    }
    markup += frame("Date", placeOf(letter_place::dateBox(head)), textBox({head.placeAndDate}, false));
    return markup + "</text:p>";
}

std::string OdtLetters::styles() const
{
    if (!isUsed()) {
        return {};
    }
    std::string all =
        R"(<style:style style:name="LetterFrame" style:family="graphic"><style:graphic-properties )"
        R"(style:horizontal-pos="from-left" style:horizontal-rel="page" style:vertical-pos="from-top" )"
        R"(style:vertical-rel="page" style:wrap="run-through" style:run-through="foreground" )"
        R"(draw:fill="none" draw:stroke="none" fo:border="none" fo:padding="0mm" fo:margin="0mm"/></style:style>)";
    for (const int top : m_tops) {
        // The first line of the page is that paragraph's own, of no height to speak of.
        all += R"(<style:style style:name="Letter)" + std::to_string(top)
               + R"(" style:family="paragraph" style:parent-style-name="LetterLine" )"
               + R"(style:master-page-name="Letter"><style:paragraph-properties style:page-number="1" )"
               + R"(fo:margin-bottom=")" + length(top)
               + R"("/><style:text-properties fo:font-size="2pt"/></style:style>)";
    }
    return all;
}

std::string OdtLetters::manifestEntries() const
{
    std::string all;
    for (const auto& part : m_pictures) {
        all += R"(<manifest:file-entry manifest:full-path=")" + part.name + R"(" manifest:media-type=")"
               + std::string{mediaType(*part.picture)} + R"("/>)";
    }
    return all;
}

} // namespace jalon::document
