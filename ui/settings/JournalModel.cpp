// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/JournalModel.h"

#include "ui/common/Text.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kPage = 200;
constexpr std::size_t kKeptPages = 20;

QString cellOf(const store::JournalLine& line, int column)
{
    switch (column) {
    case JournalModel::When:
        return fromUtf8(frenchTime(line.at));
    case JournalModel::Who:
        return fromUtf8(line.actor);
    case JournalModel::What:
        return fromUtf8(casefile::wordsOf(line.action));
    case JournalModel::About:
        return fromUtf8(casefile::aboutOf(line));
    default:
        return fromUtf8(casefile::originWords(line.origin));
    }
}

} // namespace

JournalModel::JournalModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void JournalModel::show(const casefile::JournalFilter& filter)
{
    m_filter = filter;
    m_countRead = m_workspace.quick().read<std::int64_t>(
        this,
        [filter](const store::Database& database, const std::stop_token&) {
            return casefile::countJournal(database, filter);
        },
        [this](const Expected<std::int64_t>& count) {
            beginResetModel();
            ++m_age;
            m_pages.clear();
            m_count =
                static_cast<int>(std::min<std::int64_t>(count.value_or(0), std::numeric_limits<int>::max()));
            endResetModel();
            if (count) {
                Q_EMIT counted(m_count);
            } else {
                Q_EMIT failed(count.error());
            }
        });
}

int JournalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int JournalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant JournalModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const auto known = m_pages.find(index.row() / kPage);
    const auto at = static_cast<std::size_t>(index.row() % kPage);
    const bool isRead = known != m_pages.end() && at < known->second.size();
    return isRead ? cellOf(known->second[at], index.column()) : u"…"_s;
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case About:
        return tr("About");
    default:
        return tr("Noted in");
    }
}

void JournalModel::setVisible(int first, int last)
{
    if (m_pages.size() >= kKeptPages) {
        std::erase_if(m_pages, [first, last](const auto& page) {
            return page.first < first / kPage || page.first > last / kPage;
        });
    }
    for (int page = std::max(first, 0) / kPage; page <= std::min(last, m_count - 1) / kPage && m_count > 0;
         ++page) {
        if (!m_pages.contains(page)) {
            read(page);
        }
    }
}

void JournalModel::read(int page)
{
    m_pages[page] = {};
    m_workspace.quick().read<Lines>(
        this,
        [filter = m_filter, page](const store::Database& database, const std::stop_token&) {
            return casefile::journalPage(database, filter, std::int64_t{page} * kPage, kPage);
        },
        [this, page, age = m_age](const Expected<Lines>& lines) {
            if (age == m_age) {
                take(page, lines);
            }
        });
}

void JournalModel::take(int page, const Expected<Lines>& lines)
{
    if (!lines) {
        Q_EMIT failed(lines.error());
        return;
    }
    m_pages[page] = *lines;
    const int first = page * kPage;
    const int last = std::min(first + kPage, m_count) - 1;
    if (last >= first) {
        Q_EMIT dataChanged(index(first, 0), index(last, kColumnCount - 1));
    }
}

} // namespace jalon::ui
