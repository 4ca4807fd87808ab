// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/LetterBase.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace jalon;
using namespace jalon::letter;

namespace {

constexpr std::array kAllKinds = {LetterKind::Invitation, LetterKind::Notification, LetterKind::Cer,
                                  LetterKind::ContratEngagement};

Error refused(std::string_view text, LetterKind kind = LetterKind::Invitation)
{
    const auto parsed = parseTemplate(kind, text);
    REQUIRE_FALSE(parsed);
    return parsed.error();
}

} // namespace

TEST_CASE("each template that ships is read, and its fields are known", "[letter]")
{
    for (const auto kind : kAllKinds) {
        INFO(codeOf(kind));
        const auto parsed = parseTemplate(kind, shippedTemplate(kind));
        REQUIRE(parsed);
        CHECK_FALSE(parsed->lines.empty());
    }
    CHECK(shippedTemplate(LetterKind::Notification).contains("recours administratif"));
    CHECK(shippedTemplate(LetterKind::Notification).contains("tribunal administratif"));
}

TEST_CASE("a template has a subject, titles, lists, bold words and fields", "[letter]")
{
    const auto made = parseTemplate(LetterKind::Invitation,
                                    "\nObjet\u00a0: Le {{ Reunion.Date }}\n\n# Titre\n## Sous-titre\n- un\n"
                                    "Venez **vite**, {{bénéficiaire.civilité|Madame, Monsieur}}.")
                          .value();

    REQUIRE(made.subject.size() == 2);
    CHECK(made.subject[1].field == Field::MeetingOn); // capitals and accents do not matter
    REQUIRE(made.lines.size() == 4);
    CHECK(made.lines[0].kind == LineKind::Title);
    CHECK(made.lines[1].kind == LineKind::Subtitle);
    CHECK(made.lines[2].kind == LineKind::Item);
    const auto& parts = made.lines[3].parts;
    REQUIRE(parts.size() == 5);
    CHECK(parts[1].isBold);
    CHECK_FALSE(parts[2].isBold);
    CHECK(parts[3].field == Field::Civility);
    CHECK(parts[3].text == "Madame, Monsieur");
}

TEST_CASE("a field that is not known is refused with its line and the nearest one", "[letter]")
{
    const auto error = refused("Objet : x\n\nBonjour {{bénéficiaire.nomm}}");
    CHECK(error == Error{ErrorCode::LetterFieldUnknown, {"3", "bénéficiaire.nomm", "bénéficiaire.nom"}});
    CHECK(refused("Objet : {{reunion.dat}}\nx").parameters[2] == "réunion.date");
    CHECK(refused("Objet : x\n{{}}").code == ErrorCode::LetterFieldUnknown);
}

TEST_CASE("a field of another kind of letter is refused", "[letter]")
{
    CHECK(refused("Objet : x\n{{contrat.fin}}").code == ErrorCode::LetterFieldElsewhere);
    CHECK(refused("Objet : x\n{{décision.genre}}").code == ErrorCode::LetterFieldElsewhere);
    CHECK(refused("Objet : x\n{{réunion.lieu}}", LetterKind::Cer).code == ErrorCode::LetterFieldElsewhere);
    CHECK(parseTemplate(LetterKind::Cer, "Objet : x\n{{contrat.fin}}"));
}

TEST_CASE("a template that is not whole is refused", "[letter]")
{
    CHECK(refused("Objet : x\nBonjour {{date").parameters == std::vector<std::string>{"2", "{{"});
    CHECK(refused("Objet : x\nBonjour **vous").parameters == std::vector<std::string>{"2", "**"});
    CHECK(refused("").code == ErrorCode::LetterWithoutSubject);
    CHECK(refused("Bonjour").code == ErrorCode::LetterWithoutSubject);
    CHECK(refused("Objet :\nBonjour").code == ErrorCode::LetterWithoutSubject);
    CHECK(refused("Objet : x\n\n").code == ErrorCode::LetterWithoutText);
    CHECK(refused("Objet : x\ncaf\xe9").code == ErrorCode::LetterNotText);
    CHECK(refused(std::string(kTemplateBytes + 1, 'x')).code == ErrorCode::LetterTooLong);
}

TEST_CASE("a base has its own templates, undone and taken back", "[letter]")
{
    test::LetterBase base;
    constexpr auto kInvitation = LetterKind::Invitation;
    CHECK(templateText(base.database, kInvitation) == shippedTemplate(kInvitation));
    const auto written = base.write(
        [](auto& tx) { setTemplate(tx, kInvitation, "\xef\xbb\xbfObjet : Venez\r\nBonjour").value(); });
    CHECK(templateText(base.database, kInvitation) == "Objet : Venez\nBonjour");
    CHECK(isOwnTemplate(base.database, kInvitation));
    CHECK_FALSE(isOwnTemplate(base.database, LetterKind::Cer));

    const auto wrong =
        base.tried([](auto& tx) { return setTemplate(tx, kInvitation, "Objet : x\n{{nomm}}"); });
    CHECK_FALSE(wrong);
    CHECK(templateText(base.database, kInvitation) == "Objet : Venez\nBonjour");

    base.undo(written);
    CHECK_FALSE(isOwnTemplate(base.database, kInvitation));
    base.write([](auto& tx) { setTemplate(tx, kInvitation, "Objet : a\nb").value(); });
    base.write([](auto& tx) { CHECK(resetTemplate(tx, kInvitation)); });
    base.write([](auto& tx) { CHECK_FALSE(resetTemplate(tx, kInvitation)); });
    base.write([](auto& tx) { setTemplate(tx, kInvitation, shippedTemplate(kInvitation)).value(); });
    CHECK_FALSE(isOwnTemplate(base.database, kInvitation)); // what ships is none of its own
}

TEST_CASE("each field has a name and a meaning, and is found by its name", "[letter]")
{
    for (const auto& spec : fieldSpecs()) {
        INFO(spec.name);
        CHECK(fieldNamed(spec.name) == spec.field);
        CHECK_FALSE(spec.meaning.empty());
        CHECK(nearestName(LetterKind::Notification, spec.name).empty() == false);
    }
}
