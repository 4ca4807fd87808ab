// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/RecordKind.h"

#include <catch2/catch_test_macros.hpp>

#include <array>

using namespace jalon;
using namespace jalon::tabular;

namespace {

constexpr std::array kFields = {
    FieldSynonyms{"nom", "Nom|Nom bénéficiaire|Nom responsable dossier", true},
    FieldSynonyms{"prenom", "Prénom|Prénom bénéficiaire|Prénom responsable dossier", true},
    FieldSynonyms{"naissance", "Date de naissance"},
    FieldSynonyms{"matricule", "Matricule|Numéro CAF|N° allocataire"},
    FieldSynonyms{"telephone", "Numéro téléphone dossier|N° Téléphones"},
    FieldSynonyms{"telephone2", "Numéro téléphone 2 dossier"},
};

Expected<HeaderMatch> headerOf(CsvReader& reader, const ColumnMapping& decided = {})
{
    return findHeader(reader, HeaderMatcher{kFields, decided});
}

CsvReader headersOf(std::string bytes)
{
    return std::move(CsvReader::open(std::make_unique<MemorySource>(std::move(bytes), "liste.csv")).value());
}

using Record = std::vector<std::string_view>;

} // namespace

TEST_CASE("header names match without case, accents, punctuation and line breaks", "[tabular][header]")
{
    CHECK(normaliseHeader("Date de\nNaissance *") == "date de naissance");
    CHECK(normaliseHeader("ID IODAS\t") == "id iodas");
    CHECK(normaliseHeader("N° CAF") == "numero caf");
    CHECK(normaliseHeader("Nº CAF") == "numero caf");
    CHECK(normaliseHeader("no. CAF") == "numero caf");
    CHECK(normaliseHeader("№ CAF") == "numero caf");
    CHECK(normaliseHeader("NUM CAF") == "numero caf");
    CHECK(normaliseHeader("Numéro  CAF") == "numero caf");
    CHECK(normaliseHeader("Nom") == "nom");
    CHECK(normaliseHeader(" * ") == "");
}

TEST_CASE("the header is found below titles, and the reader left on the first row", "[tabular][header]")
{
    auto reader = headersOf("Liste des bénéficiaires au 01/11/2026\n\nNom du fichier;Nom;\n"
                            "NOM;Prénom*;\"Date de\nNaissance\";N° Allocataire;Observations;;\n"
                            "Dumonteil;Zoé;01/02/1990;0027004;;;\n");
    const auto match = headerOf(reader).value();
    CHECK(match.line == 4);
    CHECK(match.record == 2);
    CHECK(match.columnOf("nom") == 0);
    CHECK(match.columnOf("prenom") == 1);
    CHECK(match.columnOf("naissance") == 2);
    CHECK(match.columnOf("matricule") == 3);
    CHECK_FALSE(match.columnOf("telephone"));
    CHECK(match.unknown == std::vector<std::size_t>{4});
    CHECK(match.missing.empty());
    CHECK(match.headers.size() == 7);
    CsvRecord record;
    REQUIRE(reader.next(record).value());
    CHECK(record.line == 6);
    CHECK(record.cells[0] == "Dumonteil");
}

TEST_CASE("two phone columns are two fields, one header twice is listed", "[tabular][header]")
{
    const HeaderMatcher matcher{kFields};
    const auto match =
        matcher.match(Record{"Nom", "Numéro téléphone dossier", "Numéro téléphone 2 dossier", "NOM"});
    CHECK(match.columnOf("telephone") == 1);
    CHECK(match.columnOf("telephone2") == 2);
    CHECK(match.columnOf("nom") == 0);
    CHECK(match.repeated == std::vector<std::size_t>{3});
    CHECK(match.unknown.empty());
    CHECK(match.missing == std::vector<std::string>{"prenom"});
}

TEST_CASE("a list without header is refused, one without a required column names it", "[tabular][header]")
{
    auto none = headersOf("Dumonteil;Zoé;1990\nOlivari;Jean;1991\n");
    CHECK(headerOf(none).error() == Error{ErrorCode::ListHeaderNotFound, {"liste.csv"}});
    auto oneField = headersOf("Nom;Autre\nA;B\n");
    CHECK(headerOf(oneField).error().code == ErrorCode::ListHeaderNotFound);
    auto missing = headersOf("Nom;Matricule\nA;1\n");
    CHECK(headerOf(missing).value().missing == std::vector<std::string>{"prenom"});
    std::string deep;
    for (int i = 0; i < 30; ++i) {
        deep += "titre;x\n";
    }
    auto tooDeep = headersOf(deep + "Nom;Prénom\n");
    CHECK(headerOf(tooDeep).error().code == ErrorCode::ListHeaderNotFound);
    auto broken = headersOf("Nom;Prénom\nA;\"B\n");
    CHECK(headerOf(broken).error().code == ErrorCode::ListQuoteNotClosed);
}

TEST_CASE("what a person decided wins over synonyms", "[tabular][header]")
{
    ColumnMapping decided;
    decided.assign("nom", "Nom d'usage");
    decided.assign("matricule", "");
    decided.assign("telephone", "Absent de cette liste");
    const HeaderMatcher matcher{kFields, decided};
    const auto match =
        matcher.match(Record{"Nom", "Prénom", "NOM D’USAGE", "Matricule", "N° Téléphones", ""});
    CHECK(match.columnOf("nom") == 2);
    CHECK(match.columnOf("prenom") == 1);
    CHECK_FALSE(match.columnOf("matricule"));
    CHECK_FALSE(match.columnOf("telephone"));
    CHECK(match.unknown == std::vector<std::size_t>{0, 3, 4});
}

TEST_CASE("a mapping is saved, read back and finds the same columns", "[tabular][mapping]")
{
    const HeaderMatcher matcher{kFields};
    const Record header{"Nom bénéficiaire", "Prénom", "N° \"CAF\"", "Matricule"};
    const auto match = matcher.match(header);
    const auto saved = match.mapping();
    CHECK(saved.headers().size() == 3);
    const auto read = ColumnMapping::fromJson(saved.toJson(), "carte.json").value();
    CHECK(read == saved);
    CHECK(HeaderMatcher(kFields, read).match(header).columnOf("matricule") == match.columnOf("matricule"));
    CHECK(read.headerOf("nom") == "Nom bénéficiaire");
    CHECK_FALSE(read.headerOf("naissance"));
}

TEST_CASE("a file that is no mapping is refused", "[tabular][mapping]")
{
    for (const auto* text : {"", "{", "[1]", "\"a\"", "{\"nom\": 3}", "{\"nom\": \"\xE9\"}"}) {
        const auto read = ColumnMapping::fromJson(text, "carte.json");
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::MappingNotReadable);
        CHECK(read.error().parameters.front() == "carte.json");
    }
    CHECK(ColumnMapping::fromJson("{}", "x").value().empty());
}

TEST_CASE("signatures follow names and their order, not how they are written", "[tabular][mapping]")
{
    const HeaderMatcher matcher{kFields};
    const auto signature = [&](const Record& header) { return matcher.match(header).signature; };
    const auto usual = signature({"Nom", "Prénom", "N° CAF"});
    CHECK(usual.size() == 16);
    CHECK(usual == signature({"NOM*", "prenom", "Numéro CAF", "", " "}));
    CHECK(usual != signature({"Prénom", "Nom", "N° CAF"}));
    CHECK(usual != signature({"Nom", "Prénom", "N° CAF", "Autre"}));
    CHECK(signature({"a", "b c"}) != signature({"a b", "c"}));
    // Saved in bases: must never change.
    CHECK(signature({"nom"}) == "3c17a1bad172947e");
}

TEST_CASE("records that are not rows are told apart", "[tabular][record]")
{
    const HeaderMatcher matcher{kFields};
    const auto header = matcher.match(Record{"Nom", "Prénom", "Date de naissance", "N° CAF", ""});
    const auto kind = [&](const Record& record) { return kindOf(record, header); };
    CHECK(kind({"Durand", "Zoé", "01/02/1990", "12"}) == RecordKind::Data);
    CHECK(kind({"Durand", "Zoé"}) == RecordKind::Data);
    CHECK(kind({"Durand", "Zoé", "", "", "", "", " ", ""}) == RecordKind::Data);
    CHECK(kind({"Durand", "Zoé", "", "", "", "x"}) == RecordKind::TooLong);
    CHECK(kind({"", " ", "\u00A0"}) == RecordKind::Empty);
    CHECK(kind({}) == RecordKind::Empty);
    CHECK(kind({"NOM", "PRÉNOM", "Date de naissance", "N° CAF"}) == RecordKind::RepeatedHeader);
    CHECK(kind({"Secteur de Valence", "", "", "", ""}) == RecordKind::Title);
    CHECK(kind({"", "", "", "1234"}) == RecordKind::Data);
    CHECK(kind({"Total", "", "", "1 234"}) == RecordKind::Total);
    CHECK(kind({"TOTAL GÉNÉRAL :"}) == RecordKind::Total);
    CHECK(kind({"", "Totaux", "", "1\u202F234 personnes"}) == RecordKind::Total);
    CHECK(kind({"Nombre de lignes", "12", "52,3 %"}) == RecordKind::Total);
    CHECK(kind({"Sous-total", "3", "bénéficiaires"}) == RecordKind::Total);
}

TEST_CASE("people whose names look like a footer stay rows", "[tabular][record]")
{
    CHECK_FALSE(isTotalLine(Record{"Total", "Jean", "", "12"}));
    CHECK_FALSE(isTotalLine(Record{"Total", "", "01/02/1990", "12"}));
    CHECK_FALSE(isTotalLine(Record{"Totalier", "3"}));
    CHECK_FALSE(isTotalLine(Record{"Sous", "3"}));
    CHECK_FALSE(isTotalLine(Record{}));
}

TEST_CASE("cells beyond a short row are empty", "[tabular][record]")
{
    const Record record{" a ", "b"};
    CHECK(cellAt(record, 0) == "a");
    CHECK(cellAt(record, 2) == "");
}

TEST_CASE("the best of several headers wins, the first of equals", "[tabular][header]")
{
    auto better = headersOf("Nom;Matricule;x\nNom;Prénom;Matricule\nA;B;1\n");
    CHECK(headerOf(better).value().line == 2);
    auto equal = headersOf("\n\nNom;Prénom\nA;B\nNom;Prénom\nC;D\n");
    const auto match = headerOf(equal).value();
    CHECK(match.line == 3);
    CHECK(match.record == 0);
    CsvRecord record;
    REQUIRE(equal.next(record).value());
    CHECK(record.line == 4);
}

TEST_CASE("a header may stand on the thirtieth record", "[tabular][header]")
{
    std::string titles;
    for (int i = 0; i < 29; ++i) {
        titles += "titre;x\n\n";
    }
    auto reader = headersOf(titles + "Nom;Prénom\n");
    const auto match = headerOf(reader).value();
    CHECK(match.record == 29);
    CHECK(match.line == 59);
    CsvRecord record;
    CHECK_FALSE(reader.next(record).value());
}

TEST_CASE("two fields, or all that are required, make a header", "[tabular][header]")
{
    const HeaderMatcher matcher{kFields};
    const auto recognised = [](const HeaderMatcher& with, const Record& cells) {
        return with.recognises(with.match(cells));
    };
    CHECK(recognised(matcher, {"Matricule", "Date de naissance"}));
    CHECK(recognised(matcher, {"Nom", "Prénom"}));
    CHECK_FALSE(recognised(matcher, {"Nom", "x"}));
    CHECK_FALSE(recognised(matcher, {}));
    static constexpr std::array kOneRequired = {FieldSynonyms{"identifiant", "Identifiant", true},
                                                FieldSynonyms{"courriel", "Courriel"}};
    CHECK(recognised(HeaderMatcher{kOneRequired}, {"Identifiant"}));
    CHECK_FALSE(recognised(HeaderMatcher{kOneRequired}, {"Courriel"}));
    static constexpr std::array kOptional = {FieldSynonyms{"courriel", "Courriel"}};
    CHECK_FALSE(recognised(HeaderMatcher{kOptional}, {"Courriel"}));
    CHECK_FALSE(recognised(HeaderMatcher{kOptional}, {"x"}));
}

TEST_CASE("headers are kept as they are written, and unnamed columns claimed by nobody", "[tabular][header]")
{
    const auto match = HeaderMatcher{kFields}.match(Record{" Nom\u00A0", "", "*", "PRÉNOM ", "Divers", ""});
    CHECK(match.headers == std::vector<std::string>{"Nom", "", "*", "PRÉNOM", "Divers", ""});
    CHECK(match.columnOf("prenom") == 3);
    CHECK(match.unknown == std::vector<std::size_t>{2, 4});
    REQUIRE(match.columns.size() == 2);
    CHECK(match.columns[0].field == "nom");
    CHECK(match.columns[1].field == "prenom");
}

TEST_CASE("repeated columns are listed in their order", "[tabular][header]")
{
    const auto match = HeaderMatcher{kFields}.match(
        Record{"Matricule", "Prénom", "N° allocataire", "Nom", "Prénom bénéficiaire", "NOM"});
    CHECK(match.columnOf("matricule") == 0);
    CHECK(match.columnOf("prenom") == 1);
    CHECK(match.columnOf("nom") == 3);
    CHECK(match.repeated == std::vector<std::size_t>{2, 4, 5});
    CHECK(match.unknown.empty());
    CHECK(match.missing.empty());
}

TEST_CASE("a decided column is taken from the field that it would fill", "[tabular][header]")
{
    ColumnMapping decided;
    decided.assign("naissance", "nom");
    const auto match = HeaderMatcher(kFields, decided).match(Record{"Nom", "Prénom", "Nom bénéficiaire"});
    CHECK(match.columnOf("naissance") == 0);
    CHECK(match.columnOf("nom") == 2);
    CHECK(match.repeated.empty());
    decided.assign("nom", "");
    const auto without = HeaderMatcher(kFields, decided).match(Record{"Nom", "Prénom", "Nom bénéficiaire"});
    CHECK(without.missing == std::vector<std::string>{"nom"});
    CHECK(without.unknown == std::vector<std::size_t>{2});
}

TEST_CASE("a header decided twice fills the first field only", "[tabular][header]")
{
    ColumnMapping decided;
    decided.assign("telephone", "Tél");
    decided.assign("telephone2", "Tél");
    const auto match = HeaderMatcher(kFields, decided).match(Record{"Nom", "Prénom", "Tél"});
    CHECK(match.columnOf("telephone") == 2);
    CHECK_FALSE(match.columnOf("telephone2"));
}

TEST_CASE("a saved mapping keeps that no column fills a field", "[tabular][mapping]")
{
    const Record header{"Nom", "Prénom", "Matricule", "N° Téléphones"};
    ColumnMapping decided;
    decided.assign("matricule", "");
    decided.assign("telephone", "Portable");
    const auto match = HeaderMatcher(kFields, decided).match(header);
    REQUIRE_FALSE(match.columnOf("matricule"));
    REQUIRE_FALSE(match.columnOf("telephone"));
    const auto again = HeaderMatcher(kFields, match.mapping()).match(header);
    CHECK(again.columnOf("nom") == 0);
    CHECK_FALSE(again.columnOf("matricule"));
    CHECK_FALSE(again.columnOf("telephone"));
    CHECK(again.unknown == match.unknown);
}

TEST_CASE("fields that the table does not know are decided for nothing", "[tabular][mapping]")
{
    ColumnMapping decided;
    decided.assign("champ d'une autre liste", "Nom");
    const auto match = HeaderMatcher(kFields, decided).match(Record{"Nom", "Prénom"});
    CHECK(match.columnOf("nom") == 0);
    CHECK(match.columns.size() == 2);
}

TEST_CASE("signatures of odd headers", "[tabular][mapping]")
{
    const HeaderMatcher matcher{kFields};
    const auto signature = [&](const Record& header) { return matcher.match(header).signature; };
    CHECK(signature({}) == signature({"", " "}));
    CHECK(signature({"", "a"}) != signature({"a"}));
    CHECK(signature({"a", "", "b"}) != signature({"a", "b"}));
    CHECK(signature({"Nom", "Prénom", "N° CAF"}) != signature({"Nom", "Prénom"}));
    CHECK(signature({"nom"}).find_first_not_of("0123456789abcdef") == std::string::npos);
    // What a person decided changes columns, not what the list's header is.
    ColumnMapping decided;
    decided.assign("nom", "Prénom");
    CHECK(HeaderMatcher(kFields, decided).match(Record{"Nom", "Prénom"}).signature
          == signature({"Nom", "Prénom"}));
}
