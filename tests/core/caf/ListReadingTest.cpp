// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shapes of caf-lists.md, read as files; and the small things that reading and matching stand on.
#include "caf/ListReading.h"
#include "caf/KnownPeople.h"
#include "caf/ListHouseholds.h"
#include "caf/ListStore.h"
#include "caf/Told.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace jalon;
using namespace jalon::caf;
using namespace jalon::caf::test;
using jalon::test::day;

namespace {

struct ReadingBase : ImportBase {
    ReadingBase() { clock.set(day("2027-06-01")); }

    ImportPlan stock(std::string_view content) { return import(content, ListKind::Stock, "2026-11-01").plan; }
};

} // namespace

TEST_CASE("the CNAF's contact file, with `;` and CRLF, with or without a NIR, with commas", "[caf][reading]")
{
    for (const auto* const separator : {";", ","}) {
        std::string list =
            "MATRICULE;ROLE PERSONNE;TYPE PERSONNE;NIR;NUMERO DEMANDE RSA;DATE DEMANDE RSA;"
            "DATE DEBUT DROITS - DEVOIRS;NOM RESPONSABLE DOSSIER;PRENOM RESPONSABLE DOSSIER;"
            "NUMERO TELEPHONE DOSSIER;NUMERO TELEPHONE 2 DOSSIER;ADRESSE ELECTRONIQUE DOSSIER;TAGS\r\n"
            "1234567;DEM;MADAME;2850775056123;1;01/10/2026;15/10/2026;MARTIN;ANNE;612345678;"
            "475010203;anne@exemple.fr;a\r\n";
        for (auto& letter : list) {
            letter = letter == ';' ? *separator : letter;
        }
        ReadingBase base;
        const auto plan = base.stock(list);
        CHECK(plan.counts.added == 1);
        CHECK(plan.counts.warnings == 0);
        CHECK(base.count("contact_now WHERE mobile = '+33612345678' AND landline = '+33475010203'") == 1);
        CHECK(base.count("identity_now WHERE civility = 'MME' AND nir = '2850775056123'") == 1);
        CHECK(base.count("rights_period_now WHERE starts_on = " + std::to_string(day("2026-10-15").days()))
              == 1);
    }
}

TEST_CASE("a département's list, with a BOM and postcode and city in one column", "[caf][reading]")
{
    ReadingBase base;
    const auto plan = base.stock(
        "\xEF\xBB\xBF"
        "Civilité;Prénom bénéficiaire;Nom bénéficiaire;Adresses Mails;N° Téléphones;"
        "Date de Naissance;CP Ville;N° CAF;ID Iodas;Référent;Role\n"
        "Mme;Anne;Martin;anne@exemple.fr;06 12 34 56 78;12/07/1985;26000 Valence;CAF0027004992;IO1;"
        "Claire Roux;Demandeur\n");
    CHECK(plan.counts.added == 1);
    CHECK(plan.counts.warnings == 0);
    CHECK(householdsOf(base, "IO1") == Lines{"27004992 DEM 2026-11-01.."});
    CHECK(residencesOf(base, "IO1") == Lines{"26000 Valence 2026-11-01.."});
}

TEST_CASE("a follow-up workbook: line breaks and tabs in its headers, empty rows below the data",
          "[caf][reading]")
{
    ReadingBase base;
    base.stock("N° Allocataire;Nom bénéficiaire;Prénom bénéficiaire;Date de naissance\n"
               "1234567;Martin;Anne;12/07/1985\n");
    std::string list =
        "N° Allocataire;Nom bénéficiaire;Prénom bénéficiaire;\"Date de\nNaissance\";ID IODAS\t;"
        "\"Adresses\nMails\";DECISION ORIENTATION;Reçu en entretien le :\n"
        "1234567;Martin;Anne;12/07/1985;IO1;anne@exemple.fr;Social;05/11/2026\n";
    for (int i = 0; i < 1000; ++i) {
        list += ";;;;;;;\n";
    }
    const auto plan =
        base.import(base.request(base.list("suivi.csv", list), std::nullopt, "2026-12-01")).plan;
    CHECK(plan.request.kind == ListKind::FollowUp);
    CHECK(plan.counts.rows == 1);
    CHECK(plan.counts.added == 1);
    CHECK(base.count("identity_now WHERE own_id = 'IO1'") == 1);
    CHECK(base.count("orientation_now WHERE path = 'social'") == 1);
}

TEST_CASE("Excel's Unicode text, in either byte order", "[caf][reading]")
{
    const std::string ascii = "Nom\tPrenom\tDate de naissance\r\nMartin\tAnne\t12/07/1985\r\n";
    for (const bool little : {true, false}) {
        std::string list = little ? "\xFF\xFE" : "\xFE\xFF";
        for (const char letter : ascii) {
            list += little ? std::string{letter, '\0'} : std::string{'\0', letter};
        }
        ReadingBase base;
        CHECK(base.stock(list).counts.added == 1);
    }
}

TEST_CASE("the words of rights, of a carnet de bord", "[caf][reading]")
{
    ReadingBase base;
    base.stock("Identifiant dans le SI*;Prénom*;Nom*;Date de naissance*;Droits RSA\n"
               "S1;Anne;Martin;12/07/1985;rsa_droit_ouvert_et_suspendu\nS2;Luc;Blanc;01/02/1970;RSA clos\n");
    CHECK(rightsOf(base, "S1") == Lines{"3 sdd? 2026-11-01.."});
    CHECK(rightsOf(base, "S2") == Lines{"5 sdd? 2026-11-01.."});
}

TEST_CASE("letters that a wrong encoding makes are told from those of French names", "[caf][reading]")
{
    for (const auto* right :
         {"Hélène", "Œuvrard", "Noël", "Zoë", "Åsa", "Ângela", "François", "Martin", ""}) {
        INFO(right);
        CHECK_FALSE(looksMisread(right));
    }
    for (const auto* wrong : {"HÃ©lÃ¨ne", "FranÃ§ois", "H\u201AlŠne", "No\u2030l", "Zo\uFFFD"}) {
        INFO(wrong);
        CHECK(looksMisread(wrong));
    }
}

TEST_CASE("one misread name in a hundred rows stops a list, fewer do not", "[caf][reading]")
{
    const auto list = [](int rows) {
        std::string text = "Nom;Prénom;Date de naissance\nMartin;HÃ©lÃ¨ne;12/07/1985\n";
        for (int i = 1; i < rows; ++i) {
            text += "Nom" + std::string(static_cast<std::size_t>(i), 'a') + ";Luc;01/02/1970\n";
        }
        return text;
    };
    ReadingBase base;
    CHECK(base.refused(base.request(base.list("l.csv", list(100)), ListKind::Stock, "2026-11-01"))
          == ErrorCode::ListEncodingSuspect);
    CHECK(base.stock(list(101)).counts.added == 101);
}

TEST_CASE("the département of a postcode", "[caf][reading]")
{
    CHECK(departementOf("26000") == "26");
    CHECK(departementOf("01000") == "01");
    CHECK(departementOf("20200") == "20");
    CHECK(departementOf("97400") == "974");
    CHECK(departementOf("98800") == "988");
    CHECK(departementOf("2600").empty());
    CHECK(departementOf("").empty());
}

TEST_CASE("counts and columns are kept as JSON and read again", "[caf][reading]")
{
    const ImportCounts counts{10, 1, 2, 3, 1, 2, 1, 4, 5};
    CHECK(countsFromJson(countsToJson(counts)) == counts);
    CHECK(countsFromJson("{}") == ImportCounts{});
    FieldColumns columns;
    columns.assign(Field::LastName, 3);
    columns.assign(Field::Nir, 0);
    CHECK(columnsFromJson(columnsToJson(columns)) == columns);
    CHECK(columnsFromJson(R"({"last_name": 3, "a field of tomorrow": 7, "nir": 0})") == columns);
}

TEST_CASE("of a row that is kept, only the cells of known columns are", "[caf][reading]")
{
    FieldColumns columns;
    columns.assign(Field::LastName, 0);
    columns.assign(Field::Nir, 2);
    columns.assign(Field::City, 9);
    const std::vector<std::string_view> cells{"Martin", "secret", "1850775056123"};
    CHECK(cellsToJson(cells, columns) == R"(["Martin","","1850775056123"])");
}

TEST_CASE("the tag of a file of rejects is read as it was written", "[caf][reading]")
{
    const RejectTag tag{ListKind::NewEntrants, day("2026-11-08"), std::string(64, 'a')};
    const auto text = tag.toText();
    CHECK(text == "new 2026-11-08 " + std::string(16, 'a'));
    const auto again = RejectTag::fromText(text);
    REQUIRE(again);
    CHECK(again->kind == tag.kind);
    CHECK(again->listedOn == tag.listedOn);
    CHECK(tag.sha256.starts_with(again->sha256));
    for (const auto* wrong : {"", "new", "new 2026-11-08", "new 2026-11-31 aaaaaaaaaaaaaaaa",
                              "autre 2026-11-08 aaaaaaaaaaaaaaaa", "new 2026-11-08 aaaa"}) {
        INFO(wrong);
        CHECK_FALSE(RejectTag::fromText(wrong));
    }
}

TEST_CASE("households made by a list are found by their matricule, whatever their number", "[caf][reading]")
{
    ListHouseholds households;
    constexpr int kMany = 5000; // the index grows several times
    for (int i = 0; i < kMany; ++i) {
        households.add(HouseholdId{i + 1}, std::to_string(i), "adresse " + std::to_string(i), "MAR");
    }
    for (int i = 0; i < kMany; ++i) {
        const auto* found = households.find(std::to_string(i));
        REQUIRE(found != nullptr);
        CHECK(found->id == HouseholdId{i + 1});
        CHECK(found->address == hashOf("adresse " + std::to_string(i)));
    }
    CHECK(households.find("inconnu") == nullptr);
    CHECK(ListHouseholds{}.find("1") == nullptr);
}

TEST_CASE("a household is seen once", "[caf][reading]")
{
    SeenHouseholds seen;
    CHECK(seen.insert(HouseholdId{3}));
    CHECK_FALSE(seen.insert(HouseholdId{3}));
    CHECK(seen.insert(HouseholdId{100'000}));
    CHECK(seen.insert(HouseholdId{4}));
    CHECK_FALSE(seen.insert(HouseholdId{100'000}));
}

TEST_CASE("hashes are never 0 and differ with every byte, length and seed", "[caf][reading]")
{
    std::set<std::uint64_t> seen;
    std::string text;
    for (int length = 0; length < 40; ++length) {
        CHECK(seen.insert(hashOf(text)).second);
        CHECK(seen.insert(hashOf(text, 7)).second);
        CHECK(seen.insert(hashOf(text + "b")).second);
        text += 'a';
    }
    CHECK_FALSE(seen.contains(0));
    CHECK(hashOf(1, 2) != hashOf(2, 1));
}
