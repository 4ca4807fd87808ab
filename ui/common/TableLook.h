// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace jalon::ui {

/// A table whose lines are chosen one at a time, each as a whole; Tab leaves it.
void showAsLines(QTableView& table);

} // namespace jalon::ui
