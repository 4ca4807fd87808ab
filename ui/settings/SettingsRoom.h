// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Room.h"

class QVBoxLayout;

namespace jalon::ui {

class Banner;
class CopiesPart;
class DirectoryEditor;

/// Réglages: this computer, the base's passphrase and accounts, what letters say, the organisations and
/// référents.
class SettingsRoom : public Room {
    Q_OBJECT

public:
    SettingsRoom(const AppContext& context, Workspace& workspace, QWidget* parent = nullptr);

    void enter() override;
    QString helpPage() const override;

Q_SIGNALS:
    /// The lock's delay or the theme.
    void machineSettingsChanged();
    /// Which reports are written by themselves each month.
    void scheduleAsked();

private:
    QWidget* machinePart();
    QWidget* basePart();
    void changePassphrase();

    Banner* m_banner;
    CopiesPart* m_copies;
    DirectoryEditor* m_directory;
};

} // namespace jalon::ui
