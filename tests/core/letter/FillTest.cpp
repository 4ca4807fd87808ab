// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A template filled with values: what is said, what is missing, where it stands.
#include "letter/LetterBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::letter;

namespace {

Template read(LetterKind kind, std::string_view text)
{
    return parseTemplate(kind, text).value();
}

Template invitation(std::string_view text)
{
    return read(LetterKind::Invitation, text);
}

template <class Block>
const Block& blockAt(const Filled& filled, std::size_t at)
{
    return std::get<Block>(filled.blocks.at(at));
}

std::string paragraph(const Filled& filled, std::size_t at)
{
    return letter::textOf(blockAt<document::RichParagraph>(filled, at).runs);
}

} // namespace

TEST_CASE("values are put, joined, replaced, and an empty one says nothing", "[letter][fill]")
{
    Values values;
    CHECK(values.find(Field::Phone) == nullptr);
    CHECK(values.text(Field::Phone).empty());
    values.put(Field::Phone, "04 99 01 02 03");
    CHECK(values.text(Field::Phone) == "04 99 01 02 03");
    values.put(Field::Barriers, std::vector<std::string>{"santé", "", "mobilité"});
    REQUIRE(values.find(Field::Barriers) != nullptr);
    CHECK(values.find(Field::Barriers)->size() == 2);
    CHECK(values.text(Field::Barriers) == "santé, mobilité");
    values.put(Field::Barriers, "logement");
    CHECK(values.text(Field::Barriers) == "logement");
    values.put(Field::Barriers, "");
    CHECK(values.find(Field::Barriers) == nullptr);
    values.put(Field::Phone, std::vector<std::string>{"", ""});
    CHECK(values.find(Field::Phone) == nullptr);
}

TEST_CASE("fields take their values, bold or not; texts between them stay", "[letter][fill]")
{
    Values values;
    values.put(Field::LastName, "Durand");
    values.put(Field::Date, "10 février 2026");
    const auto filled =
        fill(invitation("Objet : le {{date}}\n**{{bénéficiaire.nom}}**, venez."), values, Gaps::Marked);
    CHECK(filled.missing.empty());
    CHECK(letter::textOf(filled.subject) == "le 10 février 2026");
    REQUIRE(filled.blocks.size() == 1);
    const auto& runs = blockAt<document::RichParagraph>(filled, 0).runs;
    REQUIRE(runs.size() == 2);
    CHECK(runs[0].text == "Durand");
    CHECK(runs[0].isBold);
    CHECK_FALSE(runs[0].isMarked);
    CHECK(runs[1].text == ", venez.");
    CHECK_FALSE(runs[1].isBold);
}

TEST_CASE("without a value: what is said otherwise, be it nothing, or a gap to be seen", "[letter][fill]")
{
    const auto filled = fill(invitation("Objet : {{bénéficiaire.nom}}\n"
                                        "A {{réunion.heure|à préciser}} B{{réunion.lieu|}} C\n"
                                        "{{référent.nom}} {{bénéficiaire.nom}} {{référent.nom}}"),
                             {}, Gaps::Marked);
    CHECK(paragraph(filled, 0) == "A à préciser B C");
    CHECK(paragraph(filled, 1) == "[référent.nom] [bénéficiaire.nom] [référent.nom]");
    CHECK(blockAt<document::RichParagraph>(filled, 1).runs[0].isMarked);
    // Each once, in the order of the text: the subject is read first.
    CHECK(filled.missing == std::vector{Field::LastName, Field::ReferentName});
}

TEST_CASE("what is said otherwise gives way to a value", "[letter][fill]")
{
    Values values;
    values.put(Field::MeetingAt, "14 h 30");
    const auto filled = fill(invitation("Objet : x\nÀ {{réunion.heure|à préciser}}."), values, Gaps::Marked);
    CHECK(paragraph(filled, 0) == "À 14 h 30.");
}

TEST_CASE("a contract's gaps are ruled, and are missing all the same", "[letter][fill]")
{
    const auto filled = fill(read(LetterKind::Cer, "Objet : x\nDu {{contrat.début}}"), {}, Gaps::Ruled);
    CHECK(paragraph(filled, 0).starts_with("Du ……"));
    CHECK_FALSE(blockAt<document::RichParagraph>(filled, 0).runs.back().isMarked);
    CHECK(filled.missing == std::vector{Field::ContractStart});
}

TEST_CASE("an item that is one field of several values is as many items", "[letter][fill]")
{
    Values values;
    values.put(Field::Barriers, std::vector<std::string>{"santé", "mobilité"});
    const auto filled =
        fill(read(LetterKind::Cer, "Objet : x\n- avant\n- **{{freins}}**\n- après : {{freins}}\n"
                                   "Texte\n- seul"),
             values, Gaps::Marked);
    REQUIRE(filled.blocks.size() == 3);
    const auto& items = blockAt<document::RichBullets>(filled, 0).items;
    REQUIRE(items.size() == 4);
    CHECK(letter::textOf(items[0]) == "avant");
    CHECK(letter::textOf(items[1]) == "santé");
    CHECK(items[2].front().isBold);
    CHECK(letter::textOf(items[3]) == "après : santé, mobilité");
    // A paragraph parts two lists.
    CHECK(blockAt<document::RichBullets>(filled, 2).items.size() == 1);
}

TEST_CASE("an item whose field has no value is one item, marked", "[letter][fill]")
{
    const auto filled =
        fill(read(LetterKind::Cer, "Objet : x\n- {{freins}}\n- {{prescriptions|aucune}}"), {}, Gaps::Marked);
    const auto& items = blockAt<document::RichBullets>(filled, 0).items;
    REQUIRE(items.size() == 2);
    CHECK(items[0].front().isMarked);
    CHECK(letter::textOf(items[1]) == "aucune");
    CHECK(filled.missing == std::vector{Field::Barriers});
}

TEST_CASE("titles are headings, their fields filled", "[letter][fill]")
{
    Values values;
    values.put(Field::Place, "Valbourg");
    const auto filled =
        fill(invitation("Objet : x\n# Fait à {{lieu}}\n## {{signataire.nom}}\nfin"), values, Gaps::Marked);
    CHECK(blockAt<document::Heading>(filled, 0).level == 2);
    CHECK(blockAt<document::Heading>(filled, 0).text == "Fait à Valbourg");
    CHECK(blockAt<document::Heading>(filled, 1).level == 3);
    CHECK(blockAt<document::Heading>(filled, 1).text == "[signataire.nom]");
    CHECK(filled.missing == std::vector{Field::Signatory});
}

TEST_CASE("marks of a template at their edges", "[letter][fill]")
{
    const auto texts = [](std::string_view line) {
        const auto made = invitation("Objet : x\n" + std::string{line});
        std::string all = std::to_string(static_cast<int>(made.lines.at(0).kind)) + ":";
        for (const auto& part : made.lines.at(0).parts) {
            all += part.field ? "<" + std::string{nameOf(*part.field)} + ">" : part.text;
        }
        return all;
    };
    const auto paragraphOf = std::to_string(static_cast<int>(LineKind::Paragraph)) + ":";
    CHECK(texts("#sans espace") == paragraphOf + "#sans espace");
    CHECK(texts("-") == paragraphOf + "-");
    CHECK(texts("a }} b") == paragraphOf + "a }} b");
    CHECK(texts("{{date}}{{lieu}}") == paragraphOf + "<date><lieu>");
    CHECK(texts("****") == paragraphOf);
    CHECK(texts("   retrait") == paragraphOf + "retrait");
    CHECK(texts("##   deux") == std::to_string(static_cast<int>(LineKind::Subtitle)) + ":deux");
    const auto otherwise = invitation("Objet : x\n{{date|a|b}}").lines[0].parts[0];
    CHECK(otherwise.hasOtherwise);
    CHECK(otherwise.text == "a|b");
    CHECK(parseTemplate(LetterKind::Invitation, "Objets : x\ny").error().code
          == ErrorCode::LetterWithoutSubject);
    CHECK(parseTemplate(LetterKind::Invitation, "Objet x\ny").error().code
          == ErrorCode::LetterWithoutSubject);
    CHECK(parseTemplate(LetterKind::Invitation, std::string_view{"Objet : x\n\0y", 12}).error().code
          == ErrorCode::LetterNotText);
    CHECK(parseTemplate(LetterKind::Invitation, "Objet : **x\ny").error().parameters.front() == "1");
    const std::string longest = "Objet : x\n" + std::string(kTemplateBytes - 10, 'y');
    CHECK(parseTemplate(LetterKind::Invitation, longest));
}
