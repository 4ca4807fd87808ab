// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/PlanContent.h"

#include "offer/Counts.h"
#include "programme/Budget.h"
#include "ui/common/Text.h"

#include <algorithm>
#include <set>

namespace jalon::ui {

namespace {

using namespace programme;

PlanPlace placeInAxis(const ProgrammeEntry& programme, const AxisEntry& axis, NodeId node)
{
    if (nodeOf(axis.id) == node) {
        return {&programme, &axis, nullptr};
    }
    for (const auto& part : axis.axes) {
        if (const auto place = placeInAxis(programme, part, node)) {
            return place;
        }
    }
    const auto among = [&](const std::vector<FicheEntry>& fiches) -> PlanPlace {
        const auto found =
            std::ranges::find_if(fiches, [node](const auto& fiche) { return nodeOf(fiche.id) == node; });
        return found == fiches.end() ? PlanPlace{} : PlanPlace{&programme, &axis, &*found};
    };
    for (const auto& objective : axis.objectives) {
        if (nodeOf(objective.id) == node) { // its texts are on its axis's page
            return {&programme, &axis, nullptr};
        }
        if (const auto place = among(objective.fiches)) {
            return place;
        }
    }
    return among(axis.fiches);
}

PlanPlace placeAmong(const std::vector<ProgrammeEntry>& programmes, NodeId node)
{
    for (const auto& programme : programmes) {
        if (nodeOf(programme.id) == node) {
            return {&programme, nullptr, nullptr};
        }
        for (const auto& axis : programme.axes) {
            if (const auto place = placeInAxis(programme, axis, node)) {
                return place;
            }
        }
        if (const auto place = placeAmong(programme.localPlans, node)) {
            return place;
        }
    }
    return {};
}

} // namespace

const FicheEntry* PlanContent::fiche(FicheId id) const
{
    return findPlace(*this, nodeOf(id)).fiche;
}

Expected<PlanContentPtr> readPlans(const store::Database& database)
{
    auto content = std::make_shared<PlanContent>();
    for (const auto& listed : programme::programmes(database)) {
        if (listed.file.parent) {
            continue;
        }
        auto plan = readProgramme(database, listed.id);
        if (!plan) {
            return std::unexpected{plan.error()};
        }
        std::ranges::move(checkTrees(*plan), std::back_inserter(content->findings));
        content->programmes.push_back(std::move(*plan));
    }
    content->offers = offer::offersByFiche(database);
    content->territories = reference::territories(database);
    for (const auto& indicator : report::indicators()) {
        content->linesToBind[report::indexOf(indicator.id)] = report::linesToBind(database, indicator.id);
    }
    return content;
}

NodeId PlanPlace::node() const
{
    if (fiche != nullptr) {
        return nodeOf(fiche->id);
    }
    return axis != nullptr ? nodeOf(axis->id) : nodeOf(programme->id);
}

QString PlanPlace::code() const
{
    if (fiche != nullptr) {
        return fromUtf8(fiche->file.code);
    }
    return axis != nullptr ? fromUtf8(axis->file.code) : QString{};
}

QString PlanPlace::title() const
{
    if (fiche != nullptr) {
        return fromUtf8(fiche->file.title);
    }
    return fromUtf8(axis != nullptr ? axis->file.title : programme->file.name);
}

const Content& PlanPlace::content() const
{
    if (fiche != nullptr) {
        return fiche->content;
    }
    return axis != nullptr ? axis->content : programme->content;
}

std::vector<int> PlanPlace::years() const
{
    std::set<int> years;
    const auto& held = content();
    const auto& plan = programme->file;
    if (plan.firstYear && plan.lastYear && (fiche != nullptr || !held.indicators.empty())) {
        for (int year = *plan.firstYear; year <= *plan.lastYear; ++year) {
            years.insert(year);
        }
    }
    const auto budget = yearsOf(held.budget);
    years.insert(budget.begin(), budget.end());
    for (const auto& entry : held.indicators) {
        for (const auto& value : entry.values) {
            years.insert(value.value.year);
        }
    }
    for (const auto& section : held.sections) {
        if (section.value.year) {
            years.insert(*section.value.year);
        }
    }
    if (fiche != nullptr) {
        for (const auto& execution : fiche->years) {
            years.insert(execution.value.year);
        }
        for (const auto& activity : fiche->activities) {
            years.insert(activity.value.heldOn.year());
        }
    }
    return {years.begin(), years.end()};
}

PlanPlace findPlace(const PlanContent& content, NodeId node)
{
    return placeAmong(content.programmes, node);
}

} // namespace jalon::ui
