// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/PagesView.h"

#include "ui/common/Measures.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr double kSheetProportion = 297.0 / 210.0;
constexpr int kWidest = 900; // pixels: about as on paper
constexpr int kPicturesKept = 8;

} // namespace

PagesView::PagesView(QWidget* parent) : QAbstractScrollArea(parent), m_pictures(kPicturesKept)
{
    setObjectName(u"reportPages"_s);
    setAccessibleName(tr("Pages of the report, as they print"));
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Mid);
}

void PagesView::setPreview(const PreviewPtr& preview, bool keepsPlace)
{
    m_preview = preview;
    m_chosen.reset();
    m_pictures.clear();
    setRanges();
    if (!keepsPlace) {
        verticalScrollBar()->setValue(0);
    }
    viewport()->update();
}

QSize PagesView::sheetSize() const
{
    const int width = std::max(1, std::min(viewport()->width() - 2 * kMargin, kWidest));
    return {width, qRound(width * kSheetProportion)};
}

QRect PagesView::sheetPlace(std::size_t page) const
{
    const auto size = sheetSize();
    const int top =
        kMargin + static_cast<int>(page) * (size.height() + kMargin) - verticalScrollBar()->value();
    return {QPoint{(viewport()->width() - size.width()) / 2, top}, size};
}

QRect PagesView::spotPlace(At at) const
{
    const QRectF sheet{sheetPlace(at.page)};
    const auto& share = spot(at).place;
    return QRectF{sheet.left() + share.left() * sheet.width(), sheet.top() + share.top() * sheet.height(),
                  share.width() * sheet.width(), share.height() * sheet.height()}
        .toAlignedRect();
}

std::optional<PagesView::At> PagesView::spotUnder(QPoint point) const
{
    if (m_preview == nullptr) {
        return std::nullopt;
    }
    for (std::size_t page = 0; page < m_preview->pages.size(); ++page) {
        if (!sheetPlace(page).contains(point)) {
            continue;
        }
        for (std::size_t each = 0; each < m_preview->pages[page].spots.size(); ++each) {
            if (spotPlace({page, each}).contains(point)) {
                return At{page, each};
            }
        }
    }
    return std::nullopt;
}

void PagesView::setRanges()
{
    const auto pages = m_preview != nullptr ? static_cast<int>(m_preview->pages.size()) : 0;
    const int all = kMargin + pages * (sheetSize().height() + kMargin);
    verticalScrollBar()->setRange(0, std::max(0, all - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().lineSpacing() * 3);
}

const QPixmap& PagesView::picture(std::size_t page)
{
    auto* known = m_pictures.object(page);
    if (known == nullptr) {
        known = new QPixmap;
        known->loadFromData(m_preview->pages[page].picture, "PNG");
        m_pictures.insert(page, known);
    }
    return *known;
}

void PagesView::paintEvent(QPaintEvent*)
{
    QPainter painter{viewport()};
    painter.fillRect(viewport()->rect(), palette().brush(QPalette::Mid));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (std::size_t page = 0; m_preview != nullptr && page < m_preview->pages.size(); ++page) {
        const auto place = sheetPlace(page);
        if (place.intersects(viewport()->rect())) {
            painter.drawPixmap(place, picture(page));
        }
    }
    if (m_chosen) {
        painter.setPen({palette().color(QPalette::Highlight), 2});
        painter.drawRect(spotPlace(*m_chosen).adjusted(-2, -2, 2, 2));
    }
}

void PagesView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    setRanges();
}

/// In reading order, from page to page.
void PagesView::chooseNext(int step)
{
    std::vector<At> all;
    std::size_t current = 0;
    for (std::size_t page = 0; page < m_preview->pages.size(); ++page) {
        for (std::size_t each = 0; each < m_preview->pages[page].spots.size(); ++each) {
            const bool isChosen = m_chosen && m_chosen->page == page && m_chosen->spot == each;
            current = isChosen ? all.size() : current;
            all.push_back({page, each});
        }
    }
    if (all.empty()) {
        return;
    }
    const auto last = static_cast<std::ptrdiff_t>(all.size()) - 1;
    const auto next = m_chosen ? static_cast<std::ptrdiff_t>(current) + step : (step > 0 ? 0 : last);
    m_chosen = all[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(next, 0, last))];
    const auto place = spotPlace(*m_chosen);
    if (!viewport()->rect().contains(place)) {
        auto* const bar = verticalScrollBar();
        bar->setValue(bar->value() + place.center().y() - viewport()->height() / 2);
    }
    setAccessibleDescription(tr("Figure %1, page %2").arg(spot(*m_chosen).name).arg(m_chosen->page + 1));
    viewport()->update();
}

void PagesView::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (m_preview != nullptr && (key == Qt::Key_Right || key == Qt::Key_Left)) {
        chooseNext(key == Qt::Key_Right ? 1 : -1);
    } else if (m_chosen && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        Q_EMIT spotAsked(spot(*m_chosen).name);
    } else if (key == Qt::Key_Home || key == Qt::Key_End) {
        auto* const bar = verticalScrollBar();
        bar->setValue(key == Qt::Key_Home ? bar->minimum() : bar->maximum());
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagesView::mouseMoveEvent(QMouseEvent* event)
{
    viewport()->setCursor(spotUnder(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PagesView::mousePressEvent(QMouseEvent* event)
{
    if (const auto under = spotUnder(event->pos()); under && event->button() == Qt::LeftButton) {
        m_chosen = under;
        viewport()->update();
        Q_EMIT spotAsked(spot(*under).name);
    }
}

} // namespace jalon::ui
