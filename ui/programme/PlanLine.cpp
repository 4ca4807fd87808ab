// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/PlanLine.h"

#include "programme/Plan.h"
#include "ui/common/Formats.h"
#include "ui/common/Text.h"
#include "ui/programme/PlanText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

using namespace programme;

struct LineWords {
    Q_DECLARE_TR_FUNCTIONS(PlanLine)
};

const BudgetEntry* findBudget(const std::vector<BudgetEntry>& entries, FactId fact)
{
    for (const auto& entry : entries) {
        if (entry.line.id == fact) {
            return &entry;
        }
        if (const auto* const part = findBudget(entry.parts, fact)) {
            return part;
        }
    }
    return nullptr;
}

/// Puts the one of that id in `line`.
template <class Row>
bool findFact(const std::vector<store::Fact<Row>>& facts, FactId fact, PlanLine& line)
{
    const auto found = std::ranges::find(facts, fact, &store::Fact<Row>::id);
    if (found != facts.end()) {
        line = &*found;
    }
    return found != facts.end();
}

template <class Row>
Workspace::Edit cancelling(FactId fact)
{
    return [fact](store::Transaction& tx) { return programme::cancel<Row>(tx, fact); };
}

int partsOf(const BudgetEntry& entry)
{
    int parts = static_cast<int>(entry.parts.size());
    for (const auto& part : entry.parts) {
        parts += partsOf(part);
    }
    return parts;
}

struct RemovalMaker {
    using Made = std::optional<Removal>;

    Made operator()(std::monostate) const { return {}; }
    Made operator()(const BudgetEntry* entry) const
    {
        const int parts = partsOf(*entry);
        return Removal{LineWords::tr("Remove the budget line “%1”").arg(fromUtf8(entry->line.value.label)),
                       parts > 0 ? LineWords::tr("Its %n line(s) of detail go with it.", nullptr, parts)
                                 : QString{},
                       cancelling<BudgetLine>(entry->line.id)};
    }
    Made operator()(const IndicatorEntry* entry) const
    {
        QStringList years;
        for (const auto& value : entry->values) {
            years += QString::number(value.value.year);
        }
        return Removal{LineWords::tr("Remove the indicator “%1”").arg(fromUtf8(entry->indicator.value.label)),
                       years.isEmpty()
                           ? QString{}
                           : LineWords::tr("Its values of %1 go with it.").arg(years.join(u", "_s)),
                       cancelling<Indicator>(entry->indicator.id)};
    }
    Made operator()(const store::Fact<Step>* step) const
    {
        return Removal{LineWords::tr("Remove the step “%1”").arg(fromUtf8(step->value.title)),
                       {},
                       cancelling<Step>(step->id)};
    }
    Made operator()(const store::Fact<Narrative>* text) const
    {
        return Removal{LineWords::tr("Remove the text “%1”").arg(fromUtf8(text->value.heading)),
                       {},
                       cancelling<Narrative>(text->id)};
    }
    Made operator()(const store::Fact<FicheLink>* link) const
    {
        return Removal{
            LineWords::tr("Remove the link to another fiche"), {}, cancelling<FicheLink>(link->id)};
    }
    Made operator()(const store::Fact<Activity>* activity) const
    {
        return Removal{LineWords::tr("Remove the activity of %1 (%2)")
                           .arg(dateText(activity->value.heldOn), codeText(activity->value.kind)),
                       {},
                       cancelling<Activity>(activity->id)};
    }
    Made operator()(const ObjectiveEntry* objective) const
    {
        const auto fiches = static_cast<int>(objective->fiches.size());
        return Removal{LineWords::tr("Remove the objective “%1”").arg(fromUtf8(objective->file.title)),
                       fiches > 0 ? LineWords::tr("Its %n fiche(s) stay, in the axis.", nullptr, fiches)
                                  : QString{},
                       cancelling<ObjectiveFile>(FactId{objective->id.value})};
    }
};

} // namespace

PlanLine findLine(const PlanPlace& place, FactId fact)
{
    const auto& content = place.content();
    if (const auto* const entry = findBudget(content.budget, fact)) {
        return entry;
    }
    const auto indicator =
        std::ranges::find_if(content.indicators, [fact](const auto& it) { return it.indicator.id == fact; });
    if (indicator != content.indicators.end()) {
        return &*indicator;
    }
    PlanLine line;
    if (findFact(content.sections, fact, line)) {
        return line;
    }
    if (const auto* const fiche = place.fiche) {
        static_cast<void>(findFact(fiche->steps, fact, line) || findFact(fiche->links, fact, line)
                          || findFact(fiche->activities, fact, line));
    } else if (place.axis != nullptr) {
        const auto& all = place.axis->objectives;
        const auto found = std::ranges::find(all, fact.value, [](const auto& it) { return it.id.value; });
        if (found != all.end()) {
            return &*found;
        }
    }
    return line;
}

std::optional<Removal> removalOf(const PlanLine& line)
{
    return std::visit(RemovalMaker{}, line);
}

} // namespace jalon::ui
