// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/RowCase.h"

#include <QAbstractTableModel>

namespace jalon::ui {

/// A row of a list beside those whom it may be about: what it says, what each of them has, and whether that
/// agrees, by a sign, a word and a colour.
class CaseModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(caf::RowCase shown);
    const caf::RowCase& shown() const { return m_case; }
    /// What the list says, or a candidate has; else the field, or a comparison.
    static bool isValue(int column);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString text(const caf::CaseLine& line, int column);

    caf::RowCase m_case;
};

/// "Martin Anne", or "ligne 45" for another row of the list.
QString candidateText(const caf::CaseCandidate& candidate);

} // namespace jalon::ui
