// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Room.h"

namespace jalon::ui {

Room::Room(const AppContext& context, Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_context(context), m_workspace(workspace)
{
}

} // namespace jalon::ui
