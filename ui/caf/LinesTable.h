// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/ListInspection.h"

#include <QTableWidget>

namespace jalon::ui {

/// The first lines of a list as they are read, each with its number; the header stands out.
class LinesTable : public QTableWidget {
    Q_OBJECT

public:
    explicit LinesTable(QWidget* parent = nullptr);

    void show(const caf::ListInspection& seen);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace jalon::ui
