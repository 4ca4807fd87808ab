// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/PlanText.h"

#include "tabular/Number.h"
#include "ui/common/Formats.h"
#include "ui/common/Text.h"
#include "ui/programme/PlanChoices.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

using namespace programme;

struct PlanWords {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

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
    const auto label = heading.isEmpty() ? PlanWords::tr("Text") : heading;
    rows.push_back({section.id, {heading, fromUtf8(section.value.body)}});
    rows.back().edits = {
        {0, textEdit(label, section.id, &Narrative::heading, section.value.heading, Lines::One)},
        {1, textEdit(label, section.id, &Narrative::body, section.value.body)}};
}

/// The rows of a place's own texts: each is written in place, also one that nobody has written yet.
template <class Row>
class TextRows {
public:
    /// `what` completes the label in the name of the undo: `Goals, fiche A3.1`.
    TextRows(std::vector<SheetRow>& rows, FactId fact, const Row& file, QString what)
        : m_rows(rows), m_fact(fact), m_file(file), m_what(std::move(what))
    {
    }

    void add(const QString& label, std::string Row::* text, Lines lines = Lines::Several)
    {
        push(label, fromUtf8(m_file.*text), textEdit(undoLabel(label), m_fact, text, m_file.*text, lines));
    }
    void add(const QString& label, std::optional<Date> Row::* day, Date today)
    {
        push(label, dateText(m_file.*day), dayEdit(undoLabel(label), m_fact, day, m_file.*day, today));
    }
    /// One that is nothing shows nothing.
    template <class Value>
    void add(const QString& label, Value Row::* member, const Offered<Value>& offered)
    {
        auto edit = choiceEdit(undoLabel(label), m_fact, member, m_file.*member, offered);
        const auto shown = m_file.*member == Value{} ? QString{} : edit.value;
        push(label, shown, std::move(edit));
    }
    void push(const QString& label, const QString& text, CellEdit edit)
    {
        m_rows.push_back({m_fact, {label, text}});
        m_rows.back().edits = {{1, std::move(edit)}};
    }
    QString undoLabel(const QString& label) const { return u"%1, %2"_s.arg(label, m_what); }

private:
    std::vector<SheetRow>& m_rows;
    FactId m_fact;
    const Row& m_file;
    QString m_what;
};

void addFicheTexts(std::vector<SheetRow>& rows, const FicheEntry& fiche, const PlanContent& content,
                   Date today)
{
    const auto& file = fiche.file;
    TextRows<FicheFile> texts{rows, FactId{fiche.id.value}, file,
                              PlanWords::tr("fiche %1").arg(fromUtf8(file.code))};
    texts.add(PlanWords::tr("Code"), &FicheFile::code, Lines::One);
    texts.add(PlanWords::tr("Title"), &FicheFile::title, Lines::One);
    texts.add(PlanWords::tr("In short"), &FicheFile::lead);
    texts.add(PlanWords::tr("Goals"), &FicheFile::goals);
    texts.add(PlanWords::tr("Content"), &FicheFile::content);
    texts.add(PlanWords::tr("Audience"), &FicheFile::audience);
    texts.add(PlanWords::tr("Pilot"), &FicheFile::pilot);
    texts.add(PlanWords::tr("Start"), &FicheFile::start);
    texts.add(PlanWords::tr("Duration"), &FicheFile::duration);
    texts.add(PlanWords::tr("Deadline"), &FicheFile::deadline);
    texts.add(PlanWords::tr("Last day"), &FicheFile::deadlineOn, today);
    texts.add(PlanWords::tr("Partners"), &FicheFile::partners);
    texts.add(PlanWords::tr("Already funded"), &FicheFile::alreadyFunded, fundedOffered());
    texts.add(PlanWords::tr("On its funding"), &FicheFile::fundingNote);
    for (const auto& link : fiche.links) {
        rows.push_back({link.id, {PlanWords::tr("Same work as"), linkText(link.value, content)}});
    }
}

void addAxisTexts(std::vector<SheetRow>& rows, const AxisEntry& axis)
{
    TextRows<AxisFile> texts{rows, FactId{axis.id.value}, axis.file,
                             PlanWords::tr("axis “%1”").arg(fromUtf8(axis.file.title))};
    texts.add(PlanWords::tr("Code"), &AxisFile::code, Lines::One);
    texts.add(PlanWords::tr("Title"), &AxisFile::title, Lines::One);
    texts.add(PlanWords::tr("Content"), &AxisFile::body);
    for (const auto& objective : axis.objectives) {
        TextRows<ObjectiveFile> own{rows, FactId{objective.id.value}, objective.file,
                                    PlanWords::tr("objective “%1”").arg(fromUtf8(objective.file.title))};
        own.add(PlanWords::tr("Objective"), &ObjectiveFile::title, Lines::One);
        own.add(PlanWords::tr("Content of the objective"), &ObjectiveFile::body);
    }
}

void addProgrammeTexts(std::vector<SheetRow>& rows, const ProgrammeEntry& plan, const PlanContent& content,
                       Date today)
{
    const auto& file = plan.file;
    const FactId fact{plan.id.value};
    TextRows<ProgrammeFile> texts{rows, fact, file, PlanWords::tr("programme “%1”").arg(fromUtf8(file.name))};
    texts.add(PlanWords::tr("Code"), &ProgrammeFile::code, Lines::One);
    texts.add(PlanWords::tr("Name"), &ProgrammeFile::name, Lines::One);
    const auto kind = PlanWords::tr("Kind");
    texts.push(kind, codeText(file.kind),
               choiceEdit(texts.undoLabel(kind), fact, &ProgrammeFile::kind, file.kind, kindsOffered()));
    texts.add(PlanWords::tr("Département"), &ProgrammeFile::departement, Lines::One);
    texts.add(PlanWords::tr("Area"), &ProgrammeFile::area, Lines::One);
    texts.add(PlanWords::tr("Part of the plan"), &ProgrammeFile::parent, parentsOffered(content, plan.id));
    texts.add(PlanWords::tr("Territory of the base"), &ProgrammeFile::territory, territoriesOffered(content));
    const auto years = PlanWords::tr("Years");
    texts.push(years, yearsText(file.firstYear, file.lastYear),
               yearsEdit(texts.undoLabel(years), fact, file));
    texts.add(PlanWords::tr("Signed on"), &ProgrammeFile::signedOn, today);
    texts.add(PlanWords::tr("In short"), &ProgrammeFile::summary);
    texts.add(PlanWords::tr("Source"), &ProgrammeFile::source);
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

} // namespace

QString stepText(bool isDone)
{
    return isDone ? PlanWords::tr("done") : PlanWords::tr("not done");
}

QString targetText(const IndicatorValue& value)
{
    auto text = fromUtf8(value.target.text());
    if (!text.isEmpty() && !value.targetOf.empty()) {
        text += u' ' + fromUtf8(value.targetOf);
    }
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

QString yearsText(std::optional<int> first, std::optional<int> last)
{
    if (!first && !last) {
        return {};
    }
    if (first == last) {
        return QString::number(*first);
    }
    const auto number = [](std::optional<int> year) { return year ? QString::number(*year) : QString{}; };
    return number(first) + u'–' + number(last);
}

std::vector<SheetRow> textRows(const PlanPlace& place, const PlanContent& content, Date today)
{
    std::vector<SheetRow> rows;
    if (place.fiche != nullptr) {
        addFicheTexts(rows, *place.fiche, content, today);
    } else if (place.axis != nullptr) {
        addAxisTexts(rows, *place.axis);
    } else {
        addProgrammeTexts(rows, *place.programme, content, today);
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

std::vector<SheetColumn> textColumns()
{
    return {{PlanWords::tr("Heading")}, {PlanWords::tr("Text"), SheetColumn::Kind::Wide}};
}

} // namespace jalon::ui
