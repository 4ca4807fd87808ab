// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Icons.h"

#include <QWidget>

class QPushButton;

namespace jalon::ui {

/// What stands where there is nothing yet: what will be there, and the button that fills it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(Glyph glyph, const QString& title, const QString& text, QWidget* parent = nullptr);

    /// The button of that name, which is added.
    QPushButton* addAction(const QString& text);

private:
    class QVBoxLayout* m_layout;
};

} // namespace jalon::ui
