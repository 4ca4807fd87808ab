// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Icons.h"

#include <QHBoxLayout>
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

/// The row that ends a dialog: what does it, then what gives it up, to the right.
inline QHBoxLayout* answers(QPushButton* go, QPushButton* giveUp)
{
    auto* const row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(go);
    row->addWidget(giveUp);
    return row;
}

} // namespace jalon::ui
