// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/CodeValues.h"

#include "base/Text.h"
#include "casefile/Codes.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace jalon;
using namespace jalon::caf;

namespace {

constexpr std::array kLists = {
    CodeList::Civility,     CodeList::Role,       CodeList::RightsState, CodeList::Benefit,
    CodeList::Family,       CodeList::Path,       CodeList::Support,     CodeList::Attendance,
    CodeList::ContractKind, CodeList::ExitReason, CodeList::Barrier,
};

template <CodedEnum Enum>
void checkCodesOf(CodeList list)
{
    for (const auto& [word, code] : wordsOf(list)) {
        CAPTURE(word);
        CHECK(fromCode<Enum>(code).has_value());
    }
    for (const auto code : EnumCodes<Enum>::codes) {
        CAPTURE(code);
        CHECK(codeFor(list, code) == code);
    }
}

} // namespace

TEST_CASE("words are written as they are compared, each once, each code being one", "[caf][codes]")
{
    for (const auto list : kLists) {
        std::set<std::string_view> seen;
        for (const auto& [word, code] : wordsOf(list)) {
            CAPTURE(word);
            CHECK(foldCompact(word) == word);
            CHECK(seen.insert(word).second);
            CHECK(codeFor(list, code) == code);
        }
    }
}

TEST_CASE("the codes are those that the files hold", "[caf][codes]")
{
    checkCodesOf<casefile::Civility>(CodeList::Civility);
    checkCodesOf<casefile::PathType>(CodeList::Path);
    checkCodesOf<casefile::Support>(CodeList::Support);
    checkCodesOf<casefile::AppointmentStatus>(CodeList::Attendance);
    checkCodesOf<casefile::ContractKind>(CodeList::ContractKind);
    checkCodesOf<casefile::BarrierTheme>(CodeList::Barrier);
}

TEST_CASE("rights are understood as codes and as words", "[caf][codes]")
{
    const auto state = [](std::string_view value) { return codeFor(CodeList::RightsState, value); };
    CHECK(state("rsa_demande_en_attente") == "0");
    CHECK(state("rsa_refuse") == "1");
    CHECK(state("rsa_droit_ouvert_versable") == "2");
    CHECK(state("rsa_droit_ouvert_et_suspendu") == "3");
    CHECK(state("rsa_droit_ouvert_versement_suspendu") == "4");
    CHECK(state("rsa_clos") == "5");
    CHECK(state("rsa_clos_mois_anterieur") == "6");
    for (const std::string_view code : {"0", "1", "2", "3", "4", "5", "6"}) {
        CHECK(state(code) == code);
    }
    CHECK(state("Droit ouvert et versable") == "2");
    CHECK(state("Droit ouvert, versement suspendu") == "4");
    CHECK(state("Clos") == "5");
    CHECK(state("7").empty());
    CHECK(state("").empty());
}

TEST_CASE("roles and civilities are understood as lists write them", "[caf][codes]")
{
    for (const std::string_view word :
         {"DEM", "Demandeur", "demandeuse", "USAGER", "Allocataire", "Bénéficiaire"}) {
        CHECK(codeFor(CodeList::Role, word) == "DEM");
    }
    for (const std::string_view word : {"CJT", "Conjoint(e)", "CONJOINT", "CONCUBIN", "PACSE", "Pacsé",
                                        "CONJOINT/CONCUBIN/PACSE", "épouse"}) {
        CHECK(codeFor(CodeList::Role, word) == "CJT");
    }
    CHECK(codeFor(CodeList::Role, "enfant").empty());
    for (const std::string_view word : {"M", "M.", "Mr", "MONSIEUR", "Homme", "1"}) {
        CHECK(codeFor(CodeList::Civility, word) == "M");
    }
    for (const std::string_view word : {"MME", "Mme", "Mme.", "Madame", "Mlle", "F", "2"}) {
        CHECK(codeFor(CodeList::Civility, word) == "MME");
    }
}

TEST_CASE("the words of a follow-up are understood", "[caf][codes]")
{
    CHECK(codeFor(CodeList::Path, "Emploi") == "emploi");
    CHECK(codeFor(CodeList::Path, "PRO") == "emploi");
    CHECK(codeFor(CodeList::Path, "Socio-pro") == "socio-professionnel");
    CHECK(codeFor(CodeList::Path, "socio professionnel") == "socio-professionnel");
    CHECK(codeFor(CodeList::Path, "Social") == "social");
    CHECK(codeFor(CodeList::Support, "Renforcé") == "renforce");
    CHECK(codeFor(CodeList::Support, "Accompagnement global") == "global");
    CHECK(codeFor(CodeList::Support, "garantie d'activité") == "global");
    CHECK(codeFor(CodeList::Attendance, "Présent(e)") == "attended");
    CHECK(codeFor(CodeList::Attendance, "excusé") == "excused");
    CHECK(codeFor(CodeList::Attendance, "Absent excusé") == "excused");
    CHECK(codeFor(CodeList::Attendance, "ABSENT") == "no-show");
    CHECK(codeFor(CodeList::ContractKind, "Contrat d’engagement") == "contrat-engagement");
    CHECK(codeFor(CodeList::ContractKind, "CER") == "cer");
    CHECK(codeFor(CodeList::ContractKind, "PPAE") == "ppae");
    CHECK(codeFor(CodeList::ContractKind, "CEJ") == "cej");
    CHECK(codeFor(CodeList::ExitReason, "CDD 6 mois et plus") == "emploi-durable");
    CHECK(codeFor(CodeList::ExitReason, "Emploi de moins de 6 mois") == "emploi-court");
    CHECK(codeFor(CodeList::ExitReason, "Décès") == "deces");
    CHECK(codeFor(CodeList::ExitReason, "Création d'activité") == "creation-activite");
    CHECK(codeFor(CodeList::ExitReason, "emploi").empty());
    CHECK(codeFor(CodeList::Barrier, "Garde d'enfants") == "famille");
    CHECK(codeFor(CodeList::Barrier, "Démarches administratives") == "demarches");
    CHECK(codeFor(CodeList::Family, "Célibataire") == "CEL");
    CHECK(codeFor(CodeList::Benefit, "RSA socle majoré") == "RSI");
}

TEST_CASE("yes and no", "[caf][codes]")
{
    for (const std::string_view word : {"O", "o", "Oui", "OUI", "1", "vrai", "VRAI", "X", "x"}) {
        CHECK(parseYesNo(word).value());
    }
    for (const std::string_view word : {"N", "non", "Non", "0", "faux"}) {
        CHECK_FALSE(parseYesNo(word).value());
    }
    CHECK(parseYesNo("peut-être").error() == ValueProblem::BadYesNo);
    CHECK(parseYesNo("2").error() == ValueProblem::BadYesNo);
}

TEST_CASE("levels go from 0 to 3", "[caf][codes]")
{
    CHECK(parseLevel("0").value() == 0);
    CHECK(parseLevel("3").value() == 3);
    CHECK(parseLevel("4").error() == ValueProblem::BadLevel);
    CHECK(parseLevel("-1").error() == ValueProblem::BadLevel);
    CHECK(parseLevel("fort").error() == ValueProblem::BadLevel);
}

TEST_CASE("postcodes and INSEE codes get back the 0 that a spreadsheet ate", "[caf][codes]")
{
    CHECK(parsePostcode("26000").value() == "26000");
    CHECK(parsePostcode("26 000").value() == "26000");
    CHECK(parsePostcode("7130").value() == "07130");
    CHECK(parsePostcode("713").error() == ValueProblem::BadPostcode);
    CHECK(parsePostcode("260001").error() == ValueProblem::BadPostcode);
    CHECK(parsePostcode("2A004").error() == ValueProblem::BadPostcode);
    CHECK(parseInseeCode("26362").value() == "26362");
    CHECK(parseInseeCode("7186").value() == "07186");
    CHECK(parseInseeCode("2a004").value() == "2A004");
    CHECK(parseInseeCode("2C004").error() == ValueProblem::BadInseeCode);
    CHECK(parseInseeCode("A004").error() == ValueProblem::BadInseeCode);
    CHECK(parseInseeCode("263621").error() == ValueProblem::BadInseeCode);
}

TEST_CASE("one column may hold postcode and city", "[caf][codes]")
{
    const auto split = [](std::string_view value) {
        const auto parts = splitPostcodeAndCity(value);
        return parts.postcode + "|" + std::string{parts.city};
    };
    CHECK(split("26000 Valence") == "26000|Valence");
    CHECK(split("26000  Bourg-lès-Valence") == "26000|Bourg-lès-Valence");
    CHECK(split("08300 RETHEL") == "08300|RETHEL");
    CHECK(split("8300 RETHEL") == "08300|RETHEL");
    CHECK(split("26000\nValence") == "26000|Valence");
    CHECK(split("Valence 26000") == "26000|Valence");
    CHECK(split("Valence (26000)") == "26000|Valence");
    CHECK(split("26000") == "26000|");
    CHECK(split("Valence") == "|Valence");
    CHECK(split("123456 Valence") == "|123456 Valence");
    CHECK(split("26 Valence") == "|26 Valence");
}
