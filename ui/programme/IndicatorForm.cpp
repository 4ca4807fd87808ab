// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/Activities.h"
#include "ui/programme/PlanForms.h"

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

using namespace programme;

struct IndicatorWords {
    Q_DECLARE_TR_FUNCTIONS(PlanForms)
};

/// Which value is bound: a figure and one of its lines, or a sum of activities.
struct BindingBoxes {
    QComboBox* source;
    QComboBox* figure;
    QComboBox* line;
    QComboBox* sum;
    QComboBox* kind;
};

IndicatorSource sourceIn(const BindingBoxes& boxes)
{
    return static_cast<IndicatorSource>(boxes.source->currentIndex());
}

/// The lines' codes are the boxes' data; that of the figure itself is empty.
void fillLines(const BindingBoxes& boxes, const PlanContent& content, const QString& chosen)
{
    boxes.line->clear();
    boxes.line->addItem(IndicatorWords::tr("its value"), QString{});
    for (const auto& line : content.linesToBind[static_cast<std::size_t>(boxes.figure->currentIndex())]) {
        boxes.line->addItem(fromUtf8(line.label), fromUtf8(line.code));
    }
    if (boxes.line->findData(chosen) < 0) { // one that only some years have
        boxes.line->addItem(chosen, chosen);
    }
    boxes.line->setCurrentIndex(boxes.line->findData(chosen));
}

void allow(const BindingBoxes& boxes)
{
    const auto source = sourceIn(boxes);
    boxes.figure->setEnabled(source == IndicatorSource::Computed);
    boxes.line->setEnabled(source == IndicatorSource::Computed);
    boxes.sum->setEnabled(source == IndicatorSource::Counted);
    boxes.kind->setEnabled(source == IndicatorSource::Counted);
}

std::string bindingIn(const BindingBoxes& boxes)
{
    switch (sourceIn(boxes)) {
    case IndicatorSource::Entered:
        break;
    case IndicatorSource::Counted: {
        const std::string sum{codeOf(static_cast<CountedBinding::What>(boxes.sum->currentIndex()))};
        const int kind = boxes.kind->currentIndex();
        return kind == 0 ? sum : sum + ':' + std::string{codeOf(static_cast<ActivityKind>(kind - 1))};
    }
    case IndicatorSource::Computed: {
        const std::string id{codeOf(static_cast<report::IndicatorId>(boxes.figure->currentIndex()))};
        const auto line = toUtf8(boxes.line->currentData().toString());
        return line.empty() ? id : id + ':' + line;
    }
    }
    return {};
}

BindingBoxes boxesFor(const Indicator& row, const PlanPlace& place)
{
    const auto computed = report::ComputedBinding::parse(row.binding);
    const auto counted = CountedBinding::parse(row.binding).value_or(CountedBinding{});
    QStringList sources{IndicatorWords::tr("typed in each year"),
                        IndicatorWords::tr("counted from the activities"),
                        IndicatorWords::tr("computed from the files")};
    QStringList figures;
    for (const auto& indicator : report::indicators()) {
        const auto named = u"%1 — %2"_s.arg(fromUtf8(codeOf(indicator.id)), fromUtf8(indicator.label));
        figures += indicator.shape == report::Shape::Missing
                       ? IndicatorWords::tr("%1 (n. c.: not computed yet)").arg(named)
                       : named;
    }
    QStringList kinds{IndicatorWords::tr("of all kinds")};
    for (const auto kind : valuesOf<ActivityKind>()) {
        kinds += codeText(kind);
    }
    const BindingBoxes boxes{choiceBox(sources, static_cast<qsizetype>(row.source)),
                             choiceBox(figures, computed ? static_cast<qsizetype>(computed->id) : 0),
                             choiceBox({}, 0),
                             choiceBox({IndicatorWords::tr("activities"), IndicatorWords::tr("participants"),
                                        IndicatorWords::tr("partners"), IndicatorWords::tr("companies"),
                                        IndicatorWords::tr("hours")},
                                       static_cast<qsizetype>(counted.what)),
                             choiceBox(kinds, counted.kind ? static_cast<qsizetype>(*counted.kind) + 1 : 0)};
    if (place.fiche == nullptr) { // only a fiche has activities
        boxes.source->setItemData(static_cast<int>(IndicatorSource::Counted), 0, Qt::UserRole - 1);
    }
    return boxes;
}

void addBinding(EntryForm<Indicator>& form, const FormPlace& at)
{
    const auto boxes = boxesFor(form.row(), at.place);
    const auto nothing = [](Indicator&) { return QString{}; };
    form.add(IndicatorWords::tr("&Where its values come from:"), "indicatorSource", boxes.source, nothing);
    form.add(IndicatorWords::tr("&Figure of Jalon:"), "indicatorFigure", boxes.figure, nothing);
    form.add(IndicatorWords::tr("&Which part of it:"), "indicatorLine", boxes.line, nothing);
    form.add(IndicatorWords::tr("&Sum of:"), "indicatorSum", boxes.sum, nothing);
    const auto computed = report::ComputedBinding::parse(form.row().binding);
    fillLines(boxes, *at.content, computed ? fromUtf8(computed->line) : QString{});
    allow(boxes);
    const auto take = [boxes, atFirst = std::pair{sourceIn(boxes), bindingIn(boxes)}](Indicator& row) {
        if (std::pair{sourceIn(boxes), bindingIn(boxes)} != atFirst) { // what the boxes cannot show stays
            row.source = sourceIn(boxes);
            row.binding = bindingIn(boxes);
        }
        return QString{};
    };
    form.add(IndicatorWords::tr("&Kind of activity:"), "indicatorKind", boxes.kind, take, &Indicator::source,
             &Indicator::binding);
    QObject::connect(boxes.source, &QComboBox::currentIndexChanged, boxes.source, [boxes] { allow(boxes); });
    QObject::connect(boxes.figure, &QComboBox::currentIndexChanged, boxes.figure,
                     [boxes, content = at.content] { fillLines(boxes, *content, {}); });
}

/// The target may be that of another figure: a rate, where the values are counts.
void addTarget(EntryForm<Indicator>& form)
{
    const auto known = report::ComputedBinding::parse(form.row().targetBinding);
    QStringList words{IndicatorWords::tr("its own value")};
    for (const auto& indicator : report::indicators()) {
        words += u"%1 — %2"_s.arg(fromUtf8(codeOf(indicator.id)), fromUtf8(indicator.label));
    }
    auto* const box = choiceBox(words, known ? static_cast<qsizetype>(known->id) + 1 : 0);
    form.add(
        IndicatorWords::tr("Its target is compared &with:"), "indicatorTarget", box,
        [box, first = box->currentIndex()](Indicator& row) {
            const int place = box->currentIndex();
            if (place != first) { // a line of a figure, which the box does not show, stays
                row.targetBinding =
                    place == 0 ? std::string{} : codeOf(static_cast<report::IndicatorId>(place - 1));
            }
            return QString{};
        },
        &Indicator::targetBinding);
}

/// What its values are checked against.
void addRelation(EntryForm<Indicator>& form, const FormPlace& at, FactId self)
{
    Offered<FactId> others{{FactId{}, IndicatorWords::tr("no other indicator")}};
    for (const auto& entry : at.place.content().indicators) {
        if (entry.indicator.id != self) {
            others.emplace_back(entry.indicator.id, fromUtf8(entry.indicator.value.label));
        }
    }
    if (others.size() == 1) {
        return;
    }
    const auto& known = form.row().relation;
    auto* const box =
        choiceBox({IndicatorWords::tr("nothing"), IndicatorWords::tr("it is never above the other"),
                   IndicatorWords::tr("it grows by the other from year to year")},
                  known ? static_cast<qsizetype>(*known) + 1 : 0);
    form.add(
        IndicatorWords::tr("&Checked:"), "indicatorRelation", box,
        [box](Indicator& row) {
            const int place = box->currentIndex();
            row.relation = place > 0 ? std::optional{static_cast<Relation>(place - 1)} : std::nullopt;
            return QString{};
        },
        &Indicator::relation);
    auto* const other = form.choice(IndicatorWords::tr("against the &other:"), "indicatorRelated",
                                    &Indicator::related, others);
    const auto allowOther = [other](int place) {
        other->setEnabled(place > 0);
        other->setCurrentIndex(place > 0 ? std::max(other->currentIndex(), 1) : 0);
    };
    allowOther(box->currentIndex());
    QObject::connect(box, &QComboBox::currentIndexChanged, box, allowOther);
}

} // namespace

void askIndicator(const FormPlace& at, const store::Fact<Indicator>& indicator)
{
    const auto title =
        indicator.id ? IndicatorWords::tr("Correct the indicator") : IndicatorWords::tr("Add an indicator");
    EntryForm form{at, title, indicator.id, indicator.value};
    form.line(IndicatorWords::tr("&Indicator:"), "indicatorLabel", &Indicator::label);
    form.line(IndicatorWords::tr("&Under the heading:"), "indicatorMeasure", &Indicator::measure);
    form.line(IndicatorWords::tr("Uni&t of its values:"), "indicatorUnit", &Indicator::unit);
    addBinding(form, at);
    addTarget(form);
    addRelation(form, at, indicator.id);
    form.open();
}

} // namespace jalon::ui
