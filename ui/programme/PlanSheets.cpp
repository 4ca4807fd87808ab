// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/Budget.h"
#include "ui/common/Formats.h"
#include "ui/common/Text.h"
#include "ui/programme/PlanText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

using namespace programme;

constexpr int kAmountColumn = 4;

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

QString sharesText(const BudgetLine& line)
{
    QStringList parts;
    if (line.funder) {
        parts += line.funderName.empty() ? codeText(*line.funder) : fromUtf8(line.funderName);
    } else if (!line.funderName.empty()) {
        parts += fromUtf8(line.funderName);
    }
    if (line.nature) {
        parts += codeText(*line.nature);
    }
    return parts.join(u", "_s);
}

QString detailText(const BudgetLine& line)
{
    auto text = fromUtf8(line.detail);
    if (line.quantity && line.unitPrice) {
        const auto product =
            u"%1 × %2"_s.arg(plainNumber(line.quantity), fromUtf8(line.unitPrice->toFrench()));
        text += text.isEmpty() ? product : u" (%1)"_s.arg(product);
    }
    return text;
}

void addLine(std::vector<SheetRow>& rows, const BudgetEntry& entry, int year, int depth)
{
    const auto& line = entry.line.value;
    if (line.year == year) {
        auto label = fromUtf8(line.label);
        if (line.ofWhich) {
            label = SheetWords::tr("of which: %1").arg(label);
        }
        const auto amount = line.amount ? fromUtf8(line.amount->toFrench()) : fromUtf8(line.amountText);
        rows.push_back({entry.line.id,
                        {codeText(line.status), QString{depth * 4, QChar{0x00A0}} + label, sharesText(line),
                         detailText(line), amount}});
        rows.back().edits = {{kAmountColumn, amountEdit(entry.line.id, line)}};
    }
    for (const auto& part : entry.parts) {
        addLine(rows, part, year, depth + 1);
    }
}

QString sourceText(IndicatorSource source)
{
    switch (source) {
    case IndicatorSource::Counted:
        return SheetWords::tr("counted");
    case IndicatorSource::Computed:
        return SheetWords::tr("computed");
    case IndicatorSource::Entered:
        break;
    }
    return {};
}

QString whyText(report::Why why, std::string_view binding)
{
    switch (why) {
    case report::Why::Computed:
        break;
    case report::Why::EmptyDenominator:
        return SheetWords::tr("nobody to count");
    case report::Why::NoSuchDelay:
        return SheetWords::tr("no such delay that year");
    case report::Why::NotInTheBase:
        return binding.starts_with(codeOf(report::IndicatorId::A1))
                   ? SheetWords::tr("count it from the activities instead")
                   : SheetWords::tr("not in the base");
    case report::Why::BeforeTheBase:
        return SheetWords::tr("before this base");
    }
    return {};
}

} // namespace

std::vector<SheetRow> budgetRows(const PlanPlace& place, int year)
{
    std::vector<SheetRow> rows;
    const auto& budget = place.content().budget;
    for (const auto& entry : budget) {
        addLine(rows, entry, year, 0);
    }
    for (std::size_t at = 0; at < EnumCodes<BudgetStatus>::codes.size(); ++at) {
        const auto status = static_cast<BudgetStatus>(at);
        const auto total = totalOf(budget, year, status);
        if (total.lines > 0 && status != BudgetStatus::Total) {
            auto sum = fromUtf8(total.sum.toFrench());
            rows.push_back({{},
                            {codeText(status),
                             SheetWords::tr("Sum of the lines"),
                             {},
                             total.complete ? QString{} : SheetWords::tr("without those that have no amount"),
                             sum},
                            true});
        }
    }
    return rows;
}

std::vector<SheetRow> indicatorRows(const PlanPlace& place, int year, const Figures& figures)
{
    std::vector<SheetRow> rows;
    for (const auto& entry : place.content().indicators) {
        const auto& indicator = entry.indicator.value;
        const auto found = std::ranges::find_if(
            entry.values, [year](const auto& value) { return value.value.year == year; });
        auto value = found == entry.values.end() ? IndicatorValue{} : found->value;
        value.indicator = entry.indicator.id;
        value.year = year;
        auto label = fromUtf8(indicator.label);
        if (!indicator.measure.empty()) {
            label = fromUtf8(indicator.measure) + u" — "_s + label;
        }
        QStringList cells{label,
                          fromUtf8(value.previous.text()),
                          fromUtf8(value.current.text()),
                          fromUtf8(value.growth.text()),
                          targetText(value),
                          sourceText(indicator.source),
                          {},
                          fromUtf8(value.comment)};
        if (const auto figure = figures.find(entry.indicator.id); figure != figures.end()) {
            const auto& of = figure->second;
            const auto known = of.found ? plainNumber(of.found)
                                        : SheetWords::tr("n. c.: %1").arg(whyText(of.why, indicator.binding));
            cells[IndicatorColumn::Found] = u"%1 (%2)"_s.arg(known, sourceText(indicator.source));
            const auto gap = plainNumber(of.difference);
            cells[IndicatorColumn::Difference] = of.difference.value_or(0) > 0 ? u'+' + gap : gap;
        }
        rows.push_back({entry.indicator.id, cells});
        rows.back().edits = valueEdits(value, u"%1, %2"_s.arg(fromUtf8(indicator.label)).arg(year));
    }
    return rows;
}

std::vector<SheetRow> stepRows(const PlanPlace& place)
{
    std::vector<SheetRow> rows;
    if (place.fiche == nullptr) {
        return rows;
    }
    for (const auto& [id, step] : place.fiche->steps) {
        auto title = fromUtf8(step.code).isEmpty() ? fromUtf8(step.title)
                                                   : fromUtf8(step.code) + u' ' + fromUtf8(step.title);
        if (!step.heading.empty()) {
            title = fromUtf8(step.heading) + u" — "_s + title;
        }
        const auto years = yearsText(step.firstYear, step.lastYear);
        const auto done = stepText(step.done);
        rows.push_back({id,
                        {done, title, years, fromUtf8(step.note)},
                        false,
                        step.done ? Tone::Good : Tone::Neutral,
                        {{0, stepEdit(id, step)}}});
    }
    return rows;
}

std::vector<SheetRow> activityRows(const std::vector<store::Fact<Activity>>& activities,
                                   std::optional<int> year)
{
    const auto count = [](auto number) {
        return plainNumber(number ? std::optional{static_cast<double>(*number)} : std::nullopt);
    };
    std::vector<SheetRow> rows;
    for (const auto& [id, activity] : activities) {
        if (!year || activity.heldOn.year() == *year) {
            rows.push_back({id,
                            {dateText(activity.heldOn), codeText(activity.kind), fromUtf8(activity.title),
                             count(activity.participants), count(activity.partners),
                             count(activity.companies), count(activity.hours)}});
        }
    }
    return rows;
}

std::vector<SheetColumn> budgetColumns()
{
    return {{SheetWords::tr("State of the amount")},
            {SheetWords::tr("Line"), SheetColumn::Kind::Wide},
            {SheetWords::tr("Funder, nature")},
            {SheetWords::tr("Detail")},
            {SheetWords::tr("Amount"), SheetColumn::Kind::Number}};
}

std::vector<SheetColumn> indicatorColumns(int year)
{
    return {{SheetWords::tr("Indicator"), SheetColumn::Kind::Wide},
            {QString::number(year - 1), SheetColumn::Kind::Number},
            {QString::number(year), SheetColumn::Kind::Number},
            {SheetWords::tr("Growth"), SheetColumn::Kind::Number},
            {SheetWords::tr("Target"), SheetColumn::Kind::Number},
            {SheetWords::tr("Jalon finds"), SheetColumn::Kind::Number},
            {SheetWords::tr("Difference"), SheetColumn::Kind::Number},
            {SheetWords::tr("Comment")}};
}

std::vector<SheetColumn> stepColumns()
{
    return {{SheetWords::tr("Done?")},
            {SheetWords::tr("Step"), SheetColumn::Kind::Wide},
            {SheetWords::tr("Foreseen")},
            {SheetWords::tr("Note")}};
}

std::vector<SheetColumn> activityColumns()
{
    return {{SheetWords::tr("Day")},
            {SheetWords::tr("Kind")},
            {SheetWords::tr("Title"), SheetColumn::Kind::Wide},
            {SheetWords::tr("Participants"), SheetColumn::Kind::Number},
            {SheetWords::tr("Partners"), SheetColumn::Kind::Number},
            {SheetWords::tr("Companies"), SheetColumn::Kind::Number},
            {SheetWords::tr("Hours"), SheetColumn::Kind::Number}};
}

} // namespace jalon::ui
