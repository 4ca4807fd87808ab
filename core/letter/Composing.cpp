// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/Composing.h"

#include "letter/Templates.h"

#include <algorithm>
#include <utility>

namespace jalon::letter {

namespace {

// Room for a pen and a stamp.
constexpr std::string_view kRoomToSign = "\n\n\n\n";

document::Table sideBySide(std::size_t columns, std::vector<std::string> cells)
{
    return {.columns = std::vector<document::Column>(columns),
            .rows = {{std::move(cells)}},
            .hasHeader = false,
            .isWhole = true,
            .isBare = true};
}

} // namespace

Expected<Composer> Composer::of(const store::Database& database, LetterKind kind, Date day, Gaps gaps)
{
    auto text = parseTemplate(kind, templateText(database, kind));
    if (!text) {
        return std::unexpected{text.error()};
    }
    return Composer{database, kind, day, gaps, std::move(*text), senderOf(database), logoOf(database)};
}

Values Composer::values() const
{
    Values values;
    putSender(values, sender, day);
    return values;
}

document::Block Composer::headOf(const Values& values, std::vector<std::string> recipient,
                                 std::vector<Field>& missing) const
{
    const auto said = [&](Field field) { return filledField(field, values, gaps, missing).text; };
    document::LetterHead head{.logo = logo, .sender = senderLines(sender)};
    head.sender.front() = said(Field::SenderName);
    if (isContract(kind)) {
        return head;
    }
    if (recipient.empty()) {
        recipient = {said(Field::LastName), said(Field::Address)};
    }
    head.recipient = std::move(recipient);
    const auto place = said(Field::Place);
    head.placeAndDate = place + ", le " + values.text(Field::Date);
    return head;
}

document::Block Composer::signaturesOf(const Values& values, std::vector<Field>& missing) const
{
    const auto said = [&](Field field) { return filledField(field, values, gaps, missing).text; };
    const std::string room{kRoomToSign};
    if (!isContract(kind)) {
        const auto function = said(Field::Function);
        const auto signatory = said(Field::Signatory);
        return sideBySide(2, {"", function + room + signatory});
    }
    // Dated by hand, by each who signs.
    const std::string dated = "\nLe\u00a0……………………\u00a0:" + room;
    const auto name = values.text(Field::FirstName) + " " + values.text(Field::LastName);
    const auto referent = values.text(Field::ReferentName);
    const auto signatory = values.text(Field::Signatory);
    return sideBySide(3,
                      {"La personne accompagnée\n" + name + dated, "Le référent unique\n" + referent + dated,
                       "Pour le Département\n" + signatory + dated});
}

Letter Composer::compose(const Values& values, std::vector<std::string> recipient) const
{
    Letter letter;
    letter.blocks.push_back(headOf(values, std::move(recipient), letter.missing));
    auto filled = fill(text, values, gaps);
    if (isContract(kind)) {
        letter.blocks.emplace_back(document::Heading{1, textOf(filled.subject)});
    } else {
        document::RichParagraph subject{{{.text = "Objet\u00a0: ", .isBold = true}}};
        for (auto& run : filled.subject) {
            run.isBold = true;
            subject.runs.push_back(std::move(run));
        }
        letter.blocks.emplace_back(std::move(subject));
    }
    std::ranges::move(filled.blocks, std::back_inserter(letter.blocks));
    for (const auto field : filled.missing) {
        if (std::ranges::find(letter.missing, field) == letter.missing.end()) {
            letter.missing.push_back(field);
        }
    }
    letter.blocks.push_back(signaturesOf(values, letter.missing));
    return letter;
}

Lacking lackingOf(std::span<const Letter> letters)
{
    Lacking lacking;
    for (const auto& letter : letters) {
        Gap gap{letter.person, letter.name, {}};
        for (const auto field : letter.missing) {
            if (!isOfSender(field)) {
                gap.fields.push_back(field);
            } else if (std::ranges::find(lacking.ofSender, field) == lacking.ofSender.end()) {
                lacking.ofSender.push_back(field);
            }
        }
        if (!gap.fields.empty()) {
            lacking.ofPeople.push_back(std::move(gap));
        }
    }
    return lacking;
}

document::Document documentOf(LetterKind kind, std::span<const Letter> letters)
{
    document::Document all{.title = std::string{wordsOf(kind)}, .isTitleHidden = true};
    for (const auto& letter : letters) {
        all.blocks.insert(all.blocks.end(), letter.blocks.begin(), letter.blocks.end());
    }
    return all;
}

} // namespace jalon::letter
