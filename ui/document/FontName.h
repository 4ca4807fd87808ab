// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace jalon::ui {

/// A TrueType font (of the program's own: it is not checked) whose unique name has become its full one.
/// Windows and Qt's PDFs tell faces apart by the unique name, and all faces of Liberation Sans share theirs:
/// a PDF would print everything in the face that it met first.
QByteArray namedApart(QByteArray font);

} // namespace jalon::ui
