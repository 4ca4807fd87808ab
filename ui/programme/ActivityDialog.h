// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "programme/Entities.h"

#include <QDialog>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;

namespace jalon::ui {

class DateField;
class PlanWriter;

/// What was held for a fiche: a workshop, a visit, a contact… counted in seconds, today by default.
class ActivityDialog : public QDialog {
    Q_OBJECT

public:
    ActivityDialog(const Clock& clock, PlanWriter& writer, programme::FicheId fiche, QWidget* parent);

private:
    void build();
    void save();
    std::optional<programme::Activity> typed();

    PlanWriter& m_writer;
    programme::FicheId m_fiche;
    DateField* m_day;
    QComboBox* m_kind;
    QLineEdit* m_title;
    std::array<QLineEdit*, 4> m_counts; ///< participants, partners, companies, hours
    QLabel* m_problem;
};

} // namespace jalon::ui
