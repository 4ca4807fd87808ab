// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace jalon::ui {

/// A table of words: some tens of lines, each known by a number.
class LineModel : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Line {
        std::int64_t id = 0;
        QStringList cells;
        bool isQuiet = false; ///< over, or done
    };

    explicit LineModel(QStringList titles, QObject* parent = nullptr);

    void setLines(std::vector<Line> lines);
    /// 0: none.
    std::int64_t idAt(int row) const;
    /// -1: none.
    int rowOf(std::int64_t id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_titles;
    std::vector<Line> m_lines;
};

} // namespace jalon::ui
