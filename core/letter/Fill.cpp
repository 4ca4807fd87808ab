// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/Fill.h"

#include <algorithm>

namespace jalon::letter {

namespace {

using Runs = std::vector<document::Run>;

constexpr std::string_view kRule = "……………………………………";

class Filling {
public:
    Filling(const Values& values, Gaps gaps) : m_values(values), m_gaps(gaps) { }

    Runs runsOf(const std::vector<TemplatePart>& parts)
    {
        Runs runs;
        for (const auto& part : parts) {
            runs.push_back(runOf(part));
            runs.back().isBold = part.isBold;
        }
        return runs;
    }

    std::vector<Runs> itemsOf(const std::vector<TemplatePart>& parts)
    {
        const auto* several =
            parts.size() == 1 && parts.front().field ? m_values.find(*parts.front().field) : nullptr;
        if (several == nullptr) {
            return {runsOf(parts)};
        }
        std::vector<Runs> items;
        for (const auto& value : *several) {
            items.push_back({{.text = value, .isBold = parts.front().isBold}});
        }
        return items;
    }

    std::vector<Field> missing;

private:
    document::Run runOf(const TemplatePart& part)
    {
        if (!part.field || (part.hasOtherwise && m_values.find(*part.field) == nullptr)) {
            return {.text = part.text};
        }
        return filledField(*part.field, m_values, m_gaps, missing);
    }

    const Values& m_values;
    Gaps m_gaps;
};

/// Items that follow one another are one list.
void addItems(std::vector<document::Block>& blocks, std::vector<Runs> items)
{
    auto* list = blocks.empty() ? nullptr : std::get_if<document::RichBullets>(&blocks.back());
    if (list == nullptr) {
        blocks.emplace_back(document::RichBullets{std::move(items)});
    } else {
        std::ranges::move(items, std::back_inserter(list->items));
    }
}

} // namespace

document::Run filledField(Field field, const Values& values, Gaps gaps, std::vector<Field>& missing)
{
    if (auto value = values.text(field); !value.empty()) {
        return {.text = std::move(value)};
    }
    if (std::ranges::find(missing, field) == missing.end()) {
        missing.push_back(field);
    }
    if (gaps == Gaps::Ruled) {
        return {.text = std::string{kRule}};
    }
    return {.text = "[" + std::string{nameOf(field)} + "]", .isMarked = true};
}

std::string textOf(const std::vector<document::Run>& runs)
{
    std::string text;
    for (const auto& run : runs) {
        text += run.text;
    }
    return text;
}

Filled fill(const Template& from, const Values& values, Gaps gaps)
{
    Filling filling{values, gaps};
    Filled filled;
    filled.subject = filling.runsOf(from.subject);
    for (const auto& line : from.lines) {
        switch (line.kind) {
        case LineKind::Title:
            filled.blocks.emplace_back(document::Heading{2, textOf(filling.runsOf(line.parts))});
            break;
        case LineKind::Subtitle:
            filled.blocks.emplace_back(document::Heading{3, textOf(filling.runsOf(line.parts))});
            break;
        case LineKind::Item:
            addItems(filled.blocks, filling.itemsOf(line.parts));
            break;
        case LineKind::Paragraph:
            filled.blocks.emplace_back(document::RichParagraph{filling.runsOf(line.parts)});
            break;
        }
    }
    filled.missing = std::move(filling.missing);
    return filled;
}

} // namespace jalon::letter
