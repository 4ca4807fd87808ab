// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/RowCase.h"

#include <QTableView>

namespace jalon::ui {

class CaseModel;

/// A row and those whom it may be about, side by side.
class CaseView : public QTableView {
    Q_OBJECT

public:
    explicit CaseView(QWidget* parent = nullptr);

    void show(caf::RowCase shown);
    const caf::RowCase& shown() const;

private:
    CaseModel* m_model;
};

} // namespace jalon::ui
