// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Merge.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace jalon::ui {

class LineTable;

/// What the base and a pack contradict each other on, decided one by one with both sides in sight.
class ReturnPage : public QWidget {
    Q_OBJECT

public:
    explicit ReturnPage(QWidget* parent = nullptr);

    /// What was decided before stays decided, where the base still says the same.
    void begin(const exchange::MergePlan& plan, const QString& packName);
    void takeFocus();

Q_SIGNALS:
    void decided(const jalon::exchange::Decisions& decisions);
    void givenUp();

private:
    QLayout* buildButtons();
    void decide(exchange::Keep keep);
    void decideAll(exchange::Keep keep);
    void showConflicts();
    void showSides();
    void goToNext();
    const exchange::Conflict* chosen() const;
    QString decisionText(const exchange::Conflict& conflict) const;

    exchange::MergePlan m_plan;
    exchange::Decisions m_decisions;
    QLabel* m_title;
    QLabel* m_state;
    LineTable* m_conflicts;
    QLabel* m_why;
    LineTable* m_sides;
    QPushButton* m_base;
    QPushButton* m_pack;
    QPushButton* m_allBase;
    QPushButton* m_allPack;
    QPushButton* m_go;
};

} // namespace jalon::ui
