// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Document.h"

#include <QSizeF>
#include <QString>
#include <QTextDocument>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

class QPaintDevice;

namespace jalon::ui {

/// Begins a page and may fill several.
struct LaidOutText {
    std::unique_ptr<QTextDocument> text;
    std::optional<document::LetterHead> head; ///< for which its first page leaves room
};

/// Texts whose pages are numbered together: all, or those of one letter.
struct Numbered {
    std::vector<LaidOutText> texts;
    int pages = 0;
    bool isLetter = false;

    /// A letter of one page bears none.
    QString number(int page) const;
};

/// A document on pages of that size, measured on that device, `margin` millimetres from the top of the sheet.
/// Each letter of it is given as soon as it is laid out, and not kept. False when `give` was, or it was asked
/// to stop.
bool layOut(const document::Document& document, QPaintDevice& device, QSizeF page, double margin,
            const std::function<bool(const Numbered&)>& give, const std::stop_token& stop = {});

} // namespace jalon::ui
