// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Document.h"

#include <QFont>
#include <QImage>

#include <memory>

class QPainter;

namespace jalon::ui {

/// Paints the heads of the letters of one document at their place on the page (core/document/LetterPlace.h);
/// the logo is read once.
class LetterHeads {
public:
    /// The painter's origin is that many millimetres from the sheet's left and top.
    LetterHeads(QPainter& painter, double margin);

    void paint(const document::LetterHead& head);

private:
    const QImage& imageOf(const std::shared_ptr<const document::Picture>& logo);

    QPainter& m_painter;
    double m_margin;
    QFont m_usual; ///< of the painter's device: each is looked up once and not for every line
    QFont m_strong;
    QFont m_small;
    std::shared_ptr<const document::Picture> m_logo; ///< whose image is read
    QImage m_image;
};

} // namespace jalon::ui
