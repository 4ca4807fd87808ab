// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace jalon::ui {

/// Labels and tooltips show their text as it is: Qt takes one that looks like HTML for it, and names of
/// people and of files come from outside.
class PlainLabels : public QObject {
    Q_OBJECT

public:
    /// For all windows of the program, as long as it lives.
    explicit PlainLabels(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace jalon::ui
