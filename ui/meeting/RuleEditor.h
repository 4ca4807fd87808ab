// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meeting/Grid.h"
#include "ui/meeting/GridText.h"

#include <QScrollArea>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jalon::ui {

class ConditionFields;
class LineTable;

/// One rule of a grid: what it asks, all of it, and what it proposes then. Each change is heard at once.
class RuleEditor : public QScrollArea {
    Q_OBJECT

public:
    explicit RuleEditor(QWidget* parent = nullptr);

    /// Without a signal. `number`: its place, from 1.
    void setRule(const meeting::OrientationRule& rule, std::size_t number);
    const meeting::OrientationRule& rule() const { return m_rule; }
    void setEditable(bool isEditable);
    void goTo(const GridPlace& place);

Q_SIGNALS:
    void changed();

private:
    QWidget* buildPage();
    QLayout* buildConditions();
    void connectFields();
    void fill();
    void read();
    void showConditions(std::size_t chosen);
    void showCondition();
    void addCondition();
    void removeCondition();
    void conditionChanged();
    /// From 1; 0: none.
    std::size_t chosenCondition() const;

    QLabel* m_title;
    QLineEdit* m_name;
    QComboBox* m_path;
    QComboBox* m_organisation;
    QComboBox* m_support;
    LineTable* m_conditions;
    QPushButton* m_add;
    QPushButton* m_remove;
    ConditionFields* m_fields;
    meeting::OrientationRule m_rule;
    bool m_isFilling = false;
};

} // namespace jalon::ui
