// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace jalon::ui {

/// The product's language: its own texts and Qt's, dates and numbers.
void speakFrench(QCoreApplication& application);

} // namespace jalon::ui
