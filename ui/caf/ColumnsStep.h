// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/ListInspection.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace jalon::ui {

class Banner;
class FieldBox;

/// The second step: what each column of the file holds.
class ColumnsStep : public QWidget {
    Q_OBJECT

public:
    explicit ColumnsStep(QWidget* parent = nullptr);

    /// Another reading of the file: what was chosen for the last one is forgotten.
    void show(const caf::ListInspection& seen);

    /// What was chosen by hand; nothing when the proposals were left as they are.
    std::optional<tabular::ColumnMapping> mapping() const;
    bool isComplete() const { return missing().isEmpty(); }
    QString missing() const;
    /// The last one under Tab; none before a file was shown.
    QWidget* lastField() const;

Q_SIGNALS:
    void completeChanged();

private:
    struct Column {
        QString header;
        std::optional<caf::Field> proposed;
        QString why;
        FieldBox* field = nullptr;
        QLabel* reason = nullptr;
    };

    void addColumn(QGridLayout* grid, int row, const caf::InspectedColumn& column);
    void fieldChosen(std::size_t column);
    void showState();
    caf::FieldColumns chosenFields() const;

    std::vector<Column> m_columns;
    Banner* m_banner;
    QLabel* m_state;
    QScrollArea* m_area;
};

} // namespace jalon::ui
