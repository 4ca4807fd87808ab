// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace jalon::ui {

/// A container that is given the keyboard passes it on to that widget. Unlike a focus proxy it is no stop of
/// Tab, which would jump over what stands before the widget.
void passFocus(QWidget* container, QWidget* target);

} // namespace jalon::ui
