// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Document.h"

#include <QObject>
#include <QTextObjectInterface>

namespace jalon::ui {

/// Draws the charts of a text where its HTML names them (core/document/Html.h), stroke by stroke: sharp at
/// any size, their words selected and searched.
class ChartObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// Lives as long as the text, whose blocks these are.
    static void drawIn(QTextDocument& text, const std::vector<document::Block>& blocks);

    QSizeF intrinsicSize(QTextDocument* text, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& place, QTextDocument* text, int position,
                    const QTextFormat& format) override;

private:
    explicit ChartObject(QTextDocument& text, const std::vector<document::Block>& blocks);

    std::vector<std::pair<QString, document::Chart>> m_charts; ///< by the name of their picture
};

} // namespace jalon::ui
