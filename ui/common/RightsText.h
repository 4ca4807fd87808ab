// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/Rights.h"

#include <QString>

#include <string_view>

class QWidget;

namespace jalon::ui {

/// What is done, as a verb: "import lists".
QString operationText(reference::Operation operation);
/// By its code; empty when it is none.
QString operationText(std::string_view code);
QString roleText(reference::Role role);

/// Greyed, with the reason where one asks for it.
void refuse(QWidget& button, reference::Operation operation);

} // namespace jalon::ui
