// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Icons.h"

#include <QPushButton>

namespace jalon::ui {

/// Without a parent yet; tests and style sheets know it by its name.
inline QPushButton* button(const QString& text, const char* name)
{
    auto* const made = new QPushButton(text);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

inline QPushButton* button(Glyph glyph, const QString& text, const char* name)
{
    auto* const made = button(text, name);
    made->setIcon(icon(glyph));
    return made;
}

} // namespace jalon::ui
