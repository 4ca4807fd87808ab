// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "document/Document.h"

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <memory>
#include <stop_token>
#include <vector>

namespace jalon::ui {

/// A place of a page with something behind it (core/document, Row::links), in shares of the sheet's width and
/// height.
struct PageSpot {
    QRectF place;
    QString name;
};

struct PreviewPage {
    QByteArray picture; ///< a PNG of the sheet
    std::vector<PageSpot> spots; ///< in reading order
};

/// The pages of a document as writePdf prints them.
struct Preview {
    std::vector<PreviewPage> pages;
    int allPages = 0; ///< may be more
};
using PreviewPtr = std::shared_ptr<const Preview>;

/// Of the first pages, at most `most`. On any thread, while a QGuiApplication lives. Of a document without
/// letters. Cancelled.
Expected<PreviewPtr> previewOf(const document::Document& document, int most,
                               const std::stop_token& stop = {});

} // namespace jalon::ui
