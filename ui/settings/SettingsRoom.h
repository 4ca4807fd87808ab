// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Room.h"

namespace jalon::ui {

class SettingsRoom : public Room {
    Q_OBJECT

public:
    SettingsRoom(const AppContext& context, Workspace& workspace, QWidget* parent = nullptr);

    void enter() override;
    QString helpPage() const override;

Q_SIGNALS:
    void machineSettingsChanged();
};

} // namespace jalon::ui
