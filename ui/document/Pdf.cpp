// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/Pdf.h"

#include "base/AtomicFile.h"
#include "ui/document/LetterHead.h"
#include "ui/document/PagePaint.h"
#include "ui/document/Pages.h"

#include <QBuffer>
#include <QEventLoop>
#include <QPainter>

#include <utility>

namespace jalon::ui {

namespace {

/// Goes through the pages of one document.
class Printing {
public:
    Printing(QPdfWriter& writer, const document::Document& document)
        : m_writer(writer),
          m_painter(&writer),
          m_heads(m_painter, kSheetMargin),
          m_footer(QString::fromStdString(document.footer))
    {
    }

    /// False when it was asked to stop.
    bool paint(const Numbered& together, const std::stop_token& stop)
    {
        const QSizeF sheet{static_cast<qreal>(m_writer.width()), static_cast<qreal>(m_writer.height())};
        int number = 0;
        for (const auto& one : together.texts) {
            for (int page = 0; page < one.text->pageCount(); ++page) {
                if (stop.stop_requested()) {
                    return false;
                }
                if (std::exchange(m_isBegun, true)) {
                    m_writer.newPage();
                }
                if (page == 0 && one.head) {
                    m_heads.paint(*one.head);
                }
                paintPage(m_painter, *one.text, page);
                paintFooter(m_painter, sheet, m_footer, together.number(++number));
            }
        }
        return true;
    }

private:
    QPdfWriter& m_writer;
    QPainter m_painter;
    LetterHeads m_heads;
    QString m_footer;
    bool m_isBegun = false;
};

/// False when it was asked to stop.
bool paint(QPdfWriter& writer, const document::Document& document, const std::stop_token& stop)
{
    Printing printing{writer, document};
    return layOut(
        document, writer, textSize(writer), kSheetMargin,
        [&](const Numbered& together) { return printing.paint(together, stop); }, stop);
}

} // namespace

Expected<void> writePdf(const std::filesystem::path& target, const document::Document& document,
                        const std::stop_token& stop)
{
    const QEventLoop timers; // that the layout starts: a thread that Qt did not start has none otherwise
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    bool isWhole = false;
    {
        QPdfWriter writer{&bytes}; // writes its end when it goes
        prepareSheet(writer, document);
        isWhole = paint(writer, document, stop);
    }
    if (!isWhole) {
        return failure(ErrorCode::Cancelled);
    }
    const auto& pdf = bytes.data();
    return writeFile(target, {pdf.constData(), static_cast<std::size_t>(pdf.size())});
}

} // namespace jalon::ui
