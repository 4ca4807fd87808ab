// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/AppContext.h"

#include <QClipboard>
#include <QObject>
#include <QTimer>

#include <array>

namespace jalon::ui {

/// Whether a social security number stands somewhere in a text, with spaces or without.
bool holdsNir(const QString& text);

/// Takes social security numbers that were copied out of the program off the clipboard after a while, however
/// they were copied. What another program put there stays.
class ClipboardWatch : public QObject {
    Q_OBJECT

public:
    ClipboardWatch(const AppContext& context, QObject* parent);
    /// As `forget`: the system may keep what a program leaves on the clipboard as it quits.
    ~ClipboardWatch() override;

    /// At once, as when the base is locked or left.
    void forget();

private:
    void look(QClipboard::Mode mode);

    const AppContext& m_context;
    QTimer m_timer;
    std::array<bool, 2> m_isHeld = {}; ///< by the clipboard, and by what is selected (X11's other clipboard)
};

} // namespace jalon::ui
