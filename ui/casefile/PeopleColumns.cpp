// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/PeopleColumns.h"

#include "ui/common/CodeText.h"
#include "ui/common/DueText.h"
#include "ui/common/Formats.h"
#include "ui/common/Text.h"

#include <QCoreApplication>

#include <array>

namespace jalon::ui {

namespace {

using tabular::ColumnKind;

struct Column {
    const char* title = nullptr;
    int width = 0; ///< in letters of the average; digits are wider
    ColumnKind kind = ColumnKind::Text;
};

constexpr std::array<Column, kColumnCount> kColumns = {{
    {QT_TRANSLATE_NOOP("PeopleColumns", "Last name"), 18},
    {QT_TRANSLATE_NOOP("PeopleColumns", "First name"), 14},
    {QT_TRANSLATE_NOOP("PeopleColumns", "Born on"), 15, ColumnKind::Date},
    {QT_TRANSLATE_NOOP("PeopleColumns", "Matricule"), 12},
    {QT_TRANSLATE_NOOP("PeopleColumns", "Commune"), 22},
    {QT_TRANSLATE_NOOP("PeopleColumns", "Territory"), 22},
    {QT_TRANSLATE_NOOP("PeopleColumns", "Rights"), 20},
    {QT_TRANSLATE_NOOP("PeopleColumns", "Rights and duties"), 16},
    {QT_TRANSLATE_NOOP("PeopleColumns", "Path"), 22},
    {QT_TRANSLATE_NOOP("PeopleColumns", "Organisation"), 24},
    {QT_TRANSLATE_NOOP("PeopleColumns", "Referent"), 22},
    {QT_TRANSLATE_NOOP("PeopleColumns", "Delay"), 44},
    {QT_TRANSLATE_NOOP("PeopleColumns", "Contract"), 12},
    {QT_TRANSLATE_NOOP("PeopleColumns", "End of contract"), 16, ColumnKind::Date},
    {QT_TRANSLATE_NOOP("PeopleColumns", "Next appointment"), 18, ColumnKind::Date},
    {QT_TRANSLATE_NOOP("PeopleColumns", "Barriers"), 9, ColumnKind::Number},
}};

/// What is to be done stands beside the name: at 150 % the last columns are out of sight.
constexpr std::array kProposed = {SortKey::Name,    SortKey::FirstName,   SortKey::BirthOn,
                                  SortKey::NextDue, SortKey::Path,        SortKey::Referent,
                                  SortKey::City,    SortKey::ContractEnd, SortKey::NextAppointment};

const Column& columnOf(SortKey column)
{
    return kColumns[static_cast<std::size_t>(column)];
}

std::optional<Date> dateOf(SortKey column, const casefile::PersonRow& row)
{
    switch (column) {
    case SortKey::BirthOn:
        return row.birthOn;
    case SortKey::ContractEnd:
        return row.contractEndsOn;
    case SortKey::NextAppointment:
        return row.nextAppointment;
    default:
        return std::nullopt;
    }
}

QString dutiesText(const casefile::PersonRow& row)
{
    if (row.rightsState.empty()) {
        return {};
    }
    return row.sdd ? QCoreApplication::translate("PeopleColumns", "subject")
                   : QCoreApplication::translate("PeopleColumns", "not subject");
}

} // namespace

QString columnTitle(SortKey column)
{
    return QCoreApplication::translate("PeopleColumns", columnOf(column).title);
}

int proposedWidth(SortKey column)
{
    return columnOf(column).width;
}

std::vector<casefile::ViewColumn> proposedColumns()
{
    std::vector<casefile::ViewColumn> columns;
    columns.reserve(kProposed.size());
    for (const auto column : kProposed) {
        columns.push_back({column});
    }
    return columns;
}

QString cellText(SortKey column, const casefile::PersonRow& row, Date today)
{
    switch (column) {
    case SortKey::Name:
        return fromUtf8(row.lastName);
    case SortKey::FirstName:
        return fromUtf8(row.firstName);
    case SortKey::Matricule:
        return fromUtf8(row.matricule);
    case SortKey::City:
        return fromUtf8(row.city);
    case SortKey::Territory:
        return fromUtf8(row.territory);
    case SortKey::Rights:
        return rightsStateText(row.rightsState);
    case SortKey::Duties:
        return dutiesText(row);
    case SortKey::Path:
        return row.path ? codeText(*row.path) : QString{};
    case SortKey::Organisation:
        return fromUtf8(row.organisation);
    case SortKey::Referent:
        return fromUtf8(row.referent);
    case SortKey::NextDue:
        return row.due ? dueText(row.due->deadline, row.due->lastDay, today).text : QString{};
    case SortKey::Contract:
        return row.contract ? codeText(*row.contract) : QString{};
    case SortKey::Barriers:
        return row.barriers > 0 ? numberText(row.barriers) : QString{};
    default:
        return dateText(dateOf(column, row));
    }
}

tabular::Cell cellValue(SortKey column, const casefile::PersonRow& row, Date today)
{
    if (const auto date = dateOf(column, row)) {
        return *date;
    }
    if (column == SortKey::Barriers) {
        return row.barriers > 0 ? tabular::Cell{std::int64_t{row.barriers}} : tabular::Cell{};
    }
    return toUtf8(cellText(column, row, today));
}

tabular::TableColumn fileColumn(SortKey column)
{
    return {toUtf8(columnTitle(column)), columnOf(column).kind, static_cast<double>(columnOf(column).width)};
}

} // namespace jalon::ui
