// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/CsvReader.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon::tabular;

namespace {

std::string repeated(std::string_view row, int times)
{
    std::string text;
    for (int i = 0; i < times; ++i) {
        text += row;
    }
    return text;
}

} // namespace

TEST_CASE("one cell per row needs no separator", "[tabular][separator]")
{
    CHECK(findSeparator("Matricule\n0027004\n0027005\n", true) == ';');
    CHECK(findSeparator("\n\n\n", true) == ';');
    CHECK(findSeparator("\"Nom;Prénom\"\n\"A;B\"\n", true) == ';');
}

TEST_CASE("decimal commas and addresses do not cut a list with semicolons", "[tabular][separator]")
{
    CHECK(findSeparator("Nom;Montant\n" + repeated("Olivari;607,75\n", 50), true) == ';');
    CHECK(findSeparator("Nom;Ville;RSA\n" + repeated("Olivari;12, rue du Four, Valence;607,75\n", 50), true)
          == ';');
}

TEST_CASE("rows that stop early do not hide the separator", "[tabular][separator]")
{
    // Spreadsheets leave out what trails.
    CHECK(findSeparator("Nom,Prénom,Ville,Tél\nA,B\nC,D,E\nF,G,H,06\nI,J,K,07\n", true) == ',');
    CHECK(findSeparator("Nom\tPrénom\tVille\nA\tB\tC\nD\tE\nF\tG\tH\n", true) == '\t');
}

TEST_CASE("titles above and totals below do not hide the separator", "[tabular][separator]")
{
    const std::string title = "Conseil départemental, direction des solidarités, pôle RSA\n"
                              "Extraction du 01/11/2026, 07:30\n\n";
    CHECK(findSeparator(title + "Nom;Prénom;Ville\nA;B;C\nD;E;F\nG;H;I\nTotal : 3\n", true) == ';');
    CHECK(findSeparator(title + "Nom|Prénom|Ville\nA|B|C\nD|E|F\nG|H|I\nTotal|3|\n", true) == '|');
}

TEST_CASE("a letter cut by the end of the sample is no record", "[tabular][separator]")
{
    // Not the whole text: the record that it ends in may go on.
    CHECK(findSeparator("Nom,Prénom\nA,B\nC;D;E;F", false) == ',');
    CHECK(findSeparator("Nom;Prénom\nA;B\nC,", false) == ';');
    CHECK(findSeparator("Nom,Prénom", false) == ';'); // no record at all
    CHECK(findSeparator("Nom,Prénom", true) == ',');
}

TEST_CASE("a long list is judged by its beginning", "[tabular][separator]")
{
    const std::string rows = repeated("Olivari\tJean\tValence\n", 20'000);
    CHECK(findSeparator("Nom\tPrénom\tVille\n" + rows + repeated(";;;\n", 1000), true) == '\t');
}

TEST_CASE("an open quote ends the sample, not the finding", "[tabular][separator]")
{
    CHECK(findSeparator("Nom,Prénom\nA,B\nC,D\nE,\"F\nG,H\n", true) == ',');
    CHECK(findSeparator("\"Nom,Prénom\nA,B\n", true) == ';');
}

TEST_CASE("every line end shows the records", "[tabular][separator]")
{
    for (const std::string end : {"\n", "\r", "\r\n"}) {
        CHECK(findSeparator("Nom,Âge;x" + end + "A,1" + end + "B,2" + end, true) == ',');
    }
}
