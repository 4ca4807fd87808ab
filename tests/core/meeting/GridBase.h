// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/Tables.h"
#include "meeting/GridFacts.h"
#include "meeting/Grids.h"
#include "meeting/MeetingBase.h"

#include <random>

namespace jalon::test {

inline meeting::OrientationRule rule(std::string name, std::vector<meeting::GridCondition> when,
                                     casefile::PathType path)
{
    return {std::move(name), std::move(when), path, {}, casefile::Support::Standard};
}

inline meeting::GridCondition barrierFrom(casefile::BarrierTheme theme, int level)
{
    return {.fact = meeting::GridFact::Barrier, .theme = theme, .from = level};
}

/// Health first, then the young, then everybody.
inline meeting::OrientationGrid smallGrid()
{
    using enum casefile::PathType;
    return {"Petite grille",
            "",
            false,
            {rule("Santé", {barrierFrom(casefile::BarrierTheme::Sante, 2)}, Social),
             rule("Jeunes", {{.fact = meeting::GridFact::Age, .to = 25}}, SocioProfessionnel),
             rule("Les autres", {}, Emploi)}};
}

/// What somebody invented may be like on 10 February 2026.
class RandomFacts {
public:
    explicit RandomFacts(unsigned seed) : m_random(seed) { }

    meeting::GridFacts next()
    {
        meeting::GridFacts facts;
        facts.day = day("2026-02-10");
        facts.startedOn = maybe(anyDay());
        facts.preOrientation = oneOf({"", "social", "socio-pro", "emploi"});
        facts.birthOn = maybe(facts.day.addDays(-pick(365 * 18, 365 * 65)));
        facts.registeredOn = maybe(anyDay());
        for (auto& barrier : facts.barriers) {
            if (pick(0, 5) == 0) {
                barrier = {pick(0, 3), anyDay()};
            }
        }
        facts.jobStartedOn = maybe(anyDay());
        facts.jobEndedOn = facts.jobStartedOn ? maybe(facts.day.addDays(-pick(0, 1200))) : std::nullopt;
        facts.jobKind = facts.jobStartedOn ? oneOf({"CDD", "Travailleur indépendant", "intérim"}) : "";
        facts.benefit = oneOf({"", "RSD", "RSI", "RCI"});
        facts.familySituation = oneOf({"", "CEL", "MAR", "VEU"});
        facts.diagnosedOn = maybe(anyDay());
        if (facts.diagnosedOn) {
            facts.distance = pick(1, 4);
            facts.licence = pick(0, 1) == 1;
            facts.vehicle = pick(0, 1) == 1;
            facts.project = oneOf({"", "Création d’une épicerie", "aide à domicile"});
        }
        facts.earlierExitOn = maybe(anyDay());
        facts.contractEndedOn = maybe(anyDay());
        facts.contractInForce = pick(0, 1) == 1;
        return facts;
    }

private:
    int pick(int from, int to) { return std::uniform_int_distribution<int>{from, to}(m_random); }
    Date anyDay() { return day("2026-02-10").addDays(-pick(0, 1500)); }
    std::optional<Date> maybe(Date value) { return pick(0, 1) == 1 ? std::optional{value} : std::nullopt; }
    std::string oneOf(std::vector<std::string> texts)
    {
        return texts.at(static_cast<std::size_t>(pick(0, static_cast<int>(texts.size()) - 1)));
    }

    std::mt19937 m_random;
};

} // namespace jalon::test
