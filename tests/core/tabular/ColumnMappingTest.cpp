// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/ColumnMapping.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::tabular;

TEST_CASE("a mapping says what was decided, field by field", "[tabular][mapping]")
{
    ColumnMapping mapping;
    CHECK(mapping.empty());
    mapping.assign("nom", "Nom d'usage");
    mapping.assign("matricule", "");
    CHECK_FALSE(mapping.empty());
    CHECK(mapping.headerOf("nom") == "Nom d'usage");
    CHECK(mapping.headerOf("matricule") == ""); // decided: no column
    CHECK_FALSE(mapping.headerOf("prenom")); // not decided
    mapping.assign("nom", "Nom");
    CHECK(mapping.headerOf("nom") == "Nom");
    CHECK(mapping.headers().size() == 2);
    mapping.forget("matricule");
    mapping.forget("jamais dit");
    CHECK_FALSE(mapping.headerOf("matricule"));
    mapping.forget("nom");
    CHECK(mapping == ColumnMapping{});
}

TEST_CASE("a mapping file can be read by people and sorts its fields", "[tabular][mapping]")
{
    ColumnMapping mapping;
    mapping.assign("prenom", "Prénom \"usuel\"\n*");
    mapping.assign("matricule", "");
    CHECK(mapping.toJson() == "{\n  \"matricule\": \"\",\n  \"prenom\": \"Prénom \\\"usuel\\\"\\n*\"\n}\n");
    CHECK(ColumnMapping{}.toJson() == "{}\n");
    CHECK(ColumnMapping::fromJson(mapping.toJson(), "x").value() == mapping);
}

TEST_CASE("a mapping written by hand is read", "[tabular][mapping]")
{
    const auto read = ColumnMapping::fromJson("\xEF\xBB\xBF {\"nom\":\"NOM\",\r\n\"champ inconnu\" : "
                                              "\"Pr\\u00e9nom\"}",
                                              "x")
                          .value();
    CHECK(read.headerOf("nom") == "NOM");
    CHECK(read.headerOf("champ inconnu") == "Prénom");
}

TEST_CASE("the error names the field that holds no header", "[tabular][mapping]")
{
    const auto reasonOf = [](std::string_view json) {
        return ColumnMapping::fromJson(json, "carte.json").error().parameters;
    };
    CHECK(reasonOf(R"({"nom": "NOM", "age": 3})") == std::vector<std::string>{"carte.json", "age"});
    CHECK(reasonOf(R"({"liste": ["a"]})") == std::vector<std::string>{"carte.json", "liste"});
    CHECK(reasonOf(R"({"nom": null})") == std::vector<std::string>{"carte.json", "nom"});
    CHECK(reasonOf("[]") == std::vector<std::string>{"carte.json", "{}"});
    CHECK(reasonOf("{\"nom\": \"NOM\"") == std::vector<std::string>{"carte.json", "JSON"});
    CHECK(reasonOf("{\"nom\": \"NOM\"} {}") == std::vector<std::string>{"carte.json", "JSON"});
    CHECK(reasonOf(std::string(100'000, '[')) == std::vector<std::string>{"carte.json", "JSON"});
}

TEST_CASE("headers that are not UTF-8 can be saved", "[tabular][mapping]")
{
    ColumnMapping mapping;
    mapping.assign("nom", "Pr\xE9nom");
    const auto read = ColumnMapping::fromJson(mapping.toJson(), "x").value();
    CHECK(read.headerOf("nom") == "Pr\uFFFDnom");
}

TEST_CASE("the word for number is one word in all its spellings", "[tabular][mapping]")
{
    for (const std::string header :
         {"N° allocataire", "n°allocataire", "Nº ALLOCATAIRE", "No Allocataire", "Num. allocataire",
          "NUMERO\nALLOCATAIRE *", "Numéro\u00A0d'allocataire"}) {
        CAPTURE(header);
        const auto normalised = normaliseHeader(header);
        CHECK(normalised.starts_with("numero"));
        CHECK(normalised.ends_with("allocataire"));
    }
    // Only as a word of its own.
    CHECK(normaliseHeader("Nom") == "nom");
    CHECK(normaliseHeader("Numérotation") == "numerotation");
    CHECK(normaliseHeader("Annotations no 2") == "annotations numero 2");
    CHECK(normaliseHeader("Personne Num") == "personne numero");
    CHECK(normaliseHeader("") == "");
    CHECK(normaliseHeader("*") == "");
}
