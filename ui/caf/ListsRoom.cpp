// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caf/ListsRoom.h"

using namespace Qt::StringLiterals;

namespace jalon::ui {

ListsRoom::ListsRoom(const AppContext& context, Workspace& workspace, QWidget* parent)
    : Room(context, workspace, parent)
{
}

void ListsRoom::enter() { }

QString ListsRoom::helpPage() const
{
    return u"listes-caf"_s;
}

} // namespace jalon::ui
