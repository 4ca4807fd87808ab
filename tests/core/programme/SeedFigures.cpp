// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/SeedFigures.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>

namespace jalon::test {

namespace {

/// `36 000`, `36 000,00`, `36000`: one spelling.
std::string spelt(std::string number)
{
    std::erase_if(number, [](char letter) { return letter == ' '; });
    std::ranges::replace(number, ',', '.');
    if (number.contains('.')) {
        number.erase(number.find_last_not_of('0') + 1);
        number.erase(number.find_last_not_of('.') + 1);
    }
    return number;
}

/// Words that the documents use for numbers stand as numbers in the plan.
std::string withoutWords(const std::string& written)
{
    static const std::map<std::string, std::string> words = {{"deux", "2"}, {"Cinq", "5"}, {"Vingt", "20"}};
    const auto found = words.find(written);
    return found == words.end() ? written : found->second;
}

} // namespace

Numbers numbersIn(const std::string& text)
{
    static const std::regex noBreak{"\u00A0|\u202F"};
    static const std::regex number{R"(\d{1,3}(?: \d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)"};
    const auto plain = std::regex_replace(text, noBreak, " ");
    Numbers numbers;
    for (auto at = std::sregex_iterator{plain.begin(), plain.end(), number}; at != std::sregex_iterator{};
         ++at) {
        numbers.insert(spelt(at->str()));
    }
    return numbers;
}

std::map<Place, Listed> listedFigures()
{
    std::ifstream file{JALON_TEST_DATA "/programmes/figures.tsv"};
    REQUIRE(file);
    std::map<Place, Listed> places;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with('#')) {
            continue;
        }
        std::istringstream cells{line};
        std::string programme;
        std::string fiche;
        std::string kind;
        std::string written;
        std::getline(cells, programme, '\t');
        std::getline(cells, fiche, '\t');
        std::getline(cells, kind, '\t');
        std::getline(cells, written, '\t');
        auto& listed = places[{programme, fiche}];
        auto& list = kind == "amount" ? listed.amounts : kind == "value" ? listed.values : listed.texts;
        list.merge(numbersIn(withoutWords(written)));
    }
    return places;
}

Numbers missing(const Numbers& wanted, const Numbers& there)
{
    Numbers missing;
    std::ranges::set_difference(wanted, there, std::inserter(missing, missing.end()));
    return missing;
}

} // namespace jalon::test
