// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/CodeText.h"
#include "ui/common/Text.h"
#include "ui/programme/EntryDialog.h"
#include "ui/programme/PlanContent.h"
#include "ui/programme/PlanEdits.h"
#include "ui/programme/PlanText.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace jalon::ui {

/// Where a form of the plan is asked for, and for which entries.
struct FormPlace {
    QWidget* parent;
    PlanWriter& writer;
    const Clock& clock;
    PlanContentPtr content;
    PlanPlace place;
    std::optional<int> year = {}; ///< of the tab
    /// Goes to the line, once the base holds it.
    std::function<void(FactId)> saved;
};

/// What a year, an amount or a count is typed as; false for what is none, nothing for nothing.
bool readYear(const QString& typed, std::optional<int>& year);
bool readNumber(const QString& typed, std::optional<double>& number);
/// All its decimals, as `readNumber` reads them.
QString typedNumber(std::optional<double> number);
/// A box of words, of which one is chosen at first.
QComboBox* choiceBox(const QStringList& words, qsizetype chosen);
QPlainTextEdit* textBox(const std::string& text);
QString noYear(const QString& typed);
QString noCount(const QString& typed);
QString notSaid();

inline Expected<FactId> addEntry(store::Transaction& tx, const programme::AxisFile& row)
{
    const auto id = programme::addAxis(tx, row);
    return id ? Expected<FactId>{FactId{id->value}} : std::unexpected{id.error()};
}

inline Expected<FactId> addEntry(store::Transaction& tx, const programme::ObjectiveFile& row)
{
    const auto id = programme::addObjective(tx, row);
    return id ? Expected<FactId>{FactId{id->value}} : std::unexpected{id.error()};
}

inline Expected<FactId> addEntry(store::Transaction& tx, const programme::FicheFile& row)
{
    const auto id = programme::addFiche(tx, row);
    return id ? Expected<FactId>{FactId{id->value}} : std::unexpected{id.error()};
}

inline Expected<FactId> addEntry(store::Transaction& tx, const programme::ProgrammeFile& row)
{
    const auto id = programme::addProgramme(tx, row);
    return id ? Expected<FactId>{FactId{id->value}} : std::unexpected{id.error()};
}

template <programme::ContentRow Row>
Expected<FactId> addEntry(store::Transaction& tx, const Row& row)
{
    return programme::record(tx, row);
}

/// The fields of a row: the dialog reads them into it, then adds it or corrects the entry. A correction
/// changes what was typed and keeps the rest as it is in the base by then.
template <class Row>
class EntryForm {
public:
    /// `fact` is 0 for a new entry.
    EntryForm(const FormPlace& at, const QString& label, FactId fact, Row row)
        : m_at(at),
          m_dialog(new EntryDialog(at.writer, label, at.parent)),
          m_fact(fact),
          m_asked(std::make_shared<Row>(row)),
          m_typed(std::make_shared<Row>(std::move(row)))
    {
    }

    EntryDialog& dialog() { return *m_dialog; }
    const Row& row() const { return *m_asked; }

    /// `read(row)` puts what is typed in those members, or says what is wrong with it.
    template <class Field, class Take, class... Members>
    Field* add(const QString& label, const char* name, Field* field, Take read, Members... members)
    {
        m_dialog->add(label, name, field,
                      [typed = m_typed, read = std::move(read)] { return QString{read(*typed)}; });
        (keep(members), ...);
        return field;
    }

    QLineEdit* line(const QString& label, const char* name, std::string Row::* member)
    {
        auto* const field = new QLineEdit(fromUtf8(row().*member));
        const auto read = [field, member](Row& row) {
            row.*member = toUtf8(field->text().simplified());
            return QString{};
        };
        return add(label, name, field, read, member);
    }

    void text(const QString& label, const char* name, std::string Row::* member)
    {
        auto* const field = textBox(row().*member);
        const auto read = [field, member](Row& row) {
            row.*member = toUtf8(field->toPlainText().trimmed());
            return QString{};
        };
        add(label, name, field, read, member);
    }

    template <class Enum>
    QComboBox* choice(const QString& label, const char* name, Enum Row::* member)
    {
        QStringList words;
        for (const auto value : valuesOf<Enum>()) {
            words += codeText(value);
        }
        auto* const field = choiceBox(words, static_cast<qsizetype>(row().*member));
        const auto read = [field, member](Row& row) {
            row.*member = static_cast<Enum>(field->currentIndex());
            return QString{};
        };
        return add(label, name, field, read, member);
    }

    template <class Enum>
    QComboBox* choice(const QString& label, const char* name, std::optional<Enum> Row::* member)
    {
        QStringList words{notSaid()};
        for (const auto value : valuesOf<Enum>()) {
            words += codeText(value);
        }
        const auto& known = row().*member;
        auto* const field = choiceBox(words, known ? static_cast<qsizetype>(*known) + 1 : 0);
        const auto read = [field, member](Row& row) {
            const int at = field->currentIndex();
            row.*member = at > 0 ? std::optional{static_cast<Enum>(at - 1)} : std::nullopt;
            return QString{};
        };
        return add(label, name, field, read, member);
    }

    template <class Value>
    QComboBox* choice(const QString& label, const char* name, Value Row::* member,
                      const Offered<Value>& offered)
    {
        QStringList words;
        qsizetype chosen = 0;
        for (const auto& [value, text] : offered) {
            chosen = value == row().*member ? words.size() : chosen;
            words += text;
        }
        auto* const field = choiceBox(words, chosen);
        const auto read = [field, member, offered](Row& row) {
            row.*member = offered[static_cast<std::size_t>(field->currentIndex())].first;
            return QString{};
        };
        return add(label, name, field, read, member);
    }

    void year(const QString& label, const char* name, std::optional<int> Row::* member)
    {
        const auto& known = row().*member;
        auto* const field = new QLineEdit(known ? QString::number(*known) : QString{});
        const auto read = [field, member](Row& row) {
            return readYear(field->text(), row.*member) ? QString{} : noYear(field->text());
        };
        add(label, name, field, read, member);
    }

    /// One that must be there.
    void year(const QString& label, const char* name, int Row::* member)
    {
        auto* const field = new QLineEdit(row().*member == 0 ? QString{} : QString::number(row().*member));
        const auto read = [field, member](Row& row) {
            std::optional<int> typed;
            if (!readYear(field->text(), typed) || !typed) {
                return noYear(field->text());
            }
            row.*member = *typed;
            return QString{};
        };
        add(label, name, field, read, member);
    }

    /// Whole ones for a whole member.
    template <class Number>
    void count(const QString& label, const char* name, std::optional<Number> Row::* member)
    {
        const auto& known = row().*member;
        auto* const field =
            new QLineEdit(typedNumber(known ? std::optional{static_cast<double>(*known)} : std::nullopt));
        const auto read = [field, member](Row& row) {
            std::optional<double> typed;
            const bool isNumber = readNumber(field->text(), typed);
            const auto number = typed ? std::optional{static_cast<Number>(*typed)} : std::nullopt;
            if (!isNumber || (typed && static_cast<double>(*number) != *typed)) {
                return noCount(field->text());
            }
            row.*member = number;
            return QString{};
        };
        add(label, name, field, read, member);
    }

    void open()
    {
        const auto added = std::make_shared<FactId>(m_fact); // the writing thread sets it before it answers
        m_dialog->ask(
            [fact = m_fact, asked = m_asked, typed = m_typed, keeps = m_keeps, added]() -> Workspace::Edit {
                if (fact) {
                    return correcting<Row>(fact, [asked = *asked, typed = *typed, keeps](Row& row) {
                        for (const auto& keep : keeps) {
                            keep(asked, typed, row);
                        }
                    });
                }
                return [row = *typed, added](store::Transaction& tx) -> Expected<void> {
                    const auto written = addEntry(tx, row);
                    *added = written.value_or(FactId{});
                    return written ? Expected<void>{} : std::unexpected{written.error()};
                };
            },
            [saved = m_at.saved, added] { saved(*added); });
    }

private:
    template <class Member>
    void keep(Member Row::* member)
    {
        m_keeps.push_back([member](const Row& asked, const Row& typed, Row& row) {
            if (!(typed.*member == asked.*member)) {
                row.*member = typed.*member;
            }
        });
    }

    FormPlace m_at;
    EntryDialog* m_dialog;
    FactId m_fact;
    std::shared_ptr<Row> m_asked;
    std::shared_ptr<Row> m_typed;
    std::vector<std::function<void(const Row&, const Row&, Row&)>> m_keeps;
};

} // namespace jalon::ui
