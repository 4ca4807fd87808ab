// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caf/PlanModel.h"

#include "ui/caf/FieldLabels.h"
#include "ui/caf/ReasonText.h"
#include "ui/common/Formats.h"
#include "ui/common/Text.h"

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

// About two screens before and after the row that is painted.
constexpr int kAround = 60;

QString changeText(const caf::FieldChange& change)
{
    const auto nothing = PlanModel::tr("(nothing)");
    const auto from = listedValueText(change.field, change.from);
    const auto to = listedValueText(change.field, change.to);
    return u"%1 → %2"_s.arg(from.isEmpty() ? nothing : from, to.isEmpty() ? nothing : to);
}

QString lineText(std::size_t line)
{
    return numberText(static_cast<std::int64_t>(line));
}

QStringList noteCells(const caf::RowNote& note)
{
    const auto field = fromCode<caf::Field>(note.field);
    return {lineText(note.line), fromUtf8(note.column).simplified(), cellText(field, note.value).simplified(),
            reasonText(note.reason)};
}

} // namespace

PlanModel::PlanModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_people(new PeopleCache(workspace, this))
{
    connect(m_people, &PeopleCache::arrived, this, [this] {
        if (m_rows > 0) {
            Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
        }
    });
}

void PlanModel::show(const PlanPtr& plan, PlanPart part)
{
    beginResetModel();
    if (plan != m_plan) {
        m_people->clear();
    }
    m_plan = plan;
    m_part = part;
    m_changes.clear();
    m_rows = 0;
    const auto take = [this](const auto& rows) {
        m_rows = static_cast<int>(rows.size());
        m_shownRows = m_rows;
    };
    const bool isFollowUp = plan->request.kind == caf::ListKind::FollowUp;
    switch (part) {
    case PlanPart::Added:
        isFollowUp ? listChanges() : take(plan->added);
        break;
    case PlanPart::Updated:
        listChanges();
        break;
    case PlanPart::Unchanged:
        take(plan->unchanged);
        break;
    case PlanPart::Ambiguous:
        take(plan->ambiguous);
        break;
    case PlanPart::Rejected:
        take(plan->rejects);
        break;
    case PlanPart::Duplicates:
        take(plan->duplicates);
        break;
    case PlanPart::Gone:
        take(plan->gone);
        break;
    case PlanPart::Warnings:
        take(plan->warnings);
        break;
    }
    endResetModel();
}

void PlanModel::listChanges()
{
    m_shownRows = 0;
    for (std::uint32_t row = 0; row < m_plan->updated.size(); ++row) {
        const auto& updated = m_plan->updated[row];
        if (updated.addsEvent != (m_part == PlanPart::Added)) {
            continue;
        }
        ++m_shownRows;
        for (std::uint32_t change = 0; change < updated.changes.size(); ++change) {
            m_changes.push_back({row, change});
        }
    }
    m_rows = static_cast<int>(m_changes.size());
}

const caf::AmbiguousRow* PlanModel::ambiguousAt(int row) const
{
    return m_part == PlanPart::Ambiguous && row >= 0 && row < m_rows
               ? &m_plan->ambiguous[static_cast<std::size_t>(row)]
               : nullptr;
}

int PlanModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int PlanModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(headers().size());
}

QStringList PlanModel::headers() const
{
    switch (m_part) {
    case PlanPart::Added:
        if (m_changes.empty()) {
            return {tr("Line"), tr("Person")};
        }
        [[fallthrough]];
    case PlanPart::Updated:
        return {tr("Line"), tr("Person"), tr("What changes"), tr("Before → after")};
    case PlanPart::Unchanged:
        return {tr("Line"), tr("Person")};
    case PlanPart::Ambiguous:
        return {tr("Line"), tr("Person"), tr("Why it is doubtful"), tr("Possible files")};
    case PlanPart::Rejected:
    case PlanPart::Warnings:
        return {tr("Line"), tr("Column"), tr("Value"), tr("Reason")};
    case PlanPart::Duplicates:
        return {tr("Line"), tr("Same as line")};
    case PlanPart::Gone:
        return {tr("Person"), tr("Born on"), tr("CAF number"), tr("Commune")};
    }
    return {};
}

QStringList PlanModel::cells(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    if (!m_changes.empty()) {
        return changeCells(m_changes[at]);
    }
    switch (m_part) {
    case PlanPart::Added:
        return {lineText(m_plan->added[at].line), fromUtf8(m_plan->added[at].name)};
    case PlanPart::Unchanged:
        return unchangedCells(row);
    case PlanPart::Ambiguous: {
        const auto& held = m_plan->ambiguous[at];
        return {lineText(held.line), fromUtf8(held.name), reasonText(held.reason),
                held.candidates.empty() ? tr("none: rows of the list contradict each other")
                                        : numberText(static_cast<std::int64_t>(held.candidates.size()))};
    }
    case PlanPart::Rejected:
        return noteCells(m_plan->rejects[at]);
    case PlanPart::Warnings:
        return noteCells(m_plan->warnings[at]);
    case PlanPart::Duplicates:
        return {lineText(m_plan->duplicates[at].line), lineText(m_plan->duplicates[at].sameAs)};
    case PlanPart::Gone:
        return goneCells(row);
    case PlanPart::Updated:
        break;
    }
    return {};
}

QStringList PlanModel::changeCells(const Place& place) const
{
    const auto& updated = m_plan->updated[place.row];
    const auto& change = updated.changes[place.change];
    return {lineText(updated.line), fromUtf8(updated.name), fieldLabel(change.field), changeText(change)};
}

QStringList PlanModel::unchangedCells(int row) const
{
    const auto& plain = m_plan->unchanged[static_cast<std::size_t>(row)];
    return {lineText(plain.line), plain.person ? nameOf(row, plain.person) : fromUtf8(plain.name)};
}

QStringList PlanModel::goneCells(int row) const
{
    const auto person = m_plan->gone[static_cast<std::size_t>(row)];
    const auto name = nameOf(row, person);
    const auto* const known = m_people->find(person);
    return known == nullptr ? QStringList{name, {}, {}, {}}
                            : QStringList{name, dateText(known->birthOn), fromUtf8(known->matricule),
                                          fromUtf8(known->city)};
}

QString PlanModel::nameOf(int row, PersonId person) const
{
    const auto* const known = m_people->find(person);
    if (known == nullptr) {
        wantAround(row);
        return u"…"_s;
    }
    return fromUtf8(known->lastName + " " + known->firstName);
}

PersonId PlanModel::personAt(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return m_part == PlanPart::Gone ? m_plan->gone[at] : m_plan->unchanged[at].person;
}

void PlanModel::wantAround(int row) const
{
    std::vector<PersonId> people;
    for (int near = std::max(0, row - kAround); near < std::min(m_rows, row + kAround); ++near) {
        people.push_back(personAt(near));
    }
    m_people->want(people);
}

QVariant PlanModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return cells(index.row()).value(index.column());
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft);
    }
    return {};
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft);
    }
    return role == Qt::DisplayRole ? headers().value(section) : QVariant{};
}

} // namespace jalon::ui
