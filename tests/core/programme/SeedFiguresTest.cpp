// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every amount and every indicator value of the four documents, listed from their text
// (tests/data/programmes), is in the plan that Jalon ships, under its fiche; and no amount is there that the
// document does not have.
#include "programme/PlanBase.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>

using namespace jalon;
using namespace jalon::programme;
using namespace jalon::test;

namespace {

using Place = std::pair<std::string, std::string>; // programme, fiche
using Numbers = std::multiset<std::string>;

struct Listed {
    Numbers amounts;
    Numbers values;
    Numbers texts;
};

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

/// The numbers of a text. Words that the documents use for numbers stand as numbers in the plan.
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

std::string withoutWords(const std::string& written)
{
    static const std::map<std::string, std::string> words = {{"deux", "2"}, {"Cinq", "5"}, {"Vingt", "20"}};
    const auto found = words.find(written);
    return found == words.end() ? written : found->second;
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

void addAll(Numbers& numbers, const std::string& text)
{
    numbers.merge(numbersIn(text));
}

void addBudget(Listed& found, const std::vector<BudgetEntry>& budget)
{
    for (const auto& entry : budget) {
        const auto& line = entry.line.value;
        for (const auto& money : {line.amount, line.unitPrice}) {
            addAll(found.amounts, money ? money->toFrench() : "");
        }
        addAll(found.amounts, line.amountText);
        addAll(found.texts, line.label + " ; " + line.detail);
        addBudget(found, entry.parts);
    }
}

void addContent(Listed& found, const Content& content)
{
    addBudget(found, content.budget);
    for (const auto& entry : content.indicators) {
        for (const auto& [id, value] : entry.values) {
            for (const auto& cell : {value.previous, value.current, value.target, value.growth}) {
                addAll(found.values, cell.text());
            }
            addAll(found.texts, value.comment);
        }
    }
    for (const auto& [id, section] : content.sections) {
        addAll(found.texts, section.heading + " ; " + section.body);
    }
}

void addFicheTexts(Listed& found, const FicheEntry& fiche)
{
    const auto& file = fiche.file;
    for (const auto& text : {file.title, file.lead, file.goals, file.content, file.audience, file.pilot,
                             file.start, file.duration, file.deadline, file.partners, file.fundingNote}) {
        addAll(found.texts, text);
    }
    for (const auto& [id, year] : fiche.years) {
        addAll(found.texts, year.description + " ; " + year.nextGoals + " ; " + year.justification);
    }
    for (const auto& [id, step] : fiche.steps) {
        addAll(found.texts, step.title + " ; " + step.note);
    }
}

std::map<Place, Listed> shippedFigures(const store::Database& database)
{
    std::map<Place, Listed> places;
    for (const auto& listed : programmes(database)) {
        const auto plan = readProgramme(database, listed.id).value();
        const auto& code = plan.file.code;
        addContent(places[{code, "-"}], plan.content);
        for (const auto& axis : plan.axes) {
            addContent(places[{code, "axe " + axis.file.code}], axis.content);
        }
        forEachFiche(plan, [&](const FicheEntry& fiche) {
            auto& found = places[{code, fiche.file.code}];
            addContent(found, fiche.content);
            addFicheTexts(found, fiche);
        });
    }
    return places;
}

Numbers missing(const Numbers& wanted, const Numbers& there)
{
    Numbers missing;
    std::ranges::set_difference(wanted, there, std::inserter(missing, missing.end()));
    return missing;
}

} // namespace

TEST_CASE("every figure of the four documents is in the plan that ships, under its fiche",
          "[programme][seeds]")
{
    PlanBase base;
    for (const auto& shipped : shippedProgrammes()) {
        base.importShipped(shipped.name);
    }
    const auto listed = listedFigures();
    auto shipped = shippedFigures(base.database);
    std::size_t count = 0;
    for (const auto& [place, figures] : listed) {
        INFO(place.first << ", fiche " << place.second);
        const auto& found = shipped[place];
        count += figures.amounts.size() + figures.values.size() + figures.texts.size();
        CHECK(missing(figures.amounts, found.amounts) == Numbers{});
        CHECK(missing(figures.values, found.values) == Numbers{});
        CHECK(missing(figures.texts, found.texts) == Numbers{});
    }
    CHECK(count == 370);
}

TEST_CASE("no amount is in a shipped plan that its document does not have", "[programme][seeds]")
{
    PlanBase base;
    for (const auto& shipped : shippedProgrammes()) {
        base.importShipped(shipped.name);
    }
    auto listed = listedFigures();
    for (const auto& [place, figures] : shippedFigures(base.database)) {
        INFO(place.first << ", fiche " << place.second);
        CHECK(missing(figures.amounts, listed[place].amounts) == Numbers{});
    }
}
