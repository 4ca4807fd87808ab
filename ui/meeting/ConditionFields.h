// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meeting/Grid.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace jalon::ui {

/// One condition of a rule: the fact it looks at, and what that fact needs besides.
class ConditionFields : public QWidget {
    Q_OBJECT

public:
    explicit ConditionFields(QWidget* parent = nullptr);

    /// Without a signal; what says the same already is left as it is typed.
    void setCondition(const meeting::GridCondition& condition);
    meeting::GridCondition condition() const;
    /// To the field of that name of the grid's file: "words", "to"; to the first for others.
    void goTo(const QString& field);

Q_SIGNALS:
    void changed();

private:
    void fill(const meeting::GridCondition& condition);
    void showNeeded();
    void factChosen();
    void typed();

    QFormLayout* m_form;
    QComboBox* m_fact;
    QCheckBox* m_negated;
    QComboBox* m_theme;
    QSpinBox* m_from;
    QSpinBox* m_to;
    QLineEdit* m_words;
    bool m_isFilling = false;
};

} // namespace jalon::ui
