// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/PeopleRoom.h"

using namespace Qt::StringLiterals;

namespace jalon::ui {

PeopleRoom::PeopleRoom(const AppContext& context, Workspace& workspace, QWidget* parent)
    : Room(context, workspace, parent)
{
}

void PeopleRoom::enter() { }

QString PeopleRoom::helpPage() const
{
    return u"beneficiaires"_s;
}

} // namespace jalon::ui
