// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A programme's file that is wrong is refused with the place of what is wrong, and nothing of it is loaded.
#include "programme/PlanBase.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::programme;
using namespace jalon::test;

namespace {

struct Refusal {
    const char* what;
    std::string json;
    Error error;
};

/// Imports without committing after an error, as every front end does.
Expected<ProgrammeId> tryImport(PlanBase& base, const std::string& json)
{
    store::Transaction tx{base.session, store::TxKind::Edit};
    auto imported = importProgramme(tx, json, "essai.json");
    if (imported) {
        tx.commit();
    }
    return imported;
}

void checkRefused(const std::vector<Refusal>& refusals)
{
    PlanBase base;
    base.importShipped("rhone-convention-pauvrete-2019");
    const auto before = base.currentViews();
    for (const auto& [what, json, error] : refusals) {
        INFO(what);
        const auto imported = tryImport(base, json);
        REQUIRE_FALSE(imported);
        CHECK(imported.error().code == error.code);
        CHECK(imported.error().parameters == error.parameters);
    }
    CHECK(base.currentViews() == before);
}

std::string withLine(const std::string& fields)
{
    return oneFiche(R"("budget": [{"year": 2019, "status": "planned", )" + fields + "}]");
}

std::string withValue(const std::string& fields)
{
    return oneFiche(R"("indicators": [{"label": "Ateliers", "values": [{"year": 2019, )" + fields + "}]}]");
}

std::string withRoot(const std::string& fields)
{
    return R"({"format": "jalon-programme/1", "code": "essai", "name": "Essai", )" + fields + "}";
}

const std::string kFiche = "axes[0].fiches[0]";
const std::string kLine = kFiche + ".budget[0]";
const std::string kValue = kFiche + ".indicators[0].values[0]";

} // namespace

TEST_CASE("a file that is no programme", "[programme][json]")
{
    using enum ErrorCode;
    checkRefused({
        {"empty", "", {FileNotJson, {"essai.json", "1", "1"}}},
        {"cut", "{\n  \"format\": \"jalon-", {FileNotJson, {"essai.json", "2", "20"}}},
        {"too large a number", "{\n  \"axes\": 6e6666}", {FileNotJson, {"essai.json", "2", "11"}}},
        {"not UTF-8", "{\"name\": \"Dr\xF4me\"}", {FileNotJson, {"essai.json", "1", "14"}}},
        {"a list", "[]", {FieldMissing, {"format"}}},
        {"no format", R"({"code": "x"})", {FieldMissing, {"format"}}},
        {"another format", R"({"format": "autre/1"})", {FieldWrong, {"format", "autre/1"}}},
        {"a newer format",
         R"({"format": "jalon-programme/2"})",
         {FileTooNew, {"essai.json", "jalon-programme/2"}}},
    });
}

TEST_CASE("missing: an axis, a title, a code", "[programme][json]")
{
    using enum ErrorCode;
    checkRefused({
        {"no axis", withRoot(R"("summary": "Sans axe")"), {FieldMissing, {"axes"}}},
        {"an empty list of axes", withRoot(R"("axes": [])"), {FieldMissing, {"axes"}}},
        {"axis without title", withRoot(R"("axes": [{"code": "1"}])"), {FieldMissing, {"axes[0].title"}}},
        {"fiche without code", oneAxis(R"({"title": "Sans code"})"), {FieldMissing, {kFiche + ".code"}}},
        {"blank title", oneAxis(R"({"code": "1", "title": "  "})"), {FieldMissing, {kFiche + ".title"}}},
        {"line without year",
         oneFiche(R"("budget": [{"status": "planned"}])"),
         {FieldMissing, {kLine + ".year"}}},
        {"null for a year",
         oneFiche(R"("budget": [{"year": null, "status": "planned"}])"),
         {FieldMissing, {kLine + ".year"}}},
        {"line without status",
         oneFiche(R"("budget": [{"year": 2019}])"),
         {FieldMissing, {kLine + ".status"}}},
        {"section without text",
         oneFiche(R"("sections": [{"year": 2019}])"),
         {FieldMissing, {kFiche + ".sections[0].text"}}},
        {"activity without day",
         oneFiche(R"("activities": [{"kind": "atelier"}])"),
         {FieldMissing, {kFiche + ".activities[0].date"}}},
        {"link without a name",
         oneFiche(R"("links": [{"programme": "FAPI"}])"),
         {FieldMissing, {kFiche + ".links[0].title"}}},
    });
}

TEST_CASE("twice: fiches, axes and programmes of one code, years of one indicator", "[programme][json]")
{
    using enum ErrorCode;
    checkRefused({
        {"fiches",
         oneAxis(R"({"code": "a1", "title": "Une"}, {"code": "A1", "title": "Autre"})"),
         {PlanCodeTwice, {"axes[0].fiches[1].code", "A1", "axes[0].fiches[0].code"}}},
        {"fiches of two axes",
         withRoot(R"("axes": [{"code": "1", "title": "Un", "objectives": [{"title": "Objectif", "fiches": )"
                  R"([{"code": "7", "title": "Sept"}]}]}, {"code": "2", "title": "Deux", "fiches": )"
                  R"([{"code": "7", "title": "Encore"}]}])"),
         {PlanCodeTwice, {"axes[1].fiches[0].code", "7", "axes[0].objectives[0].fiches[0].code"}}},
        {"axes",
         withRoot(R"("axes": [{"code": "1", "title": "Un"}, {"code": "1", "title": "Deux"}])"),
         {PlanCodeTwice, {"axes[1].code", "1", "axes[0].code"}}},
        {"programmes",
         withRoot(R"("axes": [{"title": "Un"}], "companions": [{"code": "Essai", "name": "Encore"}])"),
         {PlanCodeTwice, {"companions[0].code", "Essai", "code"}}},
        {"years",
         oneFiche(R"("years": [{"year": 2019}, {"year": "2019"}])"),
         {PlanCodeTwice, {kFiche + ".years[1].year", "2019", kFiche + ".years[0].year"}}},
        {"values of a year",
         oneFiche(R"("indicators": [{"label": "A", "values": [{"year": 2019}, {"year": 2019}]}])"),
         {PlanCodeTwice,
          {kFiche + ".indicators[0].values[1].year", "2019", kFiche + ".indicators[0].values[0].year"}}},
    });
}

TEST_CASE("amounts that are none are refused where they stand", "[programme][json]")
{
    using enum ErrorCode;
    checkRefused({
        {"letters for zeros",
         withLine(R"("amount": "36 OOO")"),
         {PlanAmountWrong, {kLine + ".amount", "36 OOO"}}},
        {"badly grouped",
         withLine(R"("amount": "36 00 €")"),
         {PlanAmountWrong, {kLine + ".amount", "36 00 €"}}},
        {"thousands or decimals",
         withLine(R"("amount": "36.000")"),
         {PlanAmountWrong, {kLine + ".amount", "36.000"}}},
        {"another currency", withLine(R"("amount": "36 $")"), {PlanAmountWrong, {kLine + ".amount", "36 $"}}},
        {"a list", withLine(R"("amount": [36])"), {PlanAmountWrong, {kLine + ".amount", "[…]"}}},
        {"beyond cents", withLine(R"("amount": 0.005)"), {PlanAmountWrong, {kLine + ".amount", "0.005"}}},
        {"empty", withLine(R"("amount": "")"), {PlanAmountWrong, {kLine + ".amount", ""}}},
        {"words for a price",
         withLine(R"("unitPrice": "voir PLI")"),
         {PlanAmountWrong, {kLine + ".unitPrice", "voir PLI"}}},
        {"in a part",
         withLine(R"("parts": [{"amount": "1 000"}, {"amount": "1 OOO"}])"),
         {PlanAmountWrong, {kLine + ".parts[1].amount", "1 OOO"}}},
    });
}

TEST_CASE("targets, years, dates and choices", "[programme][json]")
{
    using enum ErrorCode;
    checkRefused({
        {"a target without year",
         withValue(R"("target": "80")"),
         {PlanTargetWithoutYear, {kValue + ".target"}}},
        {"a year that is none",
         withValue(R"("target": "80", "targetYear": "bientôt")"),
         {PlanYearWrong, {kValue + ".targetYear", "bientôt"}}},
        {"year 19",
         oneFiche(R"("years": [{"year": 19}])"),
         {PlanYearWrong, {kFiche + ".years[0].year", "19"}}},
        {"a step that ends first",
         oneFiche(R"("steps": [{"title": "E", "firstYear": 2020, "lastYear": 2019}])"),
         {PlanYearWrong, {kFiche + ".steps[0].lastYear", "2019"}}},
        {"a programme that ends first",
         withRoot(R"("firstYear": 2020, "lastYear": 2019, "axes": [{"title": "A"}])"),
         {PlanYearWrong, {"lastYear", "2019"}}},
        {"a day that is none",
         withRoot(R"("signedOn": "31/02/2019", "axes": [{"title": "A"}])"),
         {FieldDateWrong, {"signedOn", "31/02/2019"}}},
        {"30 %",
         oneFiche(R"("years": [{"year": 2019, "progress": 30}])"),
         {FieldChoiceWrong, {kFiche + ".years[0].progress", "30", "25, 50, 75, 100"}}},
        {"a status",
         oneFiche(R"("budget": [{"year": 2019, "status": "prévu"}])"),
         {FieldChoiceWrong,
          {kLine + ".status", "prévu",
           "planned, granted, committed, estimated, executed, remaining, carried-over, forecast, total"}}},
    });
}

TEST_CASE("fields of another form, unknown fields, references to nothing", "[programme][json]")
{
    using enum ErrorCode;
    checkRefused({
        {"axes are no list", withRoot(R"("axes": {"title": "A"})"), {FieldWrong, {"axes", "{…}"}}},
        {"a fiche that is a text", oneAxis(R"("fiche")"), {FieldWrong, {kFiche, "fiche"}}},
        {"a number for a title",
         oneAxis(R"({"code": "1", "title": 12})"),
         {FieldWrong, {kFiche + ".title", "12"}}},
        {"a text for a tick",
         oneFiche(R"("steps": [{"title": "E", "done": "oui"}])"),
         {FieldWrong, {kFiche + ".steps[0].done", "oui"}}},
        {"half a person",
         oneFiche(R"("activities": [{"date": "2019-03-01", "participants": 1.5}])"),
         {FieldWrong, {kFiche + ".activities[0].participants", "1.5"}}},
        {"a slip in a name", oneFiche(R"("goal": "But")"), {FieldUnknown, {kFiche + ".goal"}}},
        {"a step that is not there",
         withLine(R"("step": 1)"),
         {PlanReferenceUnknown, {kLine + ".step", "1"}}},
        {"an indicator within itself",
         oneFiche(R"("indicators": [{"label": "A", "within": 1}])"),
         {PlanReferenceUnknown, {kFiche + ".indicators[0].within", "1"}}},
        {"a binding",
         oneFiche(R"("indicators": [{"label": "A", "source": "counted", "binding": "cafés"}])"),
         {PlanReferenceUnknown, {kFiche + ".indicators[0].binding", "cafés"}}},
        {"a territory",
         oneFiche(R"("activities": [{"date": "2019-03-01", "territory": "Nulle part"}])"),
         {PlanReferenceUnknown, {kFiche + ".activities[0].territory", "Nulle part"}}},
        {"axes in axes in axes",
         withRoot(R"("axes": [{"title": "A", "axes": [{"title": "B", "axes": [{"title": "C"}]}]}])"),
         {AxisTooDeep, {"axes[0].axes[0].axes[0].title"}}},
    });
}

TEST_CASE("parts of parts without end are refused, not followed", "[programme][json]")
{
    std::string line = R"({"amount": "1"})";
    for (int depth = 0; depth < 5'000; ++depth) {
        line = R"({"parts": [)" + line + "]}";
    }
    PlanBase base;
    const auto imported = tryImport(base, withLine(R"("parts": [)" + line + "]"));
    REQUIRE_FALSE(imported);
    CHECK(imported.error().code == ErrorCode::FieldWrong);
}

TEST_CASE("a value of any depth is refused without being followed", "[programme][json]")
{
    constexpr std::size_t kDepth = 1'000'000;
    const auto deep = std::string(kDepth, '[') + std::string(kDepth, ']');
    PlanBase base;
    CHECK(tryImport(base, withLine(R"("amount": )" + deep))
          == failure(ErrorCode::PlanAmountWrong, kLine + ".amount", "[…]"));
    CHECK(tryImport(base, R"({"format": )" + deep + "}") == failure(ErrorCode::FieldWrong, "format", "[…]"));
}

TEST_CASE("a programme that the base has is refused whole, its companions too", "[programme][json]")
{
    PlanBase base;
    base.import(oneFiche(""));
    const auto before = base.currentViews();
    CHECK(tryImport(base, oneFiche("")) == failure(ErrorCode::ProgrammeExists, "essai"));
    const std::string other = R"({"format": "jalon-programme/1", "code": "autre", "name": "Autre", "axes": )"
                              R"([{"title": "A"}], "companions": [{"code": "ESSAI", "name": "Essai"}]})";
    CHECK(tryImport(base, other) == failure(ErrorCode::ProgrammeExists, "ESSAI"));
    CHECK(base.currentViews() == before);
}

TEST_CASE("what may be written otherwise is read", "[programme][json]")
{
    PlanBase base;
    const auto id = base.import(
        oneFiche("\"budget\": [{\"year\": \"2019\", \"status\": \"planned\", \"amount\": \"36 000 €\"},"
                 " {\"year\": 2019, \"status\": \"executed\", \"amount\": \"36\u202F000\u00A0€\"},"
                 " {\"year\": 2019, \"status\": \"forecast\", \"amount\": 7434.63},"
                 " {\"year\": 2019, \"status\": \"granted\", \"amount\": \"> 160 000 €\"}],"
                 " \"goals\": null"));
    const auto budget = base.fiche(id, "1").content.budget;
    REQUIRE(budget.size() == 4);
    CHECK(budget[0].line.value.amount == Money::euros(36'000));
    CHECK(budget[1].line.value.amount == Money::euros(36'000));
    CHECK(budget[2].line.value.amount == Money::cents(743'463));
    CHECK(budget[3].line.value.amountText == "> 160 000 €");
}

TEST_CASE("a file that cannot be read is said", "[programme][json]")
{
    PlanBase base;
    const auto refused = [&base](const std::filesystem::path& path) {
        store::Transaction tx{base.session, store::TxKind::Edit};
        return importProgrammeFile(tx, path).error().code;
    };
    CHECK(refused(base.folder / "absent.json") == ErrorCode::FileNotReadable);
    CHECK(refused(base.folder.path()) == ErrorCode::FileNotReadable);
    writeBytes(base.folder / "vide.json", "");
    CHECK(refused(base.folder / "vide.json") == ErrorCode::FileNotJson);
}
