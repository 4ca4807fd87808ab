// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A plan edited entry by entry: recorded, corrected, moved, cancelled, and brought back by an undo.
#include "programme/PlanBase.h"
#include "store/Reverse.h"

#include <catch2/catch_test_macros.hpp>

using namespace jalon;
using namespace jalon::programme;
using namespace jalon::test;

namespace {

using Texts = std::vector<std::string>;

/// A programme with an axis, an objective and three fiches made through the services.
struct Edited : PlanBase {
    ProgrammeId plan;
    AxisId axis;
    ObjectiveId objective;
    FicheId first;
    FicheId second;
    FicheId third;

    Edited()
    {
        write([this](auto& tx) {
            ProgrammeFile file;
            file.code = "plan";
            file.name = "Plan";
            plan = addProgramme(tx, file).value();
            axis = addAxis(tx, {plan, {}, "1", "Axe", "", 0}).value();
            objective = addObjective(tx, {axis, "Objectif", "", 0}).value();
            first = addFiche(tx, ficheFile("1")).value();
            second = addFiche(tx, ficheFile("2")).value();
            third = addFiche(tx, ficheFile("3")).value();
        });
    }

    FicheFile ficheFile(const std::string& code) const
    {
        FicheFile file;
        file.axis = axis;
        file.objective = objective;
        file.code = code;
        file.title = "Fiche " + code;
        return file;
    }

    Texts codes() const
    {
        Texts codes;
        const auto entry = read(plan);
        forEachFiche(entry, [&](const FicheEntry& fiche) { codes.push_back(fiche.file.code); });
        return codes;
    }

    BudgetLine line(FicheId fiche, std::int64_t euros) const
    {
        BudgetLine row;
        row.node = nodeOf(fiche);
        row.year = 2019;
        row.amount = Money::euros(euros);
        return row;
    }

    Indicator indicator(FicheId fiche, const std::string& label) const
    {
        Indicator row;
        row.node = nodeOf(fiche);
        row.label = label;
        return row;
    }

    template <class Row>
    Expected<void> correct(FactId fact, const Row& row)
    {
        Expected<void> done;
        write([&](auto& tx) { done = programme::correct(tx, fact, row); });
        return done;
    }

    template <class Row>
    TxId cancel(FactId fact)
    {
        return write([&](auto& tx) { CHECK(programme::cancel<Row>(tx, fact)); });
    }

    void undo(TxId tx)
    {
        write([&](auto& undoing) { CHECK(store::reverse(undoing, tx)); }, store::TxKind::Undo);
    }
};

FactId factOf(FicheId fiche)
{
    return {fiche.value};
}

} // namespace

TEST_CASE("entries come after their siblings, and move among them", "[programme][plan]")
{
    Edited base;
    CHECK(base.codes() == Texts{"1", "2", "3"});
    const auto move = [&](FicheId fiche, std::size_t position) {
        base.write([&](auto& tx) { CHECK(moveTo<FicheFile>(tx, factOf(fiche), position)); });
        return base.codes();
    };
    CHECK(move(base.third, 0) == Texts{"3", "1", "2"});
    CHECK(move(base.third, 99) == Texts{"1", "2", "3"});
    CHECK(move(base.first, 1) == Texts{"2", "1", "3"});
    base.write([&](auto& tx) {
        CHECK(moveTo<FicheFile>(tx, FactId{5}, 0) == failure(ErrorCode::FactUnknown, "5"));
    });
}

TEST_CASE("a corrected entry keeps its id and its place; elsewhere it comes last", "[programme][plan]")
{
    Edited base;
    auto renamed = base.ficheFile("1");
    renamed.title = "Autre titre";
    CHECK(base.correct(factOf(base.first), renamed));
    CHECK(base.fiche(base.plan, "1").file.title == "Autre titre");
    CHECK(base.codes() == Texts{"1", "2", "3"});
    renamed.objective = {};
    CHECK(base.correct(factOf(base.first), renamed));
    CHECK(base.codes() == Texts{"2", "3", "1"});
    CHECK(base.read(base.plan).axes[0].fiches[0].id == base.first);
    CHECK(base.correct(FactId{5}, renamed) == failure(ErrorCode::FactUnknown, "5"));
}

TEST_CASE("a correction that changes nothing leaves no version", "[programme][plan]")
{
    Edited base;
    const auto fact = factOf(base.first);
    const auto versions = store::history<FicheFile>(base.database, fact).size();
    CHECK(base.correct(fact, base.now<FicheFile>(fact)));
    CHECK(store::history<FicheFile>(base.database, fact).size() == versions);
}

TEST_CASE("a programme is cancelled with all that hangs under it, and one undo brings it back",
          "[programme][plan]")
{
    PlanBase base;
    const auto empty = base.currentViews();
    for (const auto& shipped : shippedProgrammes()) {
        base.importShipped(shipped.name);
    }
    const auto full = base.currentViews();
    std::vector<TxId> cancelled;
    for (const auto& listed : programmes(base.database)) {
        if (!listed.file.parent) {
            cancelled.push_back(
                base.write([&](auto& tx) { CHECK(cancel<ProgrammeFile>(tx, FactId{listed.id.value})); }));
        }
    }
    CHECK(programmes(base.database).empty());
    CHECK(base.currentViews() == empty);
    for (auto tx = cancelled.rbegin(); tx != cancelled.rend(); ++tx) {
        base.write([&](auto& undoing) { CHECK(store::reverse(undoing, *tx)); }, store::TxKind::Undo);
    }
    CHECK(base.currentViews() == full);
}

TEST_CASE("an objective goes, its fiches stay in its axis", "[programme][plan]")
{
    Edited base;
    const auto before = base.currentViews();
    const auto tx = base.cancel<ObjectiveFile>(FactId{base.objective.value});
    CHECK(base.codes() == Texts{"1", "2", "3"});
    CHECK(base.read(base.plan).axes[0].fiches.size() == 3);
    base.undo(tx);
    CHECK(base.currentViews() == before);
}

TEST_CASE("a line goes with its parts; a step leaves the line that paid it", "[programme][plan]")
{
    Edited base;
    const auto step = base.record(Step{base.first, "", "", "Étape", {}, {}, false, "", 0}).value();
    auto whole = base.line(base.first, 3);
    whole.step = step;
    const auto wholeLine = base.record(whole).value();
    auto part = base.line(base.first, 1);
    part.partOf = wholeLine;
    const auto partLine = base.record(part).value();
    CHECK(base.fiche(base.plan, "1").content.budget.at(0).step == 1);

    base.cancel<Step>(step);
    CHECK_FALSE(base.now<BudgetLine>(wholeLine).step);
    base.cancel<BudgetLine>(wholeLine);
    CHECK_FALSE(store::current<BudgetLine>(base.database, partLine));
}

TEST_CASE("an indicator goes with its values, and out of the relations to it", "[programme][plan]")
{
    Edited base;
    const auto whole = base.record(base.indicator(base.first, "Tout")).value();
    auto part = base.indicator(base.first, "Partie");
    part.relation = Relation::Within;
    part.related = whole;
    const auto partIndicator = base.record(part).value();
    IndicatorValue value;
    value.indicator = whole;
    value.year = 2019;
    const auto valueFact = base.record(value).value();

    base.cancel<Indicator>(whole);
    CHECK_FALSE(store::current<IndicatorValue>(base.database, valueFact));
    CHECK_FALSE(base.now<Indicator>(partIndicator).relation);
    CHECK_FALSE(base.now<Indicator>(partIndicator).related);
}

TEST_CASE("a link to a fiche that goes keeps its names", "[programme][plan]")
{
    Edited base;
    const auto link = base.record(FicheLink{base.second, base.first, "", "", "", 0}).value();
    base.cancel<FicheFile>(factOf(base.first));
    const auto left = base.now<FicheLink>(link);
    CHECK_FALSE(left.other);
    CHECK(left.programme == "plan");
    CHECK(left.code == "1");
    CHECK(left.title == "Fiche 1");
}

TEST_CASE("local plans hang under the département's plan", "[programme][plan]")
{
    Edited base;
    ProgrammeId local;
    base.write([&](auto& tx) {
        ProgrammeFile file;
        file.code = "pli-1";
        file.name = "Plan local";
        file.kind = ProgrammeKind::LocalPlan;
        file.parent = base.plan;
        local = addProgramme(tx, file).value();
    });
    const auto list = programmes(base.database);
    REQUIRE(list.size() == 2);
    CHECK(list[0].fiches == 3);
    CHECK(list[1].id == local);
    CHECK(base.read(base.plan).localPlans.at(0).id == local);
    CHECK(findProgramme(base.database, "PLI-1") == local);
    CHECK_FALSE(findProgramme(base.database, "pli-2"));
    CHECK(programmeOf(base.database, nodeOf(base.first)) == base.plan);
    CHECK(programmeOf(base.database, nodeOf(base.axis)) == base.plan);
    CHECK(programmeOf(base.database, nodeOf(local)) == local);
    CHECK_FALSE(programmeOf(base.database, NodeId{5}));
    CHECK(readProgramme(base.database, ProgrammeId{5}).error().code == ErrorCode::ProgrammeUnknown);
    CHECK(readFiche(base.database, FicheId{5}).error().code == ErrorCode::FactUnknown);
    CHECK(readFiche(base.database, base.second).value().file.code == "2");
}
