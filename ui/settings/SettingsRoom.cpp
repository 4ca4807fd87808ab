// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsRoom.h"

using namespace Qt::StringLiterals;

namespace jalon::ui {

SettingsRoom::SettingsRoom(const AppContext& context, Workspace& workspace, QWidget* parent)
    : Room(context, workspace, parent)
{
}

void SettingsRoom::enter() { }

QString SettingsRoom::helpPage() const
{
    return u"reglages"_s;
}

} // namespace jalon::ui
