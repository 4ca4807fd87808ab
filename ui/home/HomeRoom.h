// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Room.h"

namespace jalon::ui {

class HomeRoom : public Room {
    Q_OBJECT

public:
    HomeRoom(const AppContext& context, Workspace& workspace, QWidget* parent = nullptr);

    void enter() override;
    QString helpPage() const override;
};

} // namespace jalon::ui
