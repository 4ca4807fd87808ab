// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every amount and every indicator value of the four documents, listed from their text
// (tests/data/programmes), is in the plan that Jalon ships, under its fiche; and no amount is there that the
// document does not have.
#include "programme/SeedFigures.h"
#include "programme/PlanBase.h"

#include <catch2/catch_test_macros.hpp>

#include <map>

using namespace jalon;
using namespace jalon::programme;
using namespace jalon::test;

namespace {

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
