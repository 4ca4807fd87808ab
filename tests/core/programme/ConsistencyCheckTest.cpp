// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each check alone, on a fiche made for it: what it flags, and what it lets pass.
#include "programme/ConsistencyCheck.h"
#include "programme/PlanBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::programme;
using namespace jalon::test;
using enum FindingKind;

namespace {

std::string textOf(const Stated& stated)
{
    if (const auto* money = std::get_if<Money>(&stated)) {
        return std::to_string(money->inCents());
    }
    const auto* measure = std::get_if<Measure>(&stated);
    return measure != nullptr ? measure->text() : "";
}

/// A finding as a line: `balance error [Exécuté] 10000 12000 2000`, amounts in cents.
std::string lineOf(const Finding& finding)
{
    return std::string{codeOf(finding.kind)} + ' ' + std::string{codeOf(finding.severity)} + " ["
           + finding.label + "] " + textOf(finding.expected) + ' ' + textOf(finding.written) + ' '
           + textOf(finding.difference);
}

using Lines = std::vector<std::string>;

Lines found(const std::string& json)
{
    PlanBase base;
    Lines lines;
    const auto findings = checkProgramme(base.database, base.import(json)).value();
    for (const auto& finding : findings) {
        lines.push_back(lineOf(finding));
    }
    return lines;
}

Lines inBudget(const std::string& lines)
{
    return found(oneFiche(R"("budget": [)" + lines + "]"));
}

Lines inIndicators(const std::string& indicators)
{
    return found(oneFiche(R"("indicators": [)" + indicators + "]"));
}

std::string line(const char* status, const char* rest)
{
    return R"({"year": 2019, "status": ")" + std::string{status} + "\", " + rest + "}";
}

const Lines kNothing;

} // namespace

TEST_CASE("parts add up to their line", "[programme][check]")
{
    CHECK(inBudget(line("planned", R"("amount": "3", "parts": [{"amount": "1"}, {"amount": "2"}])"))
          == kNothing);
    CHECK(inBudget(line("planned", R"("amount": "4", "parts": [{"amount": "1"}, {"amount": "2"}])"))
          == Lines{"sum-of-parts error [Prévu] 300 400 100"});
    // Named in it without being one of its parts; of another status.
    CHECK(inBudget(line("executed",
                        R"("amount": "3", "parts": [{"amount": "3"}, {"ofWhich": true, "amount": "2"},)"
                        R"( {"status": "carried-over", "amount": "5"}])"))
          == kNothing);
    // A part without amount: nothing can be said of the sum, and the part is flagged.
    CHECK(inBudget(line("planned", R"("amount": "3", "parts": [{"amount": "1"}, {"label": "Poste"}])"))
          == Lines{"missing-amount information [Poste]   "});
    // Deeper down.
    CHECK(inBudget(line("planned", R"("amount": "3", "parts": [{"label": "A", "amount": "3", "parts": )"
                                   R"([{"amount": "1"}]}])"))
          == Lines{"sum-of-parts error [A] 100 300 200"});
}

TEST_CASE("planned = executed + remaining + carried over", "[programme][check]")
{
    const auto planned = line("planned", R"("amount": "10")") + ", ";
    CHECK(inBudget(planned + line("executed", R"("amount": "10")")) == kNothing);
    CHECK(inBudget(planned + line("executed", R"("amount": "7")") + ", "
                   + line("remaining", R"("amount": "2")") + ", " + line("carried-over", R"("amount": "1")"))
          == kNothing);
    CHECK(inBudget(planned + line("executed", R"("amount": "7")"))
          == Lines{"balance error [Exécuté] 1000 700 -300"});
    CHECK(inBudget(planned + line("executed", R"("amount": "12")"))
          == Lines{"over-plan warning [Exécuté] 1000 1200 200"});
    CHECK(inBudget(planned + line("executed", R"("amount": "9")") + ", "
                   + line("remaining", R"("amount": "2")"))
          == Lines{"balance error [Exécuté] 1000 1100 100"});
    // Carried over inside what was executed counts once.
    CHECK(inBudget(planned
                   + line("executed", R"("amount": "8", "parts": [{"amount": "8"},)"
                                      R"( {"status": "carried-over", "amount": "2"}])"))
          == kNothing);
    // Another year, or no amount: no balance.
    CHECK(inBudget(planned + R"({"year": 2018, "status": "executed", "amount": "3"})") == kNothing);
    CHECK(inBudget(planned + line("executed", R"("amount": "> 10")"))
          == Lines{"not-an-amount warning [Exécuté]  > 10 "});
}

TEST_CASE("a year's total, a price, a funder's share", "[programme][check]")
{
    CHECK(inBudget(line("executed", R"("amount": "7")") + ", " + line("remaining", R"("amount": "2")") + ", "
                   + line("total", R"("amount": "8")"))
          == Lines{"year-total error [Total] 900 800 -100"});
    CHECK(inBudget(line("executed", R"("quantity": 19, "unitPrice": "46 980 €", "amount": "845 640 €")"))
          == Lines{"quantity-price error [Exécuté] 89262000 84564000 -4698000"});
    CHECK(inBudget(line("executed", R"("quantity": 2.5, "unitPrice": "10", "amount": "25")")) == kNothing);
    CHECK(inBudget(line("planned", R"("amount": "10")") + ", "
                   + line("estimated", R"("funder": "fse", "label": "FSE", "amount": "11")"))
          == Lines{"funder-over-plan warning [FSE] 1000 1100 100"});
    CHECK(inBudget(line("planned", R"("amount": "10")") + ", "
                   + line("estimated", R"("funder": "fse", "amount": "10")"))
          == kNothing);
}

TEST_CASE("amounts that are words, or that are not there", "[programme][check]")
{
    CHECK(inBudget(line("estimated", R"("label": "Actions", "amount": "Voir PLI")"))
          == Lines{"not-an-amount information [Actions]  Voir PLI "});
    CHECK(inBudget(line("executed", R"("label": "Actions")"))
          == Lines{"missing-amount information [Actions]   "});
    CHECK(inBudget(line("forecast", R"("parts": [{"amount": "1"}, {"amount": "2"}])"))
          == Lines{"missing-total warning [Prévisionnel] 300  "});
}

TEST_CASE("a programme's grant is the sum of its fiches'", "[programme][check]")
{
    const auto granted = [](const char* whole) {
        return R"({"format": "jalon-programme/1", "code": "x", "name": "N", "budget": [{"year": 2019, "status": )"
               R"("granted", "amount": ")"
               + std::string{whole}
               + R"("}], "axes": [{"title": "A", "fiches": [{"code": "1", "title": "F", "budget": )"
                 R"([{"year": 2019, "status": "granted", "amount": "4"}]}, {"code": "2", "title": "G", "budget": )"
                 R"([{"year": 2019, "status": "granted", "amount": "5"}]}]}]})";
    };
    CHECK(found(granted("9")) == kNothing);
    CHECK(found(granted("10")) == Lines{"grant-total error [Accordé] 900 1000 100"});
}

TEST_CASE("a growth rate is compared as precisely as it is written", "[programme][check]")
{
    const auto growth = [](const char* before, const char* now, const char* rate) {
        return inIndicators(R"({"label": "J", "values": [{"year": 2019, "previous": ")" + std::string{before}
                            + R"(", "current": ")" + now + R"(", "growth": ")" + rate + R"("}]})");
    };
    CHECK(growth("176", "243", "38 %") == kNothing);
    CHECK(growth("176", "243", "+38,1 %") == kNothing);
    CHECK(growth("176", "243", "39%") == Lines{"growth warning [J (évolution)] 38,1 % 39% 0,9 point"});
    CHECK(growth("200", "100", "-50 %") == kNothing);
    // Cut instead of rounded: small.
    CHECK(growth("830", "960", "15 %") == Lines{"growth information [J (évolution)] 15,7 % 15 % -0,7 point"});
    CHECK(growth("0", "5", "100 %") == kNothing); // nothing to compare with
}

TEST_CASE("parts within their whole, values that grow by another", "[programme][check]")
{
    const auto pair = [](const char* relation, const char* part, const char* whole) {
        return inIndicators(R"({"label": "P", ")" + std::string{relation} + R"(": 2, "values": [)" + part
                            + R"(]}, {"label": "T", "values": [)" + whole + "]}");
    };
    CHECK(pair("within", R"({"year": 2019, "previous": "2", "current": "3"})",
               R"({"year": 2019, "previous": "2", "current": "4"})")
          == kNothing);
    CHECK(pair("within", R"({"year": 2019, "previous": "2806", "current": "3"})",
               R"({"year": 2019, "previous": "2539", "current": "4"})")
          == Lines{"within warning [P (au plus : T)] 2539 2806 267"});
    CHECK(pair("growsBy",
               R"({"year": 2019, "previous": "40", "current": "44", "target": "54", "targetYear": 2021})",
               R"({"year": 2019, "current": "4", "target": "14", "targetYear": 2021})")
          == kNothing);
    CHECK(pair("growsBy",
               R"({"year": 2019, "previous": "40", "current": "45", "target": "64", "targetYear": 2021})",
               R"({"year": 2019, "current": "4", "target": "14", "targetYear": 2021})")
          == Lines{"grows-by error [P (situation N)] 44 45 1", "grows-by error [P (cible)] 54 64 10"});
    CHECK(pair("within", R"({"year": 2019, "current": "3"})", R"({"year": 2018, "current": "1"})")
          == kNothing);
}

TEST_CASE("situation N-1 is what the year before gave", "[programme][check]")
{
    const auto chain = [](const char* previous) {
        return inIndicators(R"({"label": "T", "values": [{"year": 2018, "current": "72,9%"}, {"year": 2019, )"
                            R"("previous": ")"
                            + std::string{previous} + R"("}]})");
    };
    CHECK(chain("72,9 %") == kNothing);
    CHECK(chain("72,5 %") == Lines{"previous-value warning [T (situation N-1)] 72,9% 72,5 % -0,4"});
}

TEST_CASE("values and targets are in their indicator's unit", "[programme][check]")
{
    const auto values = [](const char* cells) {
        return inIndicators(R"({"label": "R", "unit": "personnes", "values": [{"year": 2019, )"
                            + std::string{cells} + "}]}");
    };
    CHECK(values(R"("previous": "2539", "current": "1 900 personnes")") == kNothing);
    CHECK(values(R"("current": "1", "target": "70%", "targetYear": 2021)")
          == Lines{"unit warning [R (cible)] personnes 70% "});
    CHECK(values(R"("current": "47 entretiens")")
          == Lines{"unit warning [R (situation N)] personnes 47 entretiens "});
}

TEST_CASE("empty cells, explained or not; targets without their result", "[programme][check]")
{
    CHECK(inIndicators(R"({"label": "E", "values": [{"year": 2019, "previous": "-", "current": "4"}]})")
          == Lines{"missing-value warning [E (situation N-1)]  - "});
    CHECK(inIndicators(
              R"({"label": "E", "values": [{"year": 2019, "current": "-", "comment": "Action 2020"}]})")
          == Lines{"missing-value information [E (situation N)]  - "});
    CHECK(inIndicators(R"({"label": "E", "values": [{"year": 2019, "current": "plus de 80 %"}]})")
          == kNothing);
    const std::string target =
        R"("indicators": [{"label": "E", "values": [{"year": 2019, "target": "200 h", )"
        R"("targetYear": 2019}]}])";
    CHECK(found(oneFiche(target)) == kNothing); // the year is not told yet
    CHECK(found(oneFiche(R"("years": [{"year": 2019}], )" + target))
          == Lines{"missing-value warning [E (situation N)]   "});
}

TEST_CASE("what a fiche does not say where the others do", "[programme][check]")
{
    const auto fiche = [](const char* code, const std::string& fields) {
        return R"({"code": ")" + std::string{code} + R"(", "title": "F", )" + fields + "}";
    };
    const auto planned = R"("budget": [)" + line("planned", R"("amount": "1")");
    CHECK(
        found(oneAxis(fiche("1", R"("start": "2019", )" + planned + "]") + ", " + fiche("2", planned + "]")))
        == Lines{"missing-start warning [Date de mise en place]   "});
    CHECK(found(oneAxis(fiche("1", planned + "]") + ", " + fiche("2", planned + "]"))) == kNothing);
    const auto forecast = planned + ", " + line("forecast", R"("actionYear": 2020, "amount": "1")") + "]";
    CHECK(found(oneAxis(fiche("1", forecast) + ", " + fiche("2", planned + "]")))
          == Lines{"missing-forecast warning [Prévisionnel 2020]   "});
    CHECK(found(oneAxis(fiche("1", R"("years": [{"year": 2019, "progress": 25}])") + ", "
                        + fiche("2", R"("years": [{"year": 2019}])")))
          == Lines{"missing-progress warning [Progression]   "});
}

TEST_CASE("steps against what the text says, what is spent and the year", "[programme][check]")
{
    const auto steps = [](const std::string& step, const std::string& more = {}) {
        return found(
            oneFiche(R"("steps": [{"code": "13", "title": "Droit à l’erreur", )" + step + "}]" + more));
    };
    CHECK(steps(R"("note": "Réalisé en 2019 à titre dérogatoire")")
          == Lines{"step-not-ticked warning [13 Droit à l’erreur] fait non coché "});
    CHECK(steps(R"("note": "Réalisée en 2019", "done": true)") == kNothing);
    const std::string told = R"(, "years": [{"year": 2019}])";
    CHECK(steps(R"("firstYear": 2018, "lastYear": 2019)", told)
          == Lines{"step-late warning [13 Droit à l’erreur] 2019 non coché "});
    CHECK(steps(R"("firstYear": 2019, "lastYear": 2020)", told) == kNothing);
    const std::string spent = R"(, "budget": [)" + line("executed", R"("amount": "2", "step": 1)") + "]";
    CHECK(steps(R"("firstYear": 2020)", spent)
          == Lines{"step-before-year warning [13 Droit à l’erreur] 2019 2020 1"});
    CHECK(steps(R"("firstYear": 2019)", spent) == kNothing);
    const std::string kept = R"(, "budget": [)" + line("carried-over", R"("amount": "2", "step": 1)") + "]";
    CHECK(steps(R"("firstYear": 2020)", kept) == kNothing);
}

TEST_CASE("progress against targets that are reached and a budget that is spent", "[programme][check]")
{
    const auto progress = [](const char* target, const char* spent) {
        return found(
            oneFiche(R"("years": [{"year": 2019, "progress": 25}], "budget": [)"
                     + line("planned", R"("amount": "30 000")") + ", "
                     + line("executed", (R"("amount": ")" + std::string{spent} + "\"").c_str())
                     + R"(], "indicators": [{"label": "Temps", "unit": "etp", "values": [{"year": 2019, )"
                       R"("current": "+ 0.25 etp", "target": ")"
                     + target + R"(", "targetYear": 2019}]}])"));
    };
    CHECK(progress("0.25 etp", "30 000") == Lines{"progress warning [Progression] 100 % 25 % -75 points"});
    CHECK(progress("0.50 etp", "30 000") == kNothing);
    CHECK(progress("0.25 etp", "20 000") == Lines{"balance error [Exécuté] 3000000 2000000 -1000000"});
}

TEST_CASE("a finding says where: programme, fiche, year, line", "[programme][check]")
{
    PlanBase base;
    const auto id = base.import(oneFiche(R"("budget": [)"
                                         + line("forecast", R"("actionYear": 2020, "amount": "4",)"
                                                            R"( "parts": [{"amount": "1"}])")
                                         + "]"));
    const auto findings = checkProgramme(base.database, id).value();
    REQUIRE(findings.size() == 1);
    const auto& finding = findings.front();
    const auto fiche = base.fiche(id, "1");
    CHECK(finding.programme == id);
    CHECK(finding.programmeCode == "essai");
    CHECK(finding.node == nodeOf(fiche.id));
    CHECK(finding.code == "1");
    CHECK(finding.title == "Fiche");
    CHECK(finding.year == 2020); // of the forecast, not of the report that has it
    CHECK(finding.line == fiche.content.budget.front().line.id);
}

TEST_CASE("local plans are checked with their parent, each plan once", "[programme][check]")
{
    const std::string wrong = R"("axes": [{"title": "A", "fiches": [{"code": "1", "title": "F", "budget": [)"
                              + line("planned", R"("amount": "4", "parts": [{"amount": "1"}])") + "]}]}]";
    const auto plan = R"({"format": "jalon-programme/1", "code": "x", "name": "N", )" + wrong
                      + R"(, "localPlans": [{"code": "y", "name": "L", )" + wrong + "}]}";
    PlanBase base;
    const auto id = base.import(plan);
    const auto codes = [](const std::vector<Finding>& findings) {
        Lines lines;
        for (const auto& finding : findings) {
            lines.push_back(finding.programmeCode);
        }
        return lines;
    };
    CHECK(codes(checkProgramme(base.database, id).value()) == Lines{"x", "y"});
    CHECK(codes(checkAll(base.database)) == Lines{"x", "y"});
    CHECK(checkTree(base.read(id)).size() == 1);
    CHECK(checkProgramme(base.database, ProgrammeId{99}).error().code == ErrorCode::ProgrammeUnknown);
}
