// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/FactsTab.h"

namespace jalon::ui {

/// Prescriptions: each step that one reaches has its key, and opens the form on its day.
class PrescriptionsTab : public FactsTab {
    Q_OBJECT

public:
    explicit PrescriptionsTab(QWidget* parent = nullptr);

private:
    void addStep(const QString& name, const QString& text, std::string_view column,
                 std::optional<offer::Outcome> outcome = std::nullopt);
};

} // namespace jalon::ui
