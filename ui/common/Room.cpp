// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Room.h"

namespace jalon::ui {

Room::Room(const AppContext& context, Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_context(context), m_workspace(workspace)
{
}

ReadingRoom::ReadingRoom(const AppContext& context, Workspace& workspace, QWidget* parent,
                         std::chrono::milliseconds soon)
    : Room(context, workspace, parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &ReadingRoom::refresh);
    connect(&workspace, &Workspace::changed, this, [this] {
        m_isStale = true;
        if (isVisible()) {
            m_soon.start();
        }
    });
}

void ReadingRoom::enter()
{
    if (m_isStale) {
        refresh();
    }
}

void ReadingRoom::refresh()
{
    m_isStale = false;
    readAgain();
}

} // namespace jalon::ui
