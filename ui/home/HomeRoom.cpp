// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/HomeRoom.h"

using namespace Qt::StringLiterals;

namespace jalon::ui {

HomeRoom::HomeRoom(const AppContext& context, Workspace& workspace, QWidget* parent)
    : Room(context, workspace, parent)
{
}

void HomeRoom::enter() { }

QString HomeRoom::helpPage() const
{
    return u"accueil"_s;
}

} // namespace jalon::ui
