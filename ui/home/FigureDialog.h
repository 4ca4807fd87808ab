// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Trends.h"

#include <QDialog>

namespace jalon::ui {

/// The months of a figure as a table, and what the figure counts.
class FigureDialog : public QDialog {
    Q_OBJECT

public:
    FigureDialog(const report::Trend& trend, QWidget* parent);
};

} // namespace jalon::ui
