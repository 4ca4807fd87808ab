// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/FilterKinds.h"

#include <QFrame>

class QToolButton;

namespace jalon::ui {

/// One filter in force: a button that changes its value, and a cross that takes it off.
class FilterChip : public QFrame {
    Q_OBJECT

public:
    FilterChip(FilterKind kind, const QString& text, QWidget* parent = nullptr);

    FilterKind kind() const { return m_kind; }
    /// In the order of Tab.
    void takeFocus();
    void putBefore(QWidget* next);

Q_SIGNALS:
    void changeAsked();
    void removeAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    FilterKind m_kind;
    QToolButton* m_value;
    QToolButton* m_remove;
};

} // namespace jalon::ui
