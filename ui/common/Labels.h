// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QLabel>

class QFormLayout;

namespace jalon::ui {

/// The heading of a page.
QLabel* titleLabel(const QString& text);
/// The heading of a part of a page.
QLabel* sectionLabel(const QString& text);
/// What explains, less loud than what it explains.
QLabel* mutedLabel(const QString& text);

/// A field's label: its letter goes there, and its words are the field's name.
QLabel* labelFor(const QString& text, QWidget* field);

/// A word in a coloured box, "en retard de 3 jours": the colour is never alone.
class Badge : public QLabel {
    Q_OBJECT

public:
    explicit Badge(QWidget* parent = nullptr);
    void set(Tone tone, const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Neutral;
};

/// A row of a form: the label is the field's buddy and gives it its accessible name.
void addField(QFormLayout* form, const QString& label, QWidget* field);

} // namespace jalon::ui
