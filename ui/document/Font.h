// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace jalon::ui {

/// What documents are printed in, carried by the program so that they look the same everywhere. On any
/// thread, while a QGuiApplication lives.
QFont documentFont(qreal points);

} // namespace jalon::ui
