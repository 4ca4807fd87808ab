// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/PlanEdits.h"

#include "programme/Amount.h"
#include "ui/common/CodeText.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Formats.h"
#include "ui/common/Text.h"
#include "ui/programme/PlanText.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

using namespace programme;
using Made = std::expected<Workspace::Edit, QString>;

std::string typedText(const QString& typed)
{
    return toUtf8(typed.trimmed());
}

template <class Change>
Workspace::Edit writingValue(const IndicatorValue& row, Change change)
{
    IndicatorValue fresh;
    fresh.indicator = row.indicator;
    fresh.year = row.year;
    return writingYear("indicator_id = ?1 AND year = ?2", row.indicator.value, fresh, change);
}

template <class Change>
Workspace::Edit writingExecution(const Execution& row, Change change)
{
    Execution fresh;
    fresh.fiche = row.fiche;
    fresh.year = row.year;
    return writingYear("fiche_id = ?1 AND year = ?2", row.fiche.value, fresh, change);
}

CellEdit measureEdit(const QString& label, const IndicatorValue& row, Measure IndicatorValue::* measure)
{
    return {label, fromUtf8((row.*measure).text()), [row, measure](const QString& typed) -> Made {
                return writingValue(row, [measure, text = typedText(typed)](IndicatorValue& value) {
                    value.*measure = Measure{text};
                });
            }};
}

/// `70 % des entrants (2021)`: of what a percentage is stands behind it, then the target's year; without one
/// the year stays what it was.
CellEdit targetEdit(const QString& label, const IndicatorValue& row)
{
    return {label, targetText(row), [row](const QString& typed) -> Made {
                static const QRegularExpression kYearBehind{uR"(^(.*)\((\d{4})\)\s*$)"_s};
                static const QRegularExpression kOfWhat{uR"(^([^%]*\d[^%]*%)\s+(\S.*)$)"_s};
                const auto dated = kYearBehind.match(typed);
                const auto words = (dated.hasMatch() ? dated.captured(1) : typed).trimmed();
                const auto shared = kOfWhat.match(words);
                const Measure target{typedText(shared.hasMatch() ? shared.captured(1) : words)};
                const auto year =
                    dated.hasMatch() ? std::optional{dated.captured(2).toInt()} : row.targetYear;
                if (target.number() && !year) {
                    return std::unexpected{PlanWriter::tr("Write the target's year behind it: 70 % (2021).")};
                }
                const auto of = shared.hasMatch() ? typedText(shared.captured(2)) : std::string{};
                return writingValue(row, [target, of, year](IndicatorValue& value) {
                    value.target = target;
                    value.targetOf = of;
                    value.targetYear = target.isThere() ? year : std::nullopt;
                });
            }};
}

} // namespace

PlanWriter::PlanWriter(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) { }

void PlanWriter::write(const CellEdit& edit, const QString& typed)
{
    if (typed == edit.value) {
        return;
    }
    auto made = edit.make(typed);
    if (!made) {
        Q_EMIT failed(tr("“%1” was not written. %2").arg(typed, made.error()));
        return;
    }
    write(edit.label, std::move(*made), this, [this, typed](const Expected<TxId>& written) {
        if (!written) {
            Q_EMIT failed(tr("“%1” was not written. %2").arg(typed, errorText(written.error())));
        }
    });
}

void PlanWriter::write(const QString& label, Workspace::Edit edit, QObject* context,
                       Workspace::Done<TxId> done)
{
    m_workspace.edit(context, label, std::move(edit), std::move(done));
}

void PlanWriter::take(const QString& label, Workspace::Edit edit)
{
    write(label, std::move(edit), this, [this, label](const Expected<TxId>& written) {
        written ? Q_EMIT succeeded(tr("%1: done. Ctrl+Z gives it back.").arg(sentenceCase(label)))
                : Q_EMIT failed(errorText(written.error()));
    });
}

void PlanWriter::move(Workspace::Edit edit)
{
    write(tr("Move in the plan"), std::move(edit), this, [this](const Expected<TxId>& written) {
        if (!written && written.error().code != ErrorCode::Cancelled) {
            Q_EMIT failed(errorText(written.error()));
        }
    });
}

template <class Row>
CellEdit textEdit(const QString& label, FactId fact, std::string Row::* text, const std::string& value,
                  Lines lines)
{
    return {label,
            fromUtf8(value),
            [fact, text](const QString& typed) -> Made {
                return correcting<Row>(fact,
                                       [text, words = typedText(typed)](Row& row) { row.*text = words; });
            },
            {},
            lines == Lines::Several};
}

template CellEdit textEdit(const QString&, FactId, std::string ProgrammeFile::*, const std::string&, Lines);
template CellEdit textEdit(const QString&, FactId, std::string AxisFile::*, const std::string&, Lines);
template CellEdit textEdit(const QString&, FactId, std::string ObjectiveFile::*, const std::string&, Lines);
template CellEdit textEdit(const QString&, FactId, std::string FicheFile::*, const std::string&, Lines);
template CellEdit textEdit(const QString&, FactId, std::string Narrative::*, const std::string&, Lines);

template <class Row>
CellEdit dayEdit(const QString& label, FactId fact, std::optional<Date> Row::* day, std::optional<Date> value,
                 Date today)
{
    return {label, dateText(value), [fact, day, today](const QString& typed) -> Made {
                const auto date = readDate(typed, today);
                if (!date && !typed.trimmed().isEmpty()) {
                    return std::unexpected{PlanWriter::tr("This is no date: dd/mm/yyyy.")};
                }
                return correcting<Row>(fact, [day, date](Row& row) { row.*day = date; });
            }};
}

template CellEdit dayEdit(const QString&, FactId, std::optional<Date> ProgrammeFile::*, std::optional<Date>,
                          Date);
template CellEdit dayEdit(const QString&, FactId, std::optional<Date> FicheFile::*, std::optional<Date>,
                          Date);

CellEdit yearsEdit(const QString& label, FactId plan, const ProgrammeFile& file)
{
    return {label, yearsText(file.firstYear, file.lastYear), [plan](const QString& typed) -> Made {
                static const QRegularExpression kYears{uR"(^(\d{4})(?:\s*[-–]\s*(\d{4}))?$)"_s};
                const auto match = kYears.match(typed.trimmed());
                if (!match.hasMatch() && !typed.trimmed().isEmpty()) {
                    return std::unexpected{PlanWriter::tr("Write the first and the last year: 2019–2022.")};
                }
                std::optional<int> first;
                std::optional<int> last;
                if (match.hasMatch()) {
                    first = match.captured(1).toInt();
                    last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
                }
                return correcting<ProgrammeFile>(plan, [first, last](ProgrammeFile& changed) {
                    changed.firstYear = first;
                    changed.lastYear = last;
                });
            }};
}

CellEdit amountEdit(FactId line, const BudgetLine& row)
{
    const auto value = row.amount ? fromUtf8(row.amount->toFrench()) : fromUtf8(row.amountText);
    return {PlanWriter::tr("Amount of “%1”").arg(fromUtf8(row.label)), value,
            [line](const QString& typed) -> Made {
                const auto text = typedText(typed);
                const auto amount = text.empty() ? std::optional{Amount{}} : readAmount(text);
                if (!amount) {
                    return std::unexpected{PlanWriter::tr("This is no amount: 36 000 €, or 7 434,63 €.")};
                }
                return correcting<BudgetLine>(line, [amount = *amount](BudgetLine& budget) {
                    budget.amount = amount.money;
                    budget.amountText = amount.text;
                });
            }};
}

CellEdit stepEdit(FactId step, const Step& row)
{
    const auto done = stepText(true);
    return {PlanWriter::tr("Step “%1”").arg(fromUtf8(row.title)),
            stepText(row.done),
            [step, done](const QString& typed) -> Made {
                return correcting<Step>(step,
                                        [isDone = typed == done](Step& changed) { changed.done = isDone; });
            },
            {stepText(false), done}};
}

CellEdit progressEdit(const Execution& row)
{
    QStringList choices{progressText({})};
    for (const int progress : kProgress) {
        choices += progressText(progress);
    }
    return {PlanWriter::tr("Progress of %1").arg(row.year), progressText(row.progress),
            [row, choices](const QString& typed) -> Made {
                const auto place = choices.indexOf(typed);
                const auto progress =
                    place > 0 ? std::optional{kProgress[static_cast<std::size_t>(place - 1)]} : std::nullopt;
                return writingExecution(row,
                                        [progress](Execution& execution) { execution.progress = progress; });
            },
            choices};
}

CellEdit executionEdit(const QString& label, const Execution& row, std::string Execution::* text)
{
    return {label,
            fromUtf8(row.*text),
            [row, text](const QString& typed) -> Made {
                return writingExecution(
                    row, [text, words = typedText(typed)](Execution& execution) { execution.*text = words; });
            },
            {},
            true};
}

CellEdits valueEdits(const IndicatorValue& row, const QString& label)
{
    CellEdit comment{label,
                     fromUtf8(row.comment),
                     [row](const QString& typed) -> Made {
                         return writingValue(row, [words = typedText(typed)](IndicatorValue& value) {
                             value.comment = words;
                         });
                     },
                     {},
                     true};
    return {{IndicatorColumn::Previous, measureEdit(label, row, &IndicatorValue::previous)},
            {IndicatorColumn::Current, measureEdit(label, row, &IndicatorValue::current)},
            {IndicatorColumn::Growth, measureEdit(label, row, &IndicatorValue::growth)},
            {IndicatorColumn::Target, targetEdit(label, row)},
            {IndicatorColumn::Comment, std::move(comment)}};
}

} // namespace jalon::ui
