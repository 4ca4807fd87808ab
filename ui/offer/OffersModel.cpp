// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offer/OffersModel.h"

#include "ui/common/Text.h"
#include "ui/offer/OfferText.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kOfferColumns = 7;

QString cellText(const offer::OfferEntry& entry, int column)
{
    switch (column) {
    case 0:
        return fromUtf8(entry.file.title);
    case 1:
        return fromUtf8(entry.organisation);
    case 2:
        return entry.territory.empty() ? OffersModel::tr("whole département") : fromUtf8(entry.territory);
    case 3:
        return entry.ficheCode.empty() ? QString{}
                                       : fromUtf8(entry.ficheCode) + u" – "_s + fromUtf8(entry.ficheTitle);
    case 4:
        return freePlacesText(entry);
    case 5:
        return datesText(entry.file);
    default:
        return fromUtf8(entry.file.contact);
    }
}

} // namespace

void OffersModel::setContent(const OfferContentPtr& content)
{
    beginResetModel();
    m_content = content;
    endResetModel();
}

const offer::OfferEntry* OffersModel::entry(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_content->offers[static_cast<std::size_t>(row)];
}

int OffersModel::rowOf(offer::OfferId offer) const
{
    if (!m_content) {
        return -1;
    }
    const auto found = std::ranges::find(m_content->offers, offer, &offer::OfferEntry::id);
    return found == m_content->offers.end() ? -1 : static_cast<int>(found - m_content->offers.begin());
}

int OffersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_content ? 0 : static_cast<int>(m_content->offers.size());
}

int OffersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kOfferColumns;
}

QVariant OffersModel::data(const QModelIndex& index, int role) const
{
    const auto* const shown = entry(index.row());
    if (shown == nullptr) {
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return cellText(*shown, index.column());
    }
    const bool isOver = shown->file.endsOn && *shown->file.endsOn < m_content->today;
    return role == Qt::ForegroundRole && isOver
               ? QVariant{QGuiApplication::palette().brush(QPalette::PlaceholderText)}
               : QVariant{};
}

QVariant OffersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const std::array<QString, kOfferColumns> titles = {tr("Offer"),  tr("Organisation"), tr("Territory"),
                                                       tr("Fiche"),  tr("Places left"),  tr("Dates"),
                                                       tr("Contact")};
    return titles[static_cast<std::size_t>(section)];
}

} // namespace jalon::ui
