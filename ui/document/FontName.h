// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace jalon::ui {

/// A face of Liberation Sans (of the program's own: it is not checked) under a family of its own, what was
/// its unique name, and with its full name for a unique one. Windows and Qt's PDFs there tell faces apart by
/// the unique name, and all faces of Liberation Sans share theirs: a PDF would print everything in the face
/// that it met first. By its family's name, Windows may give the one that is installed instead.
QByteArray namedApart(QByteArray font);

} // namespace jalon::ui
