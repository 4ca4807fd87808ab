// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/Preview.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

#include <optional>

namespace jalon::ui {

/// The pages of a document below one another, as they print. A click on what has something behind it asks for
/// it; so do the arrows to the left and the right, then Enter.
class PagesView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PagesView(QWidget* parent = nullptr);

    /// `keepsPlace`: it is the same document, made anew.
    void setPreview(const PreviewPtr& preview, bool keepsPlace);
    bool isEmpty() const { return m_preview == nullptr; }

Q_SIGNALS:
    void spotAsked(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    /// Of a page and of one of its spots.
    struct At {
        std::size_t page = 0;
        std::size_t spot = 0;
    };
    QSize sheetSize() const;
    QRect sheetPlace(std::size_t page) const;
    QRect spotPlace(At at) const;
    std::optional<At> spotUnder(QPoint point) const;
    void setRanges();
    void chooseNext(int step);
    const QPixmap& picture(std::size_t page);
    const PageSpot& spot(At at) const { return m_preview->pages[at.page].spots[at.spot]; }

    PreviewPtr m_preview;
    std::optional<At> m_chosen;
    QCache<std::size_t, QPixmap> m_pictures;
};

} // namespace jalon::ui
