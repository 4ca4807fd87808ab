// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/LineModel.h"

#include <QTableView>

namespace jalon::ui {

/// Lines of words, one of them chosen. Enter opens it, Insert adds one, Del takes it away, Alt and the arrows
/// move it.
class LineTable : public QTableView {
    Q_OBJECT

public:
    /// `letters`: the width of each column but the last, which takes what is left.
    LineTable(const QStringList& titles, const std::vector<int>& letters, QWidget* parent = nullptr);

    /// What was chosen stays, else what stands in its place.
    void setLines(std::vector<LineModel::Line> lines);
    /// 0: none.
    std::int64_t chosen() const;
    /// Several may be: see `selected`.
    void allowMany();
    /// From top to bottom.
    std::vector<std::int64_t> selected() const;
    /// As soon as it is shown.
    void choose(std::int64_t id);

Q_SIGNALS:
    void opened();
    void addAsked();
    void removeAsked();
    void moveAsked(int by);
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    LineModel* m_model;
    std::int64_t m_wanted = 0;
};

} // namespace jalon::ui
