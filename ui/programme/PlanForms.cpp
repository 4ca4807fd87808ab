// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/PlanForms.h"

#include "ui/common/DateField.h"
#include "ui/programme/PlanChoices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

using namespace programme;

struct FormWords {
    Q_DECLARE_TR_FUNCTIONS(PlanForms)
};

/// Fiches of the other programmes, as one names them.
std::vector<std::pair<FactId, QString>> otherFiches(const FormPlace& at)
{
    std::vector<std::pair<FactId, QString>> fiches;
    forEachFicheOf(at.content->programmes, [&](const ProgrammeEntry& plan, const FicheEntry& fiche) {
        if (plan.id != at.place.programme->id) {
            fiches.emplace_back(FactId{fiche.id.value},
                                u"%1 %2 (%3)"_s.arg(fromUtf8(fiche.file.code), fromUtf8(fiche.file.title),
                                                    fromUtf8(plan.file.name)));
        }
    });
    return fiches;
}

template <class Row>
store::Fact<Row> ofFiche(const FormPlace& at)
{
    store::Fact<Row> fresh;
    fresh.value.fiche = at.place.fiche->id;
    return fresh;
}

template <class Row>
store::Fact<Row> ofNode(const FormPlace& at)
{
    store::Fact<Row> fresh;
    fresh.value.node = at.place.node();
    return fresh;
}

} // namespace

void askActivity(const FormPlace& at, const store::Fact<Activity>& activity)
{
    const auto title = activity.id ? FormWords::tr("Correct the activity") : FormWords::tr("Add an activity");
    EntryForm form{at, title, activity.id, activity.value};
    form.choice(FormWords::tr("&Kind:"), "activityKind", &Activity::kind);
    auto* const day = new DateField(at.clock);
    day->setDate(activity.value.heldOn);
    form.add(
        FormWords::tr("&Day:"), "activityDay", day,
        [day](Activity& row) {
            if (!day->date()) {
                return FormWords::tr("This is no date: dd/mm/yyyy.");
            }
            row.heldOn = *day->date();
            return QString{};
        },
        &Activity::heldOn);
    form.count(FormWords::tr("&Participants:"), "activityParticipants", &Activity::participants);
    form.count(FormWords::tr("Pa&rtners:"), "activityPartners", &Activity::partners);
    form.count(FormWords::tr("&Companies:"), "activityCompanies", &Activity::companies);
    form.count(FormWords::tr("&Hours:"), "activityHours", &Activity::hours);
    form.line(FormWords::tr("&Title:"), "activityTitle", &Activity::title);
    if (const auto territories = territoriesOffered(*at.content); territories.size() > 1) {
        form.choice(FormWords::tr("Territor&y:"), "activityTerritory", &Activity::territory, territories);
    }
    form.text(FormWords::tr("&Note:"), "activityNote", &Activity::note);
    form.open();
}

void askStep(const FormPlace& at, const store::Fact<Step>& step)
{
    const auto title = step.id ? FormWords::tr("Correct the step") : FormWords::tr("Add a step");
    EntryForm form{at, title, step.id, step.value};
    form.line(FormWords::tr("&Title:"), "stepTitle", &Step::title);
    form.line(FormWords::tr("&Code:"), "stepCode", &Step::code);
    form.line(FormWords::tr("&Among the steps of:"), "stepHeading", &Step::heading);
    form.year(FormWords::tr("&Foreseen from:"), "stepFirstYear", &Step::firstYear);
    form.year(FormWords::tr("&until:"), "stepLastYear", &Step::lastYear);
    auto* const done = choiceBox({stepText(false), stepText(true)}, step.value.done ? 1 : 0);
    form.add(
        FormWords::tr("&Done?"), "stepDone", done,
        [done](Step& row) {
            row.done = done->currentIndex() == 1;
            if (row.firstYear && !row.lastYear) { // one year is a span of one year
                row.lastYear = row.firstYear;
            }
            return QString{};
        },
        &Step::done);
    form.text(FormWords::tr("&Note:"), "stepNote", &Step::note);
    form.open();
}

void askText(const FormPlace& at, const store::Fact<Narrative>& text)
{
    const auto title = text.id ? FormWords::tr("Correct the text") : FormWords::tr("Add a text");
    EntryForm form{at, title, text.id, text.value};
    form.line(FormWords::tr("&Heading:"), "textHeading", &Narrative::heading);
    form.text(FormWords::tr("&Text:"), "textBody", &Narrative::body);
    form.year(FormWords::tr("&Year of the report:"), "textYear", &Narrative::year);
    form.choice(FormWords::tr("&Kind:"), "textKind", &Narrative::kind);
    form.dialog().explain(FormWords::tr("Without a year, it is a text of the plan itself."));
    form.open();
}

void askLink(const FormPlace& at, const store::Fact<FicheLink>& link)
{
    const auto title =
        link.id ? FormWords::tr("Correct the link to another fiche") : FormWords::tr("Link to another fiche");
    EntryForm form{at, title, link.id, link.value};
    const auto fiches = otherFiches(at);
    QStringList words{FormWords::tr("a fiche that is not in this base")};
    qsizetype chosen = fiches.empty() || (link.id && !link.value.other) ? 0 : 1;
    for (const auto& [fact, text] : fiches) {
        chosen = fact.value == link.value.other.value ? words.size() : chosen;
        words += text;
    }
    auto* const box = choiceBox(words, chosen);
    form.add(
        FormWords::tr("&Same work as:"), "linkOther", box,
        [box, fiches](FicheLink& row) {
            const auto place = box->currentIndex();
            row.other =
                place > 0 ? FicheId{fiches[static_cast<std::size_t>(place - 1)].first.value} : FicheId{};
            return QString{};
        },
        &FicheLink::other);
    const std::array named = {
        form.line(FormWords::tr("&Its programme:"), "linkProgramme", &FicheLink::programme),
        form.line(FormWords::tr("&Its code:"), "linkCode", &FicheLink::code),
        form.line(FormWords::tr("Its &title:"), "linkTitle", &FicheLink::title)};
    const auto allow = [named](int place) {
        for (auto* const field : named) {
            field->setEnabled(place == 0);
        }
    };
    allow(box->currentIndex());
    QObject::connect(box, &QComboBox::currentIndexChanged, box, allow);
    form.open();
}

void askYear(const FormPlace& at)
{
    auto execution = ofFiche<Execution>(at).value;
    execution.year = at.clock.today().year();
    EntryForm form{at, FormWords::tr("Open a year"), FactId{}, execution};
    form.year(FormWords::tr("&Year:"), "executionYear", &Execution::year);
    form.open();
}

void askNew(const FormPlace& at, EntryKind which)
{
    switch (which) {
    case EntryKind::Activity: {
        auto fresh = ofFiche<Activity>(at);
        fresh.value.kind = ActivityKind::Atelier; // the most frequent one
        fresh.value.heldOn = at.clock.today();
        return askActivity(at, fresh);
    }
    case EntryKind::BudgetLine: {
        auto fresh = ofNode<BudgetLine>(at);
        fresh.value.year = at.year.value_or(at.clock.today().year());
        return askBudgetLine(at, fresh);
    }
    case EntryKind::Indicator:
        return askIndicator(at, ofNode<Indicator>(at));
    case EntryKind::Step:
        return askStep(at, ofFiche<Step>(at));
    case EntryKind::Text: {
        auto fresh = ofNode<Narrative>(at);
        fresh.value.year = at.year;
        return askText(at, fresh);
    }
    case EntryKind::Link:
        return askLink(at, ofFiche<FicheLink>(at));
    case EntryKind::Year:
        return askYear(at);
    }
}

bool askCorrection(const FormPlace& at, const PlanLine& line)
{
    struct Asker {
        const FormPlace& at;
        bool operator()(std::monostate) const { return false; }
        bool operator()(const ObjectiveEntry*) const { return false; } // written in place
        bool operator()(const BudgetEntry* entry) const { return askBudgetLine(at, entry->line), true; }
        bool operator()(const IndicatorEntry* entry) const
        {
            return askIndicator(at, entry->indicator), true;
        }
        bool operator()(const store::Fact<Step>* step) const { return askStep(at, *step), true; }
        bool operator()(const store::Fact<Narrative>* text) const { return askText(at, *text), true; }
        bool operator()(const store::Fact<FicheLink>* link) const { return askLink(at, *link), true; }
        bool operator()(const store::Fact<Activity>* activity) const
        {
            return askActivity(at, *activity), true;
        }
    };
    return std::visit(Asker{at}, line);
}

} // namespace jalon::ui
