// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/caf/ListText.h"

#include <QWidget>

#include <array>

class QButtonGroup;
class QPushButton;

namespace jalon::ui {

/// The counts of an import as a row of buttons: the one that is pressed is the part that is shown.
class CountsBar : public QWidget {
    Q_OBJECT

public:
    explicit CountsBar(QWidget* parent = nullptr);

    /// Presses the first part that says what changes; none when the list is empty.
    void show(const caf::ImportCounts& counts);

Q_SIGNALS:
    void partChosen(jalon::ui::PlanPart part);

protected:
    void changeEvent(QEvent* event) override;

private:
    void markChosen();

    QButtonGroup* m_group;
    std::array<QPushButton*, kPlanParts> m_buttons{};
};

} // namespace jalon::ui
