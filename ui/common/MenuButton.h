// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QMenu;

namespace jalon::ui {

/// A button that opens a menu, without the event loop of its own that QPushButton::setMenu starts.
class MenuButton : public QPushButton {
    Q_OBJECT

public:
    explicit MenuButton(QWidget* parent = nullptr);
    MenuButton(const QIcon& icon, const QString& text, QWidget* parent = nullptr);

    QMenu* popupMenu() const { return m_menu; }
    QSize sizeHint() const override;

protected:
    void initStyleOption(QStyleOptionButton* option) const override;

private:
    QMenu* m_menu;
};

} // namespace jalon::ui
