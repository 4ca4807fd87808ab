// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/Plan.h"
#include "ui/common/Text.h"
#include "ui/programme/NodeForms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

using namespace programme;

struct RemovalWords {
    Q_DECLARE_TR_FUNCTIONS(PlanLine)
};

/// What goes with a place, counted.
struct Goes {
    const std::map<FicheId, int>& offersOf;
    int plans = 0;
    int axes = 0;
    int fiches = 0;
    int lines = 0;
    int indicators = 0;
    int steps = 0;
    int texts = 0;
    int activities = 0;
    int offers = 0; ///< that stay

    void add(const std::vector<BudgetEntry>& budget)
    {
        for (const auto& entry : budget) {
            ++lines;
            add(entry.parts);
        }
    }
    void add(const Content& content)
    {
        add(content.budget);
        indicators += static_cast<int>(content.indicators.size());
        texts += static_cast<int>(content.sections.size());
    }
    void add(const FicheEntry& fiche)
    {
        add(fiche.content);
        steps += static_cast<int>(fiche.steps.size());
        texts += static_cast<int>(fiche.years.size());
        activities += static_cast<int>(fiche.activities.size());
        const auto known = offersOf.find(fiche.id);
        offers += known == offersOf.end() ? 0 : known->second;
    }
    void add(const AxisEntry& axis)
    {
        add(axis.content);
        for (const auto& part : axis.axes) {
            ++axes;
            add(part);
        }
        const auto addFiche = [this](const FicheEntry& fiche) {
            ++fiches;
            add(fiche);
        };
        for (const auto& objective : axis.objectives) {
            std::ranges::for_each(objective.fiches, addFiche);
        }
        std::ranges::for_each(axis.fiches, addFiche);
    }
    void add(const ProgrammeEntry& plan)
    {
        add(plan.content);
        for (const auto& axis : plan.axes) {
            ++axes;
            add(axis);
        }
        for (const auto& local : plan.localPlans) {
            ++plans;
            add(local);
        }
    }

    QString words() const
    {
        QStringList parts;
        const auto part = [&parts](int count, const QString& text) {
            if (count > 0) {
                parts += text;
            }
        };
        part(plans, RemovalWords::tr("%n local plan(s)", nullptr, plans));
        part(axes, RemovalWords::tr("%n axis(es)", nullptr, axes));
        part(fiches, RemovalWords::tr("%n fiche(s)", nullptr, fiches));
        part(lines, RemovalWords::tr("%n budget line(s)", nullptr, lines));
        part(indicators, RemovalWords::tr("%n indicator(s) and their values", nullptr, indicators));
        part(steps, RemovalWords::tr("%n step(s)", nullptr, steps));
        part(texts, RemovalWords::tr("%n text(s)", nullptr, texts));
        part(activities, RemovalWords::tr("%n activity(ies)", nullptr, activities));
        const auto gone = parts.isEmpty() ? RemovalWords::tr("Nothing else goes with it.")
                                          : RemovalWords::tr("With it go: %1.").arg(parts.join(u", "_s));
        return offers == 0 ? gone
                           : gone + u' '
                                 + RemovalWords::tr("%n offer(s) of the catalogue stay, without a fiche.",
                                                    nullptr, offers);
    }
};

template <class Row>
Workspace::Edit cancellingNode(NodeId node)
{
    return [fact = FactId{node.value}](store::Transaction& tx) { return programme::cancel<Row>(tx, fact); };
}

} // namespace

Removal removalOfPlace(const PlanContent& content, const PlanPlace& place)
{
    Goes goes{content.offers};
    if (place.fiche != nullptr) {
        goes.add(*place.fiche);
        return {RemovalWords::tr("Remove the fiche %1").arg(place.code()), goes.words(),
                cancellingNode<FicheFile>(place.node())};
    }
    if (place.axis != nullptr) {
        goes.add(*place.axis);
        return {RemovalWords::tr("Remove the axis “%1”").arg(place.title()), goes.words(),
                cancellingNode<AxisFile>(place.node())};
    }
    goes.add(*place.programme);
    return {RemovalWords::tr("Remove the programme “%1”").arg(place.title()), goes.words(),
            cancellingNode<ProgrammeFile>(place.node())};
}

} // namespace jalon::ui
