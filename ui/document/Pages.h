// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Document.h"

#include <QSizeF>
#include <QTextDocument>

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

/// A document on pages of that size, measured on that device, `margin` millimetres from the top of the sheet.
/// Fewer texts when it is asked to stop.
std::vector<LaidOutText> laidOut(const document::Document& document, QPaintDevice& device, QSizeF page,
                                 double margin = 0, const std::stop_token& stop = {});

} // namespace jalon::ui
