// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/Plan.h"
#include "ui/programme/PlanLine.h"

#include <algorithm>

namespace jalon::ui {

namespace {

using namespace programme;

/// Lines and texts of other years stand between those that one sees.
template <class Row>
bool isSeenBeside(const Row& one, const Row& other)
{
    if constexpr (requires { one.year; }) {
        return one.year == other.year;
    } else {
        return true;
    }
}

template <class Row>
Workspace::Edit moving(FactId fact, int by)
{
    return [fact, by](store::Transaction& tx) -> Expected<void> {
        const auto row = store::current<Row>(tx.database(), fact);
        if (!row) {
            return failure(ErrorCode::FactUnknown, std::to_string(fact.value));
        }
        const auto all = siblingsOf(tx.database(), *row);
        const auto count = static_cast<std::ptrdiff_t>(all.size());
        auto place = std::ranges::find(all, fact, &store::Fact<Row>::id) - all.begin() + by;
        while (place >= 0 && place < count
               && !isSeenBeside(all[static_cast<std::size_t>(place)].value, *row)) {
            place += by;
        }
        return place >= 0 && place < count ? moveTo<Row>(tx, fact, static_cast<std::size_t>(place))
                                           : failure(ErrorCode::Cancelled);
    };
}

struct MoveMaker {
    int by;
    using Made = std::optional<Workspace::Edit>;

    Made operator()(std::monostate) const { return {}; }
    Made operator()(const store::Fact<Activity>*) const { return {}; } // they stand by their days
    Made operator()(const BudgetEntry* entry) const { return moving<BudgetLine>(entry->line.id, by); }
    Made operator()(const IndicatorEntry* entry) const { return moving<Indicator>(entry->indicator.id, by); }
    Made operator()(const store::Fact<Step>* step) const { return moving<Step>(step->id, by); }
    Made operator()(const store::Fact<Narrative>* text) const { return moving<Narrative>(text->id, by); }
    Made operator()(const store::Fact<FicheLink>* link) const { return moving<FicheLink>(link->id, by); }
    Made operator()(const ObjectiveEntry* objective) const
    {
        return moving<ObjectiveFile>(FactId{objective->id.value}, by);
    }
};

} // namespace

std::optional<Workspace::Edit> moveOf(const PlanLine& line, int by)
{
    return std::visit(MoveMaker{by}, line);
}

Workspace::Edit moveOfPlace(const PlanPlace& place, int by)
{
    const FactId fact{place.node().value};
    if (place.fiche != nullptr) {
        return moving<FicheFile>(fact, by);
    }
    return place.axis != nullptr ? moving<AxisFile>(fact, by) : moving<ProgrammeFile>(fact, by);
}

} // namespace jalon::ui
