// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/LetterHead.h"

#include "document/LetterPlace.h"
#include "ui/document/Font.h"

#include <QPainter>

#include <algorithm>
#include <span>

namespace jalon::ui {

namespace {

namespace place = document::letter_place;

constexpr qreal kHeadSize = 10; // points, which La Poste's machines read best
constexpr qreal kSenderSize = 9;

QRectF onPage(const QPainter& painter, const place::Box& box, double margin)
{
    constexpr qreal kMillimetresPerInch = 25.4;
    const qreal dots = painter.device()->logicalDpiX() / kMillimetresPerInch;
    return {(box.left - margin) * dots, (box.top - margin) * dots, box.width * dots, box.height * dots};
}

QFont strong(QFont font)
{
    font.setBold(true);
    return font;
}

/// Below one another from the box's top, each cut into as many lines as it needs; what is left of the box.
QRectF paintLines(QPainter& painter, QRectF box, std::span<const std::string> texts, const QFont& font)
{
    constexpr int kFlags =
        static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap | Qt::TextDontClip;
    painter.setFont(font);
    for (const auto& text : texts) {
        QRectF painted;
        painter.drawText(box, kFlags, QString::fromStdString(text), &painted);
        box.setTop(painted.bottom());
    }
    return box;
}

} // namespace

LetterHeads::LetterHeads(QPainter& painter, double margin)
    : m_painter(painter),
      m_margin(margin),
      m_usual(documentFont(kHeadSize), painter.device()),
      m_strong(strong(m_usual), painter.device()),
      m_small(documentFont(kSenderSize), painter.device())
{
}

const QImage& LetterHeads::imageOf(const std::shared_ptr<const document::Picture>& logo)
{
    if (logo != m_logo) {
        m_logo = logo;
        const auto bytes = QByteArray::fromStdString(logo->bytes);
        const auto read = QImage::fromData(bytes, logo->isJpeg ? "JPEG" : "PNG");
        // PDF/A-1 knows no transparency: on the paper's white.
        m_image = QImage{read.size(), QImage::Format_RGB32};
        m_image.fill(Qt::white);
        QPainter{&m_image}.drawImage(0, 0, read);
    }
    return m_image;
}

void LetterHeads::paint(const document::LetterHead& head)
{
    m_painter.save();
    m_painter.setPen(Qt::black);
    if (head.logo) {
        m_painter.drawImage(onPage(m_painter, place::logoBox(*head.logo), m_margin), imageOf(head.logo));
    }
    const std::span sender{head.sender};
    const auto name = std::min<std::size_t>(sender.size(), 1);
    const auto below = paintLines(m_painter, onPage(m_painter, place::senderBox(head), m_margin),
                                  sender.first(name), m_strong);
    paintLines(m_painter, below, sender.subspan(name), m_small);
    paintLines(m_painter, onPage(m_painter, place::kRecipient, m_margin), head.recipient, m_usual);
    paintLines(m_painter, onPage(m_painter, place::dateBox(head), m_margin), {&head.placeAndDate, 1},
               m_usual);
    m_painter.restore();
}

} // namespace jalon::ui
