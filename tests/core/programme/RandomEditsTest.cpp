// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A shipped plan under random editing: it can always be read, checked and exported; undone backwards, it is
// what it was; and what hangs under something that went never stays behind.
#include "programme/ConsistencyCheck.h"
#include "programme/PlanBase.h"
#include "store/Reverse.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace jalon;
using namespace jalon::programme;
using namespace jalon::test;

namespace {

class Editor {
public:
    Editor(PlanBase& base, ProgrammeId plan, unsigned seed) : m_base(base), m_plan(plan), m_random(seed) { }

    /// One edit of any kind; what the rules refuse changes nothing.
    TxId edit()
    {
        return m_base.write([this](auto& tx) {
            switch (m_random() % 8) {
            case 0:
                cancelOne<BudgetLine>(tx);
                break;
            case 1:
                cancelOne<Indicator>(tx);
                break;
            case 2:
                cancelOne<FicheFile>(tx);
                break;
            case 3:
                cancelOne<Step>(tx);
                break;
            case 4:
                moveOne<FicheFile>(tx);
                break;
            case 5:
                moveOne<BudgetLine>(tx);
                break;
            case 6:
                addOne(tx);
                break;
            default:
                correctOne(tx);
            }
        });
    }

private:
    template <class Row>
    std::optional<store::Fact<Row>> any(const store::Transaction& tx)
    {
        auto all = store::currentWhere<Row>(tx.database(), "1");
        return all.empty() ? std::nullopt : std::optional{all[m_random() % all.size()]};
    }

    template <class Row>
    void cancelOne(store::Transaction& tx)
    {
        if (const auto fact = any<Row>(tx)) {
            CHECK(cancel<Row>(tx, fact->id));
        }
    }

    template <class Row>
    void moveOne(store::Transaction& tx)
    {
        if (const auto fact = any<Row>(tx)) {
            CHECK(moveTo<Row>(tx, fact->id, m_random() % 5));
        }
    }

    void addOne(store::Transaction& tx)
    {
        BudgetLine row;
        row.node = nodeOf(m_plan);
        row.year = 2019;
        row.amount = Money::cents(static_cast<std::int64_t>(m_random() % 100'000));
        CHECK(programme::record(tx, row));
    }

    void correctOne(store::Transaction& tx)
    {
        if (auto fact = any<FicheFile>(tx)) {
            fact->value.goals += ".";
            CHECK(correct(tx, fact->id, fact->value));
        }
    }

    PlanBase& m_base;
    ProgrammeId m_plan;
    std::mt19937 m_random;
};

/// The kinds of rows of which one names what is not there any more.
std::string orphans(const store::Database& database)
{
    const std::string nodes = " WHERE node_id NOT IN (SELECT programme_id FROM programme_file_now"
                              " UNION ALL SELECT axis_id FROM axis_file_now"
                              " UNION ALL SELECT fiche_id FROM fiche_file_now)";
    const std::string fiches = " WHERE fiche_id NOT IN (SELECT fiche_id FROM fiche_file_now)";
    std::string found;
    for (const auto& rows :
         {"budget_line_now" + nodes, "plan_indicator_now" + nodes, "narrative_now" + nodes,
          "execution_now" + fiches, "step_now" + fiches, "fiche_link_now" + fiches,
          std::string{"budget_line_now WHERE part_of_id IS NOT NULL AND part_of_id NOT IN (SELECT fact_id "
                      "FROM budget_line_now)"},
          std::string{
              "budget_line_now WHERE step_id IS NOT NULL AND step_id NOT IN (SELECT fact_id FROM step_now)"},
          std::string{
              "plan_indicator_now WHERE related_id IS NOT NULL AND related_id NOT IN (SELECT fact_id FROM"
              " plan_indicator_now)"},
          std::string{"indicator_value_now WHERE indicator_id NOT IN (SELECT fact_id FROM"
                      " plan_indicator_now)"}}) {
        const auto count = database.value<int>("SELECT count(*) FROM " + rows).value();
        found += count > 0 ? rows + "\n" : "";
    }
    return found;
}

} // namespace

TEST_CASE("a plan under random editing stays whole, and comes back edit by edit", "[programme][plan][random]")
{
    constexpr int kEdits = 60;
    for (const unsigned seed : {1U, 2U}) {
        INFO("seed " << seed);
        PlanBase base;
        const auto plan = base.importShipped("rhone-convention-pauvrete-2019");
        Editor editor{base, plan, seed};
        std::vector<std::pair<TxId, std::string>> done;
        for (int edit = 0; edit < kEdits; ++edit) {
            const auto before = base.currentViews();
            done.emplace_back(editor.edit(), before);
            INFO("edit " << edit);
            REQUIRE(orphans(base.database) == "");
        }
        checkTree(base.read(plan));
        const auto out = exportProgramme(base.database, plan).value();
        PlanBase other;
        CHECK(exportProgramme(other.database, other.import(out)).value() == out);
        for (auto back = done.rbegin(); back != done.rend(); ++back) {
            base.write([&](auto& tx) { CHECK(store::reverse(tx, back->first)); }, store::TxKind::Undo);
            CHECK(base.currentViews() == back->second);
        }
    }
}
