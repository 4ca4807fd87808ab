// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programme/Plan.h"
#include "ui/common/Workspace.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace jalon::ui {

/// How a cell is written: what is typed becomes a transaction, or a sentence that says why it cannot.
struct CellEdit {
    QString label; ///< of the undo
    QString value; ///< what the editor begins with
    std::function<std::expected<Workspace::Edit, QString>(const QString&)> make;
    QStringList choices = {}; ///< when only these may be chosen
    bool isLong = false; ///< of several lines
};
using CellEdits = std::map<int, CellEdit>; ///< by column

/// Writes what is typed in the pages of the plan, each in a transaction that can be undone.
class PlanWriter : public QObject {
    Q_OBJECT

public:
    explicit PlanWriter(Workspace& workspace, QObject* parent = nullptr);

    bool canWrite() const { return m_workspace.canWrite(); }
    void write(const CellEdit& edit, const QString& typed);
    /// What a form writes: `done` answers for as long as `context` lives.
    void write(const QString& label, Workspace::Edit edit, QObject* context, Workspace::Done<TxId> done);
    /// What takes something away: done, it says so, and that Ctrl+Z gives it back.
    void take(const QString& label, Workspace::Edit edit);
    /// What puts something elsewhere; at the end already, it stays there without a word.
    void move(Workspace::Edit edit);

Q_SIGNALS:
    /// Nothing was written; the sentence says why, and what was typed.
    void failed(const QString& sentence);
    /// Something was, which the page does not show by itself.
    void succeeded(const QString& sentence);

private:
    Workspace& m_workspace;
};

/// Of the entry as it is when it is written: two edits of one line in a row keep each other's values.
template <class Row, class Change>
Workspace::Edit correcting(FactId fact, Change change)
{
    return [fact, change](store::Transaction& tx) -> Expected<void> {
        auto row = store::current<Row>(tx.database(), fact);
        if (!row) {
            return failure(ErrorCode::FactUnknown, std::to_string(fact.value));
        }
        change(*row);
        return programme::correct(tx, fact, *row);
    };
}

/// Of the one that stands at the year of its owner, which is recorded when there is none yet.
template <class Row, class Change>
Workspace::Edit writingYear(std::string condition, std::int64_t owner, Row fresh, Change change)
{
    return [condition, owner, fresh, change](store::Transaction& tx) -> Expected<void> {
        const auto known = store::currentWhere<Row>(tx.database(), condition, owner, fresh.year);
        auto row = known.empty() ? fresh : known.front().value;
        change(row);
        if (!known.empty()) {
            return programme::correct(tx, known.front().id, row);
        }
        const auto written = programme::record(tx, row);
        return written ? Expected<void>{} : std::unexpected{written.error()};
    };
}

enum class Lines { One, Several };

/// A text of an entry.
template <class Row>
CellEdit textEdit(const QString& label, FactId fact, std::string Row::* text, const std::string& value,
                  Lines lines = Lines::Several);
/// `today` completes a day that is typed without its year.
template <class Row>
CellEdit dayEdit(const QString& label, FactId fact, std::optional<Date> Row::* day, std::optional<Date> value,
                 Date today);
/// What a choice can be, in the words that one chooses by.
template <class Value>
using Offered = std::vector<std::pair<Value, QString>>;

/// `value` is the one it is now.
template <class Row, class Value>
CellEdit choiceEdit(const QString& label, FactId fact, Value Row::* member, const Value& value,
                    const Offered<Value>& offered)
{
    QStringList choices;
    QString shown;
    for (const auto& [each, words] : offered) {
        choices += words;
        if (each == value) {
            shown = words;
        }
    }
    return {label, shown,
            [fact, member, offered](const QString& typed) -> std::expected<Workspace::Edit, QString> {
                const auto chosen = std::ranges::find(offered, typed, &std::pair<Value, QString>::second);
                if (chosen == offered.end()) {
                    return std::unexpected{PlanWriter::tr("Choose one of the list.")};
                }
                return correcting<Row>(fact, [member, to = chosen->first](Row& row) { row.*member = to; });
            },
            choices};
}
/// `2019–2022`: the first and the last year of a plan.
CellEdit yearsEdit(const QString& label, FactId plan, const programme::ProgrammeFile& file);

/// What may be typed in the pages, by the row they show.
CellEdit amountEdit(FactId line, const programme::BudgetLine& row);
CellEdit stepEdit(FactId step, const programme::Step& row);
CellEdit progressEdit(const programme::Execution& row);
CellEdit executionEdit(const QString& label, const programme::Execution& row,
                       std::string programme::Execution::* text);
/// Columns of the indicators' sheet.
struct IndicatorColumn {
    enum At : int { Label, Previous, Current, Growth, Target, Found, Difference, Comment };
};
/// Of those that are typed.
CellEdits valueEdits(const programme::IndicatorValue& row, const QString& label);

} // namespace jalon::ui
