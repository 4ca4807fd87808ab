// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/PeopleModel.h"

#include "ui/common/DueText.h"

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kRowsBeyond = 20; ///< those in sight, read with them
constexpr std::size_t kKeptLines = 4000;

} // namespace

PeopleModel::PeopleModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

PersonId PeopleModel::person(int row) const
{
    return row >= 0 && row < rowCount() ? (*m_people)[static_cast<std::size_t>(row)] : PersonId{};
}

void PeopleModel::setPeople(People people)
{
    beginResetModel();
    m_people = std::move(people);
    m_first = 0;
    m_last = -1;
    forgetUnseen();
    endResetModel();
}

void PeopleModel::refresh()
{
    ++m_age;
    read();
}

void PeopleModel::setVisible(int first, int last)
{
    m_first = std::max(first, 0);
    m_last = std::min(last, rowCount() - 1);
    read();
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people->size());
}

int PeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

const PeopleModel::Line* PeopleModel::line(int row) const
{
    const auto found = m_lines.find(person(row));
    return found == m_lines.end() ? nullptr : &found->second;
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!isText && role != kToneRole) {
        return {};
    }
    const auto* const known = line(index.row());
    if (isText) {
        return known != nullptr ? known->texts[static_cast<std::size_t>(index.column())] : u"…"_s;
    }
    return static_cast<int>(known != nullptr ? known->due : Tone::Neutral);
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    return columnTitle(static_cast<SortKey>(section));
}

PeopleModel::Line PeopleModel::lineOf(const casefile::PersonRow& row, Date today, int age)
{
    Line line;
    line.age = age;
    for (int column = 0; column < kColumnCount; ++column) {
        line.texts[static_cast<std::size_t>(column)] = cellText(static_cast<SortKey>(column), row, today);
    }
    if (row.due) {
        line.due = dueText(row.due->deadline, row.due->lastDay, today).tone;
    }
    return line;
}

std::vector<PersonId> PeopleModel::missing() const
{
    std::vector<PersonId> people;
    const int last = std::min(m_last + kRowsBeyond, rowCount() - 1);
    for (int row = std::max(m_first - kRowsBeyond, 0); m_last >= 0 && row <= last; ++row) {
        const auto* const known = line(row);
        if (known == nullptr || known->age < m_age) {
            people.push_back(person(row));
        }
    }
    return people;
}

/// One request at a time, for what is in sight when it is made: scrolling past rows does not make them be
/// read one screen after the other.
void PeopleModel::read()
{
    if (m_reading) {
        return;
    }
    auto people = missing();
    if (people.empty()) {
        return;
    }
    m_reading = true;
    m_workspace.quick().read<Lines>(
        this,
        [people = std::move(people), today = m_workspace.clock().today(),
         age = m_age](const store::Database& database, const std::stop_token&) {
            Lines lines;
            for (const auto& row : casefile::personRows(database, people, today)) {
                lines.emplace_back(row.person, lineOf(row, today, age));
            }
            return lines;
        },
        [this](const Expected<Lines>& lines) { take(lines); });
}

void PeopleModel::take(const Expected<Lines>& lines)
{
    m_reading = false;
    if (!lines) {
        Q_EMIT failed(lines.error());
        return;
    }
    if (m_lines.size() > kKeptLines) {
        forgetUnseen();
    }
    for (const auto& [person, line] : *lines) {
        m_lines.insert_or_assign(person, line);
    }
    if (m_last >= m_first) {
        Q_EMIT dataChanged(index(m_first, 0), index(m_last, kColumnCount - 1));
    }
    read();
}

void PeopleModel::forgetUnseen()
{
    if (m_lines.size() <= kKeptLines) {
        return;
    }
    std::unordered_map<PersonId, Line> kept;
    for (int row = m_first; row <= m_last; ++row) {
        if (auto known = m_lines.extract(person(row))) {
            kept.insert(std::move(known));
        }
    }
    m_lines = std::move(kept);
}

} // namespace jalon::ui
