// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace jalon::ui {

/// Says that a list can be dropped on the window, and offers to choose one instead. The window itself takes
/// what is dropped, wherever it is.
class DropZone : public QFrame {
    Q_OBJECT

public:
    explicit DropZone(QWidget* parent = nullptr);

    /// Why no list is taken now; empty: one is.
    void setRefusal(const QString& why);

Q_SIGNALS:
    void chooseAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text;
    QPushButton* m_choose;
};

} // namespace jalon::ui
