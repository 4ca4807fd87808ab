// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/FileContent.h"

#include <functional>

class QMenu;

namespace jalon::ui {

/// Everything that can be added to a file, in the order of the menu.
const std::vector<EventKind>& addedKinds();

/// Why an event of that kind cannot be added to the file; empty when it can.
QString whyNotAdd(EventKind kind, const FileContent& content);

/// An entry for each kind; those that cannot be added say why.
void fillAddMenu(QMenu& menu, const std::vector<EventKind>& kinds, const FileContent& content,
                 const std::function<void(EventKind)>& add);

} // namespace jalon::ui
