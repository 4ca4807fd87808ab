// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Document.h"

#include <QSizeF>
#include <QTextDocument>

#include <memory>
#include <stop_token>
#include <vector>

class QPaintDevice;

namespace jalon::ui {

/// A document on pages of that size, measured on that device. Each text begins a page and may fill several.
/// Fewer when it is asked to stop.
std::vector<std::unique_ptr<QTextDocument>> laidOut(const document::Document& document, QPaintDevice& device,
                                                    QSizeF page, const std::stop_token& stop = {});

} // namespace jalon::ui
