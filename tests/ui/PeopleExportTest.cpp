// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Town.h"

#include "base/JsonObject.h"
#include "tabular/ZipParts.h"

#include <QPushButton>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using namespace Qt::StringLiterals;

namespace {

void exportTo(TownDesk& desk, const std::filesystem::path& file, const QString& format)
{
    desk.files().prepare(file);
    visible<QPushButton>(desk.window(), "export").setFocus();
    press(Qt::Key_Space);
    desk.choose(format);
}

} // namespace

TEST_CASE("What is shown is exported as CSV: the people, the columns, the order", "[ui][people]")
{
    TownDesk desk;
    desk.openPeople();
    press(Qt::Key_T, Qt::ControlModifier); // by name, backwards
    REQUIRE(desk.shows({u"Faure"_s, u"Émery"_s, u"Dumas"_s, u"Caron"_s, u"Barbier"_s, u"Abadie"_s}));
    exportTo(desk, desk.path("liste.csv"), u"Texte"_s);
    REQUIRE(says(desk, u"6 personnes écrites"_s));
    const auto csv = textOfFile(desk.path("liste.csv")).value();
    CHECK(csv.starts_with(
        "\uFEFFNom;Prénom;Né(e) le;Délai;Parcours;Référent;Commune;Fin du contrat;Prochain RDV\r\n"
        "Faure;Ève;17/05/1980;;;;;;\r\n"
        "Émery;Ana;"));
    CHECK(csv.ends_with("Abadie;Lina;17/05/1980;En retard de 23\u00A0j — orientation;;;Valence;;\r\n"));
}

TEST_CASE("What is shown is exported as a workbook", "[ui][people]")
{
    TownDesk desk;
    desk.openPeople();
    exportTo(desk, desk.path("liste.xlsx"), u"Classeur"_s);
    REQUIRE(says(desk, u"6 personnes écrites"_s));
    const auto parts = tabular::zipPartsOf(desk.path("liste.xlsx"));
    CHECK(parts.at("xl/sharedStrings.xml").contains("Émery"));
    CHECK(parts.at("xl/worksheets/sheet1.xml").contains("<row r=\"7\""));
}

TEST_CASE("A place that cannot be written to is said, nothing is left behind", "[ui][people]")
{
    TownDesk desk;
    desk.openPeople();
    exportTo(desk, desk.path("absent") / "liste.csv", u"Texte"_s);
    CHECK(says(desk, u"liste.csv"_s));
    CHECK_FALSE(std::filesystem::exists(desk.path("absent")));
    std::filesystem::create_directory(desk.path("dossier.csv"));
    exportTo(desk, desk.path("dossier.csv"), u"Texte"_s);
    CHECK(says(desk, u"dossier.csv"_s));
}
