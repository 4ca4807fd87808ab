// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/RecordKind.h"

#include <catch2/catch_test_macros.hpp>

#include <array>

using namespace jalon::tabular;

namespace {

using Record = std::vector<std::string_view>;

HeaderMatch headerOf(const Record& cells)
{
    static constexpr std::array kRecordFields = {FieldSynonyms{"nom", "Nom", true},
                                                 FieldSynonyms{"prenom", "Prénom", true},
                                                 FieldSynonyms{"matricule", "Matricule|N° CAF"}};
    return HeaderMatcher{kRecordFields}.match(cells);
}

} // namespace

TEST_CASE("footers of every wording are no rows", "[tabular][record]")
{
    for (const Record& record :
         {Record{"Total", "1234"}, Record{"TOTAL GENERAL", "", "", "1 234,50"}, Record{"total :", "52,3 %"},
          Record{"Totaux", "-12", "+3"}, Record{"Sous-total", "3"}, Record{"SOUS TOTAL Valence", "3"},
          Record{"Nombre de personnes : 12"}, Record{"Nb", "12 allocataires"}, Record{"Nbre", "foyers"},
          Record{"Effectif", "607,75 €"}, Record{"", " ", "Total", "1\u00A0234"}}) {
        CAPTURE(record.front());
        CHECK(isTotalLine(record));
        CHECK(kindOf(record, headerOf({"Nom", "Prénom", "N° CAF"})) == RecordKind::Total);
    }
}

TEST_CASE("a name beside it makes a total a person", "[tabular][record]")
{
    for (const Record& record :
         {Record{"TOTAL", "Anne", "12"}, Record{"Total", "12", "Valence"}, Record{"Total", "2 rue Haute"},
          Record{"Nombre", "Paul"}, Record{"Effectif", "01/02/1990"}, Record{"Soustal", "3"},
          Record{"SOUS", "", "26000"}, Record{"Nbiaye", "3"}, Record{"Etotal", "1"}, Record{"3", "Total"},
          Record{"Total", "personne seule"}}) {
        CAPTURE(record.front(), record.back());
        CHECK_FALSE(isTotalLine(record));
    }
}

TEST_CASE("the header repeated on each page is no row", "[tabular][record]")
{
    const auto header = headerOf({"Nom", "Prénom *", "Secteur", "N° CAF"});
    CHECK(isRepeatedHeader(Record{"Nom", "Prénom *", "Secteur", "N° CAF"}, header));
    CHECK(isRepeatedHeader(Record{" NOM ", "PRÉNOM *", "autre chose", "n° caf"}, header));
    CHECK_FALSE(isRepeatedHeader(Record{"Nom", "Prénom *", "Secteur", "12"}, header));
    CHECK_FALSE(isRepeatedHeader(Record{"Nom", "Prénom *"}, header));
    CHECK_FALSE(isRepeatedHeader(Record{"Dumonteil", "Zoé", "Nord", "12"}, header));
    // Without any known column nothing can be told to repeat it.
    CHECK_FALSE(isRepeatedHeader(Record{"a", "b"}, headerOf({"a", "b"})));
}

TEST_CASE("one text alone is a title, a number alone is not", "[tabular][record]")
{
    const auto wide = headerOf({"Nom", "Prénom", "N° CAF"});
    CHECK(isTitleLine(Record{"Secteur de Valence"}, wide));
    CHECK(isTitleLine(Record{"", "", "Édité le 01/11/2026", ""}, wide));
    CHECK(isTitleLine(Record{"É"}, wide));
    CHECK_FALSE(isTitleLine(Record{"0027004"}, wide));
    CHECK_FALSE(isTitleLine(Record{"01/11/2026", ""}, wide));
    CHECK_FALSE(isTitleLine(Record{"Dumonteil", "Zoé"}, wide));
    CHECK_FALSE(isTitleLine(Record{"", ""}, wide));
    CHECK_FALSE(isTitleLine(Record{}, wide));
    // In a list of two columns a name alone may well be a row.
    CHECK_FALSE(isTitleLine(Record{"Dumonteil", ""}, headerOf({"Nom", "Prénom"})));
}

TEST_CASE("text beyond the header is told, emptiness is not", "[tabular][record]")
{
    const auto header = headerOf({"Nom", "Prénom", "N° CAF"});
    CHECK(isTooLong(Record{"A", "B", "1", "x"}, header));
    CHECK(isTooLong(Record{"A", "B", "1", "", "", "x"}, header));
    CHECK_FALSE(isTooLong(Record{"A", "B", "1", " ", "\u202F"}, header));
    CHECK_FALSE(isTooLong(Record{"A", "B", "1"}, header));
    CHECK_FALSE(isTooLong(Record{}, header));
    CHECK(kindOf(Record{"A", "B", "1", "x"}, header) == RecordKind::TooLong);
    CHECK(kindOf(Record{"A", "B"}, header) == RecordKind::Data);
}

TEST_CASE("spaces of workbooks are no text", "[tabular][record]")
{
    CHECK(isEmptyRecord(Record{}));
    CHECK(isEmptyRecord(Record{"", "\t", "\u00A0\u202F", "\u2003"}));
    CHECK_FALSE(isEmptyRecord(Record{"", "-"}));
    CHECK(cellAt(Record{"\u00A0Zoé\u2003"}, 0) == "Zoé");
    CHECK(cellAt(Record{}, 0).empty());
}
