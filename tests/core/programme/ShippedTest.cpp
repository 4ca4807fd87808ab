// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the four documents are made of, in their order, and the totals that add up in them (programmes.md).
#include "programme/Budget.h"
#include "programme/PlanBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::programme;
using namespace jalon::test;

namespace {

using Texts = std::vector<std::string>;

Texts ficheTitles(const ProgrammeEntry& plan)
{
    Texts titles;
    forEachFiche(
        plan, [&](const FicheEntry& fiche) { titles.push_back(fiche.file.code + " " + fiche.file.title); });
    return titles;
}

Texts ficheCodes(const ProgrammeEntry& plan)
{
    Texts codes;
    forEachFiche(plan, [&](const FicheEntry& fiche) { codes.push_back(fiche.file.code); });
    return codes;
}

Texts axisTitles(const std::vector<AxisEntry>& axes)
{
    Texts titles;
    for (const auto& axis : axes) {
        titles.push_back(axis.file.code + " " + axis.file.title);
    }
    return titles;
}

Texts headings(const ProgrammeEntry& plan, NarrativeKind kind)
{
    Texts found;
    for (const auto& [id, section] : plan.content.sections) {
        if (section.kind == kind) {
            found.push_back(section.heading);
        }
    }
    return found;
}

Money sumOf(const ProgrammeEntry& plan, int year, BudgetStatus status)
{
    Money sum;
    forEachFiche(plan,
                 [&](const FicheEntry& fiche) { sum += totalOf(fiche.content.budget, year, status).sum; });
    return sum;
}

/// Planned, executed, remaining and carried over of a fiche in 2019.
struct Year2019 {
    const FicheEntry& fiche;

    Money of(BudgetStatus status) const { return totalOf(fiche.content.budget, 2019, status).sum; }
    bool balances() const
    {
        return of(BudgetStatus::Planned)
               == of(BudgetStatus::Executed) + of(BudgetStatus::Remaining) + of(BudgetStatus::CarriedOver);
    }
};

const BudgetEntry& entryOf(const FicheEntry& fiche, BudgetStatus status)
{
    const auto& budget = fiche.content.budget;
    return *std::ranges::find_if(budget,
                                 [&](const auto& entry) { return entry.line.value.status == status; });
}

Money euros(std::int64_t count)
{
    return Money::euros(count);
}

} // namespace

TEST_CASE("the four documents ship, each a programme that loads", "[programme][shipped]")
{
    Texts names;
    for (const auto& shipped : shippedProgrammes()) {
        names.emplace_back(shipped.name);
        PlanBase base;
        CHECK(base.read(base.importShipped(shipped.name)).file.code == shipped.name);
    }
    CHECK(names
          == Texts{"drome-convention-pauvrete-2019", "drome-pdie-2019-2022", "loir-et-cher-fapi-2019",
                   "rhone-convention-pauvrete-2019"});
    PlanBase base;
    base.write([](auto& tx) {
        CHECK(importShipped(tx, "isere-2020") == failure(ErrorCode::ProgrammeUnknown, "isere-2020"));
    });
}

TEST_CASE("PDIE of the Drôme: five axes, eleven objectives, twenty fiches in order", "[programme][shipped]")
{
    PlanBase base;
    const auto plan = base.read(base.importShipped("drome-pdie-2019-2022"));
    CHECK(
        axisTitles(plan.axes)
        == Texts{"1 Dynamiser l’accompagnement des bénéficiaires du RSA pour un appui plus global, "
                 "personnalisé et "
                 "efficace pour un retour à l’emploi",
                 "2 Favoriser les trajectoires d’insertion rapides et simplifiées vers l’emploi",
                 "3 Renforcer massivement les opportunités d’accès à l’emploi pour les publics en insertion",
                 "4 Prévenir au mieux les entrées en parcours d’insertion",
                 "5 Animer et dynamiser les relations partenariales pour une synergie d’action"});
    Texts objectives;
    for (const auto& axis : plan.axes) {
        CHECK(axis.fiches.empty());
        for (const auto& objective : axis.objectives) {
            objectives.push_back(objective.file.title);
        }
    }
    CHECK(objectives
          == Texts{"Optimiser l’accompagnement global", "Miser sur la proximité et le numérique",
                   "Diagnostiquer les besoins au plus tôt", "Démarrer rapidement le processus d’insertion",
                   "Positionner les bénéficiaires du RSA au plus près des entreprises et dans une dynamique "
                   "d’accès à "
                   "l’emploi",
                   "Renforcer les démarches entrepreneuriales",
                   "Développer l’employabilité au regard de l’offre d’emploi locale",
                   "Favoriser la prise d’initiative et l’esprit d’entreprendre",
                   "Accompagner l’innovation pour répondre aux besoins de la population",
                   "Articuler la coopération des acteurs de l’insertion",
                   "Optimiser les ressources départementales et territoriales"});
    CHECK(
        ficheTitles(plan)
        == Texts{"1 Mettre en œuvre un accompagnement global",
                 "2 Renforcer les actions collectives de proximité et de dynamisation de parcours",
                 "3 Accompagner les usagers vers les démarches de soins nécessaires",
                 "4 Étudier la faisabilité d’un outil commun de suivi de parcours et l’expérimenter",
                 "5 Diagnostiquer rapidement la situation des bénéficiaires du RSA",
                 "6 Garantir l’accès à l’information et aux droits",
                 "7 Démarrer rapidement le processus d’insertion",
                 "8 Mener une action globale et transversale",
                 "9 Susciter la création d’un réseau d’entreprises partenaires",
                 "10 Développer le parrainage des bénéficiaires du RSA et des jeunes en insertion",
                 "11 Mettre en place une politique territoriale ambitieuse sur les achats responsables",
                 "12 Promouvoir et conforter les démarches entrepreneuriales",
                 "13 Poursuivre l’appui aux dynamiques de rapprochement des SIAE vers le monde économique",
                 "14 Impulser la mise en place de mesures facilitant le développement et la valorisation des "
                 "compétences",
                 "15 Anticiper les besoins d’emploi de demain et promouvoir les métiers d’avenir",
                 "16 Sensibiliser au monde du travail, à l’entrepreneuriat et favoriser les initiatives",
                 "17 Mobilité, e-inclusion, exclusion linguistique\u00A0: appuyer les démarches d’innovation "
                 "sociale",
                 "18 Soutenir la formation des professionnels chargés de l’accompagnement et les outiller",
                 "19 Animer un pilotage collectif et territorial des parcours d’insertion",
                 "20 Assurer une coordination et une évaluation collective des actions d’insertion"});
    CHECK(headings(plan, NarrativeKind::Enjeu).size() == 10);
    CHECK(headings(plan, NarrativeKind::Priority).size() == 5);
}

TEST_CASE(
    "every fiche of the PDIE has its goals, content, audience, pilot, deadline, partners and indicators",
    "[programme][shipped]")
{
    PlanBase base;
    const auto plan = base.read(base.importShipped("drome-pdie-2019-2022"));
    std::size_t indicators = 0;
    forEachFiche(plan, [&](const FicheEntry& fiche) {
        INFO("fiche " << fiche.file.code);
        const auto& file = fiche.file;
        for (const auto& text :
             {file.lead, file.goals, file.content, file.audience, file.pilot, file.deadline, file.partners}) {
            CHECK_FALSE(text.empty());
        }
        CHECK_FALSE(fiche.content.indicators.empty());
        indicators += fiche.content.indicators.size();
    });
    CHECK(indicators == 53);
    CHECK(base.fiche(plan.id, "7").file.deadlineOn == day("2019-06-30"));
}

TEST_CASE("convention of the Drôme: eight fiches, with their progress", "[programme][shipped]")
{
    PlanBase base;
    const auto plan = base.read(base.importShipped("drome-convention-pauvrete-2019"));
    CHECK(plan.file.signedOn == day("2019-06-24"));
    CHECK(ficheCodes(plan) == Texts{"A1.1", "A2.1", "A2.2", "A3.1", "A3.2", "B1.1", "B2.1", "B3.1"});
    std::vector<int> progress;
    forEachFiche(plan, [&](const FicheEntry& fiche) {
        INFO(fiche.file.code);
        CHECK(fiche.file.alreadyFunded == Funded::No);
        REQUIRE(fiche.years.size() == 1);
        progress.push_back(fiche.years[0].value.progress.value_or(0));
        CHECK_FALSE(fiche.years[0].value.description.empty());
        CHECK_FALSE(fiche.years[0].value.nextGoals.empty());
    });
    CHECK(progress == std::vector{25, 25, 25, 25, 25, 50, 25, 50});
    // The narratives of these two stand before their fiche's heading in the document.
    CHECK(base.fiche(plan.id, "B1.1").years[0].value.description.contains("psychomotricité"));
    CHECK(base.fiche(plan.id, "B2.1").years[0].value.description.contains("AEMF"));
    CHECK(base.fiche(plan.id, "A3.1").links.size() == 7);
    CHECK(base.fiche(plan.id, "A3.2").links.size() == 2);
    CHECK(base.fiche(plan.id, "A2.2").links.size() == 1);
}

TEST_CASE("convention of the Drôme: what adds up", "[programme][shipped]")
{
    PlanBase base;
    const auto plan = base.read(base.importShipped("drome-convention-pauvrete-2019"));
    CHECK(sumOf(plan, 2019, BudgetStatus::Planned) == Money::cents(97'118'078));
    forEachFiche(plan, [](const FicheEntry& fiche) {
        INFO(fiche.file.code);
        const auto& planned = entryOf(fiche, BudgetStatus::Planned);
        CHECK(planned.line.value.amount == sumOfParts(planned));
    });
    const auto first = base.fiche(plan.id, "A1.1");
    CHECK(Year2019{first}.balances());
    const auto process = base.fiche(plan.id, "A3.1");
    CHECK(sumOfParts(entryOf(process, BudgetStatus::Executed)) == euros(212'000));
    CHECK(sumOfParts(entryOf(process, BudgetStatus::Forecast)) == euros(235'000));
    const auto guarantee = base.fiche(plan.id, "A3.2");
    CHECK(sumOfParts(entryOf(guarantee, BudgetStatus::Forecast)) == euros(120'000));
}

TEST_CASE("convention of the Rhône: seven measures, their steps and what is ticked", "[programme][shipped]")
{
    PlanBase base;
    const auto plan = base.read(base.importShipped("rhone-convention-pauvrete-2019"));
    CHECK(ficheCodes(plan) == Texts{"1.1", "1.2", "1.3", "1.4", "1.5", "2.1", "2.2"});
    std::vector<std::pair<std::string, int>> ticked;
    forEachFiche(plan, [&](const FicheEntry& fiche) {
        const auto count =
            std::ranges::count_if(fiche.steps, [](const auto& fact) { return fact.value.done; });
        ticked.emplace_back(fiche.file.code, static_cast<int>(count));
    });
    CHECK(ticked
          == std::vector<std::pair<std::string, int>>{
              {"1.1", 4}, {"1.2", 1}, {"1.3", 0}, {"1.4", 6}, {"1.5", 2}, {"2.1", 2}, {"2.2", 0}});
    const auto steps = base.fiche(plan.id, "1.1").steps;
    REQUIRE(steps.size() == 16);
    for (std::size_t at = 0; at < steps.size(); ++at) {
        CHECK(steps[at].value.code == std::to_string(at + 1));
    }
    const auto shared = base.fiche(plan.id, "1.2").steps.front().value;
    CHECK(shared.firstYear == 2019);
    CHECK(shared.lastYear == 2021);
    CHECK_FALSE(steps[12].value.firstYear);
}

TEST_CASE("convention of the Rhône: what adds up", "[programme][shipped]")
{
    using enum BudgetStatus;
    PlanBase base;
    const auto plan = base.importShipped("rhone-convention-pauvrete-2019");
    const auto out = base.fiche(plan, "1.1");
    CHECK(sumOfParts(entryOf(out, Executed)) == euros(225'000));
    CHECK(Year2019{out}.balances());
    const auto welcome = base.fiche(plan, "1.2");
    CHECK(Year2019{welcome}.of(Executed) == euros(865'640));
    CHECK(Year2019{welcome}.of(CarriedOver) == euros(17'610 + 30'000));
    CHECK(Year2019{welcome}.balances());
    const auto pathway = base.fiche(plan, "1.3");
    CHECK(Year2019{pathway}.of(CarriedOver) == euros(30'800 + 20'000 + 10'000));
    CHECK(Year2019{pathway}.of(Planned) == euros(234'464));
    CHECK(Year2019{pathway}.balances());
    const auto orientation = base.fiche(plan, "1.4");
    CHECK(Year2019{orientation}.of(Executed) == euros(265'000));
    CHECK(Year2019{orientation}.of(CarriedOver) == euros(10'000 + 5'000 + 300));
    CHECK(Year2019{orientation}.of(Planned) == euros(280'300));
    CHECK(Year2019{orientation}.balances());
}

TEST_CASE("FAPI of the Loir-et-Cher: eleven actions and their grants", "[programme][shipped]")
{
    PlanBase base;
    const auto plan = base.read(base.importShipped("loir-et-cher-fapi-2019"));
    CHECK(ficheCodes(plan)
          == Texts{"1.1", "1.2", "1.3", "1.4", "1.5", "2.1", "2.2", "3.1", "3.2", "3.3", "3.4"});
    CHECK(sumOf(plan, 2017, BudgetStatus::Granted) == euros(195'912));
    CHECK(sumOf(plan, 2018, BudgetStatus::Granted) == euros(183'000));
    CHECK(sumOf(plan, 2019, BudgetStatus::Granted) == Money::cents(19'143'463));
    CHECK(totalOf(plan.content.budget, 2019, BudgetStatus::Granted).sum == Money::cents(19'143'463));
    const auto rates = base.fiche(plan.id, "1.2").content.indicators.front();
    Texts values;
    for (const auto& [id, value] : rates.values) {
        values.push_back(std::to_string(value.year) + " " + value.current.text());
    }
    CHECK(values == Texts{"2016 65,2%", "2017 74,3%", "2018 72,9%", "2019 73,4%"});
}

TEST_CASE("the Loir-et-Cher's other programmes come with it", "[programme][shipped]")
{
    PlanBase base;
    base.importShipped("loir-et-cher-fapi-2019");
    const auto named = [&](const char* code) {
        return base.read(findProgramme(base.database, code).value());
    };
    const auto pdi = named("loir-et-cher-pdi-2014-2018");
    CHECK(axisTitles(pdi.axes)
          == Texts{"1 Favoriser l’accès à une autonomie durable",
                   "2 Développer les parcours de mobilisation des savoirs et des compétences",
                   "3 Renforcer les parcours de retour à l’emploi",
                   "4 Adapter la politique de l’insertion aux enjeux territoriaux"});
    using enum BudgetStatus;
    CHECK(sumOf(pdi, 2017, Executed) + sumOf(pdi, 2017, Committed) == Money::cents(317'360'074));
    CHECK(sumOf(pdi, 2018, Executed) == euros(3'374'943));
    CHECK(sumOf(pdi, 2019, Estimated) == euros(3'405'283));
    const auto clauses = base.fiche(pdi.id, "3.4").content.budget;
    CHECK(totalOf(clauses, 2017, Committed).known() == euros(30'000));
    CHECK(base.fiche(pdi.id, "3.1").content.budget[0].line.value.amountText == "Voir PLI");
    const auto fajd = named("loir-et-cher-fajd");
    CHECK(sumOf(fajd, 2017, Executed) == euros(239'585));
    CHECK(sumOf(fajd, 2018, Executed) == euros(249'624));
    CHECK(sumOf(fajd, 2019, Executed) == euros(204'471));
    const auto pti = named("loir-et-cher-pdi-pti-2019-2022");
    CHECK(pti.axes.size() == 4);
    CHECK(pti.localPlans.size() == 5);
    CHECK(pti.localPlans[0].file.kind == ProgrammeKind::LocalPlan);
}

TEST_CASE("fiches of two programmes that count the same work are joined", "[programme][shipped]")
{
    PlanBase base;
    const auto fapi = base.importShipped("loir-et-cher-fapi-2019");
    const auto pdi = findProgramme(base.database, "loir-et-cher-pdi-2014-2018").value();
    const auto link = base.fiche(pdi, "1.1").links.at(0).value;
    CHECK(link.other == base.fiche(fapi, "1.1").id);
}
