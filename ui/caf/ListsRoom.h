// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Room.h"

namespace jalon::ui {

class ListsRoom : public Room {
    Q_OBJECT

public:
    ListsRoom(const AppContext& context, Workspace& workspace, QWidget* parent = nullptr);

    void enter() override;
    QString helpPage() const override;

    void openFile(const std::filesystem::path&) { }
};

} // namespace jalon::ui
