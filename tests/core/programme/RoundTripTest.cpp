// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A programme that goes out as JSON and comes into another base is the same programme.
#include "programme/PlanBase.h"
#include "reference/Territories.h"
#include "store/Reverse.h"

#include <catch2/catch_test_macros.hpp>

#include <nlohmann/json.hpp>

using namespace jalon;
using namespace jalon::programme;
using namespace jalon::test;

namespace {

std::string exported(const PlanBase& base, ProgrammeId id)
{
    return exportProgramme(base.database, id).value();
}

/// Every field of the schema, once.
const std::string kEverything = R"({
  "format": "jalon-programme/1", "code": "tout", "name": "Tout", "kind": "pdie", "departement": "26",
  "area": "Drôme", "territory": "Vallée", "firstYear": 2019, "lastYear": 2022, "signedOn": "2019-06-24",
  "source": "Un document", "summary": "En bref",
  "sections": [{"kind": "enjeu", "heading": "Un enjeu"}, {"year": 2019, "heading": "Titre", "text": "Texte"}],
  "budget": [{"year": 2019, "status": "granted", "grantYear": 2018, "actionYear": 2020, "funder": "autre",
              "funderName": "Région", "nature": "rh", "label": "Postes", "detail": "Deux", "quantity": 2,
              "unitPrice": "46 980 €", "amount": "93 960 €",
              "parts": [{"ofWhich": true, "status": "executed", "amount": "1,50 €"}, {"amount": "Voir PLI"}]}],
  "axes": [
    {"code": "A", "title": "Axe", "text": "Texte", "axes": [{"code": "A1", "title": "Sous-axe"}],
     "indicators": [{"label": "De l’axe", "source": "computed", "binding": "X2",
                     "values": [{"year": 2019, "target": "50 %", "targetOf": "des sorties", "targetYear": 2019}]}],
     "objectives": [{"title": "Objectif", "text": "Texte", "fiches": [{"code": "0", "title": "Sous l’objectif"}]}],
     "fiches": [
       {"code": "1", "title": "Fiche", "lead": "Chapeau", "goals": "Buts", "content": "Contenu",
        "audience": "Public", "pilot": "Pilote", "start": "Début", "duration": "3 ans", "deadline": "Fin 2019",
        "deadlineOn": "2019-12-31", "partners": "Partenaires", "alreadyFunded": "en-partie",
        "fundingNote": "Note", "links": [{"programme": "FAPI", "code": "2", "title": "Autre fiche"}],
        "years": [{"year": 2019, "description": "Fait", "nextGoals": "À faire", "progress": 75,
                   "justification": "Parce que"}],
        "steps": [{"heading": "D’abord", "code": "1", "title": "Étape", "firstYear": 2019, "lastYear": 2020,
                   "done": true, "note": "Note"}],
        "budget": [{"year": 2019, "status": "executed", "amount": "5 €", "step": 1}],
        "indicators": [
          {"measure": "Mesure", "label": "Tout", "unit": "jours",
           "values": [{"year": 2019, "previous": "129 jours", "current": "120 jours", "growth": "-7 %",
                       "comment": "Mieux"}]},
          {"label": "Partie", "source": "counted", "binding": "participants:atelier", "within": 1},
          {"label": "Somme", "source": "computed", "binding": "O1", "targetBinding": "O2", "growsBy": 1}],
        "activities": [{"kind": "atelier", "date": "2019-03-12", "territory": "Vallée", "title": "CV",
                        "participants": 8, "partners": 1, "companies": 2, "hours": 2.5, "note": "Complet"}]}]}],
  "localPlans": [{"code": "local", "name": "Plan local", "kind": "plan-local",
                  "axes": [{"title": "Axe", "fiches": [{"code": "1", "title": "Même code, autre programme"}]}]}]
})";

/// Texts of the file as the export writes them: amounts grouped in French.
nlohmann::json normal(const std::string& json)
{
    return nlohmann::json::parse(json);
}

struct TerritoryBase : PlanBase {
    TerritoryBase()
    {
        write([](auto& tx) { reference::addTerritory(tx, "Vallée"); });
    }
};

} // namespace

TEST_CASE("every shipped programme goes out and comes in again unchanged", "[programme][json]")
{
    for (const auto& shipped : shippedProgrammes()) {
        INFO(shipped.name);
        PlanBase first;
        first.importShipped(shipped.name);
        for (const auto& listed : programmes(first.database)) {
            if (listed.file.parent) {
                continue; // goes out with its parent
            }
            const auto out = exported(first, listed.id);
            PlanBase second;
            CHECK(exported(second, second.import(out)) == out);
        }
    }
}

TEST_CASE("every field of the schema goes out as it came in", "[programme][json]")
{
    TerritoryBase first;
    const auto out = exported(first, first.import(kEverything));
    TerritoryBase second;
    CHECK(exported(second, second.import(out)) == out);
    auto in = normal(kEverything);
    auto back = normal(out);
    // Amounts are written in French, and what a part has from its line is not repeated.
    for (auto* json : {&in, &back}) {
        (*json)["budget"][0].erase("unitPrice");
        (*json)["budget"][0].erase("amount");
        (*json)["budget"][0]["parts"][0].erase("amount");
        (*json)["axes"][0]["fiches"][0]["budget"][0].erase("amount");
    }
    CHECK(back == in);
}

TEST_CASE("everything of the schema reaches the base", "[programme][json]")
{
    TerritoryBase base;
    const auto id = base.import(kEverything);
    const auto plan = base.read(id);
    CHECK(plan.file.kind == ProgrammeKind::Pdie);
    CHECK(plan.file.territory == reference::findTerritory(base.database, "Vallée"));
    CHECK(plan.axes.at(0).axes.at(0).file.code == "A1");
    CHECK(plan.axes[0].objectives.at(0).fiches.at(0).file.code == "0");
    CHECK(plan.localPlans.at(0).file.parent == id);
    const auto& grant = plan.content.budget.at(0);
    CHECK(grant.line.value.grantYear == 2018);
    CHECK(grant.line.value.actionYear == 2020);
    CHECK(grant.parts.at(0).line.value.status == BudgetStatus::Executed);
    CHECK(grant.parts.at(0).line.value.ofWhich);
    CHECK(grant.parts.at(1).line.value.year == 2019); // of its line
    CHECK(grant.parts.at(1).line.value.amountText == "Voir PLI");
    const auto fiche = base.fiche(id, "1");
    CHECK(fiche.file.alreadyFunded == Funded::Partly);
    CHECK(fiche.content.budget.at(0).line.value.step == fiche.steps.at(0).id);
    const auto& indicators = fiche.content.indicators;
    REQUIRE(indicators.size() == 3);
    CHECK(indicators[1].indicator.value.relation == Relation::Within);
    CHECK(indicators[2].indicator.value.relation == Relation::GrowsBy);
    CHECK(indicators[2].indicator.value.related == indicators[0].indicator.id);
    CHECK(fiche.activities.at(0).value.hours == 2.5);
}

TEST_CASE("an indicator may name one that comes after it", "[programme][json]")
{
    PlanBase base;
    const auto id =
        base.import(oneFiche(R"("indicators": [{"label": "Partie", "within": 2}, {"label": "Tout"}])"));
    const auto indicators = base.fiche(id, "1").content.indicators;
    CHECK(indicators.at(0).indicator.value.related == indicators.at(1).indicator.id);
    CHECK(indicators.at(0).related == 2);
}

TEST_CASE("a link finds its fiche whichever of the two comes first", "[programme][json]")
{
    const auto linked = [](const char* code, const char* other) {
        return R"({"format": "jalon-programme/1", "code": ")" + std::string{code}
               + R"(", "name": "N", "axes": [{"title": "A", "fiches": [{"code": "1", "title": "F", "links": )"
                 R"([{"programme": ")"
               + other + R"(", "code": "1"}]}]}]})";
    };
    PlanBase base;
    const auto first = base.import(linked("un", "DEUX"));
    CHECK_FALSE(base.fiche(first, "1").links.at(0).value.other);
    const auto second = base.import(linked("deux", "un"));
    CHECK(base.fiche(first, "1").links.at(0).value.other == base.fiche(second, "1").id);
    CHECK(base.fiche(second, "1").links.at(0).value.other == base.fiche(first, "1").id);
    const auto out = nlohmann::json::parse(exported(base, first));
    CHECK(out["axes"][0]["fiches"][0]["links"][0]["programme"] == "deux");
}

TEST_CASE("one undo takes back an import", "[programme][json]")
{
    PlanBase base;
    const auto before = base.currentViews();
    const auto imported = base.write([](auto& tx) { importShipped(tx, "loir-et-cher-fapi-2019").value(); });
    CHECK(base.currentViews() != before);
    base.write([&](auto& tx) { CHECK(store::reverse(tx, imported)); }, store::TxKind::Undo);
    CHECK(base.currentViews() == before);
}
