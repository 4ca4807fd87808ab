// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Arguments.h"

#include <catch2/catch_test_macros.hpp>

#include <array>

using namespace jalon::cli;

namespace {

constexpr std::array<std::string_view, 2> kPositionals = {"BASE", "FICHIER"};
constexpr std::array kOptions = {OptionSpec{"--kind", "GENRE", "le genre de la liste"},
                                 OptionSpec{"--json", "", "le résultat en JSON"}};
constexpr CommandSpec kSpec{"import", "Lire une liste", kPositionals, kOptions, ""};

auto parsed(const std::vector<std::string>& words)
{
    return parse(kSpec, words);
}

} // namespace

TEST_CASE("options come before, between and after the names", "[cli]")
{
    const auto arguments = parsed({"--json", "base.jalon", "--kind=stock", "liste.csv"});
    REQUIRE(arguments);
    CHECK(arguments->positional(0) == "base.jalon");
    CHECK(arguments->positional(1) == "liste.csv");
    CHECK(arguments->value("--kind") == "stock");
    CHECK(arguments->has("--json"));
    CHECK_FALSE(arguments->value("--passphrase-file"));
    CHECK(parsed({"b", "--kind", "new", "l", "--passphrase-file", "p"})->value("--passphrase-file") == "p");
}

TEST_CASE("a name that begins with a dash comes after --", "[cli]")
{
    CHECK(parsed({"--", "-b", "--kind"})->positional(1) == "--kind");
}

TEST_CASE("a wrong command line is said in French", "[cli]")
{
    CHECK(parsed({"b"}).error() == "Il manque : FICHIER.");
    CHECK(parsed({"b", "l", "x"}).error().starts_with("Un mot de trop : « x »"));
    CHECK(parsed({"b", "l", "--date"}).error() == "Option inconnue : « --date ».");
    CHECK(parsed({"b", "l", "--kind"}).error().contains("attend une valeur : GENRE"));
    CHECK(parsed({"b", "l", "--json=1"}).error().contains("ne prend pas de valeur"));
    CHECK(parsed({"b", "l", "--json", "--json"}).error().contains("deux fois"));
}

TEST_CASE("help shows every option", "[cli]")
{
    const auto help = helpText(kSpec);
    for (const auto& option : kOptions) {
        CHECK(help.contains(option.name));
        CHECK(help.contains(option.help));
    }
    CHECK(help.contains("jalon-cli import BASE FICHIER [options]"));
}
