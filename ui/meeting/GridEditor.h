// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meeting/Grids.h"
#include "ui/common/Workspace.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace jalon::ui {

class Banner;
class GridTrialPart;
class LineTable;
class RuleEditor;

/// An orientation grid while it is typed: its rules in their order, the one that is chosen beside them, a
/// trial on the people of today. Nothing is written before it is saved, as a whole.
class GridEditor : public QWidget {
    Q_OBJECT

public:
    GridEditor(Workspace& workspace, Banner& banner, QWidget* parent = nullptr);

    /// One of the base.
    void begin(const meeting::GridEntry& entry);
    /// A new one.
    void begin(meeting::OrientationGrid draft);
    /// The grids of the base were read again: what is typed stays.
    void setGrids(const std::vector<meeting::GridEntry>& grids);
    /// Asks first when something was typed and not saved.
    void leave();
    void takeFocus();

Q_SIGNALS:
    void left();
    void peopleAsked(const std::vector<jalon::PersonId>& people);

private:
    void build();
    QLayout* buildHead();
    QWidget* buildRules();
    QLayout* buildFoot();
    void connectParts();
    bool isTyped() const { return m_draft != m_stored; }
    void fill();
    void typed();
    void showRules(std::size_t chosen);
    void showRule();
    void showState();
    /// From 1; 0: none.
    std::size_t chosenRule() const;
    void addRule();
    void moveRule(int by);
    void removeRule();
    void save();
    void saved(const Expected<TxId>& written, GridId grid, const meeting::OrientationGrid& saved);

    Workspace& m_workspace;
    Banner& m_banner;
    QLabel* m_title;
    QLabel* m_state;
    QLineEdit* m_name;
    QLineEdit* m_source;
    LineTable* m_rules;
    QPushButton* m_add;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_remove;
    RuleEditor* m_rule;
    GridTrialPart* m_trial;
    QLabel* m_problem;
    QPushButton* m_try;
    QPushButton* m_save;
    GridId m_id; ///< none: not in the base
    bool m_isInUse = false;
    meeting::OrientationGrid m_stored;
    meeting::OrientationGrid m_draft;
    bool m_isFilling = false;
};

} // namespace jalon::ui
