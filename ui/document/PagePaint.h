// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Document.h"

#include <QPdfWriter>

class QPainter;
class QTextDocument;

namespace jalon::ui {

inline constexpr int kSheetDotsPerInch = 600; ///< in which pages are laid out
inline constexpr double kSheetMargin = 20; ///< millimetres, as in the ODT

/// Millimetres, in the dots of a sheet.
constexpr double sheetDots(double millimetres)
{
    constexpr double kMillimetresPerInch = 25.4;
    return millimetres * kSheetDotsPerInch / kMillimetresPerInch;
}

/// An A4 of PDF/A-1b with that title.
void prepareSheet(QPdfWriter& writer, const document::Document& document);
/// Of the text, without the footer.
QSizeF textSize(const QPdfWriter& writer);

/// One page of a text, at the painter's origin.
void paintPage(QPainter& painter, QTextDocument& text, int page);
/// At the foot of a sheet of that size between its margins.
void paintFooter(QPainter& painter, QSizeF sheet, const QString& footer, const QString& pageNumber);

} // namespace jalon::ui
