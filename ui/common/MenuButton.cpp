// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/MenuButton.h"

#include <QMenu>
#include <QStyleOptionButton>

namespace jalon::ui {

MenuButton::MenuButton(QWidget* parent) : MenuButton({}, {}, parent) { }

MenuButton::MenuButton(const QIcon& icon, const QString& text, QWidget* parent)
    : QPushButton(icon, text, parent), m_menu(new QMenu(this))
{
    connect(this, &QPushButton::clicked, m_menu, [this] { m_menu->popup(mapToGlobal(QPoint{0, height()})); });
}

QSize MenuButton::sizeHint() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const int arrow = style()->pixelMetric(QStyle::PM_MenuButtonIndicator, &option, this);
    return QPushButton::sizeHint() + QSize{arrow, 0};
}

void MenuButton::initStyleOption(QStyleOptionButton* option) const
{
    QPushButton::initStyleOption(option);
    option->features |= QStyleOptionButton::HasMenu;
}

} // namespace jalon::ui
