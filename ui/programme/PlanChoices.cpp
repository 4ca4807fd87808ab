// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/PlanChoices.h"

#include "ui/common/CodeText.h"
#include "ui/common/Text.h"
#include "ui/programme/PlanText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

using namespace programme;

struct ChoiceWords {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

/// With their codes: two plans may have one name.
void addParents(Offered<ProgrammeId>& offered, const std::vector<ProgrammeEntry>& plans, ProgrammeId self)
{
    for (const auto& plan : plans) {
        if (plan.id != self) {
            offered.emplace_back(plan.id,
                                 u"%1 (%2)"_s.arg(fromUtf8(plan.file.name), fromUtf8(plan.file.code)));
            addParents(offered, plan.localPlans, self);
        }
    }
}

} // namespace

Offered<ProgrammeId> parentsOffered(const PlanContent& content, ProgrammeId self)
{
    Offered<ProgrammeId> offered{{ProgrammeId{}, ChoiceWords::tr("no other plan")}};
    addParents(offered, content.programmes, self);
    return offered;
}

Offered<TerritoryId> territoriesOffered(const PlanContent& content)
{
    Offered<TerritoryId> offered{{TerritoryId{}, ChoiceWords::tr("none of the base's")}};
    for (const auto& territory : content.territories) {
        offered.emplace_back(territory.id, fromUtf8(territory.name));
    }
    return offered;
}

Offered<ProgrammeKind> kindsOffered()
{
    Offered<ProgrammeKind> offered;
    for (const auto kind : valuesOf<ProgrammeKind>()) {
        offered.emplace_back(kind, codeText(kind));
    }
    return offered;
}

Offered<std::optional<Funded>> fundedOffered()
{
    Offered<std::optional<Funded>> offered{{std::nullopt, ChoiceWords::tr("not said")}};
    for (const auto funded : valuesOf<Funded>()) {
        offered.emplace_back(funded, codeText(funded));
    }
    return offered;
}

} // namespace jalon::ui
