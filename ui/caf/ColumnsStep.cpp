// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caf/ColumnsStep.h"

#include "ui/caf/FieldBox.h"
#include "ui/caf/FieldLabels.h"
#include "ui/common/Banner.h"
#include "ui/common/FocusPass.h"
#include "ui/common/Labels.h"
#include "ui/common/Text.h"

#include <QGridLayout>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kSpacing = 8;

QString whyText(const caf::InspectedColumn& column)
{
    switch (column.origin) {
    case caf::FieldOrigin::Name:
        return ColumnsStep::tr("by its name");
    case caf::FieldOrigin::Saved:
        return ColumnsStep::tr("as last time");
    case caf::FieldOrigin::Decided:
        return ColumnsStep::tr("chosen by you");
    default:
        return column.repeated ? ColumnsStep::tr("an earlier column holds it already") : QString{};
    }
}

QString samplesText(const caf::InspectedColumn& column)
{
    QStringList samples;
    for (const auto& sample : column.samples) {
        samples += cellText(column.field, sample).simplified();
    }
    return samples.isEmpty() ? ColumnsStep::tr("(empty)") : samples.join(u" · "_s);
}

QLabel* plainLabel(const QString& text)
{
    auto* const label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ColumnsStep::ColumnsStep(QWidget* parent)
    : QWidget(parent), m_banner(new Banner), m_state(new QLabel), m_area(new QScrollArea)
{
    m_state->setObjectName(u"columnsState"_s);
    m_state->setWordWrap(true);
    m_area->setWidgetResizable(true);
    m_area->setObjectName(u"columns"_s);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_banner);
    layout->addWidget(m_state);
    layout->addWidget(m_area, 1);
}

void ColumnsStep::show(const caf::ListInspection& seen)
{
    m_columns.clear();
    auto* const page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto* const grid = new QGridLayout(page);
    grid->setHorizontalSpacing(kSpacing * 2);
    int place = 0;
    for (const auto& title : {tr("Column of the file"), tr("First values"), tr("What it holds"), QString{}}) {
        auto* const label = mutedLabel(title);
        grid->addWidget(label, 0, place++);
    }
    int row = 1;
    for (const auto& column : seen.columns) {
        if (!column.header.empty() || !column.samples.empty()) {
            addColumn(grid, row++, column);
        }
    }
    grid->setRowStretch(row, 1);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    m_area->setWidget(page);
    m_banner->hide();
    // What was made last would come last under Tab.
    QWidget* before = m_area;
    for (const auto& column : m_columns) {
        setTabOrder(before, column.field);
        before = column.field;
    }
    if (!m_columns.empty()) {
        passFocus(this, m_columns.front().field);
    }
    showState();
}

QWidget* ColumnsStep::lastField() const
{
    return m_columns.empty() ? nullptr : m_columns.back().field;
}

void ColumnsStep::addColumn(QGridLayout* grid, int row, const caf::InspectedColumn& column)
{
    Column made{.header = fromUtf8(column.header), .proposed = column.field, .why = whyText(column)};
    const auto name = column.header.empty() ? tr("(without a name)") : made.header.simplified();
    auto* const header = plainLabel(name);
    made.field = new FieldBox;
    made.field->setObjectName(u"field%1"_s.arg(row));
    made.field->setAccessibleName(tr("What the column “%1” holds").arg(name));
    made.field->setField(column.field);
    const auto key = tabular::normaliseHeader(column.header);
    const bool named = std::ranges::any_of(m_columns, [&key](const Column& earlier) {
        return tabular::normaliseHeader(toUtf8(earlier.header)) == key;
    });
    // Columns are told apart by their names alone.
    made.field->setEnabled(!key.empty() && !named);
    made.why = named && made.why.isEmpty() ? tr("named as an earlier column") : made.why;
    made.reason = mutedLabel(made.why);
    header->setBuddy(made.field);
    grid->addWidget(header, row, 0);
    grid->addWidget(plainLabel(samplesText(column)), row, 1);
    grid->addWidget(made.field, row, 2);
    grid->addWidget(made.reason, row, 3);
    const auto at = m_columns.size();
    connect(made.field, &QComboBox::activated, this, [this, at] { fieldChosen(at); });
    m_columns.push_back(std::move(made));
}

/// A field stands in one column: another one that had it gives it up.
void ColumnsStep::fieldChosen(std::size_t column)
{
    const auto field = m_columns[column].field->field();
    m_banner->hide();
    for (std::size_t other = 0; other < m_columns.size(); ++other) {
        if (field && other != column && m_columns[other].field->field() == field) {
            m_columns[other].field->setField({});
            m_banner->say(Tone::Info, tr("“%1” does not hold “%2” any more: “%3” does.")
                                          .arg(m_columns[other].header.simplified(), fieldLabel(*field),
                                               m_columns[column].header.simplified()));
        }
    }
    showState();
}

void ColumnsStep::showState()
{
    std::ptrdiff_t left = 0;
    for (auto& column : m_columns) {
        const bool changed = column.field->field() != column.proposed;
        column.reason->setText(changed ? tr("chosen by you") : column.why);
        left += column.field->field() ? 0 : 1;
    }
    QString text = missing();
    auto font = m_state->font();
    font.setBold(!text.isEmpty());
    m_state->setFont(font);
    if (text.isEmpty()) {
        text = left == 0 ? tr("All columns are imported.")
                         : tr("%Ln column(s) are not imported; nothing of them is kept.", nullptr,
                              static_cast<int>(left));
    }
    if (mapping()) {
        text += u' ' + tr("Your choices are remembered for lists with the same column names.");
    }
    m_state->setText(text);
    Q_EMIT completeChanged();
}

caf::FieldColumns ColumnsStep::chosenFields() const
{
    caf::FieldColumns fields;
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        if (const auto field = m_columns[at].field->field()) {
            fields.assign(*field, static_cast<int>(at));
        }
    }
    return fields;
}

std::optional<tabular::ColumnMapping> ColumnsStep::mapping() const
{
    const auto isProposed = [](const Column& column) { return column.field->field() == column.proposed; };
    if (std::ranges::all_of(m_columns, isProposed)) {
        return std::nullopt;
    }
    // Of every field, so that no column gets one again by its name.
    tabular::ColumnMapping mapping;
    const auto fields = chosenFields();
    for (std::size_t at = 0; at < caf::kFieldCount; ++at) {
        const auto field = static_cast<caf::Field>(at);
        const auto column = static_cast<std::size_t>(fields.columnOf(field));
        mapping.assign(std::string{codeOf(field)},
                       fields.has(field) ? toUtf8(m_columns[column].header) : std::string{});
    }
    return mapping;
}

QString ColumnsStep::missing() const
{
    const auto missing = caf::missingFields(chosenFields());
    QStringList names;
    if (missing.lastName) {
        names += fieldLabel(caf::Field::LastName);
    }
    if (missing.firstName) {
        names += fieldLabel(caf::Field::FirstName);
    }
    if (missing.anyKey) {
        names += tr("one of: NIR, the Département’s identifier, CAF or MSA number, birth date");
    }
    return names.isEmpty() ? QString{}
                           : tr("Missing: %1. Say which column holds it.").arg(names.join(u"\u202F; "_s));
}

} // namespace jalon::ui
