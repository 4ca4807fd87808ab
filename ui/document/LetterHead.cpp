// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/LetterHead.h"

#include "document/LetterPlace.h"
#include "ui/document/Font.h"

#include <QPainter>

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

/// Below one another from the box's top, each cut into as many lines as it needs.
void paintLines(QPainter& painter, QRectF box, const std::vector<std::string>& texts, bool firstIsStrong)
{
    constexpr int kFlags =
        static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap | Qt::TextDontClip;
    for (std::size_t at = 0; at < texts.size(); ++at) {
        auto font = documentFont(firstIsStrong && at > 0 ? kSenderSize : kHeadSize);
        font.setBold(firstIsStrong && at == 0);
        painter.setFont(font);
        QRectF painted;
        painter.drawText(box, kFlags, QString::fromStdString(texts[at]), &painted);
        box.setTop(painted.bottom());
    }
}

} // namespace

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
    paintLines(m_painter, onPage(m_painter, place::senderBox(head), m_margin), head.sender, true);
    paintLines(m_painter, onPage(m_painter, place::kRecipient, m_margin), head.recipient, false);
    paintLines(m_painter, onPage(m_painter, place::dateBox(head), m_margin), {head.placeAndDate}, false);
    m_painter.restore();
}

} // namespace jalon::ui
