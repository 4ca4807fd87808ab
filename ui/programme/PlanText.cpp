// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/PlanText.h"

#include "programme/Budget.h"
#include "tabular/Number.h"
#include "ui/common/Formats.h"
#include "ui/common/Text.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

using namespace programme;

constexpr int kAmountColumn = 4;

struct PlanWords {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

void addRow(std::vector<SheetRow>& rows, const QString& label, const QString& text, FactId fact = {})
{
    if (!text.isEmpty()) {
        rows.push_back({fact, {label, text}});
    }
}

QString linkText(const FicheLink& link, const PlanContent& content)
{
    if (const auto* const other = link.other ? content.fiche(link.other) : nullptr) {
        const auto place = findPlace(content, nodeOf(other->id));
        return u"%1 %2 (%3)"_s.arg(place.code(), place.title(), fromUtf8(place.programme->file.name));
    }
    const auto named = (fromUtf8(link.code) + u' ' + fromUtf8(link.title)).trimmed();
    return link.programme.empty() ? named : u"%1 (%2)"_s.arg(named, fromUtf8(link.programme));
}

void addSection(std::vector<SheetRow>& rows, const store::Fact<Narrative>& section)
{
    const auto heading = fromUtf8(section.value.heading);
    rows.push_back({section.id, {heading, fromUtf8(section.value.body)}});
    rows.back().edits = {{1, textEdit(heading.isEmpty() ? PlanWords::tr("Text") : heading, section.id,
                                      &Narrative::body, section.value.body)}};
}

void addFicheTexts(std::vector<SheetRow>& rows, const FicheEntry& fiche, const PlanContent& content)
{
    const auto& file = fiche.file;
    const auto add = [&](const QString& label, std::string FicheFile::* text) {
        const auto what = PlanWords::tr("%1, fiche %2").arg(label, fromUtf8(file.code));
        const FactId fact{fiche.id.value};
        rows.push_back({fact, {label, fromUtf8(file.*text)}});
        rows.back().edits = {{1, textEdit(what, fact, text, file.*text)}};
    };
    add(PlanWords::tr("Title"), &FicheFile::title);
    add(PlanWords::tr("In short"), &FicheFile::lead);
    add(PlanWords::tr("Goals"), &FicheFile::goals);
    add(PlanWords::tr("Content"), &FicheFile::content);
    add(PlanWords::tr("Audience"), &FicheFile::audience);
    add(PlanWords::tr("Pilot"), &FicheFile::pilot);
    add(PlanWords::tr("Start"), &FicheFile::start);
    add(PlanWords::tr("Duration"), &FicheFile::duration);
    add(PlanWords::tr("Deadline"), &FicheFile::deadline);
    addRow(rows, PlanWords::tr("Last day"), dateText(file.deadlineOn));
    add(PlanWords::tr("Partners"), &FicheFile::partners);
    addRow(rows, PlanWords::tr("Already funded"),
           file.alreadyFunded ? codeText(*file.alreadyFunded) : QString{});
    add(PlanWords::tr("On its funding"), &FicheFile::fundingNote);
    for (const auto& link : fiche.links) {
        addRow(rows, PlanWords::tr("Same work as"), linkText(link.value, content), link.id);
    }
}

void addProgrammeTexts(std::vector<SheetRow>& rows, const ProgrammeFile& file)
{
    addRow(rows, PlanWords::tr("Area"), fromUtf8(file.area));
    if (file.firstYear && file.lastYear) {
        addRow(rows, PlanWords::tr("Years"), u"%1–%2"_s.arg(*file.firstYear).arg(*file.lastYear));
    }
    addRow(rows, PlanWords::tr("Signed on"), dateText(file.signedOn));
    addRow(rows, PlanWords::tr("In short"), fromUtf8(file.summary));
    addRow(rows, PlanWords::tr("Source"), fromUtf8(file.source));
}

/// Also what nobody has written yet: it is written there.
void addExecution(std::vector<SheetRow>& rows, const store::Fact<Execution>& execution)
{
    const auto& row = execution.value;
    rows.push_back({execution.id, {PlanWords::tr("Progress"), progressText(row.progress)}, true});
    rows.back().edits = {{1, progressEdit(row)}};
    const auto add = [&](const QString& label, std::string Execution::* text) {
        rows.push_back({execution.id, {label, fromUtf8(row.*text)}});
        rows.back().edits = {{1, executionEdit(u"%1, %2"_s.arg(label).arg(row.year), row, text)}};
    };
    add(PlanWords::tr("What was done"), &Execution::description);
    add(PlanWords::tr("Why it differs"), &Execution::justification);
    add(PlanWords::tr("Goals of the next year"), &Execution::nextGoals);
}

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
            label = PlanWords::tr("of which: %1").arg(label);
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
        return PlanWords::tr("counted");
    case IndicatorSource::Computed:
        return PlanWords::tr("computed");
    case IndicatorSource::Entered:
        break;
    }
    return {};
}

QString whyText(report::Why why)
{
    switch (why) {
    case report::Why::Computed:
        break;
    case report::Why::EmptyDenominator:
        return PlanWords::tr("nobody to count");
    case report::Why::NoSuchDelay:
        return PlanWords::tr("no such delay that year");
    case report::Why::NotInTheBase:
        return PlanWords::tr("not in the base");
    case report::Why::BeforeTheBase:
        return PlanWords::tr("before this base");
    }
    return {};
}

} // namespace

QString stepText(bool isDone)
{
    return isDone ? PlanWords::tr("done") : PlanWords::tr("not done");
}

QString targetText(const IndicatorValue& value)
{
    const auto text = fromUtf8(value.target.text());
    return text.isEmpty() || !value.targetYear ? text : u"%1 (%2)"_s.arg(text).arg(*value.targetYear);
}

QString progressText(std::optional<int> progress)
{
    return progress ? fromUtf8(tabular::formatPercent(*progress, 0)) : PlanWords::tr("not said");
}

QString plainNumber(std::optional<double> number)
{
    constexpr double kWhole = 1e-9;
    const bool isWhole = number && std::abs(*number - std::round(*number)) < kWhole;
    return number ? fromUtf8(tabular::formatFrench(*number, isWhole ? 0 : 1)) : QString{};
}

std::vector<SheetRow> textRows(const PlanPlace& place, const PlanContent& content)
{
    std::vector<SheetRow> rows;
    if (place.fiche != nullptr) {
        addFicheTexts(rows, *place.fiche, content);
    } else if (place.axis != nullptr) {
        addRow(rows, PlanWords::tr("Content"), fromUtf8(place.axis->file.body));
        for (const auto& objective : place.axis->objectives) {
            addRow(rows, PlanWords::tr("Objective"),
                   fromUtf8(objective.file.title)
                       + (objective.file.body.empty() ? QString{} : u'\n' + fromUtf8(objective.file.body)));
        }
    } else {
        addProgrammeTexts(rows, place.programme->file);
    }
    for (const auto& section : place.content().sections) {
        if (!section.value.year) {
            addSection(rows, section);
        }
    }
    return rows;
}

std::vector<SheetRow> resultRows(const PlanPlace& place, int year)
{
    std::vector<SheetRow> rows;
    if (place.fiche != nullptr) {
        const auto found = std::ranges::find_if(
            place.fiche->years, [year](const auto& execution) { return execution.value.year == year; });
        auto execution = found == place.fiche->years.end() ? store::Fact<Execution>{} : *found;
        execution.value.fiche = place.fiche->id;
        execution.value.year = year;
        addExecution(rows, execution);
    }
    for (const auto& section : place.content().sections) {
        if (section.value.year == year) {
            addSection(rows, section);
        }
    }
    return rows;
}

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
                             PlanWords::tr("Sum of the lines"),
                             {},
                             total.complete ? QString{} : PlanWords::tr("without those that have no amount"),
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
                          targetText(value),
                          sourceText(indicator.source),
                          {},
                          fromUtf8(value.comment)};
        if (const auto figure = figures.find(entry.indicator.id); figure != figures.end()) {
            const auto& of = figure->second;
            const auto known = of.found ? plainNumber(of.found) : whyText(of.why);
            cells[4] = u"%1 (%2)"_s.arg(known, sourceText(indicator.source));
            const auto gap = plainNumber(of.difference);
            cells[5] = of.difference.value_or(0) > 0 ? u'+' + gap : gap;
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
        QString years;
        if (step.firstYear) {
            years = *step.firstYear == *step.lastYear ? QString::number(*step.firstYear)
                                                      : u"%1–%2"_s.arg(*step.firstYear).arg(*step.lastYear);
        }
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

std::vector<SheetColumn> textColumns()
{
    return {{PlanWords::tr("Heading")}, {PlanWords::tr("Text"), SheetColumn::Kind::Wide}};
}

std::vector<SheetColumn> budgetColumns()
{
    return {{PlanWords::tr("State of the amount")},
            {PlanWords::tr("Line"), SheetColumn::Kind::Wide},
            {PlanWords::tr("Funder, nature")},
            {PlanWords::tr("Detail")},
            {PlanWords::tr("Amount"), SheetColumn::Kind::Number}};
}

std::vector<SheetColumn> indicatorColumns(int year)
{
    return {{PlanWords::tr("Indicator"), SheetColumn::Kind::Wide},
            {QString::number(year - 1), SheetColumn::Kind::Number},
            {QString::number(year), SheetColumn::Kind::Number},
            {PlanWords::tr("Target"), SheetColumn::Kind::Number},
            {PlanWords::tr("Jalon finds"), SheetColumn::Kind::Number},
            {PlanWords::tr("Difference"), SheetColumn::Kind::Number},
            {PlanWords::tr("Comment")}};
}

std::vector<SheetColumn> stepColumns()
{
    return {{PlanWords::tr("Done?")},
            {PlanWords::tr("Step"), SheetColumn::Kind::Wide},
            {PlanWords::tr("Foreseen")},
            {PlanWords::tr("Note")}};
}

std::vector<SheetColumn> activityColumns()
{
    return {{PlanWords::tr("Day")},
            {PlanWords::tr("Kind")},
            {PlanWords::tr("Title"), SheetColumn::Kind::Wide},
            {PlanWords::tr("Participants"), SheetColumn::Kind::Number},
            {PlanWords::tr("Partners"), SheetColumn::Kind::Number},
            {PlanWords::tr("Companies"), SheetColumn::Kind::Number},
            {PlanWords::tr("Hours"), SheetColumn::Kind::Number}};
}

} // namespace jalon::ui
