// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace jalon::ui {

class Badge;

/// Where one is in the steps of an import.
class StepBar : public QWidget {
    Q_OBJECT

public:
    explicit StepBar(const QStringList& steps, QWidget* parent = nullptr);

    void setStep(int step);

private:
    QStringList m_names;
    std::vector<Badge*> m_steps;
};

} // namespace jalon::ui
