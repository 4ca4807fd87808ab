// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/programme/PlanContent.h"

#include <QTreeWidget>

namespace jalon::ui {

/// Programmes, axes, objectives, fiches. Read again, what was open stays open and what was chosen stays
/// chosen.
class PlanTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit PlanTree(QWidget* parent = nullptr);

    void setContent(const PlanContent& content);
    /// False when it does not hold it.
    bool choose(programme::NodeId node);
    /// 0 when nothing is chosen.
    programme::NodeId current() const;
    /// What the chosen one stands under; 0 when nothing does.
    programme::NodeId above() const;

Q_SIGNALS:
    void chosen(jalon::programme::NodeId node);
    /// Insert and Delete.
    void addAsked();
    void removeAsked();
    /// Alt+Up (-1), Alt+Down (1).
    void moveAsked(int by);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addProgramme(QTreeWidgetItem* parent, const programme::ProgrammeEntry& programme);
    void addAxis(QTreeWidgetItem* parent, const programme::AxisEntry& axis);
    QTreeWidgetItem* addNode(QTreeWidgetItem* parent, std::int64_t node, const QString& text);
    QTreeWidgetItem* itemOf(std::int64_t node) const;
    static programme::NodeId nodeAt(const QTreeWidgetItem* item);
};

} // namespace jalon::ui
