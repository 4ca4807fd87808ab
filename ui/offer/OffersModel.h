// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/offer/OfferContent.h"

#include <QAbstractTableModel>

namespace jalon::ui {

/// The offers in a table; catalogues are some hundreds of lines.
class OffersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setContent(const OfferContentPtr& content);
    const offer::OfferEntry* entry(int row) const;
    /// -1 when it is not among those shown.
    int rowOf(offer::OfferId offer) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    OfferContentPtr m_content;
};

} // namespace jalon::ui
